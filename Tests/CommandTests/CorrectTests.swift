import Foundation
import Testing

/// `release <period> --correct`: outcomes change in the classes that were frozen, publicly and with their reason.
@Suite struct CorrectTests {
  private static let reason = "Quyết định được thay bằng quyết định khác"
  private static let correct = ["release", "2026-q1", "--correct", "--reason", reason, "--yes"]

  /// A complaint to the province that was wrong is right.
  private func changed(_ old: String = ",sai,", _ new: String = ",đúng,", id: String = "MM-0005") throws -> Tool {
    let tool = try Tool()
    try change(tool, id, old, new)
    return tool
  }

  private func change(_ tool: Tool, _ id: String, _ old: String, _ new: String) throws {
    let path = "content/cases/vu-viec.csv"
    let line = try #require(tool.text(path).split(separator: "\n").first { $0.hasPrefix("\(id),") })
    #expect(line.contains(old))
    try tool.replace(path, String(line), String(line).replacing(old, with: new))
  }

  private static let lines = [
    "khiếu nại lần đầu · tỉnh · UBND tỉnh, kết quả “sai”: từ 2 thành 1",
    "khiếu nại lần đầu · tỉnh · UBND tỉnh, kết quả “đúng”: từ 1 thành 2",
    "khiếu nại lần đầu · mọi nhóm · mọi lĩnh vực, kết quả “chấp nhận”: từ 9 thành 10",
    "khiếu nại lần đầu · mọi nhóm · mọi lĩnh vực, kết quả “không chấp nhận”: từ 3 thành 2",
  ]

