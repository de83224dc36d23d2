import Diagnostics
import Formats

/// What `new` writes where staff write something of their own. On a page it would look like a fact.
public enum SkeletonWords: String, CaseIterable {
  case officeName = "Tên nơi tiếp công dân"
  case address = "Số nhà, đường, xã"
  case host = "Chức danh người tiếp công dân"
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
  case holidaySource = "Số, ngày văn bản thông báo lịch nghỉ"

  private static let folders = [
    "offices/", "reception/", "policies/", "duties/", "news/", "corrections/", "pages/", "holidays/",
  ]
  private static let longestFrontMatter = 4096

  /// One problem a file that is no draft any more for what was left of the skeleton in its front matter, and a warning for
  /// what was left in its text.
  static func report(_ tree: SourceTree) -> Report {
    Report(
      tree.files.lazy.filter { file in
        (file.path.hasSuffix(".md") || file.path.hasSuffix(".yaml")) && folders.contains { file.path.hasPrefix($0) }
      }.flatMap(problems))
  }

  private static func problems(_ file: SourceFile) -> [Problem] {
    let head = head(of: file)
    var sentence: Problem?
    var found: [(offset: Int, words: String)] = []
    var start = 0
    while start < head.count {
      let end = head[start...].firstIndex(of: UInt8(ascii: "\n")) ?? head.endIndex
      let line = head[start..<end]
      if start > 0, line.starts(with: fence) {
        if file.path.hasSuffix(".md") { sentence = SkeletonSentence.problem(in: head, from: end + 1, of: file) }
        break
      }
      if line.starts(with: draft) { return [] }
      if let (before, words) = value(of: line, file) { found.append((start + before, words)) }
      start = end + 1
    }
    // What cannot be read is told by those who read it.
    guard !found.isEmpty, let text = try? SourceText(file) else { return [sentence].compactMap(\.self) }
    let places = found.map { text.location(offset: $0.offset, length: $0.words.utf8.count) }
    let names = found.map { "“\($0.words)”" }.joined(separator: ", ")
    let words = Problem(
      "placeholder-left",
      Wording("\(names) là chữ mẫu, chưa được thay", en: "\(names): not filled in"),
      fix: Wording(
        "viết nội dung thật vào đây; chưa có thì thêm lại dòng “draft: true”",
        en: "write what is true here, or put back the line “draft: true”"),
      at: places[0], related: Array(places.dropFirst()))
    return [words, sentence].compactMap(\.self)
  }

  private static let fence = Array("---".utf8)
  private static let draft = Array("draft: true".utf8)
  private static let all = allCases.map { Array($0.rawValue.utf8) }

  /// As much of a file as front matter takes, composed as its text is.
  private static func head(of file: SourceFile) -> [UInt8] {
    let head = file.bytes.dropFirst(file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0).prefix(longestFrontMatter)
    // U+0300 to U+036F are CC and CD with a second byte.
    let mayCompose = head.contains { $0 == 0xCC || $0 == 0xCD }
    return mayCompose ? Array(VietnameseText.composed(String(decoding: head, as: UTF8.self)).utf8) : Array(head)
  }

  /// The words behind a key, and how many bytes stand before them; a comment may follow. Of a document's number they are
  /// the name of the file, which `new` knows alone.
  private static func value(of line: ArraySlice<UInt8>, _ file: SourceFile) -> (before: Int, words: String)? {
    guard let colon = line.indices.dropLast().first(where: { line[$0] == 0x3A && line[$0 + 1] == 0x20 }) else {
      return nil
    }
    let value = line[(colon + 2)...]
    if line.starts(with: number), let stem = stem(in: value, file) { return (colon + 3 - line.startIndex, stem) }
    // All of them begin with a capital; no string is made of any other value.
    guard let first = value.firstIndex(where: { $0 &- 0x41 < 26 }),
      all.contains(where: { value[first...].starts(with: $0) })
    else { return nil }
    let text = String(decoding: value, as: UTF8.self)
    let written = text.firstRange(of: "  #").map { text[..<$0.lowerBound] } ?? text[...]
    return SkeletonWords(rawValue: written.trimmed).map { (colon + 2 - line.startIndex, $0.rawValue) }
  }

  private static let number = Array("number:".utf8)

  /// The file's own name in quotation marks; a real number has capitals.
  private static func stem(in value: ArraySlice<UInt8>, _ file: SourceFile) -> String? {
    guard file.path.hasPrefix("policies/"), value.first == 0x22 else { return nil }
    let stem = file.stem
    let isName = stem.utf8.contains { $0 &- 0x61 < 26 } && !stem.utf8.contains { $0 &- 0x41 < 26 }
    return isName && value.dropFirst().starts(with: "\(stem)\"".utf8) ? stem : nil
  }
}
