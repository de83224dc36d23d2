public import Authorities
public import Diagnostics
public import Formats
public import Releases
import SiteKit
import Transparency

/// Where a run reads and writes, and how; the options that all commands share.
public struct SiteOptions: Sendable {
  public var source: String
  /// Raw case tables kept outside the content folder.
  public var cases: String?
  public var templates: String
  public var destination: String
  public var baseURL: String?
  public var asOf: CivilDay
  /// Seconds since midnight in Việt Nam; nil when only the day is known.
  var second: Int? = nil
  public var includesDrafts: Bool
  public var isStrict: Bool
  public var language: Language
  public var isQuiet: Bool
  public var isColored: Bool
  /// Messages go to a terminal and may quote what identifies a person.
  public var showsEvidence = false
  /// The file of the private key that `release` signs the ledger with.
  public var keyFile: String? = nil
  public var keyChange: KeyChange? = nil

  /// What `release` enters in the ledger about its key.
  public enum KeyChange: Sendable {
    /// From now on the key of `keyFile`, in the place of another.
    case new
    /// None from now on: the key is lost, or is not used any more.
    case none
  }

  public init(
    source: String = "content", cases: String? = nil, templates: String = "site-templates",
    destination: String = "public", baseURL: String? = nil, asOf: CivilDay, includesDrafts: Bool = false,
    isStrict: Bool = false, language: Language = .vi, isQuiet: Bool = false, isColored: Bool = false
  ) {
    self.source = source
    self.cases = cases
    self.templates = templates
    self.destination = destination
    self.baseURL = baseURL
    self.asOf = asOf
    self.includesDrafts = includesDrafts
    self.isStrict = isStrict
    self.language = language
    self.isQuiet = isQuiet
    self.isColored = isColored
  }

  /// When the run takes place, as the ledger writes it.
  public var time: LedgerTime { LedgerTime(day: asOf, second: second) }

  /// The content folder, and what in it could not be taken.
  public func sourceFolder(skipping: Set<String> = []) throws -> SourceFolder {
    try SourceFolder(source, as: Self.shown(source), skipping: skipping)
  }

  func siteTemplates() throws -> SiteTemplates {
    let folder = try SourceFolder(templates, as: Self.shown(templates))
    if folder.report.hasErrors { throw Refusal(folder.report) }
    return try SiteTemplates(folder.tree)
  }

  public static func shown(_ path: String) -> String {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path.hasPrefix("./") ? String(path.dropFirst(2)) : path
  }
}

extension SiteOptions {
  /// Options for a day written `2026-11-22`, or else for the day it is in Việt Nam (UTC+7) at a moment: that of
  /// `SOURCE_DATE_EPOCH` (seconds since 1970) when set, else `clock`. Throws `Misuse` for another text or an unknown
  /// language.
  public init(day: String?, sourceDateEpoch: String?, clock: Int, language: String) throws {
    guard let language = Language(rawValue: language) else {
      throw Misuse(
        "unknown-language", Wording("Không có ngôn ngữ “\(language)”", en: "There is no language “\(language)”"),
        fix: Wording("viết --lang vi hoặc --lang en", en: "write --lang vi or --lang en"))
    }
    if let day {
      self.init(asOf: try Self.day(day), language: language)
    } else {
      let seconds = try Self.seconds(sourceDateEpoch, clock) + 7 * 3600
      self.init(asOf: CivilDay(daysSinceEpoch: Int32(seconds / 86_400)), language: language)
      second = seconds % 86_400
    }
  }

  private static func day(_ text: String) throws(Misuse) -> CivilDay {
    if let day = CivilDay(iso: text), (1900...2999).contains(day.year) { return day }
    throw Misuse(
      "now-form",
      Wording("--now phải là một ngày có thật dạng 2026-11-22", en: "--now must be a real day like 2026-11-22"),
      fix: Wording("viết năm-tháng-ngày, ví dụ --now 2026-11-22", en: "write year-month-day, e.g. --now 2026-11-22"))
  }

  private static func seconds(_ sourceDateEpoch: String?, _ clock: Int) throws(Misuse) -> Int {
    guard let text = sourceDateEpoch else { return clock }
    // To the end of the year 2999.
    guard let number = Int(text), (0...32_503_679_999).contains(number) else {
      throw Misuse(
        "source-date-epoch",
        Wording("SOURCE_DATE_EPOCH phải là số giây kể từ năm 1970", en: "SOURCE_DATE_EPOCH must be seconds since 1970"),
        fix: Wording("bỏ biến này, hoặc dùng --now 2026-11-22", en: "unset it, or use --now 2026-11-22"))
    }
    return number
  }
}
