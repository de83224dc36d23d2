public import Authorities
public import Diagnostics
import Formats
import Releases

/// A correction of something published other than by a release (đính chính): `corrections/<slug>.md`.
public struct CorrectionNote: Sendable {
  public let slug: String
  public let title: String
  public let day: CivilDay
  public let affects: Target
  /// As staff wrote it, and the anchor behind the path.
  public let written: String
  public let anchor: String?
  public let kind: Kind
  /// What stood there, and what stands there now.
  public let was: String?
  public let now: String?
  public let body: TextBody
  public let keys: TextFileKeys
  public let places: (file: Location, affects: Location)

  /// From its own day on, if no later one is set.
  public func isPublished(in edition: Edition) -> Bool {
    keys.isPublished(in: edition) && edition.shows(isDraft: keys.isDraft, from: day)
  }

  /// What is corrected.
  public enum Target: Sendable, Hashable {
    /// A page by its path from the root, with `index.html`, or a file.
    case page(String)
    /// A released period by its id.
    case release(String)
  }

  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Something was wrong.
    case error
    /// Something is said otherwise or more exactly.
    case revision
    /// Something that could identify a person was taken away.
    case disclosure

    /// How messages explain it.
    var meaning: String {
      switch self {
      case .error: "ghi sai"
      case .revision: "cập nhật, nói rõ hơn"
      case .disclosure: "gỡ điều có thể lộ danh tính"
      }
    }
  }
}

/// The corrections of a content folder, in order of path, and what is wrong with their files.
public struct CorrectionSource: Sendable {
  public private(set) var all: [CorrectionNote] = []
  public private(set) var report = Report()

  /// Of the site itself, whose whole addresses are taken as well.
  private let baseURL: String

  /// Reads every `corrections/*.md`; English versions are read with the English site.
  init(_ tree: SourceTree, _ year: ReportingYear, baseURL: String) {
    self.baseURL = baseURL
    for file in tree.files(in: "corrections", ending: ".md") where !file.stem.hasSuffix(".en") { read(file, year) }
  }

  private mutating func read(_ file: SourceFile, _ year: ReportingYear) {
    do throws(Refusal) {
      let front = try FrontMatter(try SourceText(file))
      var reader = MappingReader(front.node, in: front.text)
      let keys = TextFileKeys(file, &reader, home: Wording("trang Đính chính", en: "the page of corrections"))
      if keys.title == nil { _ = reader.string("title", required: true) }
      let day = reader.day("date", required: true)
      let affects = reader.string("affects", required: true)
      let kind: CorrectionNote.Kind? = reader.choice("kind", required: true, meaning: \.meaning)
      let (was, now) = (reader.string("was"), reader.string("now"))
      if kind == .disclosure, was != nil {
        reader.add(CorrectionNoteProblem.repeated(at: reader.location(ofKey: "was")))
      }
      let place = reader.location(ofValue: "affects")
      let body = TextBody(front)
      if kind == .error, was == nil, now == nil, front.text.bytes[front.body].allSatisfy({ $0 <= 0x20 }) {
        reader.add(CorrectionNoteProblem.saysNothing(at: reader.location(ofValue: "kind")))
      }
      report.merge(reader.finish())
      guard let title = keys.title, let day, let affects, let kind else { return }
      if let period = Self.titled(affects, year) {
        report.add(CorrectionNoteProblem.byTitle(affects, period, at: place))
        return
      }
      guard let path = Self.onSite(affects, baseURL) else {
        report.add(CorrectionNoteProblem.elsewhere(affects, at: place))
        return
      }
      let anchor = path.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).dropFirst().first
      add(
        CorrectionNote(
          slug: keys.slug, title: title, day: day, affects: Self.target(path, year), written: affects,
          anchor: anchor.flatMap { $0.isEmpty ? nil : String($0) }, kind: kind, was: was, now: now, body: body,
          keys: keys, places: (file.location, place)))
    } catch {
      report.merge(error.report)
    }
  }

  private mutating func add(_ note: CorrectionNote) {
    if let first = all.first(where: { $0.slug == note.slug }) {
      report.add(DuplicateSlug.problem(note.slug, at: note.places.file, first: first.places.file))
    } else {
      all.append(note)
    }
  }

  /// A path, or an address of this site as a browser shows it, as its path; nil for another site.
  private static func onSite(_ affects: String, _ baseURL: String) -> String? {
    guard affects.contains("://") else { return affects }
    guard !baseURL.isEmpty, affects == baseURL || affects.hasPrefix("\(baseURL)/") else { return nil }
    return "/\(affects.dropFirst(baseURL.count + 1))"
  }

  /// The period that `Quý III/2026`, `quý 3 năm 2026` or `6 tháng đầu năm 2026` names.
  private static func titled(_ text: String, _ year: ReportingYear) -> Period? {
    let words = VietnameseText.folded(text).replacing("/", with: " ").split(separator: " ").filter { $0 != "nam" }
    guard let number = words.last.flatMap({ Int($0) }), words.count > 1, (1900...9000).contains(number) else {
      return nil
    }
    let roman = ["i": "1", "ii": "2", "iii": "3", "iv": "4"]
    let key = words.dropLast().map { roman[String($0)] ?? String($0) }.joined(separator: " ")
    let part: Int? =
      switch key {
      case "quy 1", "6 thang dau", "6 thang": 0
      case "quy 2", "6 thang cuoi": 1
      case "quy 3": 2
      case "quy 4": 3
      default: nil
      }
    let isQuarter = key.hasPrefix("quy")
    guard let part, isQuarter == (year.grid == .quarter) else { return nil }
    return year.period(id: "\(number)-\(isQuarter ? "q" : "h")\(part + 1)")
  }

  /// `2026-q3` is a release; anything else is a path: `/so-lieu/2026-q3/`, `so-lieu/2026-q3` or with `index.html`.
  private static func target(_ text: String, _ year: ReportingYear) -> CorrectionNote.Target {
    if let period = year.period(id: text) { return .release(period.id) }
    var path = text.prefix { $0 != "#" && $0 != "?" }
    while path.hasPrefix("/") { path.removeFirst() }
    while path.hasSuffix("/") { path.removeLast() }
    let name = path.split(separator: "/").last ?? ""
    if name.contains(".") { return .page(String(path)) }
    return .page(path.isEmpty ? "index.html" : "\(path)/index.html")
  }

  /// Corrections of periods that were never released.
  func unknownReleases(_ releases: [FrozenRelease]) -> Report {
    let known = releases.map(\.period.id)
    return Report(
      all.compactMap { note in
        guard case .release(let id) = note.affects, !known.contains(id) else { return nil }
        return CorrectionNoteProblem.unreleased(id, among: known, at: note.places.affects)
      })
  }
}

