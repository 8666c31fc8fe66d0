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
set(OKNO_HEADERS ${CMAKE_BINARY_DIR}/headers)
file(MAKE_DIRECTORY ${OKNO_HEADERS})
foreach(name jsoncons jsoncons_ext p11-kit-1/p11-kit)
    get_filename_component(last ${name} NAME)
    file(CREATE_LINK /usr/include/${name} ${OKNO_HEADERS}/${last} SYMBOLIC)
endforeach()
include_directories(SYSTEM ${OKNO_HEADERS})

# Windows 10 and its interfaces; no macros named min and max.
add_compile_definitions(WINVER=0x0A00 _WIN32_WINNT=0x0A00 NOMINMAX WIN32_LEAN_AND_MEAN UNICODE _UNICODE)

# What Windows shows of a program: its icon, its version; and that it takes names and paths as UTF-8 of any length.
find_program(OKNO_RSVG rsvg-convert REQUIRED)
find_program(OKNO_CONVERT NAMES magick convert REQUIRED)
set(icon ${CMAKE_SOURCE_DIR}/resources/icons/app/okno.svg)
set(OKNO_ICO ${CMAKE_BINARY_DIR}/share/okno.ico)
set(draw "")
set(pngs "")
foreach(size 16 20 24 32 40 48 64 256)
    set(png ${CMAKE_BINARY_DIR}/share/ico-${size}.png)
    list(APPEND draw COMMAND ${OKNO_RSVG} -w ${size} -h ${size} -o ${png} ${icon})
    list(APPEND pngs ${png})
endforeach()
file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/share)
add_custom_command(OUTPUT ${OKNO_ICO} DEPENDS ${icon} ${draw} COMMAND ${OKNO_CONVERT} ${pngs} ${OKNO_ICO} VERBATIM)
add_custom_target(okno_ico DEPENDS ${OKNO_ICO})

function(okno_windows_program target description)
    set(TARGET ${target})
    set(DESCRIPTION ${description})
    string(REPLACE "." "," VERSION_NUMBERS ${PROJECT_VERSION})
    set(rc ${CMAKE_CURRENT_BINARY_DIR}/${target}.rc)
    configure_file(${CMAKE_SOURCE_DIR}/installer/windows/program.rc.in ${rc} @ONLY)
    # By itself: windres does not know the compiler's options.
    add_library(${target}_resources OBJECT ${rc})
    set_target_properties(${target}_resources PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF)
    set_source_files_properties(${rc} PROPERTIES
        OBJECT_DEPENDS "${OKNO_ICO};${CMAKE_SOURCE_DIR}/installer/windows/program.manifest")
    add_dependencies(${target}_resources okno_ico)
    target_link_libraries(${target} PRIVATE ${target}_resources)
    target_link_options(${target} PRIVATE -Wl,--dynamicbase,--high-entropy-va,--nxcompat)
endfunction()
