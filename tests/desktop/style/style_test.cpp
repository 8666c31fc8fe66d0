// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/style/style.h"

#include "desktop/style/icons.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace okno::desktop;

class StyleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void theSheetNamesOnlyKnownTokens();
    void switchesWhileTheProgramRuns();
    void scalesControls();
    void variantsChangeTheButton();
    void everyIconOfTheSheetExists();
    void iconsTakeTheColourOfTheTheme();
    void anUnknownIconIsNull();
    void aPasswordIsInDotsOfOurFont();

private:
    std::unique_ptr<Style> m_style;
};

void StyleTest::init()
{
    m_style = std::make_unique<Style>(*qApp);
    m_style->set(Theme::Light, 100, Density::Roomy);
}

void StyleTest::cleanup()
{
    m_style.reset();
}

void StyleTest::theSheetNamesOnlyKnownTokens()
{
    QVERIFY(!qApp->styleSheet().isEmpty());
    QVERIFY(!qApp->styleSheet().contains(u'@'));
}

void StyleTest::switchesWhileTheProgramRuns()
{
    QSignalSpy changed(m_style.get(), &Style::changed);
    QCOMPARE(look().color(Color::Surface), QColor(u"#FFFFFF"));
    m_style->setTheme(Theme::Dark);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(look().color(Color::Surface), QColor(u"#161C24"));
    QCOMPARE(QApplication::palette().color(QPalette::Base), QColor(u"#161C24"));
    m_style->setTheme(Theme::Dark);
    QCOMPARE(changed.count(), 1);
}

void StyleTest::scalesControls()
{
    QPushButton button(QStringLiteral("x"));
    button.ensurePolished();
    QCOMPARE(button.minimumHeight(), 40);
    QCOMPARE(button.maximumHeight(), 40);
    m_style->setDensity(Density::Dense);
    QPushButton dense(QStringLiteral("x"));
    dense.ensurePolished();
    QCOMPARE(dense.minimumHeight(), 32);
    m_style->set(Theme::Light, 200, Density::Roomy);
    QPushButton large(QStringLiteral("x"));
    large.ensurePolished();
    QCOMPARE(large.minimumHeight(), 80);
    QCOMPARE(QApplication::font().pixelSize(), 32);
}

void StyleTest::variantsChangeTheButton()
{
    QPushButton button(QStringLiteral("x"));
    button.resize(100, 40);
    QCOMPARE(button.grab().toImage().pixelColor(50, 4), look().color(Color::Surface));
    setVariant(&button, "variant", QStringLiteral("primary"));
    QCOMPARE(button.grab().toImage().pixelColor(50, 4), look().color(Color::Accent));
}

void StyleTest::everyIconOfTheSheetExists()
{
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        m_style->setTheme(theme);
        static const QRegularExpression url(QStringLiteral("url\\(([^)]+)\\)"));
        auto all = url.globalMatch(qApp->styleSheet());
        QVERIFY(all.hasNext());
        while (all.hasNext()) {
            const QString path = all.next().captured(1);
            QVERIFY2(QFile::exists(path), qPrintable(path));
        }
    }
}

void StyleTest::iconsTakeTheColourOfTheTheme()
{
    const QIcon bell = icon(QStringLiteral("bell"), Color::Accent);
    const auto strongest = [&bell] {
        const QImage image = bell.pixmap(QSize(24, 24), 1.0).toImage();
        QColor best = Qt::transparent;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).alpha() > best.alpha())
                    best = image.pixelColor(x, y);
            }
        }
        return best;
    };
    QCOMPARE(strongest().rgb(), look().color(Color::Accent).rgb());
    m_style->setTheme(Theme::Dark);
    QCOMPARE(strongest().rgb(), look().color(Color::Accent).rgb());
    QCOMPARE(iconPixmap(QStringLiteral("bell"), 20, Color::Text, 2.0).size(), QSize(40, 40));
}

void StyleTest::anUnknownIconIsNull()
{
    QTest::ignoreMessage(QtWarningMsg, "there is no icon named nothing");
    QVERIFY(icon(QStringLiteral("nothing")).isNull());
}

void StyleTest::aPasswordIsInDotsOfOurFont()
{
    QLineEdit edit;
    edit.setEchoMode(QLineEdit::Password);
    edit.setText(QStringLiteral("ab"));
    edit.ensurePolished();
    QCOMPARE(edit.displayText(), QStringLiteral("••"));
}

QTEST_MAIN(StyleTest)
#include "style_test.moc"
