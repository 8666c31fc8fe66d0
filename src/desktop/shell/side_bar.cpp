// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shell/side_bar.h"

#include "desktop/shell/navigator.h"
#include "desktop/shell/screen_registry.h"
#include "desktop/style/icons.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/side_button.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace okno::desktop {

SideBar::SideBar(const ScreenRegistry& registry, Navigator& navigator, ShellState& state, QWidget* parent)
    : QFrame(parent)
    , m_registry(registry)
    , m_navigator(navigator)
    , m_state(state)
    , m_column(new QVBoxLayout(this))
{
    setProperty("kind", QStringLiteral("sidebar"));
    setObjectName(QStringLiteral("sidebar"));
    m_column->setSpacing(0);
    rebuild();
    connect(&navigator, &Navigator::currentChanged, this, &SideBar::select);
    connect(&state, &ShellState::counterChanged, this, [this](const QString& id, int counter) {
        if (SidePanelButton* button = m_buttons.value(id))
            button->setCounter(counter);
        fit();
    });
}

void SideBar::rebuild()
{
    delete m_brand;
    delete m_list;
    m_buttons.clear();
    const int edge = look().px(12);
    m_column->setContentsMargins(edge, look().size(Size::Space16), edge, edge);

    m_brand = new QWidget(this);
    auto* brandRow = new QHBoxLayout(m_brand);
    brandRow->setContentsMargins(look().px(8), 0, 0, look().size(Size::Space16));
    brandRow->setSpacing(look().px(10));
    auto* mark = new QLabel(m_brand);
    mark->setPixmap(applicationIcon().pixmap(QSize(look().px(28), look().px(28)), devicePixelRatioF()));
    m_brandName = makeLabel(tr("Окно"), "title", m_brand);
    m_brandName->setVisible(!m_compact);
    brandRow->addWidget(mark);
    brandRow->addWidget(m_brandName, 1);
    m_column->addWidget(m_brand);

    m_list = new QWidget(this);
    auto* list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(look().px(4));
    int foot = 0;
    const QList<ScreenInfo> screens = m_registry.ofMode(m_state.mode());
    for (const ScreenInfo& info : screens) {
        if (info.place == ScreenInfo::Place::Hidden)
            continue;
        auto* button = new SidePanelButton(info.icon, info.name(), m_list);
        button->setObjectName(QStringLiteral("sidebar.") + info.id);
        button->setCompact(m_compact);
        button->setCounter(m_state.counter(info.id));
        button->setHint(info.shortcut.toString(QKeySequence::NativeText));
        m_buttons.insert(info.id, button);
        connect(button, &QAbstractButton::clicked, this, [this, id = info.id] {
            m_navigator.open(id);
            select(m_navigator.currentId());
        });
        if (info.place == ScreenInfo::Place::Foot) {
            if (foot++ == 0)
                list->addStretch(1);
            list->addWidget(button);
        } else {
            list->insertWidget(list->count() - (foot > 0 ? foot + 1 : 0), button);
        }
    }
    if (foot == 0)
        list->addStretch(1);
    m_column->addWidget(m_list, 1);
    fit();
    setVisible(m_buttons.size() > 1);
    select(m_navigator.currentId());
}

// As wide as the longest words take in the font and the language of now.
void SideBar::fit()
{
    ensurePolished(); // the look draws a line beside it
    const QMargins around = m_column->contentsMargins() + contentsMargins();
    const int wanted = widestOf(m_buttons.values()) + around.left() + around.right();
    setFixedWidth(m_compact ? look().px(72) : qBound(look().px(232), wanted, look().px(320)));
}

void SideBar::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    rebuild();
}

void SideBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down)
        focusNextChild();
    else if (event->key() == Qt::Key_Up)
        focusPreviousChild();
    else
        QFrame::keyPressEvent(event);
}

void SideBar::select(const QString& id)
{
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it)
        it.value()->setChecked(it.key() == id);
}

} // namespace okno::desktop
