// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/drafts.h"
#include "desktop/citizen/form_marks.h"
#include "desktop/shell/screen.h"

#include <QHash>
#include <QTimer>
#include <memory>
#include <optional>

class QLabel;

namespace okno::api {
struct Application;
struct ServiceForm;
} // namespace okno::api
namespace okno::forms {
struct ServiceCard;
}

namespace okno::desktop {

class DocumentsPage;
class DraftMaterial;
class DraftSending;
class EmptyState;
class FormRenderer;
class FormState;
class FormSummary;
class HeightStack;
class PageList;
class PageScaffold;
class SkeletonRows;
struct StatementSource;

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
    using Kind = DraftPage::Kind;
    void buildLeft();
    void buildColumn();
    void connectParts();
    void openDraft();
    void load();
    void showCard(const forms::ServiceCard& card);
    void showRemark(const api::Application& application);
    void buildForm(const api::ServiceForm& form);
    void putFormIn(const api::ServiceForm& form);
    [[nodiscard]] QJsonObject carriedOver(const api::ServiceForm& form, const QJsonObject& answers) const;
    void rebuildPages();
    void goTo(int page);
    void showButtons();
    void next();
    void alternative();
    void send(bool withSignature);
    void left(const QString& draftId);
    void save(const QString& pointer);
    void saveProgress();
    void showMarks();
    void showSummary();
    void showRefusal();
    void showNotice(const QString& text);
    void showProblem(const core::Error& error);
    bool checkAll();
    void goToField(const QString& pointer);
    [[nodiscard]] int indexOf(Kind kind) const;
    [[nodiscard]] FormRenderer* renderer(int formPage);
    [[nodiscard]] bool isAnswer() const { return m_draft && m_draft->remark.has_value(); }
    // As the local store has it now, with its files and signatures.
    [[nodiscard]] client::Draft stored() const;
    [[nodiscard]] std::optional<StatementSource> statementSource() const;
    // Whether the person may sign here, and whether they must.
    [[nodiscard]] bool maySign() const;
    [[nodiscard]] bool mustSign() const;
    [[nodiscard]] bool isSigned() const;

    std::optional<client::Draft> m_draft;
    std::unique_ptr<api::ServiceForm> m_form;
    std::unique_ptr<api::Application> m_application; // that an answer is about
    std::unique_ptr<FormState> m_state;
    std::vector<DraftPage> m_pages;
    QHash<int, FormRenderer*> m_renderers;
    int m_page = 0;
    bool m_leaving = false;

    DraftMaterial* m_material = nullptr;
    DraftSending* m_sending = nullptr;
    PageList* m_list = nullptr;
    PageScaffold* m_scaffold = nullptr;
    QLabel* m_saved = nullptr;
    QWidget* m_notice = nullptr;
    QLabel* m_noticeText = nullptr;
    HeightStack* m_stack = nullptr;
    SkeletonRows* m_skeleton = nullptr;
    EmptyState* m_problem = nullptr;
    DocumentsPage* m_documents = nullptr;
    FormSummary* m_summary = nullptr;
    QTimer m_progressTimer;
};

} // namespace okno::desktop
