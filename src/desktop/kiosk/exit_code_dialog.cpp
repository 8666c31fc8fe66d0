// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/kiosk/exit_code_dialog.h"

#include "desktop/kiosk/exit_code.h"
#include "desktop/style/tokens.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/password_field.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <algorithm>

namespace okno::desktop {
namespace {

constexpr int firstPauseSeconds = 2;
constexpr int longestPauseSeconds = 300;

} // namespace

ExitCodeDialog::ExitCodeDialog(const QString& hash, ExitTries& tries, QWidget* parent)
    : QDialog(parent)
    , m_hash(hash)
    , m_tries(tries)
    , m_code(new PasswordField(tr("Код администратора"), this))
    , m_enter(new QPushButton(tr("Закрыть программу"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("exitCode"));
    setWindowTitle(tr("Выход из терминала"));
    m_code->setObjectName(QStringLiteral("exitCode.code"));
    m_enter->setObjectName(QStringLiteral("exitCode.enter"));
    m_enter->setProperty("variant", QStringLiteral("primary"));
    auto* cancel = new QPushButton(tr("Отменить"), this);
    cancel->setObjectName(QStringLiteral("exitCode.cancel"));
    auto* column = new QVBoxLayout(this);
    const int edge = look().size(Size::Space24);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(look().size(Size::Space16));
    column->addWidget(makeLabel(tr("Выход из терминала"), "title", this));
    column->addWidget(m_code);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_enter);
    column->addLayout(buttons);
    setMinimumWidth(look().px(420));
    connect(m_enter, &QPushButton::clicked, this, &ExitCodeDialog::check);
    connect(m_code, &LineField::returnPressed, this, &ExitCodeDialog::check);
    connect(m_code, &Field::edited, this, [this] { m_code->setError({}); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_code->setFocus(Qt::OtherFocusReason);
}

void ExitCodeDialog::check()
{
    const qint64 left = (m_tries.pause.remainingTime() + 999) / 1000;
    if (left > 0) {
        m_code->setError(tr("Подождите %n секунд и попробуйте ещё раз.", nullptr, static_cast<int>(left)));
        return;
    }
    if (isExitCode(m_code->text(), m_hash)) {
        m_tries = {};
        accept();
        return;
    }
    const int pause = std::min(longestPauseSeconds, firstPauseSeconds << std::min(m_tries.wrong, 8));
    ++m_tries.wrong;
    m_tries.pause.setRemainingTime(pause * 1000);
    m_code->setText({});
    m_code->setError(tr("Код неверный."));
}

} // namespace okno::desktop
