import Diagnostics
import Formats
import Testing

@testable import Authorities
@testable import Reception

@Suite struct PublicationHistoryTests {
  private func record(
    _ history: PublicationHistory, _ schedule: String, pages: [String], anchors: [String: ClauseFingerprint?] = [:],
    on day: String
  ) throws -> PublicationHistory {
    let reception = try ReceptionFixture(schedule).checked(day)
    #expect(!reception.report.hasErrors)
    let revisions = SessionRevisions(reception, history)
    var history = history
    history.record(
      pages: pages, anchors: anchors,
      sessions: reception.sessions(from: try .named("2026-03-01"), to: try .named("2026-05-31"))
        .compactMap(revisions.revision),
      schedules: reception.schedules, on: try .named(day))
    return history
  }

  /// As a later run finds it on disk.
  private func reread(_ history: PublicationHistory) -> PublicationHistory {
    PublicationHistory(
      SourceTree(
        root: "content",
        files: history.files.map { SourceFile(path: "history/\($0.name)", bytes: $0.bytes, root: "content") }))
  }

  private func text(_ history: PublicationHistory, _ name: String) -> [String] {
    let bytes = history.files.first { $0.name == name }?.bytes ?? []
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
  }

  private let rule = """
    valid: {from: 2026-03-01, to: 2026-05-31}
    rule: ngày 15 hằng tháng
    onDayOff: chuyển sang ngày làm việc tiếp theo
    hours: ["08:00-11:00", "14:00-"]
    """

  @Test func theDayIsWrittenLast() {
    #expect(PublicationHistory().files.map(\.name) == ["pages.tsv", "sessions.tsv", "entries.tsv", "days.tsv"])
    #expect(text(PublicationHistory(), "pages.tsv") == ["path\tfirst\tgone\twords", ""])
  }

  /// A version before this one wrote entries without the day they were gone.
  @Test func aFileOfAnEarlierVersion() throws {
    let full = try record(PublicationHistory(), rule, pages: ["index.html"], on: "2026-03-02")
    let files = Dictionary(
      uniqueKeysWithValues: full.files.map { name, bytes in
        let text = String(decoding: bytes, as: UTF8.self)
        let isOld = name == "entries.tsv"
        return ("history/\(name)", isOld ? text.replacing("\tgone", with: "").replacing("\t-", with: "") : text)
      })
    #expect(files["history/entries.tsv"] == "entry\tfirst\nlich-ngay\t2026-03-02\n")
    let history = PublicationHistory(SourceTree(files))
    #expect(history.report.problems.map(\.code) == [])
    #expect(text(history, "entries.tsv") == text(full, "entries.tsv"))
    // A line of it is no longer than its header.
    let mixed = ["entries.tsv": "entry\tfirst\nlich-ngay\t2026-03-02\t-\n"]
    let damaged = files.merging(mixed.map { ("history/\($0)", $1) }) { $1 }
    #expect(PublicationHistory(SourceTree(damaged)).report.problems.map(\.code) == ["history-damaged"])
  }

