// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/labels.h"

#include "desktop/style/tokens.h"

#include <QEvent>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>
#include <QWheelEvent>
#include <QtMath>
#include <memory>

namespace okno::desktop {

namespace {

// Takes pictures out (nothing is loaded, so they would be empty frames), keeps headings modest and paragraphs apart.
void tidy(QTextDocument* document)
{
    QTextCursor cursor(document);
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment piece = it.fragment();
            if (!piece.charFormat().isImageFormat())
                continue;
            cursor.setPosition(piece.position());
            cursor.setPosition(piece.position() + piece.length(), QTextCursor::KeepAnchor);
            cursor.removeSelectedText();
            it = block.begin();
            if (it.atEnd())
                break;
        }
        cursor.setPosition(block.position());
        QTextBlockFormat format = block.blockFormat();
        const bool inList = block.textList() != nullptr;
        format.setTopMargin(block.position() == 0 ? 0 : look().px(inList ? 2 : 8));
        format.setBottomMargin(look().px(inList ? 2 : 6));
        cursor.setBlockFormat(format);
        if (format.headingLevel() > 0) {
            cursor.select(QTextCursor::BlockUnderCursor);
            QTextCharFormat heading;
            heading.setFont(
                look().font(format.headingLevel() == 1 ? Size::TypeTitle : Size::TypeHeading, QFont::DemiBold));
            cursor.mergeCharFormat(heading);
        }
    }
}

} // namespace

QLabel* makeLabel(const QString& text, const char* role, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (role != nullptr)
        label->setProperty("role", QString::fromLatin1(role));
    return label;
}

QFrame* makeLine(QWidget* parent)
{
    auto* line = new QFrame(parent);
    line->setProperty("kind", QStringLiteral("line"));
    line->setFixedHeight(1);
    return line;
}

ElidedLabel::ElidedLabel(const QString& text, QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setText(text);
}

void ElidedLabel::setText(const QString& text)
{
    m_full = text;
    setAccessibleName(text);
    updateGeometry();
    elide();
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    elide();
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_full) + look().px(2), QLabel::sizeHint().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {qMin(look().px(40), sizeHint().width()), QLabel::minimumSizeHint().height()};
}

void ElidedLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    elide();
}

void ElidedLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        elide();
}

void ElidedLabel::elide()
{
    const QString shown = fontMetrics().elidedText(m_full, m_mode, contentsRect().width());
    const bool cut = shown != m_full && width() > 0;
    QLabel::setText(cut ? shown : m_full);
    setToolTip(cut ? m_full : QString());
}

RichLabel::RichLabel(QWidget* parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setStyleSheet(QStringLiteral("QTextBrowser{background:transparent;border:0;padding:0}"));
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    document()->setIndentWidth(look().px(20));
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) {
        static const QStringList safe{
            QStringLiteral("https"), QStringLiteral("http"), QStringLiteral("mailto"), QStringLiteral("tel")};
        if (safe.contains(url.scheme()))
            Q_EMIT linkActivated(url);
    });
}

void RichLabel::setMarkdown(const QString& markdown)
{
    document()->setMarkdown(markdown,
        QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub | QTextDocument::MarkdownNoHTML));
    tidy(document());
    fit();
}

void RichLabel::setPlain(const QString& text)
{
    setPlainText(text);
    fit();
}

QSize RichLabel::sizeHint() const
{
    return {look().px(480), heightForWidth(qMax(width(), look().px(160)))};
}

QSize RichLabel::minimumSizeHint() const
{
    return {look().px(120), look().px(20)};
}

int RichLabel::heightForWidth(int width) const
{
    const std::unique_ptr<QTextDocument> copy(document()->clone());
    copy->setDefaultFont(font());
    copy->setDocumentMargin(0);
    copy->setTextWidth(width);
    return qCeil(copy->size().height()) + look().px(2);
}

QVariant RichLabel::loadResource(int, const QUrl&)
{
    return {};
}

void RichLabel::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    fit();
}

void RichLabel::wheelEvent(QWheelEvent* event)
{
    // The page scrolls, not the text within it.
    event->ignore();
}

void RichLabel::fit()
{
    setFixedHeight(heightForWidth(qMax(width(), look().px(160))));
}

} // namespace okno::desktop
