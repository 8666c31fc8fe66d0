// SPDX-License-Identifier: GPL-3.0-or-later
// Stands between a test on this system and okno under wine: hands each line of stdin to the named pipe of its
// automation channel and its answer, one line too, back to stdout. Ends when either side does. Each line has a
// connection of its own: wine has been seen to forget what waits in a pipe that was idle for a while.
#include <cstdio>
#include <string>
#include <windows.h>

static HANDLE join(const std::string& name)
{
    for (int attempt = 0; attempt < 600; ++attempt) {
        const HANDLE pipe =
            CreateFileA(name.c_str(), GENERIC_READ | GENERIC_WRITE, 0, nullptr, OPEN_EXISTING, 0, nullptr);
        if (pipe != INVALID_HANDLE_VALUE)
            return pipe;
        Sleep(100); // it is not there yet
    }
    return INVALID_HANDLE_VALUE;
}

static bool readLine(HANDLE from, std::string& line)
{
    line.clear();
    char byte = 0;
    DWORD got = 0;
    while (ReadFile(from, &byte, 1, &got, nullptr) && got == 1) {
        line += byte;
        if (byte == '\n')
            return true;
    }
    return false;
}

static bool writeAll(HANDLE to, const std::string& text)
{
    DWORD written = 0;
    return WriteFile(to, text.data(), static_cast<DWORD>(text.size()), &written, nullptr) && written == text.size();
}

int main(int argc, char** argv)
{
    if (argc != 2)
        return 2;
    const std::string name = "\\\\.\\pipe\\" + std::string(argv[1]);
    HANDLE pipe = join(name);
    const HANDLE in = GetStdHandle(STD_INPUT_HANDLE);
    const HANDLE out = GetStdHandle(STD_OUTPUT_HANDLE);
    if (pipe == INVALID_HANDLE_VALUE || !writeAll(out, "joined\n"))
        return 1;
    std::string line;
    while (readLine(in, line)) {
        if (pipe == INVALID_HANDLE_VALUE)
            pipe = join(name);
        if (!writeAll(pipe, line) || !readLine(pipe, line) || !writeAll(out, line))
            return 0;
        CloseHandle(pipe);
        pipe = INVALID_HANDLE_VALUE;
    }
    return 0;
}
