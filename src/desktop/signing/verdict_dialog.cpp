// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/signing/verdict_dialog.h"

#include "desktop/signing/verdict_words.h"
#include "desktop/style/icons.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/labels.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace okno::desktop {
namespace {

constexpr int dialogWidth = 620;
constexpr int dialogHeight = 560;

QLabel* makePicture(const VerdictLook& what, Size size)
{
    auto* picture = new QLabel;
    picture->setPixmap(iconPixmap(what.icon, look().size(size), what.color, picture->devicePixelRatioF()));
    return picture;
}

QLabel* makeText(const QString& text, const char* role = nullptr)
{
    QLabel* label = makeLabel(text, role);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::NoFocus);
    return label;
}

QLayout* makeHead(const VerdictLook& what, const QString& text)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(look().size(Size::Space12));
    row->addWidget(makePicture(what, Size::IconLarge), 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(look().size(Size::Space4));
    words->addWidget(makeLabel(what.text, "subtitle"));
    words->addWidget(makeText(text));
    row->addLayout(words, 1);
    return row;
}

QLayout* makeFacts(const api::SignerVerdict& signer)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(look().size(Size::Space24));
    grid->setVerticalSpacing(look().size(Size::Space4));
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    int row = 0;
    for (const auto& [label, value] : factsOf(signer)) {
        grid->addWidget(makeLabel(label, "secondary"), row, 0, Qt::AlignTop);
        QString shown = value;
        if (value == signer.serial) {
            for (qsizetype at = shown.size() - 4; at > 0; at -= 4)
                shown.insert(at, QChar(0x200B)); // a long number may break
        }
        grid->addWidget(makeText(shown), row++, 1, Qt::AlignTop);
    }
    return grid;
}

QLayout* makePoint(const api::SignaturePoint& point)
{
    const VerdictLook what = lookOf(point);
    auto* row = new QHBoxLayout;
    row->setSpacing(look().size(Size::Space12));
    QLabel* picture = makePicture(what, Size::Icon);
    picture->setAccessibleName(point.state == u"ok" ? VerdictDialog::tr("да")
            : point.state == u"bad"                 ? VerdictDialog::tr("нет")
                                                    : VerdictDialog::tr("неизвестно"));
    row->addWidget(picture, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(makeLabel(what.text, "strong"));
    if (!point.text.isEmpty())
        words->addWidget(makeText(point.text, "hint"));
    row->addLayout(words, 1);
    return row;
}

Card* makeSigner(const api::SignerVerdict& signer, bool withVerdict)
{
    auto* card = new Card;
    QVBoxLayout* column = card->column();
    column->setSpacing(look().size(Size::Space12));
    column->addWidget(makeText(signer.name, "subtitle"));
    if (withVerdict)
        column->addLayout(makeHead(lookOf(signer), signer.text));
    column->addLayout(makeFacts(signer));
    column->addWidget(makeLine());
    column->addWidget(makeLabel(VerdictDialog::tr("Что проверено"), "label"));
    for (const api::SignaturePoint& point : signer.points)
        column->addLayout(makePoint(point));
    return card;
}

} // namespace

VerdictDialog::VerdictDialog(const QString& document, const api::DocumentSignature& signature, QWidget* parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("verdict"));
    setWindowTitle(tr("Подпись документа"));
    setModal(true);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget;
    scroll->setWidget(content);
    outer->addWidget(scroll, 1);
    auto* column = new QVBoxLayout(content);
    const int side = look().size(Size::Space24);
    column->setContentsMargins(side, side, side, look().size(Size::Space16));
    column->setSpacing(look().size(Size::Space16));
    column->addWidget(makeText(document, "secondary"));
    column->addLayout(makeHead(lookOf(signature), signature.text));
    for (const api::SignerVerdict& signer : signature.signers)
        column->addWidget(makeSigner(signer, signature.signers.size() > 1));
    column->addWidget(
        makeLabel(tr("Проверено при получении, %1. Проверка не повторяется: важно, что было верно тогда.")
                      .arg(QLocale().toString(signature.checkedAt.toLocalTime(), tr("d MMMM yyyy, HH:mm"))),
            "hint"));
    column->addStretch(1);

    auto* foot = new QFrame;
    foot->setProperty("kind", QStringLiteral("footer"));
    auto* buttons = new QHBoxLayout(foot);
    buttons->setContentsMargins(side, look().size(Size::Space12), side, look().size(Size::Space12));
    buttons->addStretch(1);
    auto* close = new QPushButton(tr("Закрыть"));
    close->setObjectName(QStringLiteral("verdict.close"));
    close->setDefault(true);
    buttons->addWidget(close);
    outer->addWidget(foot);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    resize(look().px(dialogWidth), look().px(dialogHeight));
}

} // namespace okno::desktop
