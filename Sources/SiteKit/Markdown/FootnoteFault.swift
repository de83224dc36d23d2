import Diagnostics

/// A footnote, by its label, that lacks its text, its place or is written twice.
enum FootnoteFault {
  case undefined(String)
  case unused(String)
  case twice(String, first: Range<Int>)

  func problem(at location: Location, related: [Location]) -> Problem {
    switch self {
    case .undefined(let label):
      Problem(
        "footnote-undefined",
        Wording("Chú thích “[^\(label)]” chưa có lời", en: "The footnote “[^\(label)]” has no text"),
        fix: Wording(
          "thêm ở cuối văn bản một dòng “[^\(label)]: lời chú thích”; không phải chú thích thì viết \\[^\(label)]",
          en: "add a line “[^\(label)]: its text” at the end; what is no footnote is written \\[^\(label)]"),
        at: location)
    case .unused(let label):
      Problem(
        "footnote-unused", severity: .warning,
        Wording(
          "Không chỗ nào trong văn bản gọi chú thích “[^\(label)]”", en: "Nothing refers to the footnote “[^\(label)]”"),
        fix: Wording(
          "viết [^\(label)] ở chỗ cần chú thích, hoặc xóa dòng này",
          en: "write [^\(label)] where it belongs, or remove the line"),
        at: location)
    case .twice(let label, _):
      Problem(
        "footnote-twice",
        Wording("Chú thích “[^\(label)]” có hai lời khác nhau", en: "The footnote “[^\(label)]” has two texts"),
        fix: Wording("đặt tên khác cho một chú thích", en: "give one of them another name"), at: location,
        related: related)
    }
  }
}
