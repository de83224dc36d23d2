import Diagnostics
import Formats

/// What `new` writes where staff write something of their own. On a page it would look like a fact.
public enum SkeletonWords: String, CaseIterable {
  case officeName = "Tên nơi tiếp công dân"
  case address = "Số nhà, đường, xã"
  case policyTitle = "Trích yếu nội dung văn bản"
  case issuer = "Cơ quan ban hành"
  case summary = "Một hai câu nói văn bản yêu cầu gì, của ai."
  case dutyTitle = "Phải làm gì, trong một câu"
  case dutyPolicy = "Số ký hiệu của văn bản"
  case owner = "Cơ quan chủ trì"
  case newsTitle = "Tên tin"
  case correctionTitle = "Sửa điều gì"
  case was = "Trước ghi gì"
  case now = "Nay ghi gì"
  case pageTitle = "Tên trang"

  private static let folders = ["offices/", "policies/", "duties/", "news/", "corrections/", "pages/"]
  private static let longestFrontMatter = 4096

  /// One problem a file that is no draft any more: what was left of the skeleton in its front matter.
  static func report(_ tree: SourceTree) -> Report {
    Report(
      tree.files.lazy.filter { file in file.path.hasSuffix(".md") && folders.contains { file.path.hasPrefix($0) } }
        .compactMap(problem))
  }

  private static func problem(_ file: SourceFile) -> Problem? {
    let head = file.bytes.prefix(longestFrontMatter)
    var found: [(offset: Int, words: SkeletonWords)] = []
    var start = 0
    while start < head.count {
      let end = head[start...].firstIndex(of: UInt8(ascii: "\n")) ?? head.endIndex
      let line = String(decoding: head[start..<end], as: UTF8.self)
      if start > 0, line.hasPrefix("---") { break }
      if line.hasPrefix("draft: true") { return nil }
      if let (key, words) = value(of: line) { found.append((start + key, words)) }
      start = end + 1
    }
    // What cannot be read is told by those who read it.
    guard let first = found.first, let text = try? SourceText(file) else { return nil }
    let places = found.map { text.location(offset: $0.offset, length: $0.words.rawValue.utf8.count) }
    return Problem(
      "placeholder-left",
      Wording(
        "“\(first.words.rawValue)” là chữ mẫu, chưa được thay", en: "“\(first.words.rawValue)” was not filled in"),
      fix: Wording(
        "viết nội dung thật vào đây; chưa có thì thêm lại dòng “draft: true”",
        en: "write what is true here, or put back the line “draft: true”"),
      at: places[0], related: Array(places.dropFirst()))
  }

  /// The words behind a key, and how many bytes stand before them; a comment may follow.
  private static func value(of line: String) -> (before: Int, words: SkeletonWords)? {
    guard let colon = line.firstRange(of: ": ") else { return nil }
    let value = line[colon.upperBound...]
    let written = value.firstRange(of: "  #").map { value[..<$0.lowerBound] } ?? value
    return SkeletonWords(rawValue: written.trimmed).map {
      (line.utf8.distance(from: line.startIndex, to: colon.upperBound), $0)
    }
  }
}
