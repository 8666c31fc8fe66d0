// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gallery/gallery_screens.h"

#include "desktop/pdf/pdf_samples.h"
#include "desktop/shell/app_context.h"
#include "desktop/shell/screen.h"
#include "desktop/shell/screen_registry.h"
#include "desktop/style/icons.h"
#include "desktop/widgets/attachment_viewer.h"
#include "desktop/widgets/banner.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/card_layout.h"
#include "desktop/widgets/choice_field.h"
#include "desktop/widgets/code_field.h"
#include "desktop/widgets/date_field.h"
#include "desktop/widgets/empty_state.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/number_fields.h"
#include "desktop/widgets/page_scaffold.h"
#include "desktop/widgets/password_field.h"
#include "desktop/widgets/progress_row.h"
#include "desktop/widgets/search_field.h"
#include "desktop/widgets/skeleton_rows.h"
#include "desktop/widgets/status_badge.h"
#include "desktop/widgets/steps_line.h"
#include "desktop/widgets/tables.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QTabWidget>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QToolButton>

#include "core/clock.h"

using namespace okno::desktop;

namespace okno::test {
namespace {

PageScaffold* page(Screen* screen, const QString& title)
{
    auto* outer = new QVBoxLayout(screen);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* scaffold = new PageScaffold(title, screen);
    outer->addWidget(scaffold);
    return scaffold;
}

class ServicesPage : public Screen {
public:
    explicit ServicesPage(AppContext& context) : Screen(context)
    {
        PageScaffold* scaffold = page(this, title());
        auto* search = new SearchField(QStringLiteral("Например, архивная справка"), this);
        search->setObjectName(QStringLiteral("services.search"));
        scaffold->column()->addWidget(search);
        auto* tabs = new QTabWidget(this);
        for (const char* name : {"Жизненные ситуации", "Ведомства", "Популярное"}) {
            auto* tab = new QWidget(this);
            auto* cards = new CardLayout(250, tab);
            cards->setContentsMargins(0, look().px(16), 0, 0);
            const auto add = [&](const char* iconName, const char* words, const char* text) {
                cards->addWidget(
                    new ActionCard(QString::fromUtf8(iconName), QString::fromUtf8(words), QString::fromUtf8(text)));
            };
            add("child", "Рождение ребёнка", "Свидетельство, пособие, место в детском саду");
            add("home", "Жильё и земля", "Справки, выписки, разрешения");
            add("archive", "Архив", "Архивные справки, копии и выписки за прошлые годы");
            add("certificate", "Семья и ЗАГС", "Повторное свидетельство");
            add("hunting", "Охота и природа", "Охотничий билет единого федерального образца");
            add("work", "Работа", "Стаж и заработок");
            tabs->addTab(tab, QString::fromUtf8(name));
        }
        scaffold->column()->addWidget(tabs);
        auto* drafts = new Card(this);
        auto* row = new QHBoxLayout;
        auto* words = new QVBoxLayout;
        words->addWidget(makeLabel(QStringLiteral("Постановка на учёт в детский сад"), "subtitle"));
        words->addWidget(
            makeLabel(QStringLiteral("Черновик, заполнено 60 %. Сохранено 22 ноября 2026, 14:02"), "hint"));
        row->addLayout(words, 1);
        auto* go = new QPushButton(QStringLiteral("Продолжить"));
        row->addWidget(go);
        drafts->column()->addLayout(row);
        scaffold->column()->addWidget(drafts);
        scaffold->column()->addStretch(1);
    }
    QString title() const override { return QStringLiteral("Какая услуга нужна?"); }
};

class FieldsPage : public Screen {
public:
    explicit FieldsPage(AppContext& context) : Screen(context)
    {
        PageScaffold* scaffold = page(this, title());
        scaffold->setBackVisible(true);
        scaffold->setSubtitle(QStringLiteral("Шаг 2 из 4. Все поля, которые есть в наборе"));
        scaffold->setContentWidth(720);
        QVBoxLayout* column = scaffold->column();
        auto* name = new LineField(QStringLiteral("Фамилия, имя и отчество"), this);
        name->setText(QStringLiteral("Иванова Мария Петровна"));
        column->addWidget(name);
        auto* snils = new SnilsField(QStringLiteral("СНИЛС"), this);
        snils->setText(QStringLiteral("112-233-445 96"));
        snils->setError(QStringLiteral("Контрольное число не сходится. Сверьте номер со страховым свидетельством."));
        column->addWidget(snils);
        auto* phone = new PhoneField(QStringLiteral("Мобильный телефон"), this);
        phone->setHint(QStringLiteral("Пришлём на него код подтверждения."));
        column->addWidget(phone);
        auto* date = new DateField(QStringLiteral("Дата рождения"), this);
        date->setDate(QDate(1986, 5, 4));
        column->addWidget(date);
        auto* list = new ChoiceField(QStringLiteral("Муниципальное образование"), ChoiceField::Kind::List, this);
        list->setChoices({{QStringLiteral("1"), QStringLiteral("Тымовский городской округ")}});
        list->setCurrent(QStringLiteral("1"));
        list->setOptional(true);
        column->addWidget(list);
        auto* radio = new ChoiceField(QStringLiteral("Как получить справку"), ChoiceField::Kind::Radio, this);
        radio->setChoices({{QStringLiteral("e"), QStringLiteral("В электронном виде")},
            {QStringLiteral("p"), QStringLiteral("На бумаге в архиве")}});
        radio->setCurrent(QStringLiteral("e"));
        column->addWidget(radio);
        auto* check = new CheckField(QStringLiteral("Согласие на обработку персональных данных"), this);
        check->setChecked(true);
        column->addWidget(check);
        auto* text = new MultilineField(QStringLiteral("О чём справка"), 3, this);
        text->setText(QStringLiteral("О стаже работы в совхозе «Тымовский» с 1979 по 1991 год"));
        text->setMaxLength(60);
        column->addWidget(text);
        auto* password = new PasswordField(QStringLiteral("Новый пароль"), this);
        password->showStrength();
        password->setText(QStringLiteral("три зелёных слона"));
        column->addWidget(password);
        auto* code = new CodeField(QStringLiteral("Код из сообщения"), context.clock, 6, this);
        code->setText(QStringLiteral("4217"));
        code->start(context.clock.now().addSecs(299), context.clock.now().addSecs(30));
        column->addWidget(code);
        auto* buttons = new QHBoxLayout;
        for (const char* variant : {"", "quiet", "danger", "link"}) {
            auto* button = new QPushButton(QStringLiteral("Кнопка"), this);
            button->setProperty("variant", QString::fromLatin1(variant));
            buttons->addWidget(button);
        }
        auto* off = new QPushButton(QStringLiteral("Недоступна"), this);
        off->setEnabled(false);
        buttons->addWidget(off);
        auto* primaryOff = new QPushButton(QStringLiteral("Недоступна"), this);
        primaryOff->setProperty("variant", QStringLiteral("primary"));
        primaryOff->setEnabled(false);
        buttons->addWidget(primaryOff);
        buttons->addStretch(1);
        column->addLayout(buttons);
        column->addStretch(1);
        scaffold->setFooterNote(QStringLiteral("Сохранено 14:02"));
        scaffold->setSecondary(QStringLiteral("Назад"));
        scaffold->setPrimary(QStringLiteral("Дальше"));
    }
    QString title() const override { return QStringLiteral("Сведения о заявителе"); }
};

class StatesPage : public Screen {
public:
    explicit StatesPage(AppContext& context) : Screen(context)
    {
        PageScaffold* scaffold = page(this, title());
        QVBoxLayout* column = scaffold->column();
        for (const Tone tone : {Tone::Accent, Tone::Warning, Tone::Bad, Tone::Good}) {
            auto* banner = new Banner(this);
            banner->showMessage(tone,
                QStringLiteral("Не получилось отправить: нет связи. Отправим сами, как только появится."),
                QStringLiteral("Подробнее"));
            column->addWidget(banner);
        }
        auto* progress = new Banner(this);
        progress->showProgress(QStringLiteral("Отправляем заявление"), 42);
        column->addWidget(progress);
        const auto file = [&](const char* name, qint64 bytes, ProgressRow::State state, int percent) {
            auto* row = new ProgressRow(QString::fromUtf8(name), this);
            row->setFile(QString::fromUtf8(name), bytes);
            row->setState(state);
            row->setProgress(percent);
            row->setActions(true, true);
            column->addWidget(row);
        };
        file("Трудовая книжка, страницы 1–12.pdf", 3456789, ProgressRow::State::Running, 64);
        file("фото.jpg", 234567, ProgressRow::State::Done, 100);
        file("скан.pdf", 104857601, ProgressRow::State::Failed, 0);
        file("очень-длинное-имя-файла-которое-не-помещается-ни-в-какую-строку-и-сокращается-посередине-иначе-никак-"
             "2026.pdf",
            999, ProgressRow::State::Paused, 10);
        auto* empty = new EmptyState(QStringLiteral("applications"), QStringLiteral("Заявлений пока нет"),
            QStringLiteral("Здесь будет видно, где находится каждое ваше заявление и когда оно будет готово."), this);
        empty->setAction(QStringLiteral("Выбрать услугу"));
        empty->setMinimumHeight(look().px(320));
        column->addWidget(empty);
        column->addWidget(new SkeletonRows(3, this));
        column->addStretch(1);
    }
    QString title() const override { return QStringLiteral("Состояния"); }
};

class ApplicationPage : public Screen {
public:
    explicit ApplicationPage(AppContext& context) : Screen(context)
    {
        PageScaffold* scaffold = page(this, QStringLiteral("Архивная справка о стаже"));
        scaffold->setBackVisible(true);
        scaffold->setSubtitle(QStringLiteral("№ 65-2026-000184 от 3 ноября 2026"));
        auto* badges = new QHBoxLayout;
        for (const auto status : {core::ApplicationStatus::Submitted, core::ApplicationStatus::InProgress,
                 core::ApplicationStatus::AwaitingApplicant, core::ApplicationStatus::Approved,
                 core::ApplicationStatus::Refused, core::ApplicationStatus::Withdrawn})
            badges->addWidget(new StatusBadge(statusBadge(status), this));
        badges->addStretch(1);
        scaffold->column()->addLayout(badges);
        auto* due = new QHBoxLayout;
        const QDate today(2026, 11, 22);
        for (const int days : {-2, 0, 1, 3, 12})
            due->addWidget(new StatusBadge(dueBadge(today.addDays(days), today), this));
        due->addStretch(1);
        scaffold->column()->addLayout(due);
        const std::vector<StepMark> steps{
            {QStringLiteral("Заявление принято"), QStringLiteral("3 ноября, 10:12"), StepMark::State::Done},
            {QStringLiteral("Проверка документов"), QStringLiteral("5 ноября, 16:40"), StepMark::State::Done},
            {QStringLiteral("Поиск в архивных фондах"), QStringLiteral("с 6 ноября"), StepMark::State::Now},
            {QStringLiteral("Подготовка справки"), QStringLiteral("до 30 ноября"), StepMark::State::Ahead},
            {QStringLiteral("Выдача результата"), QStringLiteral("до 3 декабря"), StepMark::State::Ahead}};
        auto* where = new Card(this);
        where->column()->addWidget(makeLabel(QStringLiteral("Где заявление сейчас"), "subtitle"));
        auto* line = new StepsLine(this);
        line->setSteps(steps);
        where->column()->addWidget(line);
        scaffold->column()->addWidget(where);
        auto* narrow = new Card(this);
        narrow->setMaximumWidth(look().px(380));
        auto* tall = new StepsLine(this);
        tall->setSteps(steps);
        narrow->column()->addWidget(tall);
        auto* text = new Card(this);
        auto* rich = new RichLabel(this);
        rich->setMarkdown(QStringLiteral(
            "## Описание\n\nСправка выдаётся **бесплатно** в течение 30 дней.\n\n- о стаже работы;\n- о заработке;\n- "
            "о "
            "награждении.\n\n[Закон «Об архивном деле»](https://pravo.gov.ru) ![x](file:///etc/hostname)"));
        text->column()->addWidget(rich);
        text->column()->addStretch(1);
        auto* pair = new QHBoxLayout;
        pair->addWidget(narrow);
        pair->addWidget(text, 1);
        scaffold->column()->addLayout(pair);
        scaffold->column()->addStretch(1);
    }
    QString title() const override { return QStringLiteral("Заявление"); }
};

class BadgeDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem plain(option);
        QStyledItemDelegate::paint(painter, plain, QModelIndex());
        const QDate today(2026, 11, 22);
        paintBadge(*painter, option.rect.adjusted(look().px(8), 0, -look().px(8), 0),
            dueBadge(today.addDays(index.data(Qt::UserRole).toInt()), today), look().font(Size::TypeSmall));
    }
};

