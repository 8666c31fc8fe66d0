// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace okno::core {

// Writes compact JSON (RFC 8259, UTF-8) straight to its bytes: making a tree of QJsonValue first cost the server more
// than everything else in an answer. The caller closes what it opens and gives every member of an object its key.
class JsonText {
public:
    void beginObject() { open('{'); }
    void endObject() { close('}'); }
    void beginArray() { open('['); }
    void endArray() { close(']'); }
    // A key of ASCII that needs no escapes, as those of the contract are.
    void key(QLatin1StringView name);
    void key(QStringView name);

    void value(QStringView text);
    void value(bool yes) { plain(yes ? "true" : "false"); }
    void value(int number) { value(static_cast<qint64>(number)); }
    void value(qint64 number);
    void value(double number); // null when it is not finite, which JSON cannot say
    void value(QDate day); // toWire()
    void value(const QDateTime& moment); // toWire()
    void value(const QJsonValue& json);
    void null() { plain("null"); }

    [[nodiscard]] QByteArray take();

private:
    void open(char bracket);
    void close(char bracket);
    void plain(QByteArrayView text);
    void quoted(QStringView text);
    // Room for so many bytes more; valid until the next call.
    char* room(qsizetype bytes);
    void comma();

    QByteArray m_buffer; // longer than what is written, so that it grows rarely
    qsizetype m_size = 0;
    bool m_needsComma = false;
};

// An object or an array as JsonText writes it.
[[nodiscard]] QByteArray jsonText(const QJsonValue& json);

} // namespace okno::core
