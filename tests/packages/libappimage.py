#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What file managers and app stores see of the image: libappimage recognises it and reads what is inside.

Usage: libappimage.py IMAGE
"""
import ctypes
import sys

WANTED = ["ru.okno.Okno.desktop", "usr/share/applications/ru.okno.Okno.desktop",
          "usr/share/metainfo/ru.okno.Okno.metainfo.xml"]


def main():
    image = sys.argv[1].encode()
    library = ctypes.CDLL("libappimage.so.1.0abi1")
    library.appimage_list_files.restype = ctypes.POINTER(ctypes.c_char_p)
    library.appimage_get_type.argtypes = [ctypes.c_char_p, ctypes.c_bool]
    assert library.appimage_get_type(image, False) == 2, "not recognised as an AppImage of type 2"
    listed = library.appimage_list_files(image)
    names = []
    while listed[len(names)] is not None:
        names.append(listed[len(names)].decode())
    missing = [name for name in WANTED if name not in names]
    assert not missing, f"not found inside: {missing} among {len(names)} files"
    library.appimage_read_file_into_buffer_following_symlinks.argtypes = [
        ctypes.c_char_p, ctypes.c_char_p, ctypes.POINTER(ctypes.c_void_p), ctypes.POINTER(ctypes.c_ulong)]
    library.appimage_read_file_into_buffer_following_symlinks.restype = ctypes.c_bool
    buffer, size = ctypes.c_void_p(), ctypes.c_ulong()
    assert library.appimage_read_file_into_buffer_following_symlinks(
        image, WANTED[0].encode(), ctypes.byref(buffer), ctypes.byref(size)), "the desktop file could not be read"
    text = ctypes.string_at(buffer, size.value).decode()
    assert "[Desktop Entry]" in text and "Exec=" in text, text
    print("1 passed, 0 failed")


if __name__ == "__main__":
    main()
