/// What the argument parser says of a command written wrong, in Vietnamese. It tells its errors as English sentences only, so
/// they are known by how they begin; a sentence of another kind stays as it is.
struct UsageMessage {
  /// What the parser says, without the word before it, and the whole text with the usage behind it.
  let message: String
  let fullText: String

  private static let (label, seeStart, seeEnd) = ("Error: ", "\n  See '", "' for more information.")
  private static let (help, usage) = ("\nHelp:  ", "\nUsage: ")

  var vietnamese: String {
    guard fullText.hasPrefix(Self.label + message) else { return fullText }
    let sentences = message.split(separator: "\n   or: ", maxSplits: 1, omittingEmptySubsequences: false)
    let text = sentences.map { Self.vietnamese(String($0)) }.joined(separator: "\n   hoặc: ")
    let rest = Self.labelsInVietnamese(fullText.dropFirst(Self.label.count + message.count))
    return "Lỗi: " + text + Self.seeInVietnamese(rest[...])
  }

  /// The words before the help of an option and before the usage, each the first of its kind: what was told back of the
  /// command stands before them.
  private static func labelsInVietnamese(_ rest: Substring) -> String {
    var rest = String(rest)
    for (english, vietnamese) in [(help, "\nTrợ giúp:  "), (usage, "\nCách dùng: ")] {
      if let label = rest.firstRange(of: english) { rest.replaceSubrange(label, with: vietnamese) }
    }
    return rest.replacing("<subcommand>", with: "<lệnh>")
  }

  private static func seeInVietnamese(_ usage: Substring) -> String {
    guard usage.hasSuffix(seeEnd), let start = usage.ranges(of: seeStart).last else { return String(usage) }
    let command = usage[start.upperBound...].dropLast(seeEnd.count)
    return "\(usage[..<start.lowerBound])\n  Xem “\(command)” để biết thêm."
  }

  private static func vietnamese(_ sentence: String) -> String {
    if let (option, other) = between("Unknown option '", "'. Did you mean '", "'?", sentence) {
      return "Không có tùy chọn “\(option)”; có phải bạn muốn viết “\(other)”?"
    }
    if let option = between("Unknown option '", "'", sentence) { return "Không có tùy chọn “\(option)”" }
    if let (option, letters) = between("Missing value for '", "' in '", "'", sentence) {
      return "Sau “\(option)” trong “\(letters)” còn thiếu giá trị"
    }
    if let option = between("Missing value for '", "'", sentence) { return "Sau “\(option)” còn thiếu giá trị" }
    if let argument = between("Missing expected argument '", "'", sentence) { return "Còn thiếu “\(argument)”" }
    if let arguments = between("Missing one of: '", "'", sentence) {
      return "Còn thiếu một trong các từ: \(quoted(arguments))"
    }
    if let argument = between("Unexpected argument '", "'", sentence) { return "Viết thừa hoặc viết sai “\(argument)”" }
    if let (count, arguments) = between("", " unexpected arguments: '", "'", sentence) {
      return "Viết thừa hoặc viết sai \(count) chỗ: \(quoted(arguments))"
    }
    if let (option, value) = between("The option '", "' does not take any value, but '", "' was specified.", sentence) {
      return "Tùy chọn “\(option)” không nhận giá trị, ở đây là “\(value)”"
    }
    return sentence
  }

  private static func quoted(_ list: Substring) -> String { "“\(list.replacing("', '", with: "”, “"))”" }

  /// What stands between a start and an end of a sentence.
  private static func between(_ start: String, _ end: String, _ sentence: String) -> Substring? {
    guard sentence.hasPrefix(start), sentence.hasSuffix(end), sentence.count >= start.count + end.count else {
      return nil
    }
    return sentence.dropFirst(start.count).dropLast(end.count)
  }

  /// The same, cut in two at a middle.
  private static func between(
    _ start: String, _ middle: String, _ end: String, _ sentence: String
  ) -> (Substring, Substring)? {
    guard let inner = between(start, end, sentence), let cut = inner.firstRange(of: middle) else { return nil }
    return (inner[..<cut.lowerBound], inner[cut.upperBound...])
  }
}
