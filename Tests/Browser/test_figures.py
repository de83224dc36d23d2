"""Every figure that a page of statistics prints is a row of thong-ke.csv, and every such row follows from the published
tables. Nothing here shares code with the program: pages are read as text, tables as CSV."""

import collections
import csv
import html
import re
import unicodedata

import pytest

SMALLEST_BASE = 20
KINDS = ["khiếu nại lần đầu", "khiếu nại lần hai", "tố cáo", "kiến nghị, phản ánh"]
LIMITED = " + ".join(KINDS[:3])
COMMON = {
    "chấp nhận": ["đúng", "hủy, sửa", "đã giải quyết", "hòa giải thành", "chấp nhận"],
    "một phần": ["đúng một phần", "một phần"],
    "không chấp nhận": ["sai", "công nhận", "không có cơ sở", "không chấp nhận"],
    "kết thúc khác": ["đã trả lời", "rút đơn", "đình chỉ", "không thụ lý", "chuyển đơn", "kết thúc khác"],
}
MERGED = "gộp, không nêu riêng"
EXECUTION = ["đã xong", "đang thi hành", "chưa thi hành", "không phải thi hành", "không áp dụng"]
ENDINGS = ["rút đơn", "đình chỉ", "không thụ lý", "chuyển đơn"]
OWN = {
    "khiếu nại lần đầu": ["đúng", "đúng một phần", "sai"], "tố cáo": ["đúng", "đúng một phần", "sai"],
    "khiếu nại lần hai": ["công nhận", "hủy, sửa"],
    "kiến nghị, phản ánh": ["đã giải quyết", "đã trả lời", "không có cơ sở", "hòa giải thành"],
}
WORDS = [word for words in COMMON.values() for word in words] + [MERGED]
COMMON_OF = {word: common for common, words in COMMON.items() for word in words}
WHOLE, OTHERS = "mọi đơn vị", "các đơn vị khác"
FLOWS = {
    "Kỳ trước chuyển sang": "ky_truoc", "Tiếp nhận": "tiep_nhan", "Kết thúc": "ket_thuc", "Còn lại": "con_lai",
    "Còn quá hạn": "qua_han", "Đã chờ 30–90 ngày": "con_lai_30_90", "Đã chờ trên 90 ngày": "con_lai_tren_90",
}
CHANGES = ("thay_doi.", "tang_giam.")
AGAINST = {"cùng kỳ năm trước": "nam_truoc", "kỳ liền trước": "ky_truoc"}
Key = collections.namedtuple("Key", "ky loai cap don_vi nhom linh_vuc chi_so")


def slug(text):
    text = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    return "-".join(re.findall(r"[a-z0-9]+", "".join(c for c in text if not unicodedata.combining(c))))


def rounded(part, base):
    """Percent with one decimal, half up."""
    tenths = (part * 2000 + base) // (base * 2)
    return f"{tenths // 10}.{tenths % 10}"


def told(loai, outcomes, word):
    """How many matters a word stands for; None where the class may count them under another word."""
    if MERGED in outcomes or word == MERGED:
        return outcomes.get(MERGED) if word == MERGED else None
    if outcomes.get(word):
        return outcomes[word]
    hidden = outcomes.get(COMMON_OF[word]) or COMMON_OF[word] == "một phần" and outcomes.get("chấp nhận")
    return 0 if word in (OWN[loai] + ENDINGS if loai in OWN else COMMON) and not hidden else None


def in_words_of_all(loai, parts):
    """The outcomes of one class over several periods; a word that one of them does not tell takes the common one."""
    whole = collections.Counter()
    for part in parts:
        for word, count in part.items():
            for other in parts:
                if MERGED not in other and word != MERGED and told(loai, other, word) is None:
                    hidden = COMMON_OF[word] == "một phần" and other.get("chấp nhận")
                    word = "chấp nhận" if hidden else COMMON_OF[word]
            whole[word] += count
    return whole


