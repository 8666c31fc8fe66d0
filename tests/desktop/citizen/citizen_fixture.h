// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/catalogue.h"
#include "client/client_fixture.h"
#include "client/my_applications.h"
#include "client/notices.h"
#include "desktop/citizen/citizen_binding.h"
#include "desktop/screens.h"
#include "desktop/shell/screen.h"
#include "desktop/welcome/session_binding.h"
#include "desktop/window_fixture.h"
#include "fake_catalogue.h"
#include "keys.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QtTest>

namespace okno::test {

// The whole window with its real client over a scripted server that knows the real catalogue.
struct CitizenFixture {
    FakeServer server;
    FakeOffice office{server};
    FakeCatalogue catalogue{server};
    ClientFixture client;
    WindowFixture window;
    std::unique_ptr<desktop::SessionBinding> session;
    std::unique_ptr<desktop::CitizenBinding> citizen;
    api::Person person;

    explicit CitizenFixture(const desktop::Policies& policies = {})
        : client(server.url(), policies.workplace == desktop::Workplace::Kiosk)
        , window(policies)
    {
        person = FakeOffice::person(QStringLiteral("maria"));
        person.patronymic = QStringLiteral("Петровна");
        person.email = QStringLiteral("maria@example.ru");
        person.phone = QStringLiteral("+79001234567");
        person.level = core::AccountLevel::Confirmed;
        server.on("POST /v1/sessions", [this](const FakeRequest& request) {
            const QJsonObject body = QJsonDocument::fromJson(request.body).object();
            if (body.value(QStringLiteral("password")).toString() != u"пароль")
                return FakeReply::problem(401, "wrong_credentials");
            return FakeOffice::session(person, QStringLiteral("token"));
        });
        server.on("GET /v1/me", [this](const FakeRequest&) { return FakeReply::json(api::toJson(person)); });
    }

    void open()
    {
        window.languages.use(QStringLiteral("ru"));
        desktop::registerScreens(window.registry, nullptr, window.settings.policies().workplace);
        window.context.client = client.client.get();
        window.open();
        session = std::make_unique<desktop::SessionBinding>(window.context, window.window.get());
        citizen = std::make_unique<desktop::CitizenBinding>(window.context);
        window.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowExposed(window.window.get()));
        QTRY_VERIFY(!window.navigator.currentId().isEmpty());
    }

    void openAsCitizen()
    {
        open();
        client.client->session()->logIn(
            QStringLiteral("maria@example.ru"), QStringLiteral("пароль"), false, nullptr, {});
        QTRY_COMPARE(window.shell.mode(), desktop::Mode::Citizen);
        QTRY_COMPARE(window.navigator.currentId(), QStringLiteral("services"));
    }

    // A widget of the present screen (or of the window) by its name; null when it is not shown.
    template <typename T = QWidget> T* find(const QString& name)
    {
        const auto shown = [&](QWidget* root) -> T* {
            for (T* widget : root->findChildren<T*>(name)) {
                if (widget->isVisible())
                    return widget;
            }
            return nullptr;
        };
        QWidget* screen = window.navigator.currentScreen();
        T* widget = screen ? shown(screen) : nullptr;
        return widget ? widget : shown(window.window.get());
    }
    bool sees(const char* name) { return find(QString::fromLatin1(name)) != nullptr; }

    QString text(const char* name)
    {
        QWidget* widget = find(QString::fromLatin1(name));
        if (!widget)
            return {};
        for (const char* property : {"fullText", "text", "plainText", "currentText"}) {
            if (const QVariant value = widget->property(property); value.isValid())
                return value.toString();
        }
        return {};
    }

    // The keyboard, into whatever the named widget gives its focus to.
    void type(const char* name, const QString& text)
    {
        QWidget* widget = find(QString::fromLatin1(name));
        QVERIFY2(widget, name);
        widget->setFocus();
        typeInto(widget, text);
    }
    void click(const char* name)
    {
        QWidget* widget = find(QString::fromLatin1(name));
        QVERIFY2(widget, name);
        QVERIFY2(widget->isEnabled(), name);
        QTest::mouseClick(widget, Qt::LeftButton);
    }
};

} // namespace okno::test
