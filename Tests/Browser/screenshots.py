"""Pictures of pages for people to look at.

    python screenshots.py --site public --out /tmp/pictures [page …]

Each page at 360, 768 and 1280 px, light and dark, and as printed; without pages, one of every type.
"""

import argparse
import pathlib

from chromium import Chromium
from site_under_test import Server, Site

WIDTHS = [360, 768, 1280]
PRINT_WIDTH = 718  # A4 less 1 cm on either side, at 96 dots an inch


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--site", default="public", type=pathlib.Path)
    parser.add_argument("--out", default="screenshots", type=pathlib.Path)
    parser.add_argument("--height", default=900, type=int, help="of the window; the picture shows the whole page")
    parser.add_argument("pages", nargs="*", help="paths such as lich-tiep-cong-dan/index.html")
    options = parser.parse_args()
    site = Site(options.site)
    pages = [p for p in site.pages if p.path in options.pages] if options.pages else list(site.types.values())
    if missing := set(options.pages) - {p.path for p in pages}:
        parser.error("no such page: " + ", ".join(sorted(missing)))
    options.out.mkdir(parents=True, exist_ok=True)
    server, browser = Server(site), Chromium()
    try:
        for page in pages:
            shoot(browser, server, page, options)
    finally:
        browser.close()
        server.close()


def shoot(browser, server, page, options):
    name = page.path.removesuffix(".html").replace("/", "_")
    looks = [
        (f"{width}-{scheme}", dict(width=width, scheme=scheme)) for width in WIDTHS for scheme in ("light", "dark")
    ]
    for look, settings in looks + [("print", dict(width=PRINT_WIDTH, media="print"))]:
        with browser.tab(height=options.height, **settings) as tab:
            file = options.out / f"{name}-{look}.png"
            tab.open(server.url(page)).screenshot(file)
            print(file)


if __name__ == "__main__":
    main()
