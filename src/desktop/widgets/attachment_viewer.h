// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/widgets/page_source.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTimer;
class QToolButton;

namespace okno::desktop {

class ElidedLabel;
class EmptyState;
class PageCanvas;

// Shows a picture or a PDF inside the window: pages, enlargement, fitting, rotation, all from the keyboard too (PgUp
// PgDn Home End, + - 0, W, R). What cannot be shown is said in words, with what to do; a PDF that breaks its reader
// does the window no harm and can be opened anew.
class AttachmentViewer : public QWidget {
    Q_OBJECT
public:
    explicit AttachmentViewer(QWidget* parent = nullptr);
    ~AttachmentViewer() override;

    // `name` is what the person calls the file; `path` is where it lies on this machine.
    void showFile(const QString& path, const QString& name);
    // Nothing to show: «Выберите файл».
    void clear();
    // While the file is still on its way from the server.
    void showLoading(const QString& name);

    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] int pageCount() const;
    void setPage(int page);
    // 1.0 is 100 %.
    [[nodiscard]] double zoom() const { return m_zoom; }
    void setZoom(double zoom);
    enum class Fit { None, Page, Width };
    void setFit(Fit fit);
    void rotate();
    [[nodiscard]] int rotation() const { return m_rotation; }
    // False while anything but a page is shown.
    [[nodiscard]] bool showsPage() const;
    // What is said instead of a page.
    [[nodiscard]] QString message() const;

Q_SIGNALS:
    void pageShown(int page);
    void failed();
    // «Сохранить» and «Открыть в другой программе»: the owner has the file and the dialogs.
    void saveRequested();
    void outsideRequested(const QString& path);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeBar();
    void open();
    void onFailed(PageSource::Failure failure);
    void requestPage();
    void applyFit();
    void refresh();
    bool useKey(int key);
    [[nodiscard]] QSize shownSize() const;

    QString m_path;
    QString m_name;
    std::unique_ptr<PageSource> m_source;
    int m_page = 0;
    int m_rotation = 0;
    double m_zoom = 1.0;
    Fit m_fit = Fit::Width;
    bool m_reopen = false;

    ElidedLabel* m_title = nullptr;
    QWidget* m_bar = nullptr;
    QToolButton* m_previous = nullptr;
    QToolButton* m_next = nullptr;
    QLabel* m_where = nullptr;
    QLabel* m_percent = nullptr;
    QStackedWidget* m_stack = nullptr;
    PageCanvas* m_canvas = nullptr;
    EmptyState* m_words = nullptr;
    QWidget* m_loading = nullptr;
    QTimer* m_soon = nullptr;
    QString m_message;
};

} // namespace okno::desktop
