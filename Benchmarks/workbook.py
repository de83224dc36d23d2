#!/usr/bin/env python3
"""Deterministic workbook of invented cases, 12 columns, as Excel writes it (stdlib only, seeded).

  workbook.py ROWS BLANK OUT.xlsx      ROWS with a case, then BLANK rows that have formats alone
"""
import random, sys, zipfile

HEADINGS = ["Mã vụ việc", "Đơn vị giải quyết", "Loại đơn", "Lần", "Lĩnh vực", "Ngày tiếp nhận", "Ngày thụ lý", "Ngày giải quyết",
            "Phức tạp", "Tình trạng", "Kết quả", "Thi hành"]
RESULTS = {"khiếu nại": ["đúng", "đúng một phần", "sai"], "tố cáo": ["đúng", "sai"], "kiến nghị": ["đã giải quyết", "đã trả lời"]}
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
DOCUMENTS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGES = "http://schemas.openxmlformats.org/package/2006"
rows, blank, out = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
rng, numbers, shared = random.Random(1), {}, []


def text(place, value):
    if not value: return f'<c r="{place}" s="1"/>'
    if value not in numbers:
        numbers[value] = len(shared)
        shared.append(f"<si><t>{value}</t></si>")
    return f'<c r="{place}" s="1" t="s"><v>{numbers[value]}</v></c>'


def case(n):
    kind = rng.choice(list(RESULTS))
    received = rng.randrange(45292, 45900)
    days = [received, received + rng.randrange(1, 10), received + rng.randrange(10, 60)]
    words = [f"V-{n:06}", rng.choice(["UBND xã Một", "UBND tỉnh"]), kind, "lần đầu" if kind == "khiếu nại" else "", "Đất đai"]
    rest = [rng.choice(["", "có", "không"]), "đã giải quyết", rng.choice(RESULTS[kind]), rng.choice(["", "đã xong"])]
    cells = [text(f"{c}{n}", w) for c, w in zip("ABCDE", words)]
    cells += [f'<c r="{c}{n}" s="2"><v>{d}</v></c>' for c, d in zip("FGH", days)]
    return cells + [text(f"{c}{n}", w) for c, w in zip("IJKL", rest)]


def sheet():
    yield f'<worksheet xmlns="{MAIN}"><sheetData>'
    yield row(1, [text(f"{c}1", h) for c, h in zip("ABCDEFGHIJKL", HEADINGS)])
    for n in range(2, rows + 2): yield row(n, case(n))
    for n in range(rows + 2, rows + 2 + blank): yield row(n, [f'<c r="{c}{n}" s="1"/>' for c in "ABCDEFGHIJKL"])
    yield "</sheetData></worksheet>"


def row(n, cells): return f'<row r="{n}" spans="1:12">{"".join(cells)}</row>'


def relations(*items):
    return f'<Relationships xmlns="{PACKAGES}/relationships">' + "".join(
        f'<Relationship Id="rId{i}" Type="{DOCUMENTS}/{kind}" Target="{target}"/>' for i, (kind, target) in enumerate(items, 1)) + "</Relationships>"


with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
    def info(name):
        made = zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0))
        made.compress_type = zipfile.ZIP_DEFLATED
        return made
    def part(name, chunks):
        with archive.open(info(name), "w") as f:
            for chunk in chunks: f.write(chunk.encode())
    part("[Content_Types].xml", [f'<Types xmlns="{PACKAGES}/content-types"/>'])
    part("_rels/.rels", [relations(("officeDocument", "xl/workbook.xml"))])
    part("xl/workbook.xml", [f'<workbook xmlns="{MAIN}" xmlns:r="{DOCUMENTS}"><sheets><sheet name="Vụ việc" sheetId="1" r:id="rId1"/></sheets></workbook>'])
    part("xl/_rels/workbook.xml.rels", [relations(("worksheet", "worksheets/sheet1.xml"), ("styles", "styles.xml"), ("sharedStrings", "sharedStrings.xml"))])
    part("xl/styles.xml", [f'<styleSheet xmlns="{MAIN}"><cellXfs><xf numFmtId="0"/><xf numFmtId="49"/><xf numFmtId="14"/></cellXfs></styleSheet>'])
    part("xl/worksheets/sheet1.xml", sheet())
    part("xl/sharedStrings.xml", [f'<sst xmlns="{MAIN}">', *shared, "</sst>"])
