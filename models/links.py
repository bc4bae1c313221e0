"""Addresses of the web: which may be opened, and what to show of them before."""

import re
from urllib.parse import urlsplit

# What browsers read otherwise than this module (a backslash, a percent sign) is no host.
_HOST = re.compile(r"[a-z0-9._:-]+")
LONGEST = 2_000
"""Characters of an address that is opened; a longer one leads nowhere a person would know."""


def host_of(url: str) -> str:
    """The host of an http or https address in ASCII (punycode), as it will be asked for; empty for others."""
    try:
        parts = urlsplit(url.strip())
        if parts.scheme.lower() not in ("http", "https") or parts.username is not None:
            return ""
        host = (parts.hostname or "").rstrip(".").encode("idna").decode("ascii")
    except ValueError:
        return ""
    return host if _HOST.fullmatch(host) else ""


def may_be_opened(url: str) -> bool:
    """True for a web address of sensible length with a host, without blanks, controls or a user's name."""
    url = url.strip()
    return bool(host_of(url)) and len(url) <= LONGEST and url.isprintable() and " " not in url
