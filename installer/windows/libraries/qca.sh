# SPDX-License-Identifier: GPL-3.0-or-later
# sources: qca2
# Only its secure memory is used. It wants classes of Qt 5 that Debian has no source of for another system: small headers
# stand for them.
unpack qca2
mkdir compat
cat >compat/QTextCodec <<'HEADER'
#pragma once
#include <QStringDecoder>
#include <QStringEncoder>
class QTextCodec {
public:
    enum Flag { IgnoreHeader };
    struct ConverterState {
        explicit ConverterState(Flag) { }
        QStringEncoder encoder{QStringEncoder::Utf8};
        QStringDecoder decoder{QStringDecoder::Utf8};
    };
    static QTextCodec* codecForMib(int) { static QTextCodec codec; return &codec; }
    static QTextCodec* codecForLocale() { return codecForMib(106); }
    QByteArray fromUnicode(const QChar* text, qsizetype length, ConverterState* state) const
    {
        return state->encoder.encode(QStringView(text, length));
    }
    QString toUnicode(const char* text, qsizetype length, ConverterState* state) const
    {
        return state->decoder.decode(QByteArrayView(text, length));
    }
};
HEADER
cat >compat/QTextDecoder <<'HEADER'
#pragma once
#include <QStringDecoder>
class QTextDecoder {
public:
    QString toUnicode(const char* text, int length) { return m_decoder.decode(QByteArrayView(text, length)); }
private:
    QStringDecoder m_decoder{QStringDecoder::System};
};
HEADER
touch compat/QTextEncoder # named, not used
cat >compat/QRegExp <<'HEADER'
#pragma once
#include <QRegularExpression>
class QRegExp {
public:
    enum Syntax { Wildcard };
    QRegExp(const QString& pattern, Qt::CaseSensitivity sensitivity, Syntax)
        : m_expression(QRegularExpression::fromWildcard(pattern, sensitivity)) { }
    bool exactMatch(const QString& text) const { return m_expression.match(text).hasMatch(); }
private:
    QRegularExpression m_expression;
};
HEADER
sed -i 's/ Core Test Core5Compat / Core /' source/CMakeLists.txt
sed -i '/Qt6::Core5Compat/d' source/src/CMakeLists.txt
cmake_library source -DBUILD_WITH_QT6=ON -DBUILD_TESTS=OFF -DBUILD_TOOLS=OFF -DBUILD_PLUGINS=none \
    -DCMAKE_CXX_FLAGS="-I$PWD/compat" -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR=/usr/lib/x86_64-linux-gnu/cmake
licences qca source/COPYING
