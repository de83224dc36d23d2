"""WCAG 2.2 A and AA as far as axe-core can tell, and the keyboard."""

import importlib.util
import pathlib

import pytest

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
AXE = (pathlib.Path(importlib.util.find_spec("axe_playwright_python").origin).parent / "axe.min.js").read_text("utf-8")

TABBABLE = """[...document.querySelectorAll(
  'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]')]
  .filter(e => e.tabIndex >= 0 && !e.disabled && e.checkVisibility({visibilityProperty: true}))
  .filter(e => e.type !== 'radio' || e.checked)"""

FOCUS = """(() => {
  const e = document.activeElement
  if (!e || e === document.body) return null
  const box = e.getBoundingClientRect(), style = getComputedStyle(e)
  return {
    index: TABBABLE.indexOf(e), text: e.outerHTML.slice(0, 120), href: e.getAttribute('href'),
    marked: (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none',
    seen: box.width > 1 && box.height > 1 && box.bottom > 0 && box.right > 0
      && box.top < innerHeight && box.left < innerWidth,
  }
})()""".replace("TABBABLE", TABBABLE)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_no_axe_violation(page, width, scheme, server, browser):
    with browser.tab(width=width, scheme=scheme) as tab:
        tab.open(server.url(page))
        tab.evaluate(AXE + ";0")
        found = tab.evaluate(
            "axe.run(document, {runOnly: %r, resultTypes: ['violations']}).then(r => r.violations.map(v => "
            "v.id + ': ' + v.help + v.nodes.slice(0, 5).map(n => '\\n  ' + n.html.slice(0, 200)).join('')))" % TAGS)
    assert not found, "\n".join(found)


def test_first_tab_reaches_the_skip_link(page, server, browser):
    with browser.tab() as tab:
        tab.open(server.url(page))
        tab.press("Tab", 9)
        focus = tab.evaluate(FOCUS)
        assert focus and (focus["href"] or "").startswith("#"), f"the first stop is {focus}"
        assert focus["seen"], "the skip link cannot be seen when it has the focus"
        target = focus["href"][1:]
        assert target in page.outline.ids, f"the skip link leads to #{target}, which is not on the page"


def test_keyboard_reaches_everything_and_shows_where(page, server, browser):
    with browser.tab() as tab:
        tab.open(server.url(page))
        count = tab.evaluate(TABBABLE + ".length")
        stops = min(count, 150)
        reached = set()
        for _ in range(stops):
            tab.press("Tab", 9)
            focus = tab.evaluate(FOCUS)
            assert focus, f"the focus leaves the page after {len(reached)} of {count} stops"
            assert focus["marked"], f"no mark of focus on {focus['text']}"
            assert focus["seen"], f"out of sight with the focus: {focus['text']}"
            reached.add(focus["index"])
    assert len(reached) == stops, f"{len(reached)} of {stops} stops reached"


def test_reduced_motion_is_kept(page, server, browser):
    with browser.tab(motion=False) as tab:
        tab.open(server.url(page))
        assert tab.evaluate("document.getAnimations().length") == 0
