// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLabel>
#include <QTextBrowser>

namespace okno::desktop {

// A label with a role of the style sheet: display, title, subtitle, strong, label, hint, secondary, tiny, error.
[[nodiscard]] QLabel* makeLabel(const QString& text, const char* role = nullptr, QWidget* parent = nullptr);
// A horizontal hair line.
[[nodiscard]] QFrame* makeLine(QWidget* parent = nullptr);

// One line that ends in «…» when it does not fit; the whole is in the tool tip.
class ElidedLabel : public QLabel {
    Q_OBJECT
public:
    explicit ElidedLabel(const QString& text = {}, QWidget* parent = nullptr);
    void setText(const QString& text);
    [[nodiscard]] QString fullText() const { return m_full; }
    void setElideMode(Qt::TextElideMode mode);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void elide();

    QString m_full;
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

// Text of others (a service's description, a message of an official): Markdown without HTML, or plain text. It loads
// nothing, neither from the network nor from the disk, and follows no link by itself.
class RichLabel : public QTextBrowser {
    Q_OBJECT
public:
    explicit RichLabel(QWidget* parent = nullptr);
    void setMarkdown(const QString& markdown);
    void setPlain(const QString& text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QVariant loadResource(int type, const QUrl& name) override;

Q_SIGNALS:
    // Only https, http, mailto and tel addresses arrive here.
    void linkActivated(const QUrl& url);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void fit();
};

} // namespace okno::desktop
