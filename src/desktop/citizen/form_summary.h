// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

class QFrame;
class QLabel;

namespace okno::forms {
struct SummaryRow;
}

namespace okno::desktop {

class CheckField;
class MultilineField;
class SummaryView;

// The last page of a form: everything as it will be sent, what an answer to a remark says besides, the signature, and
// the person's word that it is true.
class FormSummary : public QWidget {
    Q_OBJECT
public:
    explicit FormSummary(QWidget* parent = nullptr);

    // Begins with another draft; `text`: of an answer to a remark, which `isAnswer` asks for.
    void begin(bool isAnswer, const QString& text);
    // `files`: a line each.
    void show(const std::vector<forms::SummaryRow>& rows, const QString& documentsTitle, const QStringList& files,
        bool withDocuments);
    enum class Signature { None, Offered, Wanted, Made };
    void setSignature(Signature signature);
    [[nodiscard]] QString text() const;
    // True when the person has confirmed; otherwise says that it is needed.
    bool passDeclaration();
    void focusDeclaration();

Q_SIGNALS:
    void textEdited();
    // A page by its title.
    void editRequested(const QString& title);

private:
    MultilineField* m_text = nullptr;
    SummaryView* m_view = nullptr;
    QFrame* m_notice = nullptr;
    QLabel* m_picture = nullptr;
    QLabel* m_words = nullptr;
    CheckField* m_declaration = nullptr;
};

} // namespace okno::desktop
