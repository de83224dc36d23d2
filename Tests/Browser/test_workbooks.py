"""The workbooks and the data package in programs that are not ours: openpyxl and Frictionless."""

import csv
import hashlib
import json
import os
import re
import shutil
import subprocess
import zipfile

import openpyxl
import pytest
from frictionless import Package, system

from site_under_test import ROOT

BINARY = os.environ.get("MINHBACH_BINARY", str(ROOT / ".build/release/minhbach"))
FAULT = "FFFFC7CE"


@pytest.fixture(scope="module")
def data(site):
    return site.folder / "du-lieu"


def rows(file):
    with file.open(encoding="utf-8", newline="") as text:
        return list(csv.reader(text))


def words(data):
    """The titles of columns and the names of measures, from the dictionary that the site publishes."""
    package = json.loads((data / "datapackage.json").read_text("utf-8"))
    return {table["name"]: [field["title"] for field in table["schema"]["fields"]]
            for table in package["resources"] if "schema" in table}


def test_every_period_has_the_rows_of_its_tables(data):
    titles, seen, seen_others = words(data), 0, set()
    measures = {"ket_qua": "kết quả", "thi_hanh": "thi hành", "thoi_han": "thời hạn"}
    for file in sorted(data.glob("*/vu-viec.xlsx")):
        book = openpyxl.load_workbook(file)
        others = {"Luồng đơn": "luong", "Tiếp công dân": "tiep-cong-dan"}
        others = {sheet: name for sheet, name in others.items() if (file.parent / f"{name}.csv").exists()}
        assert book.sheetnames == ["Theo đơn vị", "Theo lĩnh vực", *others, "Nguồn"], file
        for sheet, name in others.items():
            table = rows(file.parent / f"{name}.csv")
            found = [list(row) for row in book[sheet].iter_rows(values_only=True)]
            assert found[0] == titles["luong" if name == "luong" else "tiep-cong-dan-theo-ky"]
            assert [row[:-2] + row[-1:] for row in found[1:]] == [
                row[:-2] + [int(row[-1]) if row[-1] else None] for row in table[1:]]
            assert all(row[-2] and "_" not in row[-2] for row in found[1:])
            seen_others.add(sheet)
        for sheet, name in zip(book, ["vu-viec-don-vi", "vu-viec-linh-vuc"]):
            table = rows(file.parent / f"{name}.csv")
            wanted = [row[:4] + [measures[row[4]], row[5], int(row[6])] for row in table[1:]]
            assert [list(row) for row in sheet.iter_rows(values_only=True)] == [titles[name]] + wanted, file
            assert sheet.freeze_panes == "A2" and sheet.auto_filter.ref == f"A1:G{len(table)}"
        facts = dict(row for row in book["Nguồn"].iter_rows(max_row=16, max_col=2, values_only=True) if row[0])
        digest = hashlib.sha256((file.parent / "SHA256SUMS").read_bytes()).hexdigest()
        assert facts["Mã bản phát hành (SHA-256)"] == digest
        assert facts["Lưu ý"].startswith("Dữ liệu minh họa")
        assert {"Kỳ", "Ngày phát hành", "Giấy phép", "Trích dẫn"} <= set(facts)
        seen += 1
    assert seen == len(list(data.glob("*/release.yaml"))) > 3
    assert seen_others == {"Luồng đơn", "Tiếp công dân"}


def test_frictionless_finds_the_package_valid(data):
    with system.use_context(trusted=True):
        report = Package(str(data / "datapackage.json")).validate()
    assert report.valid, report.flatten(["title", "rowNumber", "fieldName", "message"])
    assert len(report.tasks) == 11


def test_twins_have_the_rows_of_their_tables(data):
    for name in ["vu-viec-don-vi", "vu-viec-linh-vuc", "thong-ke"]:
        table = rows(data / f"{name}.csv")
        twin = json.loads((data / f"{name}.json").read_text("utf-8"))
        assert [[("" if value is None else str(value)) for value in row.values()] for row in twin] == table[1:]
        assert all(list(row) == table[0] for row in twin)
        assert all(isinstance(row["gia_tri" if name == "thong-ke" else "so_vu"], (int, float)) for row in twin)


