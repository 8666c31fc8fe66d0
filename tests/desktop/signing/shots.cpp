// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the windows of signatures, for looking at: okno_signing_shots FOLDER [light|dark] [ru|en]
#include "desktop/signing/reader_with_key.h"
#include "desktop/signing/sign_dialog.h"
#include "desktop/signing/verdict_dialog.h"
#include "desktop/window_fixture.h"

#include <QPushButton>
#include <QTest>

using namespace okno;
using namespace okno::desktop;
using namespace Qt::StringLiterals;

namespace {

const QString statement = u"ЗАЯВЛЕНИЕ\n\nУслуга: Выдача архивных справок, выписок и копий архивных документов\n"
                          "Ведомство: Архивный отдел администрации Тымовского городского округа\n"
                          "Заявитель: Иванова Мария Петровна\n\nО ЗАЯВИТЕЛЕ\nФамилия: Иванова\nИмя: Мария\nОтчество: "
                          "Петровна\nДата рождения: 8 марта 1964\nТелефон: +7 900 123-45-67\n\nДОКУМЕНТЫ\n1. Паспорт: "
                          "паспорт.pdf\n    5016 байт, SHA-256 "
                          "4c5f4d1d3a0b2c6e8f9017a2b4c6d8e0f1a3b5c7d9e1f3a5b7c9d1e3f5a7b9c1\n"_s;

api::DocumentSignature verdict(const QString& state, bool qualified)
{
    api::SignerVerdict signer;
    signer.name = u"Иванова Мария Петровна"_s;
    signer.snils = u"11223344595"_s;
    signer.issuer = u"Федеральное казначейство"_s;
    signer.serial = u"018cba84f00d4f5e9b7a2c3d4e5f60718293a4b5"_s;
    signer.algorithm = u"ГОСТ Р 34.10-2012, 256 бит"_s;
    const QDateTime at(QDate(2026, 11, 22), QTime(9, 5), QTimeZone::UTC);
    signer.signedAt = at;
    signer.validUntil = at.addDays(300);
    signer.verdict = state;
    signer.qualified = qualified;
    const QString chain = state == u"valid" ? u"ok"_s : u"unknown"_s;
    const QString content = state == u"invalid" ? u"bad"_s : u"ok"_s;
    signer.points = {{u"mathematics"_s, u"ok"_s, u"Подпись соответствует ключу из сертификата."_s},
        {u"content"_s, content, u"Контрольная сумма документа та же, что в подписи."_s},
        {u"chain"_s, chain, u"Цепочка до корня, которому доверяет сервер."_s},
        {u"revocation"_s, u"unknown"_s, u"Список отзыва получить не удалось."_s},
        {u"owner"_s, u"ok"_s, u"СНИЛС сертификата совпадает с учётной записью."_s}};
    return {state, u"Подпись сделана владельцем сертификата, документ после этого не менялся."_s, at, {signer}};
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QString folder = arguments.value(1, u"/tmp"_s) + u'/';
    const bool dark = arguments.contains(u"dark"_s);
    const QCA::Initializer secureMemory;
    desktop::test::ReaderWithKey key;
    okno::test::WindowFixture window;
    window.languages.use(arguments.contains(u"en"_s) ? u"en"_s : u"ru"_s);
    window.style.set(dark ? Theme::Dark : Theme::Light, 100, Density::Roomy);
    const auto tokens = key.desk(window.settings, window.clock);
    window.context.tokens = tokens.get();
    key.pki.write(u"scan.pdf"_s, "%PDF-1.4 scan");
    const auto keep = [&folder](QWidget* widget, const QString& name) {
        QTest::qWait(150);
        widget->grab().save(folder + name + u".png"_s);
    };

    SignRequest request;
    request.title = SignDialog::tr("Подписать и отправить заявление");
    request.note = SignDialog::tr("Подписываются текст заявления и каждый приложенный файл, байт в байт.");
    request.action = SignDialog::tr("Подписать и отправить");
    const QByteArray text = statement.toUtf8();
    request.documents = {{u"s"_s, u"Заявление"_s, u"Заявление.txt"_s, {}, text, text.size()},
        {u"f"_s, u"Документ, удостоверяющий личность"_s, u"паспорт.pdf"_s, key.pki.path(u"scan.pdf"_s), {}, 13},
        {u"g"_s, u"Трудовая книжка"_s, u"трудовая книжка, страницы 1–12.pdf"_s, key.pki.path(u"scan.pdf"_s), {}, 13}};
    auto* dialog = new SignDialog(window.context, request, nullptr);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->open();
    std::ignore = QTest::qWaitFor([&] { return dialog->findChild<QPushButton*>(u"sign.sign"_s)->isEnabled(); });
    keep(dialog, u"sign"_s);
    const auto signs = key.reader->signs;
    int asked = 0;
    key.reader->signs = [&](const signing::SignatureScheme& scheme, const QByteArray& digest) {
        return ++asked == 2 ? core::Result<QByteArray>(core::ErrorCode::TokenRemoved) : signs(scheme, digest);
    };
    auto* pin = dialog->findChild<QWidget*>(u"sign.pin.editor"_s);
    QTest::keyClicks(pin, u"12345678"_s);
    dialog->findChild<QPushButton*>(u"sign.sign"_s)->click();
    std::ignore = QTest::qWaitFor([&] { return asked == 2; });
    keep(dialog, u"sign-stopped"_s);
    key.reader->triesLeft = 2;
    pin->setFocus();
    QTest::keyClicks(pin, u"0000"_s);
    dialog->findChild<QPushButton*>(u"sign.sign"_s)->click();
    QTest::qWait(300);
    keep(dialog, u"sign-pin"_s);
    delete dialog;

    const std::pair<QString, bool> verdicts[] = {{u"valid"_s, true}, {u"unknown"_s, false}, {u"invalid"_s, false}};
    for (const auto& [state, qualified] : verdicts) {
        auto* shown = new VerdictDialog(u"Документ, удостоверяющий личность"_s, verdict(state, qualified));
        shown->open();
        keep(shown, u"verdict-"_s + state);
        shown->close();
    }
    return 0;
}
