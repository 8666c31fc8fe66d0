// SPDX-License-Identifier: GPL-3.0-or-later
// The widgets of the form screen and how they are joined.
#include "api/applications.h"
#include "api/catalogue.h"
#include "client/client.h"
#include "desktop/citizen/documents_page.h"
#include "desktop/citizen/draft_material.h"
#include "desktop/citizen/draft_sending.h"
#include "desktop/citizen/form_screen.h"
#include "desktop/citizen/form_summary.h"
#include "desktop/forms/form_state.h"
#include "desktop/shell/app_context.h"
#include "desktop/shell/navigator.h"
#include "desktop/shell/shell_state.h"
#include "desktop/style/icons.h"
#include "desktop/widgets/empty_state.h"
#include "desktop/widgets/height_stack.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/page_scaffold.h"
#include "desktop/widgets/skeleton_rows.h"

#include <QAction>
#include <QFrame>
#include <QHBoxLayout>

namespace okno::desktop {
namespace {

constexpr int listWidth = 232;
constexpr int formWidth = 640;
constexpr int progressDelayMs = 300;

} // namespace

FormScreen::FormScreen(AppContext& context)
    : Screen(context)
    , m_material(new DraftMaterial(*context.client, this))
    , m_sending(new DraftSending(context, this))
    , m_list(new PageList)
    , m_scaffold(new PageScaffold({}))
    , m_saved(makeLabel({}, "hint"))
    , m_stack(new HeightStack)
    , m_skeleton(new SkeletonRows(6))
    , m_problem(new EmptyState(QStringLiteral("offline"), {}, {}))
    , m_documents(new DocumentsPage(context.client->drafts(), context.dialogs))
    , m_summary(new FormSummary)
{
    buildLeft();
    buildColumn();
    connectParts();
    m_progressTimer.setSingleShot(true);
    m_progressTimer.setInterval(progressDelayMs);
    connect(&m_progressTimer, &QTimer::timeout, this, &FormScreen::saveProgress);

    auto* forward = new QAction(tr("Следующая страница формы"), this);
    forward->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(forward, &QAction::triggered, this, &FormScreen::next);
    addAction(forward);
}

FormScreen::~FormScreen() = default;

void FormScreen::buildLeft()
{
    auto* left = new QFrame;
    left->setProperty("kind", QStringLiteral("sidebar"));
    left->setFixedWidth(look().px(listWidth));
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(
        look().size(Size::Space12), look().size(Size::Space24), look().size(Size::Space12), look().size(Size::Space12));
    leftColumn->addWidget(m_list, 1);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(left);
    row->addWidget(m_scaffold, 1);
    m_scaffold->setContentWidth(formWidth);
    m_scaffold->setBackVisible(true);
    m_saved->setObjectName(QStringLiteral("form.saved"));
    m_saved->setWordWrap(false);
    m_scaffold->header()->addWidget(m_saved, 0, Qt::AlignTop);
}

void FormScreen::buildColumn()
{
    auto* notice = new QFrame;
    notice->setProperty("kind", QStringLiteral("notice"));
    notice->setProperty("tone", QStringLiteral("warning"));
    notice->setObjectName(QStringLiteral("form.notice"));
    auto* noticeRow = new QHBoxLayout(notice);
    auto* noticeIcon = new QLabel;
    noticeIcon->setPixmap(iconPixmap(
        QStringLiteral("warning"), look().size(Size::Icon), Color::Warning, noticeIcon->devicePixelRatioF()));
    noticeRow->addWidget(noticeIcon, 0, Qt::AlignTop);
    m_noticeText = makeLabel({});
    m_noticeText->setObjectName(QStringLiteral("form.notice.text"));
    noticeRow->addWidget(m_noticeText, 1);
    m_notice = notice;
    m_notice->hide();

    m_problem->setObjectName(QStringLiteral("form.problem"));
    m_problem->setAction(tr("Попробовать ещё раз"));
    m_problem->hide();
    m_stack->setObjectName(QStringLiteral("form.stack"));
    m_stack->addWidget(m_documents);
    m_stack->addWidget(m_summary);
    for (QWidget* part :
        {m_notice, static_cast<QWidget*>(m_skeleton), static_cast<QWidget*>(m_problem), static_cast<QWidget*>(m_stack)})
        m_scaffold->column()->addWidget(part);
    m_scaffold->column()->addStretch(1);
}

void FormScreen::connectParts()
{
    client::Drafts* drafts = context().client->drafts();
    connect(m_material, &DraftMaterial::limitsCame, this, [this, drafts](const api::Limits& limits) {
        m_documents->setLimits(limits.maxFileBytes, limits.acceptedTypes);
        drafts->setFileLimits(limits.maxFileBytes, limits.maxFiles);
    });
    connect(m_material, &DraftMaterial::cardCame, this, &FormScreen::showCard);
    connect(m_material, &DraftMaterial::formCame, this, &FormScreen::buildForm);
    connect(m_material, &DraftMaterial::applicationCame, this, &FormScreen::showRemark);
    connect(m_material, &DraftMaterial::failed, this, &FormScreen::showProblem);
    connect(m_sending, &DraftSending::queued, this, &FormScreen::left);
    connect(m_sending, &DraftSending::failed, this, [this](const QString& words) { context().shell.toast(words); });

    connect(m_list, &PageList::chosen, this, &FormScreen::goTo);
    connect(m_scaffold, &PageScaffold::backRequested, this, [this] {
        // The arrow leaves the form; Esc and «Назад» go to the page before.
        m_leaving = true;
        if (!context().navigator.back())
            context().navigator.reset();
        m_leaving = false;
    });
    connect(m_scaffold, &PageScaffold::primaryRequested, this, &FormScreen::next);
    connect(m_scaffold, &PageScaffold::alternativeRequested, this, &FormScreen::alternative);
    connect(m_scaffold, &PageScaffold::secondaryRequested, this, [this] { goTo(m_page - 1); });
    connect(m_problem, &EmptyState::actionRequested, this, &FormScreen::load);
    connect(m_documents, &DocumentsPage::changed, this, &FormScreen::showMarks);
    connect(m_documents, &DocumentsPage::undoOffered, this,
        [this](const QString& text, const std::function<void()>& undo) { context().shell.toast(text, undo); });
    connect(m_documents, &DocumentsPage::previewRequested, this, [this](const QString& path, const QString& name) {
        context().navigator.open(
            QStringLiteral("preview"), {{QStringLiteral("path"), path}, {QStringLiteral("name"), name}});
    });
    connect(m_summary, &FormSummary::editRequested, this, [this](const QString& title) {
        for (int page = 0; page < static_cast<int>(m_pages.size()); ++page) {
            if (m_list->marks()[static_cast<std::size_t>(page)].title == title)
                goTo(page);
        }
    });
    connect(m_summary, &FormSummary::textEdited, this, [this, drafts] {
        if (m_draft)
            std::ignore = drafts->setText(m_draft->id, m_summary->text());
    });
    connect(drafts, &client::Drafts::saved, this, [this](const QString& id, const QDateTime& at) {
        if (m_draft && id == m_draft->id)
            m_saved->setText(tr("Сохранено %1").arg(at.toLocalTime().toString(QStringLiteral("HH:mm"))));
    });
    connect(drafts, &client::Drafts::signaturesDropped, this, [this](const QString& id) {
        if (m_draft && id == m_draft->id)
            context().shell.toast(tr("Заявление изменилось, подпись снята. Подпишите его снова перед отправкой."));
    });
}

} // namespace okno::desktop