def test_dictionary_tells_every_column_and_code(data):
    page = (data / "tu-dien/index.html").read_text("utf-8")
    told = set(re.findall(r"<dt>(?:<code>)?([^<]+)", page))
    for name in ["vu-viec-don-vi", "vu-viec-linh-vuc", "thong-ke", "tiep-cong-dan"]:
        assert set(rows(data / f"{name}.csv")[0]) <= told, name
    codes = {row[6] for row in rows(data / "thong-ke.csv")[1:]}
    changes = {code for code in codes if code.startswith(("thay_doi.", "tang_giam."))}
    bare = {".".join(code.split(".")[:2]) for code in codes - changes} | changes
    assert bare <= told and len(bare) > 30
    values = {row[5] for view in ["don-vi", "linh-vuc"] for row in rows(data / f"vu-viec-{view}.csv")[1:]}
    assert values <= told


def test_datasets_lead_to_files(site):
    pages = [page for page in site.pages if '"@type":"Dataset"' in page.html]
    assert len(pages) > 4
    address = re.search(r"<loc>(.*?)</loc>", (site.folder / "sitemap.xml").read_text("utf-8"))[1].split("/")[:3]
    for page in pages:
        block = re.search(r'<script type="application/ld\+json">(.*?)</script>', page.html, re.S)[1]
        dataset = json.loads(block)
        assert dataset["license"].startswith("https://") and dataset["publisher"]["name"], page
        assert re.fullmatch(r"\d{4}-\d\d-\d\d/\d{4}-\d\d-\d\d", dataset["temporalCoverage"]), page
        for download in dataset["distribution"]:
            path = download["contentUrl"].removeprefix("/".join(address) + "/")
            assert (site.folder / path).is_file(), download


def test_forms_have_lists_notes_and_one_example(tmp_path):
    command = [BINARY, "template", "a.xlsx", "b.xlsx", "-s", str(ROOT / "content"), "--now", "2026-11-28", "-q"]
    subprocess.run(command, cwd=tmp_path, check=True)
    for name, title, columns in [("a.xlsx", "Vụ việc", 19), ("b.xlsx", "Buổi tiếp", 9)]:
        book = openpyxl.load_workbook(tmp_path / name)
        assert book.sheetnames == [title, "Danh mục", "Hướng dẫn"]
        assert all(sheet.sheet_state == "visible" for sheet in book)
        sheet, lists = book[title], book["Danh mục"]
        assert (sheet.max_row, sheet.max_column) == (2, columns)
        assert all(cell.comment for cell in sheet[1])
        assert any(str(cell.value).startswith("VÍ DỤ") for cell in sheet[2])
        headings = [cell.value for cell in sheet[1]]
        for rule in sheet.data_validations.dataValidation:
            column = next(iter(rule.sqref.ranges)).min_col
            if rule.type == "list":
                place = rule.formula1.replace("'Danh mục'!", "").replace("$", "")
                values = [row[0].value for row in lists[place]]
                assert all(values) and lists.cell(1, lists[place][0][0].column).value == headings[column - 1]
                assert sheet.cell(2, column).value in values + [None]
            if rule.type == "date":
                assert sheet.column_dimensions[sheet.cell(1, column).column_letter].width > 10
                assert sheet.cell(2, column).value is None or sheet.cell(2, column).is_date


