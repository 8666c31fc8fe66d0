// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/address_field.h"

#include "desktop/style/style.h"
#include "desktop/widgets/address_line.h"
#include "desktop/widgets/address_source.h"
#include "desktop/widgets/hint_line.h"
#include "desktop/widgets/labels.h"

#include <QApplication>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>

namespace okno::desktop {
namespace {

using address::HouseVerdict;

const QString placePart = QStringLiteral("place");
const QString housePart = QStringLiteral("house");
const QString flatPart = QStringLiteral("flat");
const QString indexPart = QStringLiteral("index");

QString versionOf(const address::Base& base)
{
    const address::BaseInfo info = base.info();
    return info.date.toString(Qt::ISODate) + u'-' + info.checksum.left(12);
}

QPushButton* makeLink(QWidget* parent)
{
    auto* link = new QPushButton(parent);
    link->setProperty("variant", QStringLiteral("link"));
    link->setAutoDefault(false);
    return link;
}

} // namespace

AddressField::AddressField(const QString& label, AddressSource* source, QWidget* parent)
    : Field(label, parent)
    , m_source(source)
    , m_search(new AddressSearch(this))
    , m_line(new AddressLine(m_search, this))
    , m_note(new HintLine(this))
{
    setEditor(m_line);
    buildNumbers();
    addBelow(m_note);
    buildLinks();
    connectAll();
    baseChanged();
}

AddressField::~AddressField() = default;

QLineEdit* AddressField::addNumber(
    const char* name, const QString& caption, const QString& spoken, int width, QWidget* row)
{
    auto* cell = new QWidget(row);
    auto* column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look().px(2));
    auto* edit = new QLineEdit(cell);
    edit->setAccessibleName(spoken);
    edit->setMinimumWidth(look().px(72));
    edit->setMaximumWidth(look().px(width));
    QLabel* words = makeLabel(caption, "hint", cell);
    words->setWordWrap(false);
    words->setBuddy(edit);
    column->addWidget(words);
    column->addWidget(edit);
    row->layout()->addWidget(cell);
    edit->installEventFilter(this);
    const QString part = QString::fromLatin1(name);
    connect(edit, &QLineEdit::textEdited, this, [this, edit, part] { numberEdited(edit, part); });
    connect(this, &QObject::objectNameChanged, edit,
        [edit, part](const QString& field) { edit->setObjectName(field + u'.' + part); });
    return edit;
}

void AddressField::buildNumbers()
{
    m_numbers = new QWidget(this);
    auto* row = new QHBoxLayout(m_numbers);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look().size(Size::Space12));
    m_house = addNumber("house", tr("Дом, корпус"), tr("Дом, корпус, строение"), 150, m_numbers);
    m_flat = addNumber("flat", tr("Квартира"), tr("Квартира или комната"), 130, m_numbers);
    m_index = addNumber("index", tr("Индекс"), tr("Почтовый индекс"), 140, m_numbers);
    m_index->setInputMethodHints(Qt::ImhDigitsOnly);
    m_index->setMaxLength(6);
    row->addStretch(1);
    addBelow(m_numbers);
}

void AddressField::buildLinks()
{
    m_links = new QWidget(this);
    auto* row = new QHBoxLayout(m_links);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look().size(Size::Space12));
    m_levels = makeLink(m_links);
    m_levels->setText(tr("Выбрать по шагам"));
    m_levels->setToolTip(tr("Регион, район, город или село, улица: по одному списку за шаг"));
    m_manual = makeLink(m_links);
    row->addWidget(m_levels);
    row->addWidget(m_manual);
    row->addStretch(1);
    addBelow(m_links);
    connect(this, &QObject::objectNameChanged, this, [this](const QString& name) {
        m_levels->setObjectName(name + QStringLiteral(".levels"));
        m_manual->setObjectName(name + QStringLiteral(".manual"));
        m_note->setObjectName(name + QStringLiteral(".note"));
    });
}

void AddressField::connectAll()
{
    connect(m_line, &AddressLine::edited, this, &AddressField::lineEdited);
    connect(m_line, &AddressLine::finished, this, &AddressField::goOn);
    connect(m_line, &AddressLine::pasted, this, &AddressField::takePasted);
    connect(m_line, &AddressLine::cleared, this, &AddressField::clearAll);
    connect(m_line, &AddressLine::manualAsked, this, [this] { setManual(true); });
    connect(m_line, &AddressLine::picked, this, [this](const AddressRow& row) {
        m_house->setText(row.house.isEmpty() ? m_house->text() : row.house);
        m_flat->setText(row.flat.isEmpty() ? m_flat->text() : row.flat);
        m_version = m_search->base() ? versionOf(*m_search->base()) : QString();
        m_settled = false;
        m_indexTyped = false;
        lineEdited();
    });
    connect(m_levels, &QPushButton::clicked, this, [this] {
        m_line->setFocus(Qt::OtherFocusReason);
        m_line->list();
    });
    connect(m_manual, &QPushButton::clicked, this, [this] { setManual(!m_line->isManual()); });
    if (m_source)
        connect(m_source, &AddressSource::changed, this, &AddressField::baseChanged);
}

