#!/usr/bin/env python3
"""Writes the workbooks of refused/, warned/ and workbooks/, the same bytes every time (stdlib only): python3 workbooks.py"""
import csv, datetime, os, zipfile

HERE = os.path.dirname(os.path.abspath(__file__))
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
DOCUMENTS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGES = "http://schemas.openxmlformats.org/package/2006"
HEADINGS = ["Mã vụ việc", "Đơn vị giải quyết", "Loại đơn", "Lĩnh vực", "Ngày tiếp nhận", "Ngày giải quyết", "Tình trạng", "Kết quả"]


class Date(int): """A day as Excel counts it."""
class Formula(tuple): """Formula and result; no result is None."""
class Raw(str): """A cell's XML but for its reference."""


def case(n, received=Date(46174), concluded=Date(46178)):
    return [f"L-{n}", "UBND xã Một", "kiến nghị", "Đất đai", received, concluded, "đã giải quyết", "đã trả lời"]


def place(row, column):
    return (chr(64 + (column - 1) // 26) if column > 26 else "") + chr(65 + (column - 1) % 26) + str(row)


def cell(row, column, value):
    r = f'r="{place(row, column)}"'
    if value is None: return ""
    if isinstance(value, Raw): return f"<c {r} {value}"
    if isinstance(value, Formula): return f'<c {r} t="str"><f>{value[0]}</f>' + ("</c>" if value[1] is None else f"<v>{value[1]}</v></c>").replace('t="str"', "")
    if isinstance(value, Date): return f'<c {r} s="1"><v>{int(value)}</v></c>'
    if isinstance(value, (int, float)): return f"<c {r}><v>{value}</v></c>"
    return f'<c {r} t="inlineStr"><is><t>{value}</t></is></c>'


def rows(values, first=1, hidden=()):
    return "".join(
        f'<row r="{n}"{" hidden=" + chr(34) + "1" + chr(34) if n in hidden else ""}>' + "".join(cell(n, c, v) for c, v in enumerate(row, 1)) + "</row>"
        for n, row in enumerate(values, first))


def relations(*items):
    return f'<Relationships xmlns="{PACKAGES}/relationships">' + "".join(
        f'<Relationship Id="rId{i}" Type="{DOCUMENTS}/{kind}" Target="{target}"/>' for i, (kind, target) in enumerate(items, 1)) + "</Relationships>"


def sheet(values, name="Vụ việc", state="visible", columns="", after="", **keys):
    return name, state, f"{columns}<sheetData>{rows(values, **keys)}</sheetData>{after}"


def workbook(path, *sheets, changed={}):
    names = "".join(f'<sheet name="{n}" sheetId="{i}" state="{s}" r:id="rId{i}"/>' for i, (n, s, _) in enumerate(sheets, 1))
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGES}/content-types"/>',
        "_rels/.rels": relations(("officeDocument", "xl/workbook.xml")),
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{DOCUMENTS}"><sheets>{names}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": relations(*[("worksheet", f"worksheets/sheet{i}.xml") for i in range(1, len(sheets) + 1)], ("styles", "styles.xml")),
        "xl/styles.xml": f'<styleSheet xmlns="{MAIN}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
    }
    for i, (_, _, body) in enumerate(sheets, 1): parts[f"xl/worksheets/sheet{i}.xml"] = f'<worksheet xmlns="{MAIN}">{body}</worksheet>'
    path = f"{HERE}/{path}"
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in {**parts, **changed}.items():
            info = zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, text)
    return path


def refused(name, *sheets, **keys): return workbook(f"refused/{name}/cases/loi.xlsx", *sheets, **keys)


def changed_bytes(path, old, new):
    data = open(path, "rb").read()
    assert old in data
    open(path, "wb").write(data.replace(old, new))


def raw(name, data):
    os.makedirs(f"{HERE}/refused/{name}/cases", exist_ok=True)
    open(f"{HERE}/refused/{name}/cases/loi.xlsx", "wb").write(data)


merge = lambda *refs: "<mergeCells>" + "".join(f'<mergeCell ref="{r}"/>' for r in refs) + "</mergeCells>"
table = [HEADINGS, case(1), case(2)]

