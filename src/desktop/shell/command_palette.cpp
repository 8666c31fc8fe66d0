// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/shell/command_palette.h"

#include "desktop/style/icons.h"
#include "desktop/widgets/labels.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <algorithm>

namespace okno::desktop {
namespace {

constexpr int keysRole = Qt::UserRole + 1;

// The row as usual, with the keys at its right edge.
class CommandDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        painter->save();
        painter->setFont(look().font(Size::TypeSmall));
        painter->setPen(look().color(Color::TextSecondary));
        painter->drawText(option.rect.adjusted(0, 0, -look().px(12), 0), Qt::AlignVCenter | Qt::AlignRight,
            index.data(keysRole).toString());
        painter->restore();
    }
};

} // namespace

bool matchesWords(const QString& text, const QString& wanted)
{
    const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(
        words.begin(), words.end(), [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

CommandPalette::CommandPalette(std::vector<Command> commands, QWidget* parent)
    : QDialog(parent)
    , m_commands(std::move(commands))
    , m_words(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("palette"));
    setWindowTitle(tr("Все действия"));
    resize(look().px(560), look().px(420));
    auto* column = new QVBoxLayout(this);
    const int edge = look().size(Size::Space16);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(look().size(Size::Space12));
    m_words->setObjectName(QStringLiteral("palette.words"));
    m_words->setPlaceholderText(tr("Что сделать?"));
    m_words->setAccessibleName(tr("Поиск действия"));
    m_list->setObjectName(QStringLiteral("palette.list"));
    m_list->setAccessibleName(tr("Действия"));
    m_list->setIconSize(QSize(look().size(Size::Icon), look().size(Size::Icon)));
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_words);
    column->addWidget(m_list, 1);
    column->addWidget(makeLabel(tr("↑ и ↓ — выбрать, Enter — выполнить, Esc — закрыть"), "tiny", this));
    m_words->installEventFilter(this);
    connect(m_words, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_words, &QLineEdit::returnPressed, this, &CommandPalette::runCurrent);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
    fill({});
    m_words->setFocus();
}

void CommandPalette::fill(const QString& words)
{
    m_list->clear();
    for (std::size_t i = 0; i < m_commands.size(); ++i) {
        const Command& command = m_commands[i];
        if (!matchesWords(command.text, words))
            continue;
        auto* item = new QListWidgetItem(
            icon(command.icon.isEmpty() ? QStringLiteral("chevron-right") : command.icon, Color::TextSecondary),
            command.text, m_list);
        item->setData(keysRole, command.shortcut.toString(QKeySequence::NativeText));
        item->setData(Qt::UserRole, static_cast<int>(i));
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::runCurrent()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (item == nullptr)
        return;
    const auto run = m_commands[static_cast<std::size_t>(item->data(Qt::UserRole).toInt())].run;
    accept();
    run();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int step = key == Qt::Key_Down ? 1
            : key == Qt::Key_Up              ? -1
            : key == Qt::Key_PageDown        ? 8
            : key == Qt::Key_PageUp          ? -8
                                             : 0;
        if (step != 0 && m_list->count() > 0) {
            m_list->setCurrentRow(qBound(0, m_list->currentRow() + step, m_list->count() - 1));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace okno::desktop
