import Diagnostics
import Formats
public import Portal
import Scanner
import Transparency

/// `scan`: answers lines of text, one for one, with `stop|ask|pass`, the kinds of personal data, and the line itself,
/// parted by tabs. A line with nothing found that is no UTF-8
/// text cannot be judged: `ask`, `unreadable`. Takes its input piece by piece, so
/// that a line may be of any length.
public struct ScanCommand {
  private let place: TextPlace
  private var scanner: PersonalDataScanner
  private var line: [UInt8] = []

  private static let places: KeyValuePairs<String, TextPlace> = [
    "case": .cases, "duty": .news, "news": .news, "policy": .policy, "reception": .reception,
  ]

  /// Names and contacts are those of the content folder, if there is one.
  /// Throws `Misuse` (`scan-kind`) for a kind of text that there is not.
  public init(_ options: SiteOptions, as kind: String) throws {
    guard let place = Self.places.first(where: { $0.key == kind })?.value else {
      throw Misuse(
        "scan-kind", Wording("Không có loại chữ “\(kind)”", en: "There is no kind of text “\(kind)”"),
        fix: Suggestion.fix(for: kind, among: Self.places.map(\.key)))
    }
    self.place = place
    let folder = try Self.folder(options)
    scanner = PersonalDataScanner(folder.map { PersonalNames(SourceRecords($0.tree)) } ?? PersonalNames())
  }

  private static func folder(_ options: SiteOptions) throws -> SourceFolder? {
    do {
      return try options.sourceFolder(skipping: ["cases", "sessions", "releases", "history"])
    } catch is Misuse {
      return nil
    }
  }

  /// The answers to the lines that end in a piece of input.
  public mutating func take(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var answers: [UInt8] = []
    var rest = bytes
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      line += rest[..<end]
      answers += answer()
      rest = rest[(end + 1)...]
    }
    line += rest
    return answers
  }

  /// The answer to a last line without its end.
  public mutating func finish() -> [UInt8] { line.isEmpty ? [] : answer() }

  private mutating func answer() -> [UInt8] {
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    defer { line.removeAll(keepingCapacity: true) }
    let findings = line.withUnsafeBufferPointer { scanner.findings(in: $0, at: place) }
    var kinds: [String] = []
    for finding in findings where !kinds.contains(finding.kind.rawValue) { kinds.append(finding.kind.rawValue) }
    var verdict = PersonalDataScanner.verdict(of: findings)
    if verdict == .pass, line.contains(0) || String(validating: line, as: UTF8.self) == nil {
      (verdict, kinds) = (.ask, ["unreadable"])
    }
    let head = "\(verdict.rawValue)\t\(kinds.joined(separator: ","))\t"
    return Array(head.utf8) + line + [UInt8(ascii: "\n")]
  }
}
