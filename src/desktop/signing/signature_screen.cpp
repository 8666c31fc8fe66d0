// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/signing/signature_screen.h"

#include "client/client.h"
#include "desktop/shell/app_context.h"
#include "desktop/shell/navigator.h"
#include "desktop/shell/screen_registry.h"
#include "desktop/shell/shell_state.h"
#include "desktop/shell/view_settings.h"
#include "desktop/signing/certificate_row.h"
#include "desktop/signing/certificate_words.h"
#include "desktop/signing/diagnostics.h"
#include "desktop/signing/health_panel.h"
#include "desktop/signing/modules_card.h"
#include "desktop/signing/token_desk.h"
#include "desktop/signing/token_work.h"
#include "desktop/style/tokens.h"
#include "desktop/widgets/choice_field.h"
#include "desktop/widgets/dialogs.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/page_scaffold.h"
#include "desktop/widgets/skeleton_rows.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QSaveFile>
#include <algorithm>

namespace okno::desktop {
namespace {

constexpr int pageWidth = 760;

Card* makeCard()
{
    auto* card = new Card;
    const int inner = look().size(Size::Space24);
    card->column()->setContentsMargins(inner, inner, inner, inner);
    card->column()->setSpacing(look().size(Size::Space16));
    return card;
}

QPushButton* addButton(QHBoxLayout* row, const QString& text, const char* name, const char* variant = nullptr)
{
    auto* button = new QPushButton(text);
    button->setObjectName(QStringLiteral("signature.") + QLatin1StringView(name));
    if (variant)
        button->setProperty("variant", QString::fromLatin1(variant));
    row->addWidget(button);
    return button;
}

} // namespace

SignatureScreen::SignatureScreen(AppContext& context) : Screen(context), m_desk(*context.tokens)
{
    m_page = new PageScaffold(title(), this);
    m_page->setContentWidth(pageWidth);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_page);
    connect(m_page, &PageScaffold::backRequested, this, [this] { this->context().navigator.back(); });

    m_loading = new SkeletonRows(5);
    m_page->column()->addWidget(m_loading);
    m_content = new QWidget;
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look().size(Size::Space16));
    m_choice = new ChoiceField(tr("Какой токен"), ChoiceField::Kind::List);
    m_choice->setObjectName(QStringLiteral("signature.token"));
    column->addWidget(m_choice);
    column->addWidget(makeHealthCard());
    m_work = new TokenWork(m_desk, context.client ? context.client->signing() : nullptr);
    column->addWidget(m_work);
    connect(m_work, &TokenWork::said, this, [this](const QString& words) { this->context().shell.toast(words); });
    m_modules = new ModulesCard(m_desk, context.dialogs, context.settings.policies().workplace != Workplace::Kiosk);
    column->addWidget(m_modules);
    auto* help = new QHBoxLayout;
    help->addWidget(makeLabel(tr("Не получается? Службе поддержки поможет файл без секретов."), "secondary"), 1);
    QPushButton* support = addButton(help, tr("Сохранить файл…"), "diagnostics", "quiet");
    connect(support, &QPushButton::clicked, this, &SignatureScreen::saveDiagnostics);
    column->addLayout(help);
    m_page->column()->addWidget(m_content);
    m_page->column()->addStretch(1);
    connect(m_choice, &Field::edited, this, [this] {
        m_token = m_choice->current();
        openWork(TokenWork::Kind::None);
        show();
    });
    connect(&m_desk, &TokenDesk::changed, this, &SignatureScreen::show);
}

