# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed where, in two components as the packages have them: okno (the application) and server (oknod and
# okno-admin). Everything that the programs need at run time is inside them as resources.
include(GNUInstallDirs)

if(WIN32) # one folder; installer/windows/build.sh adds what stands around it
    install(TARGETS okno okno-pdf RUNTIME DESTINATION . COMPONENT okno)
    install(TARGETS okno-softtoken LIBRARY DESTINATION . COMPONENT okno)
    return()
endif()

install(TARGETS okno RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT okno)
# What the program loads after its first paint (src/desktop/CMakeLists.txt).
if(TARGET okno-app)
    install(TARGETS okno-app LIBRARY DESTINATION lib/okno COMPONENT okno)
endif()
# The helper that draws foreign PDFs is no command for people.
install(TARGETS okno-pdf RUNTIME DESTINATION lib/okno COMPONENT okno)
# The demonstration token, a module of PKCS#11.
if(TARGET okno-softtoken)
    install(TARGETS okno-softtoken LIBRARY DESTINATION lib/okno COMPONENT okno)
endif()
install(TARGETS oknod okno-admin RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT server)

set(share ${CMAKE_SOURCE_DIR}/installer/share)
string(TIMESTAMP OKNO_RELEASE_DATE "%Y-%m-%d" UTC) # of SOURCE_DATE_EPOCH when that is set
configure_file(${share}/ru.okno.Okno.metainfo.xml.in ${CMAKE_BINARY_DIR}/share/ru.okno.Okno.metainfo.xml @ONLY)
install(FILES ${share}/ru.okno.Okno.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications COMPONENT okno)
# Runs at every log-in and ends at once unless starting with the system is wanted (src/desktop/shell/autostart.h).
install(FILES ${share}/autostart.desktop DESTINATION /etc/xdg/autostart RENAME ru.okno.Okno.desktop COMPONENT okno)
install(FILES ${CMAKE_BINARY_DIR}/share/ru.okno.Okno.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo
    COMPONENT okno)
install(FILES ${share}/okno-mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME okno.xml
    COMPONENT okno)

set(icon ${CMAKE_SOURCE_DIR}/resources/icons/app/okno.svg)
set(icons ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
install(FILES ${icon} DESTINATION ${icons}/scalable/apps RENAME ru.okno.Okno.svg COMPONENT okno)
find_program(OKNO_RSVG rsvg-convert)
if(OKNO_RSVG)
    set(pngs)
    foreach(size 16 24 32 48 64 128 256)
        set(png ${CMAKE_BINARY_DIR}/share/okno-${size}.png)
        add_custom_command(OUTPUT ${png} DEPENDS ${icon}
            COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_BINARY_DIR}/share
            COMMAND ${OKNO_RSVG} -w ${size} -h ${size} -o ${png} ${icon} VERBATIM)
        list(APPEND pngs ${png})
        install(FILES ${png} DESTINATION ${icons}/${size}x${size}/apps RENAME ru.okno.Okno.png COMPONENT okno)
    endforeach()
    add_custom_target(okno_icons ALL DEPENDS ${pngs})
    add_dependencies(okno okno_icons)
endif()

set(systemd ${CMAKE_SOURCE_DIR}/installer/systemd)
install(FILES ${systemd}/oknod.service ${systemd}/oknod.socket DESTINATION lib/systemd/system COMPONENT server)
install(FILES ${systemd}/oknod.toml DESTINATION /etc/okno COMPONENT server)

set(man ${CMAKE_SOURCE_DIR}/installer/man)
install(FILES ${man}/okno.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT okno)
install(FILES ${man}/oknod.8 ${man}/okno-admin.8 DESTINATION ${CMAKE_INSTALL_MANDIR}/man8 COMPONENT server)
install(FILES ${man}/ru/okno.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/ru/man1 COMPONENT okno)
install(FILES ${man}/ru/oknod.8 ${man}/ru/okno-admin.8 DESTINATION ${CMAKE_INSTALL_MANDIR}/ru/man8
    COMPONENT server)
