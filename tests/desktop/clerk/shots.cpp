// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the officials' screens into PNG files, for looking at them: shots FOLDER [light|dark] [WIDTHxHEIGHT]
#include "desktop/clerk/clerk_fixture.h"

#include <QDir>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace okno;
using namespace okno::desktop;

namespace {

QString paintedScan(const QString& folder)
{
    QImage page(1240, 1754, QImage::Format_RGB32);
    page.fill(QColor(250, 248, 240));
    QPainter painter(&page);
    QFont font;
    font.setPixelSize(44);
    painter.setFont(font);
    painter.drawText(
        QRect(100, 100, 1040, 200), Qt::AlignCenter, QStringLiteral("РОССИЙСКАЯ ФЕДЕРАЦИЯ\nПАСПОРТ (образец)"));
    font.setPixelSize(34);
    painter.setFont(font);
    for (int i = 0; i < 24; ++i)
        painter.drawText(
            120, 400 + i * 52, QStringLiteral("Строка %1 образца документа для проверки просмотра").arg(i + 1));
    painter.drawRect(60, 60, 1120, 1634);
    painter.end();
    const QString path = folder + QStringLiteral("/scan.png");
    page.save(path);
    return path;
}

class Shots {
public:
    Shots(int argc, char** argv)
        : m_folder(QString::fromLocal8Bit(argc > 1 ? argv[1] : "shots"))
        , m_dark(argc > 2 && qstrcmp(argv[2], "dark") == 0)
    {
        const QStringList size = QString::fromLocal8Bit(argc > 3 ? argv[3] : "1180x760").split(u'x');
        m_size = QSize(size.value(0).toInt(), size.value(1).toInt());
        QDir().mkpath(m_folder);
        m_scan = paintedScan(m_folder);
    }

    void run()
    {
        clerk();
        supervisor();
    }

private:
    void start(test::ClerkFixture& fixture)
    {
        fixture.desk->downloadPath = m_scan;
        fixture.style.set(m_dark ? Theme::Dark : Theme::Light, 100, fixture.style.density());
        fixture.shell.setPerson(QStringLiteral("Петрова А. С."), QStringLiteral("Петрова Анна Сергеевна"));
        fixture.shell.setRegion(QStringLiteral("Тымовский городской округ"));
        fixture.show(m_size.width(), m_size.height());
    }

    void grab(test::ClerkFixture& fixture, const char* name)
    {
        QTest::qWait(120);
        const QString file =
            QStringLiteral("%1/%2-%3-%4.png")
                .arg(m_folder, QString::fromLatin1(name), m_dark ? QStringLiteral("dark") : QStringLiteral("light"),
                    QString::number(m_size.width()));
        fixture.window->grab().save(file);
    }

    void open(test::ClerkFixture& fixture, const char* id)
    {
        fixture.navigator.open(QStringLiteral("task"), {{QStringLiteral("id"), QString::fromLatin1(id)}});
    }

    void press(test::ClerkFixture& fixture, const char* button)
    {
        if (auto* found = fixture.find<QPushButton>(button))
            found->click();
        else
            qWarning("no button %s", button);
    }

    void clerk()
    {
        test::ClerkFixture fixture;
        start(fixture);
        grab(fixture, "inbox-new");
        QTest::keyClick(fixture.window.get(), Qt::Key_2, Qt::AltModifier);
        grab(fixture, "inbox-mine");
        if (auto* search = fixture.find<QLineEdit>("inbox.search")) {
            search->setText(QStringLiteral("нет такого"));
            QTest::keyClick(search, Qt::Key_Return);
        }
        grab(fixture, "inbox-nothing");
        open(fixture, "t1");
        grab(fixture, "task-new");
        open(fixture, "t2");
        grab(fixture, "task-mine");
        press(fixture, "task.outcome.accept");
        grab(fixture, "task-demands");
        press(fixture, "task.outcome.redirect");
        press(fixture, "task.outcome.send");
        grab(fixture, "task-refuse");
        press(fixture, "task.outcome.cancel");
        press(fixture, "task.remark.open");
        grab(fixture, "task-remark");
        press(fixture, "task.remark.cancel");
        api::Task* corrected = fixture.desk->find(QStringLiteral("t2"));
        QJsonObject before = corrected->application.answers;
        QJsonObject work = before.value(u"work").toObject();
        work.insert(QStringLiteral("from"), 1978);
        work.remove(QStringLiteral("order"));
        before.insert(QStringLiteral("work"), work);
        corrected->application.remarks.push_back({QStringLiteral("r1"),
            QStringLiteral(
                "Сведения в заявлении не совпадают с приложенным документом. Проверьте и исправьте отмеченные поля."),
            {QStringLiteral("/work/from")}, samples::now().addDays(-1), QStringLiteral("Петрова А. С., архивист"),
            QDate(2026, 11, 27), samples::now(), QStringLiteral("Исправила год приёма, нашла приказ."), before});
        fixture.desk->takenBy(QStringLiteral("t2"), QStringLiteral("Семёнов К. Л."));
        QTest::keyClick(fixture.window.get(), Qt::Key_3, Qt::AltModifier);
        grab(fixture, "task-overtaken");
        fixture.desk->setOnline(false);
        fixture.shell.setOnline(false);
        open(fixture, "t4");
        grab(fixture, "task-failed");
    }

    void supervisor()
    {
        test::ClerkFixture fixture(true);
        start(fixture);
        QTest::keyClick(fixture.window.get(), Qt::Key_6, Qt::AltModifier);
        grab(fixture, "supervisor-all");
    }

    QString m_folder;
    bool m_dark;
    QSize m_size;
    QString m_scan;
};

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    Shots(argc, argv).run();
    return 0;
}
