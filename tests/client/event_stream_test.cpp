// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/event_stream.h"

#include <QtTest>

using okno::client::EventStream;

class EventStreamTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAsTheStandardSays();
    void everyCutGivesTheSame();
    void isBounded();
};

namespace {

const QByteArray text =
    ": hello\r\n\r\nid: 1\rdata: a\rdata:b\r\rretry: 500\ndata\n\nid:2\nevent: x\n\ndata: c\n\ndata: unfinished";

QByteArrayList all(EventStream& stream)
{
    QByteArrayList said;
    while (const auto event = stream.next())
        said << event->id + '|' + event->data + '|' + QByteArray::number(qint64(event->retry.count()));
    return said;
}

} // namespace

void EventStreamTest::readsAsTheStandardSays()
{
    EventStream stream;
    stream.feed(text);
    QCOMPARE(all(stream), (QByteArrayList{"1|a\nb|0", "1||500", "2|c|0"}));
}

void EventStreamTest::everyCutGivesTheSame()
{
    for (qsizetype cut = 0; cut <= text.size(); ++cut) {
        EventStream stream;
        stream.feed(text.first(cut));
        QByteArrayList said = all(stream);
        stream.feed(text.sliced(cut));
        said << all(stream);
        QCOMPARE(said, (QByteArrayList{"1|a\nb|0", "1||500", "2|c|0"}));
    }
}

void EventStreamTest::isBounded()
{
    EventStream stream;
    for (int i = 0; i < 100; ++i)
        stream.feed(QByteArray(10'000, 'x'));
    stream.feed("\n\ndata: a\n\n");
    QCOMPARE(all(stream), QByteArrayList{"|a|0"});
    for (int i = 0; i < 100; ++i)
        stream.feed("data: " + QByteArray(10'000, 'x') + '\n');
    stream.feed("\ndata: b\n\n");
    QCOMPARE(all(stream), QByteArrayList{"|b|0"});
}

QTEST_GUILESS_MAIN(EventStreamTest)
#include "event_stream_test.moc"
