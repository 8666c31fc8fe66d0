// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/binding.h"
#include "server/handlers/confirm_page.h"
#include "server/handlers/routes.h"

namespace okno::server {
namespace {

using http::Request;
using http::Responder;

Registration::Done answering(Responder responder, int status = 200)
{
    return [answer = share(std::move(responder)), status](
               const core::Result<api::Registration>& state) { answerJson(*answer, state, status); };
}

// The button sends an empty form: whatever else comes is read and forgotten.
class IgnoredBody : public http::BodySink {
public:
    explicit IgnoredBody(std::function<void()> atEnd) : m_atEnd(std::move(atEnd)) { }
    [[nodiscard]] core::Result<> onData(QByteArrayView) override { return core::Done(); }
    void onEnd() override { m_atEnd(); }
    void onAbort(qint64) override { }

private:
    std::function<void()> m_atEnd;
};

void bindConfirmationPage(http::Router& router, Services& s)
{
    router.bind("confirmationPage", [&s](Request&& request, Responder responder) {
        const auto row = s.registration.readLink(request.pathParameter("token"));
        const QString language = row ? row->language : languageOf(request);
        ConfirmPage page = ConfirmPage::Ask;
        if (!row)
            page = ConfirmPage::Unknown;
        else if (row->confirmedAt)
            page = ConfirmPage::Confirmed;
        else if (s.clock.now() >= row->expiresAt)
            page = ConfirmPage::Expired;
        responder.send(confirmPage(page, s.texts, language));
    });
    router.bindStream("confirmByLink", [&s](Request&& request, http::BodyReader body, Responder responder) {
        const QString token = request.pathParameter("token");
        const QString language = languageOf(request);
        body.start(std::make_unique<IgnoredBody>([&s, token, language, answer = share(std::move(responder))] {
            s.registration.confirmByLink(
                token, [&s, language, answer](const core::Result<api::Registration>& confirmed) {
                    ConfirmPage page = ConfirmPage::Confirmed;
                    if (!confirmed)
                        page = confirmed.error().code == core::ErrorCode::CodeExpired ? ConfirmPage::Expired
                                                                                      : ConfirmPage::Unknown;
                    answer->send(confirmPage(page, s.texts, language));
                });
        }));
    });
}

} // namespace

void bindRegistration(http::Router& router, Services& s)
{
    router.bind("register", [&s](Request&& request, Responder responder) {
        const auto registration = bodyOf<api::NewRegistration>(request);
        if (!registration)
            return fail(responder, registration.error());
        s.registration.begin(*registration, languageOf(request), answering(std::move(responder), 201));
    });
    router.bind("getRegistration", [&s](Request&& request, Responder responder) {
        answerJson(responder, s.registration.read(request.pathParameter("id")));
    });
    router.bind("resendCode", [&s](Request&& request, Responder responder) {
        s.registration.resend(request.pathParameter("id"), answering(std::move(responder)));
    });
    router.bind("confirmRegistration", [&s](Request&& request, Responder responder) {
        const auto confirmation = bodyOf<api::Confirmation>(request);
        if (!confirmation)
            return fail(responder, confirmation.error());
        s.registration.confirm(request.pathParameter("id"), confirmation->code, answering(std::move(responder)));
    });
    router.bind("createAccount", [&s](Request&& request, Responder responder) {
        const auto password = bodyOf<api::NewPassword>(request);
        if (!password)
            return fail(responder, password.error());
        s.registration.createAccount(request.pathParameter("id"), password->password, languageOf(request),
            [answer = share(std::move(responder))](
                const core::Result<api::SessionAnswer>& session) { answerJson(*answer, session, 201); });
    });
    bindConfirmationPage(router, s);

    router.bind("resetPassword", [&s](Request&& request, Responder responder) {
        const auto reset = bodyOf<api::PasswordReset>(request);
        if (!reset)
            return fail(responder, reset.error());
        s.passwordReset.begin(reset->login, languageOf(request), answering(std::move(responder), 201));
    });
    router.bind("confirmReset", [&s](Request&& request, Responder responder) {
        const auto confirmation = bodyOf<api::Confirmation>(request);
        if (!confirmation)
            return fail(responder, confirmation.error());
        s.passwordReset.confirm(request.pathParameter("id"), confirmation->code, answering(std::move(responder)));
    });
    router.bind("setPassword", [&s](Request&& request, Responder responder) {
        const auto password = bodyOf<api::NewPassword>(request);
        if (!password)
            return fail(responder, password.error());
        s.passwordReset.setPassword(request.pathParameter("id"), password->password,
            [answer = share(std::move(responder))](const core::Result<>& done) { answerEmpty(*answer, done); });
    });
}

} // namespace okno::server
