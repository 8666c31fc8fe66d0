# SPDX-License-Identifier: GPL-3.0-or-later
# What every room and every test has in common: flags, definitions, names.

find_program(OKNO_CCACHE ccache)
if(OKNO_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${OKNO_CCACHE})
endif()

add_library(okno_flags INTERFACE)
target_compile_options(okno_flags INTERFACE -Wall -Wextra
    $<$<NOT:$<BOOL:$<TARGET_PROPERTY:OKNO_IS_TEST>>>:-Wconversion> -Wno-missing-field-initializers $<$<BOOL:${OKNO_WERROR}>:-Werror>
    $<$<AND:$<CXX_COMPILER_ID:GNU>,$<CONFIG:Debug>>:-g1>)
if(OKNO_SANITIZE) # not a generator expression: the list of sanitizers has commas
    target_compile_options(okno_flags INTERFACE -fsanitize=${OKNO_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(okno_flags INTERFACE -fsanitize=${OKNO_SANITIZE})
endif()
if(OKNO_FUZZ)
    target_compile_options(okno_flags INTERFACE -fsanitize=fuzzer-no-link)
endif()
target_compile_definitions(okno_flags INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS
    QT_NO_URL_CAST_FROM_STRING QT_DISABLE_DEPRECATED_UP_TO=0x060800)
target_include_directories(okno_flags INTERFACE ${CMAKE_SOURCE_DIR}/src)

# okno_room(core SOURCES a.cpp … LINK Qt6::Core …): the static library okno_<name>. Headers are included as "core/result.h".
# WINDOW: made of widgets.
function(okno_room name)
    cmake_parse_arguments(ARG "WINDOW" "" "SOURCES;LINK" ${ARGN})
    add_library(okno_${name} STATIC ${ARG_SOURCES})
    target_link_libraries(okno_${name} PUBLIC okno_flags ${ARG_LINK})
    set(kind common)
    if(ARG_WINDOW)
        set(kind window)
    endif()
    okno_precompile(okno_${name} ${kind})
endfunction()

# okno_test(core/snils LINK okno_core): the test tests/core/snils_test.cpp, run by ctest as core/snils.
# TIMEOUT is in seconds (60 unless told); LABELS and SERIAL (RUN_SERIAL) as ctest has them.
function(okno_test name)
    cmake_parse_arguments(ARG "SERIAL" "TIMEOUT" "SOURCES;LINK;LABELS;ENVIRONMENT" ${ARGN})
    string(REPLACE "/" "_" target ${name}_test)
    get_filename_component(base ${name} NAME)
    add_executable(${target} ${base}_test.cpp ${ARG_SOURCES})
    target_link_libraries(${target} PRIVATE okno_flags Qt6::Test ${ARG_LINK})
    set_target_properties(${target} PROPERTIES OKNO_IS_TEST ON) # QTRY_* of Qt 6.8 narrow inside: no -Wconversion
    target_include_directories(${target} PRIVATE ${CMAKE_SOURCE_DIR}/tests)
    target_compile_definitions(${target} PRIVATE OKNO_SOURCE_DIR="${CMAKE_SOURCE_DIR}" OKNO_BIN_DIR="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")
    set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    set(kind common)
    if(name MATCHES "^desktop/")
        set(kind window_test)
    endif()
    okno_precompile(${target} ${kind})
    add_test(NAME ${name} COMMAND ${target})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 60)
    endif()
    set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT} RUN_SERIAL ${ARG_SERIAL}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=Europe/Moscow;${ARG_ENVIRONMENT}" LABELS "${ARG_LABELS}")
endfunction()
