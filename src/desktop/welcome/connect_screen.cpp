// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/welcome/connect_screen.h"

#include "desktop/shell/app_context.h"
#include "desktop/shell/navigator.h"
#include "desktop/shell/server_choice.h"
#include "desktop/style/icons.h"
#include "desktop/widgets/line_field.h"
#include "welcome/ui_connect_screen.h"

#include <QLineEdit>
#include <QToolButton>

namespace okno::desktop {
namespace {

constexpr int cardWidth = 540;
const QString example = QStringLiteral("okno.example.ru");

// What a typed text is, when it is not an address: the commonest slips get their own words.
QString slipOf(const QString& text)
{
    if (text.isEmpty())
        return ConnectScreen::tr("Введите адрес сервера, например %1.").arg(example);
    if (text.contains(u'@'))
        return ConnectScreen::tr("Это адрес почты. Нужен адрес сервера, например %1.").arg(example);
    if (text.startsWith(QLatin1StringView("http://"), Qt::CaseInsensitive))
        return ConnectScreen::tr(
            "По адресу с http:// данные идут открыто, так подключаться нельзя. Уберите «http://».");
    if (text.contains(u' '))
        return ConnectScreen::tr("В адресе не бывает пробелов. Проверьте, всё ли набрано верно.");
    return ConnectScreen::tr("Это не похоже на адрес сервера. Нужно имя и, если оно есть, двоеточие с числом: %1 или "
                             "%1:8443.")
        .arg(example);
}

// As a person types it; only plain http, for a server on this computer, needs its scheme.
QString typedForm(const client::ServerAddress& address)
{
    return address.url.scheme() == u"https" ? address.display() : address.url.toString();
}

// Only the host counts: what is copied from the address bar of a browser has more.
QString withoutPath(const QString& typed)
{
    const QString text = typed.trimmed();
    const qsizetype scheme = text.indexOf(QLatin1StringView("://"));
    const qsizetype slash = text.indexOf(u'/', scheme < 0 ? 0 : scheme + 3);
    return slash < 0 ? text : text.left(slash);
}

} // namespace

ConnectScreen::ConnectScreen(AppContext& context, ServerChoice& servers)
    : Screen(context)
    , m_servers(servers)
    , m_ui(std::make_unique<Ui::ConnectScreen>())
{
    m_ui->setupUi(this);
    const int inner = look().size(Size::Space32);
    m_ui->column->setContentsMargins(inner, inner, inner, inner);
    m_ui->column->setSpacing(look().size(Size::Space16));
    m_ui->recent->setSpacing(look().size(Size::Space4));
    m_ui->buttons->setSpacing(look().size(Size::Space12));
    m_ui->card->setFixedWidth(look().px(cardWidth));
    m_ui->connectButton->setObjectName(QStringLiteral("connect.connect"));
    m_ui->back->setObjectName(QStringLiteral("connect.back"));

    m_address = new LineField(tr("Адрес сервера"), this);
    m_address->setObjectName(QStringLiteral("connect.address"));
    m_address->setPlaceholder(example);
    m_address->setMaxLength(300);
    m_address->setHint(tr("Без «https://» и пробелов. Другой порт пишется после двоеточия: %1:8443.").arg(example));
    m_address->lineEdit()->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase);
    m_ui->form->addWidget(m_address);

    connect(m_address, &Field::edited, this, [this] {
        m_address->setError({});
        m_probe.cancel();
        setBusy(false);
    });
    connect(m_address, &LineField::returnPressed, this, &ConnectScreen::submit);
    connect(m_ui->connectButton, &QPushButton::clicked, this, &ConnectScreen::submit);
    connect(m_ui->back, &QPushButton::clicked, this, [this] {
        if (!this->context().navigator.back())
            this->context().navigator.reset();
    });
    connect(&m_probe, &client::ServerProbe::answered, this, &ConnectScreen::onAnswered);
    setFocusProxy(m_address);
}

ConnectScreen::~ConnectScreen() = default;

QString ConnectScreen::title() const
{
    return tr("Подключение к серверу");
}

