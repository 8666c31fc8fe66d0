// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/admin/server_screen.h"

#include "core/clock.h"
#include "core/error_text.h"
#include "core/version.h"
#include "desktop/clerk/due_words.h"
#include "desktop/shell/app_context.h"
#include "desktop/widgets/banner.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/page_scaffold.h"
#include "desktop/widgets/progress_row.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace okno::desktop {
namespace {

// More than this between the two clocks misleads people about due dates.
constexpr qint64 clocksApart = 120;

void put(QGridLayout* grid, const std::vector<std::pair<QString, QString>>& facts)
{
    while (QLayoutItem* item = grid->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    int line = 0;
    for (const auto& [name, value] : facts) {
        grid->addWidget(makeLabel(name, "secondary", grid->parentWidget()), line, 0, Qt::AlignTop);
        QLabel* label = makeLabel(value, nullptr, grid->parentWidget());
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(label, line++, 1, Qt::AlignTop);
    }
}

QGridLayout* addCard(QVBoxLayout* column, const QString& title)
{
    auto* card = new Card;
    card->column()->addWidget(makeLabel(title, "subtitle"));
    auto* box = new QWidget(card);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(look().size(Size::Space16));
    grid->setVerticalSpacing(look().size(Size::Space8));
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    card->column()->addWidget(box);
    column->addWidget(card);
    return grid;
}

QString duration(int seconds)
{
    if (seconds % 86'400 == 0)
        return ServerScreen::tr("%1 сут").arg(seconds / 86'400);
    if (seconds % 3'600 == 0)
        return ServerScreen::tr("%1 ч").arg(seconds / 3'600);
    if (seconds % 60 == 0)
        return ServerScreen::tr("%1 мин").arg(seconds / 60);
    return ServerScreen::tr("%1 с").arg(seconds);
}

} // namespace

ServerScreen::ServerScreen(AppContext& context, std::shared_ptr<AdminDesk> desk, QWidget* parent)
    : Screen(context, parent)
    , m_desk(std::move(desk))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* page = new PageScaffold(tr("Сервер"), this);
    page->setContentWidth(760);
    outer->addWidget(page);
    auto* again = new QPushButton(tr("Обновить"), page);
    again->setObjectName(QStringLiteral("server.refresh"));
    again->setToolTip(tr("F5"));
    page->header()->addWidget(again);
    m_banner = new Banner(page);
    m_banner->setObjectName(QStringLiteral("server.banner"));
    page->column()->addWidget(m_banner);
    m_about = addCard(page->column(), tr("О сервере"));
    m_limits = addCard(page->column(), tr("Пределы и сроки"));
    page->column()->addStretch(1);

    auto* refresh = new QAction(tr("Обновить сведения о сервере"), this);
    refresh->setShortcut(QKeySequence(Qt::Key_F5));
    addAction(refresh);
    connect(refresh, &QAction::triggered, this, &ServerScreen::read);
    connect(again, &QPushButton::clicked, this, &ServerScreen::read);
    connect(m_banner, &Banner::actionRequested, this, &ServerScreen::read);
    connect(m_desk.get(), &AdminDesk::onlineChanged, this, [this](bool online) {
        if (online && isVisible())
            read();
    });
}

ServerScreen::~ServerScreen() = default;

QString ServerScreen::title() const
{
    return tr("Сервер");
}

void ServerScreen::activate(const QVariantMap&)
{
    read();
}

void ServerScreen::read()
{
    m_banner->dismiss();
    m_desk->about([self = QPointer(this)](const core::Result<api::About>& about) {
        if (!self)
            return;
        if (about)
            self->showAbout(*about);
        else
            self->fail(about.error());
    });
    m_desk->limits([self = QPointer(this)](const core::Result<api::Limits>& limits) {
        if (self && limits)
            self->showLimits(*limits);
    });
}

void ServerScreen::showAbout(const api::About& about)
{
    put(m_about,
        {{tr("Название"), about.name}, {tr("Адрес"), m_desk->serverAddress()}, {tr("Версия"), about.version},
            {tr("Версия этой программы"), core::version()}, {tr("Время сервера"), longTime(about.serverTime)},
            {tr("Демонстрационный режим"), about.demo ? tr("включён: данные учебные") : tr("выключен")}});
    const qint64 apart = qAbs(about.serverTime.secsTo(context().clock.now()));
    if (apart > clocksApart)
        m_banner->showMessage(Tone::Warning,
            tr("Часы сервера и этого компьютера расходятся на %1. Проверьте время: от него зависят сроки.")
                .arg(duration(static_cast<int>(apart / 60 * 60))),
            tr("Обновить"));
}

void ServerScreen::showLimits(const api::Limits& limits)
{
    put(m_limits,
        {{tr("Наибольший файл"), fileSizeText(limits.maxFileBytes)},
            {tr("Файлов в заявлении"), QString::number(limits.maxFiles)},
            {tr("Виды файлов"), limits.acceptedTypes.join(QStringLiteral(", "))},
            {tr("Код из СМС действует"), duration(limits.smsCodeSeconds)},
            {tr("Код из письма действует"), duration(limits.emailCodeSeconds)},
            {tr("Попыток ввести код"), QString::number(limits.codeTries)},
            {tr("Наименьшая длина пароля"), QString::number(limits.passwordMinLength)},
            {tr("Сеанс без действий"), duration(limits.sessionSeconds)},
            {tr("Незаконченная загрузка хранится"), duration(limits.uploadSeconds)}});
}

void ServerScreen::fail(const core::Error& error)
{
    const core::ErrorText text = core::errorText(error);
    m_banner->showMessage(Tone::Bad, tr("%1 %2").arg(text.title, text.advice), tr("Повторить"));
}

} // namespace okno::desktop
