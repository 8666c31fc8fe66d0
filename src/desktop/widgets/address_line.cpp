// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/address_line.h"

#include "desktop/style/icons.h"
#include "desktop/widgets/address_popup.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QToolButton>
#include <algorithm>

namespace okno::desktop {
namespace {

constexpr int lineAtMost = 400;
constexpr int pastedAtLeast = 12;

// How many characters came in one go.
qsizetype inserted(const QString& before, const QString& after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before.at(head) == after.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail))
        ++tail;
    return after.size() - head - tail;
}

QString headerOf(const AddressQuestion& question, const AddressReply& reply, const AddressPath& path)
{
    if (reply.listing && question.within.isEmpty())
        return AddressLine::tr("Выберите регион или введите название");
    if (reply.listing) {
        const auto part = std::find_if(
            path.begin(), path.end(), [&](const address::AddressPart& one) { return one.code == question.within; });
        return AddressLine::tr("%1: выберите или введите название").arg(part == path.end() ? QString() : part->text);
    }
    if (reply.rows.empty())
        return AddressLine::tr("В справочнике такого адреса нет. Проверьте название или введите адрес вручную.");
    switch (reply.corrected) {
    case address::Correction::Layout:
        return AddressLine::tr("Исправлена раскладка клавиатуры");
    case address::Correction::Translit:
        return AddressLine::tr("Прочитано латинскими буквами");
    case address::Correction::Typo:
        return AddressLine::tr("Исправлена опечатка. Возможно, вы имели в виду:");
    case address::Correction::None:
        break;
    }
    return {};
}

} // namespace

AddressLine::AddressLine(AddressSearch* search, QWidget* parent)
    : QLineEdit(parent)
    , m_search(search)
    , m_clear(new QToolButton(this))
{
    setMaxLength(lineAtMost);
    setTextMargins(look().px(26), 0, look().px(28), 0);
    m_clear->setIcon(icon(QStringLiteral("close"), Color::TextSecondary));
    m_clear->setIconSize(QSize(look().size(Size::IconSmall), look().size(Size::IconSmall)));
    m_clear->setFocusPolicy(Qt::NoFocus);
    m_clear->setCursor(Qt::ArrowCursor);
    m_clear->setToolTip(tr("Очистить адрес"));
    m_clear->setAccessibleName(tr("Очистить адрес"));
    m_clear->hide();
    auto* inside = new QHBoxLayout(this);
    inside->setContentsMargins(0, 0, look().px(6), 0);
    inside->addStretch(1);
    inside->addWidget(m_clear);
    connect(m_clear, &QToolButton::clicked, this, &AddressLine::cleared);
    connect(this, &QLineEdit::textEdited, this, &AddressLine::typed);
    connect(this, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_clear->setVisible(!text.isEmpty() && !isReadOnly());
        setToolTip(fontMetrics().horizontalAdvance(text) > width() - look().px(70) ? text : QString());
    });
    connect(this, &QObject::objectNameChanged, this, [this](const QString& name) {
        m_clear->setObjectName(name + QStringLiteral(".clear"));
        if (m_popup)
            m_popup->setObjectName(name + QStringLiteral(".suggestions"));
    });
}

AddressLine::~AddressLine() = default;

QString AddressLine::place() const
{
    QString text = this->text().trimmed();
    while (text.endsWith(u','))
        text = text.chopped(1).trimmed();
    return text;
}

void AddressLine::setPlace(const QString& place, const AddressPath& path, bool undoable)
{
    m_search->forgetSuggestions();
    m_search->forgetLine();
    m_path = path;
    fill(place, undoable);
    closeSuggestions();
}

void AddressLine::fill(const QString& text, bool undoable)
{
    const QScopedValueRollback filling(m_filling, true);
    if (undoable) {
        selectAll();
        insert(text);
    } else if (this->text() != text) {
        setText(text);
    }
    m_before = this->text();
}

void AddressLine::setManual(bool manual)
{
    m_manual = manual;
    if (manual)
        closeSuggestions();
}

void AddressLine::typed(const QString& text)
{
    const qsizetype news = inserted(m_before, text);
    m_before = text;
    if (m_filling)
        return;
    m_goOn = false;
    m_search->forgetLine();
    Q_EMIT edited();
    if (m_manual || isReadOnly() || !m_search->base())
        return;
    if (news >= pastedAtLeast && (text.contains(u' ') || text.contains(u','))) {
        closeSuggestions();
        Q_EMIT pasted(text);
        return;
    }
    ask();
}

void AddressLine::ask()
{
    const AddressLineRead read = this->read();
    const QString within = read.known > 0 ? m_path[static_cast<std::size_t>(read.known) - 1].code : QString();
    const QString rest = read.rest.trimmed();
    if (text().trimmed().isEmpty() || (rest.isEmpty() && !text().trimmed().endsWith(u','))) {
        closeSuggestions();
        return;
    }
    search({text(), within, rest, rest.isEmpty()});
}

void AddressLine::list()
{
    const AddressLineRead read = this->read();
    if (!read.rest.trimmed().isEmpty())
        return ask();
    int known = read.known;
    // A street has nothing to list below it: show its neighbours.
    if (known > 0 && m_path[static_cast<std::size_t>(known) - 1].level == address::Level::Street)
        --known;
    if (known > 0 && known == read.known)
        fill(pathPrefix(m_path, known), true);
    search({text(), known > 0 ? m_path[static_cast<std::size_t>(known) - 1].code : QString(), {}, true});
}

