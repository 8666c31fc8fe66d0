// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/updates/update_binding.h"

#include "client/client.h"
#include "core/clock.h"
#include "desktop/shell/app_context.h"
#include "desktop/shell/navigator.h"
#include "desktop/shell/shell_state.h"
#include "desktop/shell/view_settings.h"
#include "desktop/updates/update_words.h"

namespace okno::desktop {
namespace {

using Phase = client::UpdateState::Phase;

const QString laterVersion = QStringLiteral("updates/laterVersion");
const QString laterSince = QStringLiteral("updates/laterSince");
const QString page = QStringLiteral("updates");
constexpr qint64 daySeconds = 24 * 3600;

bool isUnderWay(Phase phase)
{
    return phase == Phase::Downloading || phase == Phase::Waiting || phase == Phase::Installing;
}

} // namespace

UpdateBinding::UpdateBinding(AppContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_updates(*context.client->updates())
{
    connect(&m_updates, &client::Updates::stateChanged, this, &UpdateBinding::show);
    connect(&context.navigator, &Navigator::currentChanged, this, &UpdateBinding::show);
    show();
}

void UpdateBinding::show()
{
    const client::UpdateState& state = m_updates.state();
    if (state.phase == Phase::Checking || (state.phase == Phase::Offered && !state.error))
        m_wanted = false;
    if (isUnderWay(state.phase)) {
        m_wanted = true;
        m_restartLater = false;
    }
    if (m_context.navigator.currentId() == page) {
        // It says the same and more. What has failed is known, too, once it was read there.
        if (m_wanted && state.error && state.offer)
            putOff(*state.offer);
        m_context.shell.setUpdateLine({});
    } else if (state.phase != Phase::Checking) {
        m_context.shell.setUpdateLine(line());
    }
}

UpdateLine UpdateBinding::line()
{
    const client::UpdateState& state = m_updates.state();
    const bool done = state.phase == Phase::Ready || state.phase == Phase::Installed;
    if (isUnderWay(state.phase))
        return progressLine();
    if (m_wanted && state.error && state.offer)
        return failureLine(*state.error);
    if (done && !m_restartLater)
        return doneLine();
    if (state.phase == Phase::Offered && !state.obstacle && !isPutOff(state.offer->version))
        return offerLine();
    return {};
}

UpdateLine UpdateBinding::progressLine()
{
    const client::UpdateState& state = m_updates.state();
    UpdateLine line;
    line.text = updateWords(state, m_updates.options()).title;
    line.percent = state.phase == Phase::Installing ? -1 : percentOf(state);
    line.action = tr("Отменить");
    line.act = [this] { m_updates.cancel(); };
    return line;
}

UpdateLine UpdateBinding::offerLine()
{
    const api::Update& offer = *m_updates.state().offer;
    const QString news = briefNotes(offer, m_context.settings.language());
    UpdateLine line;
    line.text =
        news.isEmpty() ? tr("Вышла версия %1.").arg(offer.version) : tr("Вышла версия %1: %2").arg(offer.version, news);
    line.action = tr("Обновить");
    line.act = [this] { m_updates.fetch(); };
    line.later = tr("Позже");
    line.postpone = [this] {
        if (const auto& offer = m_updates.state().offer)
            putOff(*offer);
        show();
    };
    return line;
}

UpdateLine UpdateBinding::doneLine()
{
    const bool installed = m_updates.state().phase == Phase::Installed;
    UpdateLine line;
    line.tone = Tone::Good;
    line.text = (installed ? tr("Версия %1 установлена и начнёт работать после перезапуска. Всё введённое сохранено.")
                           : tr("Версия %1 готова. Чтобы её поставить, программа закроется. Всё введённое сохранено."))
                    .arg(m_updates.state().offer->version);
    line.action = installed ? tr("Перезапустить") : tr("Закрыть и установить");
    line.act = [this] { m_updates.proceed(); };
    line.later = tr("Позже");
    line.postpone = [this] {
        m_restartLater = true;
        show();
    };
    return line;
}

UpdateLine UpdateBinding::failureLine(const core::Error& error)
{
    UpdateLine line;
    line.tone = Tone::Warning;
    line.text = wordsOf(error);
    line.action = tr("Подробнее");
    line.act = [this] { m_context.navigator.open(page); };
    line.later = tr("Закрыть");
    line.postpone = [this] {
        if (const auto& offer = m_updates.state().offer)
            putOff(*offer);
        show();
    };
    return line;
}

bool UpdateBinding::isPutOff(const QString& version) const
{
    const QDateTime since = m_context.settings.value(laterSince).toDateTime();
    return m_context.settings.value(laterVersion).toString() == version && since.isValid()
        && qAbs(since.secsTo(m_context.clock.now())) < daySeconds;
}

void UpdateBinding::putOff(const api::Update& offer)
{
    m_wanted = false;
    m_context.settings.setValue(laterVersion, offer.version);
    m_context.settings.setValue(laterSince, m_context.clock.now());
}

} // namespace okno::desktop
