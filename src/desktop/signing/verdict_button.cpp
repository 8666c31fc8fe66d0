// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/signing/verdict_button.h"

#include "desktop/signing/verdict_dialog.h"
#include "desktop/signing/verdict_words.h"
#include "desktop/style/icons.h"

namespace okno::desktop {

VerdictButton::VerdictButton(QWidget* parent) : QPushButton(parent)
{
    setProperty("variant", QStringLiteral("link"));
    setIconSize(iconSizeBesideText());
    setCursor(Qt::PointingHandCursor);
    setToolTip(tr("Кто подписал и что проверено"));
    connect(
        this, &QPushButton::clicked, this, [this] { (new VerdictDialog(m_document, m_signature, window()))->open(); });
}

void VerdictButton::setSignature(const QString& document, const api::DocumentSignature& signature)
{
    m_document = document;
    m_signature = signature;
    const VerdictLook what = lookOf(signature);
    setIcon(desktop::icon(what.icon, what.color));
    const QString who = signersOf(signature);
    setText(who.isEmpty() ? what.text : tr("%1 · %2", "verdict, who signed").arg(what.text, who));
    setAccessibleName(text());
}

} // namespace okno::desktop