  @Test func whatIsKnownKeepsItsDay() throws {
    let first = try record(PublicationHistory(), rule, pages: ["index.html", "a/index.html"], on: "2026-03-02")
    let moved = rule + "\nchanges: [{date: 2026-04-15, action: move, to: 2026-04-16, reason: Họp}]"
    let second = try record(
      reread(first), moved, pages: ["index.html", "a/index.html", "b/index.html"], on: "2026-03-20")
    let rest = "\t08:00-11:00,14:00-\tChủ tịch UBND xã\tTrụ sở tiếp công dân, Số 1\tconfirmed"
    #expect(text(second, "days.tsv") == ["day", "2026-03-02", "2026-03-20", ""])
    #expect(
      text(second, "pages.tsv") == [
        "path\tfirst\tgone\twords", "a/index.html\t2026-03-02\t-\t-", "b/index.html\t2026-03-20\t-\t-",
        "index.html\t2026-03-02\t-\t-", "",
      ])
    #expect(
      text(second, "sessions.tsv") == [
        "session\tsequence\tfirst\tdate\ttimes\thost\tplace\tstatus",
        "lich-ngay-2026-03-15\t0\t2026-03-02\t2026-03-16\(rest)",
        "lich-ngay-2026-04-15\t0\t2026-03-02\t2026-04-15\(rest)",
        "lich-ngay-2026-04-15\t1\t2026-03-20\t2026-04-16\(rest)",
        "lich-ngay-2026-05-15\t0\t2026-03-02\t2026-05-15\(rest)", "",
      ])
    #expect(
      text(second, "entries.tsv") == [
        "entry\tfirst\tgone", "lich-ngay\t2026-03-02\t-", "lich-ngay/2026-04-15/move/2026-04-16\t2026-03-20\t-", "",
      ])
    #expect(second.publishedDays.map(\.iso) == ["2026-03-02", "2026-03-20"])
    let again = try record(
      reread(second), moved, pages: ["index.html", "a/index.html", "b/index.html"], on: "2026-03-20")
    #expect(again.files.map(\.bytes) == second.files.map(\.bytes))
  }

  /// Beside an anchor stands what it led to when it was last published, also once it is gone; not beside a page.
  @Test func wordsOfAnchors() throws {
    let words = try #require(ClauseFingerprint("Báo cáo hằng quý"))
    let first = try record(
      PublicationHistory(), rule, pages: ["a/index.html"], anchors: ["a/index.html#b": nil, "a/index.html#c": words],
      on: "2026-03-02")
    #expect(
      text(first, "pages.tsv") == [
        "path\tfirst\tgone\twords", "a/index.html\t2026-03-02\t-\t-", "a/index.html#b\t2026-03-02\t-\t-",
        "a/index.html#c\t2026-03-02\t-\t\(words.text)", "",
      ])
    #expect(reread(first).anchors(asOf: try .named("2026-03-02")).map(\.words) == [nil, words])
    let gone = try record(
      reread(first), rule, pages: ["a/index.html"], anchors: ["a/index.html#b": words], on: "2026-03-03")
    #expect(text(gone, "pages.tsv")[2] == "a/index.html#b\t2026-03-02\t-\t\(words.text)")
    #expect(text(gone, "pages.tsv")[3] == "a/index.html#c\t2026-03-02\t2026-03-03\t\(words.text)")
  }

  @Test func pagesGoAndComeBack() throws {
    let first = try record(PublicationHistory(), rule, pages: ["index.html", "a/index.html"], on: "2026-03-02")
    let gone = try record(reread(first), rule, pages: ["index.html"], on: "2026-03-03")
    let still = try record(reread(gone), rule, pages: ["index.html"], on: "2026-03-04")
    #expect(text(still, "pages.tsv")[1] == "a/index.html\t2026-03-02\t2026-03-03\t-")
    #expect(still.pages(asOf: try .named("2026-03-04")).map(\.gone?.iso) == ["2026-03-03", nil])
    let back = try record(reread(still), rule, pages: ["index.html", "a/index.html"], on: "2026-03-05")
    #expect(text(back, "pages.tsv")[1] == "a/index.html\t2026-03-02\t-\t-")
    #expect(back.pages(asOf: try .named("2026-03-01")).isEmpty)
  }

  @Test(arguments: [
    ("index.html", true), ("van-ban/12-cv-hu/index.html", true), ("en/index.html", true), ("404.html", false),
    ("lich-tiep-cong-dan/trang-2/index.html", false), ("van-ban/12-cv-hu/van-ban.txt", false),
    ("lich-tiep-cong-dan/xa/thong-bao/2026-11/index.html", false),
    ("lich-tiep-cong-dan/thang/2026-08/index.html", false),
    ("lich-tiep-cong-dan/thang/2026-08/trang-2/index.html", false), ("lich-tiep-cong-dan/thang/index.html", true),
    ("van-ban/trang-phuc/index.html", true), ("van-ban/thong-bao/index.html", true),
  ]) func pagesThatLast(_ path: String, _ lasts: Bool) { #expect(HistoryPage.isLasting(path) == lasts) }

  @Test func changesAreCalledByWhatTheyDo() throws {
    let changes = """

      changes:
        - {date: 2026-03-16, action: place, to: Hội trường Thành ủy, reason: "Sửa trụ sở"}
        - {date: 2026-04-20, action: extra, reason: "Đông người"}
        - {from: 2026-05-01, to: 2026-05-31, action: cancel, reason: "Họp"}
      """
    let history = try record(PublicationHistory(), rule + changes, pages: [], on: "2026-03-02")
    #expect(
      text(history, "entries.tsv").dropFirst().map { $0.split(separator: "\t").first ?? "" } == [
        "lich-ngay", "lich-ngay/2026-03-16/place/hoi-truong-thanh-uy", "lich-ngay/2026-04-20/extra",
        "lich-ngay/2026-05-01..2026-05-31/cancel", "",
      ])
  }

  private static let empty = [
    "history/days.tsv": "day\n", "history/pages.tsv": "path\tfirst\tgone\n",
    "history/sessions.tsv": sessionHeader,
    "history/entries.tsv": "entry\tfirst\tgone\n",
  ]

  /// The files that are not there, the days that were published on, and the files that are missed.
  @Test(arguments: [
    (["entries"], ["2026-03-01", "2026-03-02"], ["entries"]), (["pages"], ["2026-03-01"], ["pages"]),
    (["pages", "days"], ["2026-03-01"], ["pages", "days"]), (["days"], ["2026-03-01", "2026-03-02"], ["days"]),
    // A first run that was cut off before its last file.
    (["days"], ["2026-03-01"], []), (["sessions", "entries", "days"], ["2026-03-01"], []),
    (["pages", "sessions", "entries", "days"], [], []),
  ]) func missingFiles(_ gone: [String], _ days: [String], _ told: [String]) {
    var files = Self.empty
    files["history/days.tsv"] = "day\n" + days.map { $0 + "\n" }.joined()
    files["history/pages.tsv"] = "path\tfirst\tgone\n" + days.map { "\($0)/index.html\t\($0)\t-\n" }.joined()
    for name in gone { files["history/\(name).tsv"] = nil }
    let report = PublicationHistory(SourceTree(files)).report
    #expect(
      report.problems.map { "\($0.code) \($0.location?.description ?? "")" }
        == told.map { "history-missing content/history/\($0).tsv" })
  }

  @Test func lineEndsOfAnotherSystem() throws {
    let files = Self.empty.merging([
      "history/days.tsv": "day\n2026-03-01\n", "history/entries.tsv": "entry\tfirst\tgone\nlich\t2026-03-01\t-\n",
    ]) { _, new in new }
    let history = PublicationHistory(SourceTree(files.mapValues { $0.replacing("\n", with: "\r\n") }))
    #expect(history.report.isEmpty)
    #expect(history.files.map(\.bytes) == PublicationHistory(SourceTree(files)).files.map(\.bytes))
    #expect(text(history, "entries.tsv") == ["entry\tfirst\tgone", "lich\t2026-03-01\t-", ""])
  }

  private static let sessionHeader = "session\tsequence\tfirst\tdate\ttimes\thost\tplace\tstatus\n"

  /// Damage of one file, and what is told: code and place.
  @Test(arguments: [
    ("days.tsv", "day\n2026-02-30\n", "history-damaged content/history/days.tsv:2:1"),
    ("days.tsv", "", "history-damaged content/history/days.tsv:1:1"),
    ("days.tsv", "day\n2026-03-01\n2026-03-01\n", "history-twice content/history/days.tsv:3:1"),
    ("pages.tsv", "path\tfirst\tgone\na\t2026-03-01\n", "history-damaged content/history/pages.tsv:2:1"),
    ("pages.tsv", "path\tfirst\tgone\twords\na\t2026-03-01\t-\tba\n", "history-damaged content/history/pages.tsv:2:1"),
    ("pages.tsv", "path\tfirst\tgone\na\t2026-03-01\tmai\n", "history-damaged content/history/pages.tsv:2:1"),
    ("pages.tsv", "path\tfirst\tgone\n\na\t2026-03-01\t-\n", "history-damaged content/history/pages.tsv:2:1"),
    (
      "sessions.tsv", sessionHeader + "x\t0\t01/03/2026\t-\t-\tA\tB\tawaited\n",
      "history-damaged content/history/sessions.tsv:2:1"
    ),
    (
      "sessions.tsv", sessionHeader + "x\t-1\t2026-03-01\t-\t-\tA\tB\tawaited\n",
      "history-damaged content/history/sessions.tsv:2:1"
    ),
    (
      "sessions.tsv", sessionHeader + "x\t0\t2026-03-01\t-\t-\tA\tB\tmai\n",
      "history-damaged content/history/sessions.tsv:2:1"
    ),
    (
      "sessions.tsv",
      sessionHeader + "x\t0\t2026-03-01\t-\t-\tA\tB\tawaited\nx\t0\t2026-03-02\t-\t-\tA\tB\tawaited\n",
      "history-twice content/history/sessions.tsv:3:1"
    ),
    ("entries.tsv", "entry\tfirst\tgone\n\t2026-03-01\t-\n", "history-damaged content/history/entries.tsv:2:1"),
  ]) func damage(_ name: String, _ text: String, _ told: String) {
    let history = PublicationHistory(
      SourceTree(Self.empty.merging(["history/\(name)": text]) { _, new in new }))
    #expect(history.report.problems.map { "\($0.code) \($0.location?.description ?? "")" } == [told])
  }

  @Test func aLastLineWithoutEnd() {
    let history = PublicationHistory(
      SourceTree(Self.empty.merging(["history/days.tsv": "day\n2026-03-01"]) { _, new in new }))
    #expect(history.report.isEmpty)
    #expect(history.publishedDays.map(\.iso) == ["2026-03-01"])
  }

  /// What was published once without a change is known to be without it; a schedule that is not shown gave up none.
  @Test func changesThatGo() throws {
    let move = "\nchanges: [{date: 2026-04-15, action: move, to: 2026-04-16, reason: Họp}]"
    let entry = "lich-ngay/2026-04-15/move/2026-04-16\t2026-03-02"
    let first = try record(PublicationHistory(), rule + move, pages: [], on: "2026-03-02")
    let gone = try record(reread(first), rule, pages: [], on: "2026-03-03")
    #expect(text(gone, "entries.tsv").contains("\(entry)\t2026-03-03"))
    #expect(
      try text(record(reread(gone), rule + move, pages: [], on: "2026-03-04"), "entries.tsv").contains("\(entry)\t-"))
    #expect(
      try text(record(reread(first), rule + move + "\ndraft: true", pages: [], on: "2026-03-03"), "entries.tsv")
        .contains("\(entry)\t-"))
  }
}
