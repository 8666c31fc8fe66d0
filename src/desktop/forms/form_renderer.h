// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QPointer>
#include <QWidget>
#include <memory>
#include <vector>

class QVBoxLayout;

namespace okno::forms {
struct FormGroup;
}

namespace okno::desktop {

class AddressSource;
class FieldEditor;
class FormState;

// One page of a form definition as widgets over a FormState: groups with their fields in one column; shows and hides by
// the rules as the person types, and puts what is wrong under its field.
class FormRenderer : public QWidget {
    Q_OBJECT
public:
    // Once `state` is gone the page only shows what was in it. `addresses`: for address fields; may be null.
    FormRenderer(FormState* state, int page, AddressSource* addresses = nullptr, QWidget* parent = nullptr);
    ~FormRenderer() override;

    [[nodiscard]] int page() const { return m_page; }
    // Puts the keyboard into a field; false when it is not here or not shown.
    bool focusField(const QString& pointer);
    // The first field that can be typed into.
    void focusFirst();
    [[nodiscard]] QWidget* fieldWidget(const QString& pointer) const;

Q_SIGNALS:
    // A field took the focus from elsewhere and should be in sight.
    void revealRequested(QWidget* field);

private:
    struct Group {
        QWidget* frame = nullptr;
        int index = 0;
        std::vector<QWidget*> rows;
    };
    void addGroup(const forms::FormGroup& group, int index, QVBoxLayout* column);
    void readAnswers();
    void applyRules();
    void showFaults();

    QPointer<FormState> m_state;
    AddressSource* m_addresses; // only while the page is built
    int m_page;
    std::vector<std::unique_ptr<FieldEditor>> m_editors;
    QHash<QString, FieldEditor*> m_byPointer;
    std::vector<Group> m_groups;
};

} // namespace okno::desktop
