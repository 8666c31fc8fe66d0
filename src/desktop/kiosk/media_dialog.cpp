// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/kiosk/media_dialog.h"

#include "client/safe_name.h"
#include "desktop/style/icons.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/line_field.h"

#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QTimer>
#include <algorithm>

namespace okno::desktop {
namespace {

constexpr int lookEvery = 1000; // ms
constexpr int mostEntries = 2000;

// «Документы (*.pdf *.jpg);;Все файлы (*)» -> *.pdf, *.jpg: what the screen can use comes first in its filter.
QStringList patternsOf(const QString& filter)
{
    static const QRegularExpression brackets(QStringLiteral("\\(([^)]*)\\)"));
    return brackets.match(filter).captured(1).split(u' ', Qt::SkipEmptyParts);
}

// The same name with a number when there is such a file already: nothing on somebody's drive is overwritten.
QString freePath(const QString& folder, const QString& name)
{
    const QFileInfo info(name);
    QString path = folder + u'/' + name;
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = QStringLiteral("%1/%2 (%3)%4")
                   .arg(folder, info.completeBaseName())
                   .arg(number)
                   .arg(info.suffix().isEmpty() ? QString() : u'.' + info.suffix());
    return path;
}

} // namespace

MediaDialog::MediaDialog(Purpose purpose, const FileRequest& request, FindDrives drives, QWidget* parent)
    : QDialog(parent)
    , m_purpose(purpose)
    , m_several(request.several)
    , m_patterns(patternsOf(request.filter))
    , m_find(std::move(drives))
    , m_choice(new QComboBox(this))
    , m_up(new QPushButton(tr("На уровень выше"), this))
    , m_where(new ElidedLabel({}, this))
    , m_nothing(makeLabel({}, "secondary", this))
    , m_list(new QListWidget(this))
    , m_accept(new QPushButton(purpose == Purpose::Open ? tr("Выбрать")
              : purpose == Purpose::Save                ? tr("Сохранить")
                                                        : tr("Сохранить сюда"),
          this))
    , m_timer(new QTimer(this))
{
    setObjectName(QStringLiteral("media"));
    setWindowTitle(request.title);
    m_choice->setObjectName(QStringLiteral("media.drive"));
    m_choice->setAccessibleName(tr("Флешка или карта памяти"));
    m_up->setObjectName(QStringLiteral("media.up"));
    m_up->setProperty("variant", QStringLiteral("quiet"));
    m_up->setIcon(icon(QStringLiteral("arrow-back"), Color::AccentText));
    m_nothing->setObjectName(QStringLiteral("media.nothing"));
    m_list->setObjectName(QStringLiteral("media.list"));
    m_list->setSelectionMode(m_several ? QAbstractItemView::ExtendedSelection : QAbstractItemView::SingleSelection);
    m_accept->setObjectName(QStringLiteral("media.accept"));
    m_accept->setProperty("variant", QStringLiteral("primary"));
    auto* cancel = new QPushButton(tr("Отменить"), this);
    cancel->setObjectName(QStringLiteral("media.cancel"));

    auto* column = new QVBoxLayout(this);
    const int edge = look().size(Size::Space24);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(look().size(Size::Space12));
    column->addWidget(makeLabel(request.title, "title", this));
    column->addWidget(m_choice);
    auto* place = new QHBoxLayout;
    place->addWidget(m_up);
    place->addWidget(m_where, 1);
    column->addLayout(place);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    column->addWidget(m_nothing, 1);
    column->addWidget(m_list, 1);
    if (purpose == Purpose::Save) {
        m_name = new LineField(tr("Имя файла"), this);
        m_name->setObjectName(QStringLiteral("media.name"));
        m_name->setText(request.suggestedName);
        column->addWidget(m_name);
        connect(m_name, &Field::edited, this, &MediaDialog::showState);
    }
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_accept);
    column->addLayout(buttons);
    setMinimumSize(look().px(560), look().px(520));

    connect(m_choice, &QComboBox::activated, this, [this] { enter(m_choice->currentData().toString()); });
    connect(m_up, &QPushButton::clicked, this, [this] { enter(QFileInfo(m_folder).path()); });
    connect(m_list, &QListWidget::itemActivated, this, [this] { activate(m_list->currentRow()); });
    connect(m_list, &QListWidget::itemSelectionChanged, this, &MediaDialog::showState);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_timer->setInterval(lookEvery);
    connect(m_timer, &QTimer::timeout, this, &MediaDialog::lookForDrives);
    m_timer->start();
    lookForDrives();
    showState();
}

