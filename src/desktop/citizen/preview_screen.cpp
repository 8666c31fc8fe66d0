// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/citizen/preview_screen.h"

#include "desktop/shell/app_context.h"
#include "desktop/shell/navigator.h"
#include "desktop/shell/shell_state.h"
#include "desktop/style/icons.h"
#include "desktop/widgets/attachment_viewer.h"
#include "desktop/widgets/dialogs.h"
#include "desktop/widgets/labels.h"

#include <QFile>
#include <QHBoxLayout>
#include <QToolButton>
#include <QUrl>

namespace okno::desktop {

PreviewScreen::PreviewScreen(AppContext& context)
    : Screen(context)
    , m_viewer(new AttachmentViewer(this))
    , m_title(new ElidedLabel)
{
    auto* back = new QToolButton(this);
    back->setObjectName(QStringLiteral("preview.back"));
    back->setIcon(icon(QStringLiteral("arrow-back")));
    back->setIconSize(QSize(look().size(Size::IconLarge), look().size(Size::IconLarge)));
    back->setToolTip(tr("Назад (Esc)"));
    back->setAccessibleName(tr("Назад"));
    m_title->setObjectName(QStringLiteral("preview.name"));
    m_title->setProperty("role", QStringLiteral("title"));
    m_viewer->setObjectName(QStringLiteral("preview.viewer"));
    auto* head = new QHBoxLayout;
    head->setSpacing(look().size(Size::Space8));
    head->addWidget(back);
    head->addWidget(m_title, 1);
    auto* column = new QVBoxLayout(this);
    const int edge = look().size(Size::Space16);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(look().size(Size::Space12));
    column->addLayout(head);
    column->addWidget(m_viewer, 1);
    connect(back, &QToolButton::clicked, this, [this] { this->context().navigator.back(); });
    connect(m_viewer, &AttachmentViewer::saveRequested, this, &PreviewScreen::save);
    connect(m_viewer, &AttachmentViewer::outsideRequested, this,
        [this](const QString& path) { this->context().dialogs.openOutside(QUrl::fromLocalFile(path)); });
}

void PreviewScreen::activate(const QVariantMap& params)
{
    m_path = params.value(QStringLiteral("path")).toString();
    m_name = params.value(QStringLiteral("name")).toString();
    m_title->setText(m_name);
    m_viewer->showFile(m_path, m_name);
    m_viewer->setFocus(Qt::OtherFocusReason);
    Q_EMIT titleChanged();
}

void PreviewScreen::deactivate()
{
    m_viewer->clear();
}

void PreviewScreen::save()
{
    FileRequest request;
    request.title = tr("Куда сохранить файл");
    request.suggestedName = m_name;
    context().dialogs.pickSaveFile(this, request, [this, from = m_path](const QString& path) {
        if (path.isEmpty() || path == from)
            return;
        QFile::remove(path); // the picker has asked about it
        context().shell.toast(
            QFile::copy(from, path) ? tr("Файл сохранён") : tr("Не получилось сохранить файл. Выберите другую папку."));
    });
}

} // namespace okno::desktop
