// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/welcome/trust_screen.h"

#include "client/client.h"
#include "client/connectivity.h"
#include "client/server_trust.h"
#include "desktop/shell/app_context.h"
#include "desktop/shell/navigator.h"
#include "desktop/shell/shell_state.h"
#include "desktop/shell/view_settings.h"
#include "desktop/style/style.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/page_scaffold.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPushButton>

namespace okno::desktop {
namespace {

constexpr int textWidth = 640;
constexpr int pairsInGroup = 4;
constexpr int groupsInLine = 4;

} // namespace

TrustScreen::TrustScreen(AppContext& context)
    : Screen(context)
    , m_page(new PageScaffold({}, this))
    , m_what(makeLabel({}, nullptr, this))
    , m_fingerprint(makeLabel({}, nullptr, this))
    , m_advice(makeLabel({}, "secondary", this))
    , m_accept(new QPushButton(this))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_page);
    m_page->setContentWidth(textWidth);

    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPixelSize(look().size(Size::TypeHeading));
    m_fingerprint->setFont(fixed);
    m_fingerprint->setStyleSheet(
        QStringLiteral("font-family: '%1'; font-size: %2px").arg(fixed.family()).arg(look().size(Size::TypeHeading)));
    m_fingerprint->setObjectName(QStringLiteral("trust.fingerprint"));
    m_fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_fingerprint->setAlignment(Qt::AlignCenter);
    auto* card = new Card;
    card->column()->addWidget(makeLabel(tr("Отпечаток сертификата сервера (SHA-256)"), "label"));
    card->column()->addWidget(m_fingerprint);

    m_accept->setObjectName(QStringLiteral("trust.accept"));
    auto* refuse = new QPushButton(tr("Не подключаться"), this);
    refuse->setObjectName(QStringLiteral("trust.refuse"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_accept);
    buttons->addWidget(refuse);
    buttons->addStretch(1);

    QVBoxLayout* column = m_page->column();
    column->addWidget(m_what);
    column->addWidget(card);
    column->addWidget(m_advice);
    column->addLayout(buttons);
    column->addStretch(1);
    connect(m_accept, &QPushButton::clicked, this, &TrustScreen::accept);
    connect(refuse, &QPushButton::clicked, this, &TrustScreen::refuse);
}

QString TrustScreen::title() const
{
    return tr("Проверка сервера");
}

void TrustScreen::activate(const QVariantMap& params)
{
    const client::ServerTrust* trust = context().client->trust();
    m_changed = params.contains(QStringLiteral("accepted"));
    m_sha256 = QByteArray::fromHex(params.value(QStringLiteral("presented")).toByteArray());
    if (m_sha256.isEmpty())
        m_sha256 = trust->pending();
    m_fingerprint->setText(groupedFingerprint(m_sha256));
    if (m_changed) {
        m_page->setTitle(tr("Это не тот сервер, которому вы доверились"));
        m_what->setText(
            tr("Раньше сервер предъявлял другой сертификат. Так бывает, когда сервер настроили заново, но так же "
               "выглядит и попытка перехватить данные. Пока связи с ним нет и ничего не отправлено; черновики целы."));
        m_advice->setText(
            tr("Позвоните в ведомство или администратору и сверьте отпечаток. Совпадает — доверьтесь новому "
               "сертификату. Не совпадает или спросить некого — не подключайтесь."));
        m_accept->setText(tr("Отпечаток совпадает, доверять"));
        setVariant(m_accept, "variant", QStringLiteral("danger"));
    } else {
        m_page->setTitle(tr("Первое подключение к серверу"));
        m_what->setText(
            tr("Сервер представился сертификатом, за который не ручается ни один удостоверяющий центр. Сверьте "
               "отпечаток с тем, который вам дали в ведомстве или который сервер показал при запуске."));
        m_advice->setText(
            tr("Отпечаток запомнится, и если сервер вдруг подменят, программа предупредит. До вашего ответа "
               "ничего не отправляется."));
        m_accept->setText(tr("Отпечаток совпадает, подключиться"));
        setVariant(m_accept, "variant", QStringLiteral("primary"));
    }
    // At a public terminal that is not for whoever happens to stand there.
    if (context().settings.policies().workplace == Workplace::Kiosk) {
        m_advice->setText(tr("На общем терминале доверять такому серверу нельзя. Позовите сотрудника: отпечаток задаёт "
                             "администратор терминала."));
        m_accept->hide();
    }
    m_accept->setEnabled(!m_sha256.isEmpty());
    m_accept->setFocus(Qt::OtherFocusReason);
}

void TrustScreen::accept()
{
    client::ServerTrust* trust = context().client->trust();
    if (m_changed)
        trust->forget();
    trust->accept(m_sha256);
    context().client->connectivity()->probe();
    if (!context().navigator.back())
        context().navigator.reset();
}

void TrustScreen::refuse()
{
    context().client->trust()->refuse();
    if (!context().navigator.back())
        context().navigator.reset();
}

QString groupedFingerprint(const QByteArray& sha256)
{
    const QString hex = QString::fromLatin1(sha256.toHex().toUpper());
    QString text;
    for (qsizetype pair = 0; pair * 2 < hex.size(); ++pair) {
        if (pair > 0)
            text += pair % (pairsInGroup * groupsInLine) == 0 ? QStringLiteral("\n")
                : pair % pairsInGroup == 0                    ? QStringLiteral("   ")
                                                              : QStringLiteral(":");
        text += QStringView(hex).mid(pair * 2, 2);
    }
    return text;
}

} // namespace okno::desktop
