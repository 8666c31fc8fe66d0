// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/citizen/citizen_fixture.h"
#include "desktop/local_data/local_data_binding.h"
#include "desktop/local_data/local_data_dialog.h"

#include <QLabel>
#include <QPushButton>

using namespace okno;
using namespace okno::test;

namespace {

struct Fixture : CitizenFixture {
    bool restarted = false;
    std::unique_ptr<desktop::LocalDataBinding> binding;

    Fixture()
    {
        openAsCitizen();
        binding = std::make_unique<desktop::LocalDataBinding>(window.context, window.window.get(),
            desktop::DataFolders{
                client.folder.path(), client.folder.filePath(QStringLiteral("cache")), window.folder.path()},
            [this] { restarted = true; });
        Q_EMIT window.shell.localDataRequested();
    }
    [[nodiscard]] desktop::LocalDataDialog* dialog() const
    {
        return window.window->findChild<desktop::LocalDataDialog*>();
    }
    template <typename T> [[nodiscard]] T* part(const char* name) const
    {
        return dialog()->findChild<T*>(QString::fromLatin1(name));
    }
};

} // namespace

class LocalDataDialogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhatLiesHere();
    void savesACopy();
    void aCopyThatFailsSaysSo();
    void removesOnlyAfterAQuestion();
};

void LocalDataDialogTest::saysWhatLiesHere()
{
    Fixture f;
    QVERIFY(f.dialog());
    QVERIFY(f.part<QLabel>("localData.kept")->text().contains(QStringLiteral("Учётных записей: 1")));
    QVERIFY(f.part<QLabel>("localData.goes")->text().contains(QStringLiteral("Удалятся черновики")));
}

void LocalDataDialogTest::savesACopy()
{
    Fixture f;
    const QString path = f.window.folder.filePath(QStringLiteral("copy.zip"));
    f.window.dialogs.setNextSaveFile(path);
    f.part<QPushButton>("localData.copy")->click();
    QTRY_VERIFY(f.part<QLabel>("localData.outcome")->text().contains(QStringLiteral("Копия сохранена")));
    QVERIFY(QFile::exists(path));
    QVERIFY(f.part<QPushButton>("localData.remove")->isEnabled());
}

void LocalDataDialogTest::aCopyThatFailsSaysSo()
{
    Fixture f;
    f.window.dialogs.setNextSaveFile(f.window.folder.filePath(QStringLiteral("no/copy.zip")));
    f.part<QPushButton>("localData.copy")->click();
    QTRY_VERIFY(f.part<QLabel>("localData.outcome")->text().contains(QStringLiteral("не записалась")));
}

void LocalDataDialogTest::removesOnlyAfterAQuestion()
{
    Fixture f;
    f.part<QPushButton>("localData.remove")->click();
    QTRY_COMPARE(f.window.dialogs.asked().size(), 1);
    QTest::qWait(0);
    QVERIFY(!f.restarted);
    f.window.dialogs.setNextAnswer(true);
    f.part<QPushButton>("localData.remove")->click();
    QTRY_VERIFY(f.restarted);
}

QTEST_MAIN(LocalDataDialogTest)
#include "dialog_test.moc"
