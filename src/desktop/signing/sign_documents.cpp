// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/signing/sign_documents.h"

#include "desktop/signing/sign_row.h"
#include "desktop/style/tokens.h"
#include "desktop/widgets/dialogs.h"
#include "desktop/widgets/labels.h"

#include <QFile>
#include <QPlainTextEdit>
#include <QSaveFile>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace okno::desktop {
namespace {

constexpr int rowHeight = 48;
constexpr int rowsAtOnce = 4;
constexpr qsizetype pieceBytes = 1 << 20;

bool writeTo(const DocumentToSign& document, const QString& path)
{
    QSaveFile target(path);
    if (!target.open(QIODevice::WriteOnly))
        return false;
    if (document.path.isEmpty())
        return target.write(document.bytes) == document.bytes.size() && target.commit();
    QFile source(document.path);
    if (!source.open(QIODevice::ReadOnly))
        return false;
    while (!source.atEnd()) {
        const QByteArray piece = source.read(pieceBytes);
        if (piece.isEmpty() || target.write(piece) != piece.size())
            return false;
    }
    return target.commit();
}

} // namespace

SignDocuments::SignDocuments(const std::vector<DocumentToSign>& documents, Dialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , m_dialogs(dialogs)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look().size(Size::Space8));
    column->addWidget(makeLabel(tr("Что подписывается: %1").arg(documents.size()), "subtitle"));

    auto* rows = new QWidget;
    auto* list = new QVBoxLayout(rows);
    list->setContentsMargins(0, 0, look().size(Size::Space8), 0);
    list->setSpacing(0);
    for (const DocumentToSign& document : documents) {
        auto* row = new SignRow(document);
        row->setObjectName(QStringLiteral("sign.document.%1").arg(m_rows.size()));
        connect(row, &SignRow::openRequested, this, [this, document] { open(document); });
        connect(row, &SignRow::saveRequested, this, [this, document] { save(document); });
        list->addWidget(row);
        m_rows.push_back(row);
    }
    list->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(rows);
    column->addWidget(scroll);

    const auto text = std::find_if(documents.begin(), documents.end(),
        [](const DocumentToSign& document) { return !document.bytes.isEmpty() && document.name.endsWith(u".txt"); });
    if (text == documents.end()) {
        column->setStretchFactor(scroll, 1);
        return;
    }
    scroll->setFixedHeight(look().px(rowHeight) * std::min(rowsAtOnce, static_cast<int>(documents.size())));
    column->addWidget(makeLabel(tr("Текст заявления"), "label"));
    auto* words = new QPlainTextEdit;
    words->setObjectName(QStringLiteral("sign.text"));
    words->setAccessibleName(tr("Текст заявления, который будет подписан"));
    words->setReadOnly(true);
    words->setPlainText(QString::fromUtf8(text->bytes));
    column->addWidget(words, 1);
}

void SignDocuments::showItem(int index, const BatchSigner::Item& item)
{
    m_rows[static_cast<std::size_t>(index)]->show(item);
}

void SignDocuments::open(const DocumentToSign& document)
{
    // A copy with its own name: ours lies under its digest, and whoever opens it may change it.
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(document.name.section(u'/', -1));
    if (m_folder->isValid() && writeTo(document, path))
        m_dialogs.openOutside(QUrl::fromLocalFile(path));
    else
        Q_EMIT failed(tr("Файл не открылся. Проверьте место на диске и повторите."));
}

void SignDocuments::save(const DocumentToSign& document)
{
    FileRequest request;
    request.title = tr("Куда сохранить файл");
    request.suggestedName = document.name;
    m_dialogs.pickSaveFile(this, request, [this, document](const QString& path) {
        if (!path.isEmpty() && !writeTo(document, path))
            Q_EMIT failed(tr("Файл не записался. Проверьте место на диске или выберите другую папку."));
    });
}

} // namespace okno::desktop
