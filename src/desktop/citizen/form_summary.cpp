// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/citizen/form_summary.h"

#include "desktop/citizen/summary_view.h"
#include "desktop/style/icons.h"
#include "desktop/style/style.h"
#include "desktop/widgets/choice_field.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/line_field.h"
#include "forms/form_model.h"

#include <QHBoxLayout>

namespace okno::desktop {

FormSummary::FormSummary(QWidget* parent)
    : QWidget(parent)
    , m_text(new MultilineField(tr("Что вы хотите ответить"), 3))
    , m_view(new SummaryView)
    , m_notice(new QFrame)
    , m_picture(new QLabel)
    , m_words(makeLabel({}))
    , m_declaration(new CheckField(tr("Подтверждаю, что все сведения верны")))
{
    m_text->setObjectName(QStringLiteral("form.answerText"));
    m_text->setMaxLength(2000);
    m_text->setOptional(true);
    m_declaration->setObjectName(QStringLiteral("form.declaration"));
    m_notice->setObjectName(QStringLiteral("form.signature"));
    m_notice->setProperty("kind", QStringLiteral("notice"));
    auto* row = new QHBoxLayout(m_notice);
    const int inner = look().size(Size::Space12);
    row->setContentsMargins(inner, inner, inner, inner);
    row->setSpacing(inner);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    row->addWidget(m_words, 1);
    m_notice->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look().size(Size::Space16));
    column->addWidget(m_text);
    column->addWidget(m_view);
    column->addWidget(m_notice);
    column->addWidget(m_declaration);
    column->addStretch(1);
    connect(m_text, &Field::edited, this, &FormSummary::textEdited);
    connect(m_view, &SummaryView::editRequested, this, &FormSummary::editRequested);
    connect(m_declaration, &Field::edited, this, [this] { m_declaration->setError({}); });
}

void FormSummary::begin(bool isAnswer, const QString& text)
{
    m_declaration->setChecked(false);
    m_declaration->setError({});
    m_text->setText(text);
    m_text->setVisible(isAnswer);
    setSignature(Signature::None);
}

void FormSummary::show(const std::vector<forms::SummaryRow>& rows, const QString& documentsTitle,
    const QStringList& files, bool withDocuments)
{
    m_view->setRows(rows, true);
    if (withDocuments)
        m_view->addPart(documentsTitle, files.isEmpty() ? QStringList(tr("Файлов нет")) : files, true);
}

void FormSummary::setSignature(Signature signature)
{
    m_notice->setVisible(signature != Signature::None);
    const bool made = signature == Signature::Made;
    setVariant(m_notice, "tone", made ? QStringLiteral("good") : QString());
    m_picture->setPixmap(iconPixmap(made ? QStringLiteral("check-circle") : QStringLiteral("certificate"),
        look().size(Size::Icon), made ? Color::Good : Color::Accent, devicePixelRatioF()));
    switch (signature) {
    case Signature::None:
        break;
    case Signature::Offered:
        m_words->setText(tr("Если есть токен с сертификатом, заявление и файлы можно подписать электронной подписью. "
                            "Без неё заявление тоже примут."));
        break;
    case Signature::Wanted:
        m_words->setText(tr("Для этой услуги нужна электронная подпись: подписываются заявление и каждый приложенный "
                            "файл. Понадобится токен с сертификатом."));
        break;
    case Signature::Made:
        m_words->setText(tr("Заявление и файлы подписаны. Если что-нибудь изменить, подпись снимется."));
        break;
    }
}

QString FormSummary::text() const
{
    return m_text->text();
}

bool FormSummary::passDeclaration()
{
    if (m_declaration->isChecked())
        return true;
    m_declaration->setError(tr("Отметьте, что сведения верны: без этого заявление нельзя отправить."));
    focusDeclaration();
    return false;
}

void FormSummary::focusDeclaration()
{
    m_declaration->setFocus(Qt::OtherFocusReason);
}

} // namespace okno::desktop