class Tables:
    """The two published tables, and the figures that follow from them."""

    def __init__(self, folder):
        self.parts = collections.defaultdict(dict)
        for view, name in enumerate(["vu-viec-don-vi", "vu-viec-linh-vuc"]):
            with open(folder / f"{name}.csv", encoding="utf-8", newline="") as file:
                for ky, loai, coarse, fine, measure, word, count in list(csv.reader(file))[1:]:
                    found = self.parts[ky].setdefault((view, loai, coarse, fine), collections.defaultdict(dict))
                    found[measure][word] = int(count)
        self.flows = collections.defaultdict(lambda: collections.defaultdict(dict))
        with open(folder / "luong.csv", encoding="utf-8", newline="") as file:
            for ky, scope, loai, measure, count in list(csv.reader(file))[1:]:
                self.flows[ky][scope, loai][measure] = int(count)
        self.carried = {}
        for manifest in folder.glob("*/release.yaml"):
            if match := re.search(r"^flows: {carried: ([^,]*),", manifest.read_text(encoding="utf-8"), re.M):
                self.carried[manifest.parent.name] = match[1]
        self.sums = {ky: [ky] for ky in self.parts}
        years = collections.defaultdict(list)
        for ky in sorted(self.parts):
            if "-q" in ky:
                years[ky[:4]].append(ky)
        for year, quarters in years.items():
            for length in (2, 3, 4):
                wanted = [f"{year}-q{n + 1}" for n in range(length)]
                if quarters[:length] == wanted:
                    self.sums[year if length == 4 else f"{year}-{length * 3}t"] = wanted

    def rows(self):
        found = {}
        for ky, parts in self.sums.items():
            for key, value, base in self.of(ky, parts):
                assert key not in found or found[key] == (value, base), key
                found[key] = (value, base)
        return found

    def of(self, ky, parts):
        yield from self.flow_rows(ky, parts)
        total, limited, all_told = 0, collections.Counter(), True
        for part in parts:
            for (view, loai, _, _), measures in self.parts[part].items():
                if view == 0:
                    total += sum(measures["ket_qua"].values())
                    if KINDS[3] not in loai:
                        limited.update(measures["thoi_han"])
                        all_told = all_told and MERGED not in measures["thoi_han"]
                    elif loai != KINDS[3]:
                        all_told = False
        yield Key(ky, "mọi loại", "", "", "", "", "so_vu"), str(total), ""
        if all_told and limited["đúng hạn"] + limited["quá hạn"]:
            yield from self.timely(lambda code: Key(ky, LIMITED, "", "", "", "", code), limited)
        # A period without a class of a kind has no matter of it: it counts as nought.
        kinds = {part: {kind for key in self.parts[part] for kind in key[1].split(" + ")} for part in parts}
        is_none = lambda loai, part: not kinds[part] & set(loai.split(" + "))
        for loai in set(KINDS) - set.union(*kinds.values()) | {key[1] for part in parts for key in self.parts[part]}:
            if all(is_none(loai, p) or any(key[:2] == (0, loai) for key in self.parts[p]) for p in parts):
                whole = self.joined(m for p in parts for key, m in self.parts[p].items() if key[:2] == (0, loai))
                name = lambda code: Key(ky, loai, "", "", "", "", code)
                yield from self.figures(name, loai, whole)
                if " + " not in loai:
                    count = sum(whole["ket_qua"].values())
                    for word, own in COMMON.items():
                        value = sum(whole["ket_qua"][one] for one in own)
                        yield name(f"ket_qua.{slug(word)}"), str(value), str(count)
        for key in {key for part in parts for key in self.parts[part]}:
            if all(is_none(key[1], part) or key in self.parts[part] for part in parts):
                view, loai, coarse, fine = key
                own = [self.parts[part][key] for part in parts if key in self.parts[part]]
                place = ("", "", coarse, fine) if view else (coarse, fine, "", "")
                measures = self.joined(own)
                measures["ket_qua"] = in_words_of_all(loai, [one["ket_qua"] for one in own])
                yield from self.figures(lambda code: Key(ky, loai, *place, code), loai, measures)

    def flow_rows(self, ky, parts):
        """What the first period carried over, what came in and was concluded in all, what the last left. A unit that is
        not told in one of these has no such figure; the others are not the same units in each."""
        follow = all(self.carried.get(later) == earlier for earlier, later in zip(parts, parts[1:]))
        if not all(part in self.flows for part in parts) or not follow:
            return
        lines = []
        for part in parts:
            whole = [values for (scope, _), values in self.flows[part].items() if scope == WHOLE]
            told = set.intersection(*map(set, whole))
            total = {measure: sum(values[measure] for values in whole) for measure in told}
            own = {key: values for key, values in self.flows[part].items() if not (key[0] == WHOLE and len(whole) == 1)}
            lines.append(own | {(WHOLE, "mọi loại"): total})
        everywhere = set.intersection(*map(set, lines))
        for scope, loai in {key for line in lines for key in line}:
            if scope == WHOLE and (scope, loai) not in everywhere or scope == OTHERS and len(parts) > 1:
                continue
            chain = [line.get((scope, loai), {}) for line in lines]
            values = {"ky_truoc": chain[0].get("ky_truoc")} | {m: v for m, v in chain[-1].items() if m != "ky_truoc"}
            for measure in ("tiep_nhan", "ket_thuc"):
                found = [line.get(measure) for line in chain]
                values[measure] = None if None in found else sum(found)
            for measure, value in values.items():
                part = measure in ("qua_han", "con_lai_30_90", "con_lai_tren_90") and scope != OTHERS
                if value is not None:
                    base = str(values["con_lai"]) if part and values.get("con_lai") is not None else ""
                    yield Key(ky, loai, "", "" if scope == WHOLE else scope, "", "", f"luong.{measure}"), str(value), base

    @staticmethod
    def joined(classes):
        whole = collections.defaultdict(collections.Counter)
        for measures in classes:
            for measure, words in measures.items():
                whole[measure].update(words)
        return whole

    def figures(self, name, loai, measures):
        outcomes, execution = measures["ket_qua"], measures["thi_hanh"]
        count = sum(outcomes.values())
        yield name("so_vu"), str(count), ""
        for word in WORDS:
            if (value := told(loai, outcomes, word)) is not None:
                yield name(f"ket_qua.{slug(word)}"), str(value), str(count)
        for word in EXECUTION:
            # Where some are merged the others are not all there are: they are no figure of the class.
            if MERGED not in execution and (execution[word] or loai != KINDS[3]):
                yield name(f"thi_hanh.{slug(word)}"), str(execution[word]), str(count)
        if MERGED in execution:
            yield name(f"thi_hanh.{slug(MERGED)}"), str(execution[MERGED]), str(count)
        yield from self.timely(name, measures["thoi_han"])
        if count >= SMALLEST_BASE and MERGED not in outcomes:
            granted = sum(outcomes[word] for word in COMMON["chấp nhận"] + COMMON["một phần"])
            if loai != KINDS[3]:
                yield name("ty_le_chap_nhan"), rounded(granted, count), str(count)
            elif (answered := told(loai, outcomes, "đã trả lời")) is not None:
                yield name("ty_le_giai_quyet_tra_loi"), rounded(granted + answered, count), str(count)
            rejected = sum(outcomes[word] for word in COMMON["không chấp nhận"])
            yield name("ty_le_khong_chap_nhan"), rounded(rejected, count), str(count)
        due = execution["đã xong"] + execution["đang thi hành"] + execution["chưa thi hành"]
        if due >= SMALLEST_BASE and MERGED not in execution:
            yield name("ty_le_thi_hanh"), rounded(execution["đã xong"], due), str(due)

    @staticmethod
    def timely(name, words):
        on_time, late = words["đúng hạn"], words["quá hạn"]
        if MERGED not in words:
            base = on_time + late
            yield name("dung_han"), str(on_time), str(base)
            yield name("qua_han"), str(late), str(base)
            if base >= SMALLEST_BASE:
                yield name("ty_le_dung_han"), rounded(on_time, base), str(base)


