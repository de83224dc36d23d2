import Authorities
import Commands
import Foundation
import SiteKit
import Testing

@testable import Portal

/// The ways in which staff name a clause of a document with parts, articles and points.
@Suite struct DutyClauseFormsTests {
  private static let party =
    "I- MỤC ĐÍCH\n\n1. Một việc.\n\n2. Hai việc.\n\nII- NHIỆM VỤ\n\n1. Ba việc.\n\na) Việc đầu.\n\nb) Việc sau.\n\n2. Bốn việc.\n"
  private static let state =
    "# Chương I\n\n## Điều 1. Phạm vi\n\n1. Một.\n\n2. Hai:\n\na) Đầu;\n\nd) Giữa;\n\nđ) Cuối.\n\n# Chương II\n\n## Điều 2. Việc\n\n1. Một.\n\n2. Hai.\n"
  private static let plain = "1. Một việc.\n\n1.1. Việc đầu.\n\n2. Hai việc.\n\n2.1. Việc đầu.\n"

  /// What `check` says of a duty under the clause as written, and the page of duties when it says nothing.
  private func result(_ body: String, _ clause: String) throws -> (messages: String, page: String) {
    let fixture = try Fixture()
    let front = "number: 7-KH/HU\ntitle: Kế hoạch\nissuer: Huyện ủy Mẫu\nsummary: Một kế hoạch.\ntextStatus: full"
    try fixture.write("policies/7-kh-hu.md", Data("---\n\(front)\n---\n\n\(body)".utf8))
    let duty = "title: Việc\npolicy: 7-KH/HU\nclause: \(clause)\nowner: UBND xã Một\nstatus: chưa bắt đầu"
    try fixture.write("duties/viec.md", Data("---\n\(duty)\n---\n".utf8))
    let messages = try fixture.check().messages
    guard !messages.contains("lỗi:") else { return (messages, "") }
    let day = try #require(CivilDay(iso: "2026-07-15"))
    let options = SiteOptions(source: fixture.content.path, templates: Fixture.templates, asOf: day)
    let page = try BuiltSite(options)["thuc-hien/index.html"]
    return (messages, page.map { String(page: $0.bytes) } ?? "")
  }

  @Test(
    arguments: [
      ("mục 1 phần II", "muc-2-1"), ("Mục II.1", "muc-2-1"), ("Phần II, mục 1", "muc-2-1"), ("II.1", "muc-2-1"),
      ("điểm 1 mục II", "muc-2-1"), ("Mục 1, Mục II", "muc-2-1"), ("khoản 2 phần thứ nhất", "muc-1-2"),
      ("điểm b khoản 1 mục II", "muc-2-1-diem-b"), ("Phần II", "muc-2"), ("mục II", "muc-2"),
      ("II.1.b", "muc-2-1-diem-b"),
    ].map { (Self.party, $0, $1) }
      + [
        ("khoản 2 Điều 2", "dieu-2-khoan-2"), ("Điều 2, khoản 2", "dieu-2-khoan-2"),
        ("điểm đ khoản 2 Điều 1", "dieu-1-khoan-2-diem-dd"), ("điểm d khoản 2 Điều 1", "dieu-1-khoan-2-diem-d"),
        ("Điều 2 Chương II", "dieu-2"), ("khoản 1 Điều 2 Chương II", "dieu-2-khoan-1"), ("Chương II", "chuong-2"),
      ].map { (Self.state, $0, $1) } + [("mục 2.1", "muc-2-1"), ("2.1", "muc-2-1")].map { (Self.plain, $0, $1) })
  func leadsToTheClause(_ body: String, _ written: String, _ anchor: String) throws {
    let (messages, page) = try result(body, written)
    #expect(!messages.contains("lỗi:"), "\(messages)")
    #expect(page.contains("van-ban/7-kh-hu/index.html#\(anchor)\""))
  }

  @Test(
    arguments: [
      ("mục 3 phần II", "muc-2-1 · muc-2-1-diem-a · muc-2-1-diem-b · muc-2-2"), ("mục 1 phần IV", "muc-1 · muc-1-1"),
    ].map { (Self.party, $0, $1) }
      + [
        ("Điều 2 Chương I", "dieu-2"), ("khoản 2 Điều 3", "chuong-1"), ("Mục II", "chuong-1"),
        ("điểm d khoản 2", "chuong-1"),
      ].map { (Self.state, $0, $1) } + [("Mục II", "muc-1"), ("mục 1 phần II", "muc-1")].map { (Self.plain, $0, $1) })
  func leadsNowhere(_ body: String, _ written: String, _ offered: String) throws {
    let messages = try result(body, written).messages
    #expect(messages.contains("[unknown-clause]"), "\(messages)")
    #expect(messages.contains("văn bản ấy có: \(offered)"), "\(messages)")
  }

  /// Of many clauses the nearest are offered, not the first.
  @Test func nearest() throws {
    let body = (1...40).map { "## Điều \($0). Việc\n\nNội dung.\n" }.joined(separator: "\n")
    let messages = try result(body, "Điều 45").messages
    #expect(
      messages.contains("văn bản ấy có: \((29...40).map { "dieu-\($0)" }.joined(separator: " · "))\n"), "\(messages)")
  }
}
