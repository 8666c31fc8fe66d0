// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/local_data/local_data_binding.h"

#include "client/background.h"
#include "core/clock.h"
#include "core/error_text.h"
#include "desktop/local_data/kept_words.h"
#include "desktop/local_data/local_data_dialog.h"
#include "desktop/shell/app_context.h"
#include "desktop/shell/running_mark.h"
#include "desktop/shell/shell_state.h"
#include "desktop/widgets/dialogs.h"

#include <QDir>

namespace okno::desktop {

LocalDataBinding::LocalDataBinding(
    AppContext& context, QWidget* window, DataFolders folders, std::function<void()> restartEmpty, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_window(window)
    , m_folders(std::move(folders))
    , m_restartEmpty(std::move(restartEmpty))
{
    connect(&context.shell, &ShellState::localDataRequested, this, &LocalDataBinding::open);
}

LocalDataBinding::~LocalDataBinding()
{
    if (m_goesOn)
        *m_goesOn = false;
}

void LocalDataBinding::open()
{
    if (m_dialog)
        return;
    m_dialog = new LocalDataDialog(client::countPersonalData(placesOf(m_folders)), m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &LocalDataDialog::copyRequested, this, &LocalDataBinding::copy);
    connect(m_dialog, &LocalDataDialog::removalRequested, this, &LocalDataBinding::remove);
    const auto stop = [this] {
        if (m_goesOn)
            *m_goesOn = false;
    };
    connect(m_dialog, &LocalDataDialog::copyCancelled, this, stop);
    connect(m_dialog, &QDialog::finished, this, stop);
    m_dialog->open();
}

void LocalDataBinding::copy()
{
    const QString name = tr("Мои данные из Окна, %1.zip")
                             .arg(m_context.clock.now().toLocalTime().date().toString(QStringLiteral("yyyy-MM-dd")));
    m_context.dialogs.pickSaveFile(
        m_dialog, {tr("Куда сохранить копию"), tr("Архивы ZIP (*.zip)"), false, name}, [this](const QString& path) {
            if (!path.isEmpty())
                write(path);
        });
}

void LocalDataBinding::write(const QString& path)
{
    if (m_dialog)
        m_dialog->showCopying(true);
    m_goesOn = std::make_shared<std::atomic<bool>>(true);
    client::inBackground(
        this,
        [places = placesOf(m_folders), path, goesOn = m_goesOn] {
            return client::exportPersonalData(places, path, [goesOn] { return goesOn->load(); });
        },
        [this, path](const core::Result<>& done) {
            if (!m_dialog)
                return;
            m_dialog->showCopying(false);
            const auto failed = [this](const QString& words) { m_dialog->showOutcome(words, false); };
            if (done)
                m_dialog->showOutcome(tr("Копия сохранена: %1. В ней персональные данные: храните её как документы.")
                                          .arg(QDir::toNativeSeparators(path)),
                    true);
            else if (done.error().code == core::ErrorCode::Cancelled)
                m_dialog->showOutcome({}, true);
            else if (done.error().code == core::ErrorCode::FileTooLarge)
                failed(tooLargeInWords(placesOf(m_folders)));
            else if (done.error().code == core::ErrorCode::FileUnreadable)
                failed(tr("Копия не записалась. Проверьте, есть ли место и можно ли писать в эту папку, или выберите "
                          "другую."));
            else
                failed(core::errorText(done.error()).title);
        });
}

void LocalDataBinding::remove()
{
    if (RunningMark::othersRun(m_folders.store)) {
        m_context.dialogs.message(m_dialog, tr("Окно открыто ещё раз"),
            tr("Закройте остальные окна программы и повторите. Ничего не удалено."));
        return;
    }
    const Question question{tr("Удалить всё с этого компьютера?"),
        goesInWords(client::countPersonalData(placesOf(m_folders))), tr("Удалить всё"), tr("Оставить"), true};
    m_context.dialogs.ask(m_dialog, question, [this](bool accepted) {
        if (accepted)
            m_restartEmpty();
    });
}

} // namespace okno::desktop
