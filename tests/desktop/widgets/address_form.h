// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/widgets/address_field.h"

#include "address/dbf_tables.h"
#include "address/import/base_import.h"
#include "desktop/style/style.h"
#include "desktop/widgets/address_line.h"
#include "desktop/widgets/address_popup.h"
#include "desktop/widgets/address_source.h"
#include "desktop/widgets/hint_line.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>
#include <QtTest>

namespace okno::test {

inline QString ru(const char* text)
{
    return QString::fromUtf8(text);
}

inline const QString kirov = ru("Сахалинская обл, Тымовский р-н, пгт Тымовское, ул Кировская");
inline const QString tymovskoe = ru("Сахалинская обл, Тымовский р-н, пгт Тымовское");

// The small base of the tests, made in a folder; null when that fails.
inline std::shared_ptr<const address::Base> sampleBase(const QString& folder)
{
    tests::writeSampleBase(folder);
    const QString file = folder + ru("/base.okna");
    return address::importBase(folder, file).ok() ? *address::Base::open(file) : nullptr;
}

// A window with an address and a field after it, as in a form.
struct AddressForm {
    QWidget window;
    desktop::AddressSource source;
    desktop::AddressField* field;
    QLineEdit* next;
    QSignalSpy edited;
    QSignalSpy left;

    explicit AddressForm(std::shared_ptr<const address::Base> base, QSize size = {700, 640})
        : field(nullptr)
        , next(nullptr)
        , edited(make(std::move(base), size), &desktop::Field::edited)
        , left(field, &desktop::Field::left)
    {
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window does not become active");
        field->setFocus();
    }
    desktop::AddressField* make(std::shared_ptr<const address::Base> base, QSize size)
    {
        source.setBase(std::move(base));
        window.resize(size);
        auto* column = new QVBoxLayout(&window);
        field = new desktop::AddressField(ru("Адрес проживания"), &source);
        field->setObjectName(ru("home"));
        next = new QLineEdit;
        column->addWidget(field);
        column->addWidget(next);
        column->addStretch(1);
        return field;
    }

    QLineEdit* edit(const char* part) const { return window.findChild<QLineEdit*>(ru("home.") + ru(part)); }
    desktop::AddressLine* line() const { return static_cast<desktop::AddressLine*>(edit("editor")); }
    QString note() const { return window.findChild<desktop::HintLine*>(ru("home.note"))->text(); }
    desktop::AddressPopup* popup() const { return window.findChild<desktop::AddressPopup*>(); }
    bool isOpen() const { return popup() && popup()->isVisible(); }
    QString header() const { return window.findChild<QLabel*>(ru("home.editor.suggestions.header"))->text(); }
    QListView* list() const { return window.findChild<QListView*>(ru("home.editor.suggestions.list")); }
    QStringList rows() const
    {
        QStringList texts;
        for (int row = 0; isOpen() && row < list()->model()->rowCount(); ++row)
            texts.append(list()->model()->index(row, 0).data().toString());
        return texts;
    }
    QJsonObject json() const { return field->address().toJson().toObject(); }

    // Letter by letter into whatever has the keyboard; QTest knows Latin letters only.
    void type(const QString& text) const
    {
        for (const QChar c : text) {
            QWidget* target = QApplication::focusWidget();
            for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
                QKeyEvent event(type, c.unicode() < 128 ? c.toUpper().unicode() : 0, Qt::NoModifier, QString(c));
                QCoreApplication::sendEvent(target, &event);
            }
        }
    }
    void key(Qt::Key key, int times = 1) const
    {
        for (int i = 0; i < times; ++i)
            QTest::keyClick(QApplication::focusWidget(), key);
    }
};

} // namespace okno::test
