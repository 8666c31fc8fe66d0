// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/welcome/session_binding.h"

#include "client/client.h"
#include "client/connectivity.h"
#include "client/outbox.h"
#include "client/server_trust.h"
#include "client/session.h"
#include "core/person_name.h"
#include "desktop/shell/app_context.h"
#include "desktop/shell/navigator.h"
#include "desktop/shell/shell_state.h"
#include "desktop/shell/view_settings.h"
#include "desktop/welcome/relogin_overlay.h"
#include "desktop/widgets/dialogs.h"

namespace okno::desktop {
namespace {

Mode modeOf(core::Role role)
{
    switch (role) {
    case core::Role::Citizen:
        return Mode::Citizen;
    case core::Role::Clerk:
        return Mode::Clerk;
    case core::Role::Supervisor:
        return Mode::Supervisor;
    case core::Role::Administrator:
        return Mode::Administrator;
    }
    return Mode::Guest;
}

bool isMeantFor(Workplace workplace, core::Role role)
{
    const bool isCitizen = role == core::Role::Citizen;
    return workplace == Workplace::Clerk ? !isCitizen : workplace == Workplace::Kiosk ? isCitizen : true;
}

// The second line under the name: what an official is and where, or how a citizen is reached.
QString noteOf(const api::Person& person)
{
    if (person.position || person.agencyName) {
        QStringList parts{person.position.value_or(QString()), person.agencyName.value_or(QString())};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    return person.email.value_or(person.phone.value_or(QString()));
}

} // namespace

SessionBinding::SessionBinding(AppContext& context, QWidget* window, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_window(window)
{
    client::Session* session = context.client->session();
    connect(session, &client::Session::loggedIn, this, &SessionBinding::onLoggedIn);
    connect(session, &client::Session::loggedOut, this, &SessionBinding::onLoggedOut);
    connect(session, &client::Session::expired, this, &SessionBinding::onExpired);
    connect(session, &client::Session::personChanged, this, &SessionBinding::showPerson);
    connect(session, &client::Session::keychainUnavailable, this, [this] {
        m_context.shell.toast(tr("На этом компьютере негде надёжно хранить вход: в следующий раз понадобится пароль."));
    });

    client::ServerTrust* trust = context.client->trust();
    connect(trust, &client::ServerTrust::fingerprintUnknown, this,
        [this](const QByteArray& presented) { askTrust({}, presented); });
    connect(trust, &client::ServerTrust::fingerprintChanged, this, &SessionBinding::askTrust);

    connect(context.client->connectivity(), &client::Connectivity::changed, this, &SessionBinding::showLine);
    connect(context.client->outbox(), &client::Outbox::listChanged, this, &SessionBinding::showLine);

    ShellState& shell = context.shell;
    connect(&shell, &ShellState::logoutRequested, this, &SessionBinding::leave);
    connect(&shell, &ShellState::loginRequested, this, [this] { m_context.navigator.open(QStringLiteral("login")); });
    connect(&shell, &ShellState::retryRequested, this, [this] {
        m_context.client->connectivity()->probe();
        m_context.client->outbox()->retryNow();
    });
    showLine();
    if (session->isLoggedIn())
        onLoggedIn();
}

void SessionBinding::onLoggedIn()
{
    if (m_overlay)
        m_overlay->disappear();
    const auto& person = m_context.client->session()->person();
    if (!person)
        return;
    const QVariantMap place = m_context.navigator.currentParams();
    const QString next = place.value(QStringLiteral("next")).toString();
    const QVariantMap params = place.value(QStringLiteral("params")).toMap();
    if (!isMeantFor(m_context.settings.policies().workplace, person->role)) {
        m_context.shell.toast(person->role == core::Role::Citizen
                ? tr("Это рабочее место сотрудников. Граждане входят со своего компьютера.")
                : tr("Это терминал для граждан. Сотрудники входят со своего рабочего места."));
        m_context.client->session()->logOut();
        return;
    }
    showPerson();
    // Another person of the same role sees none of the former one's screens either.
    const Mode mode = modeOf(person->role);
    if (m_context.shell.mode() == mode)
        m_context.navigator.reset();
    else
        m_context.shell.setMode(mode);
    if (!next.isEmpty())
        m_context.navigator.open(next, params);
    showLine();
}

// A public terminal keeps nothing: what has not reached the server would be lost.
void SessionBinding::leave()
{
    client::Session* session = m_context.client->session();
    const bool isKiosk = m_context.settings.policies().workplace == Workplace::Kiosk;
    if (!isKiosk || m_context.client->outbox()->items().empty()) {
        session->logOut();
        return;
    }
    const Question question{tr("Заявление ещё не отправлено"),
        tr("Связи с сервером нет, и заявление ждёт отправки на этом терминале. Если закончить работу сейчас, оно "
           "удалится, и заполнять его придётся заново."),
        tr("Закончить и удалить"), tr("Подождать отправки"), true};
    m_context.dialogs.ask(m_window, question, [session](bool accepted) {
        if (accepted)
            session->logOut();
    });
}

void SessionBinding::onLoggedOut()
{
    if (m_overlay)
        m_overlay->disappear();
    m_context.shell.setPerson({}, {});
    m_context.shell.setUnread(0);
    m_context.shell.setMode(Mode::Guest);
    showLine();
}

void SessionBinding::onExpired()
{
    if (!m_window)
        return;
    // A window that was built anew (language, size) has taken the old one with it.
    if (!m_overlay)
        m_overlay = new ReloginOverlay(m_context.client->session(), m_context.clock, m_window);
    m_overlay->appear();
}

void SessionBinding::showPerson()
{
    const auto& person = m_context.client->session()->person();
    if (!person)
        return;
    const core::PersonName name{person->surname, person->given, person->patronymic.value_or(QString())};
    m_context.shell.setPerson(name.brief(), name.full(), noteOf(*person));
}

void SessionBinding::showLine()
{
    m_context.shell.setOnline(m_context.client->connectivity()->isOnline());
    m_context.shell.setWaiting(static_cast<int>(m_context.client->outbox()->items().size()));
}

void SessionBinding::askTrust(const QByteArray& accepted, const QByteArray& presented)
{
    QVariantMap params{{QStringLiteral("presented"), presented.toHex()}};
    if (!accepted.isEmpty())
        params.insert(QStringLiteral("accepted"), accepted.toHex());
    m_context.navigator.open(QStringLiteral("trust"), params);
}

} // namespace okno::desktop
