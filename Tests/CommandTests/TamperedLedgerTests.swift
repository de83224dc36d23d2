import Foundation
import Testing

/// `verify` of a site of which somebody tampered with releases or their ledger.
@Suite struct TamperedLedgerTests: VerifiedSite {
  private static let table = "public/du-lieu/2026-q1/vu-viec-don-vi.csv"
  private static let release = "public/du-lieu/2026-q1"
  private static let files = ["luong.csv", "release.yaml", "vu-viec-don-vi.csv", "vu-viec-linh-vuc.csv"]

  @Test func aFigureChanged() throws {
    let tool = try published()
    try tool.replace(Self.table, "ket_qua,chấp nhận,7", "ket_qua,chấp nhận,8")
    try expectMisfit(tool, "proof-file-changed", at: "du-lieu/2026-q1/vu-viec-don-vi.csv")
    try resum(tool, "public")
    try expectMisfit(tool, "release-file-changed", at: "du-lieu/2026-q1/vu-viec-don-vi.csv")
  }

  /// A figure that every audit takes, with all sums made anew.
  @Test func aFigureChangedWithItsSums() throws {
    let tool = try Tool()
    #expect(try tool.run("build", "-q") == .init(status: 0))
    let petition = "2026-q1,\"kiến nghị, phản ánh\","
    let province = petition + "tỉnh,UBND tỉnh,ket_qua,"
    try tool.replace(Self.table, province + "không có cơ sở,1", province + "không có cơ sở,2")
    try tool.replace(Self.table, province + "đã giải quyết,2", province + "đã giải quyết,1")
    let policy = petition + "\"Chính sách, công vụ\",Chính sách xã hội,ket_qua,"
    let subjects = "\(Self.release)/vu-viec-linh-vuc.csv"
    try tool.replace(subjects, policy + "không có cơ sở,1", policy + "không có cơ sở,2")
    try tool.replace(subjects, policy + "đã giải quyết,3", policy + "đã giải quyết,2")
    try resum(tool, Self.release, only: Self.files)
    try resum(tool, "public")
    try expectMisfit(tool, "ledger-release-differs", at: "du-lieu/2026-q1")
  }

  @Test func anOlderVersionPutBack() throws {
    let (tool, old) = (try published(), try Tool())
    #expect(try old.run("build", "-q") == .init(status: 0))
    try tool.take(Self.release, from: old)
    try resum(tool, "public")
    try expectMisfit(tool, "ledger-release-older", at: "du-lieu/2026-q1")
  }

  @Test func aTombstoneRemoved() throws {
    let tool = try published()
    try tool.remove("public/du-lieu/2026-q2")
    try expectMisfit(tool, "proof-file-missing", at: "du-lieu/2026-q2/SHA256SUMS")
    try resum(tool, "public")
    try expectMisfit(tool, "ledger-release-missing", at: "du-lieu/so-phat-hanh.tsv:5:1")
  }

  @Test func figuresInThePlaceOfATombstone() throws {
    let (tool, old) = (try published(), try Tool())
    #expect(try old.run("build", "-q") == .init(status: 0))
    try tool.take("public/du-lieu/2026-q2", from: old)
    try resum(tool, "public")
    try expectMisfit(tool, "ledger-withdrawn-returned", at: "du-lieu/2026-q2")
  }

  @Test func figuresInThePlaceOfANotice() throws {
    let (tool, old) = (try published(), try Tool())
    #expect(try old.run("build", "-q") == .init(status: 0))
    let table = "public/du-lieu/2026-q2/vu-viec-don-vi.csv"
    try tool.write(table, old.text(table))
    try resum(tool, "public")
    try expectMisfit(tool, "proof-notice-differs", at: "du-lieu/2026-q2/vu-viec-don-vi.csv")
  }

  @Test func aReleaseRemoved() throws {
    let tool = try Tool()
    #expect(try tool.run("build", "-q") == .init(status: 0))
    try tool.remove("public/du-lieu/2026-q2")
    try resum(tool, "public")
    try expectMisfit(tool, "ledger-release-missing", at: "du-lieu/so-phat-hanh.tsv:3:1")
  }

  @Test(arguments: [
    ("dropped", [0, 1, 3, 4], "ledger-chain", 3), ("swapped", [0, 2, 1, 3, 4], "ledger-chain", 2),
    ("added", [0, 1, 2, 3, 4, 4], "ledger-chain", 6), ("cut off", [0, 1, 2, 3], "ledger-release-differs", 0),
    ("the first dropped", [0, 2, 3, 4], "ledger-chain", 2),
  ]) func linesOfTheLedger(_ what: String, _ order: [Int], _ code: String, _ line: Int) throws {
    let tool = try published()
    let lines = try tool.text(Self.ledger).split(separator: "\n")
    try tool.write(Self.ledger, order.map { "\(lines[$0])\n" }.joined())
    try resum(tool, "public")
    try expectMisfit(tool, code, at: line == 0 ? "du-lieu/2026-q2" : "du-lieu/so-phat-hanh.tsv:\(line):1")
  }

  @Test func aLineEdited() throws {
    let tool = try published()
    try tool.replace(Self.ledger, "\n1\t2026-06-20\t", "\n1\t2026-06-19\t")
    try resum(tool, "public")
    try expectMisfit(tool, "ledger-chain", at: "du-lieu/so-phat-hanh.tsv:3:1")
  }

  /// Of the last line no other holds the hash: the pages do.
  @Test func theLastLineEdited() throws {
    let tool = try published()
    try tool.replace(Self.ledger, "\n4\t2026-07-15\t", "\n4\t2026-07-14\t")
    try resum(tool, "public")
    try expectMisfit(tool, "proof-page-other-head", at: "404.html")
  }

  @Test func anotherKeyInThePlaceOfTheSignersOwn() throws {
    let tool = try published(signed: true)
    let key = try tool.run("keygen", "khac").output.split(separator: " ").prefix(2).joined(separator: " ")
    try tool.write("public/du-lieu/allowed_signers", "minhbach namespaces=\"minhbach\" \(key)\n")
    try resum(tool, "public")
    try expectMisfit(tool, "proof-table-differs", at: "du-lieu/allowed_signers")
  }
}
