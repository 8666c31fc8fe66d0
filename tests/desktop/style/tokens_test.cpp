// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/style/tokens.h"

#include <QTest>
#include <cmath>

using namespace okno::desktop;

namespace {

double channel(double c)
{
    return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& c)
{
    return 0.2126 * channel(c.redF()) + 0.7152 * channel(c.greenF()) + 0.0722 * channel(c.blueF());
}

// WCAG 2.2, 1.4.3.
double contrast(const QColor& a, const QColor& b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

} // namespace

class TokensTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyNameHasAValue();
    void textCanBeRead_data();
    void textCanBeRead();
    void controlsCanBeSeen_data();
    void controlsCanBeSeen();
    void sizesFollowScaleAndDensity();
    void expandsNames();
    void unknownNamesStay();
};

void TokensTest::everyNameHasAValue()
{
    for (const bool dark : {false, true}) {
        const Look look = Look::load(dark, Density::Roomy, 1.0);
        for (std::size_t i = 0; i < colorCount; ++i)
            QVERIFY2(look.color(static_cast<Color>(i)).isValid(), tokenName(static_cast<Color>(i)));
        for (std::size_t i = 0; i < sizeCount; ++i)
            QVERIFY2(look.size(static_cast<Size>(i)) > 0, tokenName(static_cast<Size>(i)));
    }
}

void TokensTest::textCanBeRead_data()
{
    QTest::addColumn<Color>("text");
    QTest::addColumn<Color>("on");
    const auto pair = [](Color text, std::initializer_list<Color> grounds) {
        for (const Color on : grounds)
            QTest::addRow("%s on %s", tokenName(text), tokenName(on)) << text << on;
    };
    pair(Color::Text,
        {Color::Surface, Color::Background, Color::AccentSoft, Color::SurfaceHover, Color::GoodSoft, Color::WarningSoft,
            Color::BadSoft});
    pair(Color::TextSecondary, {Color::Surface, Color::Background, Color::AccentSoft, Color::SurfaceHover});
    pair(Color::AccentText, {Color::Surface, Color::Background, Color::AccentSoft, Color::WarningSoft});
    pair(Color::OnAccent, {Color::Accent, Color::AccentHover, Color::AccentPressed, Color::Bad, Color::Good});
    pair(Color::Good, {Color::Surface, Color::Background, Color::GoodSoft});
    pair(Color::Warning, {Color::Surface, Color::Background, Color::WarningSoft});
    pair(Color::Bad, {Color::Surface, Color::Background, Color::BadSoft});
    pair(Color::BadHover, {Color::BadSoft});
    pair(Color::OnTooltip, {Color::Tooltip});
}

void TokensTest::textCanBeRead()
{
    QFETCH(Color, text);
    QFETCH(Color, on);
    for (const bool dark : {false, true}) {
        const Look look = Look::load(dark, Density::Roomy, 1.0);
        const double found = contrast(look.color(text), look.color(on));
        QVERIFY2(found >= 4.5, qPrintable(QStringLiteral("%1: %2").arg(dark ? u"dark" : u"light").arg(found)));
    }
}

void TokensTest::controlsCanBeSeen_data()
{
    QTest::addColumn<Color>("edge");
    QTest::addColumn<Color>("on");
    for (const Color edge : {Color::ControlLine, Color::Focus, Color::Accent}) {
        for (const Color on : {Color::Surface, Color::Background})
            QTest::addRow("%s on %s", tokenName(edge), tokenName(on)) << edge << on;
    }
}

void TokensTest::controlsCanBeSeen()
{
    QFETCH(Color, edge);
    QFETCH(Color, on);
    for (const bool dark : {false, true}) {
        const Look look = Look::load(dark, Density::Roomy, 1.0);
        QVERIFY(contrast(look.color(edge), look.color(on)) >= 3.0);
    }
}

void TokensTest::sizesFollowScaleAndDensity()
{
    QCOMPARE(Look::load(false, Density::Roomy, 1.0).size(Size::ControlHeight), 40);
    QCOMPARE(Look::load(false, Density::Dense, 1.0).size(Size::ControlHeight), 32);
    QCOMPARE(Look::load(false, Density::Roomy, 1.5).size(Size::ControlHeight), 60);
    QCOMPARE(Look::load(false, Density::Roomy, 9.0).size(Size::ControlHeight), 80);
    QCOMPARE(Look::load(false, Density::Roomy, 1.25).px(10), 13);
}

void TokensTest::expandsNames()
{
    const Look look = Look::load(true, Density::Roomy, 2.0);
    QCOMPARE(look.expand(QStringLiteral("a{color:@accent;padding:@px(4) @space-16;min-height:@control-height(-2);"
                                        "image:url(:/@theme/x.png)}")),
        QStringLiteral("a{color:#6c95ff;padding:8px 32px;min-height:78px;image:url(:/dark/x.png)}"));
}

void TokensTest::unknownNamesStay()
{
    QTest::ignoreMessage(QtWarningMsg, "the style sheet names an unknown token: no-such");
    QCOMPARE(Look::load(false, Density::Roomy, 1.0).expand(QStringLiteral("@no-such;")), QStringLiteral("@no-such;"));
}

QTEST_GUILESS_MAIN(TokensTest)
#include "tokens_test.moc"
