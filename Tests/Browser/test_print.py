"""What stands outside the margins of a sheet is not printed: numbers of lists, ends of lines, columns."""

import pytest

# The width of a sheet between its margins, in CSS pixels.
SHEET = 624

# The numbers of a list, each with the room that the list gives it.
NUMBERS = """[...document.querySelectorAll('main ol > li')].map(e => {
  const list = e.parentElement, probe = document.createElement('span')
  const number = (e.value || list.start + [...list.children].indexOf(e)) + '.\\u00a0'
  probe.textContent = number
  probe.style.position = 'absolute'
  e.append(probe)
  const width = probe.getBoundingClientRect().width
  probe.remove()
  return {number, width, room: parseFloat(getComputedStyle(list).paddingLeft)}
})"""

OUTSIDE = f"""[...document.querySelectorAll('main :is(table, pre, code, p, dd, svg)')].filter(e => e.checkVisibility()
  && getComputedStyle(e.closest('.table') ?? e).page !== 'broad'
  && (e.getBoundingClientRect().right > {SHEET} + 1 || e.scrollWidth > e.clientWidth + 1 && e.matches('pre')))
  .map(e => e.outerHTML.slice(0, 100))"""


@pytest.fixture
def sheet(browser, server, site):
    """A text of the site as printed."""
    with browser.tab(width=SHEET, media="print") as tab:
        tab.open(server.url(site.types["van-ban/*"]))
        yield tab


def put(tab, markup):
    tab.evaluate(f"document.querySelector('main').innerHTML = {markup!r}; 0")


def test_numbers_of_lists_are_printed_whole(sheet):
    put(sheet, '<section class="text"><ol start="9"><li>chín</li><li>mười</li><li value="128"><p>lời</p></li></ol></section>')
    numbers = sheet.evaluate(NUMBERS)
    assert [number["number"].strip() for number in numbers] == ["9.", "10.", "128."]
    assert [number for number in numbers if number["width"] > number["room"]] == []


def test_blocks_of_code_break_their_lines(sheet):
    put(sheet, f"<pre><code>Kính gửi: {'.' * 300}</code></pre>")
    assert sheet.evaluate(OUTSIDE) == []


def test_a_table_of_many_columns_has_a_broad_sheet(sheet):
    put(sheet, '<div class="table broad"><table><tbody><tr><td>1</td></tr></tbody></table></div>')
    assert sheet.evaluate("getComputedStyle(document.querySelector('.table')).page") == "broad"


def test_no_page_is_wider_than_its_sheet(page, server, browser):
    with browser.tab(width=SHEET, media="print") as tab:
        outside = tab.open(server.url(page)).evaluate(OUTSIDE)
    assert outside == [], f"{page}"
