// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a schema, a layout and a card: faults or a form that answers can be held to.
#include "forms/package_reader.h"
#include "forms/service_package.h"

#include <QFile>
#include <cstdint>
#include <cstdlib>

using namespace okno;

namespace {

QByteArray sample(const char* name)
{
    QFile file(QStringLiteral(OKNO_SOURCE_DIR "/tests/data/forms/") + QString::fromLatin1(name));
    if (!file.open(QIODevice::ReadOnly))
        std::abort();
    return file.readAll();
}

void use(const core::Result<forms::FormModel>& form)
{
    if (!form) {
        if (form.error().code != core::ErrorCode::PackageInvalid)
            std::abort();
        return;
    }
    const QDate today(2026, 11, 22);
    const QJsonObject answers{{QStringLiteral("way"), QStringLiteral("post")},
        {QStringLiteral("code"), QStringLiteral("АБ123")}, {QStringLiteral("sum"), 100}};
    (void)form->validate(answers, today);
    (void)form->summary(answers);
    (void)form->percent(form->prefilled(answers), today);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const QByteArray schema = sample("sample.schema.json");
    static const QByteArray layout = sample("sample.layout.json");
    static const QMap<QString, QByteArray> dictionaries{
        {QStringLiteral("schools"), R"({"items":[{"code":"1","title":"A"}]})"}};
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    use(forms::FormModel::load(bytes, layout, dictionaries));
    use(forms::FormModel::load(schema, bytes, dictionaries));
    if (const auto json = forms::parseObject(bytes, QStringLiteral("service.json"))) {
        const auto card = forms::ServiceCard::fromJson(*json);
        if (card && forms::ServiceCard::fromJson(card->toJson()).valueOr({}) != *card)
            std::abort();
    }
    return 0;
}
