// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLibrary>
#include <QString>
#include <QTemporaryDir>
#include <p11-kit/pkcs11.h>
#include <vector>

namespace okno::softtoken::test {

constexpr CK_ULONG tc26 = 0xD4321000UL;

// A template whose values live as long as it does.
class Template {
public:
    Template& add(CK_ATTRIBUTE_TYPE type, const QByteArray& value);
    Template& number(CK_ATTRIBUTE_TYPE type, CK_ULONG value);
    Template& flag(CK_ATTRIBUTE_TYPE type, bool value);
    [[nodiscard]] std::vector<CK_ATTRIBUTE> list();

private:
    std::vector<std::pair<CK_ATTRIBUTE_TYPE, QByteArray>> m_values;
};

// The module, loaded at run time over a folder of its own.
class TestToken {
public:
    TestToken();
    ~TestToken();
    [[nodiscard]] CK_FUNCTION_LIST& call() const { return *m_list; }
    [[nodiscard]] QString file(int slot = 0) const;
    [[nodiscard]] QByteArray bytes(int slot = 0) const;
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    static QString module();

    // Initialises the token in slot 0: PINs "87654321" and "123456".
    [[nodiscard]] CK_RV prepare(const char* tries = "10", const char* administratorTries = "10");
    [[nodiscard]] CK_SESSION_HANDLE open(bool writes = true) const;
    [[nodiscard]] CK_RV login(CK_SESSION_HANDLE session, const char* pin = "123456", CK_USER_TYPE who = CKU_USER) const;
    [[nodiscard]] CK_TOKEN_INFO info() const;
    [[nodiscard]] CK_RV generate(CK_SESSION_HANDLE session, CK_MECHANISM_TYPE how, Template common, Template open,
        CK_OBJECT_HANDLE& publicKey, CK_OBJECT_HANDLE& privateKey) const;
    [[nodiscard]] CK_RV create(CK_SESSION_HANDLE session, Template what, CK_OBJECT_HANDLE& made) const;
    [[nodiscard]] CK_RV sign(CK_SESSION_HANDLE session, CK_MECHANISM_TYPE how, CK_OBJECT_HANDLE key, QByteArray data,
        QByteArray& signature) const;
    [[nodiscard]] CK_RV verify(CK_SESSION_HANDLE session, CK_MECHANISM_TYPE how, CK_OBJECT_HANDLE key, QByteArray data,
        QByteArray signature) const;
    [[nodiscard]] QByteArray attribute(
        CK_SESSION_HANDLE session, CK_OBJECT_HANDLE object, CK_ATTRIBUTE_TYPE type, CK_RV* answer = nullptr) const;
    [[nodiscard]] std::vector<CK_OBJECT_HANDLE> find(CK_SESSION_HANDLE session, Template pattern = {}) const;

private:
    QTemporaryDir m_folder;
    QLibrary m_library;
    CK_FUNCTION_LIST* m_list = nullptr;
};

[[nodiscard]] CK_UTF8CHAR* pinOf(const char* text);

} // namespace okno::softtoken::test
