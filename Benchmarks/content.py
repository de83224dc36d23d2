#!/usr/bin/env python3
"""Lay a corpus (corpus.py) out as a content folder of minhbach: content.py CORPUS OUT
The same policies, offices and cases that the Hugo site is built from, so that both do the same job."""
import csv, os, re, sys
from datetime import date, timedelta

src, out = sys.argv[1:3]
BASE = {"khiếu nại": 30, "tố cáo": 30, "kiến nghị": 20, "phản ánh": 15}
OUTCOME = {"đúng toàn bộ": "đúng", "có đúng có sai": "đúng một phần", "đã xử lý": "đã giải quyết", "không tiếp thu": "không có cơ sở"}
WEEKDAY = {1: "thứ Hai", 2: "thứ Ba", 3: "thứ Tư", 4: "thứ Năm", 5: "thứ Sáu"}


def write(path, text):
    path = os.path.join(out, path)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as f:
        f.write(text)


def policies():
    for name in sorted(os.listdir(f"{src}/policies")):
        text = open(f"{src}/policies/{name}", encoding="utf-8").read()
        slug = re.search(r'^slug: "(.*)"$', text, re.M)[1]
        text = re.sub(r'^slug: .*\n', "", text, count=1, flags=re.M).replace("\ndate: ", "\nissued: ", 1)
        text = re.sub(r'^number: "\d+', f'number: "{int(slug)}', text, count=1, flags=re.M)  # numbers are unique
        write(f"policies/{slug}.md", text)


def offices():
    names = {}
    for name in sorted(os.listdir(f"{src}/offices")):
        text = open(f"{src}/offices/{name}", encoding="utf-8").read()
        get = lambda key: re.search(rf'^{key}: "?(.*?)"?$', text, re.M)[1]
        slug = get("id")
        level = "commune" if " xã " in f" {get('name')} " else "district" if "huyện" in get("name") else "province"
        name = names[slug] = f"{get('name')} {slug[-4:]}"  # units are unique
        hours = {}
        for day, begin, end in re.findall(r'weekday: (\d).*?from: "([\d:]+)", to: "([\d:]+)"', text):
            hours.setdefault(int(day), []).append(f"{begin}-{end}")
        lines = "".join(f'  - {{days: {WEEKDAY[d]}, times: [{", ".join(chr(34) + t + chr(34) for t in sorted(ts))}]}}\n' for d, ts in sorted(hours.items()))
        write(f"offices/{slug}.md", f'---\nname: "{name}"\nunit: "{name}"\nlevel: {level}\naddress: "{get("address")}"\nphone: "{get("phone")}"\n{"hours:" + chr(10) + lines if lines else ""}---\n')
        for n, (title, day, begin, end) in enumerate(re.findall(r'title: "(.*?)", monthday: (\d+), from: "([\d:]+)", to: "([\d:]+)"', text), 1):
            short = "shortMonth: last-day\n" if int(day) > 28 else ""
            write(f"reception/{slug}-{n}.md", f'---\noffice: {slug}\nhost: "{title}"\nrole: other\nvalid: {{from: 2025-01-01, to: 2026-12-31}}\n'
                  f'rule: ngày {day} hằng tháng\nhours: ["{begin}-{end}"]\nonDayOff: chuyển sang ngày làm việc tiếp theo\n{short}published: 2024-12-16\n---\n')
    return names


def cases(names):
    os.makedirs(f"{out}/cases", exist_ok=True)
    with open(f"{src}/cases.csv", encoding="utf-8", newline="") as f, open(f"{out}/cases/vu-viec.csv", "w", encoding="utf-8", newline="") as g:
        w = csv.writer(g, lineterminator="\r\n")
        w.writerow(["Mã vụ việc", "Đơn vị giải quyết", "Loại đơn", "Lần", "Lĩnh vực", "Ngày tiếp nhận", "Ngày thụ lý", "Ngày giải quyết", "Tình trạng", "Kết quả"])
        for r in csv.DictReader(f):
            kind, outcome, second = r["type"].lower(), r["outcome"].lower(), r["round"] == "2"
            received = date.fromisoformat(r["received"])
            resolved = date.fromisoformat(r["resolved"]) if r["resolved"] else None
            accepted = received + timedelta(days=5)
            if resolved:
                accepted = min(accepted, resolved)
            status = "đang giải quyết" if not resolved else "rút đơn" if outcome.startswith("rút") else "đình chỉ" if outcome == "đình chỉ" else "chuyển đơn" if outcome.startswith("chuyển") else "đã giải quyết"
            result = OUTCOME.get(outcome, outcome) if status == "đã giải quyết" else ""
            if kind == "khiếu nại" and second and result:
                result = "công nhận" if result == "sai" else "hủy, sửa"
            if kind in ("kiến nghị", "phản ánh"):
                second = False
            day = lambda d: d.strftime("%d/%m/%Y") if d else ""
            w.writerow([r["id"], names[r["office"]], r["type"], ("tố cáo tiếp" if kind == "tố cáo" else "lần hai") if second else "lần đầu", r["field"], day(received), day(accepted), day(resolved), status, result])


policies()
cases(offices())
FIELDS = ["Đất đai", "Bồi thường, tái định cư", "Xây dựng", "Môi trường", "Chính sách xã hội", "Hành chính", "Giáo dục, y tế", "Cán bộ, đảng viên", "Khác"]
GROUPS = {"Đất đai, xây dựng, môi trường": FIELDS[:4], "Văn hóa, xã hội": [FIELDS[4], FIELDS[6]], "Hành chính, cán bộ": [FIELDS[5], FIELDS[7]]}
quoted = lambda items: "[" + ", ".join(f'"{x}"' for x in items) + "]"
write("site.yaml", 'title: Cổng minh bạch (đo tốc độ)\nbaseURL: https://example.org\nlanguage: vi\npublisher: {name: Dữ liệu tổng hợp để đo}\nlicence: CC-BY-4.0\ndemo: true\n'
      f'reportingYearStart: 12-15\nperiod: quarter\nfields: {quoted(FIELDS)}\nfieldGroups:\n' + "".join(f'  "{g}": {quoted(fs)}\n' for g, fs in GROUPS.items()))
DAYS_OFF = {2025: [("01-01", "01-01", "Tết Dương lịch"), ("01-27", "01-31", "Tết Nguyên đán"), ("04-07", "04-07", "Giỗ Tổ"), ("04-30", "05-02", "30/4, 1/5"), ("09-01", "09-02", "Quốc khánh")],
            2026: [("01-01", "01-02", "Tết Dương lịch"), ("02-16", "02-20", "Tết Nguyên đán"), ("04-27", "04-27", "Giỗ Tổ"), ("04-30", "05-01", "30/4, 1/5"), ("08-31", "09-02", "Quốc khánh")]}
for year, days in DAYS_OFF.items():
    write(f"holidays/{year}.yaml", "source: made for the benchmark\ndaysOff:\n" + "".join(f"  - {{from: {year}-{a}, to: {year}-{b}, name: {n!r}}}\n" for a, b, n in days))
