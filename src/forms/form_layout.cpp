// SPDX-License-Identifier: GPL-3.0-or-later
// The half of FormLoader that reads form.layout.json and holds it against the schema.
#include "forms/form_loader.h"
#include "forms/package_reader.h"

#include <QCoreApplication>

namespace okno::forms {
namespace {

const QString layoutFile = QStringLiteral("form.layout.json");
constexpr int maxDepth = 4;

QString words(const char* source)
{
    return QCoreApplication::translate("Package", source);
}

} // namespace

std::vector<Rule> FormLoader::withRule(std::vector<Rule> outer, const QJsonObject& element, const QString& place)
{
    if (!element.contains(u"rule"))
        return outer;
    QString problem;
    auto rule = parseRule(element.value(u"rule").toObject(), problem);
    if (!rule) {
        fault(layoutFile, place + QStringLiteral("/rule"), problem);
        return outer;
    }
    for (const QString& pointer : rule->condition.pointers()) {
        if (!m_data->fields.contains(pointer))
            fault(layoutFile, place + QStringLiteral("/rule"),
                words(QT_TRANSLATE_NOOP("Package", "Правило называет поле, которого нет: %1.")).arg(pointer));
    }
    outer.push_back(std::move(*rule));
    return outer;
}

void FormLoader::readLayout(const QJsonObject& layout)
{
    const QJsonArray categories = layout.value(u"elements").toArray();
    if (layout.value(u"type").toString() != u"Categorization" || categories.isEmpty()) {
        fault(layoutFile, {},
            words(QT_TRANSLATE_NOOP("Package", "Форма состоит из страниц: Categorization с Category внутри.")));
        return;
    }
    for (qsizetype i = 0; i < categories.size(); ++i)
        readCategory(categories.at(i).toObject(), QStringLiteral("/elements/%1").arg(i));
}

void FormLoader::readCategory(const QJsonObject& category, const QString& place)
{
    if (category.value(u"type").toString() != u"Category" || category.value(u"label").toString().isEmpty()) {
        fault(layoutFile, place,
            words(QT_TRANSLATE_NOOP("Package", "Здесь должна быть страница (Category) с названием.")));
        return;
    }
    const QString index = QString::number(m_data->pages.size());
    const auto rules = withRule({}, category, place);
    m_data->rules.insert(index, rules);
    m_data->pages.push_back({category.value(u"label").toString(), {}});
    const QJsonArray groups = category.value(u"elements").toArray();
    if (groups.isEmpty())
        fault(layoutFile, place, words(QT_TRANSLATE_NOOP("Package", "На странице ничего нет.")));
    for (qsizetype i = 0; i < groups.size(); ++i)
        readGroup(groups.at(i).toObject(), QStringLiteral("%1/elements/%2").arg(place).arg(i), rules);
}

void FormLoader::readGroup(const QJsonObject& json, const QString& place, const std::vector<Rule>& outer)
{
    if (json.value(u"type").toString() != u"Group") {
        fault(layoutFile, place, words(QT_TRANSLATE_NOOP("Package", "Здесь должна быть группа полей (Group).")));
        return;
    }
    std::vector<FormGroup>& groups = m_data->pages.back().groups;
    const auto rules = withRule(outer, json, place);
    m_data->rules.insert(QStringLiteral("%1/%2").arg(m_data->pages.size() - 1).arg(groups.size()), rules);
    FormGroup group{json.value(u"label").toString(), {}, {}};
    readElements(json.value(u"elements").toArray(), place, group, rules, false, 0);
    groups.push_back(std::move(group));
}

void FormLoader::readElements(const QJsonArray& elements, const QString& place, FormGroup& group,
    const std::vector<Rule>& outer, bool half, int depth)
{
    for (qsizetype i = 0; i < elements.size(); ++i) {
        const QJsonObject element = elements.at(i).toObject();
        const QString here = QStringLiteral("%1/elements/%2").arg(place).arg(i);
        const QString type = element.value(u"type").toString();
        if (type == u"Control") {
            readControl(element, here, group, outer, half);
        } else if (type == u"Label") {
            const QString text = element.value(u"text").toString();
            group.note += group.note.isEmpty() ? text : QStringLiteral("\n") + text;
        } else if ((type == u"HorizontalLayout" || type == u"VerticalLayout") && depth < maxDepth) {
            readElements(element.value(u"elements").toArray(), here, group, withRule(outer, element, here),
                type == u"HorizontalLayout", depth + 1);
        } else {
            fault(layoutFile, here, words(QT_TRANSLATE_NOOP("Package", "Такого элемента формы нет: «%1».")).arg(type));
        }
    }
}

void FormLoader::readControl(
    const QJsonObject& control, const QString& place, FormGroup& group, const std::vector<Rule>& outer, bool half)
{
    const QString pointer = pointerOfScope(control.value(u"scope").toString());
    const auto found = m_data->fields.find(pointer);
    if (found == m_data->fields.end()) {
        fault(layoutFile, place + QStringLiteral("/scope"),
            words(QT_TRANSLATE_NOOP("Package", "Такого поля в схеме нет.")));
        return;
    }
    if (m_placed.contains(pointer)) {
        fault(layoutFile, place + QStringLiteral("/scope"),
            words(QT_TRANSLATE_NOOP("Package", "Это поле в форме уже есть.")));
        return;
    }
    m_placed.insert(pointer);
    const QJsonObject options = control.value(u"options").toObject();
    found->half = half;
    found->placeholder = options.value(u"placeholder").toString();
    found->prefill = options.value(u"prefill").toString();
    if (!found->prefill.isEmpty() && !prefillSources().contains(found->prefill))
        fault(layoutFile, place + QStringLiteral("/options/prefill"),
            words(QT_TRANSLATE_NOOP("Package", "Таких данных о человеке нет.")));
    if (found->kind == FieldKind::Text && options.value(u"multi").toBool())
        found->kind = FieldKind::Multiline;

    const auto rules = withRule(outer, control, place);
    // A document with the field hidden would break the schema itself.
    if (!rules.empty() && m_strictlyRequired.contains(pointer))
        fault(QStringLiteral("form.schema.json"), m_places.value(pointer),
            words(QT_TRANSLATE_NOOP(
                "Package", "Поле, которое скрывается, не может стоять в required: поставьте x-okno-required.")));
    m_data->rules.insert(pointer, rules);
    m_data->order.append(pointer);
    group.fields.push_back(*found);
}

void FormLoader::checkWhole()
{
    for (auto it = m_data->fields.cbegin(); it != m_data->fields.cend(); ++it) {
        if (!m_placed.contains(it.key()))
            fault(layoutFile, {}, words(QT_TRANSLATE_NOOP("Package", "Поля нет в форме: %1.")).arg(it.key()));
        for (const QString& other : {it->notBefore, it->bikPointer}) {
            if (!other.isEmpty() && !m_data->fields.contains(other))
                fault(QStringLiteral("form.schema.json"), m_places.value(it.key()),
                    words(QT_TRANSLATE_NOOP("Package", "Названо поле, которого нет: %1.")).arg(other));
        }
    }
}

} // namespace okno::forms
