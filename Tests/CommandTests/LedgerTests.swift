import Foundation
import Testing

/// The ledger of releases: what it records, what it refuses, and what a run that was cut off leaves.
@Suite struct LedgerTests {
  private static let ledger = "content/releases/so-phat-hanh.tsv"
  private static let next = "content/releases/.so-phat-hanh.tsv.next"
  private static let withdraw = ["release", "2026-q1", "--withdraw", "Nhầm bảng", "--yes", "-q"]
  private static let correct = ["release", "2026-q1", "--correct", "--reason", "Đã xem lại", "--yes", "-q"]

  /// The site before anything was released.
  private func unreleased() throws -> Tool {
    let tool = try Tool()
    try tool.remove("content/releases")
    try tool.remove("content/cases/.released.tsv")
    return tool
  }

  private func corrected() throws -> Tool {
    let tool = try Tool()
    let path = "content/cases/vu-viec.csv"
    let line = try #require(tool.text(path).split(separator: "\n").first { $0.hasPrefix("MM-0005,") })
    try tool.replace(path, String(line), String(line).replacing(",sai,", with: ",đúng,"))
    #expect(try tool.run(Self.correct) == .init(status: 0))
    return tool
  }

  private func rows(_ tool: Tool) throws -> [[String]] {
    try tool.text(Self.ledger).split(separator: "\n").map { $0.components(separatedBy: "\t") }
  }

  // MARK: What it records

  @Test func aLineForEachReleaseCorrectionAndWithdrawal() throws {
    let tool = try corrected()
    let sums = try ["2026-q1", "2026-q2"].map { try tool.digest(tool.text("content/releases/\($0)/SHA256SUMS")) }
    #expect(try tool.run(Self.withdraw) == .init(status: 0))
    let stone = try tool.digest(tool.text("content/releases/2026-q1/SHA256SUMS"))
    let before = try Tool().digest(Tool().text("content/releases/2026-q1/SHA256SUMS"))
    let day = "2026-07-15T08:00:00+07:00"
    let rows = try rows(tool)
    #expect(
      rows.map { $0.dropLast() } == [
        ["so", "thoi_diem", "viec", "ky", "sha256"], ["1", "2026-06-20", "phát hành", "2026-q1", before],
        ["2", "2026-06-20", "phát hành", "2026-q2", sums[1]], ["3", day, "đính chính", "2026-q1", sums[0]],
        ["4", day, "thu hồi", "2026-q1", stone],
      ])
    let lines = try tool.text(Self.ledger).split(separator: "\n")
    for (line, row) in zip(lines, rows.dropFirst()) { #expect(try tool.digest("\(line)\n") == row[5]) }
    #expect(try tool.run("check") == .init(status: 0, messages: "Không có lỗi, 0 cảnh báo.\n"))
    #expect(!tool.exists(Self.next))
  }

