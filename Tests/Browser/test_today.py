"""The line “Hôm nay”: by the clock of Việt Nam on any device, and never against what the page says.

The pages are those of a small portal of its own, built for Thursday 16/7/2026; its holidays are known.
"""

import datetime
import os
import subprocess

import pytest

from site_under_test import ROOT, Server, Site, free_port

BUILT = datetime.date(2026, 7, 16)
OFFICE = "lich-tiep-cong-dan/xa-mot/index.html"
# A schedule with its hours and what else it says; all at one place.
SCHEDULES = {
    "chu-tich": ("Chủ tịch UBND xã Một", 'rule: thứ Năm hằng tuần\nhours: ["07:30-11:30", "13:30-17:00"]\n'),
    "bi-thu": ("Bí thư Đảng ủy xã Một", 'dates: [2026-07-17]\nhours: ["08:00-"]\n'),
    "hdnd": (
        "Thường trực HĐND xã Một",
        'dates: [2026-07-16, 2026-07-20]\nhours: ["08:00-11:00"]\nchanges:\n'
        '  - {date: 2026-07-16, action: cancel, reason: "Họp bất thường"}\n'
        "  - {date: 2026-07-20, action: delegate, to: Phó Chủ tịch HĐND xã, reason: Đi công tác}\n"),
    "can-bo": ("Công chức tiếp công dân", "dates: [2026-07-21]\n"),
    "doan": (
        "Đoàn công tác", 'dates: [{date: 2026-07-19, place: Nhà văn hóa thôn 2}, 2026-07-22]\nhours: ["08:00-"]\n'),
}


@pytest.fixture(scope="module")
def portal(tmp_path_factory):
    content = tmp_path_factory.mktemp("today") / "content"
    write = lambda path, text: ((content / path).parent.mkdir(parents=True, exist_ok=True), (content / path).write_text(text))
    write("site.yaml", "title: Thử\nbaseURL: https://thu.example\npublisher: {name: UBND xã Một}\nlicence: CC-BY-4.0\n")
    write("holidays/2026.yaml", "source: thử\ndaysOff: [{date: 2026-09-02, name: Quốc khánh}]\n")
    write("offices/xa-mot.md", "---\nname: Nơi tiếp công dân xã Một\naddress: Số 1\n"
          'hours: [{days: "thứ Tư", times: ["07:30-11:30", "13:30-17:00"]}]\n---\n')
    for slug, (host, rest) in SCHEDULES.items():
        write(
            f"reception/{slug}.md", f"---\noffice: xa-mot\nhost: {host}\nvalid: {{from: 2026-01-01, to: 2026-12-31}}\n"
            f"{rest}onDayOff: nghỉ\n---\n")
    folder = content.parent / "site"
    binary = os.environ.get("MINHBACH_BINARY", str(ROOT / ".build/release/minhbach"))
    command = [binary, "build", "-q", "-s", str(content), "-d", str(folder), "--templates", str(ROOT / "site-templates")]
    address = f"http://127.0.0.1:{free_port()}"
    subprocess.run(command + ["--now", BUILT.isoformat(), "--base-url", address], check=True, stdin=subprocess.DEVNULL)
    server = Server(Site(folder))
    yield server
    server.close()


def line(browser, server, moment: str, path=OFFICE, zone="Asia/Ho_Chi_Minh", script=True):
    """The line as shown at a moment of Vietnamese time on a device in some zone."""
    clock = datetime.datetime.fromisoformat(moment + "+07:00").timestamp() * 1000
    with browser.tab(script=script) as tab:
        tab.call("Emulation.setTimezoneOverride", timezoneId=zone)
        tab.call("Page.addScriptToEvaluateOnNewDocument", source=f"Date.now = () => {clock}")
        tab.open(f"{server.base}/{path}")
        return tab.evaluate("(e => e.checkVisibility() ? e.innerText : null)(document.querySelector('.today'))")


CHAIRMAN = "Hôm nay: Chủ tịch UBND xã Một"


