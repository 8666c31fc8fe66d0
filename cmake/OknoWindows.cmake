# SPDX-License-Identifier: GPL-3.0-or-later
# Building for Windows: the libraries of installer/windows/libraries.sh are found before anything, those of this system
# never, but for headers that are the same everywhere and programs that run while building.
set(OKNO_WINDOWS_LIBRARIES "" CACHE STRING "What installer/windows/libraries.sh printed: a list of folders")
if(NOT OKNO_WINDOWS_LIBRARIES)
    message(FATAL_ERROR "Build for Windows with `./dev build windows`: it makes the libraries and names them here.")
endif()
list(PREPEND CMAKE_FIND_ROOT_PATH ${OKNO_WINDOWS_LIBRARIES})
list(PREPEND CMAKE_PREFIX_PATH ${OKNO_WINDOWS_LIBRARIES})
set(QT_HOST_PATH /usr)
set(QT_HOST_PATH_CMAKE_DIR /usr/lib/x86_64-linux-gnu/cmake)

set(places ${OKNO_WINDOWS_LIBRARIES} /usr/${CMAKE_SYSTEM_PROCESSOR}-w64-mingw32)
list(TRANSFORM places APPEND /lib/pkgconfig)
list(JOIN places ":" places)
set(ENV{PKG_CONFIG_LIBDIR} ${places})

# Header-only libraries, without the other headers that lie beside them.
set(headers ${CMAKE_BINARY_DIR}/headers)
file(MAKE_DIRECTORY ${headers})
foreach(name jsoncons jsoncons_ext)
    if(EXISTS /usr/include/${name})
        file(CREATE_LINK /usr/include/${name} ${headers}/${name} SYMBOLIC)
    endif()
endforeach()
include_directories(SYSTEM ${headers})

# Windows 10 and its interfaces; no macros named min and max.
add_compile_definitions(WINVER=0x0A00 _WIN32_WINNT=0x0A00 NOMINMAX WIN32_LEAN_AND_MEAN UNICODE _UNICODE)
