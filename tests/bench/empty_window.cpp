// SPDX-License-Identifier: GPL-3.0-or-later
// The baseline of start_bench: the least that Qt Widgets can show, of the size of okno's window.
#include <QApplication>
#include <QTimer>
#include <QWidget>
#include <cstdio>
#include <ctime>

class EmptyWindow : public QWidget {
protected:
    void paintEvent(QPaintEvent*) override
    {
        QTimer::singleShot(0, this, [] {
            std::printf("painted %.1f\n", 1e3 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC);
            std::fflush(stdout);
            QCoreApplication::quit();
        });
    }
};

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    EmptyWindow window;
    window.resize(1180, 760);
    window.show();
    return QApplication::exec();
}
