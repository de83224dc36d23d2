#!/usr/bin/env python3
"""Make a content folder of reception places and schedules alone: reception.py OUT [OFFICES]
Two schedules a place over two years, of every kind of rule, a fifth of them with changes; the same arguments give the
same bytes. Without schedules (OFFICES 0) it is what the program costs in any case."""
import os, random, sys
from datetime import date, timedelta

out = sys.argv[1]
offices = int(sys.argv[2]) if len(sys.argv) > 2 else 3300
dice = random.Random(2026)
START, END = date(2026, 1, 1), date(2027, 12, 31)
RULES = [
    "rule: thứ Năm hằng tuần", "rule: thứ Ba và thứ Năm hằng tuần", "rule: sáng thứ Bảy hằng tuần",
    "rule: ngày 15 hằng tháng", "rule: ngày 15 và 25 hằng tháng",
    "rule: thứ Ba tuần thứ nhất và tuần thứ ba hằng tháng\nweekOfMonth: nth-weekday",
    "rule: thứ Sáu tuần thứ hai hằng tháng\nweekOfMonth: calendar-week", "rule: thứ Hai cuối cùng của tháng",
    "rule: ngày làm việc cuối cùng của tháng", "rule: ngày 30 hằng tháng\nshortMonth: last-day",
    "rule: ngày 15 tháng đầu quý",
]
DAYS_OFF = {
    year: [((1, 1), (1, 1), "Tết Dương lịch"), (*tet, "Tết Nguyên đán"), (ancestors, ancestors, "Giỗ Tổ Hùng Vương"),
           ((4, 30), (5, 1), "Ngày Chiến thắng và Quốc tế Lao động"), ((9, 1), (9, 2), "Quốc khánh")]
    for year, tet, ancestors in [(2026, ((2, 16), (2, 20)), (4, 27)), (2027, ((2, 5), (2, 11)), (4, 16))]}
SHIFTS = ["chuyển sang ngày làm việc tiếp theo", "ngày làm việc gần nhất", "ngày làm việc liền trước", "nghỉ"]


def write(path, text):
    path = os.path.join(out, path)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as f:
        f.write(text)


def off(day):
    return day.weekday() > 4 or any(date(year, *first) <= day <= date(year, *last)
                                    for year, days in DAYS_OFF.items() for first, last, _ in days)


def changes(number):
    """Of a schedule of listed days, where each change finds its session."""
    days = [d for d in (START + timedelta(days=7 * n + number % 5) for n in range(100)) if not off(d)]
    move, cancel = dice.sample([d for d in days if not off(d + timedelta(days=1))], 2)
    return (f"dates: [{', '.join(map(str, days))}]\nchanges:\n"
            f"  - {{date: {move}, action: move, to: {move + timedelta(days=1)}, reason: \"Họp, đột xuất\", published: {move - timedelta(days=9)}}}\n"
            f"  - {{date: {cancel}, action: cancel, reason: Đi công tác, published: {cancel - timedelta(days=9)}}}")


def schedule(number, office):
    rule = changes(number) if number % 5 == 0 else f"{dice.choice(RULES)}\nonDayOff: {dice.choice(SHIFTS)}"
    host, role = [("Chủ tịch UBND xã", "chairman"), ("Bí thư Đảng ủy xã", "party-secretary")][number % 2]
    write(f"reception/{office}-{'bi-thu' if number % 2 else 'chu-tich'}.md",
          f'---\noffice: {office}\nhost: {host}\nrole: {role}\nvalid: {{from: {START}, to: {END}}}\n{rule}\n'
          f'hours: ["08:00-11:00", "14:00-16:30"]\ndelegate: Phó {host}\nregistration: {{daysBefore: 5}}\n'
          f'published: 2025-12-18\n---\n')


write("site.yaml", "title: Cổng minh bạch (đo tốc độ)\nbaseURL: https://example.org\npublisher: {name: Dữ liệu tổng hợp để đo}\nlicence: CC-BY-4.0\ndemo: true\n")
for year, days in DAYS_OFF.items():
    write(f"holidays/{year}.yaml", "source: made for the benchmark\ndaysOff:\n"
          + "".join(f"  - {{from: {date(year, *a)}, to: {date(year, *b)}, name: {name}}}\n" for a, b, name in days))
for n in range(offices):
    slug = f"xa-{n:04}"
    write(f"offices/{slug}.md", f"---\nname: Nơi tiếp công dân xã {n:04}\nunit: UBND xã {n:04}\nlevel: commune\naddress: Số 1, xã {n:04}\nphone: 0000 000 000\n"
          'hours:\n  - {days: "thứ Hai–thứ Sáu", times: ["07:30-11:30", "13:30-17:00"]}\n---\n')
    schedule(2 * n, slug)
    schedule(2 * n + 1, slug)
