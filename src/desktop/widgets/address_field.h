// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/widgets/address_search.h"
#include "desktop/widgets/field.h"

#include <QPointer>
#include <QSet>

class QLabel;
class QLineEdit;
class QPushButton;

namespace okno::desktop {

class AddressLine;
class AddressSource;
class HintLine;

// An address: a line with suggestions from the base, house, flat and postal index. A pasted line is taken apart into
// them; what the base does not know stays as typed, marked `manual`. Without a base it is typed by hand. value() is
// the JSON of forms::AddressAnswer. Parts are named ".editor" (the line), ".house", ".flat", ".index".
class AddressField : public Field {
    Q_OBJECT
public:
    // `source` may be null: then there is no base.
    explicit AddressField(const QString& label, AddressSource* source = nullptr, QWidget* parent = nullptr);
    ~AddressField() override;

    [[nodiscard]] forms::AddressAnswer address() const;
    void setAddress(const forms::AddressAnswer& address);
    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant& value) override;
    [[nodiscard]] bool isEmpty() const override { return address().toJson().isUndefined(); }
    void setReadOnly(bool readOnly) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLineEdit* addNumber(const char* name, const QString& caption, const QString& spoken, int width, QWidget* row);
    void buildNumbers();
    void buildLinks();
    void connectAll();
    void baseChanged();
    void lineEdited();
    void numberEdited(QLineEdit* edit, const QString& part);
    void takePasted(const QString& line);
    void takeApart(const AddressTaken& taken);
    void goOn();
    void setManual(bool manual);
    void clearAll();
    void checkHouse(bool byPerson);
    void houseChecked(const address::HouseCheck& check, bool byPerson);
    void settle();
    void doubt(const QStringList& parts);
    void trust(const QString& part);
    void refresh();
    void tell(const QString& icon, const QString& text, bool warning);
    void showNote();
    [[nodiscard]] QString indexWords() const;

    QPointer<AddressSource> m_source;
    AddressSearch* m_search = nullptr;
    AddressLine* m_line = nullptr;
    QWidget* m_numbers = nullptr;
    QLineEdit* m_house = nullptr;
    QLineEdit* m_flat = nullptr;
    QLineEdit* m_index = nullptr;
    HintLine* m_note = nullptr;
    QWidget* m_links = nullptr;
    QPushButton* m_levels = nullptr;
    QPushButton* m_manual = nullptr;

    forms::AddressAnswer m_stored; // as it was put in, until the person changes something
    bool m_touched = false;
    QString m_version; // of the base that gave the present path
    bool m_settled = false; // left as typed: it stays manual until a row is picked
    bool m_indexTyped = false;
    QString m_knownIndex; // what the base says
    address::HouseVerdict m_verdict = address::HouseVerdict::Unknown;
    bool m_checked = false;
    bool m_readOnly = false;
    QSet<QString> m_unsure;
};

} // namespace okno::desktop
