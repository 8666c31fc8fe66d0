// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/signing/pin_form.h"

#include "desktop/signing/pin_faults.h"
#include "desktop/signing/pin_field.h"
#include "desktop/signing/token_desk.h"
#include "desktop/style/tokens.h"
#include "desktop/welcome/problem_text.h"
#include "desktop/widgets/error_line.h"

#include <QPushButton>
#include <QVBoxLayout>
#include <tuple>

namespace okno::desktop {
namespace {

// One character again and again, or a run like 12345678: the first that a thief tries.
bool isGuessable(const QCA::SecureArray& pin)
{
    bool same = true, run = true;
    for (int i = 1; i < pin.size(); ++i) {
        same = same && pin.at(i) == pin.at(i - 1);
        run = run && pin.at(i) == pin.at(i - 1) + 1;
    }
    return pin.size() > 1 && (same || run);
}

// About the PIN that had to be known, not about the new one.
bool isCurrentFault(const core::Error& error)
{
    return error.code == core::ErrorCode::PinWrong || error.code == core::ErrorCode::PinLocked;
}

// Some tokens take a PIN that the administrator's code has set for a first one, to be changed by its owner. Here the
// owner has chosen it: it is made the owner's at once.
core::Result<> unblock(signing::TokenProvider& provider, const QString& token, const QCA::SecureArray& adminPin,
    const QCA::SecureArray& fresh)
{
    const core::Result<> done = provider.unblock(token, adminPin, fresh);
    if (!done)
        return done;
    for (const signing::TokenInfo& each : provider.tokens().valueOr({})) {
        // Where the token wants another one after all, it goes on saying so.
        if (each.id == token && each.pin.mustChange)
            std::ignore = provider.changePin(token, fresh, fresh);
    }
    return done;
}

} // namespace

PinForm::PinForm(TokenDesk& desk, Kind kind, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_kind(kind)
    , m_current(new PinField(kind == Kind::Change ? tr("ПИН-код сейчас") : tr("Код администратора (PUK)"), this))
    , m_new(new PinField(tr("Новый ПИН-код"), this))
    , m_repeat(new PinField(tr("Новый ПИН-код ещё раз"), this))
    , m_error(new ErrorLine(this))
    , m_save(new QPushButton(this))
{
    setObjectName(name);
    m_current->setObjectName(name + QStringLiteral(".current"));
    m_new->setObjectName(name + QStringLiteral(".new"));
    m_repeat->setObjectName(name + QStringLiteral(".repeat"));
    m_error->setObjectName(name + QStringLiteral(".error"));
    m_save->setObjectName(name + QStringLiteral(".save"));
    m_save->setProperty("variant", QStringLiteral("primary"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look().size(Size::Space16));
    for (PinField* field : {m_current, m_new, m_repeat})
        column->addWidget(field);
    column->addWidget(m_error);
    column->addWidget(m_save, 0, Qt::AlignLeft);
    if (kind == Kind::Unblock)
        m_current->setHint(
            tr("Он напечатан в бумагах, с которыми выдан токен. Ключи и сертификаты останутся на месте."));
    connect(m_current, &PinField::returnPressed, this, [this] { m_new->setFocus(Qt::TabFocusReason); });
    connect(m_new, &PinField::returnPressed, this, [this] { m_repeat->setFocus(Qt::TabFocusReason); });
    connect(m_repeat, &PinField::returnPressed, this, &PinForm::submit);
    connect(m_repeat, &Field::left, this, [this] {
        if (!m_repeat->isEmpty() && m_repeat->pin() != m_new->pin())
            m_repeat->setError(tr("ПИН-коды не совпадают. Наберите второй ещё раз."));
    });
    connect(m_save, &QPushButton::clicked, this, &PinForm::submit);
    setFocusProxy(m_current);
    setBusy(false);
}

PinForm::~PinForm()
{
    m_call.cancel();
}

void PinForm::setToken(const TokenEntry& token)
{
    if (token.info.id != m_token)
        wipe();
    m_token = token.info.id;
    signing::PinState fresh = token.info.pin;
    fresh.locked = false;
    fresh.tries = signing::PinTries::Plenty;
    m_new->setPinState(fresh);
    m_repeat->setPinState(fresh);
    m_repeat->setHint({});
    if (m_kind == Kind::Change)
        m_current->setPinState(token.info.pin);
    m_current->setEnabled(m_kind == Kind::Unblock || !token.info.pin.locked);
}

void PinForm::start()
{
    m_current->setFocus(Qt::OtherFocusReason);
}

void PinForm::wipe()
{
    for (PinField* field : {m_current, m_new, m_repeat}) {
        field->wipe();
        field->setError({});
    }
    m_error->setText({});
}

bool PinForm::check()
{
    if (!m_current->check() || !m_new->check())
        return false;
    if (m_new->isOnReader())
        return true;
    if (m_kind == Kind::Change && m_new->pin() == m_current->pin())
        m_new->setError(tr("Новый ПИН-код такой же, как прежний. Придумайте другой."));
    else if (isGuessable(m_new->pin()))
        m_new->setError(tr("Такой ПИН-код подберут первым. Придумайте другой: не подряд и не из одинаковых знаков."));
    else if (m_repeat->pin() != m_new->pin())
        m_repeat->setError(tr("ПИН-коды не совпадают. Наберите второй ещё раз."));
    else
        return true;
    (m_new->hasError() ? m_new : m_repeat)->setFocus(Qt::OtherFocusReason);
    return false;
}

void PinForm::submit()
{
    if (!m_save->isEnabled())
        return;
    m_error->setText({});
    if (!check())
        return;
    setBusy(true);
    const auto question = [kind = m_kind, token = m_token, current = m_current->pin(), fresh = m_new->pin()](
                              signing::TokenProvider& provider) {
        return kind == Kind::Change ? provider.changePin(token, current, fresh)
                                    : unblock(provider, token, current, fresh);
    };
    m_call =
        m_desk.worker()->ask<core::Done>(question, this, [this](const core::Result<>& answer) { onAnswer(answer); });
}

void PinForm::onAnswer(const core::Result<>& answer)
{
    setBusy(false);
    m_desk.refresh();
    if (answer) {
        wipe();
        Q_EMIT done();
        return;
    }
    const core::Error& error = answer.error();
    if (isCurrentFault(error) && m_kind == Kind::Unblock) {
        m_current->wipe();
        m_current->setError(error.code == core::ErrorCode::PinWrong
                ? tr("Код администратора (PUK) неверный. ПИН-код не изменился. Попытки у этого кода тоже ограничены.")
                : tr("Код администратора (PUK) заблокирован. Токен теперь сможет открыть только удостоверяющий центр, "
                     "который его выдал."));
        m_current->setFocus(Qt::OtherFocusReason);
    } else if (isCurrentFault(error)) {
        m_current->showFault(error);
    } else if (error.code == core::ErrorCode::PinLength) {
        m_new->setError(problemText(error));
        m_new->setFocus(Qt::OtherFocusReason);
    } else {
        const QString words = tr("ПИН-код не изменился. %1").arg(problemText(error));
        m_error->setText(words);
        if (isLost(error))
            Q_EMIT lost(words);
    }
}

void PinForm::setBusy(bool busy)
{
    m_save->setEnabled(!busy);
    m_save->setText(busy             ? tr("Ждём токен…")
            : m_kind == Kind::Change ? tr("Сменить ПИН-код")
                                     : tr("Разблокировать и задать новый"));
}

} // namespace okno::desktop