void AddressField::baseChanged()
{
    m_search->setBase(m_source ? m_source->base() : nullptr);
    checkHouse(false);
    if (m_line->hasFocus() && !m_line->read().whole)
        m_line->ask();
    refresh();
}

forms::AddressAnswer AddressField::address() const
{
    if (!m_touched)
        return m_stored;
    forms::AddressAnswer answer;
    const AddressLineRead read = m_line->read();
    const AddressPath known(m_line->path().begin(), m_line->path().begin() + read.known);
    putPath(answer, known);
    answer.base = known.empty() ? QString() : m_version;
    const QString rest = read.rest.trimmed();
    if (!rest.isEmpty() && !known.empty() && known.back().level >= address::Level::City)
        answer.street = rest;
    answer.house = m_house->text().trimmed();
    answer.flat = m_flat->text().trimmed();
    answer.index = m_index->text().trimmed();
    answer.text = forms::addressLine(m_line->place(), answer.house, answer.flat);
    answer.manual = !answer.text.isEmpty() && (m_line->isManual() || m_settled) && !(read.whole && read.known > 0);
    return answer;
}

void AddressField::setAddress(const forms::AddressAnswer& address)
{
    if (address == this->address())
        return;
    m_stored = address;
    m_touched = false;
    m_version = address.base;
    m_settled = address.manual;
    m_unsure.clear();
    m_line->setManual(false);
    m_line->setPlace(address.place(), pathOf(address));
    m_house->setText(address.house);
    m_flat->setText(address.flat);
    m_index->setText(address.index);
    m_indexTyped = !address.index.isEmpty();
    checkHouse(false);
    refresh();
}

QVariant AddressField::value() const
{
    return address().toJson().toVariant();
}

void AddressField::setValue(const QVariant& value)
{
    setAddress(forms::AddressAnswer::fromJson(QJsonValue::fromVariant(value)));
}

void AddressField::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_line->closeSuggestions();
    m_line->setClearable(!readOnly);
    for (QLineEdit* edit : {static_cast<QLineEdit*>(m_line), m_house, m_flat, m_index})
        edit->setReadOnly(readOnly);
    doubt({});
    refresh();
}

void AddressField::lineEdited()
{
    m_touched = true;
    trust(placePart);
    checkHouse(true);
    refresh();
    Q_EMIT edited();
}

void AddressField::numberEdited(QLineEdit* edit, const QString& part)
{
    m_touched = true;
    trust(part);
    if (edit == m_index)
        m_indexTyped = !m_index->text().isEmpty();
    if (edit != m_flat)
        checkHouse(true);
    refresh();
    Q_EMIT edited();
}

void AddressField::goOn()
{
    (m_house->text().isEmpty() || !m_flat->text().isEmpty() ? m_house : m_flat)->setFocus(Qt::TabFocusReason);
}

void AddressField::setManual(bool manual)
{
    m_line->setManual(manual);
    m_line->setFocus(Qt::OtherFocusReason);
    m_settled = manual;
    m_touched = true;
    // Back to the base: what was typed by hand may be there after all.
    if (!manual && !m_line->read().whole && !m_line->place().isEmpty())
        takePasted(m_line->place());
    refresh();
    Q_EMIT edited();
}

void AddressField::clearAll()
{
    m_unsure.clear();
    m_line->setManual(false);
    m_line->setPlace({}, {}, true);
    for (QLineEdit* edit : {m_house, m_flat, m_index})
        edit->clear();
    m_settled = false;
    m_indexTyped = false;
    doubt({});
    m_line->setFocus(Qt::OtherFocusReason);
    lineEdited();
}

void AddressField::takePasted(const QString& line)
{
    m_search->takeApart(line, [this](const AddressTaken& taken) { takeApart(taken); });
}

void AddressField::takeApart(const AddressTaken& taken)
{
    const address::ParsedLine& line = taken.line;
    if (taken.path.empty()) {
        m_line->ask();
        return;
    }
    QStringList parts{
        line.region, line.district, line.city == line.region ? QString() : line.city, line.settlement, line.street};
    parts.removeAll(QString());
    m_line->setPlace(parts.join(QStringLiteral(", ")), taken.path, true);
    m_version = versionOf(*m_search->base());
    for (const auto& [edit, text] : {std::pair{m_house, line.house}, std::pair{m_flat, line.flat}}) {
        if (!text.isEmpty())
            edit->setText(text);
    }
    // Its own index stays, for the person to compare; otherwise the base fills it in.
    m_indexTyped = !line.index.isEmpty() && line.unsure.contains(indexPart);
    if (!line.index.isEmpty())
        m_index->setText(line.index);
    m_settled = false;
    lineEdited();
    doubt(line.unsure);
    refresh();
    if (m_line->hasFocus() && !m_unsure.contains(placePart))
        goOn();
}

