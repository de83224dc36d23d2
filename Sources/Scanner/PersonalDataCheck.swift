public import Authorities
public import Diagnostics
public import Formats

/// Turns what texts tell about people into problems; questions that `reviewed.yaml` answers are none.
public struct PersonalDataCheck: Sendable {
  private var scanner: PersonalDataScanner
  /// Names and places are not looked for.
  private let isOfNumbers: Bool
  private let reviewed: ReviewedTexts
  /// What is wrong with the answers themselves.
  public var reviewedReport: Report { reviewed.report }
  /// Each question is asked once, however often its text stands.
  private var asked: Set<String> = []
  public private(set) var report = Report()

  public init(_ names: PersonalNames, _ reviewed: ReviewedTexts) {
    scanner = PersonalDataScanner(names)
    (self.reviewed, isOfNumbers) = (reviewed, false)
  }

  /// Where `files`, which declare names and contacts, cannot be read: without them every name would be taken for a person's,
  /// but a number that they do not hold is surely none of theirs.
  public init(unread files: [SourceFile], _ reviewed: ReviewedTexts) {
    scanner = PersonalDataScanner(PersonalNames(unread: files))
    (self.reviewed, isOfNumbers) = (reviewed, true)
  }

  /// For the tables of cases and the reasons that commands take: with what `site.yaml`, `offices/` and `reviewed.yaml` say.
  public init(_ tree: SourceTree) {
    self.init(tree, try? SiteSettings.load(tree).settings, Offices(tree))
  }

  /// The same, where settings and places are read already.
  public init(_ tree: SourceTree, _ settings: SiteSettings?, _ offices: Offices) {
    self.init(.ofTables(settings, offices), ReviewedTexts(tree))
  }

  /// Of built-in words alone.
  public init() { self.init(PersonalNames(), ReviewedTexts()) }

  /// A text that stands by itself, as in a cell. `location` is given the bytes of the first find.
  public mutating func check(
    _ text: UnsafeBufferPointer<UInt8>, at place: TextPlace, of kinds: (PersonalFinding) -> Bool = { _ in true },
    location: (Range<Int>) -> Location?
  ) {
    var found = scanner.findings(in: text, at: place)
    guard !found.isEmpty else { return }
    if isOfNumbers {
      found.removeAll { $0.verdict != .stop || $0.kind.group == .names || $0.kind == .address }
    }
    let stops = found.filter { $0.verdict == .stop && kinds($0) }
    let asks = found.filter { ask in
      ask.verdict == .ask && kinds(ask) && !stops.contains { $0.range.overlaps(ask.range) }
    }
    if let first = stops.first {
      report.add(PersonalDataProblem.stop(stops, words(stops, text), at: location(first.range)))
    }
    guard let first = asks.first else { return }
    let key = ReviewedTexts.key(of: text)
    if reviewed.contains(key) || !asked.insert(key).inserted { return }
    // Once the stop is mended the text has another key.
    report.add(
      PersonalDataProblem.ask(
        stops.isEmpty ? key : nil, in: reviewed.path, words(asks, text), isCode: asks.allSatisfy { $0.kind == .lookup },
        at: location(first.range)))
  }

  /// Whether the scan stops at the text, or at least asks about it, as in a table of cases.
  public func mayTell(_ text: String) -> (isPrivate: Bool, stops: Bool) {
    var (text, scanner) = (text, scanner)
    return text.withUTF8 { text in
      let found = scanner.findings(in: text, at: .cases)
      let stops = found.contains { $0.verdict == .stop }
      return (stops || !found.isEmpty && !reviewed.contains(ReviewedTexts.key(of: text)), stops)
    }
  }

  private func words(_ found: [PersonalFinding], _ text: UnsafeBufferPointer<UInt8>) -> String {
    found.map { String(decoding: text[$0.range], as: UTF8.self) }.joined(separator: " · ")
  }

  public mutating func check(_ text: String, at place: TextPlace, _ location: @autoclosure () -> Location?) {
    var text = text
    text.withUTF8 { check($0, at: place) { _ in location() } }
  }

