"""What is wider than a phone: charts, and tables that scroll in a box of their own."""

import pytest

CHART = """[...document.querySelectorAll('.chart text')].map(e => {
  const box = e.getBoundingClientRect(), chart = e.closest('svg').getBoundingClientRect()
  return {text: e.textContent, size: parseFloat(getComputedStyle(e).fontSize) * (chart.width / e.closest('svg').clientWidth),
    inside: box.left >= chart.left - 1 && box.right <= chart.right + 1 && box.bottom <= chart.bottom + 1}
})"""

# Boxes that are wider inside than outside, and stops of the Tab key that are no link and no fold.
BOXES = """[...document.querySelectorAll('main .table, main [tabindex="0"]')].filter(e => e.checkVisibility()).map(e => ({
  what: e.querySelector('caption')?.textContent ?? e.outerHTML.slice(0, 80), scrolls: e.scrollWidth > e.clientWidth + 1,
  stop: e.tabIndex === 0, reached: e.tabIndex === 0 || e.querySelector('a[href]') !== null,
}))"""


def opened(tab, url):
    """The page with everything unfolded."""
    tab.open(url)
    tab.evaluate("document.querySelectorAll('details').forEach(e => { e.open = true })")
    return tab


@pytest.mark.parametrize("width", [320, 360, 768, 1280])
def test_charts_are_legible_and_whole(width, site, server, browser):
    pages = [page for page in site.pages if 'class="chart"' in page.html]
    assert len(pages) > 3
    for page in pages:
        with browser.tab(width=width) as tab:
            texts = opened(tab, server.url(page)).evaluate(CHART)
        assert texts, f"{page}: no words in the chart"
        wrong = [text for text in texts if text["size"] < 12 or not text["inside"]]
        assert not wrong, f"{page} at {width}: {wrong}"


@pytest.mark.parametrize("width", [320, 768])
def test_the_keyboard_reaches_what_scrolls(page, width, server, browser):
    with browser.tab(width=width) as tab:
        boxes = opened(tab, server.url(page)).evaluate(BOXES)
    assert [box["what"] for box in boxes if box["scrolls"] and not box["reached"]] == []


def test_the_tab_key_stops_at_no_table_that_never_scrolls(page, server, browser):
    with browser.tab(width=320) as tab:
        boxes = opened(tab, server.url(page)).evaluate(BOXES)
    assert [box["what"] for box in boxes if box["stop"] and not box["scrolls"]] == []


@pytest.mark.parametrize("width", [768, 1024, 1280, 1600])
def test_figures_are_in_sight_on_large_screens(page, width, server, browser):
    """Only telephones are told that there is more to the side."""
    with browser.tab(width=width) as tab:
        opened(tab, server.url(page))
        wide = tab.evaluate(
            "[...document.querySelectorAll('.figures-table')].filter(e => e.scrollWidth > e.clientWidth + 1)"
            ".map(e => e.querySelector('caption')?.textContent)")
    assert wide == []


def test_sections_without_items_need_no_help_of_the_style(site):
    """Older browsers do not know :has(): nothing may depend on it."""
    style = (site.folder / "assets/style.css").read_text("utf-8")
    assert ":has(" not in style
