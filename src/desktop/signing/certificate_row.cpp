// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/signing/certificate_row.h"

#include "core/snils.h"
#include "desktop/signing/certificate_words.h"
#include "desktop/style/style.h"
#include "desktop/widgets/error_line.h"
#include "desktop/widgets/labels.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QRadioButton>

namespace okno::desktop {

CertificateRow::CertificateRow(const TokenEntry& token, const CertificateState& certificate, QWidget* parent)
    : Card(parent)
    , m_token(token.info.id)
    , m_certificate(certificate)
    , m_button(new QRadioButton(this))
    , m_reason(new ErrorLine(this))
{
    setProperty("interactive", true);
    const int edge = look().size(Size::Space12);
    column()->setContentsMargins(edge, edge, edge, edge);
    auto* row = new QHBoxLayout;
    row->setSpacing(look().size(Size::Space8));
    auto* words = new QVBoxLayout;
    words->setSpacing(look().px(2));
    row->addWidget(m_button, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    column()->addLayout(row);

    words->addWidget(makeLabel(ownerName(certificate), "strong"));
    if (const QString place = ownerPlace(certificate); !place.isEmpty())
        words->addWidget(makeLabel(place, "hint"));
    const signing::Certificate& what = certificate.certificate.certificate;
    words->addWidget(makeLabel(tr("До %1 · %2").arg(dayInWords(what.notAfter), keyInWords(what)), "hint"));
    words->addWidget(makeLabel(tokenName(token), "hint"));
    // Who looks closely, and who has chosen it, sees the rest.
    QStringList more;
    if (certificate.owner.snils)
        more << tr("СНИЛС %1").arg(certificate.owner.snils->formatted());
    if (const QString issuer = issuerName(what); !issuer.isEmpty())
        more << tr("Выдал %1").arg(issuer);
    auto* details = makeLabel(more.join(u'\n'), "hint");
    details->setVisible(false);
    words->addWidget(details);
    words->addWidget(m_reason);
    setToolTip(more.join(u'\n'));
    connect(m_button, &QRadioButton::toggled, details, &QLabel::setVisible);
    for (QLabel* label : findChildren<QLabel*>())
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_button->setAccessibleName(
        tr("%1, до %2, %3").arg(ownerName(certificate), dayInWords(what.notAfter), tokenName(token)));
    connect(this, &QObject::objectNameChanged, this, [this](const QString& name) {
        m_button->setObjectName(name + QStringLiteral(".choose"));
        m_reason->setObjectName(name + QStringLiteral(".reason"));
    });
}

void CertificateRow::setReason(const QString& reason)
{
    m_reason->setText(reason);
    m_button->setAccessibleDescription(reason);
    m_button->setEnabled(reason.isEmpty());
    if (!reason.isEmpty() && m_button->isChecked()) {
        // An exclusive group keeps one: it is made to let go.
        QButtonGroup* group = m_button->group();
        if (group)
            group->setExclusive(false);
        m_button->setChecked(false);
        if (group)
            group->setExclusive(true);
    }
    setVariant(this, "interactive", reason.isEmpty() ? QStringLiteral("true") : QString());
    setCursor(reason.isEmpty() ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

bool CertificateRow::isUsable() const
{
    return m_reason->text().isEmpty();
}

void CertificateRow::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && isUsable()) {
        m_button->setChecked(true);
        m_button->setFocus(Qt::MouseFocusReason);
    }
}

} // namespace okno::desktop