const RemovableDrive* MediaDialog::drive() const
{
    const auto found = std::find_if(m_drives.begin(), m_drives.end(), [this](const RemovableDrive& each) {
        return m_folder == each.root || m_folder.startsWith(each.root.endsWith(u'/') ? each.root : each.root + u'/');
    });
    return found == m_drives.end() ? nullptr : &*found;
}

bool MediaDialog::isWithin(const QString& path) const
{
    const QString real = QFileInfo(path).canonicalFilePath();
    return !real.isEmpty() && std::any_of(m_drives.begin(), m_drives.end(), [&](const RemovableDrive& each) {
        const QString root = QFileInfo(each.root).canonicalFilePath();
        return real == root || real.startsWith(root.endsWith(u'/') ? root : root + u'/');
    });
}

void MediaDialog::lookForDrives()
{
    QList<RemovableDrive> drives = m_find();
    if (m_purpose != Purpose::Open)
        drives.removeIf([](const RemovableDrive& each) { return !each.writable; });
    if (drives == m_drives)
        return;
    m_drives = drives;
    m_choice->clear();
    for (const RemovableDrive& each : std::as_const(m_drives))
        m_choice->addItem(icon(QStringLiteral("archive")), each.name, each.root);
    if (drive() == nullptr)
        enter(m_drives.isEmpty() ? QString() : m_drives.first().root);
    showState();
}

void MediaDialog::enter(const QString& folder)
{
    m_list->clear();
    m_folder = !folder.isEmpty() && isWithin(folder) ? folder : m_drives.value(0).root;
    if (!m_folder.isEmpty()) {
        QDir::Filters kinds = QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks;
        if (m_purpose != Purpose::Folder)
            kinds |= QDir::Files;
        // All folders, but only files of the kinds that are asked for.
        const QFileInfoList entries = QDir(m_folder).entryInfoList(
            m_patterns, kinds | QDir::AllDirs, QDir::Name | QDir::DirsFirst | QDir::IgnoreCase | QDir::LocaleAware);
        for (const QFileInfo& entry : entries.mid(0, mostEntries)) {
            auto* item = new QListWidgetItem(
                icon(entry.isDir() ? QStringLiteral("panel") : QStringLiteral("file")), entry.fileName(), m_list);
            item->setData(Qt::UserRole, entry.filePath());
            item->setData(Qt::UserRole + 1, entry.isDir());
            // Where a file is saved, files are only there to be seen.
            if (m_purpose == Purpose::Save && !entry.isDir())
                item->setFlags(Qt::NoItemFlags);
        }
    }
    showState();
}

void MediaDialog::activate(int row)
{
    const QListWidgetItem* item = m_list->item(row);
    if (item == nullptr)
        return;
    if (item->data(Qt::UserRole + 1).toBool())
        enter(QString(item->data(Qt::UserRole).toString()));
    else if (m_purpose == Purpose::Open && !chosen().isEmpty())
        accept();
}

QStringList MediaDialog::chosen() const
{
    if (drive() == nullptr)
        return {};
    if (m_purpose == Purpose::Folder)
        return {m_folder};
    if (m_purpose == Purpose::Save) {
        const QString name = client::safeName(m_name->text().trimmed());
        return m_name->text().trimmed().isEmpty() ? QStringList() : QStringList{freePath(m_folder, name)};
    }
    QStringList files;
    const auto items = m_list->selectedItems();
    for (const QListWidgetItem* item : items) {
        const QString path = item->data(Qt::UserRole).toString();
        if (!item->data(Qt::UserRole + 1).toBool() && isWithin(path))
            files.append(path);
    }
    return files;
}

void MediaDialog::showState()
{
    const RemovableDrive* present = drive();
    m_choice->setVisible(m_drives.size() > 1);
    m_up->setVisible(present != nullptr);
    m_up->setEnabled(present != nullptr && m_folder != present->root);
    m_where->setVisible(present != nullptr);
    if (present != nullptr) {
        const QStringList inside = m_folder.mid(present->root.size()).split(u'/', Qt::SkipEmptyParts);
        m_where->setText((QStringList{present->name} + inside).join(QStringLiteral(" / ")));
        m_choice->setCurrentIndex(static_cast<int>(present - m_drives.data()));
    }
    m_nothing->setVisible(present == nullptr);
    m_nothing->setText(m_purpose == Purpose::Open
            ? tr("Вставьте флешку или карту памяти: её файлы появятся здесь сами.")
            : tr("Вставьте флешку или карту памяти, на которую можно записать: она появится здесь сама. На самом "
                 "терминале ничего не сохраняется."));
    m_list->setVisible(present != nullptr);
    if (m_name != nullptr)
        m_name->setVisible(present != nullptr);
    m_accept->setEnabled(!chosen().isEmpty());
}

} // namespace okno::desktop
