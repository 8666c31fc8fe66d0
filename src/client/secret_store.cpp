// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/secret_store.h"

#include <qt6keychain/keychain.h>

namespace okno::client {
namespace {

QString service()
{
    return QStringLiteral("okno");
}

core::Error unavailable(const QKeychain::Job* job)
{
    return core::Error(core::ErrorCode::Unavailable, {}, {}, QStringLiteral("keychain error %1").arg(job->error()));
}

} // namespace

void SystemKeychain::read(const QString& name, Read then)
{
    auto* job = new QKeychain::ReadPasswordJob(service(), this);
    job->setInsecureFallback(false);
    job->setKey(name);
    connect(job, &QKeychain::Job::finished, this, [job, then = std::move(then)] {
        if (job->error() == QKeychain::NoError)
            then(std::optional<QByteArray>(job->binaryData()));
        else if (job->error() == QKeychain::EntryNotFound)
            then(std::optional<QByteArray>());
        else
            then(unavailable(job));
    });
    job->start();
}

void SystemKeychain::write(const QString& name, const QByteArray& secret, Wrote then)
{
    auto* job = new QKeychain::WritePasswordJob(service(), this);
    job->setInsecureFallback(false);
    job->setKey(name);
    job->setBinaryData(secret);
    connect(job, &QKeychain::Job::finished, this, [job, then = std::move(then)] {
        if (job->error() == QKeychain::NoError)
            then(core::Done{});
        else
            then(unavailable(job));
    });
    job->start();
}

void SystemKeychain::remove(const QString& name)
{
    auto* job = new QKeychain::DeletePasswordJob(service(), this);
    job->setInsecureFallback(false);
    job->setKey(name);
    job->start();
}

} // namespace okno::client
