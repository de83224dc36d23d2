/// A report as the text that an officer reads (shape in the user's guide): one block a problem, a blank line between.
public struct ReportText: Sendable {
  private let language: Language
  private let colored: Bool
  private let showsEvidence: Bool
  /// Past this many problems of one code only their number is told.
  static let shownPerCode = 200
  /// Characters of a source line that are shown.
  static let longestLine = 1000

  /// `showsEvidence` only for a terminal: see `Problem.evidence`.
  public init(language: Language, colored: Bool = false, showsEvidence: Bool = false) {
    self.language = language
    self.colored = colored
    self.showsEvidence = showsEvidence
  }

  public func render(_ report: Report) -> String {
    var shown: [String: Int] = [:]
    var blocks: [String] = []
    for problem in report.sorted() {
      shown[problem.code, default: 0] += 1
      if shown[problem.code, default: 0] <= Self.shownPerCode { blocks.append(block(problem)) }
    }
    for (code, count) in shown.sorted(by: { $0.key < $1.key }) where count > Self.shownPerCode {
      blocks.append(more(count - Self.shownPerCode, of: code))
    }
    return blocks.joined(separator: "\n")
  }

  private func block(_ problem: Problem) -> String {
    var lines = [headline(problem)]
    let gutter = gutterWidth(problem)
    let bar = String(repeating: " ", count: gutter) + " │"
    if let location = problem.location {
      lines.append(String(repeating: " ", count: gutter - 1) + " ——▶ \(Self.printable(location.description))")
      if case .text(let spot) = location.spot, showsEvidence || problem.evidence == nil {
        lines += excerpt(spot, bar: bar)
      }
    }
    if showsEvidence, let evidence = problem.evidence { lines.append("\(bar)  \(foundLabel(language)): \(evidence)") }
    if let fix = problem.fix { lines.append("\(bar)  \(fixLabel(language)): \(fix(language))") }
    for other in PlaceList(problem.related).lines(language) {
      lines.append("\(bar)  \(seeLabel(language)): \(Self.printable(other))")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Names of files may hold line ends and what moves the cursor of a terminal.
  private static func printable(_ text: String) -> String {
    let scalars = text.unicodeScalars.map { $0.properties.generalCategory == .control ? "\u{FFFD}" : $0 }
    return String(String.UnicodeScalarView(scalars))
  }

  private func headline(_ problem: Problem) -> String {
    let text = "\(label(problem.severity)): \(Self.printable(problem.summary(language)))"
    let padding = String(repeating: " ", count: max(2, 80 - text.count))
    return paint(problem.severity, text) + padding + "[\(problem.code)]"
  }

  private func gutterWidth(_ problem: Problem) -> Int {
    guard case .text(let spot)? = problem.location?.spot else { return 1 }
    return String(spot.line).count
  }

  private func excerpt(_ spot: TextSpot, bar: String) -> [String] {
    // Of a line without end the stretch around the place.
    let start = spot.source.count > Self.longestLine ? max(0, spot.column - 1 - Self.longestLine / 2) : 0
    let stretch = spot.source.dropFirst(start).prefix(Self.longestLine)
    let source = stretch.map { $0 == "\t" ? " " : String($0) }.joined()
    let column = spot.column - start
    let shown = max(1, min(spot.length, max(1, source.count - column + 1)))
    return [
      "\(spot.line) │ \(source)",
      "\(bar) " + String(repeating: " ", count: column - 1) + String(repeating: "^", count: shown),
    ]
  }

  private func more(_ count: Int, of code: String) -> String {
    let text = Wording(
      "… và \(VietnameseNumber.grouped(count)) chỗ nữa cùng loại", en: "… and \(count) more of the same kind")
    return "\(text(language)) [\(code)]\n"
  }

  private func label(_ severity: Severity) -> String {
    switch severity {
    case .error: Wording("lỗi", en: "error")(language)
    case .warning: Wording("cảnh báo", en: "warning")(language)
    case .notice: Wording("lưu ý", en: "notice")(language)
    }
  }

  private func fixLabel(_ language: Language) -> String { Wording("cách sửa", en: "fix")(language) }
  private func foundLabel(_ language: Language) -> String { Wording("chữ ấy", en: "found")(language) }
  private func seeLabel(_ language: Language) -> String { Wording("xem thêm", en: "see also")(language) }

  private func paint(_ severity: Severity, _ text: String) -> String {
    guard colored else { return text }
    let code =
      switch severity {
      case .error: "31"
      case .warning: "33"
      case .notice: "36"
      }
    return "\u{1B}[1;\(code)m\(text)\u{1B}[0m"
  }
}
