// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/clerk/client_desk.h"

#include "client/api_client.h"
#include "client/catalogue.h"
#include "client/client.h"
#include "client/connectivity.h"
#include "client/downloads.h"
#include "client/local_store.h"
#include "client/push.h"
#include "client/session.h"
#include "client/tus_upload.h"
#include "desktop/forms/service_form.h"

#include <QDir>
#include <QFileInfo>
#include <QPointer>

namespace okno::desktop {
namespace {

class DownloadTransfer final : public Transfer {
public:
    DownloadTransfer(client::Download* download, QObject* parent) : Transfer(parent), m_download(download)
    {
        connect(download, &client::Download::progress, this, &Transfer::progress);
        connect(download, &client::Download::finished, this, [this](const core::Result<QString>& path) {
            Q_EMIT finished(path);
            deleteLater();
        });
    }
    ~DownloadTransfer() override { cancel(); }
    void cancel() override
    {
        if (m_download)
            m_download->cancel();
    }

private:
    QPointer<client::Download> m_download;
};

class UploadTransfer final : public Transfer {
public:
    UploadTransfer(client::ApiClient* api, const QString& path, QObject* parent)
        : Transfer(parent)
        , m_upload(new client::TusUpload(api, {path, QFileInfo(path).fileName()}, this))
    {
        connect(m_upload, &client::TusUpload::progress, this, &Transfer::progress);
        connect(m_upload, &client::TusUpload::finished, this, [this](const core::Result<QString>& id) {
            Q_EMIT finished(id);
            deleteLater();
        });
        m_upload->start();
    }
    void cancel() override { m_upload->cancel(); }

private:
    client::TusUpload* m_upload;
};

QString draftKey(const QString& taskId)
{
    return QStringLiteral("task-draft/") + taskId;
}

// Beside the files of the account, so that it goes with them.
QString resultsOf(const client::LocalStore& store, const QString& taskId)
{
    return QDir::cleanPath(
        store.filesFolder() + QStringLiteral("/../results/") + QString::fromLatin1(taskId.toUtf8().toHex()));
}

} // namespace

ClientDesk::ClientDesk(client::Client& client, QObject* parent) : Desk(parent), m_client(client)
{
    connect(m_client.connectivity(), &client::Connectivity::changed, this, &Desk::onlineChanged);
    connect(m_client.push(), &client::Push::changed, this, [this](const QString& kind, const QString& id) {
        if (kind == u"task" || kind == u"application")
            Q_EMIT taskChanged(id);
    });
    connect(m_client.push(), &client::Push::resumed, this, [this] { Q_EMIT taskChanged({}); });
}

void ClientDesk::listTasks(
    const InboxQuery& query, const QString& cursor, int limit, Answer<api::Page<api::TaskSummary>> answer)
{
    client::TaskQuery question;
    question.queue = query.queue;
    question.serviceId = query.serviceId;
    question.assigneeId = query.assigneeId;
    question.text = query.text;
    question.sort = query.sort;
    question.cursor = cursor;
    question.limit = limit;
    m_client.api()->send<api::Page<api::TaskSummary>>(client::calls::listTasks(question), this, std::move(answer));
}

void ClientDesk::countTasks(Answer<api::TaskCounters> answer)
{
    m_client.api()->send<api::TaskCounters>(client::calls::countTasks(), this, std::move(answer));
}

void ClientDesk::listServices(Answer<std::vector<api::ServiceSummary>> answer)
{
    client::ServiceQuery query;
    if (const auto& person = m_client.session()->person())
        query.agencyId = person->agencyId.value_or(QString());
    query.limit = api::pageMax;
    m_client.api()->send<api::Page<api::ServiceSummary>>(client::calls::listServices(query), this,
        [answer = std::move(answer)](const core::Result<api::Page<api::ServiceSummary>>& page) {
            if (page)
                answer(page->items);
            else
                answer(page.error());
        });
}

void ClientDesk::getTask(const QString& id, Answer<api::Task> answer)
{
    m_client.api()->send<api::Task>(client::calls::getTask(id), this, std::move(answer));
}

void ClientDesk::take(const QString& id, Answer<api::Task> answer)
{
    m_client.api()->send<api::Task>(client::calls::takeTask(id), this, std::move(answer));
}

void ClientDesk::release(const QString& id, Answer<api::Task> answer)
{
    m_client.api()->send<api::Task>(client::calls::releaseTask(id), this, std::move(answer));
}

void ClientDesk::assign(const QString& id, int version, const QString& officialId, Answer<api::Task> answer)
{
    m_client.api()->send<api::Task>(client::calls::assignTask(id, officialId, version), this, std::move(answer));
}

void ClientDesk::listOfficials(Answer<std::vector<api::Official>> answer)
{
    m_client.api()->send<api::Page<api::Official>>(client::calls::listOfficials({}, api::pageMax), this,
        [answer = std::move(answer)](const core::Result<api::Page<api::Official>>& page) {
            if (page)
                answer(page->items);
            else
                answer(page.error());
        });
}

void ClientDesk::complete(const QString& id, int version, const api::StepCompletion& completion, const QByteArray& key,
    Answer<api::Task> answer)
{
    m_client.api()->send<api::Task>(client::calls::completeStep(id, completion, version, key), this, std::move(answer));
}

void ClientDesk::remark(
    const QString& id, int version, const api::NewRemark& remark, const QByteArray& key, Answer<api::Task> answer)
{
    m_client.api()->send<api::Task>(client::calls::remark(id, remark, version, key), this, std::move(answer));
}

void ClientDesk::form(const QString& serviceId, const QString& version, Answer<forms::FormModel> answer)
{
    // A version never changes: this computer's copy is as good as the server's word.
    auto answered = std::make_shared<bool>(false);
    const QString language = m_client.api()->language();
    m_client.catalogue()->form(
        serviceId, this,
        [answer = std::move(answer), answered, language](const core::Result<client::Loaded<api::ServiceForm>>& form) {
            if (std::exchange(*answered, true))
                return;
            if (form)
                answer(readForm(form->value, language));
            else
                answer(form.error());
        },
        version);
}

void ClientDesk::card(const QString& serviceId, const QString& version, Answer<forms::ServiceCard> answer)
{
    auto answered = std::make_shared<bool>(false);
    m_client.catalogue()->service(
        serviceId, this,
        [answer = std::move(answer), answered](const core::Result<client::Loaded<api::ServiceDetails>>& details) {
            if (std::exchange(*answered, true))
                return;
            if (details)
                answer(forms::ServiceCard::fromJson(details->value.card));
            else
                answer(details.error());
        },
        version);
}

void ClientDesk::printout(const QString& applicationId, const QString& part, Answer<api::Printout> answer)
{
    m_client.api()->send<api::Printout>(client::calls::getPrintout(applicationId, part), this, std::move(answer));
}

Transfer* ClientDesk::download(const QString& applicationId, const api::File& file)
{
    return new DownloadTransfer(m_client.downloads()->fetch(applicationId, file), this);
}

Transfer* ClientDesk::save(const QString& applicationId, const api::File& file, const QString& path)
{
    return new DownloadTransfer(m_client.downloads()->save(applicationId, file, path), this);
}

Transfer* ClientDesk::upload(const QString& path)
{
    return new UploadTransfer(m_client.api(), path, this);
}

QString ClientDesk::resultFolder(const QString& taskId)
{
    const QString folder = resultsOf(*m_client.store(), taskId);
    QDir().mkpath(folder);
    return folder;
}

void ClientDesk::dropResults(const QString& taskId)
{
    if (m_client.store()->hasAccount())
        QDir(resultsOf(*m_client.store(), taskId)).removeRecursively();
}

QJsonObject ClientDesk::draft(const QString& taskId) const
{
    const auto copy = m_client.store()->copy(client::LocalStore::Part::Account, draftKey(taskId));
    return copy ? copy->json.toObject() : QJsonObject();
}

void ClientDesk::keepDraft(const QString& taskId, const QJsonObject& draft)
{
    if (draft.isEmpty())
        m_client.store()->drop(client::LocalStore::Part::Account, draftKey(taskId));
    else
        m_client.store()->keep(client::LocalStore::Part::Account, draftKey(taskId), draft);
}

bool ClientDesk::isOnline() const
{
    return m_client.connectivity()->isOnline();
}

QString ClientDesk::myId() const
{
    const auto& person = m_client.session()->person();
    return person ? person->id : QString();
}

bool ClientDesk::isSupervisor() const
{
    const auto& person = m_client.session()->person();
    return person && person->role == core::Role::Supervisor;
}

} // namespace okno::desktop