  @Test func changesTheFrozenFiguresAndListsThem() throws {
    let tool = try changed()
    let before = try tool.files("content")
    let done = Self.lines.joined(separator: "\n") + "\nĐã đính chính 2026-q1: 4 chỗ. Chạy minhbach publish để đăng.\n"
    #expect(try tool.run(Self.correct) == .init(status: 0, messages: done))
    let manifest = try tool.text("content/releases/2026-q1/release.yaml")
    #expect(
      manifest
        == String(decoding: try #require(before["releases/2026-q1/release.yaml"]), as: UTF8.self) + """
          corrections:
            - on: 2026-07-15
              reason: "Quyết định được thay bằng quyết định khác"
              previous: 9f683c7d9b0966dcd02d324d60893b795dec5ef9d8de187aadd3bc73d904e640
              changes:
                - {view: place, kinds: "khiếu nại lần đầu", coarse: "tỉnh", fine: "UBND tỉnh", measure: ket_qua, word: "sai", was: 2, now: 1}
                - {view: place, kinds: "khiếu nại lần đầu", coarse: "tỉnh", fine: "UBND tỉnh", measure: ket_qua, word: "đúng", was: 1, now: 2}
                - {view: subject, kinds: "khiếu nại lần đầu", coarse: "mọi nhóm", fine: "mọi lĩnh vực", measure: ket_qua, word: "chấp nhận", was: 9, now: 10}
                - {view: subject, kinds: "khiếu nại lần đầu", coarse: "mọi nhóm", fine: "mọi lĩnh vực", measure: ket_qua, word: "không chấp nhận", was: 3, now: 2}

          """)
    let table = try tool.text("content/releases/2026-q1/vu-viec-don-vi.csv")
    #expect(table.contains("2026-q1,khiếu nại lần đầu,tỉnh,UBND tỉnh,ket_qua,đúng,2\n"))
    let after = try tool.files("content")
    let touched = Set(after.keys.filter { after[$0] != before[$0] })
    let release = ["SHA256SUMS", "release.yaml", "vu-viec-don-vi.csv", "vu-viec-linh-vuc.csv"]
    #expect(
      touched == Set(release.map { "releases/2026-q1/\($0)" } + ["releases/so-phat-hanh.tsv", "cases/.released.tsv"]))
    #expect(try tool.run("check") == .init(status: 0, messages: "Không có lỗi, 0 cảnh báo.\n"))
    let again = "Không có số nào của kỳ 2026-q1 phải đính chính.\n"
    #expect(try tool.run(Self.correct) == .init(status: 0, messages: again))
    #expect(try tool.files("content") == after)
  }

  /// A correction that was cut off before it marked its rows is finished by the same command.
  @Test func cutOff() throws {
    let tool = try changed()
    let marks = try tool.text("content/cases/.released.tsv")
    #expect(try tool.run(Self.correct).status == 0)
    let done = try tool.files("content")
    try tool.write("content/cases/.released.tsv", marks)
    #expect(try tool.run("check").status == 0)
    let again = "Không có số nào của kỳ 2026-q1 phải đính chính.\n"
    #expect(try tool.run(Self.correct) == .init(status: 0, messages: again))
    #expect(try tool.files("content") == done)
  }

  @Test func checkTellsWhatItWouldChange() throws {
    let tool = try changed()
    let messages = """
      cảnh báo: Dòng này đã nằm trong bản phát hành 2026-q1, nay khác lúc ấy: kết quả  [released-row-changed]
       ——▶ content/cases/vu-viec.csv › A6
        │  cách sửa: số đã công bố chưa đổi; khôi phục dòng, hoặc chạy minhbach release 2026-q1 --correct --reason "…"

      lưu ý: Đính chính kỳ 2026-q1 sẽ đổi 4 chỗ: \(Self.lines.joined(separator: "; "))  [correction-waits]
       ——▶ content/releases/2026-q1
        │  cách sửa: minhbach release 2026-q1 --correct --reason "…"
      Không có lỗi, 1 cảnh báo.

      """
    #expect(try tool.run("check") == .init(status: 0, messages: messages))
  }

  @Test func pagesTellOldAndNewFiguresWithTheReason() throws {
    let tool = try changed()
    #expect(try tool.run(Self.correct).status == 0)
    #expect(try tool.run("build", "-q") == .init(status: 0))
    for page in ["so-lieu/2026-q1", "so-lieu/2026-6t", "dinh-chinh"] {
      let text = try tool.text("public/\(page)/index.html")
      #expect(text.contains("<p>Lý do: \(Self.reason)</p>"), "\(page)")
      #expect(
        text.contains("<li>Khiếu nại lần đầu – UBND tỉnh, kết quả “sai”: từ 2 thành 1</li>"), "\(page)")
    }
    #expect(
      try tool.text("public/dinh-chinh/index.html").contains("<article class=\"entry\" id=\"dinh-chinh-2026-q1-1\">"))
    #expect(try tool.text("public/feed.xml").contains("<id>https://thu.example/dinh-chinh/#dinh-chinh-2026-q1-1</id>"))
    #expect(try !tool.text("public/so-lieu/2026-q2/index.html").contains(Self.reason))
  }

  /// Back to what it was: a second entry, and the figures of the first version.
  @Test func aSecondCorrectionNamesTheFirst() throws {
    let tool = try changed()
    #expect(try tool.run(Self.correct).status == 0)
    let first = try tool.text("content/releases/2026-q1/release.yaml")
    try change(tool, "MM-0005", ",đúng,", ",sai,")
    #expect(try tool.run(Self.correct + ["--now", "2026-07-20"]).status == 0)
    let second = try tool.text("content/releases/2026-q1/release.yaml")
    #expect(second.hasPrefix(first) && second.contains("\n  - on: 2026-07-20\n"))
    let original = try Tool().text("content/releases/2026-q1/vu-viec-don-vi.csv")
    #expect(try tool.text("content/releases/2026-q1/vu-viec-don-vi.csv") == original)
    #expect(try tool.run("build", "-q", "--now", "2026-07-20") == .init(status: 0))
    let page = try tool.text("public/dinh-chinh/index.html")
    let entries = ["id=\"dinh-chinh-2026-q1-2\"", "id=\"dinh-chinh-2026-q1-1\""].compactMap {
      page.ranges(of: $0).first
    }
    #expect(entries.count == 2 && entries[0].lowerBound < entries[1].lowerBound, "newest first")
  }

  @Test func aWithdrawalLeavesNoCorrection() throws {
    let tool = try changed()
    #expect(try tool.run(Self.correct).status == 0)
    #expect(try tool.run("release", "2026-q1", "--withdraw", "Sai từ gốc", "--yes", "-q").status == 0)
    #expect(try !tool.text("content/releases/2026-q1/release.yaml").contains("was:"))
    #expect(try tool.run("build", "-q") == .init(status: 0))
    #expect(try !tool.text("public/dinh-chinh/index.html").contains("từ 2 thành 1"))
    #expect(try tool.run(Self.correct).messages.contains("[release-withdrawn]"))
  }

  @Test func changesThatBalanceNeedNoCorrection() throws {
    let tool = try changed(",đã giải quyết,đúng,đã xong", ",đã giải quyết,sai,đã xong", id: "MM-0011")
    try change(tool, "MM-0008", ",sai,", ",đúng,")
    let frozen = try tool.files("content/releases")
    #expect(try tool.run("check").messages.contains("[released-row-changed]"))
    let messages = "Không có số nào của kỳ 2026-q1 phải đính chính.\n"
    #expect(try tool.run(Self.correct) == .init(status: 0, messages: messages))
    #expect(try tool.files("content/releases") == frozen)
    #expect(try tool.run("check") == .init(status: 0, messages: "Không có lỗi, 0 cảnh báo.\n"), "they are noted")
  }

  // MARK: What is no correction

  @Test(arguments: [
    ("MM-0005", "UBND tỉnh", "UBND xã Một", "Đơn vị giải quyết", "B6"),
    ("MM-0005", "Nhà ở", "Đất đai", "Lĩnh vực", "E6"),
    ("MM-0005", "30/12/2025", "31/12/2025", "Ngày giải quyết", "H6"),
    ("MM-0005", "khiếu nại,", "tố cáo,", "Loại đơn", "C6"),
  ]) func aRowThatLeftItsClass(_ id: String, _ old: String, _ new: String, _ column: String, _ cell: String) throws {
    let tool = try changed(old, new, id: id)
    let before = try tool.files("content")
    let messages = """
      lỗi: Dòng này đã nằm trong bản phát hành 2026-q1, nay khác lúc ấy ở cột \(column)
      """
    let outcome = try tool.run(Self.correct)
    #expect(outcome.status == 1)
    #expect(outcome.messages.hasPrefix(messages))
    #expect(outcome.messages.contains("[released-row-moved]\n ——▶ content/cases/vu-viec.csv › \(cell)\n"))
    let fix =
      "khôi phục giá trị ấy: đính chính không đổi loại đơn, đơn vị, lĩnh vực, ngày giải quyết. Nếu số đã công bố sai hẳn: minhbach release 2026-q1 --withdraw \"…\"\n"
    #expect(outcome.messages.hasSuffix(fix))
    #expect(try tool.files("content") == before)
    #expect(try tool.run("check").messages.contains("cảnh báo: Dòng này đã nằm trong bản phát hành 2026-q1, nay khác"))
  }

  /// The first five by their codes: enough to find the others in the office's own copy.
  @Test func manyRowsThatAreGone() throws {
    let tool = try Tool()
    let ids = ["MM-0001", "MM-0002", "MM-0004", "MM-0005", "MM-0006", "MM-0007"]
    let lines = try tool.text("content/cases/vu-viec.csv").split(separator: "\n")
    let kept = lines.filter { line in !ids.contains { line.hasPrefix("\($0),") } }
    try tool.write("content/cases/vu-viec.csv", kept.joined(separator: "\n") + "\n")
    let told =
      "6 vụ việc của bản phát hành 2026-q1 không còn trong bảng vụ việc: MM-0001, MM-0002, MM-0004, MM-0005, MM-0006, …  ["
    #expect(try tool.run("check").messages.contains("cảnh báo: \(told)"))
    #expect(try tool.run(Self.correct).messages.contains("lỗi: \(told)"))
  }

  @Test func aRowThatIsGone() throws {
    let tool = try changed()
    let line = try #require(
      tool.text("content/cases/vu-viec.csv").split(separator: "\n").first { $0.hasPrefix("MM-0008,") })
    try tool.replace("content/cases/vu-viec.csv", "\(line)\n", "")
    let messages = """
      lỗi: 1 vụ việc của bản phát hành 2026-q1 không còn trong bảng vụ việc: MM-0008  [released-row-missing]
       ——▶ content/cases/.released.tsv
        │  cách sửa: lấy lại các dòng ấy; đính chính không xóa vụ việc. Nếu chúng không được có ở kỳ này: minhbach release 2026-q1 --withdraw "…"

      """
    #expect(try tool.run(Self.correct) == .init(status: 1, messages: messages))
    #expect(try tool.run("check").messages.contains("cảnh báo: 1 vụ việc của bản phát hành 2026-q1 không còn"))
  }

  @Test func fieldsInOtherGroups() throws {
    let tool = try changed()
    try tool.replace("content/site.yaml", "[Đất đai, Nhà ở]", "[Đất đai]")
    try tool.replace("content/site.yaml", "[Chính sách xã hội,", "[Nhà ở, Chính sách xã hội,")
    let messages = """
      lỗi: Không xếp lại được vụ việc của kỳ 2026-q1 vào đúng các nhóm đã phát hành   [correction-other-classes]
       ——▶ content/releases/2026-q1
        │  cách sửa: giữ units, fields, fieldGroups của site.yaml và tệp .released.tsv như lúc phát hành

      """
    #expect(try tool.run(Self.correct) == .init(status: 1, messages: messages))
  }

  /// UBND xã Một in the second quarter: right 4, partly right 1. Were the one right too, all five would be known.
  @Test func aClassThatWouldBeAllTheSame() throws {
    let tool = try Tool()
    let rows = try tool.text("content/cases/vu-viec.csv").split(separator: "\n").filter {
      $0.contains(",UBND xã Một,khiếu nại,,") && $0.contains(",đúng một phần,")
    }
    for row in rows {
      try tool.replace("content/cases/vu-viec.csv", String(row), String(row).replacing("đúng một phần", with: "đúng"))
    }
    let before = try tool.files("content")
    let arguments = ["release", "2026-q2", "--correct", "--reason", Self.reason, "--yes"]
    let outcome = try tool.run(arguments)
    #expect(outcome.status == 4)
    #expect(outcome.messages.contains("[disclosure-class-homogeneous]"))
    #expect(outcome.messages.hasSuffix("minhbach release 2026-q2 --withdraw \"…\"\n"))
    #expect(try tool.files("content") == before)
    let check = try tool.run("check")
    #expect(check.status == 0)
    #expect(check.messages.contains("cảnh báo: Đính chính kỳ 2026-q2 theo các dòng đã sửa sẽ làm lộ danh tính"))
    #expect(check.messages.contains("[correction-unsafe]"))
  }

  @Test(arguments: [
    (["2026-q3", "--correct", "--reason", "x"], "[release-none]", Int32(1)),
    (["2026-q9", "--correct", "--reason", "x"], "[not-a-period]", 2),
    (["2026-q1", "--correct", "--reason", " "], "viết --reason \"…\"", 2),
    (["2026-q1", "--correct"], "Lỗi: --correct và --reason đi cùng nhau.", 2),
    (["2026-q1", "--reason", "x"], "Lỗi: --correct và --reason đi cùng nhau.", 2),
    (["--all", "--correct", "--reason", "x"], "Lỗi: --withdraw và --correct cần nêu một kỳ.", 2),
    (["2026-q1", "--withdraw", "x", "--correct", "--reason", "x"], "Lỗi: Chọn --withdraw hoặc --correct.", 2),
  ]) func refused(_ arguments: [String], _ message: String, _ status: Int32) throws {
    let tool = try changed()
    let before = try tool.files("content")
    let outcome = try tool.run(["release", "--yes"] + arguments)
    #expect(outcome.status == status)
    #expect(outcome.messages.contains(message))
    #expect(try tool.files("content") == before)
  }

  @Test func asksAndWithoutATerminalRefuses() throws {
    let tool = try changed()
    let before = try tool.files("content")
    #expect(try tool.run("release", "2026-q1", "--correct", "--reason", "x").messages.contains("[no-answer]"))
    #expect(try tool.files("content") == before)
  }

  // MARK: Somebody who kept both versions

  /// Complaints and denunciations of random districts end otherwise than was released. Whoever has the tables of before
  /// and after sees no matter come or go, and never a change in both views where they cross.
  @Test(arguments: UInt64(1)...16) func differenceOfTwoVersions(_ seed: UInt64) throws {
    let district = RandomDistrict(seed: seed)
    let tool = try Tool()
    for path in ["cases", "releases", "reception", "pages", "policies", "duties", "news", "corrections"] {
      try tool.remove("content/\(path)")
    }
    try tool.write("content/site.yaml", district.settings())
    try tool.write("content/holidays/2025.yaml", RandomDistrict.holidays())
    try tool.write("content/cases/vu-viec.csv", district.csv())
    #expect(try tool.run("release", "--all", "--yes", "-q", "--now", "2026-01-05") == .init(status: 0))
    #expect(try tool.run("build", "-q", "--now", "2026-01-05") == .init(status: 0))
    // A last quarter without a single row is not released unawares.
    let released = RandomDistrict.quarters.filter { tool.exists("content/releases/\($0)") }
    #expect(released.count >= RandomDistrict.quarters.count - 1)
    let was = try PublishedTables(tool)
    let marks = try tool.text("content/cases/.released.tsv")
    for row in district.rows where row[9] == "sai" && row[0].utf8.reduce(0, { $0 + Int($1) }) % 3 == 0 {
      let line = try #require(
        tool.text("content/cases/vu-viec.csv").split(separator: "\n").first { $0.hasPrefix(row[0] + ",") })
      try tool.replace("content/cases/vu-viec.csv", String(line), String(line).replacing(",sai,", with: ",đúng,"))
    }
    for quarter in released {
      let outcome = try tool.run(
        "release", quarter, "--correct", "--reason", "Đã xem lại", "--yes", "-q", "--now", "2026-01-06")
      #expect([0, 1, 4].contains(outcome.status), "\(outcome.messages)")
      if outcome.status == 1 { #expect(outcome.messages.contains("[release-deferred]")) }
    }
    try expectFinished(tool, marks, released)
    #expect(try tool.run("check", "-q", "--now", "2026-01-06").status == 0)
    #expect(try tool.run("build", "-q", "--now", "2026-01-06") == .init(status: 0))
    try expectNoCrossing(was, PublishedTables(tool))
  }

  /// Corrections that were cut off before they marked their rows, also those that merge words in one view, find nothing
  /// left to correct.
  private func expectFinished(_ tool: Tool, _ marks: String, _ quarters: [String]) throws {
    let (renewed, release) = (try tool.text("content/cases/.released.tsv"), try tool.files("content/releases"))
    try tool.write("content/cases/.released.tsv", marks)
    for quarter in quarters {
      let again = ["release", quarter, "--correct", "--reason", "Đã xem lại", "--yes", "-q", "--now", "2026-01-06"]
      #expect([0, 1, 4].contains(try tool.run(again).status))
    }
    #expect(try tool.text("content/cases/.released.tsv") == renewed)
    #expect(try tool.files("content/releases") == release)
  }

  private func expectNoCrossing(_ was: PublishedTables, _ now: PublishedTables) throws {
    var seen: [String: Set<String>] = [:]
    for (view, old, new) in [("place", was.place, now.place), ("subject", was.subject, now.subject)] {
      #expect(Set(old.keys) == Set(new.keys))
      let sizes = Dictionary(grouping: new.keys) { "\($0.period) \($0.kinds)" }.mapValues(\.count)
      for (key, measures) in new {
        let before = try #require(old[key])
        #expect(PublishedTables.count(before) == PublishedTables.count(measures), "\(key)")
        let owner = "\(key.period) \(key.kinds)"
        guard key.kinds != "kiến nghị, phản ánh", sizes[owner] != 1 else { continue }
        for (measure, counts) in measures where counts != before[measure] && counts["gộp, không nêu riêng"] == nil {
          seen[owner, default: []].insert(view)
        }
      }
    }
    #expect(seen.values.allSatisfy { $0.count == 1 }, "\(seen)")
  }
}