class Statistics:
    """thong-ke.csv."""

    def __init__(self, folder):
        with open(folder / "thong-ke.csv", encoding="utf-8", newline="") as file:
            rows = list(csv.reader(file))[1:]
        self.rows = {Key(*row[:7]): (row[7], row[8]) for row in rows}
        assert len(self.rows) == len(rows), "a figure stands twice"
        self.matters = {key: value for key, value in self.rows.items() if not key.chi_so.startswith("tiep.")}
        self.changes = {key: value for key, value in self.matters.items() if key.chi_so.startswith(CHANGES)}
        self.matters = {key: value for key, value in self.matters.items() if key not in self.changes}
        self.cases = {key: value for key, value in self.matters.items() if not key.chi_so.startswith("luong.")}

    def number(self, key):
        """As pages print it; None when there is no such row."""
        found = self.rows.get(key)
        return None if found is None else printed(found[0])

    def share(self, key):
        found = self.rows.get(key)
        return None if found is None else f"{printed(found[0])} % trên {printed(found[1])}"


def printed(value):
    if "." in value:
        return value.replace(".", ",")
    return f"{int(value):,}".replace(",", ".")


def plain(markup):
    text = html.unescape(re.sub(r"<[^>]*>", "", markup)).replace("\u00a0", " ").replace("\u2060", "")
    return re.sub(r"\s+", " ", text).strip()


