"""Markup in any field of the content is words on the page, and nothing of it is an element, an attribute or a script."""

import itertools
import json
import os
import pathlib
import re
import subprocess

import pytest

from site_under_test import ROOT, Server, Site

DAY = "2026-07-15"
# What breaks out of a text, of an attribute in either quotation marks, of a title, a text area, a comment, a script, and of
# a template.
BREAKS = "'\"></a></title></textarea></script><img src=q onerror=hits.push(1)><svg onload=hits.push(2)>{{page}}--><b id=hit>"
COUNT = "[...document.querySelectorAll('[onerror],[onload],[src=q],#hit,b[id]')].map(e => e.outerHTML)"
# Every address that leads into a page: its own and those of elements that load or send.
ADDRESSES = """[...document.querySelectorAll('[href],[src],[action],[formaction],[srcset],[poster],[data]')].flatMap(e =>
  ['href', 'src', 'action', 'formaction', 'srcset', 'poster', 'data'].map(name => e.getAttribute(name)).filter(x => x !== null))"""


class Fields:
    """Texts with the same breaks and a name each, so that one can be told where a field came out."""

    def __init__(self):
        self.names: list[str] = []

    def text(self, name: str) -> str:
        self.names.append(name)
        return f"[{name}]{BREAKS}"

    def yaml(self, name: str) -> str:
        return json.dumps(self.text(name), ensure_ascii=False)

    def cell(self, name: str) -> str:
        return '"' + self.text(name).replace('"', '""') + '"'

    def code(self, name: str) -> str:
        """In Markdown, where raw HTML is refused, as a span of code, a link, its title and a heading."""
        escaped = "".join("\\" + c if c in "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~" else c for c in self.text(name))
        return f"## {escaped}\n\n`{self.text(name + '.code')}` [{escaped}](/ \"{escaped}\")\n\n| {escaped} |\n| --- |\n| {escaped} |\n"


