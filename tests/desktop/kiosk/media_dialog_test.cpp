// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/kiosk/media_dialog.h"

#include "desktop/kiosk/kiosk_dialogs.h"
#include "desktop/style/style.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>

using namespace okno::desktop;

class MediaDialogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aDriveAppearsWhileItIsOpen();
    void opensFilesOfTheDriveOnly();
    void noLinkLeadsAwayFromTheDrive();
    void savesBesideWhatIsThere();
    void aReadOnlyDriveTakesNothing();
    void whereSavingIsOffNothingIsAsked();
    void nothingIsOpenedOutside();

private:
    [[nodiscard]] FindDrives stick(bool writable = true) const
    {
        return [this, writable] { return QList<RemovableDrive>{{m_stick.path(), QStringLiteral("МАРИЯ"), writable}}; };
    }
    static QStringList names(const MediaDialog& dialog)
    {
        QStringList all;
        const auto* list = dialog.findChild<QListWidget*>(QStringLiteral("media.list"));
        for (int row = 0; row < list->count(); ++row)
            all << list->item(row)->text();
        return all;
    }
    static void choose(const MediaDialog& dialog, const QString& name)
    {
        auto* list = dialog.findChild<QListWidget*>(QStringLiteral("media.list"));
        const auto found = list->findItems(name, Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        list->setCurrentItem(found.first());
    }
    static void enter(const MediaDialog& dialog, const QString& name)
    {
        choose(dialog, name);
        auto* list = dialog.findChild<QListWidget*>(QStringLiteral("media.list"));
        Q_EMIT list->itemActivated(list->currentItem());
    }
    void put(const QString& name) const
    {
        QFile file(m_stick.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("x");
    }
    static QPushButton* button(const MediaDialog& dialog, const char* name)
    {
        return dialog.findChild<QPushButton*>(QString::fromLatin1(name));
    }

    QTemporaryDir m_stick;
    QTemporaryDir m_computer;
};

void MediaDialogTest::initTestCase()
{
    QDir(m_stick.path()).mkdir(QStringLiteral("Сканы"));
    put(QStringLiteral("паспорт.pdf"));
    put(QStringLiteral("игра.exe"));
    put(QStringLiteral("Сканы/справка.jpg"));
    QFile secret(m_computer.filePath(QStringLiteral("secret.pdf")));
    QVERIFY(secret.open(QIODevice::WriteOnly));
    QVERIFY(QFile::link(m_computer.path(), m_stick.filePath(QStringLiteral("ссылка"))));
    QVERIFY(QFile::link(secret.fileName(), m_stick.filePath(QStringLiteral("ссылка.pdf"))));
}

void MediaDialogTest::aDriveAppearsWhileItIsOpen()
{
    QList<RemovableDrive> drives;
    MediaDialog dialog(MediaDialog::Purpose::Open, {}, [&] { return drives; }, nullptr);
    dialog.show();
    QVERIFY(!dialog.findChild<QWidget*>(QStringLiteral("media.list"))->isVisible());
    QVERIFY(dialog.findChild<QWidget*>(QStringLiteral("media.nothing"))->isVisible());
    QVERIFY(!button(dialog, "media.accept")->isEnabled());
    drives = stick()();
    QTRY_VERIFY(dialog.findChild<QWidget*>(QStringLiteral("media.list"))->isVisible());
    QVERIFY(names(dialog).contains(QStringLiteral("паспорт.pdf")));
    drives.clear();
    QTRY_VERIFY(!dialog.findChild<QWidget*>(QStringLiteral("media.list"))->isVisible());
    QVERIFY(dialog.chosen().isEmpty());
}

void MediaDialogTest::opensFilesOfTheDriveOnly()
{
    const FileRequest request{
        QStringLiteral("Документ"), QStringLiteral("Документы (*.pdf *.jpg);;Все (*)"), false, {}};
    MediaDialog dialog(MediaDialog::Purpose::Open, request, stick(), nullptr);
    dialog.show();
    QCOMPARE(names(dialog), (QStringList{QStringLiteral("Сканы"), QStringLiteral("паспорт.pdf")}));
    QVERIFY(!button(dialog, "media.up")->isEnabled());
    enter(dialog, QStringLiteral("Сканы"));
    QCOMPARE(names(dialog), QStringList{QStringLiteral("справка.jpg")});
    QVERIFY(!button(dialog, "media.accept")->isEnabled());
    choose(dialog, QStringLiteral("справка.jpg"));
    QCOMPARE(dialog.chosen(), QStringList{m_stick.filePath(QStringLiteral("Сканы/справка.jpg"))});
    QVERIFY(button(dialog, "media.accept")->isEnabled());
    button(dialog, "media.up")->click();
    QCOMPARE(names(dialog).size(), 2);
    QVERIFY(!button(dialog, "media.up")->isEnabled());
}

void MediaDialogTest::noLinkLeadsAwayFromTheDrive()
{
    const MediaDialog dialog(MediaDialog::Purpose::Open, {}, stick(), nullptr);
    for (const QString& name : names(dialog))
        QVERIFY2(!name.startsWith(QStringLiteral("ссылка")), qPrintable(name));
}

void MediaDialogTest::savesBesideWhatIsThere()
{
    const FileRequest request{QStringLiteral("Куда"), {}, false, QStringLiteral("паспорт.pdf")};
    MediaDialog dialog(MediaDialog::Purpose::Save, request, stick(), nullptr);
    QCOMPARE(dialog.chosen(), QStringList{m_stick.filePath(QStringLiteral("паспорт (2).pdf"))});
    auto* name = dialog.findChild<QLineEdit*>(QStringLiteral("media.name.editor"));
    name->clear();
    QTest::keyClicks(name, QStringLiteral("../../etc/passwd"));
    QCOMPARE(dialog.chosen().size(), 1);
    QCOMPARE(QFileInfo(dialog.chosen().first()).path(), m_stick.path());
    name->clear();
    QTest::keyClicks(name, QStringLiteral(" "));
    QVERIFY(!button(dialog, "media.accept")->isEnabled());
}

void MediaDialogTest::aReadOnlyDriveTakesNothing()
{
    MediaDialog dialog(MediaDialog::Purpose::Save, {{}, {}, false, QStringLiteral("a.pdf")}, stick(false), nullptr);
    QVERIFY(dialog.chosen().isEmpty());
    const MediaDialog folder(MediaDialog::Purpose::Folder, {}, stick(), nullptr);
    QCOMPARE(folder.chosen(), QStringList{m_stick.path()});
    QVERIFY(!names(folder).contains(QStringLiteral("паспорт.pdf")));
}

void MediaDialogTest::whereSavingIsOffNothingIsAsked()
{
    QWidget window;
    window.show();
    KioskPolicy policy;
    policy.savesToDrives = false;
    KioskDialogs dialogs(policy, stick());
    bool answered = false;
    dialogs.pickSaveFile(&window, {}, [&](const QString&) { answered = true; });
    auto* message = window.findChild<QDialog*>(QStringLiteral("question"));
    QVERIFY(message);
    message->accept();
    QVERIFY(!answered);
    QVERIFY(!window.findChild<MediaDialog*>());
    dialogs.pickOpenFiles(&window, {}, [&](const QStringList& files) { answered = files.isEmpty(); });
    auto* open = window.findChild<MediaDialog*>();
    QVERIFY(open);
    open->reject();
    QVERIFY(answered);
}

void MediaDialogTest::nothingIsOpenedOutside()
{
    QWidget window;
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    KioskDialogs dialogs({}, stick());
    dialogs.openOutside(QUrl(QStringLiteral("https://example.ru/")));
    auto* message = window.findChild<QDialog*>(QStringLiteral("question"));
    QVERIFY(message);
    QVERIFY(message->findChild<QLabel*>(QStringLiteral("question.text"))->text().contains(u"example.ru"));
    message->accept();
}

QTEST_MAIN(MediaDialogTest)
#include "media_dialog_test.moc"
