import Testing

@testable import Policies

/// A decision of three articles, and behind it the regulation that it issues.
@Suite struct TextPartsTests {
  private static let anchors = [
    "dieu-1", "dieu-2", "dieu-3", "quy-che", "chuong-1", "dieu-1-2", "dieu-1-2-khoan-1", "dieu-1-2-khoan-2", "dieu-2-2",
    "dieu-2-2-khoan-1", "chuong-2", "dieu-4",
  ]

  private func anchor(
    _ clause: String, _ own: PolicyCitation.Own, under place: String?, in anchors: [String] = anchors
  ) throws -> String? {
    let base: PolicyCitation.Clause.Base = clause.hasPrefix("-") ? .article : .text
    return try #require(TextParts(anchors))
      .anchor(of: PolicyCitation.Clause(base: base, anchor: clause), own, under: place, kind: "Quyết định")
  }

  @Test func articlesAreThoseOfTheTextThatTheWordsStandIn() throws {
    #expect(try anchor("dieu-2", .unsaid, under: "dieu-3") == "dieu-2")
    #expect(try anchor("dieu-2", .unsaid, under: "dieu-1-2-khoan-2") == "dieu-2-2")
    #expect(try anchor("dieu-2-khoan-1", .kind("Quy chế"), under: "dieu-4") == "dieu-2-2-khoan-1")
    #expect(try anchor("dieu-2", .kind("Quy chế"), under: "chuong-1") == "dieu-2-2")
    #expect(try anchor("dieu-2", .kind("Quyết định"), under: "dieu-1-2-khoan-2") == "dieu-2")
    #expect(try anchor("dieu-2", .kind("Quy chế"), under: "dieu-1") == "dieu-2-2")
    #expect(try anchor("dieu-3", .kind("Quy chế"), under: "dieu-4") == nil)
    #expect(try anchor("-khoan-1", .this, under: "dieu-1-2-khoan-2") == "dieu-1-2-khoan-1")
    #expect(try anchor("chuong-1", .kind("Quy chế"), under: "dieu-4") == "chuong-1")
  }

  @Test func appendicesHaveArticlesOfTheirOwn() throws {
    let anchors = ["dieu-1", "dieu-2", "phu-luc-1", "phu-luc-1-dieu-1", "phu-luc-1-dieu-2", "phu-luc-1-dieu-2-khoan-1"]
    #expect(
      try anchor("dieu-1", .kind("Quy chế"), under: "phu-luc-1-dieu-2-khoan-1", in: anchors) == "phu-luc-1-dieu-1")
    #expect(try anchor("-khoan-1", .this, under: "phu-luc-1-dieu-2", in: anchors) == "phu-luc-1-dieu-2-khoan-1")
    #expect(try anchor("dieu-2", .kind("Quyết định"), under: "phu-luc-1-dieu-1", in: anchors) == "dieu-2")
    #expect(try anchor("phu-luc-1-dieu-1", .unsaid, under: "dieu-2", in: anchors) == "phu-luc-1-dieu-1")
  }

  @Test func mostFilesHoldOneText() {
    #expect(TextParts(["chuong-1", "dieu-1", "dieu-1-khoan-1", "dieu-3a", "phu-luc-1", "muc-1-2"]) == nil)
  }
}