def hostile(fields: Fields) -> dict[str, str]:
    f, minimal = fields, ROOT / "Tests/PortalTests/Fixtures/sites/minimal"
    y = f.yaml
    settings = (minimal / "site.yaml").read_text(encoding="utf-8")
    settings = settings.replace("title: Cổng thử", f"title: {y('site.title')}").replace("licence: CC-BY-4.0", f"licence: {y('site.licence')}")
    settings = settings.replace(
        "{name: Ban biên tập Cổng thử, email: lien-he@thu.example}",
        f"{{name: {y('publisher.name')}, address: {y('publisher.address')}, phone: 0000 000 000, email: lien-he@thu.example}}")
    settings = settings.replace("units:\n", f"units:\n  - {{name: {y('unit.name')}, level: commune}}\n")
    return {
        "site.yaml": settings,
        "holidays/2026.yaml": (minimal / "holidays/2026.yaml").read_text(encoding="utf-8")
        .replace("9441/TB-BNV, 16/10/2025", y("holiday.source")).replace("Quốc khánh", y("holiday.name")),
        "offices/noi.md": f"""---
name: {y('office.name')}
unit: UBND xã Hai
superior: {y('office.superior')}
level: commune
address: {y('office.address')}
phone: 0000 000 000 hoặc 0000 000 003
access: {y('office.access')}
bring: [{y('office.bring')}]
---

{f.code('office.body')}
""",
        "offices/moi.md": f"""---
name: Nơi mới
unit: {y('office.unit')}
level: commune
address: Số 2
---
""",
        "reception/noi.md": f"""---
office: noi
host: {y('schedule.host')}
delegate: {y('schedule.delegate')}
attendees: [{y('schedule.attendee')}]
topics: {y('schedule.topics')}
role: other
valid: {{from: 2026-01-01, to: 2026-12-31}}
rule: thứ Tư hằng tuần
mode: trực tuyến
linkedPlaces: [{y('schedule.linked')}]
onDayOff: chuyển sang ngày làm việc tiếp theo
published: 2025-12-18
changes:
  - {{date: 2026-08-12, action: move, to: 2026-08-13, reason: {y('change.reason')}, published: 2026-07-01}}
---

{f.code('schedule.body')}
""",
        "reception/bang.csv": "Ngày,Giờ,Người tiếp,Nơi tiếp,Nội dung,Ghi chú\n"
        f"20/8/2026,8h-11h,{f.cell('table.host')},moi,{f.cell('table.topics')},{f.cell('table.note')}\n",
        "policies/van-ban.md": f"""---
number: 7/QĐ-UBND
title: {y('policy.title')}
kind: {y('policy.kind')}
issuer: {y('policy.issuer')}
superior: {y('policy.superior')}
place: {y('policy.place')}
signer: {y('policy.signer')}
issued: 2026-02-03
implements: [12-CV/HU, {y('policy.implements')}]
aliases: [{y('policy.alias8')}]
tags: [{y('policy.tag')}]
addressees: [{y('policy.addressee')}]
recipients: [{y('policy.recipient')}]
summary: {y('policy.summary')}
---

{f.code('policy.body')}

1. {json.dumps('Một')}
""",
        "policies/van-ban.truoc.md": f"---\nuntil: 2026-06-01\nnote: {y('version.note')}\n---\n\n{f.code('version.body')}\n",
        "duties/viec.md": f"""---
title: {y('duty.title')}
policy: 12-CV/HU
clause: muc-1
owner: {y('duty.owner')}
partners: [{y('duty.partner')}]
status: đang thực hiện
updated: 2026-07-01
history:
  - {{updated: 2026-06-01, status: chưa bắt đầu, done: {y('duty.history')}}}
---

Điều 1 Quyết định số 7/QĐ-UBND.

{f.code('duty.body')}
""",
        "duties/bang.csv": "Nhiệm vụ,Văn bản,Mục,Cơ quan chủ trì,Cơ quan phối hợp,Tình trạng,Kết quả thực hiện\n"
        f"{f.cell('row.title')},12-CV/HU,Mục 2,{f.cell('row.owner')},{f.cell('row.partner')},chưa bắt đầu,{f.cell('row.done')}\n",
        "news/2026-07-09-tin.md": f"---\ntitle: {y('news.title')}\n---\n\n{f.code('news.body')}\n",
        "corrections/tin.md": f"""---
title: {y('correction.title')}
date: 2026-07-10
affects: /lich-tiep-cong-dan/
kind: error
was: {y('correction.was')}
now: {y('correction.now')}
---

{f.code('correction.body')}
""",
        "pages/trang.md": f"---\ntitle: {y('page.title')}\n---\n\n{f.code('page.body')}\n",
    }


# Kept in the content and printed on no page.
UNSEEN = {"holiday.source"}


def write(folder: pathlib.Path, files: dict[str, str]) -> pathlib.Path:
    subprocess.run(["cp", "-r", ROOT / "Tests/PortalTests/Fixtures/sites/minimal", folder / "content"], check=True)
    for name, text in files.items():
        path = folder / "content" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def run(folder: pathlib.Path, *arguments: str) -> subprocess.CompletedProcess:
    binary = os.environ.get("MINHBACH_BINARY", str(ROOT / ".build/release/minhbach"))
    command = [binary, *arguments, "--now", DAY, "--templates", str(ROOT / "site-templates")]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True)


@pytest.fixture(scope="module")
def hostile_site(tmp_path_factory):
    fields = Fields()
    folder = write(tmp_path_factory.mktemp("hostile"), hostile(fields))
    built = run(folder, "build", "-q")
    assert built.returncode == 0, built.stderr
    site = Site(folder / "public")
    server = Server(site)
    yield site, server, fields
    server.close()


def test_no_field_is_more_than_words(hostile_site, browser):
    site, server, fields = hostile_site
    seen = set()
    for page in site.pages:
        if page.outline.refreshes:
            continue
        with browser.tab() as tab:
            tab.call("Page.addScriptToEvaluateOnNewDocument", source="window.hits = []; window.alert = hits.push.bind(hits)")
            tab.call("Page.setBypassCSP", enabled=True)
            tab.open(server.url(page))
            assert tab.evaluate(COUNT) == [], page
            assert tab.evaluate("hits") == [], page
            assert [a for a in tab.evaluate(ADDRESSES) if a.lower().lstrip().startswith(("javascript:", "data:", "//"))] == [], page
            words = tab.evaluate("document.documentElement.textContent")
        seen |= {name for name in fields.names if f"[{name}]" in words}
    assert set(fields.names) - seen == UNSEEN


