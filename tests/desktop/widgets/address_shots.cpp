// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the address field for looking at: okno_address_shots BASE FOLDER [light|dark] [PERCENT] [WIDTH] [en]
#include "address/address_base.h"
#include "desktop/style/style.h"
#include "desktop/widgets/address_field.h"
#include "desktop/widgets/address_source.h"
#include "desktop/widgets/line_field.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTranslator>
#include <QVBoxLayout>
#include <QtTest>

using namespace okno;
using namespace okno::desktop;

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const QString folder = arguments.value(2);
    const QString theme = arguments.value(3, QStringLiteral("light"));
    const int percent = arguments.value(4, QStringLiteral("100")).toInt();
    const int width = arguments.value(5, QStringLiteral("700")).toInt();
    QTranslator words;
    const QString language = arguments.value(6, QStringLiteral("ru"));
    if (language != u"ru" && words.load(QStringLiteral(":/i18n/okno_%1.qm").arg(language)))
        QCoreApplication::installTranslator(&words);
    Style style(application);
    style.set(theme == u"dark" ? Theme::Dark : Theme::Light, percent, Density::Roomy);
    AddressSource source;
    if (const auto base = address::Base::open(arguments.value(1)))
        source.setBase(*base);

    QWidget window;
    window.resize(width, 640);
    auto* column = new QVBoxLayout(&window);
    column->setContentsMargins(24, 24, 24, 24);
    auto* field = new AddressField(QStringLiteral("Адрес регистрации"), &source);
    field->setObjectName(QStringLiteral("home"));
    column->addWidget(field, 0, Qt::AlignTop);
    column->addWidget(new LineField(QStringLiteral("Телефон")));
    column->addStretch(1);
    window.show();
    window.activateWindow();
    (void)QTest::qWaitForWindowActive(&window);
    field->setFocus();

    const auto type = [](const QString& text) {
        for (const QChar c : text) {
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
            QCoreApplication::sendEvent(QApplication::focusWidget(), &press);
            QTest::qWait(5);
        }
        QTest::qWait(150);
    };
    const auto key = [](Qt::Key key) {
        QTest::keyClick(QApplication::focusWidget(), key);
        QTest::qWait(150);
    };
    const auto clear = [&] {
        field->setValue(QVariantMap());
        field->setFocus();
    };
    const auto shot = [&](const char* name) {
        window.grab().save(QStringLiteral("%1/%2-%3-%4-%5-%6.png")
                .arg(folder, language, theme)
                .arg(percent)
                .arg(width)
                .arg(QString::fromLatin1(name)));
    };
    shot("empty");
    type(QStringLiteral("майкоп пион"));
    shot("suggestions");
    key(Qt::Key_Return);
    type(QStringLiteral("12"));
    shot("picked");
    type(QStringLiteral("345"));
    shot("absent");
    clear();
    type(QStringLiteral("vfqrjg"));
    shot("layout");
    key(Qt::Key_Return);
    shot("streets");
    clear();
    QTest::mouseClick(window.findChild<QPushButton*>(QStringLiteral("home.levels")), Qt::LeftButton);
    QTest::qWait(200);
    shot("levels");
    clear();
    type(QStringLiteral("деревня Щщщ"));
    shot("nothing");
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    shot("manual");
    clear();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    window.findChild<QLineEdit*>(QStringLiteral("home.editor"))
        ->insert(QStringLiteral("385000, Адыгея, г. Майкоп, ул. Пионерская, д. 5555, кв. 7"));
    QTest::qWait(200);
    shot("pasted");
    field->setReadOnly(true);
    shot("readonly");
    return 0;
}
