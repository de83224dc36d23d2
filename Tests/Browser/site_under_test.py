"""The built site as the tests see it: its pages, its page types, and a server that sends its own headers."""

import fnmatch
import functools
import http.server
import os
import pathlib
import re
import socket
import subprocess
import tempfile
import threading
import urllib.parse
from html.parser import HTMLParser

# Folders that hold a kind of page, beside folders named by content.
KINDS = {"thang", "nguoi-tiep", "noi-tiep", "thong-bao", "don-vi", "linh-vuc", "tiep-cong-dan"}
ROOT = pathlib.Path(__file__).resolve().parents[2]


class Page:
    """One HTML file, read once."""

    def __init__(self, site: pathlib.Path, file: pathlib.Path):
        self.file = file
        self.path = file.relative_to(site).as_posix()
        self.html = file.read_text(encoding="utf-8")
        self.outline = Outline(self.html)

    def __repr__(self):
        return self.path

    @property
    def type(self) -> str:
        """Pages with the same first folder at the same depth are made by one template, unless a folder between tells
        them apart."""
        parts = self.path.split("/")
        language = parts.pop(0) + "/" if parts[0] == "en" else ""
        return language + "/".join([parts[0]] + [part if part in KINDS else "*" for part in parts[1:-1]])

    @property
    def is_policy_text(self) -> bool:
        parts = self.path.removeprefix("en/").split("/")
        return parts[0] == "van-ban" and len(parts) == 3


class Outline(HTMLParser):
    """What the checks without a browser need of a page."""

    def __init__(self, html: str):
        super().__init__()
        self.language = None
        self.links, self.assets, self.images, self.ids = [], [], [], set()
        self.refreshes = False
        self.feed(html)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "html":
            self.language = attributes.get("lang")
        if "id" in attributes:
            self.ids.add(attributes["id"])
        if tag == "meta" and attributes.get("http-equiv", "").lower() == "refresh":
            self.refreshes = True
        if tag == "a" and "href" in attributes:
            self.links.append(attributes["href"])
        if tag == "link" and "stylesheet" in attributes.get("rel", "").split():
            self.assets.append(attributes.get("href", ""))
        if tag == "script" and attributes.get("src"):
            self.assets.append(attributes["src"])
        if tag == "img":
            self.images.append(attributes.get("src", ""))


class Site:
    """All pages under a folder."""

    def __init__(self, folder: pathlib.Path):
        self.folder = folder.resolve()
        self.pages = [Page(self.folder, file) for file in sorted(self.folder.rglob("*.html"))]
        if not self.pages:
            raise RuntimeError(f"no page in {folder}")

    @functools.cached_property
    def types(self) -> dict[str, Page]:
        """The largest page of every type; pages that only send the reader on are left out."""
        types: dict[str, Page] = {}
        for page in self.pages:
            if page.outline.refreshes:
                continue
            if page.type not in types or len(page.html) > len(types[page.type].html):
                types[page.type] = page
        return types

    @property
    def port(self) -> int:
        """The port that the site's own address names (404.html must use full addresses), or 0."""
        sitemap = self.folder / "sitemap.xml"
        text = sitemap.read_text("utf-8") if sitemap.exists() else ""
        address = re.search(r"<loc>http://127\.0\.0\.1:(\d+)/", text)
        return int(address[1]) if address else 0

    def target(self, page: Page, link: str) -> tuple[pathlib.Path, str] | None:
        """The file and the fragment that a link of a page leads to; None when it leaves the site."""
        parts = urllib.parse.urlsplit(link)
        if parts.scheme or parts.netloc:
            return None
        path = urllib.parse.unquote(parts.path)
        base = self.folder if path.startswith("/") else page.file.parent
        file = (base / path.lstrip("/")).resolve() if path else page.file
        return file, urllib.parse.unquote(parts.fragment)


@functools.cache
def site() -> Site:
    """The site named by MINHBACH_SITE, or the demonstration built by the real binary into a folder of its own."""
    if given := os.environ.get("MINHBACH_SITE"):
        return Site(pathlib.Path(given))
    binary = os.environ.get("MINHBACH_BINARY", str(ROOT / ".build/release/minhbach"))
    folder = tempfile.TemporaryDirectory(prefix="minhbach-browser-")
    built = pathlib.Path(folder.name) / "site"
    command = [binary, "build", "-d", str(built), "--base-url", f"http://127.0.0.1:{free_port()}"]
    subprocess.run(command, cwd=ROOT, check=True, stdin=subprocess.DEVNULL)
    result = Site(built)
    result.keep = folder
    return result


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Headers:
    """The rules of a `_headers` file: a path pattern, then indented `Name: value` lines."""

    def __init__(self, file: pathlib.Path):
        self.rules: list[tuple[str, list[tuple[str, str]]]] = []
        for line in file.read_text(encoding="utf-8").splitlines() if file.exists() else []:
            if not line.strip() or line.lstrip().startswith("#"):
                continue
            if line[0].isspace():
                name, _, value = line.strip().partition(":")
                self.rules[-1][1].append((name, value.strip()))
            else:
                self.rules.append((line.strip(), []))

    def of(self, path: str) -> list[tuple[str, str]]:
        return [header for pattern, headers in self.rules if fnmatch.fnmatchcase(path, pattern) for header in headers]


class Server:
    """Serves the site on 127.0.0.1 as a static host does: on the port it was built for, else on a free one."""

    def __init__(self, site: Site):
        headers = Headers(site.folder / "_headers")
        not_found = site.folder / "404.html"

        class Handler(http.server.SimpleHTTPRequestHandler):
            extensions_map = http.server.SimpleHTTPRequestHandler.extensions_map | {
                ".html": "text/html; charset=utf-8",
                ".css": "text/css; charset=utf-8",
                ".js": "text/javascript; charset=utf-8",
            }

            def __init__(self, *arguments):
                super().__init__(*arguments, directory=str(site.folder))

            def end_headers(self):
                for name, value in headers.of(urllib.parse.urlsplit(self.path).path):
                    self.send_header(name, value)
                super().end_headers()

            def send_error(self, code, message=None, explain=None):
                if code != 404 or not not_found.exists():
                    return super().send_error(code, message, explain)
                body = not_found.read_bytes()
                self.send_response(404)
                self.send_header("Content-Type", "text/html; charset=utf-8")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", site.port), Handler)
        self.server.daemon_threads = True
        self.base = f"http://127.0.0.1:{self.server.server_address[1]}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def url(self, page: Page) -> str:
        return f"{self.base}/{urllib.parse.quote(page.path)}"

    def close(self):
        self.server.shutdown()
        self.server.server_close()


def build_texts(folder: pathlib.Path, texts: dict[str, str]):
    """Builds the smallest site with these texts of policies, by slug, into `public` of an empty folder."""
    subprocess.run(["cp", "-r", ROOT / "Tests/PortalTests/Fixtures/sites/minimal", folder / "content"], check=True)
    for slug, text in texts.items():
        (folder / f"content/policies/{slug}.md").write_text(text, encoding="utf-8")
    binary = os.environ.get("MINHBACH_BINARY", str(ROOT / ".build/release/minhbach"))
    command = [binary, "build", "-q", "--now", "2026-07-15", "--templates", ROOT / "site-templates"]
    subprocess.run(command, cwd=folder, check=True)
