// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/welcome/relogin_overlay.h"

#include "client/session.h"
#include "core/contact.h"
#include "core/person_name.h"
#include "core/snils.h"
#include "desktop/style/tokens.h"
#include "desktop/welcome/login_page.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/labels.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace okno::desktop {
namespace {

constexpr int cardWidth = 420;

// What a person would log in with; an official's user name is not known here.
QString loginOf(const api::Person& person)
{
    if (person.phone)
        return core::formatPhone(*person.phone);
    if (person.email)
        return *person.email;
    if (person.snils) {
        if (const auto snils = core::Snils::parse(*person.snils))
            return snils->formatted();
    }
    return {};
}

} // namespace

ReloginOverlay::ReloginOverlay(client::Session* session, const core::Clock& clock, QWidget* over)
    : QWidget(over)
    , m_session(session)
    , m_over(over)
    , m_login(new LoginPage(session, clock, LoginPage::Kind::Again))
    , m_who(makeLabel({}, "secondary"))
{
    setObjectName(QStringLiteral("relogin"));
    auto* card = new Card(this);
    const int inner = look().size(Size::Space32);
    card->column()->setContentsMargins(inner, inner, inner, inner);
    card->column()->setSpacing(look().size(Size::Space16));
    card->setFixedWidth(look().px(cardWidth));
    card->column()->addWidget(makeLabel(tr("Войдите ещё раз"), "title"));
    card->column()->addWidget(m_who);
    card->column()->addWidget(m_login);
    auto* leave = new QPushButton(tr("Закончить работу"));
    leave->setObjectName(QStringLiteral("relogin.leave"));
    leave->setProperty("variant", QStringLiteral("link"));
    card->column()->addWidget(leave, 0, Qt::AlignHCenter);
    auto* column = new QVBoxLayout(this);
    column->addStretch(1);
    // No alignment here: an aligned widget keeps its size hint and cuts words that wrap.
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(card);
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(1);
    over->installEventFilter(this);
    connect(leave, &QPushButton::clicked, session, &client::Session::logOut);
    connect(m_login, &LoginPage::loggedIn, this, &ReloginOverlay::disappear);
    hide();
}

void ReloginOverlay::appear()
{
    if (isVisible())
        return;
    m_focusBefore = QApplication::focusWidget();
    if (const auto& person = m_session->person()) {
        const core::PersonName name{person->surname, person->given, person->patronymic.value_or(QString())};
        m_who->setText(tr("%1, время работы без входа истекло. Всё, что вы ввели, на месте.").arg(name.address()));
        m_login->setLogin(loginOf(*person));
    }
    setGeometry(m_over->rect());
    raise();
    show();
    m_login->start();
}

void ReloginOverlay::disappear()
{
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void ReloginOverlay::paintEvent(QPaintEvent*)
{
    QColor veil = look().color(Color::Background);
    veil.setAlpha(225);
    QPainter(this).fillRect(rect(), veil);
}

bool ReloginOverlay::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_over && event->type() == QEvent::Resize)
        setGeometry(m_over->rect());
    return QWidget::eventFilter(watched, event);
}

void ReloginOverlay::keyPressEvent(QKeyEvent* event)
{
    // Esc and the rest must not reach the screen behind.
    event->accept();
}

bool ReloginOverlay::focusNextPrevChild(bool next)
{
    // The keyboard goes round within the overlay.
    QList<QWidget*> stops;
    for (QWidget* widget = nextInFocusChain(); widget != this; widget = widget->nextInFocusChain()) {
        if (isAncestorOf(widget) && widget->isVisible() && widget->isEnabled() && !widget->focusProxy()
            && (widget->focusPolicy() & Qt::TabFocus))
            stops.append(widget);
    }
    if (stops.isEmpty())
        return true;
    const auto at = stops.indexOf(QApplication::focusWidget());
    const auto count = stops.size();
    stops.at(((next ? at + 1 : at - 1) % count + count) % count)
        ->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace okno::desktop