@pytest.mark.parametrize("zone", ["Asia/Ho_Chi_Minh", "America/Los_Angeles", "America/Noronha", "Pacific/Kiritimati"])
@pytest.mark.parametrize("moment, expected", [
    ("2026-07-16T00:00", f"{CHAIRMAN} bắt đầu lúc 07:30."),
    ("2026-07-16T07:29", f"{CHAIRMAN} bắt đầu lúc 07:30."),
    ("2026-07-16T07:30", f"{CHAIRMAN} đang tiếp, đến 11:30."),
    ("2026-07-16T11:30", f"{CHAIRMAN} tiếp tục lúc 13:30."),
    ("2026-07-16T16:59", f"{CHAIRMAN} đang tiếp, đến 17:00."),
    ("2026-07-16T23:59", f"{CHAIRMAN} đã kết thúc lúc 17:00."),
    ("2026-07-17T07:59", "Hôm nay: Bí thư Đảng ủy xã Một bắt đầu lúc 08:00."),
    ("2026-07-17T08:00", "Hôm nay: Bí thư Đảng ủy xã Một đã bắt đầu lúc 08:00, không báo giờ kết thúc."),
    ("2026-07-18T09:00", None),
    ("2026-07-20T09:00", "Hôm nay: Thường trực HĐND xã Một (ủy quyền Phó Chủ tịch HĐND xã) đang tiếp, đến 11:00."),
    ("2026-07-21T09:00", "Hôm nay: Công chức tiếp công dân tiếp giờ hành chính."),
    ("2026-07-19T07:59", "Hôm nay: Đoàn công tác bắt đầu lúc 08:00, tại Nhà văn hóa thôn 2."),
    ("2026-07-22T07:59", "Hôm nay: Đoàn công tác bắt đầu lúc 08:00."),
    ("2026-07-22T16:59", "Hôm nay: Đoàn công tác đã bắt đầu lúc 08:00."),
    ("2026-07-22T17:00", "Hôm nay: Đoàn công tác đã hết giờ làm việc lúc 17:00."),
])
def test_the_line_follows_the_clock_of_vietnam(moment, expected, zone, portal, browser):
    assert line(browser, portal, moment, zone=zone) == expected


@pytest.mark.parametrize("moment, expected", [
    ("2026-07-15T23:59", None),  # the clock is behind the build: one of them is wrong
    ("2026-07-23T08:00", f"{CHAIRMAN} đang tiếp, đến 11:30."),
    ("2026-07-30T08:00", None),  # a Thursday two weeks later: who knows what has changed since
])
def test_an_old_page_says_nothing(moment, expected, portal, browser):
    assert line(browser, portal, moment) == expected


@pytest.mark.parametrize("path", ["index.html", "lich-tiep-cong-dan/index.html"])
def test_pages_of_all_places_name_the_place(path, portal, browser):
    expected = "Hôm nay: Nơi tiếp công dân xã Một, Chủ tịch UBND xã Một đang tiếp, đến 11:30."
    assert line(browser, portal, "2026-07-16T08:00", path, "America/New_York") == expected


@pytest.mark.parametrize("path", ["index.html", "lich-tiep-cong-dan/index.html", OFFICE])
def test_without_script_there_is_no_line(path, portal, browser):
    assert line(browser, portal, "2026-07-16T08:00", path, script=False) is None


def test_the_line_moves_on_while_the_page_is_open(portal, browser):
    with browser.tab() as tab:
        tab.call(
            "Page.addScriptToEvaluateOnNewDocument",
            source="let now = Date.parse('2026-07-16T11:29:50+07:00'); Date.now = () => now;"
            " window.setInterval = run => { window.later = () => { now += 30000; run() } }")
        tab.open(f"{portal.base}/{OFFICE}")
        read = "document.querySelector('.today').innerText"
        assert tab.evaluate(read) == f"{CHAIRMAN} đang tiếp, đến 11:30."
        assert tab.evaluate(f"later(), {read}") == f"{CHAIRMAN} tiếp tục lúc 13:30."


def test_the_script_is_small():
    assert len((ROOT / "site-templates/assets/today.js").read_bytes()) <= 2048
