"""The calendars of the site in two calendar libraries, against lich.json; and a client that follows them over builds."""

import collections
import csv
import json
import os
import re
import shutil
import subprocess

import pytest

from calendars import READERS
from site_under_test import ROOT

FOLDER = "lich-tiep-cong-dan"


@pytest.fixture(scope="module")
def schedule(site):
    return json.loads((site.folder / FOLDER / "lich.json").read_text("utf-8"))


@pytest.fixture(scope="module")
def calendars(site):
    files = sorted((site.folder / FOLDER).rglob("*.ics"))
    assert files
    return {file.relative_to(site.folder / FOLDER).as_posix(): file.read_bytes() for file in files}


def at(day: str, clock: str) -> str:
    return f"{day} {clock}+07:00" if clock else ""


def expected(session: dict) -> list[tuple]:
    """Number, start, end and status of the events that an entry of lich.json stands for."""
    if session["date"] is None:
        return []
    status = "CANCELLED" if session["status"] == "cancelled" else (
        "TENTATIVE" if session["provisional"] else "CONFIRMED")
    spans = [span.split("-") for span in session["times"]]
    return [(n + 1, at(session["date"], start), at(session["date"], end), status)
            for n, (start, end) in enumerate(spans)]


def sessions_of(path: str, sessions: list[dict]) -> list[dict]:
    office, _, name = path.rpartition("/")
    if not office:
        return sessions
    at_office = [session for session in sessions if session["office"] == office]
    return at_office if name == "lich.ics" else [s for s in at_office if s["schedule"] == name.removesuffix(".ics")]


@pytest.mark.parametrize("reader", READERS)
def test_calendars_say_what_lich_json_says(reader, calendars, schedule):
    assert all(session["times"] for session in schedule["sessions"]), "this test knows announced hours only"
    seen = 0
    for path, data in calendars.items():
        events = READERS[reader](data)
        wanted = {}
        for session in sessions_of(path, schedule["sessions"]):
            for number, *rest in expected(session):
                wanted[session["id"] + (f"-{number}" if number > 1 else "")] = tuple(rest)
        found = {event.uid.partition("@")[0]: (event.start, event.end, event.status) for event in events}
        assert found == wanted, path
        assert len(events) == len(found), f"{path}: an identity twice"
        seen += len(found)
    assert seen


def test_both_libraries_read_the_same(calendars):
    for path, data in calendars.items():
        assert READERS["icalendar"](data) == READERS["vobject"](data), path


@pytest.mark.parametrize("reader", READERS)
def test_changes_are_told_in_the_events(reader, calendars, schedule):
    by_id = {session["id"]: session for session in schedule["sessions"]}
    for event in READERS[reader](calendars["tat-ca.ics"]):
        identity = event.uid.partition("@")[0]
        session = by_id.get(identity) or by_id[identity.rpartition("-")[0]]
        is_changed = session["status"] not in ("scheduled", "separate-notice") or session["delegated"] \
            or session["placeChanged"]
        assert (event.sequence > 0) == is_changed, event
        if is_changed:
            assert f"Lý do: {session['reason']}" in event.description
        assert event.summary.startswith("Hủy: ") == (event.status == "CANCELLED")
        assert session["host"] in event.summary
        assert session["place"] is None or event.location == session["place"]
        assert f"/{FOLDER}/{session['office']}/" in event.description
        assert "Dữ liệu minh họa" in event.description


def test_lines_are_as_the_standard_wants(calendars):
    for path, data in calendars.items():
        assert data.endswith(b"END:VCALENDAR\r\n"), path
        lines = data.removesuffix(b"\r\n").split(b"\r\n")
        for line in lines:
            assert len(line) <= 75 and b"\n" not in line and b"\r" not in line, f"{path}: {line}"
            line.decode("utf-8")
        assert "Dữ liệu minh họa" in data.replace(b"\r\n ", b"").decode("utf-8").partition("BEGIN:VEVENT")[0], path


def test_the_table_has_the_sessions_of_lich_json(site, schedule):
    with (site.folder / FOLDER / "lich.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["Mã buổi"], row["Ngày"], row["Giờ"], row["Người tiếp"], row["Lý do"]) for row in rows] == [
        (s["id"], s["date"] or "", "; ".join(s["times"]), s["host"], s["reason"] or "") for s in schedule["sessions"]
    ]


def test_what_is_read_aloud_has_no_figures(site):
    for file in sorted((site.folder / FOLDER).rglob("loa.txt")):
        text = file.read_text("utf-8")
        assert not re.search(r"[0-9/–%&()]|\b[A-ZĐ]{2,}\b", text), file
        assert max(len(line) for line in text.splitlines()) <= 72, file
        assert "dữ liệu minh họa" in text


