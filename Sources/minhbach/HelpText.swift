/// The help of the argument parser with its own few words in Vietnamese; what stands between them is ours.
struct HelpText {
  let text: String

  private static let headings = [
    "USAGE: ": "CÁCH DÙNG: ", "ARGUMENTS:": "PHẢI NÊU:", "OPTIONS:": "TÙY CHỌN:", "SUBCOMMANDS:": "CÁC LỆNH:",
  ]
  private static let phrases = [
    ("Show the version.", "In số phiên bản."), ("Show help information.", "In trợ giúp này."),
    ("(default: ", "(mặc định: "), ("(values: ", "(một trong: "), ("; default: ", "; mặc định: "),
    ("<subcommand>", "<lệnh>"),
  ]
  private static let (overview, see, seeEnd) = ("OVERVIEW: ", "  See '", "' for detailed help.")

  var vietnamese: String {
    let text = self.text.hasPrefix(Self.overview) ? String(self.text.dropFirst(Self.overview.count)) : self.text
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { Self.line(String($0)) }
      .joined(separator: "\n")
  }

  private static func line(_ line: String) -> String {
    var line = line
    for (english, vietnamese) in headings where line.hasPrefix(english) {
      line = vietnamese + line.dropFirst(english.count)
    }
    for (english, vietnamese) in phrases { line = line.replacing(english, with: vietnamese) }
    guard line.hasPrefix(see), line.hasSuffix(seeEnd) else { return line }
    return "  Xem “\(line.dropFirst(see.count).dropLast(seeEnd.count))” để biết từng lệnh."
  }
}
