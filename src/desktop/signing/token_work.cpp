// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/signing/token_work.h"

#include "desktop/signing/key_file_form.h"
#include "desktop/signing/pin_form.h"
#include "desktop/signing/token_desk.h"
#include "desktop/signing/trial_form.h"
#include "desktop/style/tokens.h"
#include "desktop/widgets/labels.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace okno::desktop {
namespace {

bool isPossible(TokenWork::Kind kind, const TokenEntry* token, bool hasCertificate)
{
    switch (kind) {
    case TokenWork::Kind::Trial:
        return hasCertificate;
    case TokenWork::Kind::OpenFile:
        return token && token->isFile && token->certificates.isEmpty();
    case TokenWork::Kind::Change:
    case TokenWork::Kind::Unblock:
        return token && hasOwnPin(*token);
    case TokenWork::Kind::None:
        break;
    }
    return false;
}

} // namespace

bool hasOwnPin(const TokenEntry& token)
{
    return !token.isFile && token.info.initialized && token.info.pin.exists
        && token.info.pin.entry != signing::PinEntry::System;
}

TokenWork::TokenWork(TokenDesk& desk, client::Signing* server, QWidget* parent)
    : Card(parent)
    , m_desk(desk)
    , m_title(makeLabel({}, "subtitle"))
    , m_note(makeLabel({}, "secondary"))
    , m_trial(new TrialForm(desk, server))
    , m_change(new PinForm(desk, PinForm::Kind::Change, QStringLiteral("signature.change")))
    , m_unblock(new PinForm(desk, PinForm::Kind::Unblock, QStringLiteral("signature.unblock")))
{
    setObjectName(QStringLiteral("signature.work"));
    m_note->setObjectName(QStringLiteral("signature.work.note"));
    const int inner = look().size(Size::Space24);
    column()->setContentsMargins(inner, inner, inner, inner);
    column()->setSpacing(look().size(Size::Space16));
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    auto* close = new QPushButton(tr("Закрыть"));
    close->setObjectName(QStringLiteral("signature.work.close"));
    close->setProperty("variant", QStringLiteral("quiet"));
    head->addWidget(close);
    column()->addLayout(head);
    column()->addWidget(m_note);
    for (QWidget* form :
        {static_cast<QWidget*>(m_trial), static_cast<QWidget*>(m_change), static_cast<QWidget*>(m_unblock)}) {
        form->hide();
        column()->addWidget(form);
    }
    connect(close, &QPushButton::clicked, this, [this] { begin(Kind::None); });
    connect(m_trial, &TrialForm::lost, this, &TokenWork::said);
    connect(m_change, &PinForm::lost, this, &TokenWork::said);
    connect(m_unblock, &PinForm::lost, this, &TokenWork::said);
    connect(m_change, &PinForm::done, this, [this] { end(tr("ПИН-код изменён")); });
    connect(m_unblock, &PinForm::done, this, [this] { end(tr("ПИН-код разблокирован и изменён")); });
    hide();
}

void TokenWork::end(const QString& words)
{
    begin(Kind::None);
    Q_EMIT said(words);
}

void TokenWork::begin(Kind kind)
{
    if (kind != m_kind)
        leave();
    m_kind = kind;
    if (kind == Kind::None)
        hide();
}

// Nothing that was typed stays.
void TokenWork::leave()
{
    m_trial->wipe();
    m_change->wipe();
    m_unblock->wipe();
    delete m_file;
    m_file = nullptr;
}

QWidget* TokenWork::form() const
{
    switch (m_kind) {
    case Kind::Trial:
        return m_trial;
    case Kind::Change:
        return m_change;
    case Kind::Unblock:
        return m_unblock;
    case Kind::OpenFile:
        return m_file;
    case Kind::None:
        break;
    }
    return nullptr;
}

void TokenWork::follow(const TokenEntry* token, const std::optional<ChosenCertificate>& with)
{
    // The token went: what was begun for it ends.
    if (!isPossible(m_kind, token, with.has_value()))
        m_kind = Kind::None;
    setVisible(m_kind != Kind::None);
    m_trial->setVisible(m_kind == Kind::Trial);
    m_change->setVisible(m_kind == Kind::Change);
    m_unblock->setVisible(m_kind == Kind::Unblock);
    if (m_kind != Kind::OpenFile && m_file)
        m_file->hide();
    QString note;
    switch (m_kind) {
    case Kind::Trial:
        m_title->setText(tr("Проверка подписи"));
        m_trial->setCertificate(*with);
        break;
    case Kind::Change:
        m_title->setText(tr("Новый ПИН-код"));
        note = token->info.pin.mustChange
            ? tr("На токене начальный ПИН-код, его знаете не только вы. Смените его при первом использовании.")
            : tr("Придумайте ПИН-код, который не угадать по дате рождения или телефону, и не храните его с токеном.");
        m_change->setToken(*token);
        break;
    case Kind::Unblock:
        m_title->setText(tr("Разблокировать ПИН-код"));
        note = tr("Код администратора задаст новый ПИН-код, даже если прежний забыт или заблокирован.");
        m_unblock->setToken(*token);
        break;
    case Kind::OpenFile:
        m_title->setText(tr("Открыть файл ключа"));
        if (!m_file) {
            m_file = new KeyFileForm(m_desk, token->info.id, QStringLiteral("signature.openFile"));
            column()->addWidget(m_file);
        }
        m_file->show();
        break;
    case Kind::None:
        break;
    }
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

} // namespace okno::desktop
