public import Diagnostics
import Formats

/// A correction of something published other than by a release (đính chính): `corrections/<slug>.md`.
public struct CorrectionNote: Sendable {
  public let slug: String
  public let title: String
  public let day: CivilDay
  public let affects: Target
  public let kind: Kind
  /// What stood there, and what stands there now.
  public let was: String?
  public let now: String?
  public let body: TextBody
  public let keys: TextFileKeys
  public let places: (file: Location, affects: Location)

  /// From its own day on, if no later one is set.
  public func isPublished(on day: CivilDay, includingDrafts: Bool) -> Bool {
    keys.isPublished(on: day, includingDrafts: includingDrafts) && (includingDrafts || self.day <= day)
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
  }
}

/// The corrections of a content folder, in order of path, and what is wrong with their files.
public struct CorrectionSource: Sendable {
  public private(set) var all: [CorrectionNote] = []
  public private(set) var report = Report()

  /// Reads every `corrections/*.md`; English versions are read with the English site.
  init(_ tree: SourceTree, _ year: ReportingYear) {
    for file in tree.files(in: "corrections", ending: ".md") where !file.stem.hasSuffix(".en") { read(file, year) }
  }

  private mutating func read(_ file: SourceFile, _ year: ReportingYear) {
    do throws(Refusal) {
      let front = try FrontMatter(try SourceText(file))
      var reader = MappingReader(front.node, in: front.text)
      let keys = TextFileKeys(file, &reader)
      if keys.title == nil { _ = reader.string("title", required: true) }
      let day = reader.day("date", required: true)
      let affects = reader.string("affects", required: true)
      let kind: CorrectionNote.Kind? = reader.choice("kind", required: true)
      let (was, now) = (reader.string("was"), reader.string("now"))
      if kind == .disclosure, was != nil {
        reader.add(CorrectionNoteProblem.repeated(at: reader.location(ofKey: "was")))
      }
      let place = reader.location(ofValue: "affects")
      report.merge(reader.finish())
      guard let title = keys.title, let day, let affects, let kind else { return }
      add(
        CorrectionNote(
          slug: keys.slug, title: title, day: day, affects: Self.target(affects, year), kind: kind, was: was, now: now,
          body: TextBody(front), keys: keys, places: (file.location, place)))
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
        return CorrectionNoteProblem.unknown(id, among: known, at: note.places.affects)
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

  /// `known`: the periods or the paths that there are.
  public static func unknown(_ target: String, among known: [String], at location: Location) -> Problem {
    Problem(
      "correction-affects-unknown",
      Wording(
        "Không có trang hay kỳ phát hành “\(target)” để đính chính",
        en: "There is no page or released period “\(target)” to correct"),
      fix: known.isEmpty
        ? Wording("kiểm tra lại đường dẫn", en: "check the path") : Suggestion.fix(for: target, among: known),
      at: location)
  }
}
