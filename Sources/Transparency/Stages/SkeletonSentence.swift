import Diagnostics
import Formats

/// What `new` writes where the text of a page begins. On a page it would look as if there were nothing to say.
public enum SkeletonSentence: String, CaseIterable {
  case page = "Nội dung."
  case news = "Nội dung. Không ghi tên, điện thoại, số giấy tờ của người dân."
  case duty = "Việc đã làm."
  case policy = "1. Nội dung thứ nhất."
  case policyNext = "2. Nội dung thứ hai."

  private static let lines = allCases.map { Array($0.rawValue.utf8) }
  private static let firstBytes = Set(lines.compactMap(\.first))

  /// A warning for a text, from its offset in the head of a file on, in which a sentence of the skeleton is a line of its own.
  static func problem(in head: [UInt8], from start: Int, of file: SourceFile) -> Problem? {
    var (found, start) = ([(offset: Int, sentence: SkeletonSentence)](), start)
    while start < head.count {
      let end = head[start...].firstIndex(of: UInt8(ascii: "\n")) ?? head.endIndex
      if let sentence = sentence(head[start..<end]) { found.append((start, sentence)) }
      start = end + 1
    }
    // What cannot be read is told by those who read it.
    guard let first = found.first, let text = try? SourceText(file) else { return nil }
    let places = found.map { text.location(offset: $0.offset, length: $0.sentence.rawValue.utf8.count) }
    return Problem(
      "placeholder-body", severity: .warning,
      Wording(
        "“\(first.sentence.rawValue)” là câu mẫu, chưa được thay",
        en: "“\(first.sentence.rawValue)” is the skeleton's sentence and was not replaced"),
      fix: Wording(
        "viết nội dung thật thay câu này, hoặc xóa nó; chưa viết xong thì thêm lại dòng “draft: true”",
        en: "write the text in its place, or delete it; put back the line “draft: true” until it is written"),
      at: places[0], related: Array(places.dropFirst()))
  }

  private static func sentence(_ line: ArraySlice<UInt8>) -> SkeletonSentence? {
    guard let first = line.first, firstBytes.contains(first),
      let written = line.lastIndex(where: { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\r") })
    else { return nil }
    let line = line[...written]
    return zip(lines, allCases).first { $0.0.elementsEqual(line) }?.1
  }
}