def test_pages_carry_what_they_say_for_programs(site, schedule):
    """The schema.org block of a place: its own rows, as far as it goes, in the same order."""
    today = schedule["asOf"]
    for page in site.pages:
        found = re.findall(r'<script type="application/ld\+json">(.*?)</script>', page.html, re.S)
        parts = page.path.split("/")
        if len(parts) != 3 or not (page.file.parent / "lich.ics").exists():
            has_data = page.path == "du-lieu/index.html" or page.path.startswith("so-lieu/20")
            is_text = len(parts) == 3 and parts[0] == "van-ban"
            kinds = [json.loads(block)["@type"] for block in found]
            assert kinds == ["Legislation"] if is_text else kinds in ([], ["Dataset"] if has_data else []), page
            continue
        office, *events = json.loads(found[0])["@graph"]
        assert office["@type"] == "GovernmentOffice" and office["name"] in page.html
        assert office["address"]["streetAddress"] in page.html
        wanted = [
            (start.replace(" ", "T").replace("+", ":00+"), "EventCancelled" if status == "CANCELLED" else
             "EventRescheduled" if session["status"] == "moved" else "EventScheduled")
            for session in schedule["sessions"]
            if session["office"] == parts[1] and (session["date"] or "") >= today
            for _, start, _, status in expected(session)
        ]
        told = [(event["startDate"], event["eventStatus"].removeprefix("https://schema.org/")) for event in events]
        assert told == wanted[:len(told)], page
        assert len(told) > 5 or told == wanted, page
        for event in events:
            assert event["@id"].partition("#")[2].removesuffix("-2") in page.outline.ids, page


class Follower:
    """A program that follows a calendar: it keeps every event it ever saw, and takes a newer word about it only."""

    def __init__(self):
        self.events = {}

    def fetch(self, events):
        for event in events:
            known = self.events.get(event.uid)
            assert known is None or event.sequence >= known.sequence, event
            changed = known is not None and (known.start, known.end, known.status) != (
                event.start, event.end, event.status)
            assert not changed or event.sequence > known.sequence, f"changed in silence: {event}"
            self.events[event.uid] = event

    @property
    def shown(self):
        return sorted((e.start, e.end) for e in self.events.values() if e.status != "CANCELLED")


CHANGES = [
    "",
    '  - {date: 2026-08-17, action: move, to: 2026-08-19, reason: "Họp, bất thường", published: 2026-08-03}\n',
    '  - {date: 2026-08-25, action: cancel, reason: "Bão", published: 2026-08-04}\n',
    '  - {date: 2026-08-19, action: move, to: 2026-08-19, hours: ["09:00-11:00"], reason: "Mất điện", published: 2026-08-05}\n',
]


@pytest.mark.parametrize("reader", READERS)
def test_followers_over_builds(reader, tmp_path):
    """Four builds, at two addresses: as planned, a move, a cancellation, fewer hours. Nobody is sent to an old hour."""
    binary = os.environ.get("MINHBACH_BINARY", str(ROOT / ".build/release/minhbach"))
    content = tmp_path / "content"
    shutil.copytree(ROOT / "Tests/PortalTests/Fixtures/sites/minimal", content)
    follower, identities = Follower(), []
    for number in range(len(CHANGES)):
        changes = "".join(CHANGES[1:number + 1])
        (content / "reception/tinh-bi-thu.md").write_text(
            "---\noffice: tinh\nhost: Bí thư Tỉnh ủy\nvalid: {from: 2026-07-01, to: 2026-08-31}\n"
            "rule: ngày 15 và 25 hằng tháng\nhours: [\"08:00-11:00\", \"14:00-16:30\"]\n"
            "onDayOff: chuyển sang ngày làm việc tiếp theo\npublished: 2026-06-18\n"
            + (f"changes:\n{changes}" if changes else "") + "---\n", "utf-8")
        site = tmp_path / f"site-{number}"
        subprocess.run(
            [binary, "build", "-q", "-s", str(content), "--templates", str(ROOT / "site-templates"), "-d", str(site),
             "--now", f"2026-08-0{number + 2}", "--base-url", f"https://ban-{number % 2}.example"],
            check=True, stdin=subprocess.DEVNULL)
        events = READERS[reader]((site / FOLDER / "tinh/tinh-bi-thu.ics").read_bytes())
        identities.append([event.uid for event in events])
        follower.fetch(events)
        planned = json.loads((site / FOLDER / "lich.json").read_text("utf-8"))["sessions"]
        wanted = sorted(
            (start, end) for session in planned if session["schedule"] == "tinh-bi-thu"
            for _, start, end, status in expected(session) if status != "CANCELLED")
        assert follower.shown == wanted, f"build {number}"
    assert all(names == identities[0] for names in identities)
    assert [follower.events[f"tinh-bi-thu-2026-08-15{n}@thu.example"].sequence for n in ("", "-2")] == [2, 2]
    assert collections.Counter(event.status for event in follower.events.values()) == {"CONFIRMED": 5, "CANCELLED": 3}
