// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/shell/screen.h"

#include <QDateTime>

class QLabel;
class QVBoxLayout;

namespace okno::core {
struct Error;
}

namespace okno::desktop {

class EmptyState;
class PageScaffold;
class SkeletonRows;

// A citizen's screen: a scaffold whose column shows one of three things: the outline while nothing is known yet, the
// content, or why there is none and how to try again.
class PageScreen : public Screen {
    Q_OBJECT
public:
    PageScreen(AppContext& context, const QString& title, bool withBack);

    [[nodiscard]] QString title() const override { return m_title; }

protected:
    [[nodiscard]] PageScaffold* page() const { return m_page; }
    // What stands in the column once something is known.
    [[nodiscard]] QVBoxLayout* content() const { return m_column; }
    void setTitle(const QString& title, const QString& subtitle = {});
    void showLoading();
    void showContent();
    void showProblem(const core::Error& error);
    // A quiet line above the content: it is this computer's copy, and why. An invalid time takes it away.
    void showStale(const QDateTime& savedAt);
    // The person asked to try again after a problem.
    virtual void reload() { }

private:
    QString m_title;
    PageScaffold* m_page = nullptr;
    SkeletonRows* m_skeleton = nullptr;
    EmptyState* m_problem = nullptr;
    QLabel* m_stale = nullptr;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_column = nullptr;
};

} // namespace okno::desktop
