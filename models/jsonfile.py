"""Small JSON files of our own (settings, state): a broken one is set aside, never fatal."""

from pathlib import Path
from typing import Any

from models.errors import UserError


def load(path: Path) -> tuple[dict[str, Any], str]:
    """The object in the file and a notice (empty when all is well); a missing file is an empty object."""
    try:
        raw = path.read_bytes()
    except FileNotFoundError:
        return {}, ""
    except OSError as error:
        return {}, f"{path} could not be read ({error.strerror}); the defaults are used."
    import json

    try:
        value = json.loads(raw)
    except (ValueError, RecursionError):
        value = None
    if isinstance(value, dict):
        return value, ""
    return {}, _set_aside(path)


def _set_aside(path: Path) -> str:
    aside = path.with_name(path.name + ".broken")
    try:
        path.replace(aside)
    except OSError:
        return f"{path} is damaged; the defaults are used."
    return f"{path.name} was damaged and is kept as {aside.name}; the defaults are used."


def save(path: Path, value: dict[str, Any]) -> None:
    """Writes the object. Raises UserError where that cannot be done."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(f"{path.parent} could not be made ({error.strerror}).") from error
    import json

    from models.writing import replacing

    # A path may hold bytes that are no UTF-8; JSON spells those just as a backslash escape.
    text = json.dumps(value, ensure_ascii=False, indent=1).encode("utf-8", "backslashreplace")
    with replacing(path) as file:
        file.write(text + b"\n")
