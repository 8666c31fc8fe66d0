// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/citizen/form_marks.h"

#include "desktop/citizen/documents_page.h"
#include "desktop/forms/form_state.h"

#include <QCoreApplication>

namespace okno::desktop {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FormMarks)
};

PageMark markOf(const FormState& state, const forms::PageProgress& progress, int page)
{
    PageMark mark;
    mark.title = state.model().pages()[static_cast<std::size_t>(page)].title;
    if (const int faults = state.faultCount(page); faults > 0) {
        mark.state = PageMark::State::Faulty;
        mark.note = Words::tr("исправьте полей: %n", nullptr, faults);
    } else if (progress.complete()) {
        mark.state = PageMark::State::Done;
    } else {
        mark.state = progress.done > 0 ? PageMark::State::Partly : PageMark::State::Empty;
        mark.note = Words::tr("осталось полей: %n", nullptr, qMax(1, progress.needed - progress.done));
    }
    return mark;
}

PageMark markOf(const DocumentsPage& documents)
{
    const int missing = documents.missing();
    PageMark mark;
    mark.title = Words::tr("Документы");
    mark.state = missing > 0        ? PageMark::State::Empty
        : documents.fileCount() > 0 ? PageMark::State::Done
                                    : PageMark::State::Partly;
    mark.note = missing > 0         ? Words::tr("осталось документов: %n", nullptr, missing)
        : documents.fileCount() > 0 ? Words::tr("файлов: %n", nullptr, documents.fileCount())
                                    : Words::tr("по желанию");
    return mark;
}

} // namespace

std::vector<PageMark> marksOf(
    const std::vector<DraftPage>& pages, const FormState& state, const DocumentsPage& documents, bool isAnswer)
{
    const auto progress = state.model().progress(state.answers(), state.today());
    std::vector<PageMark> marks;
    for (const DraftPage& page : pages) {
        switch (page.kind) {
        case DraftPage::Kind::Form:
            marks.push_back(markOf(state, progress[static_cast<std::size_t>(page.form)], page.form));
            break;
        case DraftPage::Kind::Documents:
            marks.push_back(markOf(documents));
            break;
        case DraftPage::Kind::Summary:
            marks.push_back({.title = isAnswer ? Words::tr("Ответ и отправка") : Words::tr("Проверка и отправка")});
            break;
        }
    }
    return marks;
}

} // namespace okno::desktop