raw("workbook-form", "Mã vụ việc,Đơn vị\n".encode())
raw("workbook-form--old", bytes.fromhex("D0CF11E0A1B11AE1") + bytes(504))
raw("workbook-password", bytes.fromhex("D0CF11E0A1B11AE1") + bytes(504) + "EncryptedPackage".encode("utf-16-le"))
data = open(refused("workbook-damaged", sheet(table)), "rb").read()
raw("workbook-damaged", data[:len(data) // 2])
refused("workbook-damaged--cell", sheet([HEADINGS, [*case(1)[:5], Raw('s="1"><v>x</v></c>'), *case(1)[6:]]]))
refused("workbook-unsafe", sheet(table), changed={"xl/styles.xml": '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'})
path = refused("workbook-too-large", sheet(table))
with zipfile.ZipFile(path) as archive: size = archive.getinfo("xl/worksheets/sheet1.xml").file_size
changed_bytes(path, size.to_bytes(4, "little"), (3 << 30).to_bytes(4, "little"))
refused("workbook-without-table", sheet([["Sổ theo dõi"], ["STT", "Nội dung"], [1, "chữ"]]))
refused("sheet-hidden", sheet(table), sheet([HEADINGS, case(3)], name="Quý trước", state="hidden"))
refused("sheet-of-form", sheet(table), sheet([HEADINGS, case(3)], name="Danh mục"))
refused("cell-shown-otherwise", sheet([HEADINGS, case(1), [*case(2)[:7], Raw('s="2" t="inlineStr"><is><t>đã trả lời</t></is></c>')]]), changed={
    "xl/styles.xml": f'<styleSheet xmlns="{MAIN}"><numFmts><numFmt numFmtId="164" formatCode="&quot;chưa &quot;@"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>'})
refused("text-struck-through", sheet([HEADINGS, case(1), [*case(2)[:7], Raw('t="inlineStr"><is><r><rPr><strike/></rPr><t>đã trả lời</t></r></is></c>')]]))
refused("header-merged", sheet([[None] * 4 + ["Ngày"], *table], after=merge("A1:A2", "E1:F1")))
refused("cells-merged", sheet([HEADINGS, case(1), [case(2)[0], None, *case(2)[2:]]], after=merge("B2:B3")))
refused("cells-merged--across", sheet([HEADINGS, case(1), ["Tổng cộng: 1 vụ", None, None]], after=merge("A3:C3")))
refused("rows-hidden", sheet([HEADINGS, case(1), case(2), case(3)], hidden=(3, 4)))
refused("columns-hidden", sheet(table, columns='<cols><col min="3" max="4" width="9" hidden="1"/></cols>'))
refused("formula-without-value", sheet([HEADINGS, case(1), [*case(2)[:5], Raw('s="1"><f>E3+4</f></c>'), *case(2)[6:]]]))
refused("header-twice", sheet([HEADINGS, case(1), HEADINGS, case(2)]))
refused("column-without-heading", sheet([HEADINGS, case(1), [*case(2), None, "hỏi lại"]]))
refused("cell-error", sheet([HEADINGS, [*case(1)[:5], Raw('t="e"><f>B9</f><v>#REF!</v></c>'), *case(1)[6:]]]))
refused("date-text-among-dates", sheet([HEADINGS, case(1), case(2, concluded="25/06/2026"), case(3, concluded="2026-06-26")]))
refused("date-month-first--workbook", sheet([HEADINGS, case(1), case(2, received="06/13/2026")]))
refused("date-unformatted", sheet([HEADINGS, case(1), case(2, received=46174), case(3, received=46175)]))
refused("totals-row--workbook", sheet([["BẢNG TỔNG HỢP"], [], *table, ["Tổng cộng", 2]]))
refused("identifying-column--workbook", sheet([["Họ và tên", *HEADINGS], ["(bỏ)", *case(1)]]))
refused("case-id-rounded--workbook", sheet([HEADINGS, [1234567890123456789, *case(1)[1:]]]))
workbook("warned/formulas-used/cases/them.xlsx", sheet([HEADINGS, [*case(1)[:5], Raw('s="1"><f>E2+15</f><v>46189</v></c>'), *case(1)[6:]]]))
workbook("warned/sheet-passed-over/cases/them.xlsx", sheet([HEADINGS, case(1, concluded=Date(46189))]), sheet([["Ghi chú của phòng"]], name="Nháp"), sheet([["x"]], name="Danh mục"))

# What an officer really sends: titles, an own first column, merged groups elsewhere, filters, notes beside, a signature.
mess = [
    ["ỦY BAN NHÂN DÂN", None, None, None, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    ["BẢNG THEO DÕI ĐƠN QUÝ II"], [],
    ["STT", *HEADINGS, "Số điện thoại"],
    ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)", "(10)"],
    [1, *case(1)],
    [2, *case(2, received="13/06/2026", concluded="06/25/2026")],
    [3, *case(3, concluded=Date(46100))],
    [4, *case(4, received=Raw('t="e"><v>#N/A</v></c>'))],
    [5, *case(5)[:1], "UBND xã Mộtt", *case(5)[2:], None, "hỏi lại"],
    [6, *case(1)],
    ["Tổng cộng", 6],
    [], ["Người lập biểu", None, None, None, None, None, "Thủ trưởng đơn vị"],
]
workbook("workbooks/so-theo-doi/cases/quy-2.xlsx", sheet(mess, name="Quý II", hidden=(8,), after=merge("A1:C1", "E1:H1", "A14:C14")),
         sheet([HEADINGS, case(9)], name="Quý I", state="veryHidden"), sheet([["nháp"]], name="Sheet3"))

workbook("workbooks/tieu-de-gop/cases/loi.xlsx", sheet(
    [["Mã vụ việc", "Đơn vị giải quyết", "Họ và tên", "Ngày", None], [None, None, None, "Ngày tiếp nhận", "Ngày giải quyết"], [*case(1)[:2], "(bỏ)", Date(46174)]],
    after=merge("A1:A2", "B1:B2", "C1:C2", "D1:E1")))

# The cases of sites/minimal as a workbook: true dates where the CSV has 04/12/2025.
def typed(text):
    if not text: return None
    try: return Date((datetime.datetime.strptime(text, "%d/%m/%Y") - datetime.datetime(1899, 12, 30)).days)
    except ValueError: return text


with open(f"{HERE}/sites/minimal/cases/vu-viec.csv", encoding="utf-8", newline="") as lines:
    same = [[typed(value) for value in line] for line in csv.reader(lines)]
workbook("workbooks/nhu-csv/cases/vu-viec.xlsx", sheet(same))
open(f"{HERE}/workbooks/nhu-csv/cases/vu-viec.csv.deleted", "w").close()

# The tables of reception are read from workbooks too: a title above, true dates, one name that is no place's.
workbook("refused/unknown-office--schedule-workbook/reception/2026.xlsx", sheet([
    ["LỊCH TIẾP CÔNG DÂN NĂM 2026"], [], ["Ngày", "Giờ", "Người tiếp", "Nơi tiếp", "Nội dung"],
    [Date(46275), "7h30-11h30", "Bí thư Đảng ủy xã", "Nơi tiếp công dân xã Một", "Đất đai"],
    [Date(46303), "Sáng", "Bí thư Đảng ủy xã", "Trụ sở xã Một", None]], name="Lịch tiếp"))
workbook("refused/date-text-among-dates--schedule/reception/2026.xlsx", sheet([
    ["Ngày", "Giờ", "Người tiếp", "Nơi tiếp"],
    [Date(46275), "7h30-11h30", "Bí thư Đảng ủy xã", "Nơi tiếp công dân xã Một"],
    ["13/10/2026", "Sáng", "Bí thư Đảng ủy xã", "Nơi tiếp công dân xã Một"]]))

# The sheets of a workbook of sessions are one table.
workbook("refused/date-twice--sheets/reception/2026.xlsx",
         sheet([["Ngày", "Giờ", "Người tiếp", "Nơi tiếp"],
                [Date(46275), "7h30-11h30", "Bí thư Đảng ủy xã", "Nơi tiếp công dân xã Một"]], name="Quý III"),
         sheet([["Ngày", "Giờ", "Người tiếp", "Nơi tiếp"],
                [Date(46303), "Sáng", "Bí thư Đảng ủy xã", "Nơi tiếp công dân xã Một"],
                [Date(46275), "7h30-11h30", "Bí thư Đảng ủy xã", "Nơi tiếp công dân xã Một"]], name="Quý IV"))

# The year on one sheet, as offices post it: the year in the title, days as Excel keeps them, a number that lost its zero.
workbook("refused/damaged-date--decimal/reception/nam.xlsx", sheet([
    ["LỊCH TIẾP CÔNG DÂN NĂM 2026"], ["(Kèm theo Thông báo ngày 25 tháng 12 năm 2025)"], [],
    ["Tháng", "Phó Chủ tịch UBND xã Một", "Nơi tiếp"],
    ["Tháng 9", 8.22, "Nơi tiếp công dân xã Một"],
    ["Tháng 10", 8.2, "Nơi tiếp công dân xã Một"]], name="Lịch"))
workbook("workbooks/lich-nam/reception/nam.xlsx",
         sheet([["LỊCH TIẾP CÔNG DÂN NĂM 2026"], [],
                ["TT", "Họ và tên", "Chức vụ", "T9", "T10", Date(46327), "Nơi tiếp"],
                [1, "Nguyễn Văn Thử", "Phó Chủ tịch UBND xã Một", "10; 24", Date(46303), 12.26, "Nơi tiếp công dân xã Một"],
                [2, "Trần Thị Mẫu", "Phó Chủ tịch UBND xã Một", 17, "15", None, "Nơi tiếp công dân xã Một"]], name="Phó Chủ tịch"),
         sheet([["Người tiếp", Date(46275), Date(46303), "Nơi tiếp"],
                ["Thường trực HĐND xã Một", "x", "Sáng", "Nơi tiếp công dân xã Một"]], name="HĐND"))
