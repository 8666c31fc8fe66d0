# SPDX-License-Identifier: GPL-3.0-or-later
"""A person's copy of their data (`okno --export-my-data`), made by a packaged program and read by another one."""
import subprocess
import zipfile


def check_copy(program, data, copy, place=str):
    """`program`: the words that start okno; `data`: its folder, with a person's data in it; `place`: a path as the
    program takes it."""
    letter = data / "cache" / "documents" / "Справка о стаже.txt"
    letter.parent.mkdir(parents=True, exist_ok=True)
    letter.write_text("прочитано")
    subprocess.run([*program, "--data", place(data), "--export-my-data", place(copy)], check=True, timeout=120)
    with zipfile.ZipFile(copy) as archive:
        assert archive.testzip() is None, "the copy is broken"
        names = archive.namelist()
        for name in ("README.txt", "settings.json", f"documents/{letter.name}"):
            assert name in names, f"{name} is not in the copy: {names}"
        assert any(name.endswith("/drafts.json") for name in names), f"nothing of the person is in the copy: {names}"
        assert archive.read(f"documents/{letter.name}").decode() == "прочитано"
