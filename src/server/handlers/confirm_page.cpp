// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/handlers/confirm_page.h"

#include <QCoreApplication>

namespace okno::server {
namespace {

struct Words {
    const char* title;
    const char* text;
};

Words wordsOf(ConfirmPage page)
{
    switch (page) {
    case ConfirmPage::Ask:
        return {QT_TRANSLATE_NOOP("Server", "Подтвердите электронную почту"),
            QT_TRANSLATE_NOOP("Server",
                "Нажмите кнопку, чтобы закончить регистрацию в программе «Окно». Если вы не "
                "регистрировались, просто закройте страницу.")};
    case ConfirmPage::Confirmed:
        return {QT_TRANSLATE_NOOP("Server", "Почта подтверждена"),
            QT_TRANSLATE_NOOP("Server", "Вернитесь в программу «Окно»: там можно придумать пароль.")};
    case ConfirmPage::Expired:
        return {QT_TRANSLATE_NOOP("Server", "Срок ссылки истёк"),
            QT_TRANSLATE_NOOP("Server", "Попросите в программе новый код: придёт новое письмо.")};
    case ConfirmPage::Unknown:
        return {QT_TRANSLATE_NOOP("Server", "Такой ссылки нет"),
            QT_TRANSLATE_NOOP("Server", "Возможно, пришло более новое письмо. Откройте ссылку из него.")};
    }
    return {"", ""};
}

} // namespace

http::Response confirmPage(ConfirmPage page, const Texts& texts, const QString& language)
{
    const Words words = wordsOf(page);
    const QString title = texts(language, words.title).toHtmlEscaped();
    const QString button = page == ConfirmPage::Ask
        ? QStringLiteral("<form method=\"post\"><button type=\"submit\">%1</button></form>")
              .arg(texts(language, QT_TRANSLATE_NOOP("Server", "Подтвердить почту")).toHtmlEscaped())
        : QString();
    const QString html = QStringLiteral(
        "<!doctype html><html lang=\"%1\"><head><meta charset=\"utf-8\">"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>%2</title><style>"
        "body{font:17px/1.5 'Segoe UI','Noto Sans',sans-serif;background:#F3F6FA;color:#0B1F33;margin:0}"
        "main{max-width:30rem;margin:12vh auto;background:#fff;border-radius:12px;padding:2rem}"
        "h1{font-size:1.4rem;margin:0 0 1rem}button{font:inherit;font-weight:600;color:#fff;"
        "background:#1F5EFF;border:0;border-radius:8px;padding:.7rem 1.4rem;cursor:pointer}"
        "@media(prefers-color-scheme:dark){body{background:#0E1319;color:#E9EEF5}main{background:#161C24}}"
        "</style></head><body><main><h1>%2</h1><p>%3</p>%4</main></body></html>")
                             .arg(language, title, texts(language, words.text).toHtmlEscaped(), button);
    const int status = page == ConfirmPage::Unknown ? 404 : page == ConfirmPage::Expired ? 410 : 200;
    http::Response response = http::Response::html(html.toUtf8(), status);
    // The address holds a secret: it must not travel on, and nothing foreign may run here.
    response.header("Referrer-Policy", "no-referrer");
    response.header("Content-Security-Policy",
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'");
    return response;
}

} // namespace okno::server
