// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/forms/page_list.h"

#include <vector>

namespace okno::desktop {

class DocumentsPage;
class FormState;

// One page of a draft that is being filled: of the form, the documents, the check before sending.
struct DraftPage {
    enum class Kind { Form, Documents, Summary };
    Kind kind = Kind::Form;
    int form = -1; // index in the definition
    bool operator==(const DraftPage&) const = default;
};

// The pages as the list at the left tells them: how far each is and what is left.
[[nodiscard]] std::vector<PageMark> marksOf(
    const std::vector<DraftPage>& pages, const FormState& state, const DocumentsPage& documents, bool isAnswer);

} // namespace okno::desktop
