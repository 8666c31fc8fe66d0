// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/widgets/address_search.h"

#include <QLineEdit>
#include <QPointer>

class QToolButton;

namespace okno::desktop {

class AddressPopup;

// The line of an address with its suggestions. It holds the typed text and the path that was picked last; how much of
// that path the text still says decides where to look further. It never changes the text unless a row is picked.
class AddressLine : public QLineEdit {
    Q_OBJECT
public:
    // `search` must outlive the line.
    explicit AddressLine(AddressSearch* search, QWidget* parent = nullptr);
    ~AddressLine() override;

    // What is typed, without the comma that waits for more.
    [[nodiscard]] QString place() const;
    [[nodiscard]] const AddressPath& path() const { return m_path; }
    [[nodiscard]] AddressLineRead read() const { return readLine(text(), m_path); }
    // Puts a place in without edited(). `undoable`: Ctrl+Z brings back what was typed before.
    void setPlace(const QString& place, const AddressPath& path, bool undoable = false);
    // No suggestions: what is typed is the address.
    void setManual(bool manual);
    [[nodiscard]] bool isManual() const { return m_manual; }
    // Suggestions for what is typed now.
    void ask();
    // Everything one step down from what is known: regions at first.
    void list();
    void closeSuggestions();
    // The button that empties the whole field.
    void setClearable(bool clearable);

Q_SIGNALS:
    void edited();
    void picked(const AddressRow& row);
    // The place is complete: the house comes next.
    void finished();
    // A longer piece came at once: probably a whole line of a document.
    void pasted(const QString& line);
    void manualAsked();
    void cleared();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void typed(const QString& text);
    void search(const AddressQuestion& question);
    void showReply(const AddressQuestion& question, const AddressReply& reply);
    void pick(const AddressRow& row);
    bool stepBack();
    bool popupKey(const QKeyEvent& event);
    AddressPopup* popup();
    [[nodiscard]] bool isOpen() const;
    void fill(const QString& text, bool undoable);

    AddressSearch* m_search;
    QPointer<AddressPopup> m_popup;
    QToolButton* m_clear;
    AddressPath m_path;
    QString m_before;
    bool m_filling = false;
    bool m_manual = false;
    bool m_goOn = false; // a place was picked: its contents come next
};

} // namespace okno::desktop
