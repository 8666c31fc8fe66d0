// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/address_review.h"

#include "server/services/address_shelf.h"

namespace okno::server {

QJsonObject AddressReview::marked(const forms::FormModel& form, const QJsonObject& answers) const
{
    const std::shared_ptr<const AddressEdition> edition = m_shelf.current();
    if (!edition)
        return answers;
    QJsonObject reviewed = answers;
    for (const forms::FormPage& page : form.pages()) {
        for (const forms::FormGroup& group : page.groups) {
            for (const forms::FormField& field : group.fields) {
                if (field.kind != forms::FieldKind::Address)
                    continue;
                QJsonObject address = forms::answerAt(reviewed, field.pointer).toObject();
                const QString code = address.value(u"code").toString();
                if (code.isEmpty() || address.value(u"manual").toBool() || edition->base().current(code))
                    continue;
                address.insert(QStringLiteral("manual"), true);
                reviewed = forms::withAnswer(reviewed, field.pointer, address);
            }
        }
    }
    return reviewed;
}

} // namespace okno::server
