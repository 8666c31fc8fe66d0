// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUrl>
#include <functional>

class QWidget;

namespace okno::forms {
struct Agency;
struct ServiceCard;
} // namespace okno::forms

namespace okno::desktop {

// A phone number, an address of mail or of a site was pressed.
using OpenLink = std::function<void(const QUrl&)>;

// The four tabs of a service's card.
[[nodiscard]] QWidget* makeDescriptionTab(const forms::ServiceCard& card);
[[nodiscard]] QWidget* makeDocumentsTab(const forms::ServiceCard& card);
[[nodiscard]] QWidget* makeContactsTab(const forms::Agency& agency, const OpenLink& open);
[[nodiscard]] QWidget* makeMoreTab(const forms::ServiceCard& card);

// «30 рабочих дней»
[[nodiscard]] QString termInWords(const forms::ServiceCard& card);
// "application/pdf" -> «PDF»
[[nodiscard]] QString typesInWords(const QStringList& types);

} // namespace okno::desktop
