"""A year of random schedules against a second expansion of their rules.

`Contract` is written from the content format alone (NoiDung.md), as plainly as it can be, and shares nothing with the
program. Each test builds a small portal of random schedules, days off and changes with the real binary and compares
`lich.json` entirely.
"""

import datetime
import json
import os
import pathlib
import random
import subprocess
from dataclasses import dataclass, field

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = os.environ.get("MINHBACH_BINARY", str(ROOT / ".build/release/minhbach"))
PORTALS = int(os.environ.get("PORTALS", "10"))
SEED = int(os.environ.get("SEED", "20260000"))
SCHEDULES = 36

Day = datetime.date
WEEKDAYS = ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"]
ORDINALS = {1: "nhất", 2: "hai", 3: "ba", 4: "tư", 5: "năm"}
SHIFTS = {
    "next-working-day": "chuyển sang ngày làm việc tiếp theo",
    "nearest-working-day": "ngày làm việc gần nhất",
    "previous-working-day": "ngày làm việc liền trước",
    "same-weekday-next-week": "cùng thứ tuần làm việc tiếp theo",
    "cancelled": "nghỉ",
    "separate-notice": "thông báo sau",
    "keep": "giữ nguyên",
}


def day_of(text):
    return Day.fromisoformat(text)


def plus(day, days):
    return day + datetime.timedelta(days=days)


