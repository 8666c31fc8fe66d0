// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/clerk/clerk_fixture.h"
#include "desktop/clerk/inbox_table.h"
#include "desktop/widgets/banner.h"

#include <QLabel>
#include <QPushButton>

namespace okno::test {

inline QString q(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

// What tests of an official's screens do with the window of their fixture.
class ClerkTest : public QObject {
protected:
    void openTask(const char* id) const
    {
        m_fixture->navigator.open(q("task"), {{q("id"), QString::fromLatin1(id)}});
        QVERIFY(find<QLabel>("task.number"));
    }
    template <typename T> T* find(const char* name) const { return m_fixture->find<T>(name); }
    void click(const char* button) const
    {
        auto* found = find<QPushButton>(button);
        QVERIFY2(found, button);
        QVERIFY2(found->isVisible() && found->isEnabled(), button);
        found->click();
    }
    [[nodiscard]] desktop::InboxTable* table() const { return find<desktop::InboxTable>("inbox.table"); }
    [[nodiscard]] QString bannerText(const char* name) const
    {
        const auto* banner = find<desktop::Banner>(name);
        return banner && banner->isVisible() ? banner->text() : QString();
    }

    std::unique_ptr<ClerkFixture> m_fixture;
};

} // namespace okno::test
