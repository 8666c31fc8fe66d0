// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/address_source.h"

#include "address/address_base.h"

namespace okno::desktop {

AddressSource::AddressSource(QObject* parent) : QObject(parent) { }

AddressSource::~AddressSource() = default;

void AddressSource::setBase(std::shared_ptr<const address::Base> base)
{
    if (m_base == base)
        return;
    m_base = std::move(base);
    Q_EMIT changed();
}

} // namespace okno::desktop
