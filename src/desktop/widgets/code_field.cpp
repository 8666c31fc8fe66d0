// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/code_field.h"

#include "core/clock.h"
#include "desktop/style/tokens.h"
#include "desktop/widgets/digit_mask.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace okno::desktop {
namespace {

QString minutes(qint64 seconds)
{
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString layCode(const QString& typed)
{
    return digitsOf(typed);
}

} // namespace

CodeField::CodeField(const QString& label, const core::Clock& clock, int digits, QWidget* parent)
    : LineField(label, parent)
    , m_clock(clock)
    , m_digits(digits)
    , m_remaining(new QLabel(this))
    , m_resend(new QPushButton(tr("Отправить ещё раз"), this))
    , m_timer(new QTimer(this))
{
    m_edit->setProperty("code", true);
    m_edit->setInputMethodHints(Qt::ImhDigitsOnly);
    m_edit->setMaximumWidth(look().px(220));
    new DigitMask(m_edit, QStringLiteral(" -\u00A0"), &layCode);
    m_remaining->setProperty("role", QStringLiteral("hint"));
    m_resend->setProperty("variant", QStringLiteral("link"));
    auto* row = new QWidget(this);
    // One under the other: side by side they do not fit a narrow card.
    auto* lines = new QVBoxLayout(row);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(look().px(4));
    lines->addWidget(m_remaining);
    lines->addWidget(m_resend, 0, Qt::AlignLeft);
    addBelow(row);
    m_timer->setInterval(1000);
    connect(m_timer, &QTimer::timeout, this, &CodeField::tick);
    connect(m_resend, &QPushButton::clicked, this, &CodeField::resendRequested);
    // After the mask has laid the text out.
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        if (code().size() == m_digits)
            Q_EMIT completed(code());
    });
    connect(this, &QObject::objectNameChanged, this, [this](const QString& name) {
        m_resend->setObjectName(name + QStringLiteral(".resend"));
        m_remaining->setObjectName(name + QStringLiteral(".remaining"));
    });
    tick();
}

void CodeField::start(const QDateTime& expires, const QDateTime& resendAt)
{
    m_expires = expires;
    m_resendAt = resendAt;
    m_timer->start();
    tick();
}

QString CodeField::code() const
{
    return digitsOf(m_edit->text());
}

QString CodeField::remaining() const
{
    return m_remaining->text();
}

bool CodeField::isExpired() const
{
    return m_expires.isValid() && m_clock.now() >= m_expires;
}

void CodeField::tick()
{
    const QDateTime now = m_clock.now();
    m_remaining->setVisible(m_expires.isValid());
    if (m_expires.isValid()) {
        const qint64 left = now.secsTo(m_expires);
        m_remaining->setText(left <= 0 ? tr("Срок кода истёк, запросите новый")
                : left < 3600
                ? tr("Код действует ещё %1").arg(minutes(left))
                : tr("Код действует до %1").arg(m_expires.toLocalTime().toString(QStringLiteral("dd.MM.yyyy, HH:mm"))));
    }
    const qint64 wait = m_resendAt.isValid() ? now.secsTo(m_resendAt) : 0;
    m_resend->setEnabled(wait <= 0);
    m_resend->setText(wait > 0 ? tr("Отправить ещё раз через %1").arg(minutes(wait)) : tr("Отправить ещё раз"));
    if (wait <= 0 && (isExpired() || !m_expires.isValid()))
        m_timer->stop();
}

} // namespace okno::desktop
