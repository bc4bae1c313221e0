"""Addresses of the web: which are links at all, which may be opened, and what to show of them before."""

import re
from urllib.parse import SplitResult, urlsplit

LONGEST = 2_000
"""Characters of an address that is followed; a longer one leads nowhere a person would know."""
# What browsers read otherwise than this module (a backslash, a percent sign) is no host.
_HOST = re.compile(r"[a-z0-9._:-]+")
_WAYBACK = re.compile(r"https?://web\.archive\.org/web/\d{4,14}(?:[a-z]{2}_)?/(https?://.+)")
_BLANK = re.compile(r"[\s\x00-\x20\x7f<>\"\\^`{|}]")


def web_host(url: str) -> str:
    """The host of an address that may be a link, in ASCII; empty where it must stay a text."""
    if len(url) > LONGEST or _BLANK.search(url):
        return ""
    return _read(url)[1]


def host_of(url: str) -> str:
    """The host of an http or https address in ASCII (punycode), as it will be asked for; empty for others."""
    parts, host = _read(url.strip())
    host = host.rstrip(".")
    return host if parts is not None and parts.username is None and _HOST.fullmatch(host) else ""


def may_be_opened(url: str) -> bool:
    """True for a web address of sensible length with a host, without blanks, controls or a user's name."""
    url = url.strip()
    return bool(host_of(url)) and len(url) <= LONGEST and url.isprintable() and " " not in url


def archived_page(url: str) -> str:
    """The address of the page that a copy in the Wayback Machine is of; empty for other addresses."""
    found = _WAYBACK.fullmatch(url.strip()) if len(url) <= LONGEST else None
    return found[1] if found and may_be_opened(found[1]) else ""


def _read(url: str) -> tuple[SplitResult | None, str]:
    """The parts of an http or https address and its host in ASCII; (None, "") for what is none."""
    try:
        parts = urlsplit(url)
        host = (parts.hostname or "").encode("idna").decode("ascii")
    except ValueError:
        return None, ""
    return (parts, host) if parts.scheme in ("http", "https") else (None, "")
