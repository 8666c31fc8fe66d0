// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/call.h"
#include "client/drafts.h"
#include "desktop/shell/screen.h"

#include <QHash>
#include <QTimer>
#include <memory>
#include <optional>

class QLabel;

namespace okno::api {
struct ServiceForm;
}
namespace okno::forms {
struct ServiceCard;
}

namespace okno::desktop {

class CheckField;
class DocumentsPage;
class EmptyState;
class FormRenderer;
class FormState;
class HeightStack;
class MultilineField;
class PageList;
class PageScaffold;
class SkeletonRows;
class SummaryView;

// Filling an application, or the answer to a remark, from a draft: the pages of the form, the documents, the check
// before sending. Every keystroke is in the draft before the next one. Parameter: "draft".
class FormScreen : public Screen {
    Q_OBJECT
public:
    explicit FormScreen(AppContext& context);
    ~FormScreen() override;

    [[nodiscard]] QString title() const override;
    void activate(const QVariantMap& params) override;
    void deactivate() override;
    // To the page before.
    bool back() override;

private:
    enum class Kind { Form, Documents, Summary };
    struct Page {
        Kind kind;
        int form = -1; // index in the definition
    };
    void openDraft();
    void load();
    void loadRemark();
    void buildForm(const api::ServiceForm& form);
    void putFormIn(const api::ServiceForm& form);
    void rebuildPages();
    void goTo(int page);
    void next();
    void send();
    void save(const QString& pointer);
    void saveProgress();
    void showMarks();
    void showSummary();
    void showRefusal();
    void showProblem(const core::Error& error);
    bool checkAll();
    void focusFault(int formPage);
    [[nodiscard]] int indexOf(Kind kind) const;
    [[nodiscard]] FormRenderer* renderer(int formPage);
    [[nodiscard]] bool isAnswer() const { return m_draft && m_draft->remark.has_value(); }

    std::optional<client::Draft> m_draft;
    std::unique_ptr<forms::ServiceCard> m_card;
    std::unique_ptr<FormState> m_state;
    std::vector<Page> m_pages;
    QHash<int, FormRenderer*> m_renderers;
    int m_page = 0;
    bool m_leaving = false;

    PageList* m_list = nullptr;
    PageScaffold* m_scaffold = nullptr;
    QLabel* m_saved = nullptr;
    QWidget* m_notice = nullptr;
    QLabel* m_noticeText = nullptr;
    HeightStack* m_stack = nullptr;
    SkeletonRows* m_skeleton = nullptr;
    EmptyState* m_problem = nullptr;
    DocumentsPage* m_documents = nullptr;
    QWidget* m_summaryPage = nullptr;
    SummaryView* m_summary = nullptr;
    MultilineField* m_text = nullptr;
    CheckField* m_declaration = nullptr;
    QTimer m_progressTimer;
    client::RequestHandle m_formRequest;
    client::RequestHandle m_cardRequest;
};

} // namespace okno::desktop
