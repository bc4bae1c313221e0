"""Which addresses become links: http and https alone, of a length that browsers take."""

import re
from urllib.parse import urlsplit

_LONGEST = 2_000
_BLANK = re.compile(r"[\s\x00-\x20\x7f<>\"\\^`{|}]")


def web_host(url: str) -> str:
    """The host of an address that may be followed, in ASCII; empty where it must stay a text."""
    if len(url) > _LONGEST or _BLANK.search(url):
        return ""
    try:
        parts = urlsplit(url)
        host = (parts.hostname or "").encode("idna").decode("ascii")
    except ValueError:
        return ""
    return host if parts.scheme in ("http", "https") else ""
