import Authorities
import Formats
import Scanner

/// Tells a person's name under “Người tiếp” from a title.
enum HostName {
  /// True for words that a place begins with, and no host.
  static func isPlace(_ name: String) -> Bool {
    let words = VietnameseText.folded(name) + " "
    return [
      "noi tiep ", "tru so ", "phong tiep ", "dia diem ", "hoi truong ", "nha van hoa ", "phong hop ", "phong so ",
    ].contains {
      words.hasPrefix($0)
    }
  }

  /// True when `name` is nothing but a person's name, and `title` no mere role.
  static func isHolder(_ name: String, of title: String) -> Bool {
    let role = VietnameseText.folded(title)
    if role == "khac" || HostRole(rawValue: role) != nil { return false }
    guard HostRole(title: name) == nil else { return false }
    var scanner = PersonalDataScanner()
    return scanner.findings(in: name, at: .cases).contains { finding in
      finding.kind.group == .names && finding.range.upperBound == name.utf8.count
        && isAddress(String(decoding: Array(name.utf8)[..<finding.range.lowerBound], as: UTF8.self))
    }
  }

  /// `Ông`, `Đồng chí`, or nothing.
  private static func isAddress(_ text: String) -> Bool {
    ["", "ong", "ba", "dong chi", "dc", "d/c"].contains(VietnameseText.folded(text).trimmed)
  }
}
