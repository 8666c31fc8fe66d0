// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/signing/certificate_picker.h"

#include "desktop/shell/view_settings.h"
#include "desktop/signing/certificate_row.h"
#include "desktop/signing/certificate_words.h"
#include "desktop/signing/key_file_form.h"
#include "desktop/signing/token_desk.h"
#include "desktop/style/icons.h"
#include "desktop/welcome/problem_text.h"
#include "desktop/widgets/labels.h"
#include "desktop/widgets/skeleton_rows.h"

#include <QApplication>
#include <QButtonGroup>
#include <QCryptographicHash>
#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <algorithm>

namespace okno::desktop {
namespace {

const QString lastKey = QStringLiteral("signing/last");

QByteArray digestOf(const signing::Certificate& certificate)
{
    return QCryptographicHash::hash(certificate.der, QCryptographicHash::Sha256).toHex();
}

const signing::Certificate& bare(const CertificateState& state)
{
    return state.certificate.certificate;
}

// The same certificate may be on a token and in a file.
QString keyOf(const CertificateRow& row)
{
    return row.token() + u' ' + QString::fromLatin1(digestOf(bare(row.certificate())));
}

} // namespace

CertificatePicker::CertificatePicker(TokenDesk& desk, ViewSettings& settings, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_settings(settings)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(name);
    m_column->setContentsMargins(0, 0, 0, 0);
    connect(&desk, &TokenDesk::changed, this, &CertificatePicker::rebuild);
    rebuild();
}

CertificatePicker::~CertificatePicker() = default;

void CertificatePicker::showEvent(QShowEvent* event)
{
    m_desk.refresh();
    QWidget::showEvent(event);
}

void CertificatePicker::setNeedsSnils(bool needs)
{
    m_needsSnils = needs;
    rebuild();
}

void CertificatePicker::setCheck(Check check)
{
    m_check = std::move(check);
    rebuild();
}

void CertificatePicker::rebuild()
{
    const CertificateRow* before = chosenRow();
    const QString chosen = before ? keyOf(*before) : QString();
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    m_rows.clear();
    if (m_inner) {
        // A row may be the sender of what led here.
        m_inner->hide();
        m_inner->deleteLater();
    }
    m_inner = new QWidget(this);
    m_group = new QButtonGroup(m_inner);
    auto* column = new QVBoxLayout(m_inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look().size(Size::Space8));
    m_column->addWidget(m_inner);

    const TokenState& state = m_desk.state();
    if (!state.isKnown) {
        column->addWidget(new SkeletonRows(2, m_inner));
    } else {
        const auto add = [&](bool usable) {
            for (const TokenEntry& token : state.tokens) {
                for (const CertificateState& each : token.certificates) {
                    const bool may = whyUnusable(each, m_desk.now(), m_needsSnils).isEmpty();
                    if (may == usable)
                        addRow(token, each);
                }
            }
        };
        add(true);
        for (const TokenEntry& token : state.tokens) {
            if (token.isFile && token.certificates.isEmpty())
                addClosedFile(token);
        }
        add(false);
        addNotices();
    }
    choose(chosen);
    connect(m_group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton*, bool on) {
        if (on)
            Q_EMIT chosenChanged();
    });
    if (hadFocus) {
        if (const CertificateRow* row = chosenRow())
            row->button()->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT chosenChanged();
}

void CertificatePicker::addRow(const TokenEntry& token, const CertificateState& certificate)
{
    auto* row = new CertificateRow(token, certificate, m_inner);
    row->setObjectName(QStringLiteral("%1.row.%2").arg(objectName()).arg(m_rows.size()));
    row->setReason(whyUnusable(certificate, m_desk.now(), m_needsSnils));
    m_rows << row;
    m_group->addButton(row->button());
    m_inner->layout()->addWidget(row);
    if (row->isUsable())
        askAbout(row);
}

void CertificatePicker::askAbout(CertificateRow* row)
{
    if (!m_check)
        return;
    const QByteArray digest = digestOf(bare(row->certificate()));
    if (const auto known = m_reasons.constFind(digest); known != m_reasons.cend()) {
        row->setReason(*known);
        return;
    }
    if (m_asked.contains(digest))
        return;
    m_asked.insert(digest);
    const QPointer<CertificatePicker> self(this);
    m_check(bare(row->certificate()), [self, digest](const QString& reason) {
        if (!self)
            return;
        self->m_reasons.insert(digest, reason);
        for (CertificateRow* each : std::as_const(self->m_rows)) {
            if (!reason.isEmpty() && digestOf(bare(each->certificate())) == digest) {
                each->setReason(reason);
                Q_EMIT self->chosenChanged();
            }
        }
    });
}

// A key file shows nothing before its password.
void CertificatePicker::addClosedFile(const TokenEntry& token)
{
    auto* card = new Card(m_inner);
    card->setObjectName(objectName() + QStringLiteral(".file"));
    const int edge = look().size(Size::Space12);
    card->column()->setContentsMargins(edge, edge, edge, edge);
    card->column()->addWidget(makeLabel(tokenName(token), "strong"));
    card->column()->addWidget(
        new KeyFileForm(m_desk, token.info.id, objectName() + QStringLiteral(".file.form"), card));
    m_inner->layout()->addWidget(card);
}

// What is missing, when there is nothing to choose from.
void CertificatePicker::addNotices()
{
    const TokenState& state = m_desk.state();
    if (state.error)
        addNotice(QStringLiteral("warning"), tr("Токен не отвечает"),
            tr("Выньте токен и вставьте снова. Пока он не ответит, список может быть старым."));
    const bool anyUsable =
        std::any_of(m_rows.begin(), m_rows.end(), [](const CertificateRow* row) { return row->isUsable(); });
    const bool anyFile =
        std::any_of(state.tokens.begin(), state.tokens.end(), [](const TokenEntry& each) { return each.isFile; });
    if (anyUsable || anyFile || state.error)
        return;
    const auto works = [](const SourceState& each) { return !each.error; };
    const bool anyModule = std::any_of(state.sources.begin(), state.sources.end(), works);
    const bool anyToken = std::any_of(
        state.tokens.begin(), state.tokens.end(), [](const TokenEntry& each) { return each.info.initialized; });
    const auto broken = std::find_if(
        state.tokens.begin(), state.tokens.end(), [](const TokenEntry& each) { return each.error.has_value(); });
    if (!anyModule)
        addNotice(QStringLiteral("key"), tr("Программа токена не найдена"),
            tr("Установите программу (драйвер) с сайта производителя токена. Если она уже есть, укажите её файл."));
    else if (!anyToken)
        addNotice(QStringLiteral("key"), tr("Токен не вставлен"),
            tr("Вставьте токен в разъём USB: сертификаты появятся здесь сами."));
    else if (broken != state.tokens.end())
        addNotice(QStringLiteral("warning"), tr("Сертификаты не читаются"), problemText(*broken->error));
    else if (m_rows.isEmpty())
        addNotice(QStringLiteral("certificate"), tr("На токене нет сертификатов"),
            tr("Получите сертификат в удостоверяющем центре или вставьте другой токен."));
    else
        addNotice(QStringLiteral("certificate"), tr("Подходящего сертификата нет"),
            tr("Почему не подходит каждый, написано под ним. Вставьте другой токен или получите новый сертификат."));
}

void CertificatePicker::addNotice(const QString& iconName, const QString& title, const QString& text)
{
    auto* notice = new QFrame(m_inner);
    notice->setObjectName(objectName() + QStringLiteral(".notice"));
    notice->setProperty("kind", QStringLiteral("notice"));
    auto* row = new QHBoxLayout(notice);
    const int edge = look().size(Size::Space12);
    row->setContentsMargins(edge, edge, edge, edge);
    row->setSpacing(edge);
    auto* picture = new QLabel(notice);
    picture->setPixmap(iconPixmap(iconName, look().size(Size::IconLarge), Color::Accent, devicePixelRatioF()));
    row->addWidget(picture, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(look().size(Size::Space4));
    words->addWidget(makeLabel(title, "strong"));
    words->addWidget(makeLabel(text));
    auto* setup = new QPushButton(tr("Проверить токен и настройки"), notice);
    setup->setObjectName(objectName() + QStringLiteral(".setup"));
    setup->setProperty("variant", QStringLiteral("link"));
    connect(setup, &QPushButton::clicked, this, &CertificatePicker::setupRequested);
    words->addWidget(setup, 0, Qt::AlignLeft);
    row->addLayout(words, 1);
    m_inner->layout()->addWidget(notice);
}

// The one that was chosen before; otherwise the one of last time; otherwise the only one.
void CertificatePicker::choose(const QString& key)
{
    const QByteArray last = m_settings.value(lastKey).toString().toLatin1();
    CertificateRow* only = nullptr;
    CertificateRow* known = nullptr;
    int usable = 0;
    for (CertificateRow* row : std::as_const(m_rows)) {
        if (!row->isUsable())
            continue;
        ++usable;
        only = row;
        if (!key.isEmpty() && keyOf(*row) == key) {
            row->button()->setChecked(true);
            return;
        }
        if (!known && digestOf(bare(row->certificate())) == last)
            known = row;
    }
    if (CertificateRow* row = known ? known : usable == 1 ? only : nullptr)
        row->button()->setChecked(true);
}

CertificateRow* CertificatePicker::chosenRow() const
{
    for (CertificateRow* row : m_rows) {
        if (row->button()->isChecked() && row->isUsable())
            return row;
    }
    return nullptr;
}

std::optional<ChosenCertificate> CertificatePicker::chosen() const
{
    const CertificateRow* row = chosenRow();
    const TokenEntry* token = row ? m_desk.state().token(row->token()) : nullptr;
    if (!token)
        return std::nullopt;
    return ChosenCertificate{*token, row->certificate()};
}

void CertificatePicker::remember()
{
    if (const CertificateRow* row = chosenRow())
        m_settings.setValue(lastKey, QString::fromLatin1(digestOf(bare(row->certificate()))));
}

} // namespace okno::desktop
