// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/signing/sign_dialog.h"

#include "client/client.h"
#include "client/signing.h"
#include "desktop/shell/app_context.h"
#include "desktop/shell/navigator.h"
#include "desktop/signing/certificate_picker.h"
#include "desktop/signing/pin_faults.h"
#include "desktop/signing/pin_field.h"
#include "desktop/signing/sign_bytes.h"
#include "desktop/signing/sign_documents.h"
#include "desktop/signing/sign_words.h"
#include "desktop/signing/token_desk.h"
#include "desktop/style/style.h"
#include "desktop/widgets/error_line.h"
#include "desktop/widgets/labels.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace okno::desktop {
namespace {

constexpr int dialogWidth = 940;
constexpr int dialogHeight = 620;
constexpr int keysWidth = 400;

} // namespace

SignDialog::SignDialog(AppContext& context, const SignRequest& request, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_action(request.action)
    , m_qualified(request.qualified)
    , m_signer([desk = context.tokens] { return desk->worker(); }, context.clock)
    , m_documents(new SignDocuments(request.documents, context.dialogs))
    , m_picker(new CertificatePicker(*context.tokens, context.settings, QStringLiteral("sign.certificate")))
    , m_pin(new PinField(tr("ПИН-код токена")))
    , m_fault(new ErrorLine)
    , m_cancel(new QPushButton)
    , m_sign(new QPushButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("sign"));
    setWindowTitle(request.title);
    setModal(true);
    m_signer.setDocuments(request.documents);
    m_signer.setStamp(request.stamp);

    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto* body = new QVBoxLayout;
    const int side = look().size(Size::Space24);
    body->setContentsMargins(side, side, side, look().size(Size::Space16));
    body->setSpacing(look().size(Size::Space16));
    auto* head = new QVBoxLayout;
    head->setSpacing(look().size(Size::Space4));
    head->addWidget(makeLabel(request.title, "title"));
    if (!request.note.isEmpty())
        head->addWidget(makeLabel(request.note, "secondary"));
    body->addLayout(head);
    auto* panes = new QHBoxLayout;
    panes->setSpacing(side);
    panes->addWidget(m_documents, 1);
    panes->addWidget(makeKeys());
    body->addLayout(panes, 1);
    m_fault->setObjectName(QStringLiteral("sign.fault"));
    body->addWidget(m_fault);
    outer->addLayout(body, 1);
    outer->addWidget(makeFoot());
    resize(look().px(dialogWidth), look().px(dialogHeight));

    connect(&m_signer, &BatchSigner::changed, this,
        [this](int index) { m_documents->showItem(index, m_signer.items()[static_cast<std::size_t>(index)]); });
    connect(&m_signer, &BatchSigner::finished, this, &SignDialog::finished);
    connect(m_documents, &SignDocuments::failed, m_fault, &ErrorLine::setText);
    if (context.client)
        m_picker->setCheck(
            [this](const signing::Certificate& certificate, const auto& then) { ask(certificate, then); });
    connect(m_picker, &CertificatePicker::chosenChanged, this, &SignDialog::showChosen);
    connect(m_picker, &CertificatePicker::setupRequested, this, [this] {
        reject();
        m_context.navigator.open(QStringLiteral("signature"));
    });
    connect(m_pin, &PinField::returnPressed, this, &SignDialog::start);
    connect(m_pin, &PinField::edited, this, &SignDialog::refresh);
    connect(m_sign, &QPushButton::clicked, this, &SignDialog::start);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_signer.isRunning())
            m_signer.cancel();
        else
            reject();
    });
    showChosen();
}

SignDialog::~SignDialog() = default;

QWidget* SignDialog::makeKeys()
{
    auto* keys = new QWidget;
    keys->setFixedWidth(look().px(keysWidth));
    auto* column = new QVBoxLayout(keys);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look().size(Size::Space8));
    column->addWidget(makeLabel(tr("Чем подписать"), "subtitle"));
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* inner = new QWidget;
    auto* rows = new QVBoxLayout(inner);
    rows->setContentsMargins(0, 0, look().size(Size::Space8), 0);
    rows->addWidget(m_picker);
    rows->addStretch(1);
    scroll->setWidget(inner);
    column->addWidget(scroll, 1);
    m_pin->setObjectName(QStringLiteral("sign.pin"));
    column->addWidget(m_pin);
    return keys;
}

