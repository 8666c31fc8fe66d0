okno-update 1
platform linux-appimage
version 1.2.0
size 9
sha256 c0cd5ccfdb563a59366e33e73001b78fdb