/// The messages about corrections in texts.
public enum CorrectionNoteProblem {
  static func repeated(at location: Location) -> Problem {
    Problem(
      "correction-repeats-disclosure",
      Wording(
        "Lời đính chính về việc lộ danh tính không được nhắc lại điều đã lộ",
        en: "A correction of a disclosure must not repeat what was disclosed"),
      fix: Wording("xóa khóa “was”", en: "remove the key “was”"), at: location)
  }

  static func saysNothing(at location: Location) -> Problem {
    Problem(
      "correction-says-nothing",
      Wording(
        "Đính chính phải nói trước đây ghi gì và nay ghi gì",
        en: "A correction must say what stood there and what does now"),
      fix: Wording(
        "thêm “was: …” và “now: …”, hoặc viết lời giải thích dưới dòng ---",
        en: "add “was: …” and “now: …”, or write an explanation below the --- line"), at: location)
  }

  static func byTitle(_ text: String, _ period: Period, at location: Location) -> Problem {
    Problem(
      "correction-affects-unknown",
      Wording("“\(text)” là tên kỳ, ở đây ghi mã kỳ", en: "“\(text)” is the title of a period, whose id goes here"),
      fix: Wording("có phải bạn muốn viết “\(period.id)”?", en: "did you mean “\(period.id)”?"), at: location)
  }

  static func elsewhere(_ address: String, at location: Location) -> Problem {
    Problem(
      "correction-affects-unknown",
      Wording("“\(address)” không phải trang của cổng này", en: "“\(address)” is no page of this site"),
      fix: Wording(
        "ghi đường dẫn từ gốc cổng, như /lich-tiep-cong-dan/",
        en: "write the path from its root, as /lich-tiep-cong-dan/"),
      at: location)
  }

  /// Another quarter is never what was meant, so that none is proposed.
  static func unreleased(_ id: String, among known: [String], at location: Location) -> Problem {
    let list = known.isEmpty ? "" : ": \(known.sorted().joined(separator: ", "))"
    return Problem(
      "correction-affects-unknown",
      Wording("Kỳ “\(id)” chưa phát hành, không có gì để đính chính", en: "The period “\(id)” is not released yet"),
      fix: Wording(
        "số liệu chưa phát hành thì sửa trong bảng và xóa tệp này; nếu là kỳ khác thì ghi kỳ đã phát hành\(list)",
        en:
          "correct figures that are not released in their table, and remove this file; or name a released period\(list)"
      ),
      at: location)
  }

  /// `known`: the paths that there are.
  public static func unknown(_ target: String, among known: [String], at location: Location) -> Problem {
    Problem(
      "correction-affects-unknown",
      Wording(
        "Không có trang “\(target)” để đính chính", en: "There is no page “\(target)” to correct"),
      fix: known.isEmpty
        ? Wording("kiểm tra lại đường dẫn", en: "check the path") : Suggestion.fix(for: target, among: known),
      at: location)
  }
}
