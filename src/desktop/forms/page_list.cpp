// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/forms/page_list.h"

#include "desktop/style/icons.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace okno::desktop {
namespace {

struct Measures {
    int pad = look().px(10);
    int mark = look().px(24);
    int gap = look().px(10);
    QFont title = look().font(Size::TypeSmall, QFont::DemiBold);
    QFont note = look().font(Size::TypeTiny);
    [[nodiscard]] int textWidth(int width) const { return qMax(look().px(60), width - 2 * pad - mark - gap); }
    [[nodiscard]] QRect titleRect(const QString& text, int width) const
    {
        return QFontMetrics(title).boundingRect(QRect(0, 0, textWidth(width), 1000), Qt::TextWordWrap, text);
    }
    [[nodiscard]] int noteHeight(const QString& text) const { return text.isEmpty() ? 0 : QFontMetrics(note).height(); }
};

} // namespace

PageMarkButton::PageMarkButton(int number, QWidget* parent) : QAbstractButton(parent), m_number(number)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PageMarkButton::setMark(const PageMark& mark)
{
    if (m_mark == mark)
        return;
    m_mark = mark;
    setAccessibleName(mark.note.isEmpty() ? mark.title : mark.title + QStringLiteral(", ") + mark.note);
    updateGeometry();
    update();
}

QSize PageMarkButton::sizeHint() const
{
    const int width = look().px(220);
    return {width, heightForWidth(width)};
}

int PageMarkButton::heightForWidth(int width) const
{
    const Measures at;
    const int text = at.titleRect(m_mark.title, width).height() + at.noteHeight(m_mark.note);
    return qMax(text, at.mark) + 2 * look().px(8);
}

void PageMarkButton::enterEvent(QEnterEvent*)
{
    update();
}

void PageMarkButton::leaveEvent(QEvent*)
{
    update();
}

void PageMarkButton::paintEvent(QPaintEvent*)
{
    const Measures at;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF whole = QRectF(rect()).adjusted(1, 1, -1, -1);
    const int radius = look().size(Size::RadiusControl);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(look().color(isChecked() ? Color::AccentSoft : Color::SurfaceHover));
        painter.drawRoundedRect(whole, radius, radius);
    }
    if (hasFocus()) {
        painter.setPen(QPen(look().color(Color::Focus), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(whole, radius, radius);
    }

    const QRect mark(at.pad, look().px(8), at.mark, at.mark);
    if (m_mark.state == PageMark::State::Done || m_mark.state == PageMark::State::Faulty) {
        const bool done = m_mark.state == PageMark::State::Done;
        painter.drawPixmap(mark.topLeft(),
            iconPixmap(done ? QStringLiteral("check-circle") : QStringLiteral("error"), at.mark,
                done ? Color::Good : Color::Bad, devicePixelRatioF()));
    } else {
        painter.setPen(QPen(look().color(isChecked() ? Color::Accent : Color::ControlLine), look().px(1.5)));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QRectF(mark).adjusted(1.5, 1.5, -1.5, -1.5));
        painter.setFont(look().font(Size::TypeTiny, QFont::DemiBold));
        painter.setPen(look().color(isChecked() ? Color::AccentText : Color::TextSecondary));
        painter.drawText(mark, Qt::AlignCenter, QString::number(m_number));
    }

    const int left = mark.right() + 1 + at.gap;
    const QRect title = at.titleRect(m_mark.title, width());
    const int textHeight = title.height() + at.noteHeight(m_mark.note);
    int top = qMax(look().px(8), (height() - textHeight) / 2);
    if (textHeight > at.mark)
        top = look().px(8);
    painter.setFont(at.title);
    painter.setPen(look().color(isChecked() ? Color::AccentText : Color::Text));
    painter.drawText(QRect(left, top, at.textWidth(width()), title.height()), Qt::TextWordWrap, m_mark.title);
    painter.setFont(at.note);
    painter.setPen(look().color(m_mark.state == PageMark::State::Faulty ? Color::Bad : Color::TextSecondary));
    painter.drawText(QRect(left, top + title.height(), at.textWidth(width()), at.noteHeight(m_mark.note)),
        Qt::AlignLeft | Qt::AlignVCenter, m_mark.note);
}

PageList::PageList(QWidget* parent) : QFrame(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("form.pages"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(look().px(2));
    m_column->addStretch(1);
}

void PageList::setMarks(const std::vector<PageMark>& marks)
{
    while (m_buttons.size() > marks.size()) {
        delete m_buttons.back();
        m_buttons.pop_back();
    }
    while (m_buttons.size() < marks.size()) {
        const int index = static_cast<int>(m_buttons.size());
        auto* button = new PageMarkButton(index + 1, this);
        button->setObjectName(QStringLiteral("form.page.%1").arg(index + 1));
        connect(button, &QAbstractButton::clicked, this, [this, index] {
            setCurrent(m_current);
            Q_EMIT chosen(index);
        });
        m_column->insertWidget(index, button);
        m_buttons.push_back(button);
    }
    for (std::size_t at = 0; at < marks.size(); ++at)
        m_buttons[at]->setMark(marks[at]);
    setCurrent(m_current);
}

void PageList::setCurrent(int page)
{
    m_current = page;
    for (std::size_t at = 0; at < m_buttons.size(); ++at)
        m_buttons[at]->setChecked(static_cast<int>(at) == page);
}

std::vector<PageMark> PageList::marks() const
{
    std::vector<PageMark> marks;
    for (const PageMarkButton* button : m_buttons)
        marks.push_back(button->mark());
    return marks;
}

void PageList::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (step == 0) {
        QFrame::keyPressEvent(event);
        return;
    }
    for (std::size_t at = 0; at < m_buttons.size(); ++at) {
        const int next = static_cast<int>(at) + step;
        if (m_buttons[at]->hasFocus() && next >= 0 && next < static_cast<int>(m_buttons.size())) {
            m_buttons[static_cast<std::size_t>(next)]->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

} // namespace okno::desktop
