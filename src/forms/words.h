// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace okno::forms {

// The other language of a package: Russian source text -> translation (i18n/en.json). A text that is not in it stays
// Russian.
class Words {
public:
    Words() = default;
    explicit Words(QHash<QString, QString> words) : m_words(std::move(words)) { }

    [[nodiscard]] QString operator()(const QString& source) const { return m_words.value(source, source); }
    // What `other` knows wins.
    void add(const Words& other) { m_words.insert(other.m_words); }
    [[nodiscard]] bool knows(const QString& source) const { return m_words.contains(source); }
    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    bool operator==(const Words&) const = default;

private:
    QHash<QString, QString> m_words;
};

} // namespace okno::forms
