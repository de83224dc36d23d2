import Diagnostics

/// Something in a text that is refused or worth a warning, at a stretch of the source.
struct MarkdownFault {
  enum Kind {
    case rawHTML, remoteImage, tooLarge, tooManyImages, tableLacking, memory
    case link(LinkPolicy.Refusal)
    case forbiddenCharacter(Unicode.Scalar)
    case tableDelimiter(header: Int, delimiter: Int)
    case tableSurplus(cells: Int, columns: Int)
    case footnoteUndefined(String)
    case footnoteUnused(String)
    case footnoteTwice(String, first: Range<Int>)
    case mixedScripts(MixedScripts.Word)
  }

  let kind: Kind
  let range: Range<Int>

  init(_ kind: Kind, _ range: Range<Int>) {
    self.kind = kind
    self.range = range
  }

  var isRawHTML: Bool { if case .rawHTML = kind { true } else { false } }

  /// Another stretch that the message points to.
  var related: Range<Int>? { if case .footnoteTwice(_, let first) = kind { first } else { nil } }

  func problem(at location: Location, related: [Location] = []) -> Problem {
    switch kind {
    case .rawHTML:
      Problem(
        "markdown-raw-html", Wording("Văn bản không được chứa thẻ HTML", en: "The text must not contain HTML tags"),
        fix: Wording(
          "viết bằng Markdown, ví dụ **chữ đậm**; dấu < trong câu viết là \\<",
          en: "write it in Markdown, e.g. **bold**; a plain < is written \\<"), at: location)
    case .remoteImage:
      Problem(
        "image-remote",
        Wording(
          "Hình ảnh phải nằm trong cổng, không lấy từ nơi khác",
          en: "An image must be part of the site, not fetched from elsewhere"),
        fix: Wording(
          "cổng không nhận hình trong phần chữ: xóa hình, ghi bằng chữ hoặc bảng điều hình cho biết",
          en: "texts take no images: remove it and write in words or a table what it shows"), at: location)
    case .tooLarge:
      Problem(
        "markdown-too-large", Wording("Một văn bản không được dài quá 4 MB", en: "A text must not be longer than 4 MB"),
        fix: Wording("chia văn bản thành nhiều tệp", en: "divide the text into several files"), at: location)
    case .tooManyImages:
      Problem(
        "markdown-too-many-images",
        Wording("Một đoạn có quá nhiều dấu “![” và “]”", en: "A paragraph holds too many “![” and “]”"),
        fix: Wording("chia đoạn này bằng dòng trống", en: "divide the paragraph with empty lines"), at: location)
    case .tableLacking:
      Problem(
        "table-lacking-cells",
        Wording(
          "Các dòng bảng của một văn bản không được thiếu quá 100.000 ô",
          en: "The rows of a text's tables must not lack more than 100,000 cells"),
        fix: Wording(
          "bớt số cột ở dòng tiêu đề và dòng gạch dưới, hoặc ghi đủ ô cho từng dòng",
          en: "give the header and the delimiter row fewer columns, or the rows all their cells"), at: location)
    case .memory:
      Problem(
        "markdown-memory", Wording("Không đủ bộ nhớ để đọc văn bản", en: "Not enough memory to read the text"),
        at: location)
    case .link(let refusal): refusal.problem(at: location)
    case .forbiddenCharacter(let scalar): ForbiddenCharacters.problem(scalar, at: location)
    case .mixedScripts(let word): MixedScripts.problem(word, at: location)
    case .footnoteUndefined(let label):
      Problem(
        "footnote-undefined",
        Wording("Chú thích “[^\(label)]” chưa có lời", en: "The footnote “[^\(label)]” has no text"),
        fix: Wording(
          "thêm ở cuối văn bản một dòng “[^\(label)]: lời chú thích”; không phải chú thích thì viết \\[^\(label)]",
          en: "add a line “[^\(label)]: its text” at the end; what is no footnote is written \\[^\(label)]"),
        at: location)
    case .footnoteUnused(let label):
      Problem(
        "footnote-unused", severity: .warning,
        Wording(
          "Không chỗ nào trong văn bản gọi chú thích “[^\(label)]”", en: "Nothing refers to the footnote “[^\(label)]”"),
        fix: Wording(
          "viết [^\(label)] ở chỗ cần chú thích, hoặc xóa dòng này",
          en: "write [^\(label)] where it belongs, or remove the line"),
        at: location)
    case .footnoteTwice(let label, _):
      Problem(
        "footnote-twice",
        Wording("Chú thích “[^\(label)]” có hai lời khác nhau", en: "The footnote “[^\(label)]” has two texts"),
        fix: Wording("đặt tên khác cho một chú thích", en: "give one of them another name"), at: location,
        related: related)
    case .tableDelimiter(let header, let delimiter):
      Problem(
        "table-delimiter", severity: .warning,
        Wording(
          "Dòng gạch dưới có \(delimiter) ô nhưng dòng tiêu đề có \(header) ô, nên chưa thành bảng",
          en: "The delimiter row has \(delimiter) cells but the header row has \(header), so this is not a table"),
        fix: Wording("sửa cho hai dòng có số ô bằng nhau", en: "give both rows the same number of cells"), at: location)
    case .tableSurplus(let cells, let columns):
      Problem(
        "table-surplus-cells", severity: .warning,
        Wording(
          "Dòng này có \(cells) ô nhưng bảng có \(columns) cột; ô thừa không hiện ra",
          en: "This row has \(cells) cells but the table has \(columns) columns; the surplus is not shown"),
        fix: Wording(
          "bỏ ô thừa; dấu | trong một ô viết là \\|", en: "remove the surplus; a | inside a cell is written \\|"),
        at: location)
    }
  }
}
