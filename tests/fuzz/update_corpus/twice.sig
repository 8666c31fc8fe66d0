okno-update 1
okno-update 1
platform linux-appimage
version 1.2.0
size 9
sha256 c0cd5ccfdb563a59366e33e73001b78fdb8cca5a6c48e2f90fffcde44b81f1f6
signature oWToa/z7NW8mVVChY0q29it+h+LVFshBteK57w1wECKs5Bg1TEqOileqPaYFhncCsadoTKuIMcQmLt+HJ8YoAQ==
