import Diagnostics

/// Why a YAML text is refused.
enum YAMLFault {
  case syntax(YAMLSyntaxFault)
  /// A value that a comment cuts off, with the entry as it may be meant.
  case cut(String?)
  case memory, secondDocument, depth, alias, tag, key, tooLarge

  func problem(at location: Location) -> Problem {
    switch self {
    case .syntax(let fault): fault.problem(at: location)
    case .cut(let entry): Self.cut(entry, at: location)
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

  private static func cut(_ entry: String?, at location: Location) -> Problem {
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
  }
}