def lowered(text):
    return text[:1].lower() + text[1:]


def period_id(title):
    if match := re.fullmatch(r"[Qq]uý (I|II|III|IV)/(\d{4})", title):
        return f"{match[2]}-q{['I', 'II', 'III', 'IV'].index(match[1]) + 1}"
    if match := re.fullmatch(r"(6|9) tháng đầu năm (\d{4})", title):
        return f"{match[2]}-{match[1]}t"
    match = re.fullmatch(r"[Nn]ăm (\d{4})", title)
    return match and match[1]


FIGURES = {
    "số vụ việc": "so_vu", "tỷ lệ đúng hạn": "ty_le_dung_han", "tỷ lệ thi hành xong trên quyết định phải thi hành": "ty_le_thi_hanh",
    "tỷ lệ đúng hoặc đúng một phần": "ty_le_chap_nhan", "tỷ lệ hủy, sửa": "ty_le_chap_nhan",
    "tỷ lệ chấp nhận, kể cả một phần": "ty_le_chap_nhan",
    "tỷ lệ đã giải quyết hoặc trả lời": "ty_le_giai_quyet_tra_loi", "tỷ lệ sai": "ty_le_khong_chap_nhan",
    "tỷ lệ công nhận": "ty_le_khong_chap_nhan", "tỷ lệ không chấp nhận": "ty_le_khong_chap_nhan",
    "tỷ lệ không có cơ sở": "ty_le_khong_chap_nhan",
}
CELLS = {"Số vụ việc": "so_vu", "Đúng hạn": "dung_han", "Quá hạn": "qua_han", "Tỷ lệ đúng hạn": "ty_le_dung_han"}


class Table:
    def __init__(self, markup):
        caption = re.search(r"<caption>(.*?)</caption>", markup, re.S)[1]
        self.caption = plain(re.sub(r"<small.*?</small>", "", caption, flags=re.S))
        self.columns = [plain(cell) for cell in re.findall(r'<th scope="col"[^>]*>(.*?)</th>', markup, re.S)][1:]
        self.rows = []
        for row in re.findall(r"<tr[^>]*>(.*?)</tr>", markup.split("<tbody>")[1], re.S):
            head = re.search(r'<th scope="row"[^>]*>(.*?)</th>', row, re.S)[1]
            detail = re.search(r"<small>(.*?)</small>", head, re.S)
            label = plain(re.sub(r"<small>.*?</small>", "", head, flags=re.S))
            cells = re.findall(r"<td( class=\"remark\"[^>]*)?>(.*?)</td>", row, re.S)
            self.rows.append((label, plain(detail[1]) if detail else "",
                              [plain(cell) for remark, cell in cells if not remark]))


