"""The window on a bus of its own, read as a screen reader does; run by test_at_spi.py.

Prints JSON: what stands in the window as pairs of role and name, and what was announced after V and K.
"""

import json
import os
import re
import subprocess
import sys
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
ACCESSIBLE = "org.a11y.atspi.Accessible"
PATIENCE = 20
"""Seconds until what is waited for must have come."""


class Node(NamedTuple):
    """Something on the bus: whose it is, and where."""

    owner: str
    path: str


def send(address: str, node: Node, method: str, *arguments: str) -> str:
    bus = f"--bus={address}" if address else "--session"
    done = subprocess.run(
        ["dbus-send", bus, "--print-reply=literal", f"--dest={node.owner}", node.path, method, *arguments],
        capture_output=True,
        encoding="utf-8",
        timeout=PATIENCE,
    )
    return done.stdout.strip()


def wait(found: Callable[[], object]) -> None:
    end = time.monotonic() + PATIENCE
    while not found():
        if time.monotonic() > end:
            raise TimeoutError("nothing came over the bus")
        time.sleep(0.1)


class Ear:
    """Reads the tree, and hears what is announced."""

    def __init__(self) -> None:
        self.address = send("", Node("org.a11y.Bus", "/org/a11y/bus"), "org.a11y.Bus.GetAddress")
        self.registry = Node("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
        self.children(self.registry)
        self.heard: list[str] = []

    def children(self, node: Node) -> list[Node]:
        said = send(self.address, node, f"{ACCESSIBLE}.GetChildren")
        return [Node(*each) for each in re.findall(r"(:\d+\.\d+)\s+(/\S+)", said)]

    def role_and_name(self, node: Node) -> tuple[str, str]:
        name = send(
            self.address,
            node,
            "org.freedesktop.DBus.Properties.Get",
            f"string:{ACCESSIBLE}",
            "string:Name",
        )
        return send(self.address, node, f"{ACCESSIBLE}.GetRoleName"), name.removeprefix("variant").strip()

    def walk(self, node: Node) -> Iterator[tuple[str, str]]:
        yield self.role_and_name(node)
        for child in self.children(node):
            yield from self.walk(child)

    def ask_for_announcements(self) -> None:
        """Qt tells nobody who has not asked, on a connection that lasts."""
        from PySide6.QtDBus import QDBusConnection, QDBusMessage

        self.bus = QDBusConnection.connectToBus(self.address, "ear")
        call = QDBusMessage.createMethodCall(
            "org.a11y.atspi.Registry",
            "/org/a11y/atspi/registry",
            "org.a11y.atspi.Registry",
            "RegisterEvent",
        )
        call.setArguments(["object:announcement"])
        assert not self.bus.call(call).errorMessage()

    def listen(self) -> None:
        """Collects announcements from now on."""
        rule = "type='signal',interface='org.a11y.atspi.Event.Object',member='Announcement'"
        monitor = subprocess.Popen(
            ["dbus-monitor", "--address", self.address, rule], stdout=subprocess.PIPE, encoding="utf-8"
        )

        def hear() -> None:
            assert monitor.stdout is not None
            for line in monitor.stdout:
                if found := re.search(r'variant\s+string "(.*)"', line):
                    self.heard.append(found.group(1))

        threading.Thread(target=hear, daemon=True).start()
        time.sleep(1)


def main() -> None:
    ear = Ear()
    from PySide6.QtCore import QObject, Qt, Signal
    from PySide6.QtTest import QTest

    from ui.app import Application, make_application

    app = make_application(["claimdesk"])
    assert app is not None, "no display"
    ear.ask_for_announcements()
    application = Application(app, None, [Path(name) for name in sys.argv[1:]])
    window = application.window
    application.show()

    class Hand(QObject):
        presses = Signal(Qt.Key)

        def press(self, key: Qt.Key) -> None:
            QTest.keyClick(window.windowHandle(), key)

    hand = Hand()
    hand.presses.connect(hand.press, Qt.ConnectionType.QueuedConnection)

    def read() -> None:
        try:
            wait(lambda: window.is_complete and window.session.article and not window.session.busy)
            wait(lambda: ear.children(ear.registry))
            tree = [pair for root in ear.children(ear.registry) for pair in ear.walk(root)]
            ear.listen()
            hand.presses.emit(Qt.Key.Key_V)
            hand.presses.emit(Qt.Key.Key_K)
            wait(lambda: len(ear.heard) >= 2)
            print(json.dumps({"tree": tree, "announced": ear.heard}), flush=True)
            os._exit(0)
        except BaseException:
            traceback.print_exc()
            os._exit(1)

    threading.Thread(target=read, daemon=True).start()
    app.exec()


if __name__ == "__main__":
    main()
