// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/citizen/help_screen.h"

#include "api/catalogue.h"
#include "client/api_client.h"
#include "client/catalogue.h"
#include "client/client.h"
#include "core/version.h"
#include "desktop/citizen/content.h"
#include "desktop/shell/app_context.h"
#include "desktop/style/tokens.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/dialogs.h"
#include "desktop/widgets/labels.h"

#include <QGridLayout>
#include <QPushButton>
#include <QUrl>

namespace okno::desktop {
namespace {

QVBoxLayout* addCard(QVBoxLayout* column, const QString& title)
{
    auto* card = new Card;
    const int inner = look().size(Size::Space24);
    card->column()->setContentsMargins(inner, inner, inner, inner);
    card->column()->addWidget(makeLabel(title, "subtitle"));
    column->addWidget(card);
    return card->column();
}

} // namespace

HelpScreen::HelpScreen(AppContext& context) : PageScreen(context, tr("Помощь"), false)
{
    QVBoxLayout* phones = addCard(content(), tr("Куда позвонить"));
    const auto addPhone = [&](const QString& number, const QString& note) {
        auto* row = new QHBoxLayout;
        auto* link = new QPushButton(number);
        link->setProperty("variant", QStringLiteral("link"));
        link->setObjectName(QStringLiteral("help.phone"));
        QString digits;
        for (const QChar c : number) {
            if (c.isDigit() || c == u'+')
                digits += c;
        }
        connect(link, &QPushButton::clicked, this,
            [this, digits] { this->context().dialogs.openOutside(QUrl(QStringLiteral("tel:") + digits)); });
        row->addWidget(link);
        row->addWidget(makeLabel(note, "secondary"), 1);
        phones->addLayout(row);
    };
    // The hot line that the memos of the portal give.
    addPhone(QStringLiteral("8 800 100-70-10"), tr("из России, круглосуточно и бесплатно"));
    addPhone(QStringLiteral("+7 499 550-18-39"), tr("из-за границы, круглосуточно, по тарифу оператора"));
    addParagraph(phones,
        tr("Вопрос об одной услуге быстрее решит её ведомство: телефоны и часы приёма есть на карточке услуги, на "
           "вкладке «Контакты»."),
        "secondary");

    QVBoxLayout* how = addCard(content(), tr("Как получить услугу"));
    addList(how, {},
        {tr("Выберите место наверху окна: от него зависит, какие услуги есть."),
            tr("Найдите услугу по словам, жизненной ситуации или ведомству и прочитайте её карточку."),
            tr("Нажмите «Заполнить заявление». Всё, что вы вводите, сохраняется сразу, даже если выключится свет."),
            tr("Приложите документы: подойдут сканы и фотографии."),
            tr("Проверьте всё на последней странице и отправьте. Без интернета заявление уйдёт само, когда появится "
               "связь."),
            tr("Следите за ним в разделе «Мои заявления»: там видно, где оно сейчас и когда будет готово. Если "
               "ведомство о чём-то спросит, ответьте там же.")},
        Marks::Numbers);

    QVBoxLayout* keys = addCard(content(), tr("Клавиатура"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(look().size(Size::Space24));
    grid->setColumnStretch(1, 1);
    const auto addKey = [&](const QString& key, const QString& what) {
        const int row = grid->rowCount();
        grid->addWidget(makeLabel(key, "strong"), row, 0);
        grid->addWidget(makeLabel(what), row, 1);
    };
    addKey(QStringLiteral("Tab"), tr("к следующему полю или кнопке"));
    addKey(tr("Пробел, Enter"), tr("нажать кнопку или карточку"));
    addKey(QStringLiteral("Esc"), tr("назад"));
    addKey(QStringLiteral("Ctrl+F"), tr("найти услугу"));
    addKey(QStringLiteral("Ctrl+Enter"), tr("следующая страница формы"));
    addKey(QStringLiteral("Ctrl+K"), tr("все действия"));
    addKey(QStringLiteral("F1"), tr("все сочетания клавиш"));
    grid->setColumnMinimumWidth(0, look().px(130));
    keys->addLayout(grid);

    QVBoxLayout* about = addCard(content(), tr("О программе"));
    addParagraph(about, tr("Окно, версия %1. Свободная программа, лицензия GPL-3.0 или новее.").arg(core::version()));
    m_server = addParagraph(about, QStringLiteral(" "), "secondary");
    m_server->setObjectName(QStringLiteral("help.server"));
    content()->addStretch(1);
    showContent();
}

void HelpScreen::activate(const QVariantMap&)
{
    const QString address = context().client->api()->server().display();
    m_server->setText(tr("Сервер: %1").arg(address));
    context().client->catalogue()->about(this, [this, address](const auto& about) {
        if (about)
            m_server->setText(tr("Сервер: %1, %2, версия %3").arg(about->value.name, address, about->value.version));
    });
}

} // namespace okno::desktop
