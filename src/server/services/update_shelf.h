// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/updates.h"
#include "server/storage/database.h"
#include "signing/update/keys.h"

namespace okno::server {

// A package of the program as it lies in the data folder.
struct OfferedPackage {
    api::Update update;
    QString path;
    [[nodiscard]] QString fileName() const; // that people know it by: Okno-1.2.0-x86_64.AppImage
};

// Newer packages of the program, offered to whoever runs an older one: a row in the storage, the bytes in
// FOLDER/updates/SHA256. What a client believes is the signature alone, which this server cannot make.
class UpdateShelf {
public:
    UpdateShelf(storage::Database& database, const QString& dataFolder)
        : m_database(database)
        , m_folder(dataFolder + QStringLiteral("/updates"))
    {
    }

    // The newest one for `platform` that is newer than `version`. InvalidField "/platform", "/version".
    [[nodiscard]] core::Result<api::Updates> offered(const QString& platform, const QString& version) const;
    [[nodiscard]] core::Result<OfferedPackage> package(const QString& sha256) const;

    // For the command line; the journal names it as the operator.
    // UpdateUntrusted, UpdateBroken (the file is not what was signed), UpdateTaken, FileUnreadable, StorageFailed,
    // InvalidField "/notes/ru", "/notes/en". The same package once more only takes the new words.
    [[nodiscard]] core::Result<api::Update> publishNow(const QString& file, const signing::SignedPackage& package,
        const signing::UpdateKeys& keys, const api::UpdateNotes& notes);
    [[nodiscard]] core::Result<std::vector<api::Update>> listNow() const;
    // `beginning` of the SHA-256, 8 digits at least; NotFound when it means none, or several.
    [[nodiscard]] core::Result<api::Update> withdrawNow(const QString& beginning);

private:
    [[nodiscard]] QString pathOf(const QString& sha256) const { return m_folder + u'/' + sha256; }
    [[nodiscard]] core::Result<> keep(const QString& file, const signing::UpdatePackage& package) const;

    storage::Database& m_database;
    QString m_folder;
};

} // namespace okno::server
