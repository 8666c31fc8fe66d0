// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/clerk/applicant_card.h"

#include "core/contact.h"
#include "core/snils.h"
#include "desktop/style/tokens.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/status_badge.h"

#include <QLabel>
#include <QVBoxLayout>

namespace okno::desktop {
namespace {

Badge levelBadge(core::AccountLevel level)
{
    switch (level) {
    case core::AccountLevel::Confirmed:
        return {QStringLiteral("shield"), ApplicantCard::tr("личность подтверждена"), Tone::Good};
    case core::AccountLevel::Standard:
        return {QStringLiteral("check"), ApplicantCard::tr("данные проверены"), Tone::Accent};
    case core::AccountLevel::Simplified:
        break;
    }
    return {QStringLiteral("person"), ApplicantCard::tr("личность не подтверждена"), Tone::Warning};
}

QLabel* fact(const char* name, QWidget* parent)
{
    QLabel* label = makeLabel({}, "hint", parent);
    label->setObjectName(QStringLiteral("task.applicant.") + QLatin1StringView(name));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::ClickFocus);
    return label;
}

} // namespace

ApplicantCard::ApplicantCard(QWidget* parent)
    : QWidget(parent)
    , m_name(fact("name", this))
    , m_level(new StatusBadge(this))
    , m_facts(fact("facts", this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look().size(Size::Space4));
    m_name->setProperty("role", QStringLiteral("subtitle"));
    column->addWidget(m_name);
    column->addWidget(m_level, 0, Qt::AlignLeft);
    column->addWidget(m_facts);
}

void ApplicantCard::setApplicant(const api::Applicant& applicant)
{
    m_name->setText(applicant.name);
    m_level->setBadge(levelBadge(applicant.level));
    QStringList facts;
    if (applicant.snils) {
        if (const auto snils = core::Snils::parse(*applicant.snils))
            facts.append(tr("СНИЛС %1").arg(snils->formatted()));
    }
    if (applicant.phone)
        facts.append(core::formatPhone(*applicant.phone));
    if (applicant.email)
        facts.append(*applicant.email);
    // Each stays in one piece when the line breaks.
    for (QString& each : facts)
        each.replace(u' ', QChar::Nbsp).replace(u'-', QChar(0x2011));
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    m_facts->setVisible(!facts.isEmpty());
}

} // namespace okno::desktop
