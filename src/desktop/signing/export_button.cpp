// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/signing/export_button.h"

#include "core/clock.h"
#include "desktop/shell/app_context.h"
#include "desktop/shell/shell_state.h"
#include "desktop/signing/folder_export.h"
#include "desktop/style/icons.h"
#include "desktop/welcome/problem_text.h"
#include "desktop/widgets/dialogs.h"

#include <QDir>
#include <algorithm>

namespace okno::desktop {

ExportButton::ExportButton(AppContext& context, QWidget* parent) : QPushButton(parent), m_context(context)
{
    setIcon(desktop::icon(QStringLiteral("certificate"), Color::AccentText));
    setIconSize(iconSizeBesideText());
    setProperty("variant", QStringLiteral("quiet"));
    setToolTip(tr("Документы, подписи к ним и квитанция в одной папке: проверить их может любая программа"));
    connect(this, &QPushButton::clicked, this, &ExportButton::press);
    refresh(-1);
    hide();
}

void ExportButton::setApplication(const api::Application& application, const QHash<QString, QString>& titles)
{
    m_application = application;
    m_titles = titles;
    const bool anySigned = std::any_of(application.files.begin(), application.files.end(),
        [](const api::File& file) { return file.signature.has_value(); });
    setVisible(m_context.client && anySigned);
}

void ExportButton::press()
{
    if (m_export) {
        m_export->cancel();
        return;
    }
    m_context.dialogs.pickFolder(this, tr("В какой папке сохранить документы и подписи"), [this](const QString& where) {
        if (!where.isEmpty())
            begin(where);
    });
}

void ExportButton::begin(const QString& where)
{
    m_export = new FolderExport(*m_context.client, m_application, m_titles, where, m_context.clock.now(), this);
    connect(m_export, &FolderExport::progress, this,
        [this](qint64 done, qint64 total) { refresh(total > 0 ? static_cast<int>(done * 100 / total) : 0); });
    connect(m_export, &FolderExport::finished, this, [this](const core::Result<QString>& folder) {
        m_export.clear();
        refresh(-1);
        if (folder)
            m_context.shell.toast(tr("Сохранено в папке %1").arg(QDir::toNativeSeparators(*folder)));
        else if (folder.error().code == core::ErrorCode::FileUnreadable)
            m_context.shell.toast(tr("Папка не записалась. Проверьте место на диске или выберите другую папку."));
        else if (folder.error().code != core::ErrorCode::Cancelled)
            m_context.shell.toast(onlineProblemText(folder.error()));
    });
    refresh(0);
    m_export->start();
}

void ExportButton::refresh(int percent)
{
    setText(percent < 0 ? tr("Сохранить для проверки…") : tr("Сохраняем: %1 %. Остановить").arg(percent));
}

} // namespace okno::desktop
