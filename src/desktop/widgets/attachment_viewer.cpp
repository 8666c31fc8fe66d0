// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/attachment_viewer.h"

#include "desktop/style/icons.h"
#include "desktop/widgets/empty_state.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/page_canvas.h"
#include "desktop/widgets/skeleton_rows.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <cmath>

namespace okno::desktop {
namespace {

constexpr double leastZoom = 0.1;
constexpr double mostZoom = 6.0;
constexpr double zoomStep = 1.25;

} // namespace

AttachmentViewer::AttachmentViewer(QWidget* parent)
    : QWidget(parent)
    , m_title(new ElidedLabel({}, this))
    , m_bar(new QWidget(this))
    , m_where(new QLabel(this))
    , m_percent(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_canvas(new PageCanvas(this))
    , m_words(new EmptyState(QStringLiteral("file"), {}, {}, this))
    , m_loading(new SkeletonRows(4, this))
    , m_soon(new QTimer(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look().size(Size::Space8));
    makeBar();
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(m_words);
    m_stack->addWidget(m_canvas);
    m_stack->addWidget(m_loading);
    setFocusProxy(m_canvas);
    m_canvas->installEventFilter(this);
    m_soon->setSingleShot(true);
    m_soon->setInterval(60);
    connect(m_soon, &QTimer::timeout, this, &AttachmentViewer::requestPage);
    connect(
        m_canvas, &PageCanvas::zoomRequested, this, [this](int steps) { setZoom(m_zoom * std::pow(zoomStep, steps)); });
    connect(m_canvas, &PageCanvas::pageRequested, this, [this](int steps) { setPage(m_page + steps); });
    connect(m_canvas, &PageCanvas::roomChanged, this, [this] {
        if (m_fit != Fit::None && showsPage())
            applyFit();
    });
    connect(m_words, &EmptyState::actionRequested, this, [this] {
        if (m_reopen)
            open();
        else
            Q_EMIT outsideRequested(m_path);
    });
    connect(this, &QObject::objectNameChanged, this, [this](const QString& name) {
        m_words->setObjectName(name + QStringLiteral(".message"));
        m_canvas->setObjectName(name + QStringLiteral(".page"));
        m_where->setObjectName(name + QStringLiteral(".where"));
        m_previous->setObjectName(name + QStringLiteral(".previous"));
        m_next->setObjectName(name + QStringLiteral(".next"));
    });
    clear();
}

AttachmentViewer::~AttachmentViewer() = default;

void AttachmentViewer::makeBar()
{
    auto* row = new QHBoxLayout(m_bar);
    row->setContentsMargins(look().px(4), 0, look().px(4), 0);
    row->setSpacing(look().px(2));
    const auto add = [&](const char* iconName, const QString& words, auto slot) {
        auto* button = new QToolButton(m_bar);
        button->setIcon(icon(QString::fromLatin1(iconName)));
        button->setIconSize(QSize(look().size(Size::Icon), look().size(Size::Icon)));
        button->setToolTip(words);
        button->setAccessibleName(words);
        connect(button, &QToolButton::clicked, this, slot);
        row->addWidget(button);
        return button;
    };
    m_title->setElideMode(Qt::ElideMiddle);
    m_title->setProperty("role", QStringLiteral("strong"));
    row->addWidget(m_title, 1);
    m_previous = add("chevron-left", tr("Предыдущая страница (PgUp)"), [this] { setPage(m_page - 1); });
    row->addWidget(m_where);
    m_next = add("chevron-right", tr("Следующая страница (PgDn)"), [this] { setPage(m_page + 1); });
    add("zoom-out", tr("Меньше (−)"), [this] { setZoom(m_zoom / zoomStep); });
    m_percent->setMinimumWidth(look().px(48));
    m_percent->setAlignment(Qt::AlignCenter);
    row->addWidget(m_percent);
    add("zoom-in", tr("Больше (+)"), [this] { setZoom(m_zoom * zoomStep); });
    add("fit-width", tr("По ширине (W)"), [this] { setFit(Fit::Width); });
    add("rotate", tr("Повернуть (R)"), [this] { rotate(); });
    add("download", tr("Сохранить на компьютер"), [this] { Q_EMIT saveRequested(); });
    for (QLabel* label : {m_where, m_percent})
        label->setProperty("role", QStringLiteral("hint"));
}

void AttachmentViewer::showFile(const QString& path, const QString& name)
{
    m_path = path;
    m_name = name;
    m_rotation = 0;
    m_page = 0;
    m_fit = Fit::Width;
    open();
}

void AttachmentViewer::clear()
{
    m_source.reset();
    m_message = tr("Выберите файл");
    m_words->setIcon(QStringLiteral("file"));
    m_words->setTitle(m_message);
    m_words->setText(tr("Он откроется здесь, скачивать его не нужно."));
    m_words->setAction({});
    m_stack->setCurrentWidget(m_words);
    refresh();
}

void AttachmentViewer::showLoading(const QString& name)
{
    m_source.reset();
    m_name = name;
    m_message = tr("Загружается");
    m_stack->setCurrentWidget(m_loading);
    refresh();
}

void AttachmentViewer::open()
{
    showLoading(m_name);
    m_source = PageSource::forFile(m_path);
    connect(m_source.get(), &PageSource::opened, this, [this] {
        m_page = qBound(0, m_page, pageCount() - 1);
        m_message.clear();
        m_canvas->setPage(shownSize(), {});
        m_stack->setCurrentWidget(m_canvas);
        m_canvas->setName(m_name);
        applyFit();
    });
    connect(m_source.get(), &PageSource::rendered, this, [this](int page, const QImage& image) {
        if (page != m_page || m_source == nullptr)
            return;
        m_canvas->setPage(shownSize(), image);
        Q_EMIT pageShown(page);
    });
    connect(m_source.get(), &PageSource::failed, this, &AttachmentViewer::onFailed);
    m_source->open();
}

void AttachmentViewer::onFailed(PageSource::Failure failure)
{
    using Failure = PageSource::Failure;
    m_soon->stop();
    m_reopen = failure == Failure::Stopped || failure == Failure::Missing;
    QString text;
    switch (failure) {
    case Failure::Missing:
        m_message = tr("Файла нет на этом компьютере");
        text = tr("Возможно, он ещё загружается. Попробуйте ещё раз.");
        break;
    case Failure::Unsupported:
        m_message = tr("Этот файл здесь не показать");
        text = tr("Здесь открываются PDF, изображения и тексты. Откройте файл в другой программе.");
        break;
    case Failure::Broken:
        m_message = tr("Файл повреждён");
        text = tr("Его не удалось прочитать. Попросите заявителя приложить файл ещё раз.");
        break;
    case Failure::Locked:
        m_message = tr("Файл закрыт паролем");
        text = tr("Попросите заявителя приложить файл без пароля или откройте его в другой программе.");
        break;
    case Failure::TooLarge:
        m_message = tr("Изображение слишком большое");
        text = tr("Откройте его в другой программе.");
        break;
    case Failure::Stopped:
        m_message = tr("Просмотр этого файла остановлен");
        text = tr("Он потребовал слишком много времени или памяти. С вашей работой ничего не случилось.");
        break;
    }
    m_words->setIcon(QStringLiteral("warning"));
    m_words->setTitle(m_message);
    m_words->setText(text);
    m_words->setAction(m_reopen ? tr("Открыть заново") : tr("Открыть в другой программе"));
    m_stack->setCurrentWidget(m_words);
    refresh();
    Q_EMIT failed();
}

int AttachmentViewer::pageCount() const
{
    return m_source != nullptr ? m_source->pageCount() : 0;
}

bool AttachmentViewer::showsPage() const
{
    return m_stack->currentWidget() == m_canvas;
}

QString AttachmentViewer::message() const
{
    return showsPage() ? QString() : m_message;
}

void AttachmentViewer::setPage(int page)
{
    if (!showsPage() || page < 0 || page >= pageCount() || page == m_page)
        return;
    m_page = page;
    m_canvas->setPage(shownSize(), {});
    m_canvas->toTop();
    if (m_fit != Fit::None)
        applyFit();
    requestPage();
    refresh();
}

void AttachmentViewer::setZoom(double zoom)
{
    if (!showsPage())
        return;
    m_fit = Fit::None;
    m_zoom = qBound(leastZoom, zoom, mostZoom);
    m_canvas->setPageSize(shownSize());
    m_soon->start();
    refresh();
}

void AttachmentViewer::setFit(Fit fit)
{
    m_fit = fit;
    applyFit();
}

void AttachmentViewer::applyFit()
{
    if (!showsPage())
        return;
    QSizeF size = m_source->pageSize(m_page);
    if (m_rotation % 180 != 0)
        size.transpose();
    const QSize room = m_canvas->room();
    const double wide = room.width() / size.width();
    if (m_fit != Fit::None)
        m_zoom =
            qBound(leastZoom, m_fit == Fit::Width ? wide : std::min(wide, room.height() / size.height()), mostZoom);
    m_canvas->setPageSize(shownSize());
    m_soon->start();
    refresh();
}

void AttachmentViewer::rotate()
{
    if (!showsPage())
        return;
    m_rotation = (m_rotation + 90) % 360;
    m_canvas->setPage(shownSize(), {});
    applyFit();
}

QSize AttachmentViewer::shownSize() const
{
    QSizeF size = m_source->pageSize(m_page) * m_zoom;
    if (m_rotation % 180 != 0)
        size.transpose();
    return size.toSize().expandedTo(QSize(1, 1));
}

void AttachmentViewer::requestPage()
{
    m_soon->stop();
    if (showsPage())
        m_source->render(m_page, m_zoom * devicePixelRatioF(), m_rotation);
}

void AttachmentViewer::refresh()
{
    const bool shown = showsPage();
    m_bar->setVisible(shown || !m_name.isEmpty());
    m_title->setText(m_name);
    m_where->setText(shown ? tr("%1 из %2").arg(m_page + 1).arg(pageCount()) : QString());
    m_percent->setText(shown ? tr("%1 %").arg(qRound(m_zoom * 100)) : QString());
    m_previous->setEnabled(shown && m_page > 0);
    m_next->setEnabled(shown && m_page + 1 < pageCount());
    const bool several = shown && pageCount() > 1;
    m_previous->setVisible(several);
    m_next->setVisible(several);
    m_where->setVisible(several);
}

bool AttachmentViewer::eventFilter(QObject* watched, QEvent* event)
{
    // The canvas would scroll with some of these keys.
    if (watched == m_canvas && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (!key->modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier) && useKey(key->key()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

// The letters work in the Russian layout too.
bool AttachmentViewer::useKey(int key)
{
    switch (key) {
    case Qt::Key_PageUp:
        setPage(m_page - 1);
        return true;
    case Qt::Key_PageDown:
        setPage(m_page + 1);
        return true;
    case Qt::Key_Home:
        setPage(0);
        return true;
    case Qt::Key_End:
        setPage(pageCount() - 1);
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        setZoom(m_zoom * zoomStep);
        return true;
    case Qt::Key_Minus:
        setZoom(m_zoom / zoomStep);
        return true;
    case Qt::Key_0:
        setZoom(1.0);
        return true;
    case Qt::Key_W:
    case u'Ц':
        setFit(Fit::Width);
        return true;
    case Qt::Key_R:
    case u'К':
        rotate();
        return true;
    default:
        return false;
    }
}

} // namespace okno::desktop
