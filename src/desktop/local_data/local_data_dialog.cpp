// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/local_data/local_data_dialog.h"

#include "desktop/local_data/kept_words.h"
#include "desktop/style/style.h"
#include "local_data/ui_local_data_dialog.h"

namespace okno::desktop {
namespace {

constexpr int dialogWidth = 640;

} // namespace

LocalDataDialog::LocalDataDialog(const client::KeptData& kept, QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::LocalDataDialog>())
{
    m_ui->setupUi(this);
    setObjectName(QStringLiteral("localData"));
    const int edge = look().size(Size::Space24);
    m_ui->column->setContentsMargins(edge, edge, edge, edge);
    m_ui->column->setSpacing(look().size(Size::Space16));
    const int inner = look().size(Size::Space16);
    for (QVBoxLayout* card : {m_ui->copyColumn, m_ui->removeColumn}) {
        card->setContentsMargins(inner, inner, inner, inner);
        card->setSpacing(look().size(Size::Space8));
    }
    m_ui->kept->setObjectName(QStringLiteral("localData.kept"));
    m_ui->copy->setObjectName(QStringLiteral("localData.copy"));
    m_ui->outcome->setObjectName(QStringLiteral("localData.outcome"));
    m_ui->goes->setObjectName(QStringLiteral("localData.goes"));
    m_ui->remove->setObjectName(QStringLiteral("localData.remove"));
    m_ui->close->setObjectName(QStringLiteral("localData.close"));
    m_ui->kept->setText(keptInWords(kept));
    m_ui->goes->setText(goesInWords(kept));
    m_ui->stays->setText(staysInWords());
    m_ui->outcome->hide();
    setFixedWidth(look().px(dialogWidth));
    connect(m_ui->copy, &QPushButton::clicked, this, [this] {
        if (m_copying)
            Q_EMIT copyCancelled();
        else
            Q_EMIT copyRequested();
    });
    connect(m_ui->remove, &QPushButton::clicked, this, &LocalDataDialog::removalRequested);
    connect(m_ui->close, &QPushButton::clicked, this, &QDialog::accept);
    m_ui->close->setFocus();
}

LocalDataDialog::~LocalDataDialog() = default;

void LocalDataDialog::showCopying(bool copying)
{
    m_copying = copying;
    m_ui->copy->setText(copying ? tr("Отменить") : tr("Сохранить копию…"));
    m_ui->remove->setEnabled(!copying);
    if (copying)
        showOutcome(tr("Копия пишется…"), true);
}

void LocalDataDialog::showOutcome(const QString& text, bool good)
{
    m_ui->outcome->setText(text);
    setVariant(m_ui->outcome, "role", good ? QStringLiteral("secondary") : QStringLiteral("error"));
    m_ui->outcome->setVisible(!text.isEmpty());
    fit();
}

void LocalDataDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    fit();
}

// Words that wrap know their height only by the width, once the style has given them their font.
void LocalDataDialog::fit()
{
    layout()->activate();
    setFixedHeight(layout()->totalHeightForWidth(width()));
}

} // namespace okno::desktop
