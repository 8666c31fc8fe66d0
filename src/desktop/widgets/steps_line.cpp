// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/steps_line.h"

#include "desktop/style/icons.h"

#include <QPainter>
#include <algorithm>

namespace okno::desktop {
namespace {

int markSide()
{
    return look().px(28);
}

QFont titleFont(const StepMark& step)
{
    return look().font(Size::TypeSmall, step.state == StepMark::State::Ahead ? QFont::Normal : QFont::DemiBold);
}

QString stateWord(StepMark::State state)
{
    switch (state) {
    case StepMark::State::Done:
        return StepsLine::tr("сделано");
    case StepMark::State::Now:
        return StepsLine::tr("сейчас");
    case StepMark::State::Ahead:
        return StepsLine::tr("впереди");
    case StepMark::State::Stopped:
        return StepsLine::tr("остановлено");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

StepsLine::StepsLine(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StepsLine::setSteps(const std::vector<StepMark>& steps)
{
    m_steps = steps;
    QStringList words;
    for (const StepMark& step : steps)
        words << tr("%1: %2, %3").arg(step.title, stateWord(step.state), step.date);
    setAccessibleName(words.join(u"; "));
    setMinimumHeight(heightForWidth(width()));
    updateGeometry();
    update();
}

QSize StepsLine::sizeHint() const
{
    return {look().px(640), heightForWidth(qMax(width(), look().px(320)))};
}

QSize StepsLine::minimumSizeHint() const
{
    return {look().px(200), look().px(40)};
}

bool StepsLine::isRow(int width) const
{
    return m_steps.empty() || width / static_cast<int>(m_steps.size()) >= look().px(128);
}

int StepsLine::textHeight(const StepMark& step, int width) const
{
    const int title =
        QFontMetrics(titleFont(step)).boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, step.title).height();
    const int date = QFontMetrics(look().font(Size::TypeTiny))
                         .boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, step.date)
                         .height();
    return title + (step.date.isEmpty() ? 0 : date + look().px(2));
}

int StepsLine::heightForWidth(int width) const
{
    if (m_steps.empty())
        return 0;
    const int count = static_cast<int>(m_steps.size());
    if (isRow(width)) {
        int tallest = 0;
        for (const StepMark& step : m_steps)
            tallest = std::max(tallest, textHeight(step, width / count - look().px(16)));
        return markSide() + look().px(8) + tallest + look().px(4);
    }
    int sum = 0;
    for (const StepMark& step : m_steps)
        sum += std::max(markSide(), textHeight(step, width - markSide() - look().px(12))) + look().px(14);
    return sum;
}

void StepsLine::paintMark(QPainter& painter, const QRect& rect, const StepMark& step, int number) const
{
    using State = StepMark::State;
    const QRectF disc = QRectF(rect).adjusted(1, 1, -1, -1);
    const bool filled = step.state == State::Done || step.state == State::Now;
    const Color tone = step.state == State::Stopped ? Color::Bad
        : step.state == State::Done                 ? Color::Good
                                                    : Color::Accent;
    painter.setPen(
        filled ? QPen(Qt::NoPen) : QPen(look().color(step.state == State::Stopped ? tone : Color::ControlLine), 1.5));
    painter.setBrush(look().color(filled ? tone : Color::Surface));
    painter.drawEllipse(disc);
    const int side = look().size(Size::IconSmall);
    const QPoint at(rect.center().x() - side / 2 + 1, rect.center().y() - side / 2 + 1);
    const qreal ratio = devicePixelRatioF();
    if (step.state == State::Done) {
        painter.drawPixmap(at, iconPixmap(QStringLiteral("check"), side, Color::OnAccent, ratio));
    } else if (step.state == State::Stopped) {
        painter.drawPixmap(at, iconPixmap(QStringLiteral("close"), side, Color::Bad, ratio));
    } else {
        painter.setFont(look().font(Size::TypeSmall, QFont::DemiBold));
        painter.setPen(look().color(step.state == State::Now ? Color::OnAccent : Color::TextSecondary));
        painter.drawText(rect, Qt::AlignCenter, QString::number(number));
    }
}

void StepsLine::paintText(QPainter& painter, const QRect& rect, const StepMark& step) const
{
    painter.setFont(titleFont(step));
    painter.setPen(look().color(step.state == StepMark::State::Ahead ? Color::TextSecondary : Color::Text));
    QRect used;
    painter.drawText(rect, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, step.title, &used);
    painter.setFont(look().font(Size::TypeTiny));
    painter.setPen(look().color(Color::TextSecondary));
    painter.drawText(rect.adjusted(0, used.height() + look().px(2), 0, look().px(40)),
        Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, step.date);
}

void StepsLine::paintEvent(QPaintEvent*)
{
    if (m_steps.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int count = static_cast<int>(m_steps.size());
    const int side = markSide();
    const bool row = isRow(width());
    int y = 0;
    for (int i = 0; i < count; ++i) {
        const StepMark& step = m_steps[static_cast<std::size_t>(i)];
        const int x = row ? width() * i / count : 0;
        const QRect mark(x, y, side, side);
        const int textWidth = row ? width() / count - look().px(16) : width() - side - look().px(12);
        const int tall = row ? 0 : std::max(side, textHeight(step, textWidth)) + look().px(14);
        if (i + 1 < count) {
            painter.setPen(QPen(look().color(step.state == StepMark::State::Done ? Color::Good : Color::Line), 2));
            if (row)
                painter.drawLine(
                    x + side + look().px(6), y + side / 2, width() * (i + 1) / count - look().px(6), y + side / 2);
            else
                painter.drawLine(side / 2, y + side + look().px(3), side / 2, y + tall - look().px(3));
        }
        paintMark(painter, mark, step, i + 1);
        if (row)
            paintText(painter, QRect(x, side + look().px(8), textWidth, height() - side), step);
        else
            paintText(painter, QRect(side + look().px(12), y + look().px(4), textWidth, tall), step);
        y += tall;
    }
}

void StepsLine::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    setMinimumHeight(heightForWidth(width()));
}

} // namespace okno::desktop