class InboxPage : public Screen {
public:
    explicit InboxPage(AppContext& context) : Screen(context)
    {
        PageScaffold* scaffold = page(this, title());
        scaffold->setContentWidth(0);
        scaffold->setScrolling(false);
        auto* tools = new QHBoxLayout;
        tools->addWidget(new SearchField(QStringLiteral("Номер, заявитель, услуга"), this), 1);
        auto* filter = new QPushButton(icon(QStringLiteral("filter")), QStringLiteral("Услуга: все"), this);
        tools->addWidget(filter);
        auto* take = new QPushButton(QStringLiteral("Взять в работу"), this);
        take->setProperty("variant", QStringLiteral("primary"));
        tools->addWidget(take);
        scaffold->column()->addLayout(tools);
        auto* table = new QTableWidget(14, 6, this);
        table->setHorizontalHeaderLabels({QStringLiteral("Номер"), QStringLiteral("Заявитель"),
            QStringLiteral("Услуга"), QStringLiteral("Шаг"), QStringLiteral("Срок"), QStringLiteral("Кто")});
        dressTable(table);
        table->horizontalHeader()->setSortIndicatorShown(true);
        table->horizontalHeader()->setSortIndicator(4, Qt::AscendingOrder);
        table->setItemDelegateForColumn(4, new BadgeDelegate(table));
        for (int row = 0; row < table->rowCount(); ++row) {
            const QStringList cells{QStringLiteral("65-2026-000%1").arg(184 + row), QStringLiteral("Иванова М. П."),
                QStringLiteral("Архивная справка о стаже работы"), QStringLiteral("Проверка документов"), QString(),
                row % 3 == 0 ? QStringLiteral("вы") : QStringLiteral("—")};
            for (int column = 0; column < cells.size(); ++column) {
                auto* item = new QTableWidgetItem(cells.at(column));
                item->setData(Qt::UserRole, row - 2);
                table->setItem(row, column, item);
            }
        }
        for (const auto& [column, width] : {std::pair{0, 150}, {1, 140}, {2, 250}, {3, 180}, {4, 180}})
            table->setColumnWidth(column, look().px(width));
        table->setCurrentCell(2, 0);
        scaffold->column()->addWidget(table, 1);
    }
    QString title() const override { return QStringLiteral("Новые"); }
};

