// SPDX-License-Identifier: GPL-3.0-or-later
#include "softtoken/test_token.h"

#include <QFile>
#include <cstring>

namespace okno::softtoken::test {

CK_UTF8CHAR* pinOf(const char* text)
{
    return reinterpret_cast<CK_UTF8CHAR*>(const_cast<char*>(text));
}

Template& Template::add(CK_ATTRIBUTE_TYPE type, const QByteArray& value)
{
    m_values.emplace_back(type, value);
    return *this;
}

Template& Template::number(CK_ATTRIBUTE_TYPE type, CK_ULONG value)
{
    return add(type, QByteArray(reinterpret_cast<const char*>(&value), sizeof value));
}

Template& Template::flag(CK_ATTRIBUTE_TYPE type, bool value)
{
    return add(type, QByteArray(1, value ? 1 : 0));
}

std::vector<CK_ATTRIBUTE> Template::list()
{
    std::vector<CK_ATTRIBUTE> out;
    for (auto& [type, value] : m_values)
        out.push_back({type, value.data(), static_cast<CK_ULONG>(value.size())});
    return out;
}

TestToken::TestToken() : m_library(module())
{
    qputenv("OKNO_SOFTTOKEN_DIR", m_folder.path().toUtf8());
    const auto get = reinterpret_cast<CK_C_GetFunctionList>(m_library.resolve("C_GetFunctionList"));
    if (!get || get(&m_list) != CKR_OK || m_list->C_Initialize(nullptr) != CKR_OK)
        qFatal("okno-softtoken.so cannot be loaded: %s", qPrintable(m_library.errorString()));
}

TestToken::~TestToken()
{
    m_list->C_Finalize(nullptr);
}

QString TestToken::module()
{
    return QStringLiteral(OKNO_BIN_DIR "/okno-softtoken.so");
}

QString TestToken::file(int slot) const
{
    return m_folder.filePath(QString::number(slot) + QStringLiteral(".okt"));
}

QByteArray TestToken::bytes(int slot) const
{
    QFile file(this->file(slot));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

CK_RV TestToken::prepare(const char* tries, const char* administratorTries)
{
    qputenv("OKNO_SOFTTOKEN_TRIES", tries);
    qputenv("OKNO_SOFTTOKEN_SO_TRIES", administratorTries);
    QByteArray label = QByteArray("okno").leftJustified(32, ' ');
    CK_RV answer = call().C_InitToken(0, pinOf("87654321"), 8, pinOf(label.data()));
    const CK_SESSION_HANDLE session = answer == CKR_OK ? open() : CK_INVALID_HANDLE;
    if (answer == CKR_OK)
        answer = login(session, "87654321", CKU_SO);
    if (answer == CKR_OK)
        answer = call().C_InitPIN(session, pinOf("123456"), 6);
    call().C_CloseSession(session);
    return answer;
}

CK_SESSION_HANDLE TestToken::open(bool writes) const
{
    CK_SESSION_HANDLE session = CK_INVALID_HANDLE;
    call().C_OpenSession(0, CKF_SERIAL_SESSION | (writes ? CKF_RW_SESSION : 0), nullptr, nullptr, &session);
    return session;
}

CK_RV TestToken::login(CK_SESSION_HANDLE session, const char* pin, CK_USER_TYPE who) const
{
    return call().C_Login(session, who, pinOf(pin), std::strlen(pin));
}

CK_TOKEN_INFO TestToken::info() const
{
    CK_TOKEN_INFO out{};
    call().C_GetTokenInfo(0, &out);
    return out;
}

CK_RV TestToken::generate(CK_SESSION_HANDLE session, CK_MECHANISM_TYPE how, Template common, Template open,
    CK_OBJECT_HANDLE& publicKey, CK_OBJECT_HANDLE& privateKey) const
{
    auto hiddenList = common.list(), openList = common.list();
    for (const CK_ATTRIBUTE& each : open.list())
        openList.push_back(each);
    CK_MECHANISM mechanism{how, nullptr, 0};
    return call().C_GenerateKeyPair(session, &mechanism, openList.data(), openList.size(), hiddenList.data(),
        hiddenList.size(), &publicKey, &privateKey);
}

CK_RV TestToken::create(CK_SESSION_HANDLE session, Template what, CK_OBJECT_HANDLE& made) const
{
    auto list = what.list();
    return call().C_CreateObject(session, list.data(), list.size(), &made);
}

CK_RV TestToken::sign(CK_SESSION_HANDLE session, CK_MECHANISM_TYPE how, CK_OBJECT_HANDLE key, QByteArray data,
    QByteArray& signature) const
{
    CK_MECHANISM mechanism{how, nullptr, 0};
    if (const CK_RV answer = call().C_SignInit(session, &mechanism, key); answer != CKR_OK)
        return answer;
    signature.resize(1024);
    auto length = static_cast<CK_ULONG>(signature.size());
    const CK_RV answer = call().C_Sign(session, reinterpret_cast<CK_BYTE*>(data.data()),
        static_cast<CK_ULONG>(data.size()), reinterpret_cast<CK_BYTE*>(signature.data()), &length);
    signature.resize(answer == CKR_OK ? static_cast<qsizetype>(length) : 0);
    return answer;
}

CK_RV TestToken::verify(
    CK_SESSION_HANDLE session, CK_MECHANISM_TYPE how, CK_OBJECT_HANDLE key, QByteArray data, QByteArray signature) const
{
    CK_MECHANISM mechanism{how, nullptr, 0};
    if (const CK_RV answer = call().C_VerifyInit(session, &mechanism, key); answer != CKR_OK)
        return answer;
    return call().C_Verify(session, reinterpret_cast<CK_BYTE*>(data.data()), static_cast<CK_ULONG>(data.size()),
        reinterpret_cast<CK_BYTE*>(signature.data()), static_cast<CK_ULONG>(signature.size()));
}

QByteArray TestToken::attribute(
    CK_SESSION_HANDLE session, CK_OBJECT_HANDLE object, CK_ATTRIBUTE_TYPE type, CK_RV* answer) const
{
    QByteArray out(4096, '\0');
    CK_ATTRIBUTE wanted{type, out.data(), static_cast<CK_ULONG>(out.size())};
    const CK_RV got = call().C_GetAttributeValue(session, object, &wanted, 1);
    if (answer)
        *answer = got;
    out.resize(got == CKR_OK ? static_cast<qsizetype>(wanted.ulValueLen) : 0);
    return out;
}

std::vector<CK_OBJECT_HANDLE> TestToken::find(CK_SESSION_HANDLE session, Template pattern) const
{
    auto list = pattern.list();
    std::vector<CK_OBJECT_HANDLE> out(64);
    CK_ULONG count = 0;
    if (call().C_FindObjectsInit(session, list.data(), list.size()) == CKR_OK) {
        call().C_FindObjects(session, out.data(), out.size(), &count);
        call().C_FindObjectsFinal(session);
    }
    out.resize(count);
    return out;
}

} // namespace okno::softtoken::test
