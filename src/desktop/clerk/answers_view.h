// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/form_model.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QGridLayout;

namespace okno::desktop {

// One line of an application as an official reads it.
struct AnswerRow {
    forms::SummaryRow row;
    bool changed = false; // the applicant corrected it after a remark
    QString before; // what stood there; empty when nothing did
    bool operator==(const AnswerRow&) const = default;
};

// The answers in words; with `before`, what was corrected is marked, and what was taken away stays as an empty row.
[[nodiscard]] std::vector<AnswerRow> answerRows(
    const forms::FormModel& form, const QJsonObject& answers, const std::optional<QJsonObject>& before);

// The application as readable rows by pages and groups. While a remark is written each row has a box to mark it.
class AnswersView : public QWidget {
    Q_OBJECT
public:
    explicit AnswersView(QWidget* parent = nullptr);

    void setRows(const std::vector<AnswerRow>& rows);
    [[nodiscard]] const std::vector<AnswerRow>& rows() const { return m_rows; }
    // The label of a field, for naming it in a list of remarks; empty when there is none.
    [[nodiscard]] QString labelOf(const QString& pointer) const;

    void setMarking(bool on);
    void setMarked(const QStringList& pointers);
    [[nodiscard]] QStringList marked() const;

Q_SIGNALS:
    void markedChanged();

private:
    void build();
    void addRow(QGridLayout* grid, int line, const AnswerRow& answer);

    std::vector<AnswerRow> m_rows;
    QHash<QString, QCheckBox*> m_boxes;
    QStringList m_marked;
    bool m_marking = false;
};

} // namespace okno::desktop
