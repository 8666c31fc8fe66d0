// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/session.h"

#include "client/api_client.h"
#include "client/calls.h"
#include "client/local_store.h"
#include "client/secret_store.h"

namespace okno::client {
namespace {

using Part = LocalStore::Part;

const QString personCopy = QStringLiteral("person");
const QString lastSetting = QStringLiteral("session/person");

} // namespace

struct Session::Private {
    ApiClient* api = nullptr;
    LocalStore* store = nullptr;
    SecretStore* secrets = nullptr;
    State state = State::LoggedOut;
    bool forgetful = false;
    std::optional<api::Person> person;
    int changes = 0; // of the person, answered by the server
    int generation = 0; // of restore(): an answer of the keychain may come after a log-in

    [[nodiscard]] QString secretName() const { return QStringLiteral("session/%1").arg(api->server().key()); }
};

Session::Session(ApiClient* api, LocalStore* store, SecretStore* secrets, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->api = api;
    d->store = store;
    d->secrets = secrets;
    connect(api, &ApiClient::sessionExpired, this, [this] {
        if (d->state != State::LoggedIn)
            return;
        d->secrets->remove(d->secretName());
        setState(State::Expired);
        Q_EMIT expired();
    });
}

Session::~Session() = default;

Session::State Session::state() const
{
    return d->state;
}

const std::optional<api::Person>& Session::person() const
{
    return d->person;
}

void Session::setForgetful(bool forgetful)
{
    d->forgetful = forgetful;
}

bool Session::isForgetful() const
{
    return d->forgetful;
}

void Session::setState(State state)
{
    if (std::exchange(d->state, state) != state)
        Q_EMIT stateChanged(state);
}

RequestHandle Session::logIn(
    const QString& login, const QString& password, bool stay, QObject* context, Then<api::Person> then)
{
    return d->api->send(calls::logIn(login, password), context,
        Then<api::SessionAnswer>([this, stay, then = std::move(then)](const core::Result<api::SessionAnswer>& answer) {
            if (answer)
                adopt(*answer, stay);
            if (then)
                then(answer ? core::Result<api::Person>(answer->person) : answer.error());
        }));
}

void Session::adopt(const api::SessionAnswer& answer, bool stay)
{
    ++d->generation;
    d->api->setToken(answer.token.toLatin1());
    // The keychain may hold the token of a former log-in.
    if (stay && !d->forgetful) {
        d->store->setSetting(Part::Public, lastSetting, answer.person.id);
        d->secrets->write(d->secretName(), answer.token.toLatin1(), [this](const core::Result<>& written) {
            if (!written)
                Q_EMIT keychainUnavailable();
        });
    } else {
        d->secrets->remove(d->secretName());
        d->store->setSetting(Part::Public, lastSetting, {});
    }
    enter(answer.person);
}

void Session::enter(const api::Person& person)
{
    const bool another = !d->person || d->person->id != person.id;
    if (another && !d->store->openAccount(accountOf(person.id)))
        d->store->closeAccount();
    d->person = person;
    d->store->keep(Part::Account, personCopy, api::toJson(person));
    setState(State::LoggedIn);
    if (another)
        Q_EMIT loggedIn();
    Q_EMIT personChanged();
}

QString Session::accountOf(const QString& personId) const
{
    return d->api->server().key() + u'/' + personId;
}

void Session::logOut()
{
    ++d->generation;
    if (d->state == State::LoggedOut)
        return;
    if (d->api->hasToken())
        d->api->send(calls::logOut(), nullptr, {});
    d->api->setToken({});
    d->secrets->remove(d->secretName());
    d->store->setSetting(Part::Public, lastSetting, {});
    d->person.reset();
    d->store->closeAccount();
    setState(State::LoggedOut);
    Q_EMIT loggedOut();
}

void Session::restore()
{
    const QString personId = d->store->setting(Part::Public, lastSetting);
    if (d->forgetful && !personId.isEmpty()) { // of the time before it was a public terminal
        d->secrets->remove(d->secretName());
        d->store->setSetting(Part::Public, lastSetting, {});
    }
    if (d->state != State::LoggedOut || personId.isEmpty() || d->forgetful) {
        QMetaObject::invokeMethod(this, [this] { Q_EMIT restored(isLoggedIn()); }, Qt::QueuedConnection);
        return;
    }
    setState(State::Restoring);
    d->secrets->read(d->secretName(),
        [this, personId, generation = ++d->generation](const core::Result<std::optional<QByteArray>>& token) {
            if (generation != d->generation)
                return;
            const bool have = token && *token && !(*token)->isEmpty();
            if (have && d->store->openAccount(accountOf(personId))) {
                const auto copy = d->store->copy(Part::Account, personCopy);
                const auto person = copy ? api::fromAnswer<api::Person>(copy->json) : core::ErrorCode::NotFound;
                if (person) {
                    d->api->setToken(**token);
                    enter(*person);
                    refresh();
                    Q_EMIT restored(isLoggedIn());
                    return;
                }
                d->store->closeAccount();
            }
            setState(State::LoggedOut);
            Q_EMIT restored(false);
        });
}

void Session::refresh()
{
    if (d->state != State::LoggedIn)
        return;
    // What was asked for before a change and answered after it would take the change back.
    d->api->send(
        calls::getMe(), this, Then<api::Person>([this, changes = d->changes](const core::Result<api::Person>& person) {
            if (person && d->state == State::LoggedIn && d->changes == changes)
                enter(*person);
        }));
}

void Session::takePerson(const api::Person& person)
{
    if (d->state != State::LoggedIn || !d->person || d->person->id != person.id)
        return;
    ++d->changes;
    enter(person);
}

RequestHandle Session::change(const api::PersonChange& change, QObject* context, Then<api::Person> then)
{
    return d->api->send(calls::changeMe(change, d->person ? d->person->version : 0), context,
        Then<api::Person>([this, then = std::move(then)](const core::Result<api::Person>& person) {
            if (person) {
                ++d->changes;
                enter(*person);
            }
            if (then)
                then(person);
        }));
}

} // namespace okno::client
