"""Who may ask: whoever knows the token, and no web page."""

from __future__ import annotations

import hmac
import ipaddress
import socket
from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from .completions import failure


class Guard:
    """Refuses a request without the token, from a web page, or under a name that is not this server's.

    A browser sends `Origin` with what a page asks; and a page whose own domain name was made to lead here (DNS
    rebinding) still sends that name as `Host`.
    """

    def __init__(self, app: ASGIApp, token: str, host: str) -> None:
        self.app = app
        self.token = token.encode()
        self.local = is_loopback(host)
        self.names = {"localhost"} if self.local else {"localhost", host.lower(), socket.gethostname().lower()}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let the request through, or answer it with the refusal."""
        refusal = self._refusal(Headers(scope=scope)) if scope["type"] == "http" else None
        await (refusal or self.app)(scope, receive, send)

    def _refusal(self, headers: Headers) -> JSONResponse | None:
        if "origin" in headers:
            return JSONResponse(failure(403, "Web pages may not use this server.", "Origin"), 403)
        if not self._is_ours(headers.get("host", "")):
            message = "This server does not go by that name; use the address that it printed."
            return JSONResponse(failure(403, message, "Host"), 403)
        scheme, _, given = headers.get("authorization", "").partition(" ")
        if scheme.lower() != "bearer" or not hmac.compare_digest(given.strip().encode(), self.token):
            message = "The token is missing or wrong; send the server's own as 'Authorization: Bearer TOKEN'."
            return JSONResponse(failure(401, message, "Authorization"), 401, {"WWW-Authenticate": "Bearer"})
        return None

    def _is_ours(self, host: str) -> bool:
        try:
            name = urlsplit(f"//{host}").hostname or ""
        except ValueError:
            return False
        return name in self.names or (is_loopback(name) if self.local else _is_address(name))


def is_loopback(host: str) -> bool:
    """Whether `host`, a name or an address, is this machine alone."""
    return host.lower() == "localhost" or (_is_address(host) and ipaddress.ip_address(host).is_loopback)


def _is_address(name: str) -> bool:
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True
