import Foundation
import Testing

/// What somebody does who changes a published site and makes all sums anew.
extension Tool {
  /// `SHA256SUMS` of the site.
  func resum() throws {
    let files = try files("public").keys.filter { !$0.hasPrefix(".minhbach") && $0 != "SHA256SUMS" }
    let listed = files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    try write("public/SHA256SUMS", sums(listed, in: "public"))
  }

  /// Changes a file of `du-lieu/` and what `datapackage.json` says of it.
  func tamper(_ name: String, _ change: (String) -> String) throws {
    let old = try said(of: name)
    let text = try self.text("public/du-lieu/\(name)")
    let changed = change(text)
    try #require(changed != text)
    try write("public/du-lieu/\(name)", changed)
    try replace("public/du-lieu/datapackage.json", old, said(of: name))
  }

  private func said(of name: String) throws -> String {
    let digest = try sums([name], in: "public/du-lieu").prefix(64)
    return "\"bytes\": \(try bytes("public/du-lieu/\(name)").count),\n      \"hash\": \"sha256:\(digest)\""
  }

  /// Expects one message, with the code at the place, and nothing told as proved.
  func expectMisfit(_ code: String, at place: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    try resum()
    let outcome = try run("verify", "public")
    #expect(outcome.status == 1, "\(outcome.output)", sourceLocation: sourceLocation)
    #expect(outcome.output.isEmpty, sourceLocation: sourceLocation)
    #expect(outcome.messages.contains("[\(code)]\n"), "\(outcome.messages)", sourceLocation: sourceLocation)
    #expect(
      outcome.messages.contains(" ——▶ public/\(place)"), "\(outcome.messages)", sourceLocation: sourceLocation)
    #expect(outcome.messages.components(separatedBy: "lỗi: ").count == 2, sourceLocation: sourceLocation)
  }
}