void AddressLine::search(const AddressQuestion& question)
{
    if (m_manual || isReadOnly())
        return;
    m_search->suggest(question, [this, question](const AddressReply& reply) { showReply(question, reply); });
}

void AddressLine::showReply(const AddressQuestion& question, const AddressReply& reply)
{
    const bool goOn = std::exchange(m_goOn, false);
    if (reply.listing && reply.rows.empty()) {
        closeSuggestions();
        if (goOn)
            Q_EMIT finished();
        return;
    }
    // In its own window: the person may be looking at a document in another one meanwhile.
    if (window()->focusWidget() != this || m_manual || isReadOnly())
        return;
    if (goOn && text() == pathText(m_path))
        fill(pathPrefix(m_path, static_cast<int>(m_path.size())), true);
    // What had to be guessed is not highlighted: Tab must not take it by itself.
    const bool sure = !reply.listing && reply.corrected == address::Correction::None;
    popup()->showReply(reply, headerOf(question, reply, m_path), sure);
    QAccessibleAnnouncementEvent heard(this, tr("Найдено адресов: %n", nullptr, static_cast<int>(reply.rows.size())));
    QAccessible::updateAccessibility(&heard);
}

void AddressLine::pick(const AddressRow& row)
{
    const AddressPath path = m_search->base() ? m_search->base()->path(row.found.code) : AddressPath();
    // What is gone from the map has no path today: its name stays as typed text.
    setPlace(path.empty() ? row.found.text : pathText(path), path, true);
    Q_EMIT picked(row);
    if (path.empty() || !row.house.isEmpty() || path.back().level == address::Level::Street) {
        Q_EMIT finished();
        return;
    }
    m_goOn = true;
    search({text(), path.back().code, {}, true});
}

bool AddressLine::stepBack()
{
    const AddressLineRead read = this->read();
    if (m_manual || isReadOnly() || hasSelectedText() || cursorPosition() != text().size() || read.known == 0
        || !text().endsWith(QStringLiteral(", ")) || !read.rest.trimmed().isEmpty())
        return false;
    fill(pathPrefix(m_path, read.known - 1), true);
    m_search->forgetLine();
    Q_EMIT edited();
    search({text(), read.known > 1 ? m_path[static_cast<std::size_t>(read.known) - 2].code : QString(), {}, true});
    return true;
}

AddressPopup* AddressLine::popup()
{
    if (m_popup && m_popup->window() != window())
        delete m_popup;
    if (!m_popup) {
        m_popup = new AddressPopup(this);
        m_popup->setObjectName(objectName() + QStringLiteral(".suggestions"));
        connect(m_popup, &AddressPopup::picked, this, &AddressLine::pick);
        connect(m_popup, &AddressPopup::manualPicked, this, &AddressLine::manualAsked);
    }
    return m_popup;
}

bool AddressLine::isOpen() const
{
    return m_popup && m_popup->isVisible();
}

void AddressLine::setClearable(bool clearable)
{
    m_clear->setVisible(clearable && !text().isEmpty());
}

void AddressLine::closeSuggestions()
{
    m_search->forgetSuggestions();
    if (m_popup)
        m_popup->hide();
}

bool AddressLine::popupKey(const QKeyEvent& event)
{
    if (event.modifiers() & ~Qt::KeypadModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        m_popup->step(event.key() == Qt::Key_Down ? 1 : -1);
        return true;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        m_popup->stepPage(event.key() == Qt::Key_PageDown ? 1 : -1);
        return true;
    case Qt::Key_Escape:
        closeSuggestions();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // In a list of everything nothing is meant until something is highlighted: the place itself is the address.
        if (m_popup->current() < 0 && read().rest.trimmed().isEmpty()) {
            closeSuggestions();
            Q_EMIT finished();
            return true;
        }
        return m_popup->pickCurrent();
    default:
        return false;
    }
}

void AddressLine::keyPressEvent(QKeyEvent* event)
{
    if (isOpen() && popupKey(*event)) {
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Down && !isOpen() && !m_manual && !isReadOnly()) {
        list();
        return;
    }
    if (event->key() == Qt::Key_Backspace && event->modifiers() == Qt::NoModifier && stepBack())
        return;
    QLineEdit::keyPressEvent(event);
}

bool AddressLine::event(QEvent* event)
{
    // Esc closes the suggestions before it leaves the page.
    if (event->type() == QEvent::ShortcutOverride && isOpen()
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void AddressLine::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const int side = look().size(Size::Icon);
    painter.drawPixmap(look().px(12), (height() - side) / 2,
        iconPixmap(QStringLiteral("search"), side, Color::TextSecondary, devicePixelRatioF()));
}

void AddressLine::mousePressEvent(QMouseEvent* event)
{
    QLineEdit::mousePressEvent(event);
    if (!isOpen() && !read().whole)
        ask();
}

void AddressLine::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    // Another window for a moment is no answer: the suggestions wait.
    if (event->reason() != Qt::ActiveWindowFocusReason)
        closeSuggestions();
}

bool AddressLine::focusNextPrevChild(bool next)
{
    if (next && isOpen() && m_popup->current() >= 0 && m_popup->current() < m_popup->foundCount())
        return m_popup->pickCurrent();
    return QLineEdit::focusNextPrevChild(next);
}

} // namespace okno::desktop
