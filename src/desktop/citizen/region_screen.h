// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/catalogue.h"
#include "desktop/citizen/page_screen.h"

class QListWidget;

namespace okno::desktop {

class EmptyState;
class SearchField;

// Where the services are wanted: a region and its municipalities in one list, narrowed down by typing.
class RegionScreen : public PageScreen {
    Q_OBJECT
public:
    explicit RegionScreen(AppContext& context);

    void activate(const QVariantMap& params) override;

protected:
    void reload() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void choose(int row);

    SearchField* m_search = nullptr;
    QListWidget* m_list = nullptr;
    EmptyState* m_nothing = nullptr;
    api::Regions m_regions;
};

// «Сахалинская область · Тымовский городской округ» of a KLADR code; empty when the code is not among them.
[[nodiscard]] QString regionInWords(const api::Regions& regions, const QString& code);

} // namespace okno::desktop