def test_marked_workbook_is_theirs_but_for_the_marks(tmp_path):
    content = tmp_path / "content"
    shutil.copytree(ROOT / "Tests/PortalTests/Fixtures/sites/minimal", content)
    book = openpyxl.Workbook()
    book.active.title = "Riêng"
    book.active["A1"] = "=1+2"
    sheet = book.create_sheet("Vụ  việc O'n")
    sheet.append(["Mã vụ việc", "Đơn vị", "Loại", "Lĩnh vực", "Ngày tiếp nhận", "Tình trạng", "Tóm tắt"])
    sheet.append(["B-1", "UBND xã Mốt", "khiếu nại", "Đất đai", "01/07/2026", "đang giải quyết", "riêng <1>"])
    sheet.append([None, "UBND xã Một", "khiếu nại", "Đất đai", "01/07/2026", "đang giải quyết", "riêng 2"])
    sheet["B2"].comment = openpyxl.comments.Comment("của tôi", "Cán bộ")
    sheet["G2"].font = openpyxl.styles.Font(bold=True)
    sheet.auto_filter.ref = "A1:G3"
    sheet.print_title_rows = "1:1"
    book.save(content / "cases/moi.xlsx")
    command = [BINARY, "check", "--annotate", "ra.xlsx", "--templates", str(ROOT / "site-templates"),
               "--now", "2026-07-15"]
    outcome = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
    assert outcome.returncode == 1 and "2 lỗi, 0 cảnh báo." in outcome.stderr
    marked = openpyxl.load_workbook(tmp_path / "ra.xlsx")
    assert marked.sheetnames == ["Lỗi", "Riêng", "Vụ  việc O'n"] and marked.active.title == "Lỗi"
    for old in book:
        new = marked[old.title]
        assert [[(c.value, c.number_format, c.font.b) for c in row] for row in new] == [
            [(c.value, c.number_format, c.font.b) for c in row] for row in old]
    new = marked["Vụ  việc O'n"]
    assert [c.coordinate for row in new for c in row if c.fill.fgColor.rgb == FAULT] == ["B2", "A3"]
    assert new["B2"].comment.text.startswith("của tôi\n\n") and "UBND xã Một" in new["B2"].comment.text
    assert "không được để trống" in new["A3"].comment.text
    # The officer mends one cell in the copy and has it checked again: only what is still wrong is marked, once.
    new["B2"] = "UBND xã Một"
    marked.save(content / "cases/moi.xlsx")
    command[3] = "ra-2.xlsx"
    outcome = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
    assert outcome.returncode == 1 and "1 lỗi, 0 cảnh báo." in outcome.stderr
    again = openpyxl.load_workbook(tmp_path / "ra-2.xlsx")
    assert again.sheetnames == marked.sheetnames
    assert [row[7].value for row in again["Lỗi"].iter_rows(min_row=3)] == ["empty-cell"]
    new = again["Vụ  việc O'n"]
    assert [c.coordinate for row in new for c in row if c.fill.fgColor.rgb == FAULT] == ["A3"]
    assert new["B2"].comment.text == "của tôi"
    assert new["A3"].comment.text.count("không được để trống") == 1
    assert new["G2"].font.b
    assert (new.auto_filter.ref, new.print_title_rows) == ("A1:G3", "$1:$1")
    links = [cell.hyperlink.location for row in marked["Lỗi"] for cell in row if cell.hyperlink]
    assert links == ["'Vụ  việc O''n'!B2", "'Vụ  việc O''n'!A3"]


def test_stripped_ledger_keeps_nothing_of_what_was_dropped(tmp_path):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Sổ"
    sheet.append(["Mã vụ việc", "Họ và tên", "Ngày tiếp nhận", "Số lần gia hạn"])
    sheet.append(["001", "Nguyễn Văn Bí Mật", openpyxl.utils.datetime.from_excel(46000), 1])
    sheet["A2"].comment = openpyxl.comments.Comment("Bí Mật gọi điện", "Cán bộ")
    book.create_sheet("Khác")["A1"] = "Bí Mật"
    book.properties.creator = "Bí Mật"
    book.save(tmp_path / "so.xlsx")
    subprocess.run([BINARY, "strip", "so.xlsx", "ra.xlsx", "-q"], cwd=tmp_path, check=True)
    stripped = openpyxl.load_workbook(tmp_path / "ra.xlsx")
    assert [list(row) for row in stripped["Sổ"].iter_rows(values_only=True)] == [
        ["Mã vụ việc", "Ngày tiếp nhận", "Số lần gia hạn"], ["001", sheet["C2"].value, 1]]
    assert stripped.sheetnames == ["Sổ"] and stripped.properties.creator == "minhbach"
    with zipfile.ZipFile(tmp_path / "ra.xlsx") as archive:
        assert not any("Mật" in archive.read(name).decode() for name in archive.namelist())
