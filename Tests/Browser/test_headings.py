"""Laws and party texts that are retyped without headings have them on the page."""

import pathlib

import pytest

from site_under_test import Server, Site, build_texts
from test_accessibility import AXE, TAGS
from test_akoma_ntoso import TEXTS

HEADINGS = """[...document.querySelectorAll('.text :is(h2, h3, h4, h5, h6)')].slice(1).map(heading => {
  const words = heading.cloneNode(true)
  words.querySelectorAll('.anchor').forEach(link => link.remove())
  return heading.tagName[1] + ' ' + words.textContent.replace(/\\s+/g, ' ').trim()
})"""


@pytest.fixture(scope="module")
def texts(tmp_path_factory):
    folder = tmp_path_factory.mktemp("headings")
    build_texts(folder, TEXTS)
    site = Site(pathlib.Path(folder) / "public")
    server = Server(site)
    yield {page.path.split("/")[1]: server.url(page) for page in site.pages if page.is_policy_text}
    server.close()


def test_headings_come_in_order_on_every_text(texts, browser):
    rules = ["heading-order", "empty-heading", "page-has-heading-one"]
    for slug in TEXTS:
        with browser.tab() as tab:
            tab.open(texts[slug])
            tab.evaluate(AXE + ";0")
            found = tab.evaluate(
                "axe.run(document, {runOnly: {type: 'rule', values: %r}}).then(r => r.violations.map(v => v.id + ': ' + "
                "v.nodes.map(n => n.html).join(', ')))" % rules)
            found += tab.evaluate("axe.run(document, {runOnly: %r}).then(r => r.violations.map(v => v.id))" % TAGS)
        assert found == [], slug


def test_a_law_without_headings_is_walked_by_them(texts, browser):
    with browser.tab() as tab:
        tab.open(texts["luat-chuong-muc"])
        assert tab.evaluate(HEADINGS)[:7] == [
            "2 Chương I NHỮNG QUY ĐỊNH CHUNG", "3 Điều 1. Phạm vi điều chỉnh", "3 Điều 2. Giải thích từ ngữ",
            "2 Chương II VIỆC THỬ", "3 Mục 1 THỬ LẦN ĐẦU", "4 Điều 3. Thời hạn", "4 Điều 4. Kết quả"]
    with browser.tab() as tab:
        tab.open(texts["ket-luan"])
        assert tab.evaluate(HEADINGS) == ["2 I- MỤC ĐÍCH", "2 II- NHIỆM VỤ", "2 Tổ chức thực hiện"]
