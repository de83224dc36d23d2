import Diagnostics
import Formats
import Policies
import Testing

/// Citations of a text as `words → document#clause @day`, with a library of laws written as `title|number|year`.
enum CitingLibrary {
  static func citations(_ text: String, _ library: [Policy], opensBlock: Bool = false) -> [String] {
    var text = text
    return text.withUTF8 { bytes in
      CitationScanner(library).citations(in: bytes, opensBlock: opensBlock).map { found in
        "\(String(decoding: bytes[found.range], as: UTF8.self)) → \(written(found.citation))"
      }
    }
  }

  static func policy(_ line: String) throws -> Policy {
    let parts = line.split(separator: "|")
    let front =
      "---\nnumber: \(parts[1])\ntitle: \(parts[0])\nkind: Luật\nissuer: Quốc hội\nissued: \(parts[2])-11-25\nsummary: x\n---\n"
    let tree = SourceTree(["policies/l\(parts[2]).md": front])
    return try #require(PolicySource.load(tree).source.policies.first)
  }

  private static func written(_ citation: PolicyCitation) -> String {
    let document =
      switch citation.document {
      case .numbered(let number): number.text
      case .short(let kind, let number): "\(kind) \(number)?"
      case .law(_, let slugs): slugs.joined(separator: "+")
      case .own(let own): own == .unsaid ? "?" : "này"
      }
    let base = ["", "Điều+", "khoản+"][citation.clause.map { $0.base == .text ? 0 : $0.base == .article ? 1 : 2 } ?? 0]
    let clause = citation.clause.map { "#\(base)\($0.anchor)\($0.otherwise.map { "|\($0)" } ?? "")" } ?? ""
    return document + clause + (citation.properNumber.map { " (\($0))" } ?? "")
      + (citation.date.map { " @\($0)" } ?? "")
  }
}
