// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/welcome/relogin_overlay.h"

#include "client/session.h"
#include "core/contact.h"
#include "core/person_name.h"
#include "core/snils.h"
#include "desktop/welcome/login_page.h"
#include "desktop/widgets/labels.h"

#include <QLabel>
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
    : Veil(over, cardWidth)
    , m_session(session)
    , m_login(new LoginPage(session, clock, LoginPage::Kind::Again))
    , m_who(makeLabel({}, "secondary"))
{
    setObjectName(QStringLiteral("relogin"));
    column()->addWidget(makeLabel(tr("Войдите ещё раз"), "title"));
    column()->addWidget(m_who);
    column()->addWidget(m_login);
    auto* leave = new QPushButton(tr("Закончить работу"));
    leave->setObjectName(QStringLiteral("relogin.leave"));
    leave->setProperty("variant", QStringLiteral("link"));
    column()->addWidget(leave, 0, Qt::AlignHCenter);
    connect(leave, &QPushButton::clicked, session, &client::Session::logOut);
    connect(m_login, &LoginPage::loggedIn, this, &Veil::disappear);
}

void ReloginOverlay::appear()
{
    if (isVisible())
        return;
    if (const auto& person = m_session->person()) {
        const core::PersonName name{person->surname, person->given, person->patronymic.value_or(QString())};
        m_who->setText(tr("%1, время работы без входа истекло. Всё, что вы ввели, на месте.").arg(name.address()));
        m_login->setLogin(loginOf(*person));
    }
    Veil::appear();
    m_login->start();
}

} // namespace okno::desktop
