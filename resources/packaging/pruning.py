"""What of Python, Qt and the system does not go into the bundle, and why it is not missed."""

import re
import sys
from collections.abc import Iterable, Iterator

_QT = (
    "Concurrent DBus Designer Help Network OpenGL OpenGLWidgets PrintSupport Qml Quick QuickWidgets Sql Svg "
    "SvgWidgets Test UiTools Xml"
)
_PYTHON = (
    "tkinter _tkinter turtle idlelib lib2to3 pydoc_data test unittest doctest setuptools pip wheel "
    "pkg_resources ensurepip venv distutils multiprocessing curses _curses readline xmlrpc ssl _ssl"
)
_OTHERS = (
    "pytest mypy numpy greenlet sqlalchemy.testing sqlalchemy.dialects.mysql sqlalchemy.dialects.oracle "
    "sqlalchemy.dialects.mssql pydantic.mypy pydantic.v1 pydantic._internal._git"
)
EXCLUDED_MODULES = (*(f"PySide6.Qt{name}" for name in _QT.split()), *_PYTHON.split(), *_OTHERS.split())
"""Modules that no line of ours leads to."""

UNUSED_HOOKS = ("pyi_rth_inspect", "pyi_rth_pkgutil", "pyi_rth_multiprocessing")
"""They load these modules at each start, to mend what nothing here uses."""

_KEPT_PLUGINS = re.compile(
    r"plugins/(platforms/(lib)?q(xcb|wayland|offscreen|windows|cocoa)"
    r"|platforminputcontexts/lib(compose|ibus)"
    r"|platformthemes/libqxdgdesktopportal"
    r"|xcbglintegrations/libqxcb-egl"
    r"|wayland-(shell-integration/libxdg-shell|decoration-client/libbradient)"
    r"|styles/)"
)
"""Windows on X11, Wayland and none, their input methods, the portal's file dialogs. PNG is in Qt itself."""

_OWN_LIBRARIES = re.compile(
    r"^lib(Qt6|icu|pyside6|shiboken6|python3|ffi|sqlite3|crypto|lzma|bz2|z\.|xkbcommon"
    r"|xcb-(cursor|icccm|image|keysyms|randr|render|shape|shm|sync|util|xfixes|xkb))"
)
"""On Linux the only shared libraries that come along. All others are the system's: they must fit its drivers,
fonts and bus, and it mends their faults; the .deb depends on them."""

_UNUSED = re.compile(
    r"(^|/)libQt6(Network|Qml\w*|Quick\w*|OpenGL|Pdf|Svg|Sql|Test|PrintSupport|EglF\w+|VirtualKeyboard\w*"
    r"|WaylandEglClientHwIntegration)\.so"
    r"|PySide6/(Qt/)?(translations|qml|metatypes|resources|libexec)/"
    r"|resources/(training|packaging|screenshots)/|\.(pyi|ts)$"
)


def _is_kept(name: str) -> bool:
    name = name.replace("\\", "/")
    if "plugins/" in name and "PySide6" in name:
        return _KEPT_PLUGINS.search(name) is not None
    base = name.rpartition("/")[2]
    if sys.platform.startswith("linux") and base.startswith("lib") and not _OWN_LIBRARIES.match(base):
        return False
    return _UNUSED.search(name) is None


def pruned(entries: Iterable[tuple[str, str, str]]) -> Iterator[tuple[str, str, str]]:
    """The files (target, source, kind) of PyInstaller that stay, in an order that is always the same."""
    return (entry for entry in sorted(entries) if _is_kept(entry[0]))
