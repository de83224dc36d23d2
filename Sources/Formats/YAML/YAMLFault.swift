import Diagnostics

/// Why a YAML text is refused.
enum YAMLFault {
  case syntax(String)
  /// A quotation mark without its second.
  case openQuote
  /// A bracket or brace without its second, or without a comma between two of its values. `stopLine`: the line, from 1,
  /// at which reading stopped.
  case openBracket(stopLine: Int)
  /// A line that should be `key: value`.
  case noColon
  /// A value that must be quoted, with the entry as it should be.
  case unquoted(String)
  /// A value that a comment cuts off, with the entry as it may be meant.
  case cut(String?)
  /// A line indented by a no-break space.
  case hardSpace
  case memory, secondDocument, depth, alias, tag, key, tooLarge

  func problem(at location: Location) -> Problem {
    switch self {
    case .openQuote:
      Self.syntax(
        Wording("Dấu nháy mở ở đây chưa được đóng", en: "The quotation mark opened here is not closed"),
        fix: Wording(
          "thêm dấu nháy đóng ở cuối giá trị, thẳng và giống dấu mở; dấu nháy cong “ ” của Word không đóng được",
          en: "close it at the end of the value by the same straight mark; the curly “ ” of Word do not close it"),
        at: location)
    case .openBracket(let line):
      Self.syntax(
        Wording("Ngoặc mở ở đây chưa được đóng", en: "The bracket opened here is not closed"),
        fix: Wording(
          "thêm ngoặc đóng ] hoặc } ở cuối, hoặc dấu phẩy giữa hai giá trị; đến dòng \(line) thì không đọc tiếp được",
          en: "close it by ] or }, or put the missing comma between two values; reading stopped at line \(line)"),
        at: location)
    case .noColon:
      Self.syntax(
        Wording(
          "Dòng này chưa có dấu hai chấm và dấu cách sau tên khóa",
          en: "The line has no colon with a space after the name of a key"),
        fix: Wording(
          "viết “khóa: giá trị”; dòng nối tiếp giá trị ở dòng trên thì lùi vào",
          en: "write “key: value”; indent a line that continues the value above"), at: location)
    case .unquoted(let entry):
      Self.syntax(
        Wording(
          "Giá trị này phải đặt trong dấu nháy thẳng", en: "The value must stand between straight quotation marks"),
        fix: Wording("viết: \(entry)", en: "write: \(entry)"), at: location)
    case .cut(let entry):
      Problem(
        "yaml-comment-cuts",
        Wording(
          "Từ dấu # trở đi bị YAML coi là ghi chú, không thuộc giá trị",
          en: "From # on YAML takes this for a comment and not for a part of the value"),
        fix: entry.map {
          Wording(
            "viết: \($0); nếu là ghi chú thì thêm dấu cách sau #",
            en: "write: \($0); put a space behind # if it is a comment")
        }
          ?? Wording(
            "đặt cả giá trị trong dấu nháy thẳng; nếu là ghi chú thì thêm dấu cách sau #",
            en: "quote the whole value; put a space behind # if it is a comment"), at: location)
    case .hardSpace:
      Self.syntax(
        Wording(
          "Đầu dòng này có dấu cách không ngắt (U+00A0), YAML không đọc được",
          en: "The line begins with a no-break space (U+00A0), which YAML does not read"),
        fix: Wording(
          "xóa các khoảng trắng ở đầu dòng rồi gõ lại bằng phím cách",
          en: "delete the spaces at the beginning of the line and type them again"), at: location)
    case .syntax(let detail):
      Self.syntax(
        Wording("Phần khai báo YAML viết sai cú pháp", en: "The YAML is not well formed: \(detail)"),
        fix: Wording(
          "kiểm tra dấu hai chấm, dấu ngoặc, dấu nháy và khoảng lùi đầu dòng (dùng dấu cách, không dùng phím Tab); giá trị có “: ” phải đặt trong dấu nháy",
          en: "check colons, brackets, quotes and indentation (spaces, no tabs); quote a value that holds “: ”"),
        at: location)
    case .memory:
      Problem("yaml-memory", Wording("Không đủ bộ nhớ để đọc YAML", en: "Not enough memory to read YAML"), at: location)
    case .secondDocument:
      Problem(
        "yaml-second-document",
        Wording("Tệp có hai phần YAML, chỉ được một", en: "The file holds two YAML documents; one is allowed"),
        fix: Wording("xóa dòng “---” thừa", en: "remove the extra “---” line"), at: location)
    case .depth:
      Problem(
        "yaml-depth", Wording("YAML lồng nhau quá 32 mức", en: "YAML is nested deeper than 32"),
        fix: Wording("viết ít mức hơn", en: "use fewer levels"), at: location)
    case .tooLarge:
      Problem(
        "yaml-too-large",
        Wording(
          "Phần khai báo YAML có hơn \(VietnameseNumber.grouped(YAMLReader.most)) giá trị",
          en: "The YAML holds more than \(YAMLReader.most) values"),
        fix: Wording("chia thành nhiều tệp, hoặc xóa phần thừa", en: "split the file, or remove what is too much"),
        at: location)
    case .alias:
      Problem(
        "yaml-alias",
        Wording("YAML không được dùng & và * để tham chiếu", en: "YAML anchors and aliases are not used here"),
        fix: Wording("viết giá trị ra, hoặc đặt trong dấu nháy", en: "write the value out, or quote it"), at: location)
    case .tag:
      Problem(
        "yaml-tag", Wording("YAML không được dùng nhãn kiểu bắt đầu bằng !", en: "YAML tags are not used here"),
        fix: Wording("bỏ nhãn, hoặc đặt giá trị trong dấu nháy", en: "remove the tag, or quote the value"), at: location
      )
    case .key:
      Problem(
        "yaml-key", Wording("Khóa YAML phải là một từ", en: "A YAML key must be a single word"),
        fix: Wording("viết khóa dạng “ten: giá trị”", en: "write “name: value”"), at: location)
    }
  }

  private static func syntax(_ summary: Wording, fix: Wording, at location: Location) -> Problem {
    Problem("yaml-syntax", summary, fix: fix, at: location)
  }
}
