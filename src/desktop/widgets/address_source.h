// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>

namespace okno::address {
class Base;
}

namespace okno::desktop {

// Where address fields find the address base: empty until it has come, another one after an update.
class AddressSource : public QObject {
    Q_OBJECT
public:
    explicit AddressSource(QObject* parent = nullptr);
    ~AddressSource() override;
    [[nodiscard]] std::shared_ptr<const address::Base> base() const { return m_base; }
    void setBase(std::shared_ptr<const address::Base> base);

Q_SIGNALS:
    void changed();

private:
    std::shared_ptr<const address::Base> m_base;
};

} // namespace okno::desktop
