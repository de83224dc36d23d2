"""The notice of a month: on paper, and its code under a camera."""

import base64
import re

import pytest
import zxingcpp

import picture

CLOSE = "(() => { const b = document.querySelector('.qr').getBoundingClientRect();" \
    " return {x: b.x + scrollX, y: b.y + scrollY, width: b.width, height: b.height, scale: 1} })()"


@pytest.fixture
def notice(site):
    return site.types["lich-tiep-cong-dan/*/thong-bao/*"]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_code_leads_to_the_page_of_the_place(notice, scheme, server, browser):
    with browser.tab(scheme=scheme) as tab:
        tab.open(server.url(notice))
        shot = tab.call("Page.captureScreenshot", format="png", captureBeyondViewport=True, clip=tab.evaluate(CLOSE))
    found = zxingcpp.read_barcodes(picture.grey(base64.b64decode(shot["data"])))
    assert [code.text for code in found] == [re.sub(r"thong-bao/.*", "", server.url(notice))]


def test_it_is_printed_on_one_sheet_without_the_portal_about_it(notice, server, browser):
    with browser.tab() as tab:
        tab.open(server.url(notice))
        pdf = base64.b64decode(tab.call("Page.printToPDF", preferCSSPageSize=True)["data"])
    boxes = [[float(n) for n in box.split()] for box in re.findall(rb"/MediaBox \[([^\]]*)\]", pdf)]
    assert len(boxes) == 1
    assert all(abs(w - 595.3) < 1 and abs(h - 841.9) < 1 for _, _, w, h in boxes), "A4 portrait"
    with browser.tab(width=718, media="print") as tab:
        tab.open(server.url(notice))
        seen = tab.evaluate(
            "[...document.querySelectorAll('.no-print, .bottom, .top nav, .top .name, .sheet, .sign, .qr')]"
            ".filter(e => e.checkVisibility()).map(e => e.getAttribute('class'))")
    assert sorted(seen) == ["qr", "sheet", "sign"]


def test_it_is_printed_in_black(notice, server, browser):
    with browser.tab(width=718, media="print", scheme="dark") as tab:
        tab.open(server.url(notice))
        colours = tab.evaluate(
            "[...new Set([...document.querySelectorAll('.sheet *')].filter(e => e.innerText?.trim())"
            ".map(e => getComputedStyle(e).color))]")
    assert colours == ["rgb(0, 0, 0)"]