QWidget* SignatureScreen::makeHealthCard()
{
    Card* card = makeCard();
    m_health = new HealthPanel;
    card->column()->addWidget(m_health);
    connect(m_health, &HealthPanel::actionRequested, this, &SignatureScreen::act);
    m_certificates = new QWidget;
    card->column()->addWidget(m_certificates);
    auto* row = new QHBoxLayout;
    row->setSpacing(look().size(Size::Space8));
    m_tryOut = addButton(row, tr("Проверить подпись"), "try", "primary");
    m_changePin = addButton(row, tr("Сменить ПИН-код"), "changePin");
    m_forgotten = addButton(row, tr("Не помню ПИН-код"), "forgotten", "quiet");
    row->addStretch(1);
    card->column()->addLayout(row);
    connect(m_tryOut, &QPushButton::clicked, this, [this] { openWork(TokenWork::Kind::Trial); });
    connect(m_changePin, &QPushButton::clicked, this, [this] { openWork(TokenWork::Kind::Change); });
    connect(m_forgotten, &QPushButton::clicked, this, [this] { openWork(TokenWork::Kind::Unblock); });
    return card;
}

void SignatureScreen::activate(const QVariantMap& params)
{
    m_page->setBackVisible(context().navigator.canGoBack());
    m_desk.refresh();
    show();
    const QString work = params.value(QStringLiteral("work")).toString();
    if (work == u"pin")
        openWork(TokenWork::Kind::Change);
    else if (work == u"unblock")
        openWork(TokenWork::Kind::Unblock);
    else if (work == u"trial")
        openWork(TokenWork::Kind::Trial);
}

void SignatureScreen::deactivate()
{
    openWork(TokenWork::Kind::None);
}

bool SignatureScreen::back()
{
    if (m_work->kind() == TokenWork::Kind::None)
        return false;
    openWork(TokenWork::Kind::None);
    return true;
}

const TokenEntry* SignatureScreen::token() const
{
    return tokenFor(m_desk.state(), m_token);
}

std::optional<ChosenCertificate> SignatureScreen::certificate() const
{
    const TokenEntry* chosen = token();
    if (!chosen)
        return std::nullopt;
    for (const CertificateRow* row : m_rows) {
        if (row->button()->isChecked())
            return ChosenCertificate{*chosen, row->certificate()};
    }
    const CertificateState* best = bestCertificate(*chosen);
    return best ? std::optional(ChosenCertificate{*chosen, *best}) : std::nullopt;
}

void SignatureScreen::show()
{
    const TokenState& state = m_desk.state();
    m_loading->setVisible(!state.isKnown);
    m_content->setVisible(state.isKnown);
    if (!state.isKnown)
        return;
    std::vector<Choice> choices;
    const bool anyReady = std::any_of(
        state.tokens.begin(), state.tokens.end(), [](const TokenEntry& each) { return each.info.initialized; });
    for (const TokenEntry& each : state.tokens) {
        // A free slot of a module is no choice beside a real token.
        if (anyReady && !each.info.initialized)
            continue;
        choices.push_back(
            {each.info.id, each.info.initialized ? tokenName(each) : tr("%1, не подготовлен").arg(tokenName(each))});
    }
    const TokenEntry* shown = token();
    m_choice->setVisible(choices.size() > 1);
    m_choice->setChoices(choices);
    if (shown)
        m_choice->setCurrent(shown->info.id);
    m_health->setHealth(healthOf(state, shown ? shown->info.id : QString(), m_desk.now()));
    showCertificates(shown);

    const bool ready = shown && shown->info.initialized && !shown->error;
    const bool hasPin = ready && hasOwnPin(*shown);
    const bool locked = hasPin && shown->info.pin.locked;
    m_tryOut->setVisible(ready && !locked && certificate().has_value());
    m_changePin->setVisible(hasPin && !locked);
    m_forgotten->setVisible(hasPin && !locked);
    if (hasPin && shown->info.pin.mustChange && m_forced != shown->info.id) {
        m_forced = shown->info.id;
        openWork(TokenWork::Kind::Change);
    }
    showWork();
}

