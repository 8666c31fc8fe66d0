// SPDX-License-Identifier: GPL-3.0-or-later
// The plain test of a fuzz target: its corpus, then a fixed row of mutations of it. The same every time.
//   fuzz_bpmn ROUNDS FILE…
#include <QByteArray>
#include <QFile>
#include <QRandomGenerator>
#include <cstdint>
#include <cstdio>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size);

namespace {

// What readers of text trip over.
const QByteArray tokens[] = {"\0", "\xff", "\"", "'", "<", ">", "&", "{", "}", "[", "]", ",", ":", "-1", "0", "1e999",
    "99999999999999999999", "true", "null", "\r\n", "\xef\xbb\xbf", "\xed\xa0\x80", "../", "%s", "<!--", "]]>", "&amp;",
    "id=\"start\""};

class Mutator {
public:
    explicit Mutator(std::vector<QByteArray> corpus) : m_corpus(std::move(corpus)), m_random(20261122) { }

    QByteArray next()
    {
        QByteArray bytes = any();
        for (int count = below(4) + 1; count > 0; --count)
            mutate(bytes);
        return bytes;
    }

private:
    [[nodiscard]] int below(qsizetype limit) { return limit > 0 ? m_random.bounded(static_cast<int>(limit)) : 0; }
    [[nodiscard]] const QByteArray& any()
    {
        return m_corpus[static_cast<size_t>(below(static_cast<qsizetype>(m_corpus.size())))];
    }

    void mutate(QByteArray& bytes)
    {
        const int at = below(bytes.size());
        switch (below(7)) {
        case 0:
            if (!bytes.isEmpty())
                bytes[at] = static_cast<char>(bytes[at] ^ (1 << below(8)));
            break;
        case 1:
            bytes.remove(at, below(64));
            break;
        case 2:
            bytes.truncate(at);
            break;
        case 3:
            bytes.insert(at, bytes.mid(below(bytes.size()), below(256)));
            break;
        case 4: {
            const QByteArray& other = any();
            bytes.insert(at, other.mid(below(other.size()), below(256)));
            break;
        }
        case 5:
            bytes.insert(at, tokens[static_cast<size_t>(below(std::size(tokens)))]);
            break;
        default: {
            const QByteArray& token = tokens[static_cast<size_t>(below(std::size(tokens)))];
            bytes.replace(at, token.size(), token);
        }
        }
    }

    std::vector<QByteArray> m_corpus;
    QRandomGenerator m_random;
};

void run(const QByteArray& bytes)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t*>(bytes.constData()), static_cast<size_t>(bytes.size()));
}

} // namespace

int main(int argc, char** argv)
{
    std::vector<QByteArray> corpus;
    for (int i = 2; i < argc; ++i) {
        QFile file(QString::fromLocal8Bit(argv[i]));
        if (!file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "cannot read %s\n", argv[i]);
            return 2;
        }
        corpus.push_back(file.readAll());
        run(corpus.back());
    }
    if (corpus.empty()) {
        std::fprintf(stderr, "usage: %s ROUNDS FILE...\n", argv[0]);
        return 2;
    }
    run({});
    const int rounds = QByteArray(argv[1]).toInt();
    Mutator mutator(std::move(corpus));
    for (int i = 0; i < rounds; ++i)
        run(mutator.next());
    std::printf("%d mutations stood\n", rounds);
    return 0;
}
