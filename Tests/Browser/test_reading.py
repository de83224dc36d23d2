"""Each page type as a reader meets it: on a small screen, without script, from a folder."""

import pytest

LINES = "document.querySelector('main').innerText.split('\\n').map(l => l.trim()).filter(l => l)"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_browser_has_nothing_to_complain_of(page, scheme, server, browser):
    with browser.tab(scheme=scheme) as tab:
        tab.open(server.url(page))
        found = tab.complaints() + [f"request: {url}" for url in tab.foreign_requests(server.base)]
        found += [f"cookie: {cookie['name']}" for cookie in tab.call("Network.getCookies")["cookies"]]
    assert not found, "\n".join(found)


def test_the_policy_of_the_site_is_sent(server, site, browser):
    with browser.tab() as tab:
        tab.open(server.base + "/index.html")
        answers = [e["params"]["response"] for e in tab.events if e["method"] == "Network.responseReceived"]
        headers = {name.lower(): value for name, value in answers[0]["headers"].items()}
    policy = headers.get("content-security-policy", "")
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy


@pytest.mark.parametrize("width", [320, 360, 641, 768, 1280])
def test_no_page_is_wider_than_its_window(page, width, server, browser):
    with browser.tab(width=width) as tab:
        tab.open(server.url(page))
        wide = tab.evaluate("document.documentElement.scrollWidth")
        culprits = tab.evaluate(
            "[...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1)"
            ".slice(0, 5).map(e => e.outerHTML.slice(0, 120))") if wide > width else []
    assert wide <= width, f"{wide} px wide\n" + "\n".join(culprits)


def test_text_is_the_same_without_script(page, server, browser):
    """A script may add a line; it may not be needed for one."""
    with browser.tab(script=False) as tab:
        without = tab.open(server.url(page)).evaluate(LINES)
    with browser.tab() as tab:
        with_script = tab.open(server.url(page)).evaluate(LINES)
    gone = [line for line in without if line not in with_script]
    assert without and not gone, "lines that a script took away:\n" + "\n".join(gone)


def test_reads_from_a_folder(page, browser):
    with browser.tab() as tab:
        tab.open(page.file.as_uri())
        assert tab.evaluate("document.querySelector('h1')?.innerText.trim().length > 0")
        if page.path != "404.html":
            assert tab.evaluate("[...document.querySelectorAll('link[rel=stylesheet]')].every(l => l.sheet)")
            assert [url for url in tab.requests() if not url.startswith(("file:", "data:"))] == []


def test_one_can_walk_from_the_home_page_by_file(site, browser):
    home = site.folder / "index.html"
    with browser.tab() as tab:
        tab.open(home.as_uri())
        start = len(tab.events)
        clicked = tab.evaluate(
            "(() => { const a = [...document.querySelectorAll('main a[href], nav a[href]')]"
            ".find(a => a.protocol === 'file:' && a.pathname !== location.pathname && a.pathname.endsWith('.html'));"
            " if (a) a.click(); return a && a.href })()")
        assert clicked, "the home page has no link to another page"
        browser.wait(tab.session, "Page.loadEventFired", start)
        assert tab.evaluate("location.href.split('#')[0]") == clicked.split("#")[0]
        assert tab.evaluate("document.querySelector('h1')?.innerText.trim().length > 0")
