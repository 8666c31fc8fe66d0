// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/citizen/region_screen.h"

#include "client/catalogue.h"
#include "client/client.h"
#include "client/home_region.h"
#include "desktop/shell/app_context.h"
#include "desktop/shell/navigator.h"
#include "desktop/style/icons.h"
#include "desktop/widgets/empty_state.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/page_scaffold.h"
#include "desktop/widgets/search_field.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

namespace okno::desktop {
namespace {

constexpr int listWidth = 640;

bool fits(const QString& name, const QString& text)
{
    return text.isEmpty() || name.contains(text, Qt::CaseInsensitive);
}

} // namespace

RegionScreen::RegionScreen(AppContext& context)
    : PageScreen(context, tr("Где вам нужна услуга?"), true)
    , m_search(new SearchField(tr("Название региона, района или города")))
    , m_list(new QListWidget)
    , m_nothing(new EmptyState(QStringLiteral("region"), tr("Такого места в списке нет"),
          tr("Проверьте название. Если вашего района нет совсем, выберите регион целиком.")))
{
    page()->setContentWidth(listWidth);
    page()->setScrolling(false);
    m_search->setObjectName(QStringLiteral("region.search"));
    m_search->setDelay(0);
    m_search->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("region.list"));
    m_list->setAccessibleName(tr("Регионы и муниципальные образования"));
    content()->addWidget(
        makeLabel(tr("От места зависит, какие услуги есть, кто их оказывает и в какие сроки."), "secondary"));
    content()->addWidget(m_search);
    content()->addWidget(m_list, 1);
    content()->addWidget(m_nothing);
    connect(m_search, &SearchField::searchChanged, this, [this] { fill(); });
    connect(m_list, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) { choose(m_list->row(item)); });
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { choose(m_list->row(item)); });
    showLoading();
}

void RegionScreen::activate(const QVariantMap&)
{
    m_search->clear();
    reload();
    m_search->setFocus(Qt::OtherFocusReason);
}

void RegionScreen::reload()
{
    context().client->catalogue()->regions(this, [this](const auto& loaded) {
        if (!loaded) {
            showProblem(loaded.error());
            return;
        }
        m_regions = loaded->value;
        showContent();
        fill();
    });
}

void RegionScreen::fill()
{
    const QString text = m_search->text().trimmed();
    const QString current = context().client->catalogue()->regionCode();
    m_list->clear();
    const auto add = [&](const QString& name, const QString& code, bool inner) {
        auto* item = new QListWidgetItem(inner ? QStringLiteral("      ") + name : name, m_list);
        item->setData(Qt::UserRole, code);
        QFont font = m_list->font();
        font.setWeight(inner ? QFont::Normal : QFont::DemiBold);
        item->setFont(font);
        // Every line has the room of an icon, so that the names stand in one column.
        QPixmap nothing(look().size(Size::Icon), look().size(Size::Icon));
        nothing.fill(Qt::transparent);
        item->setIcon(nothing);
        if (code == current) {
            item->setIcon(icon(QStringLiteral("check"), Color::Accent));
            m_list->setCurrentItem(item);
        }
    };
    for (const api::Region& region : m_regions.items) {
        const bool whole = fits(region.name, text);
        std::vector<api::Territory> inside;
        for (const api::Territory& territory : region.municipalities) {
            if (whole || fits(territory.name, text))
                inside.push_back(territory);
        }
        if (!whole && inside.empty())
            continue;
        add(region.name, region.code, false);
        for (const api::Territory& territory : inside)
            add(territory.name, territory.code, true);
    }
    if (!text.isEmpty() && m_list->count() > 0) {
        // Enter takes what was looked for, not the region around it.
        for (int row = 0; row < m_list->count(); ++row) {
            if (fits(m_list->item(row)->text(), text)) {
                m_list->setCurrentRow(row);
                break;
            }
        }
    }
    m_list->setVisible(m_list->count() > 0);
    m_nothing->setVisible(m_list->count() == 0);
}

void RegionScreen::choose(int row)
{
    if (row < 0 || row >= m_list->count())
        return;
    context().client->homeRegion()->choose(m_list->item(row)->data(Qt::UserRole).toString());
    if (!context().navigator.back())
        context().navigator.reset();
}

bool RegionScreen::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const int row = m_list->currentRow();
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up) {
            m_list->setCurrentRow(qBound(0, row + (key->key() == Qt::Key_Down ? 1 : -1), m_list->count() - 1));
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            choose(row);
            return true;
        }
    }
    return PageScreen::eventFilter(watched, event);
}

QString regionInWords(const api::Regions& regions, const QString& code)
{
    for (const api::Region& region : regions.items) {
        if (region.code == code)
            return region.name;
        for (const api::Territory& territory : region.municipalities) {
            if (territory.code == code)
                return region.name + QStringLiteral(" · ") + territory.name;
        }
    }
    return {};
}

} // namespace okno::desktop
