import Diagnostics

/// Where YAML is not well formed, as far as it can be told what was meant.
enum YAMLSyntaxFault {
  /// A quotation mark without its second.
  case openQuote
  /// A bracket or brace without its second, or without a comma between two of its values. `stopLine`: the line, from 1,
  /// at which reading stopped.
  case openBracket(stopLine: Int)
  /// A line that should be `key: value`.
  case noColon
  /// A value that must be quoted, with the entry as it should be.
  case unquoted(String)
  /// A value whose quotation ends before it, with the entry as it should be.
  case behindQuote(String)
  /// A line indented by a tab.
  case tab
  /// A line indented by a no-break space.
  case hardSpace
  /// Anything else, in the words of libyaml.
  case other(String)

  func problem(at location: Location) -> Problem { Problem("yaml-syntax", summary, fix: fix, at: location) }

  private var summary: Wording {
    switch self {
    case .openQuote:
      Wording("Dấu nháy mở ở đây chưa được đóng", en: "The quotation mark opened here is not closed")
    case .openBracket: Wording("Ngoặc mở ở đây chưa được đóng", en: "The bracket opened here is not closed")
    case .noColon:
      Wording(
        "Dòng này chưa có dấu hai chấm và dấu cách sau tên khóa",
        en: "The line has no colon with a space after the name of a key")
    case .unquoted:
      Wording("Giá trị này phải đặt trong dấu nháy thẳng", en: "The value must stand between straight quotation marks")
    case .behindQuote:
      Wording(
        "Sau dấu nháy đóng còn chữ, YAML không biết là gì", en: "Words stand behind the closing quotation mark")
    case .tab:
      Wording(
        "Dòng này lùi vào bằng phím Tab, YAML không đọc được",
        en: "The line is indented by a tab, which YAML does not read")
    case .hardSpace:
      Wording(
        "Đầu dòng này có dấu cách không ngắt (U+00A0), YAML không đọc được",
        en: "The line begins with a no-break space (U+00A0), which YAML does not read")
    case .other(let detail):
      Wording("Phần khai báo YAML viết sai cú pháp", en: "The YAML is not well formed: \(detail)")
    }
  }

  private var fix: Wording {
    switch self {
    case .openQuote:
      Wording(
        "thêm dấu nháy đóng ở cuối giá trị, thẳng và giống dấu mở; dấu nháy cong “ ” của Word không đóng được",
        en: "close it at the end of the value by the same straight mark; the curly “ ” of Word do not close it")
    case .openBracket(let line):
      Wording(
        "thêm ngoặc đóng ] hoặc } ở cuối, hoặc dấu phẩy giữa hai giá trị; đến dòng \(line) thì không đọc tiếp được",
        en: "close it by ] or }, or put the missing comma between two values; reading stopped at line \(line)")
    case .noColon:
      Wording(
        "viết “khóa: giá trị”; dòng nối tiếp giá trị ở dòng trên thì lùi vào",
        en: "write “key: value”; indent a line that continues the value above")
    case .behindQuote(let entry):
      Wording("đặt cả giá trị trong một cặp dấu nháy: \(entry)", en: "quote the whole value: \(entry)")
    case .tab:
      Wording(
        "xóa Tab; dòng bắt đầu một khóa thì viết sát lề, mục của danh sách thì lùi vào hai dấu cách",
        en: "delete the tab: a key begins at the margin, an item of a list is indented by two spaces")
    case .unquoted(let entry): Wording("viết: \(entry)", en: "write: \(entry)")
    case .hardSpace:
      Wording(
        "xóa các khoảng trắng ở đầu dòng rồi gõ lại bằng phím cách",
        en: "delete the spaces at the beginning of the line and type them again")
    case .other:
      Wording(
        "kiểm tra dấu hai chấm, dấu ngoặc, dấu nháy và khoảng lùi đầu dòng (dùng dấu cách, không dùng phím Tab); giá trị có “: ” phải đặt trong dấu nháy",
        en: "check colons, brackets, quotes and indentation (spaces, no tabs); quote a value that holds “: ”")
    }
  }
}
