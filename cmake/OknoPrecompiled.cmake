# SPDX-License-Identifier: GPL-3.0-or-later
# The headers that nearly every file reads, compiled once: most of the time of a small test.
# Every file still includes what it uses; OKNO_PRECOMPILED=OFF proves it.
option(OKNO_PRECOMPILED "Precompile the common headers" ON)
if(OKNO_SANITIZE OR OKNO_FUZZ)
    set(OKNO_PRECOMPILED OFF) # their flags differ from target to target
endif()

set(common <algorithm> <chrono> <functional> <map> <memory> <mutex> <optional> <string> <variant> <vector>
    <QByteArray> <QCoreApplication> <QCryptographicHash> <QDateTime> <QDir> <QElapsedTimer> <QFile> <QFileInfo> <QHash>
    <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QLocale> <QLoggingCategory> <QMap> <QObject> <QPointer> <QProcess>
    <QRegularExpression> <QSet> <QString> <QStringList> <QTemporaryDir> <QThread> <QTimeZone> <QTimer> <QUrl> <QUuid>
    <QVariant>)
set(window <QAbstractItemModel> <QAction> <QApplication> <QComboBox> <QFrame> <QHBoxLayout> <QKeyEvent> <QLabel>
    <QLineEdit> <QMenu> <QPainter> <QPlainTextEdit> <QPushButton> <QScrollArea> <QStackedWidget> <QStyledItemDelegate>
    <QTableView> <QToolButton> <QVBoxLayout> <QWidget>)

# okno_precompile(target KIND): KIND is common, window or window_test (what QtTest is depends on the libraries of a test).
function(okno_precompile target kind)
    if(OKNO_PRECOMPILED)
        target_precompile_headers(${target} REUSE_FROM okno_precompiled_${kind})
    endif()
endfunction()

function(okno_precompiled kind)
    cmake_parse_arguments(ARG "" "" "LINK;HEADERS" ${ARGN})
    set(target okno_precompiled_${kind})
    file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/precompiled/${kind}.cpp CONTENT "// Holds the precompiled headers.\n")
    add_library(${target} OBJECT ${CMAKE_BINARY_DIR}/precompiled/${kind}.cpp)
    set_target_properties(${target} PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF)
    target_link_libraries(${target} PRIVATE okno_flags ${ARG_LINK})
    target_precompile_headers(${target} PRIVATE ${ARG_HEADERS})
endfunction()

if(OKNO_PRECOMPILED)
    # The folders that QFINDTESTDATA (which nothing here uses) would know differ from test to test.
    set_target_properties(Qt6::Test PROPERTIES INTERFACE_COMPILE_DEFINITIONS QT_TESTLIB_LIB)
    okno_precompiled(common LINK Qt6::Core HEADERS ${common})
    okno_precompiled(window LINK Qt6::Widgets HEADERS ${common} ${window})
    okno_precompiled(window_test LINK Qt6::Widgets Qt6::Network Qt6::Sql Qt6::Test HEADERS ${common} ${window} <QSignalSpy> <QtTest>)
endif()
