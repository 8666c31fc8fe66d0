// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/digit_mask.h"

#include <QLineEdit>
#include <algorithm>

namespace okno::desktop {
namespace {

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

} // namespace

QString digitsOf(QStringView text)
{
    QString digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), isAsciiDigit);
    return digits;
}

QString layDigits(const QString& digits, const QString& pattern)
{
    QString out;
    qsizetype used = 0;
    for (const QChar c : pattern) {
        if (used == digits.size())
            break;
        out += c == u'#' ? digits.at(used++) : c;
    }
    if (used < digits.size())
        out += QLatin1Char(' ') + digits.mid(used);
    return out;
}

DigitMask::DigitMask(QLineEdit* edit, QString fillers, Layout layout)
    : QObject(edit)
    , m_edit(edit)
    , m_fillers(std::move(fillers))
    , m_layout(layout)
{
    connect(edit, &QLineEdit::textEdited, this, &DigitMask::onEdited);
}

QString DigitMask::laidOut(const QString& text) const
{
    const bool plain =
        std::all_of(text.begin(), text.end(), [this](QChar c) { return isAsciiDigit(c) || m_fillers.contains(c); });
    return plain ? m_layout(text) : text;
}

void DigitMask::onEdited(const QString& text)
{
    const QString laid = laidOut(text);
    if (laid == text)
        return;
    qsizetype before = digitsOf(QStringView(text).left(m_edit->cursorPosition())).size();
    const QString added = digitsOf(laid);
    // A layout may put digits of its own in front (+7): they stand before the caret too.
    before += std::max<qsizetype>(0, added.size() - digitsOf(text).size());
    qsizetype caret = 0;
    while (caret < laid.size() && before > 0)
        before -= isAsciiDigit(laid.at(caret++)) ? 1 : 0;
    m_edit->setText(laid);
    m_edit->setCursorPosition(static_cast<int>(caret));
}

} // namespace okno::desktop
