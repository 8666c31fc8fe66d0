// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/printing/print_menu.h"

#include "core/error_text.h"
#include "desktop/printing/document_paper.h"
#include "desktop/style/icons.h"
#include "desktop/widgets/dialogs.h"

#include <QPointer>
#include <QtPrintSupport/QPrinter>

namespace okno::desktop {

PrintMenu::PrintMenu(Dialogs& dialogs, Fetch fetch, QWidget* parent)
    : QMenu(parent)
    , m_dialogs(dialogs)
    , m_fetch(std::move(fetch))
{
    setObjectName(QStringLiteral("print.menu"));
    const QString application = QStringLiteral("application");
    const QString result = QStringLiteral("result");
    const auto add = [this](const QString& text, const char* name, auto run) {
        QAction* action = addAction(text, this, run);
        action->setObjectName(QString::fromLatin1(name));
        return action;
    };
    add(tr("Печать заявления…"), "print.application", [this, application] { print(application); });
    add(tr("Сохранить заявление в PDF…"), "print.application.pdf", [this, application] { save(application); });
    m_printResult = add({}, "print.result", [this, result] { print(result); });
    m_saveResult = add({}, "print.result.pdf", [this, result] { save(result); });
    setResult(Result::None);
}

void PrintMenu::setResult(Result result)
{
    const bool draft = result == Result::Draft;
    m_printResult->setText(draft ? tr("Печать проекта результата…") : tr("Печать результата…"));
    m_saveResult->setText(draft ? tr("Сохранить проект результата в PDF…") : tr("Сохранить результат в PDF…"));
    m_printResult->setVisible(result != Result::None);
    m_saveResult->setVisible(result != Result::None);
}

void PrintMenu::fetch(const QString& part, std::function<void(const api::Printout&)> use)
{
    const int generation = ++m_generation;
    m_fetch(
        part, [self = QPointer(this), generation, use = std::move(use)](const core::Result<api::Printout>& printout) {
            if (!self || generation != self->m_generation)
                return;
            if (printout) {
                use(*printout);
                return;
            }
            const core::ErrorText text = core::errorText(printout.error());
            Q_EMIT self->failed(tr("Документ не загрузился. %1").arg(text.advice));
        });
}

void PrintMenu::print(const QString& part)
{
    fetch(part, [this](const api::Printout& printout) {
        m_dialogs.pickPrinter(parentWidget(), printout.title, [self = QPointer(this), printout](QPrinter& printer) {
            if (!self)
                return;
            if (printDocument(printout.html, printer))
                Q_EMIT self->done(tr("Отправлено на печать: %1").arg(printout.title));
            else
                Q_EMIT self->failed(tr("Принтер не начал печатать. Проверьте его и повторите."));
        });
    });
}

void PrintMenu::save(const QString& part)
{
    const QString name =
        part == u"result" ? tr("Результат %1.pdf").arg(m_number) : tr("Заявление %1.pdf").arg(m_number);
    fetch(part, [this, name](const api::Printout& printout) {
        FileRequest request;
        request.title = tr("Куда сохранить документ");
        request.filter = tr("Документы PDF (*.pdf)");
        request.suggestedName = name;
        m_dialogs.pickSaveFile(parentWidget(), request, [self = QPointer(this), printout](const QString& path) {
            if (!self || path.isEmpty())
                return;
            if (saveDocument(printout.html, printout.title, path))
                Q_EMIT self->done(tr("Сохранено: %1").arg(printout.title));
            else
                Q_EMIT self->failed(tr("Файл не записался. Проверьте место на диске или выберите другую папку."));
        });
    });
}

} // namespace okno::desktop
