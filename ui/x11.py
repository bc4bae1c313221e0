"""Asks an X11 window manager to bring a window of ours to the front, from wherever the person is.

Qt asks too, but with the time of the last key press that it saw itself; window managers take that for an old
wish and leave the window where it is. So we ask as a task list does, over a connection of our own.
"""

import ctypes
import struct

_CLIENT_MESSAGE, _BITS = 33, 32
_TO_THE_MANAGER = 0x80000 | 0x100000
"""The event masks SubstructureNotify and SubstructureRedirect, by which the manager hears of it."""
_AS_A_TASK_LIST, _NOW = 2, 0


class _AtomReply(ctypes.Structure):
    _fields_ = (
        ("response_type", ctypes.c_uint8),
        ("pad", ctypes.c_uint8),
        ("sequence", ctypes.c_uint16),
        ("length", ctypes.c_uint32),
        ("atom", ctypes.c_uint32),
    )


class _Roots(ctypes.Structure):
    _fields_ = (("data", ctypes.POINTER(ctypes.c_uint32)), ("rem", ctypes.c_int), ("index", ctypes.c_int))


def bring_to_front(window: int) -> None:
    """Sends _NET_ACTIVE_WINDOW for that window id. Raises OSError without libxcb or a display."""
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = xcb.xcb_get_setup.restype = ctypes.c_void_p
    xcb.xcb_setup_roots_iterator.restype = _Roots
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    try:
        if xcb.xcb_connection_has_error(connection):
            raise OSError("there is no X11 display")
        # The root window's id is the first field of a screen.
        root = xcb.xcb_setup_roots_iterator(ctypes.c_void_p(xcb.xcb_get_setup(connection))).data[0]
        event = struct.pack(
            *("=BBHII5I", _CLIENT_MESSAGE, _BITS, 0, window, _atom(xcb, connection, b"_NET_ACTIVE_WINDOW")),
            *(_AS_A_TASK_LIST, _NOW, 0, 0, 0),
        )
        xcb.xcb_send_event(connection, 0, root, _TO_THE_MANAGER, event)
        xcb.xcb_flush(connection)
    finally:
        xcb.xcb_disconnect(connection)


def _atom(xcb: ctypes.CDLL, connection: ctypes.c_void_p, name: bytes) -> int:
    xcb.xcb_intern_atom_reply.restype = ctypes.POINTER(_AtomReply)
    xcb.xcb_intern_atom.restype = ctypes.c_uint
    cookie = ctypes.c_uint(xcb.xcb_intern_atom(connection, 0, len(name), name))
    reply = xcb.xcb_intern_atom_reply(connection, cookie, None)
    if not reply:
        raise OSError("the X11 display does not answer")
    atom = int(reply.contents.atom)
    ctypes.CDLL(None).free(reply)
    return atom
