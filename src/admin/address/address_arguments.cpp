// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/address/address_arguments.h"

namespace okno::admin {

AddressArguments::AddressArguments(const QStringList& words, const QStringList& options, const QStringList& flags)
{
    bool onlyRest = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& word = words[i];
        const qsizetype sign = word.startsWith(QLatin1String("--")) ? word.indexOf(u'=') : -1;
        const QString name = word.left(sign);
        if (onlyRest || !word.startsWith(u'-') || word.size() < 2) {
            m_rest.append(word);
        } else if (word == QLatin1String("--")) {
            onlyRest = true;
        } else if (flags.contains(word)) {
            m_flags.append(word);
        } else if (options.contains(name) && sign > 0) {
            m_options.insert(name, word.mid(sign + 1));
        } else if (options.contains(word) && i + 1 < words.size()) {
            m_options.insert(word, words[++i]);
        } else if (m_wrong.isEmpty()) {
            m_wrong = word;
        }
    }
}

} // namespace okno::admin