  /// The values of front matter, each where it stands; `place` tells by its key what a value may hold.
  public mutating func check(_ node: YAMLNode, in text: SourceText, key: String = "", place: (String) -> TextPlace) {
    switch node.value {
    case .scalar(let value, _):
      let mark = node.mark
      check(
        value, at: place(key),
        text.location(line: mark.line, scalarColumn: mark.column, scalars: mark.length))
    case .sequence(let items):
      for item in items { check(item, in: text, key: key, place: place) }
    case .mapping(let members):
      for (name, value) in members {
        guard case .scalar(let name, _) = name.value else { continue }
        check(value, in: text, key: name, place: place)
      }
    }
  }

  /// A Markdown text, paragraph by paragraph.
  public mutating func check(_ body: TextBody, at place: TextPlace) {
    body.text.bytes.withUnsafeBufferPointer { all in
      let bytes = UnsafeBufferPointer(rebasing: all[body.range])
      var start = 0
      while start < bytes.count {
        let end = TextLook.paragraphEnd(bytes, start)
        check(UnsafeBufferPointer(rebasing: bytes[start..<end]), at: place) { found in
          body.text.location(offset: body.range.lowerBound + start + found.lowerBound, length: found.count)
        }
        start = end
      }
    }
  }
}

/// The messages about personal data. What was found goes with them as evidence, for a terminal alone.
public enum PersonalDataProblem {
  static func stop(_ found: [PersonalFinding], _ words: String, at location: Location?) -> Problem {
    var kinds: [PersonalKind] = []
    for finding in found where !kinds.contains(finding.kind) { kinds.append(finding.kind) }
    let names = Wording(
      kinds.map(\.wording.vi).joined(separator: ", "), en: kinds.map(\.wording.en).joined(separator: ", "))
    return Problem(
      "personal-data",
      Wording(
        "Ở đây có \(names.vi), đăng lên sẽ lộ một người", en: "This holds \(names.en), which would identify somebody"),
      fix: Wording(
        "viết lại cho không ai nhận ra người ấy, ví dụ “một hộ dân”, và bỏ các số riêng",
        en: "write it so that nobody is known by it, e.g. “một hộ dân”, without private numbers"),
      at: location, disclosesPerson: true, evidence: words)
  }

  /// A question that several stretches of tables ask is kept where it comes first.
  public static func once(_ report: Report) -> Report {
    var asked: Set<[String?]> = []
    return Report(
      report.problems.filter { problem in
        problem.code != "name-unreviewed" || asked.insert([problem.fix?.vi, problem.evidence]).inserted
      })
  }

  /// `key` is nil for a text that must be changed anyway; `isCode` where only codes are asked about that look up a matter.
  static func ask(_ key: String?, in path: String, _ words: String, isCode: Bool = false, at location: Location?)
    -> Problem
  {
    let note = isCode ? "không phải mã của một người" : "không phải tên người"
    let answer = Wording(
      key.map { "thì thêm vào \(path) dòng: \($0): \(note)" }
        ?? "thì sửa chỗ bị chặn của đoạn này trước, rồi chạy lại để lấy dòng cho \(path)",
      en: key.map { "add this line to \(path): \($0): \(note)" }
        ?? "mend the stop in this paragraph, then run again for the line for \(path)")
    if isCode {
      return Problem(
        "name-unreviewed",
        Wording(
          "Ở đây có mã mà ai có thì tra được việc của một người, chưa ai xem lại",
          en: "A code here looks up one person's matter and is not reviewed"),
        fix: Wording(
          "là mã của một người thì bỏ đi; không phải \(answer.vi)",
          en: "leave it out if it is somebody's; if not, \(answer.en)"),
        at: location, evidence: words)
    }
    return Problem(
      "name-unreviewed",
      Wording(
        "Ở đây có chữ có thể là tên người, chưa ai xem lại",
        en: "Words here may be a person's name and are not reviewed"),
      fix: Wording(
        "là tên người thì viết lại; không phải \(answer.vi)", en: "rewrite it if it is a name; if not, \(answer.en)"),
      at: location, evidence: words)
  }
}