// Only when there are several: one certificate is told in the chain itself.
void SignatureScreen::showCertificates(const TokenEntry* shown)
{
    QByteArray before;
    for (const CertificateRow* row : std::as_const(m_rows)) {
        if (row->button()->isChecked())
            before = row->certificate().certificate.certificate.der;
    }
    m_rows.clear();
    auto* fresh = new QWidget;
    auto* column = new QVBoxLayout(fresh);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look().size(Size::Space8));
    if (shown && shown->certificates.size() > 1) {
        column->addWidget(makeLine());
        column->addWidget(makeLabel(tr("Сертификаты на токене"), "strong"));
        auto* group = new QButtonGroup(fresh);
        const CertificateState* best = bestCertificate(*shown);
        for (const CertificateState& each : shown->certificates) {
            auto* row = new CertificateRow(*shown, each, fresh);
            row->setObjectName(QStringLiteral("signature.certificate.%1").arg(m_rows.size()));
            row->setReason(whyUnusable(each, m_desk.now()));
            group->addButton(row->button());
            const QByteArray& der = each.certificate.certificate.der;
            row->button()->setChecked(row->isUsable() && (before.isEmpty() ? best && each == *best : der == before));
            connect(row->button(), &QRadioButton::toggled, this, &SignatureScreen::showWork);
            column->addWidget(row);
            m_rows << row;
        }
    }
    m_certificates->parentWidget()->layout()->replaceWidget(m_certificates, fresh);
    m_certificates->hide();
    m_certificates->deleteLater();
    m_certificates = fresh;
    m_certificates->setVisible(!m_rows.isEmpty());
}

void SignatureScreen::openWork(TokenWork::Kind kind)
{
    m_work->begin(kind);
    showWork();
    QWidget* form = m_work->form();
    if (!form || !form->isVisible())
        return;
    // After the layout has given the card its place.
    QMetaObject::invokeMethod(m_work, [this] { m_page->ensureVisible(m_work); }, Qt::QueuedConnection);
    form->setFocus(Qt::OtherFocusReason);
}

void SignatureScreen::showWork()
{
    m_work->follow(token(), certificate());
}

void SignatureScreen::act(HealthAction action)
{
    switch (action) {
    case HealthAction::Modules:
        m_page->ensureVisible(m_modules);
        m_modules->addModule();
        break;
    case HealthAction::ChangePin:
        openWork(TokenWork::Kind::Change);
        break;
    case HealthAction::Unblock:
        openWork(TokenWork::Kind::Unblock);
        break;
    case HealthAction::OpenFile:
        openWork(TokenWork::Kind::OpenFile);
        break;
    case HealthAction::None:
        break;
    }
}

void SignatureScreen::saveDiagnostics()
{
    const QString day = m_desk.now().toLocalTime().date().toString(Qt::ISODate);
    const QString text = diagnosticsText(m_desk.state(), m_desk.now());
    context().dialogs.pickSaveFile(this,
        {tr("Сохранить сведения для поддержки"), tr("Текст (*.txt)"), false, tr("Подпись %1.txt").arg(day)},
        [this, text](const QString& path) {
            if (path.isEmpty())
                return;
            QSaveFile file(path);
            const QByteArray bytes = text.toUtf8();
            const bool saved = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
            if (saved)
                context().shell.toast(tr("Файл сохранён: в нём нет ни ПИН-кода, ни ключей, ни СНИЛС"));
            else
                context().dialogs.message(this, tr("Файл не сохранён"),
                    tr("Проверьте, есть ли место на диске и разрешена ли запись в эту папку, или выберите другую."));
        });
}

void addSignatureScreens(ScreenRegistry& registry)
{
    ScreenInfo info{.id = QStringLiteral("signature"),
        .icon = QStringLiteral("certificate"),
        .name = [] { return QCoreApplication::translate("Screens", "Электронная подпись"); },
        .modes = {Mode::Guest, Mode::Citizen},
        .create = [](AppContext& context) -> Screen* { return new SignatureScreen(context); },
        .place = ScreenInfo::Place::Hidden};
    registry.add(info);
    info.modes = {Mode::Clerk, Mode::Supervisor, Mode::Administrator};
    info.place = ScreenInfo::Place::Foot;
    registry.add(info);
}

} // namespace okno::desktop
