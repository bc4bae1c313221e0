"""Where files live: the folders of the system, or all of them under CLAIMDESK_HOME."""

import os
from pathlib import Path

from models.errors import UserError

APP = "claimdesk"
VERSION = "0.1.0"
LIBRARY_SUFFIX = ".claimdesk"
INSTALL = (
    "On Debian or Ubuntu install: libgl1 libegl1 libfontconfig1 libglib2.0-0 libdbus-1-3 libxkbcommon-x11-0 "
    "libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0."
)
"""What the window needs of the system where it was not installed as a package of the system."""


def _home() -> Path | None:
    """CLAIMDESK_HOME. Raises UserError where its "~name" is nobody: a folder of that name is not meant."""
    chosen = os.environ.get("CLAIMDESK_HOME")
    try:
        return Path(chosen).expanduser() if chosen else None
    except RuntimeError as error:
        raise UserError(
            "CLAIMDESK_HOME is {0}, but there is no such home folder. Nothing was read or written. "
            "Name a folder that there is.",
            chosen,
        ) from error


def data_dir() -> Path:
    """The folder of the default library, its backups and what was set aside."""
    if home := _home():
        return home / "data"
    import platformdirs

    return platformdirs.user_data_path(APP, appauthor=False)


def config_dir() -> Path:
    """The folder of the settings file."""
    if home := _home():
        return home / "config"
    import platformdirs

    return platformdirs.user_config_path(APP, appauthor=False)


def state_dir() -> Path:
    """The folder of what is remembered between starts: window size, place in each article."""
    if home := _home():
        return home / "state"
    import platformdirs

    return platformdirs.user_state_path(APP, appauthor=False)


def log_dir() -> Path:
    """The folder of the log file."""
    if home := _home():
        return home / "logs"
    import platformdirs

    return platformdirs.user_log_path(APP, appauthor=False)


def cache_dir() -> Path:
    """The folder of what can be made anew at any time."""
    if home := _home():
        return home / "cache"
    import platformdirs

    return platformdirs.user_cache_path(APP, appauthor=False)


def default_library() -> Path:
    """The library that is opened where none is named."""
    return data_dir() / f"library{LIBRARY_SUFFIX}"


def resources() -> Path:
    """The folder of what is not code: fonts, icons, sample article."""
    return Path(__file__).resolve().parent.parent / "resources"
