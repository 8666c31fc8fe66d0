// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/forms/form_state.h"

namespace okno::desktop {
namespace {

// The server points into the whole request, a form into its answers.
QString withinAnswers(const QString& pointer)
{
    static const QString prefix = QStringLiteral("/answers");
    return pointer == prefix || pointer.startsWith(prefix + u'/') ? pointer.mid(prefix.size()) : pointer;
}

} // namespace

FormState::FormState(forms::FormModel model, QDate today, QObject* parent)
    : QObject(parent)
    , m_model(std::move(model))
    , m_today(today)
{
}

void FormState::setAnswers(const QJsonObject& answers)
{
    m_answers = answers;
    m_left.clear();
    m_shown.clear();
    m_fromServer.clear();
    Q_EMIT reset();
    Q_EMIT rulesChanged();
    Q_EMIT faultsChanged();
}

void FormState::setKnown(const QJsonObject& known)
{
    m_known = known;
    Q_EMIT rulesChanged();
}

bool FormState::isFromProfile(const forms::FormField& field) const
{
    if (field.prefill.isEmpty())
        return false;
    const QJsonValue known = forms::answerAt(m_known, field.pointer);
    return !known.isUndefined() && known == forms::answerAt(m_answers, field.pointer);
}

void FormState::edit(const QString& pointer, const QJsonValue& value)
{
    const QJsonObject changed = forms::withAnswer(m_answers, pointer, value);
    if (changed == m_answers)
        return;
    m_answers = changed;
    m_fromServer.remove(pointer);
    Q_EMIT edited(pointer);
    Q_EMIT rulesChanged();
    recheck();
}

void FormState::leave(const QString& pointer)
{
    if (m_left.contains(pointer))
        return;
    m_left.insert(pointer);
    recheck();
}

bool FormState::passPage(int page)
{
    for (const QString& pointer : pointersOf(page))
        m_left.insert(pointer);
    recheck();
    return faultCount(page) == 0;
}

bool FormState::passAll()
{
    bool right = true;
    for (const int page : visiblePages())
        right = passPage(page) && right;
    return right;
}

std::vector<core::Error> FormState::setServerFaults(const core::Error& error)
{
    m_fromServer.clear();
    std::vector<core::Error> others;
    const auto take = [&](core::Error fault) {
        fault.pointer = withinAnswers(fault.pointer);
        fault.more.clear();
        if (m_model.field(fault.pointer))
            m_fromServer.insert(fault.pointer, fault);
        else if (!fault.pointer.isEmpty())
            others.push_back(fault);
    };
    take(error);
    for (const core::Error& more : error.more)
        take(more);
    recheck();
    return others;
}

std::optional<core::Error> FormState::shownFault(const QString& pointer) const
{
    const auto found = m_shown.constFind(pointer);
    return found == m_shown.constEnd() ? std::nullopt : std::optional(*found);
}

QString FormState::firstFault(int page) const
{
    for (const int at : visiblePages()) {
        if (page >= 0 && at != page)
            continue;
        for (const QString& pointer : pointersOf(at)) {
            if (m_shown.contains(pointer))
                return pointer;
        }
    }
    return {};
}

int FormState::faultCount(int page) const
{
    int count = 0;
    for (const QString& pointer : pointersOf(page))
        count += m_shown.contains(pointer) ? 1 : 0;
    return count;
}

int FormState::pageOf(const QString& pointer) const
{
    const auto& pages = m_model.pages();
    for (std::size_t page = 0; page < pages.size(); ++page) {
        for (const forms::FormGroup& group : pages[page].groups) {
            for (const forms::FormField& field : group.fields) {
                if (field.pointer == pointer)
                    return static_cast<int>(page);
            }
        }
    }
    return -1;
}

std::vector<int> FormState::visiblePages() const
{
    std::vector<int> pages;
    for (int page = 0; page < static_cast<int>(m_model.pages().size()); ++page) {
        if (m_model.isPageVisible(page, m_answers))
            pages.push_back(page);
    }
    return pages;
}

void FormState::recheck()
{
    QHash<QString, core::Error> shown;
    // While nothing has been left nothing is shown, and the whole form need not be checked at every keystroke.
    const std::vector<core::Error> faults =
        m_left.isEmpty() ? std::vector<core::Error>() : m_model.validate(m_answers, m_today);
    for (const core::Error& fault : faults) {
        if (m_left.contains(fault.pointer) && !shown.contains(fault.pointer))
            shown.insert(fault.pointer, fault);
    }
    for (auto it = m_fromServer.constBegin(); it != m_fromServer.constEnd(); ++it) {
        if (m_model.isVisible(it.key(), m_answers))
            shown.insert(it.key(), it.value());
    }
    if (shown == m_shown)
        return;
    m_shown = shown;
    Q_EMIT faultsChanged();
}

QStringList FormState::pointersOf(int page) const
{
    QStringList pointers;
    if (page < 0 || page >= static_cast<int>(m_model.pages().size()))
        return pointers;
    for (const forms::FormGroup& group : m_model.pages()[static_cast<std::size_t>(page)].groups) {
        for (const forms::FormField& field : group.fields) {
            if (m_model.isVisible(field.pointer, m_answers))
                pointers.append(field.pointer);
        }
    }
    return pointers;
}

} // namespace okno::desktop