def test_machine_forms_are_well_formed(hostile_site):
    site, _, fields = hostile_site
    from lxml import etree

    for file in itertools.chain(site.folder.rglob("*.xml"), site.folder.rglob("*.svg")):
        etree.parse(file)
    for file in itertools.chain(site.folder.rglob("*.json"), site.folder.rglob("*.jsonld")):
        json.loads(file.read_text(encoding="utf-8"))
    for page in site.pages:
        for part in page.html.split('<script type="application/ld+json">')[1:]:
            json.loads(part.split("</script>")[0])


# Browsers pass over white space and control characters before and inside a scheme, and read \\ as /.
URLS = [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\tscript:alert(1)", " javascript:alert(1)", "&#106;avascript:alert(1)",
    "javascript&colon;alert(1)", "java&#10;script:alert(1)", "vbscript:x", "data:text/html,x", "data:text/html;base64,PHN2Zz4=", "blob:x",
    "file:///etc/passwd", "ftp://x.example/", "//x.example/a", "\\\\\\\\x.example", "/\\\\x.example", "&#47;/x.example", "view-source:https://x.example",
    "intent://x#Intent;end", "x-unknown:1",
]
TEXTS = ["pages/trang.md", "policies/van-ban.md", "news/2026-07-09-tin.md", "corrections/tin.md", "duties/viec.md", "offices/noi.md"]


@pytest.mark.parametrize("place", TEXTS)
def test_unsafe_links_are_refused_in_every_text(tmp_path, place):
    """In the text of every kind of file, as a link, a picture and a reference, each at its line."""
    front = hostile(Fields())[place].split("\n---\n")[0] + "\n---"
    lines = [form for i, url in enumerate(URLS) for form in (f"[a](<{url}{i}>)", f"![a](<{url}-{i}>)")]
    lines += [f"[a{i}]\n\n[a{i}]: <{url}/{i}>" for i, url in enumerate(URLS)]
    text = front + "\n\n" + "\n\n".join(lines) + "\n"
    result = run(write(tmp_path, {**hostile(Fields()), place: text}), "check")
    assert result.returncode == 1
    told = {int(line) for line in re.findall(rf"{re.escape('content/' + place)}:(\d+):", result.stderr)}
    # A reference is told where it is used or where it is defined.
    wrong = [
        line for at, line in enumerate(text.split("\n"), 1)
        if "](<" in line and at not in told or re.match(r"\[a\d+\]$", line) and not told & {at, at + 2}
    ]
    assert wrong == [], result.stderr


@pytest.mark.parametrize(
    "place, old, new",
    [
        ("site.yaml", "https://thu.example", "javascript:alert(1)"),
        ("site.yaml", "lien-he@thu.example", "\"a@b.c?bcc=d@e.f\""), ("offices/noi.md", "level: commune", "email: \"a@b.c?x\"\nlevel: commune"),
        ("corrections/tin.md", "/lich-tiep-cong-dan/", "javascript:alert(1)"),
        ("corrections/tin.md", "/lich-tiep-cong-dan/", "//x.example/"),
        ("pages/trang.md", "title:", "aliases: [//x.example/]\ntitle:"), ("pages/trang.md", "title:", "aliases: ['/../../x/']\ntitle:"),
        ("pages/trang.md", "title:", "slug: ../x\ntitle:"), ("policies/van-ban.md", "issued:", "original: ../../x.pdf\nissued:"),
        ("policies/van-ban.md", "issued:", "original: https://x.example/a.pdf\nissued:"),
    ],
)
def test_unsafe_addresses_are_refused_in_every_key(tmp_path, place, old, new):
    text = hostile(Fields())[place]
    assert old in text
    result = run(write(tmp_path, {**hostile(Fields()), place: text.replace(old, new, 1)}), "check")
    assert result.returncode == 1, result.stderr
    assert f"content/{place}" in result.stderr
