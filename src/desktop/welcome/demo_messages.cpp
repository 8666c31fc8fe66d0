// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/welcome/demo_messages.h"

#include "client/api_client.h"
#include "client/calls.h"
#include "core/contact.h"
#include "desktop/style/tokens.h"
#include "desktop/widgets/labels.h"

#include <QPushButton>
#include <QRegularExpression>
#include <QUrl>
#include <QVBoxLayout>

namespace okno::desktop {
namespace {

constexpr int askEveryMs = 1500;

// The same number or address, however it was typed.
QString canonical(const QString& contact)
{
    const auto login = core::parseLogin(contact);
    return login ? login->value : contact;
}

} // namespace

DemoMessages::DemoMessages(client::ApiClient* api, QWidget* parent)
    : QFrame(parent)
    , m_api(api)
    , m_title(makeLabel({}, "strong", this))
    , m_text(makeLabel({}, nullptr, this))
    , m_link(new QPushButton(tr("Открыть ссылку из письма"), this))
{
    setObjectName(QStringLiteral("demo.message"));
    setProperty("kind", QStringLiteral("notice"));
    m_text->setObjectName(QStringLiteral("demo.message.text"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_link->setObjectName(QStringLiteral("demo.message.link"));
    m_link->setProperty("variant", QStringLiteral("link"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_link, 0, Qt::AlignLeft);
    connect(m_link, &QPushButton::clicked, this, [this] { Q_EMIT linkRequested(m_url); });
    m_timer.setInterval(askEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &DemoMessages::ask);
    hide();
}

void DemoMessages::watch(const QDateTime& since, const QString& contact)
{
    m_since = since;
    m_contact =
        core::parseLogin(contact).value_or(core::Login{core::LoginKind::Name, {}}).kind == core::LoginKind::Snils
        ? QString()
        : canonical(contact);
    m_shown.clear();
    hide();
    m_timer.start();
    ask();
}

void DemoMessages::stop()
{
    m_timer.stop();
    m_request.cancel();
    hide();
}

void DemoMessages::ask()
{
    if (m_request.isRunning())
        return;
    m_request = m_api->send(
        client::calls::listDemoMessages(), this, client::Then<api::Page<api::DemoMessage>>([this](const auto& page) {
            if (!page)
                return;
            for (const api::DemoMessage& message : page->items) {
                if (message.at >= m_since && (m_contact.isEmpty() || canonical(message.to) == m_contact)) {
                    if (message.id != m_shown)
                        show(message);
                    return;
                }
            }
        }));
}

void DemoMessages::show(const api::DemoMessage& message)
{
    static const QRegularExpression link(QStringLiteral("https?://\\S+"));
    m_shown = message.id;
    m_title->setText(message.channel == u"email" ? tr("Демонстрация: письмо") : tr("Демонстрация: СМС"));
    m_text->setText(message.subject.isEmpty() || message.channel != u"email"
            ? message.text.trimmed()
            : message.subject + QStringLiteral("\n\n") + message.text.trimmed());
    m_url = QUrl(link.match(message.text).captured(), QUrl::StrictMode);
    m_link->setVisible(m_url.isValid() && !m_url.isEmpty());
    QFrame::show();
}

} // namespace okno::desktop