class Reader:
    """What a page prints beside what the statistics table has. `wrong` lists what has no row."""

    def __init__(self, page, statistics):
        self.page, self.statistics, self.wrong = page, statistics, []
        self.main = re.search(r"<main.*?</main>", page.html, re.S)[0]
        self.kinds = {key.loai for key in statistics.cases}
        self.name = plain(re.search(r"<h1>(.*?)</h1>", self.main, re.S)[1]).removeprefix("Số liệu: ")
        self.checked = 0

    def check(self):
        rest = self.main
        for markup in re.findall(r"<table>.*?</table>", self.main, re.S):
            if self.table(Table(markup)):
                rest = rest.replace(markup, "")
        self.text(rest)
        return self.wrong

    def equal(self, where, cell, expected):
        self.checked += 1
        if cell != expected:
            self.wrong.append(f"{where}: printed {cell!r}, by the data {expected!r}")

    def table(self, table):
        """False for a table of another kind, whose numbers are looked for like those of a text."""
        caption = table.caption
        if match := re.fullmatch(r"Kết quả theo loại đơn, (.*)", caption):
            for label, _, cells in table.rows:
                self.cells(table, label, cells, lambda code: Key(period_id(match[1]), lowered(label), "", "", "", "", code))
        elif (match := re.fullmatch(r"(.*) theo (đơn vị|lĩnh vực), (.*)", caption)) and lowered(match[1]) in self.kinds:
            ky, loai, view = period_id(match[3]), lowered(match[1]), match[2] == "lĩnh vực"
            for label, _, cells in table.rows:
                place = self.place(ky, loai, view, label)
                self.cells(table, label, cells, lambda code: Key(ky, loai, *place, code))
        elif match := re.fullmatch(r"Luồng (?:đơn theo loại đơn|khiếu nại, kiến nghị, phản ánh theo đơn vị), (.*)", caption):
            for label, _, cells in table.rows:
                self.flow(table, period_id(match[1]), label, cells)
        elif caption == f"Luồng khiếu nại, kiến nghị, phản ánh: {self.name}":
            for label, _, cells in table.rows:
                self.flow(table, period_id(label), self.name, cells)
        elif match := re.fullmatch(r"(.*) so với (cùng kỳ năm trước|kỳ liền trước) \((.*?)\)(?:: .*)?", caption):
            self.comparison(table, period_id(match[1]), period_id(match[3]), AGAINST[match[2]], named=match[0].endswith(": " + self.name))
        elif caption == "Số vụ việc kết thúc qua các kỳ":
            for label, _, cells in table.rows:
                for column, cell in zip(table.columns, cells):
                    loai = "mọi loại" if column == "Mọi loại đơn" else lowered(column)
                    found = self.statistics.number(Key(period_id(label), loai, "", "", "", "", "so_vu"))
                    self.equal(f"{caption}, {label}, {column}", cell, found or self.untold(period_id(label), loai))
        elif caption == "Tỷ lệ qua các kỳ, trên số vụ việc":
            for label, _, cells in table.rows:
                for column, cell in zip(table.columns, cells):
                    loai, code = self.course(column)
                    found = self.statistics.share(Key(period_id(label), loai, "", "", "", "", code))
                    self.equal(f"{caption}, {label}, {column}", cell, found or "–")
        elif match := re.fullmatch(r"Từng lĩnh vực qua các kỳ; số là số vụ việc của (.*)", caption):
            ky = period_id(match[1])
            for label, _, cells in table.rows:
                for column, cell in zip(table.columns, cells):
                    found = [row[0] for key, row in self.statistics.cases.items() if key.chi_so == "so_vu"
                             and (key.ky, key.loai, key.linh_vuc) == (ky, lowered(column), label)]
                    self.equal(f"{caption}, {label}, {column}", cell, printed(*found) if found else "gộp")
        elif caption.endswith(f": {self.name}") and lowered(caption.removesuffix(f": {self.name}")) in KINDS:
            loai = lowered(caption.removesuffix(f": {self.name}"))
            for label, _, cells in table.rows:
                if cells:
                    place = self.named(period_id(label), loai)
                    self.cells(table, label, cells, lambda code: Key(period_id(label), loai, *place, code))
        else:
            return False
        return True

    def flow(self, table, ky, label, cells):
        """A line of flows: kinds of the portal, a unit, or the others."""
        loai = lowered(label).replace("mọi loại đơn", "mọi loại")
        loai = re.sub(r"^khiếu nại(?! lần)", f"{KINDS[0]} + {KINDS[1]}", loai)
        for column, cell in zip(table.columns, cells):
            code = f"luong.{FLOWS[column]}"
            found = [row[0] for key, row in self.statistics.rows.items() if (key.ky, key.chi_so) == (ky, code)
                     and (key.don_vi.lower() == label.lower() if key.don_vi else key.loai == loai)]
            # Petitions and feedback have no time limit: that none is overdue says nothing.
            untimed = loai == KINDS[3] and FLOWS[column] == "qua_han"
            told = printed(*found) if found else "–"
            self.equal(f"{table.caption}, {label}, {column}", cell, "không quy định" if untimed else told)

    def untold(self, ky, loai):
        """Of a kind without a row: joined to others, or not there at all."""
        others = {key.loai for key in self.statistics.cases if key.ky == ky and key.loai != LIMITED}
        return "gộp" if any(loai in other.split(" + ") for other in others) else "–"

    @staticmethod
    def course(column):
        if column == "Đúng hạn, khiếu nại và tố cáo":
            return LIMITED, "ty_le_dung_han"
        loai, _ = lowered(column).rsplit(", ", 1)
        return loai, "ty_le_giai_quyet_tra_loi" if loai == KINDS[3] else "ty_le_chap_nhan"

    def cells(self, table, label, cells, key):
        """One class: how many, how they ended, whether in time."""
        words = set()
        for column, cell in zip(table.columns, cells):
            code = CELLS.get(column) or f"ket_qua.{slug(column)}"
            found = self.statistics.number(key(code))
            expected = "–" if found is None else f"{found} %" if code == "ty_le_dung_han" else found
            if found and code.startswith("ket_qua."):
                words.add(code)
            self.equal(f"{table.caption}, {label}, {column}", cell, expected)
        # Where some are merged the others are not told.
        if self.statistics.number(key("ket_qua.gop-khong-neu-rieng")):
            return
        total = sum(int(self.statistics.rows[key(code)][0]) for code in words)
        count = self.statistics.rows.get(key("so_vu"))
        if cells and (count is None or total != int(count[0])):
            self.wrong.append(f"{table.caption}, {label}: outcomes add up to {total}, not to {count}")

    def place(self, ky, loai, view, label):
        for key in self.statistics.cases:
            if (key.ky, key.loai, key.chi_so) == (ky, loai, "so_vu") and (key.linh_vuc if view else key.don_vi):
                if short(key, view) == label:
                    return key.cap, key.don_vi, key.nhom, key.linh_vuc
        return "", f"(no class {label})", "", ""

    def named(self, ky, loai):
        for key in self.statistics.cases:
            if (key.ky, key.loai, key.chi_so) == (ky, loai, "so_vu") and self.name in (key.don_vi, key.linh_vuc):
                return key.cap, key.don_vi, key.nhom, key.linh_vuc
        return "", f"(no class {self.name})", "", ""

    def comparison(self, table, now, before, against, named):
        for label, detail, cells in table.rows:
            if not cells:
                continue
            loai = {"Mọi loại đơn": "mọi loại", "Khiếu nại, tố cáo": LIMITED}.get(label, lowered(label))
            code = FIGURES[detail]
            keys = [Key(ky, loai, *(self.named(ky, loai) if named else ("", "", "", "")), code) for ky in (now, before)]
            rows = [self.statistics.rows.get(key) for key in keys]
            where = f"{table.caption}, {label}, {detail}"
            if None in rows:
                self.wrong.append(f"{where}: no row for {keys[rows.index(None)]}")
                continue
            tell = self.statistics.number if code == "so_vu" else self.statistics.share
            for key, cell in zip(keys, cells):
                self.equal(where, cell, tell(key))
            bases = [int(row[0] if code == "so_vu" else row[1]) for row in rows]
            self.equal(where, min(bases) >= SMALLEST_BASE, True)
            # The row of the change follows from the two (see the test of the table), and so do the words.
            found = self.statistics.changes.get(keys[0]._replace(chi_so=f"thay_doi.{code}.{against}"))
            growth = self.statistics.changes.get(keys[0]._replace(chi_so=f"tang_giam.{code}.{against}"))
            self.equal(where, cells[2], changed(code, found and found[0], growth and growth[0]))

    def text(self, markup):
        """Numbers in words, headlines and drawings: each is a figure of the periods and names that the page speaks of,
        or a change."""
        known = self.known()
        markup = re.sub(r'<text class="tick.*?</text>', "", markup)
        for line in re.findall(r"<(?:p|strong|small|desc|text|figcaption|td|li)\b[^>]*>(.*?)</(?:p|strong|small|desc|text|figcaption|td|li)>", markup, re.S):
            for number in numbers(plain(line)):
                self.checked += 1
                if number not in known:
                    self.wrong.append(f"“{plain(line)[:90]}”: {number} is no figure of thong-ke.csv")

    def known(self):
        names = {self.name}
        values = set()
        of_one = self.page.path.split("/")[1] in ("don-vi", "linh-vuc")
        for key, (value, base) in self.statistics.rows.items():
            if not of_one or names & {key.don_vi, key.linh_vuc}:
                values |= {printed(value.removeprefix("-"))} | ({printed(base)} if base else set())
        return values