class ViewerPage : public Screen {
public:
    explicit ViewerPage(AppContext& context) : Screen(context)
    {
        PageScaffold* scaffold = page(this, title());
        scaffold->setContentWidth(0);
        scaffold->setScrolling(false);
        auto* viewer = new AttachmentViewer(this);
        scaffold->column()->addWidget(viewer, 1);
        viewer->showFile(
            writePdf(m_folder.filePath(QStringLiteral("scan.pdf")), 3), QStringLiteral("Трудовая книжка.pdf"));
    }
    QString title() const override { return QStringLiteral("Вложения"); }

private:
    QTemporaryDir m_folder;
};

template <typename Page> ScreenInfo info(const char* id, const char* iconName, const char* name, Mode mode)
{
    return {QString::fromLatin1(id), QString::fromLatin1(iconName), [name] { return QString::fromUtf8(name); }, {mode},
        [](AppContext& context) { return new Page(context); }};
}

} // namespace

void registerGallery(ScreenRegistry& registry)
{
    registry.add(info<ServicesPage>("services", "services", "Услуги", Mode::Citizen));
    registry.add(info<ApplicationPage>("application", "applications", "Заявления", Mode::Citizen));
    registry.add(info<StatesPage>("states", "bell", "Уведомления", Mode::Citizen));
    registry.add(info<FieldsPage>("fields", "person", "Мои данные", Mode::Citizen));
    ScreenInfo help = info<StatesPage>("help", "help", "Помощь", Mode::Citizen);
    help.place = ScreenInfo::Place::Foot;
    registry.add(help);
    registry.add(info<InboxPage>("inbox", "inbox", "Новые", Mode::Clerk));
    registry.add(info<InboxPage>("mine", "take", "Мои", Mode::Clerk));
    registry.add(info<InboxPage>("today", "clock", "На сегодня", Mode::Clerk));
    registry.add(info<InboxPage>("overdue", "warning", "Просроченные", Mode::Clerk));
    registry.add(info<ViewerPage>("viewer", "pdf", "Вложения", Mode::Clerk));
    registry.add(info<FieldsPage>("fields", "edit", "Поля", Mode::Clerk));
}

} // namespace okno::test
