// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QProgressBar;
class QToolButton;

namespace okno::desktop {

class ElidedLabel;

// One file on its way: name, progress with a number, what state it is in, and its buttons. Emits what was pressed; the
// owner decides.
class ProgressRow : public QFrame {
    Q_OBJECT
public:
    enum class State { Waiting, Running, Paused, Done, Failed };

    explicit ProgressRow(const QString& fileName, QWidget* parent = nullptr);
    void setFile(const QString& name, qint64 bytes);
    // 0 to 100.
    void setProgress(int percent);
    // `words` replace the usual ones, e.g. the error of a failed upload.
    void setState(State state, const QString& words = {});
    [[nodiscard]] State state() const { return m_state; }
    // Whether a finished file can be looked at and taken away.
    void setActions(bool canOpen, bool canRemove);

Q_SIGNALS:
    void cancelRequested();
    void retryRequested();
    void openRequested();
    void removeRequested();

private:
    void refresh();

    State m_state = State::Waiting;
    bool m_canOpen = false;
    bool m_canRemove = true;
    QString m_words;
    qint64 m_bytes = -1;
    QToolButton* m_icon = nullptr;
    ElidedLabel* m_name = nullptr;
    ElidedLabel* m_note = nullptr;
    QProgressBar* m_bar = nullptr;
    QLabel* m_percent = nullptr;
    QToolButton* m_retry = nullptr;
    QToolButton* m_open = nullptr;
    QToolButton* m_end = nullptr;
};

// «3,4 МБ»
[[nodiscard]] QString fileSizeText(qint64 bytes);

} // namespace okno::desktop
