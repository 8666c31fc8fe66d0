// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <functional>
#include <vector>

namespace okno::forms {

// A fault of a package: the file, the place in it and the problem in words (context "Package" of the translations).
[[nodiscard]] core::Error packageFault(const QString& file, const QString& place, const QString& problem);
// The first fault with the others in Error::more.
[[nodiscard]] core::Error joined(std::vector<core::Error> faults);
// A JSON object out of bytes, or a fault with the offset.
[[nodiscard]] core::Result<QJsonObject> parseObject(const QByteArray& bytes, const QString& file);

// Reads an object of a package strictly: what is missing, of a wrong type or not known becomes a fault with its place,
// and reading goes on, so that an author sees all faults at once.
class PackageReader {
public:
    PackageReader(QString file, QString place, const QJsonObject& object, std::vector<core::Error>& faults);

    enum class Need { Required, Optional };
    QString text(const char* key, Need need = Need::Required);
    QStringList texts(const char* key, Need need = Need::Required);
    int integer(const char* key, int least, int most, Need need = Need::Required);
    bool flag(const char* key);
    QDate date(const char* key);
    [[nodiscard]] bool has(const char* key) const { return m_object.contains(QLatin1StringView(key)); }
    [[nodiscard]] bool isObject(const char* key) const { return m_object.value(QLatin1StringView(key)).isObject(); }
    // One of the words, as its index; the first one when it is absent and optional.
    int word(const char* key, const QStringList& words, Need need = Need::Required);
    QJsonObject object(const char* key, Need need = Need::Required);
    void objects(const char* key, const std::function<void(PackageReader&)>& each, Need need = Need::Required);
    PackageReader child(const char* key, Need need = Need::Required);

    void fault(const QString& key, const QString& problem);
    // Keys that nobody asked for are faults.
    void finish();

private:
    QJsonValue take(const char* key, Need need, QJsonValue::Type type);

    QString m_file;
    QString m_place;
    QJsonObject m_object;
    QStringList m_seen;
    std::vector<core::Error>& m_faults;
};

} // namespace okno::forms