void ConnectScreen::activate(const QVariantMap& params)
{
    const QString offered = params.value(QStringLiteral("address")).toString();
    m_ui->back->setVisible(m_servers.current().has_value());
    m_address->setText(!offered.isEmpty() ? offered
            : m_servers.current()         ? typedForm(*m_servers.current())
                                          : QString());
    m_address->setError({});
    setBusy(false);
    showRecent();
    m_address->setFocus(Qt::OtherFocusReason);
    m_address->lineEdit()->selectAll();
}

void ConnectScreen::deactivate()
{
    m_probe.cancel();
}

void ConnectScreen::submit()
{
    const QString text = withoutPath(m_address->text());
    const auto address = client::ServerAddress::parse(text);
    if (!address) {
        m_address->setError(slipOf(text));
        m_address->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_asked = *address;
    m_address->setError({});
    setBusy(true);
    m_probe.ask(m_asked);
}

void ConnectScreen::setBusy(bool busy)
{
    m_ui->connectButton->setEnabled(!busy);
    m_ui->connectButton->setText(busy ? tr("Проверяем адрес…") : tr("Подключиться"));
}

void ConnectScreen::onAnswered(client::ServerProbe::Outcome outcome, const QString&)
{
    using Outcome = client::ServerProbe::Outcome;
    setBusy(false);
    const QString shown = m_asked.display();
    switch (outcome) {
    case Outcome::Okno: {
        const bool same = m_servers.current() == m_asked;
        m_servers.choose(m_asked);
        if (same && !context().navigator.back())
            context().navigator.reset();
        return;
    }
    case Outcome::NameNotFound:
        m_address->setError(tr("Сервера с именем %1 нет, или не работает интернет. Проверьте адрес по буквам.")
                .arg(m_asked.url.host()));
        break;
    case Outcome::Refused:
        m_address->setError(
            tr("Компьютер %1 отвечает, но Окно на нём не запущено или работает на другом порту. Уточните адрес у "
               "администратора или попробуйте позже.")
                .arg(shown));
        break;
    case Outcome::Unreachable:
        m_address->setError(
            tr("До %1 не дозвониться. Проверьте, работает ли интернет, и попробуйте ещё раз.").arg(shown));
        break;
    case Outcome::TooLate:
        m_address->setError(
            tr("%1 не отвечает. Возможно, он перегружен или адрес неверен: попробуйте ещё раз.").arg(shown));
        break;
    case Outcome::NotSecure:
        m_address->setError(
            tr("%1 отвечает без защиты, поэтому подключаться к нему нельзя. Уточните адрес и порт.").arg(shown));
        break;
    case Outcome::NotOkno:
        m_address->setError(
            tr("По адресу %1 работает что-то другое, не сервер Окна. Уточните адрес у администратора.").arg(shown));
        break;
    }
    m_address->setFocus(Qt::OtherFocusReason);
}

void ConnectScreen::showRecent()
{
    while (QLayoutItem* item = m_ui->recent->takeAt(0)) {
        // A button may be what led here.
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    int row = 0;
    const QStringList servers = m_servers.recent();
    for (const QString& text : servers) {
        const auto address = client::ServerAddress::parse(text);
        if (!address)
            continue;
        auto* line = new QWidget(m_ui->card);
        auto* columns = new QHBoxLayout(line);
        columns->setContentsMargins(0, 0, 0, 0);
        auto* open = new QPushButton(address->display(), line);
        open->setObjectName(QStringLiteral("connect.recent.%1").arg(row));
        open->setProperty("variant", QStringLiteral("link"));
        connect(open, &QPushButton::clicked, this, [this, address] {
            m_address->setText(typedForm(*address));
            submit();
        });
        auto* forget = new QToolButton(line);
        forget->setObjectName(QStringLiteral("connect.forget.%1").arg(row++));
        forget->setIcon(icon(QStringLiteral("close")));
        forget->setToolTip(tr("Убрать из списка"));
        forget->setAccessibleName(tr("Убрать %1 из списка").arg(address->display()));
        connect(forget, &QToolButton::clicked, this, [this, text] {
            m_servers.forget(text);
            showRecent();
        });
        columns->addWidget(open);
        columns->addStretch(1);
        columns->addWidget(forget);
        m_ui->recent->addWidget(line);
    }
    m_ui->recentTitle->setVisible(row > 0);
}

} // namespace okno::desktop
