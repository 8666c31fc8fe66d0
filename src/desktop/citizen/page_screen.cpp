// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/citizen/page_screen.h"

#include "core/clock.h"
#include "core/error_text.h"
#include "desktop/citizen/content.h"
#include "desktop/shell/app_context.h"
#include "desktop/shell/navigator.h"
#include "desktop/style/tokens.h"
#include "desktop/welcome/problem_text.h"
#include "desktop/widgets/empty_state.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/page_scaffold.h"
#include "desktop/widgets/skeleton_rows.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace okno::desktop {

PageScreen::PageScreen(AppContext& context, const QString& title, bool withBack)
    : Screen(context)
    , m_title(title)
    , m_page(new PageScaffold(title, this))
    , m_skeleton(new SkeletonRows(5))
    , m_problem(new EmptyState(QStringLiteral("offline"), {}, {}))
    , m_stale(makeLabel({}, "hint"))
    , m_content(new QWidget)
    , m_column(new QVBoxLayout(m_content))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_page);
    m_page->setBackVisible(withBack);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(look().size(Size::Space16));
    m_problem->setObjectName(QStringLiteral("page.problem"));
    m_problem->setAction(tr("Попробовать ещё раз"));
    m_problem->button()->setObjectName(QStringLiteral("page.retry"));
    m_stale->setObjectName(QStringLiteral("page.stale"));
    m_page->column()->addWidget(m_stale);
    m_page->column()->addWidget(m_skeleton);
    m_page->column()->addWidget(m_problem);
    m_page->column()->addWidget(m_content, 1);
    m_page->column()->addStretch(0);
    m_problem->hide();
    m_stale->hide();
    m_skeleton->hide();
    connect(m_page, &PageScaffold::backRequested, this, [this] { this->context().navigator.back(); });
    connect(m_problem, &EmptyState::actionRequested, this, [this] {
        showLoading();
        reload();
    });
}

void PageScreen::setTitle(const QString& title, const QString& subtitle)
{
    m_title = title;
    m_page->setTitle(title);
    m_page->setSubtitle(subtitle);
    Q_EMIT titleChanged();
}

void PageScreen::showLoading()
{
    m_problem->hide();
    m_content->hide();
    m_stale->hide();
    m_skeleton->show();
}

void PageScreen::showContent()
{
    m_problem->hide();
    m_skeleton->hide();
    m_content->show();
}

void PageScreen::showProblem(const core::Error& error)
{
    if (isNoConnection(error)) {
        m_problem->setIcon(QStringLiteral("offline"));
        m_problem->setTitle(tr("Нет связи с сервером"));
        m_problem->setText(
            tr("На этом компьютере ещё нет копии этой страницы. Она откроется, как только связь появится."));
    } else {
        const core::ErrorText text = core::errorText(error);
        m_problem->setIcon(QStringLiteral("warning"));
        m_problem->setTitle(text.title);
        m_problem->setText(text.advice);
    }
    m_skeleton->hide();
    m_content->hide();
    m_stale->hide();
    m_problem->show();
}

void PageScreen::showStale(const QDateTime& savedAt)
{
    m_stale->setVisible(savedAt.isValid());
    if (savedAt.isValid())
        m_stale->setText(tr("Показана копия с этого компьютера: %1. Обновится сама, когда появится связь.")
                .arg(shortMoment(savedAt, context().clock.now())));
}

} // namespace okno::desktop