void AddressField::checkHouse(bool byPerson)
{
    m_checked = false;
    const AddressLineRead read = m_line->read();
    if (!read.whole || read.known == 0) {
        m_knownIndex.clear();
        m_search->checkHouse({}, {}, {});
        return;
    }
    m_search->checkHouse(m_line->path()[static_cast<std::size_t>(read.known) - 1].code, m_house->text().trimmed(),
        [this, byPerson](const address::HouseCheck& check) { houseChecked(check, byPerson); });
}

void AddressField::houseChecked(const address::HouseCheck& check, bool byPerson)
{
    m_checked = true;
    m_verdict = check.verdict;
    m_knownIndex = check.index;
    if (!byPerson) {
        m_indexTyped = !m_index->text().isEmpty() && m_index->text() != check.index;
    } else if (!m_indexTyped && !check.index.isEmpty() && m_index->text() != check.index && !m_readOnly) {
        m_index->setText(check.index);
        Q_EMIT edited();
    }
    refresh();
}

void AddressField::settle()
{
    const AddressLineRead read = m_line->read();
    const bool foreign = !m_line->place().isEmpty() && !(read.whole && read.known > 0);
    if (foreign == m_settled || !m_touched)
        return;
    m_settled = foreign;
    refresh();
    Q_EMIT edited();
}

void AddressField::doubt(const QStringList& parts)
{
    m_unsure.clear();
    for (const QString& part : parts)
        m_unsure.insert(part == housePart || part == flatPart || part == indexPart ? part : placePart);
    const std::pair<QWidget*, QString> marks[] = {
        {m_line, placePart}, {m_house, housePart}, {m_flat, flatPart}, {m_index, indexPart}};
    for (const auto& [edit, part] : marks)
        setVariant(edit, "unsure", m_unsure.contains(part) ? QStringLiteral("true") : QString());
}

void AddressField::trust(const QString& part)
{
    if (m_unsure.remove(part))
        doubt(m_unsure.values());
}

void AddressField::refresh()
{
    const bool base = m_search->base() != nullptr;
    m_levels->setVisible(base && !m_line->isManual());
    m_manual->setText(m_line->isManual() ? tr("Искать в справочнике") : tr("Ввести вручную"));
    m_links->setVisible(base && !m_readOnly);
    m_line->setPlaceholderText(base && !m_line->isManual() ? tr("Город, улица: первые буквы в любом порядке")
                                                           : tr("Область, район, город или село, улица"));
    showNote();
}

QString AddressField::indexWords() const
{
    if (m_knownIndex.isEmpty() || m_index->text().isEmpty())
        return {};
    return m_index->text() == m_knownIndex ? tr("Индекс взят из справочника.")
                                           : tr("В справочнике другой индекс: %1.").arg(m_knownIndex);
}

void AddressField::tell(const QString& icon, const QString& text, bool warning)
{
    const QString index = m_checked ? indexWords() : QString();
    m_note->say(icon, index.isEmpty() ? text : text.isEmpty() ? index : text + u' ' + index, warning);
}

void AddressField::showNote()
{
    const QString info = QStringLiteral("info");
    const QString warning = QStringLiteral("warning");
    const AddressLineRead read = m_line->read();
    const bool known = read.whole && read.known > 0;
    if (m_readOnly)
        return m_note->say({}, {});
    if (m_line->isManual())
        return m_note->say(info, tr("Адрес введён вручную: сотрудник проверит его сам."));
    if (!m_search->base())
        return m_note->say(info, tr("Справочник адресов ещё не загружен. Введите адрес целиком, потом его проверят."));
    if (!m_unsure.isEmpty())
        return tell(
            warning, tr("Разобрали строку на части. Проверьте то, что отмечено, и поправьте, если нужно."), true);
    if (m_line->place().isEmpty())
        return m_note->say(
            info, tr("Достаточно первых букв, например «тымов киров». Можно вставить адрес из документа целиком."));
    if (!known)
        return m_note->say(info,
            m_settled ? tr("Адрес не выбран из справочника, оставим его как есть: сотрудник проверит его сам.")
                      : tr("Выберите адрес из подсказок или введите его вручную."));
    if (m_checked && !m_house->text().trimmed().isEmpty()) {
        if (m_verdict == HouseVerdict::Exists)
            return tell(QStringLiteral("check-circle"), tr("Дом есть в справочнике."), false);
        if (m_verdict == HouseVerdict::Absent)
            return tell(warning,
                tr("Такого дома в справочнике нет. Проверьте номер; если он верный, оставьте как есть."), true);
        return tell(info, tr("Списка домов здесь в справочнике нет."), false);
    }
    tell(info, tr("Осталось указать дом и квартиру, если они есть."), false);
}

bool AddressField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::FocusOut)
        return Field::eventFilter(watched, event);
    const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
    // Going from one part to another is still the same question, and so is a menu or another window for a moment.
    const QWidget* next = QApplication::focusWidget();
    const bool stays = next != nullptr && next != watched && isAncestorOf(next);
    if (!stays && reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason) {
        settle();
        Q_EMIT left();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace okno::desktop
