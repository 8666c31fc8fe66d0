// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/form_model.h"

#include <QObject>
#include <QSet>
#include <optional>

namespace okno::desktop {

// A form while a person fills it: the answers, which fields have been left, which faults are shown now. No widgets.
// A fault appears when its field is left or its page is passed, and goes as soon as the answer is right.
class FormState : public QObject {
    Q_OBJECT
public:
    // `today`: the day where the agency is, against which dates are checked.
    FormState(forms::FormModel model, QDate today, QObject* parent = nullptr);

    [[nodiscard]] const forms::FormModel& model() const { return m_model; }
    [[nodiscard]] const QJsonObject& answers() const { return m_answers; }
    [[nodiscard]] QDate today() const { return m_today; }

    // The whole of them: from a draft, or prefilled. Nothing is shown as wrong yet.
    void setAnswers(const QJsonObject& answers);
    // What the person's data give, in the shape of answers: fields that still hold it say so.
    void setKnown(const QJsonObject& known);
    // Whether the answer of the field is what the person's data give.
    [[nodiscard]] bool isFromProfile(const forms::FormField& field) const;
    // One answer, as its editor has it after a keystroke; Undefined takes it away.
    void edit(const QString& pointer, const QJsonValue& value);
    // The person has left the field: from now on it is checked.
    void leave(const QString& pointer);
    // Shows every fault of a page; true when there is none.
    bool passPage(int page);
    // Shows every fault of the form; true when there is none.
    bool passAll();
    // What the server found (pointers into the answers, a leading "/answers" is dropped); each goes when its field is
    // edited. Errors whose pointer is not a field of the form are returned.
    [[nodiscard]] std::vector<core::Error> setServerFaults(const core::Error& error);

    // What stands under the field now.
    [[nodiscard]] std::optional<core::Error> shownFault(const QString& pointer) const;
    // The first visible field of the page (of the form when -1) with a fault that is shown; empty when there is none.
    [[nodiscard]] QString firstFault(int page = -1) const;
    [[nodiscard]] int faultCount(int page) const;
    // The page of a field, -1 when it is not in the form.
    [[nodiscard]] int pageOf(const QString& pointer) const;
    // Pages that the rules show, in order.
    [[nodiscard]] std::vector<int> visiblePages() const;

Q_SIGNALS:
    // An answer changed, by the person: the draft is to be saved.
    void edited(const QString& pointer);
    // All answers were put anew: editors read them again.
    void reset();
    // The rules may show, hide, enable or disable something else now.
    void rulesChanged();
    // What stands under a field has changed.
    void faultsChanged();

private:
    void recheck();
    [[nodiscard]] QStringList pointersOf(int page) const;

    forms::FormModel m_model;
    QDate m_today;
    QJsonObject m_answers;
    QJsonObject m_known;
    QSet<QString> m_left;
    QHash<QString, core::Error> m_shown;
    QHash<QString, core::Error> m_fromServer;
};

} // namespace okno::desktop