QWidget* SignDialog::makeFoot()
{
    auto* foot = new QFrame;
    foot->setProperty("kind", QStringLiteral("footer"));
    auto* row = new QHBoxLayout(foot);
    const int side = look().size(Size::Space24);
    row->setContentsMargins(side, look().size(Size::Space12), side, look().size(Size::Space12));
    row->setSpacing(look().size(Size::Space12));
    row->addStretch(1);
    m_cancel->setObjectName(QStringLiteral("sign.cancel"));
    m_cancel->setAutoDefault(false);
    m_sign->setObjectName(QStringLiteral("sign.sign"));
    m_sign->setProperty("variant", QStringLiteral("primary"));
    m_sign->setAutoDefault(false);
    row->addWidget(m_cancel);
    row->addWidget(m_sign);
    return foot;
}

// A certificate that the server will surely refuse is better not chosen; without a word from it any may be.
void SignDialog::ask(const signing::Certificate& certificate, const std::function<void(const QString&)>& then)
{
    m_context.client->signing()->check(
        certificate.der, this, client::Then<api::CertificateVerdict>([this, then](const auto& verdict) {
            if (!verdict)
                return;
            const bool refused = verdict->verdict == u"invalid" || (m_qualified && !verdict->qualified);
            then(refused ? verdict->text : QString());
        }));
}

void SignDialog::showChosen()
{
    const auto chosen = m_picker->chosen();
    // A PIN belongs to its token.
    if (const QString token = chosen ? chosen->token.info.id : QString(); token != m_token) {
        m_token = token;
        m_pin->wipe();
        m_pin->setError({});
    }
    m_pin->setVisible(chosen.has_value());
    m_pin->setLabel(chosen && chosen->token.isFile ? tr("Пароль файла с ключом") : tr("ПИН-код токена"));
    if (chosen && chosen->token.isFile)
        m_pin->setFilePassword();
    else if (chosen)
        m_pin->setPinState(chosen->token.info.pin);
    refresh();
}

void SignDialog::start()
{
    const auto chosen = m_picker->chosen();
    if (m_signer.isRunning() || !chosen || !m_pin->check())
        return;
    m_fault->setText({});
    m_pin->setError({});
    m_picker->remember();
    const QCA::SecureArray pin = m_pin->pin();
    m_pin->wipe();
    m_signer.start({chosen->token.info.id, chosen->certificate.certificate, issuersBeside(*chosen)}, pin);
    refresh();
}

void SignDialog::finished()
{
    if (m_signer.isWhole()) {
        std::vector<SignedDocument> documents;
        for (const BatchSigner::Item& item : m_signer.items())
            documents.push_back({item.document.id, item.signature});
        Q_EMIT signedAll(documents);
        accept();
        return;
    }
    const auto& fault = m_signer.fault();
    if (fault && isPinFault(*fault) && m_signer.signedCount() == 0)
        m_pin->showFault(*fault);
    else
        m_fault->setText(stopWords(m_signer));
    // The tries that are left may be fewer now, and the token may be gone.
    m_context.tokens->refresh();
    refresh();
}

void SignDialog::refresh()
{
    const bool running = m_signer.isRunning();
    const auto chosen = m_picker->chosen();
    // The list of certificates stays as it is: what is being signed with was taken at the start.
    m_pin->setEnabled(!running);
    const bool locked = chosen && !chosen->token.isFile && chosen->token.info.pin.locked;
    // A file that cannot be read will not become readable in this window.
    bool any = false;
    for (const BatchSigner::Item& item : m_signer.items())
        any = any || item.state == BatchSigner::State::Waiting
            || (m_signer.fault() && item.state == BatchSigner::State::Failed);
    m_sign->setEnabled(!running && chosen && !locked && any);
    m_sign->setText(running ? tr("Подписываем…") : m_signer.signedCount() > 0 ? tr("Подписать остальные") : m_action);
    m_cancel->setText(running ? tr("Остановить") : tr("Отмена"));
}

void SignDialog::reject()
{
    m_signer.cancel();
    QDialog::reject();
}

} // namespace okno::desktop