  /// Lines stand in the order of their days, whatever day a run is told or the clock has.
  @Test func noLineBeforeTheLast() throws {
    let tool = try Tool()
    let before = try tool.text(Self.ledger)
    let refused = try tool.run(Self.withdraw + ["--now", "2026-06-19"])
    #expect(
      refused
        == .init(
          status: 2,
          messages: """
            lỗi: Sổ phát hành đã có dòng ngày 20/06/2026, không thể ghi thêm dòng ngày 19/06/2026  [ledger-before-last]
              │  cách sửa: bỏ --now và xem lại ngày của máy; nếu dòng kia được ghi khi máy sai ngày thì thêm “--now 2026-06-20”

            """))
    #expect(try tool.text(Self.ledger) == before)
    #expect(try tool.run(Self.withdraw + ["--now", "2026-06-20"]) == .init(status: 0))
    #expect(try rows(tool).last?[1] == "2026-06-20")
  }

  @Test func itsHeadIsOnEveryPageInTheFeedAndInTheData() throws {
    let tool = try Tool()
    #expect(try tool.run("build", "-q") == .init(status: 0))
    let ledger = try tool.text(Self.ledger)
    #expect(try tool.text("public/du-lieu/so-phat-hanh.tsv") == ledger)
    let head = try tool.digest("\(try #require(ledger.split(separator: "\n").last))\n")
    let files = try tool.files("public")
    let pages = files.filter { $0.key.hasSuffix(".html") || $0.key == "feed.xml" }
    #expect(pages.count > 40)
    for (path, bytes) in pages { #expect(String(decoding: bytes, as: UTF8.self).contains(head), "\(path)") }
    let notice = try #require(files.keys.first { $0.contains("/thong-bao/") })
    let short = "<code class=\"hash\"><span>\(head.prefix(8))</span><span>\(head.dropFirst(8).prefix(8))</span></code>"
    #expect(try tool.text("public/\(notice)").contains("Mã sổ phát hành: \(short)"))
  }

  @Test func withoutReleasesThereIsNone() throws {
    let tool = try unreleased()
    #expect(try tool.run("build", "-q") == .init(status: 0))
    #expect(!tool.exists("public/du-lieu/so-phat-hanh.tsv"))
    #expect(try tool.text("public/huong-dan/kiem-chung/index.html").contains("Cổng chưa phát hành số liệu kỳ nào"))
  }

  // MARK: What it refuses

  /// Every road refuses, and the site that is there stays.
  private func expectRefused(_ tool: Tool, _ code: String, _ status: Int32 = 1) throws {
    for command in [["build"], ["check"], ["release", "--all", "--yes"], Self.correct] {
      let outcome = try tool.run(command)
      #expect(outcome.status == status, "\(command)")
      #expect(outcome.messages.contains("[\(code)]"), "\(command) \(outcome.messages)")
    }
  }

  @Test func anOlderVersionPutBack() throws {
    let tool = try corrected()
    try tool.take("content/releases/2026-q1", from: Tool())
    try tool.take("content/cases", from: Tool())
    try expectRefused(tool, "ledger-release-older")
  }

  @Test func figuresInThePlaceOfATombstone() throws {
    let tool = try Tool()
    #expect(try tool.run(Self.withdraw) == .init(status: 0))
    try tool.take("content/releases/2026-q1", from: Tool())
    try expectRefused(tool, "ledger-withdrawn-returned", 4)
  }

  @Test func aTombstoneRemoved() throws {
    let tool = try Tool()
    #expect(try tool.run("release", "2026-q2", "--withdraw", "Nhầm bảng", "--yes", "-q") == .init(status: 0))
    try tool.remove("content/releases/2026-q2")
    try expectRefused(tool, "ledger-release-missing")
    // The period does not wait to be released again.
    #expect(!tool.exists("content/releases/2026-q2"))
  }

  @Test func theLastLinesCutOff() throws {
    let tool = try corrected()
    let lines = try tool.text(Self.ledger).split(separator: "\n").dropLast().map { "\($0)\n" }
    try tool.write(Self.ledger, lines.joined())
    try expectRefused(tool, "ledger-release-differs")
  }

  // MARK: Releases from before there was a ledger

  @Test func openedForOldReleases() throws {
    let tool = try corrected()
    try tool.remove(Self.ledger)
    try expectRefused(tool, "ledger-missing")
    let done = "Đã mở sổ phát hành content/releases/so-phat-hanh.tsv với 2 kỳ.\n"
    #expect(try tool.run("release", "--new-ledger", "--yes") == .init(status: 0, messages: done))
    #expect(try rows(tool).dropFirst().map { [$0[2], $0[3]] } == [["ghi bù", "2026-q1"], ["ghi bù", "2026-q2"]])
    #expect(try tool.run("check") == .init(status: 0, messages: "Không có lỗi, 0 cảnh báo.\n"))
    let again = try tool.run("release", "--new-ledger", "--yes")
    #expect(again.status == 1)
    #expect(again.messages.hasPrefix("lỗi: Đã có sổ phát hành"))
    try tool.take("content/cases", from: Tool())
    #expect(try tool.run("release", "2026-q1", "--withdraw", "Nhầm bảng", "--yes", "-q") == .init(status: 0))
    #expect(try tool.run("build", "-q") == .init(status: 0))
  }

  @Test func opensNothingWithoutAnAnswerOrARelease() throws {
    let tool = try Tool()
    try tool.remove(Self.ledger)
    #expect(try tool.run("release", "--new-ledger").messages.contains("[no-answer]"))
    #expect(!tool.exists(Self.ledger))
    let empty = try unreleased()
    #expect(
      try empty.run("release", "--new-ledger", "--yes") == .init(status: 0, messages: "Chưa mở sổ phát hành.\n"))
  }

  // MARK: A run that was cut off

  /// What is on disk after `folders` of the two releases were put in place, with or without the ledger itself.
  private func cutOff(folders: [String], isLedgerWritten: Bool = false) throws -> Tool {
    let (tool, whole) = (try unreleased(), try Tool())
    try tool.take("content/cases", from: whole)
    try tool.write(Self.next, whole.text(Self.ledger))
    for folder in folders { try tool.take("content/releases/\(folder)", from: whole) }
    if isLedgerWritten { try tool.take(Self.ledger, from: whole) }
    return tool
  }

  @Test(arguments: [[], ["2026-q1"], ["2026-q1", "2026-q2"]], [false, true])
  func aReleaseCutOffIsFinished(_ folders: [String], _ isLedgerWritten: Bool) throws {
    guard !isLedgerWritten || folders.count == 2 else { return }
    let tool = try cutOff(folders: folders, isLedgerWritten: isLedgerWritten)
    for command in ["build", "check"] {
      let outcome = try tool.run(command)
      #expect(outcome.status == 1)
      #expect(outcome.messages.contains("[ledger-unfinished]"))
    }
    #expect(!tool.exists("public"))
    #expect(try tool.run("release", "--all", "--yes", "-q", "--now", "2026-06-20") == .init(status: 0))
    #expect(try tool.frozen("content") == Tool().frozen("content"))
  }

  /// Marks of rows that were written before the run was cut off go with the folders that were not.
  @Test func marksOfAReleaseCutOff() throws {
    let tool = try cutOff(folders: ["2026-q1"])
    #expect(try tool.run("release", "2026-q2", "--yes", "-q", "--now", "2026-06-20") == .init(status: 0))
    #expect(try tool.frozen("content") == Tool().frozen("content"))
  }

  @Test(arguments: [false, true]) func aWithdrawalCutOff(_ isReplaced: Bool) throws {
    let (tool, whole) = (try Tool(), try Tool())
    #expect(try whole.run(Self.withdraw) == .init(status: 0))
    try tool.write(Self.next, whole.text(Self.ledger))
    if isReplaced { try tool.take("content/releases/2026-q1", from: whole) }
    #expect(try tool.run("build").messages.contains("[ledger-unfinished]"))
    #expect(try tool.run(Self.withdraw).status == 0, "it is withdrawn, or was not yet")
    #expect(try tool.files("content") == whole.files("content"))
    #expect(try tool.run("build", "-q") == .init(status: 0))
  }

  @Test func aLedgerThatDoesNotContinueIsNotTaken() throws {
    let tool = try Tool()
    let whole = try corrected()
    try tool.write(Self.next, whole.text(Self.ledger).replacing("1\t2026-06-20", with: "1\t2026-06-19"))
    #expect(try tool.run("release", "--all", "--yes").messages.contains("[ledger-chain]"))
    let other = try unreleased()
    #expect(try other.run("release", "--all", "--yes", "-q", "--now", "2026-06-21") == .init(status: 0))
    try tool.write(Self.next, other.text(Self.ledger))
    let outcome = try tool.run("release", "--all", "--yes")
    #expect(outcome.status == 1)
    #expect(
      outcome.messages.hasPrefix("lỗi: Lần ghi sổ bị ngắt giữa chừng không nối tiếp sổ phát hành hiện có"))
    #expect(try tool.run("build").status == 1)
  }

  @Test(arguments: [["--new-ledger", "2026-q1"], ["--new-ledger", "--all"]]) func newLedgerStandsAlone(
    _ arguments: [String]
  ) throws {
    let outcome = try Tool().run(["release", "--yes"] + arguments)
    #expect(outcome.status == 2)
    #expect(outcome.messages.hasPrefix("Lỗi: --new-ledger đứng một mình.\n"))
  }
}