def first_of_month(day, months=0):
    index = day.year * 12 + day.month - 1 + months
    return Day(index // 12, index % 12 + 1, 1)


def last_of_month(day):
    return plus(first_of_month(day, 1), -1)


# What a portal says


@dataclass
class Holidays:
    years: set
    off: list  # (first, last, name, unconfirmed)
    make_up: set

    def name(self, day):
        return next((name for first, last, name, unsure in self.off if first <= day <= last and not unsure), None)

    def is_working(self, day):
        if self.name(day):
            return False
        return day.weekday() < 5 or day in self.make_up

    def is_provisional(self, day):
        near = (plus(day, -1), day, plus(day, 1))
        return day.year not in self.years or any(
            unsure and first <= other <= last for first, last, _, unsure in self.off for other in near)

    def why_off(self, day):
        return self.name(day) or WEEKDAYS[day.weekday()]

    def next(self, day):
        day = plus(day, 1)
        return day if self.is_working(day) else self.next(day)

    def previous(self, day):
        day = plus(day, -1)
        return day if self.is_working(day) else self.previous(day)


@dataclass
class Schedule:
    slug: str
    office: str
    host: str
    valid: tuple  # the second may be None
    items: list = field(default_factory=list)  # (kind, …, part)
    months: list = field(default_factory=list)  # all when empty
    dates: list = field(default_factory=list)
    hours: list = field(default_factory=list)
    on_day_off: str | None = None
    on_weekend: str | None = None
    same_month: bool = False
    week_of_month: str | None = None
    short_month: str | None = None
    rotation: list = field(default_factory=list)
    registration: tuple | None = None
    delegate: str | None = None
    attendees: list = field(default_factory=list)
    topics: str | None = None
    changes: list = field(default_factory=list)


@dataclass
class Session:
    rule_day: Day | None
    day: Day | None
    parts: set
    host: str
    item: int | None
    merged: list = field(default_factory=list)
    status: str = "scheduled"
    shifted: bool = False
    delegated: bool = False
    place_changed: bool = False
    delegate: str | None = None
    place: str | None = None
    hours: list | None = None
    reason: str | None = None
    shift_reason: str | None = None
    carried_to: "Session | None" = None

    @property
    def order(self):
        return self.day or self.rule_day

    @property
    def carried_day(self):
        """The day now announced for the registrations of a cancelled session."""
        session = self.carried_to
        while session and session.status == "cancelled":
            session = session.carried_to
        return session.day if session else None


# What its sessions are


class Contract:
    def __init__(self, schedule, holidays, until):
        self.schedule, self.holidays = schedule, holidays
        self.end = schedule.valid[1] or until
        self.sessions = self.listed() if schedule.dates else self.held()

    def listed(self):
        rotation = self.schedule.rotation
        return [
            Session(day, day, {"sáng", "chiều"}, rotation[n % len(rotation)] if rotation else self.schedule.host, None)
            for n, day in enumerate(sorted(self.schedule.dates))]

    def rule_days(self):
        """Every day of the rule with the items that name it, in order of day."""
        day = self.schedule.valid[0]
        while day <= self.end:
            items = [n for n, item in enumerate(self.schedule.items) if self.names(item, day)]
            if items:
                yield day, items
            day = plus(day, 1)

    def names(self, item, day):
        kind = item[0]
        if kind == "weekly":
            return day.weekday() == item[1]
        if kind == "every-working-day":
            return self.holidays.is_working(day)
        if self.schedule.months and day.month not in self.schedule.months:
            return False
        first, last = first_of_month(day), last_of_month(day)
        if kind == "day":
            if item[1] > last.day and self.schedule.short_month == "last-day":
                return day == last
            return day.day == item[1]
        if kind == "first-working-day":
            return self.holidays.is_working(day) and self.holidays.previous(day) < first
        if kind == "last-working-day":
            return self.holidays.is_working(day) and self.holidays.next(day) > last
        if day.weekday() != item[1]:
            return False
        if kind == "first-weekday":
            return day.day <= 7
        if kind == "last-weekday":
            return plus(day, 7) > last
        assert kind == "week"
        if self.schedule.week_of_month == "nth-weekday":
            return plus(day, 7) > last if item[2] == "last" else (day.day - 1) // 7 + 1 == item[2]
        monday = plus(day, -day.weekday())
        if item[2] == "last":
            return monday <= last <= plus(monday, 6)
        return plus(monday, -7 * (item[2] - 1)) <= first <= plus(monday, 6 - 7 * (item[2] - 1))

    def shifted(self, day, item):
        """The day it is held; None when not at all; "" when a notice will tell."""
        holidays, schedule = self.holidays, self.schedule
        names_weekend = item[0] in ("weekly", "week", "first-weekday", "last-weekday") and item[1] > 4
        free = (lambda d: not holidays.name(d)) if names_weekend else holidays.is_working
        if free(day):
            return day
        rule = schedule.on_day_off
        if day.weekday() > 4 and not names_weekend and schedule.on_weekend:
            rule = schedule.on_weekend
        if rule == "keep":
            return day
        if rule == "cancelled":
            return None
        if rule == "separate-notice":
            return ""
        before, after = holidays.previous(day), holidays.next(day)
        if rule == "previous-working-day":
            held = before
        elif rule == "next-working-day":
            held = after
        elif rule == "nearest-working-day":
            held = before if (day - before) < (after - day) else after
        else:
            held = plus(day, 7)
            while not free(held):
                held = plus(held, 7)
        if schedule.same_month and held.month != day.month:
            return before if held > day else after
        return held

    def held(self):
        schedule = self.schedule
        sessions, turn = [], 0
        for day, items in self.rule_days():
            host = schedule.rotation[turn % len(schedule.rotation)] if schedule.rotation else schedule.host
            turn += 1
            for number in items:
                item = schedule.items[number]
                parts = {item[-1]} if item[-1] else {"sáng", "chiều"}
                held = self.shifted(day, item)
                if held is None:
                    continue
                same = next((s for s in sessions if (s.day == held if held else s.rule_day == day and not s.day)), None)
                if same:
                    same.parts |= parts
                    if same.rule_day != day and day not in same.merged:
                        same.merged.append(day)
                    continue
                session = Session(day, held or None, parts, host, number)
                session.status = "scheduled" if held else "separate-notice"
                session.shifted = held not in ("", day)
                if held != day:
                    session.reason = session.shift_reason = self.holidays.why_off(day)
                sessions.append(session)
        return sessions

    def standing(self, day):
        return [s for s in self.sessions if s.status != "cancelled" and s.order == day]

    def apply(self, change):
        action = change["action"]
        if action == "extra":
            session = Session(
                None, change["date"], {"sáng", "chiều"}, self.schedule.host, None, status="extra",
                reason=change["reason"], hours=change.get("hours"))
            session.extra_day = change["date"]
            self.sessions.append(session)
            return
        if "date" in change:
            touched = self.standing(change["date"])[:1]
        else:
            last = change["to"] or Day.max
            touched = [s for s in self.sessions if s.status != "cancelled" and change["from"] <= s.order <= last]
        for session in touched:
            session.reason = change["reason"]
            session.hours = change.get("hours") or session.hours
            if action == "cancel":
                session.status = "cancelled"
                session.carried_to = next(iter(self.standing(change.get("carriedTo"))), None)
            elif action == "move":
                session.status, session.day = "moved", change["to"]
            elif action == "delegate":
                session.delegated, session.delegate = True, change["name"]
            elif action == "place":
                session.place_changed, session.place = True, change["name"]

    def register_by(self, session):
        if not self.schedule.registration or not session.day:
            return None
        key, value = self.schedule.registration
        if key == "daysBefore":
            return plus(session.day, -value)
        if len(value) > 1 and session.item is None:
            return None
        before = value[session.item] if len(value) > 1 else value[0]
        # A session that is moved keeps the deadline of the rule's day, or ends it the day before it is held.
        ruled = session.rule_day or session.day
        month = first_of_month(ruled, -1 if before > ruled.day else 0)
        last = plus(min(Day(month.year, month.month, 1) + datetime.timedelta(days=before - 1), last_of_month(month)), -1)
        return min(last, plus(session.day, -1))

    def times(self, session):
        if session.hours is not None:
            return sorted(session.hours)
        part = lambda span: "sáng" if span < "12" else "chiều"
        return sorted(span for span in self.schedule.hours if part(span) in session.parts)

    def entry(self, session):
        schedule = self.schedule
        iso = lambda day: day.isoformat() if day else None
        extra = getattr(session, "extra_day", None)
        return {
            "id": f"{schedule.slug}-{extra}-extra" if extra else f"{schedule.slug}-{session.rule_day}",
            "schedule": schedule.slug, "office": schedule.office, "host": session.host,
            "ruleDate": iso(session.rule_day), "date": iso(session.day), "times": self.times(session),
            "status": session.status, "shifted": session.shifted,
            "provisional": self.holidays.is_provisional(session.order), "delegated": session.delegated,
            "placeChanged": session.place_changed, "reason": session.reason,
            "registerBy": iso(self.register_by(session)), "delegate": session.delegate or schedule.delegate,
            "place": session.place, "attendees": schedule.attendees, "topics": schedule.topics,
            "carriedTo": iso(session.carried_day),
        }


# Random portals


class Dice(random.Random):
    def one_in(self, n):
        return self.randrange(n) == 0


def random_holidays(dice, year):
    off, make_up = [], set()
    years = {year - 1, year} | ({year + 1} if dice.one_in(2) else set())
    for y in sorted(years):
        starts = sorted(plus(Day(y, 1, 1), dice.randrange(350)) for _ in range(dice.randint(4, 9)))
        for n, first in enumerate(starts):
            last = min(plus(first, dice.choice([0, 0, 1, 2, 4, 8])), Day(y, 12, 31))
            if n + 1 < len(starts):
                last = min(last, plus(starts[n + 1], -1))
            if last >= first:
                off.append((first, last, f"Ngày nghỉ {n + 1}/{y}", False))
        off.append((Day(y, 1, 1), Day(y, 1, dice.randint(1, 3)), "Tết Dương lịch", False))
        unsure = plus(Day(y, 1, 10), dice.randrange(330))
        off.append((unsure, unsure, "Chờ quyết định", True))
        weekends = [plus(Day(y, 1, 1), n) for n in range(360) if plus(Day(y, 1, 1), n).weekday() > 4]
        closed = lambda day: any(first <= day <= last for first, last, _, _ in off)
        make_up |= {day for day in dice.sample(weekends, 5) if not closed(day)}
    # The first that holds a day names it, as in the file.
    off.sort(key=lambda item: item[2] != "Tết Dương lịch")
    return Holidays(years, off, make_up)


def random_items(dice):
    """The items of a rule, and its words."""
    part = lambda: dice.choice([None, None, None, "sáng", "chiều"])
    said = lambda item, words: f"{item[-1]} {words}" if item[-1] else f"cả ngày {words}"
    kind = dice.choice(["weekly", "day", "day", "week", "week", "first-last", "working", "every", "mixed"])
    if kind == "weekly":
        days = dice.sample(range(5), dice.randint(1, 3)) + dice.choice([[], [], [5], [6]])
        items = [("weekly", day, part()) for day in days]
        return items, " và ".join(said(item, WEEKDAYS[item[1]]) for item in items) + " hằng tuần", []
    if kind == "every":
        items = [("every-working-day", part())]
        return items, said(items[0], "mỗi ngày làm việc"), []
    if kind == "day":
        items = [("day", day, part()) for day in dice.sample(range(1, 32), dice.randint(1, 4))]
    elif kind == "week":
        weeks = lambda: dice.choice([1, 2, 3, 4, 5, "last"])
        items = list({("week", dice.randrange(7), weeks(), part()): 0 for _ in range(dice.randint(1, 3))})
    elif kind == "first-last":
        items = [(dice.choice(["first-weekday", "last-weekday"]), dice.randrange(7), part())]
    elif kind == "working":
        items = [(dice.choice(["first-working-day", "last-working-day"]), part())]
    else:
        items = [("day", dice.randint(1, 31), part()), ("last-working-day", part()), ("last-weekday", 0, part())]
    months, named = random_months(dice) if dice.one_in(4) else ([], "tháng")
    words = []
    for item in items:
        if item[0] == "day":
            words.append(said(item, f"ngày {item[1]}"))
        elif item[0] == "week":
            week = "tuần cuối" if item[2] == "last" else f"tuần thứ {ORDINALS[item[2]]}"
            words.append(said(item, f"{WEEKDAYS[item[1]]} {week}"))
        elif item[0].endswith("weekday"):
            words.append(said(item, WEEKDAYS[item[1]] + (" đầu tiên" if item[0].startswith("first") else " cuối cùng")))
        else:
            words.append(said(item, "ngày làm việc " + ("đầu tiên" if item[0].startswith("first") else "cuối cùng")))
    return items, " và ".join(words) + f" của {named}", months


def random_months(dice):
    """Some months of the year, and their words."""
    place = dice.randrange(4)
    if place < 3:
        return list(range(1 + place, 13, 3)), f"tháng {['đầu', 'giữa', 'cuối'][place]} quý"
    months = sorted(dice.sample(range(1, 13), dice.randint(1, 6)))
    return months, ("các tháng " if len(months) > 1 else "tháng ") + ", ".join(map(str, months))


def random_schedule(dice, slug, year):
    first = plus(Day(year, 1, 1), dice.randint(-400, 200))
    last = None if dice.one_in(4) else plus(first, dice.randint(30, 700))
    schedule = Schedule(slug, dice.choice(["noi-a", "noi-b"]), f"Chủ tịch {slug}", (first, last))
    schedule.hours = dice.choice([[], ["07:30-11:30"], ["08:00-11:00", "14:00-16:30"], ["08:00-", "13:30-"]])
    schedule.delegate = dice.choice([None, "Phó Chủ tịch"])
    schedule.attendees = dice.choice([[], ["Thanh tra tỉnh", "Sở Xây dựng"]])
    schedule.topics = dice.choice([None, "Đất đai"])
    if dice.one_in(4):
        schedule.rotation = ["Bí thư", "Chủ tịch", "Thường trực HĐND"][: dice.randint(2, 3)]
    if dice.one_in(8):
        span = (schedule.valid[1] or plus(first, 300)) - first
        schedule.dates = sorted({plus(first, dice.randrange(span.days + 1)) for _ in range(dice.randint(1, 20))})
        return schedule, None
    schedule.items, phrase, schedule.months = random_items(dice)
    parts = {item[-1] for item in schedule.items}
    if schedule.hours == ["07:30-11:30"] and "chiều" in parts:
        schedule.hours = ["07:30-11:30", "13:30-17:00"]
    if any(item[0] == "week" for item in schedule.items):
        schedule.week_of_month = dice.choice(["nth-weekday", "calendar-week"])
    if any(item[0] == "day" and item[1] > 28 for item in schedule.items):
        schedule.short_month = dice.choice(["last-day", "skip"])
    names_weekend = any(item[0] in ("weekly", "week", "first-weekday", "last-weekday") and item[1] > 4
                        for item in schedule.items)
    schedule.on_day_off = dice.choice(list(SHIFTS))
    if not names_weekend and dice.one_in(3):
        schedule.on_weekend = dice.choice([s for s in SHIFTS if s != "same-weekday-next-week"])
    has_days = any(item[0] == "day" for item in schedule.items)
    if schedule.on_day_off == "same-weekday-next-week" and has_days and not schedule.on_weekend:
        if names_weekend:
            schedule.on_day_off = "next-working-day"
        else:
            schedule.on_weekend = "next-working-day"
    schedule.same_month = dice.one_in(3)
    if dice.one_in(3):
        count = dice.choice([1, len(schedule.items)])
        schedule.registration = dice.choice(
            [("daysBefore", dice.randint(0, 10)), ("beforeDay", [dice.randint(1, 28) for _ in range(count)])])
    return schedule, phrase


def random_changes(dice, schedule, contract):
    """Changes one by one, each of what the ones before it left."""
    first, last = schedule.valid[0], contract.end
    for n in range(dice.choice([0, 0, 1, 2, 5])):
        standing = sorted({s.order for s in contract.sessions if s.status != "cancelled"})
        free = [d for d in (plus(first, dice.randrange((last - first).days + 1)) for _ in range(20)) if d not in standing]
        change = {"action": dice.choice(["cancel", "move", "extra", "delegate", "place"]), "reason": f"Lý do {n}"}
        if change["action"] == "extra":
            ever = {s.extra_day for s in contract.sessions if hasattr(s, "extra_day")}
            free = [d for d in free if d not in ever]
            if not free:
                continue
            change["date"] = free[0]
        elif not standing:
            continue
        elif change["action"] != "move" and dice.one_in(3):
            if any(c["action"] == change["action"] and "from" in c for c in schedule.changes):
                continue
            change["from"] = dice.choice(standing)
            change["to"] = None if dice.one_in(3) else plus(change["from"], dice.randrange(60))
        else:
            change["date"] = dice.choice(standing)
        if change["action"] == "move":
            # A day of another quarter is refused or doubted.
            near = [d for d in free if abs((d - change["date"]).days) <= 92]
            if not near:
                continue
            change["to"] = near[0]
        others = [s.day for s in contract.sessions if s.status != "cancelled" and s.day and s.day != change.get("date")]
        if change["action"] == "cancel" and "date" in change and others and dice.one_in(2):
            change["carriedTo"] = dice.choice(others)
        if change["action"] in ("delegate", "place"):
            change["name"] = f"{change['action']} {n}"
        if change["action"] != "cancel" and dice.one_in(4):
            change["hours"] = ["09:00-10:30"]
        schedule.changes.append(change)
        contract.apply(change)


# As staff write it


def written(schedule, phrase, dice):
    first, last = schedule.valid
    quoted = lambda words: "[" + ", ".join(f'"{word}"' for word in words) + "]"
    shift = lambda rule: dice.choice([rule, SHIFTS[rule]])
    lines = [f"office: {schedule.office}", f"host: {schedule.host}",
             f"valid: {{from: {first}{f', to: {last}' if last else ''}}}"]
    if schedule.dates:
        lines.append(f"dates: [{', '.join(map(str, dice.sample(schedule.dates, len(schedule.dates))))}]")
    if phrase:
        lines += [f"rule: {phrase}", f"onDayOff: {shift(schedule.on_day_off)}"]
    if schedule.on_weekend:
        lines.append(f"onWeekend: {shift(schedule.on_weekend)}")
    if schedule.hours:
        lines.append(f"hours: {quoted(schedule.hours)}")
    if schedule.same_month:
        lines.append("sameMonth: true")
    if schedule.week_of_month:
        lines.append(f"weekOfMonth: {schedule.week_of_month}")
    if schedule.short_month:
        lines.append(f"shortMonth: {schedule.short_month}")
    if schedule.rotation:
        lines.append(f"rotation: {quoted(schedule.rotation)}")
    if schedule.registration:
        lines.append("registration: {%s: %s}" % schedule.registration)
    if schedule.delegate:
        lines.append(f"delegate: {schedule.delegate}")
    if schedule.attendees:
        lines.append(f"attendees: {quoted(schedule.attendees)}")
    if schedule.topics:
        lines.append(f"topics: {schedule.topics}")
    if schedule.changes:
        lines.append("changes:")
    for change in schedule.changes:
        name = {"delegate": "delegate", "place": "place"}.get(change["action"])
        parts = [f"action: {change['action']}", f"reason: {change['reason']}"]
        if "date" in change:
            parts.append(f"date: {change['date']}")
            if change["action"] == "move":
                parts.append(f"to: {change['to']}")
            if name:
                parts.append(f"to: {change['name']}")
        else:
            parts.append(f"from: {change['from']}")
            if change["to"]:
                parts.append(f"to: {change['to']}")
            if name:
                parts.append(f"{name}: {change['name']}")
        if "carriedTo" in change:
            parts.append(f"carriedTo: {change['carriedTo']}")
        if "hours" in change:
            parts.append(f"hours: {quoted(change['hours'])}")
        lines.append("  - {" + ", ".join(parts) + "}")
    return "---\n" + "\n".join(lines) + "\n---\n"


def write_portal(folder, holidays, schedules):
    files = {"site.yaml": "title: Cổng thử\nbaseURL: https://thu.example\npublisher: {name: Ban biên tập}\n"
                          "licence: CC-BY-4.0\ndemo: true\n"}
    for office in ("noi-a", "noi-b"):
        files[f"offices/{office}.md"] = f"---\nname: Nơi tiếp {office}\naddress: Số 0\n---\n"
    for year in holidays.years:
        off = [f"  - {{from: {first}, to: {last}, name: {name}{', unconfirmed: true' if unsure else ''}}}"
               for first, last, name, unsure in holidays.off if first.year == year]
        make_up = [f"  - {{date: {day}}}" for day in sorted(holidays.make_up) if day.year == year]
        files[f"holidays/{year}.yaml"] = "\n".join(
            ["daysOff:", *off] + (["makeUp:", *make_up] if make_up else [])) + "\n"
    for slug, text in schedules.items():
        files[f"reception/{slug}.md"] = text
    for path, text in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")


def compare(entry, wanted, session, text):
    """The words of a merged reason are the program's own: they name every day that came together."""
    if session.merged and session.reason == session.shift_reason:
        for day in [session.rule_day, *session.merged]:
            assert day.strftime("%d/%m/%Y") in entry["reason"], text
        wanted = wanted | {"reason": entry["reason"]}
    assert entry == wanted, text


@pytest.mark.parametrize("seed", range(PORTALS))
def test_a_year_of_random_rules(seed, tmp_path):
    dice = Dice(SEED + seed)
    year = dice.randint(2024, 2028)
    as_of = plus(Day(year, 1, 1), dice.randrange(365))
    window = first_of_month(as_of, -3), last_of_month(first_of_month(as_of, 6))
    holidays = random_holidays(dice, year)
    expected, texts = [], {}
    for number in range(SCHEDULES):
        # A rule that names no day in its time is refused.
        while True:
            schedule, phrase = random_schedule(dice, f"lich-{number:02}", year)
            contract = Contract(schedule, holidays, plus(window[1], 120))
            if contract.sessions:
                break
        random_changes(dice, schedule, contract)
        texts[schedule.slug] = written(schedule, phrase, dice)
        for session in contract.sessions:
            if window[0] <= session.order <= window[1]:
                times = contract.times(session)
                start = times[0][:5] if times else "12:00" if session.parts == {"chiều"} else ""
                expected.append(((session.order, start, schedule.slug), contract.entry(session), session))
    expected.sort(key=lambda item: item[0])

    write_portal(tmp_path / "content", holidays, texts)
    command = [BINARY, "build", "-q", "--now", str(as_of), "-s", str(tmp_path / "content"), "-d", str(tmp_path / "site"),
               "--templates", str(ROOT / "site-templates")]
    run = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    data = json.loads((tmp_path / "site/lich-tiep-cong-dan/lich.json").read_text("utf-8"))

    assert [data["asOf"], data["from"], data["to"]] == [str(as_of), str(window[0]), str(window[1])]
    # Schedule by schedule first, so that a difference comes with the text it is about.
    for slug, text in texts.items():
        given = [entry for entry in data["sessions"] if entry["schedule"] == slug]
        wanted = [(entry, session) for _, entry, session in expected if entry["schedule"] == slug]
        assert [entry["id"] for entry in given] == [entry["id"] for entry, _ in wanted], text
        for entry, (other, session) in zip(given, wanted):
            compare(entry, other, session, text)
    assert [entry["id"] for entry in data["sessions"]] == [entry["id"] for _, entry, _ in expected]
    # Rules of some months alone give few sessions in nine months; a portal without hundreds would show little.
    assert len(expected) > 200
