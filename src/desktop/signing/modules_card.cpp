// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/signing/modules_card.h"

#include "desktop/signing/modules.h"
#include "desktop/signing/token_desk.h"
#include "desktop/style/icons.h"
#include "desktop/welcome/problem_text.h"
#include "desktop/widgets/dialogs.h"
#include "desktop/widgets/labels.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace okno::desktop {

ModulesCard::ModulesCard(TokenDesk& desk, Dialogs& dialogs, bool mayAddModules, QWidget* parent)
    : Card(parent)
    , m_desk(desk)
    , m_dialogs(dialogs)
{
    setObjectName(QStringLiteral("signature.modules"));
    const int inner = look().size(Size::Space24);
    column()->setContentsMargins(inner, inner, inner, inner);
    column()->setSpacing(look().size(Size::Space12));
    column()->addWidget(makeLabel(tr("Программы токенов и файлы ключей"), "subtitle"));
    column()->addWidget(
        makeLabel(tr("Токен открывает программа (модуль PKCS#11) его производителя. Установленные находятся сами."),
            "secondary"));
    auto* own = new QPushButton(tr("Указать файл программы…"));
    own->setObjectName(QStringLiteral("signature.modules.add"));
    if (!mayAddModules) // never shown before it has a place: it would be a window of its own for a moment
        own->hide();
    auto* file = new QPushButton(tr("Добавить файл ключа…"));
    file->setObjectName(QStringLiteral("signature.files.add"));
    file->setToolTip(tr("PKCS#12: .p12 или .pfx"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(own);
    buttons->addWidget(file);
    buttons->addStretch(1);
    column()->addLayout(buttons);
    connect(own, &QPushButton::clicked, this, &ModulesCard::addModule);
    connect(file, &QPushButton::clicked, this, &ModulesCard::addKeyFile);
    connect(&desk, &TokenDesk::changed, this, &ModulesCard::rebuild);
    rebuild();
}

void ModulesCard::addModule()
{
    const QString filter = tr("Модули PKCS#11 (*.so *.so.* *.dll)");
    m_dialogs.pickOpenFiles(this, {tr("Файл программы токена"), filter, false, {}}, [this](const QStringList& files) {
        if (!files.isEmpty())
            m_desk.addModule(files.first());
        rebuild();
    });
}

void ModulesCard::addKeyFile()
{
    m_dialogs.pickOpenFiles(this,
        {tr("Файл ключа PKCS#12"), tr("Файлы ключей (*.p12 *.pfx);;Все файлы (*)"), false, {}},
        [this](const QStringList& files) {
            if (!files.isEmpty())
                m_desk.addKeyFile(files.first());
            rebuild();
        });
}

void ModulesCard::rebuild()
{
    if (m_rows) {
        m_rows->hide();
        m_rows->deleteLater();
    }
    m_rows = new QWidget(this);
    auto* rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(look().size(Size::Space8));
    column()->insertWidget(2, m_rows);

    const auto errorOf = [this](const QString& file) -> QString {
        for (const SourceState& each : m_desk.state().sources) {
            if (each.source.file == file && each.error)
                return problemText(*each.error);
        }
        return {};
    };
    int number = 0;
    for (const KnownModule& each : knownProducts()) {
        const QString name = QStringLiteral("signature.module.%1").arg(number++);
        const QString fault = each.file.isEmpty() ? QString() : errorOf(each.file);
        const QString note = each.file.isEmpty() ? tr("не установлена")
            : fault.isEmpty()                    ? tr("найдена: %1").arg(QDir::toNativeSeparators(each.file))
                                                 : fault;
        addRow(name, each.product, note,
            each.file.isEmpty()   ? QStringLiteral("minus")
                : fault.isEmpty() ? QStringLiteral("check-circle")
                                  : QStringLiteral("error"),
            !each.file.isEmpty() && fault.isEmpty(), {});
    }
    for (const QString& file : m_desk.ownModules()) {
        const QString fault = errorOf(file);
        addRow(QStringLiteral("signature.module.%1").arg(number++), productOf(file),
            fault.isEmpty() ? tr("добавлена вами: %1").arg(QDir::toNativeSeparators(file)) : fault,
            fault.isEmpty() ? QStringLiteral("check-circle") : QStringLiteral("error"), fault.isEmpty(),
            [this, file] { m_desk.removeModule(file); });
    }
    number = 0;
    for (const QString& file : m_desk.keyFiles()) {
        const QString fault = errorOf(file);
        addRow(QStringLiteral("signature.file.%1").arg(number++), QFileInfo(file).fileName(),
            fault.isEmpty() ? tr("файл ключа: %1").arg(QDir::toNativeSeparators(QFileInfo(file).path())) : fault,
            fault.isEmpty() ? QStringLiteral("file") : QStringLiteral("error"), fault.isEmpty(),
            [this, file] { m_desk.removeKeyFile(file); });
    }
}

void ModulesCard::addRow(const QString& name, const QString& title, const QString& note, const QString& iconName,
    bool found, std::function<void()> remove)
{
    auto* row = new QWidget(m_rows);
    row->setObjectName(name);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(look().size(Size::Space12));
    const Color color = found ? Color::Good : iconName == u"error" ? Color::Bad : Color::TextSecondary;
    auto* picture = new QLabel(row);
    picture->setPixmap(iconPixmap(iconName, look().size(Size::Icon), color, devicePixelRatioF()));
    line->addWidget(picture, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(makeLabel(title, found ? "strong" : "secondary"));
    auto* small = makeLabel(note, "hint");
    small->setObjectName(name + QStringLiteral(".note"));
    words->addWidget(small);
    line->addLayout(words, 1);
    if (remove) {
        auto* button = new QToolButton(row);
        button->setObjectName(name + QStringLiteral(".remove"));
        button->setIcon(icon(QStringLiteral("close"), Color::TextSecondary));
        const QString verb = tr("Не использовать: %1").arg(title);
        button->setToolTip(verb);
        button->setAccessibleName(verb);
        connect(button, &QToolButton::clicked, this, [this, remove = std::move(remove)] {
            remove();
            rebuild();
        });
        line->addWidget(button, 0, Qt::AlignTop);
    }
    m_rows->layout()->addWidget(row);
}

} // namespace okno::desktop
