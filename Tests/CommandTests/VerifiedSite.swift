import Foundation
import Testing

/// Suites that take a published site in hand, as somebody does who trusts nobody.
protocol VerifiedSite {}

extension VerifiedSite {
  static var ledger: String { "public/du-lieu/so-phat-hanh.tsv" }
  static var day: [String] { ["--now", "2026-07-15"] }

  /// A site with a corrected and a withdrawn quarter.
  func published(signed: Bool = false) throws -> Tool {
    let tool = try Tool()
    let key = signed ? ["--key", "khoa"] : []
    if signed { #expect(try tool.run("keygen", "khoa", "-q").status == 0) }
    let path = "content/cases/vu-viec.csv"
    let line = try #require(tool.text(path).split(separator: "\n").first { $0.hasPrefix("MM-0005,") })
    try tool.replace(path, String(line), String(line).replacing(",sai,", with: ",đúng,"))
    let correct = ["release", "2026-q1", "--correct", "--reason", "Đã xem lại", "--yes", "-q"]
    #expect(try tool.run(correct + key + Self.day) == .init(status: 0))
    let withdraw = ["release", "2026-q2", "--withdraw", "Nhầm bảng", "--yes", "-q"]
    #expect(try tool.run(withdraw + key + Self.day) == .init(status: 0))
    #expect(try tool.run("build", "-q") == .init(status: 0))
    return tool
  }

  /// `SHA256SUMS` of a folder made anew by whoever tampered with it.
  func resum(_ tool: Tool, _ folder: String, only names: [String]? = nil) throws {
    let files = try tool.files(folder).keys.filter { !$0.hasPrefix(".minhbach") && $0 != "SHA256SUMS" }
    let listed = files.filter { names?.contains($0) ?? true }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    try tool.write("\(folder)/SHA256SUMS", tool.sums(listed, in: folder))
  }

  /// The first misfit, by code and place; nothing else is told.
  func expectMisfit(
    _ tool: Tool, _ code: String, at place: String, _ arguments: [String] = [],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let outcome = try tool.run(["verify", "public"] + arguments)
    #expect(outcome.status == 1, "\(outcome.output)", sourceLocation: sourceLocation)
    #expect(outcome.output.isEmpty, sourceLocation: sourceLocation)
    #expect(outcome.messages.contains("[\(code)]"), "\(outcome.messages)", sourceLocation: sourceLocation)
    #expect(outcome.messages.contains("——▶ public/\(place)"), "\(outcome.messages)", sourceLocation: sourceLocation)
    #expect(outcome.messages.components(separatedBy: "lỗi: ").count == 2, sourceLocation: sourceLocation)
  }
}