def short(key, view):
    coarse, fine = (key.nhom, key.linh_vuc) if view else (key.cap, key.don_vi)
    whole = coarse in ("mọi cấp", "mọi nhóm", "nhóm khác")
    if fine in ("các đơn vị khác", "lĩnh vực khác"):
        return fine[:1].upper() + fine[1:] + ("" if whole else f" ({coarse})")
    if fine in ("mọi đơn vị", "mọi lĩnh vực"):
        return fine[:1].upper() + fine[1:] if whole else coarse if view else f"Cấp {coarse}"
    return fine


def changed(code, amount, growth):
    """Rows of change in words; None when there is no row."""
    if amount is None or code == "so_vu" and growth is None:
        return None
    if float(amount) == 0:
        return "không đổi"
    direction, size = ("giảm", amount[1:]) if amount.startswith("-") else ("tăng", amount)
    if code == "so_vu":
        return f"{direction} {printed(size)} ({printed(growth.removeprefix('-'))} %)"
    return f"{direction} {printed(size)} điểm phần trăm"


def change_rows(statistics):
    """Every change that can be told of two rows: code, value and base."""
    years = re.compile(r"(\d{4})(.*)")
    quarters = sorted({key.ky for key in statistics.cases if "-q" in key.ky})
    by_name = {(key.ky, key.loai, key.don_vi, key.linh_vuc, key.chi_so): row for key, row in statistics.cases.items()}
    for key, (value, base) in statistics.cases.items():
        if key.chi_so != "so_vu" and not key.chi_so.startswith("ty_le_"):
            continue
        year, rest = years.fullmatch(key.ky).groups()
        earlier = {"nam_truoc": f"{int(year) - 1}{rest}"}
        if key.ky in quarters[1:]:
            earlier["ky_truoc"] = quarters[quarters.index(key.ky) - 1]
        for against, ky in earlier.items():
            found = by_name.get((ky, key.loai, key.don_vi, key.linh_vuc, key.chi_so))
            if found is None or min(int(base or value), int(found[1] or found[0])) < SMALLEST_BASE:
                continue
            tenths = round(float(value) * 10) - round(float(found[0]) * 10)
            code = lambda family: key._replace(chi_so=f"{family}.{key.chi_so}.{against}")
            sign = "-" if tenths < 0 else ""
            if key.chi_so == "so_vu":
                yield code("thay_doi"), (str(tenths // 10), found[0])
                yield code("tang_giam"), (sign + rounded(abs(tenths) // 10, int(found[0])), found[0])
            else:
                yield code("thay_doi"), (f"{sign}{abs(tenths) // 10}.{abs(tenths) % 10}", found[1])


# Numbers that are no figures: days, periods, thresholds, places in a list.
NO_FIGURES = [
    r"\d{2}/\d{2}/\d{4}", r"[Qq]uý (I|II|III|IV)/\d{4}", r"(6|9) tháng( (đầu|cuối) năm)?( \d{4})?", r"[Nn]ăm \d{4}",
    r"6T (đầu|cuối) \d{4}", r"dưới 20", r"bằng 0", r"SHA-256", r"20\d{2}", r"ISO \d+", r"https?://\S+", r"CC-BY-[\d.]+",
]


def numbers(text):
    for pattern in NO_FIGURES:
        text = re.sub(pattern, " ", text)
    return re.findall(r"(?<![\w.,])\d{1,3}(?:\.\d{3})*(?:,\d)?(?![\w])", text)


@pytest.fixture(scope="module")
def statistics(site):
    return Statistics(site.folder / "du-lieu")


def statistics_pages(site):
    lists = ("so-lieu/don-vi/index.html", "so-lieu/don-vi/trang-")
    return [page for page in site.pages if page.path.startswith("so-lieu/") and not page.path.startswith(lists)]


def test_every_figure_follows_from_the_published_tables(site, statistics):
    expected = Tables(site.folder / "du-lieu").rows()
    assert {key: (value, base) for key, (value, base) in statistics.matters.items()} == expected


def test_every_change_follows_from_two_figures(statistics):
    expected = dict(change_rows(statistics))
    latest = max(key.ky for key in statistics.cases if "-q" in key.ky)
    of_all = {key for key in expected if not key.don_vi and not key.linh_vuc}
    assert len(of_all) > 100
    assert of_all <= statistics.changes.keys()
    named = statistics.changes.keys() - of_all
    assert len(named) > 50
    assert {key.ky for key in named} == {latest}
    assert statistics.changes == {key: expected[key] for key in statistics.changes}


def test_every_number_of_every_page_has_a_row(site, statistics):
    pages = statistics_pages(site)
    assert len(pages) > 30
    wrong, checked = {}, 0
    for page in pages:
        reader = Reader(page, statistics)
        if found := reader.check():
            wrong[page.path] = found
        checked += reader.checked
    assert not wrong
    assert checked > 5000


@pytest.mark.parametrize("old, new", [("<td>403</td>", "<td>404</td>"), ("403 vụ việc kết thúc", "471 vụ việc kết thúc"),
                                      ("<td>417</td>", "<td>418</td>"),
                                      ("giảm 0,7 điểm phần trăm</td>", "giảm 0,8 điểm phần trăm</td>")])
def test_a_number_without_a_row_is_found(site, statistics, old, new):
    page = next(page for page in site.pages if page.path == "so-lieu/2026-q3/index.html")
    assert old in page.html
    changed = type(page).__new__(type(page))
    changed.path, changed.html = page.path, page.html.replace(old, new, 1)
    assert len(Reader(changed, statistics).check()) == 1
