public import Diagnostics
import Formats
import SiteKit
public import Transparency

/// Where a run reads and writes, and how; the options that all commands share.
public struct SiteOptions: Sendable {
  public var source: String
  /// Raw case tables kept outside the content folder.
  public var cases: String?
  public var templates: String
  public var destination: String
  public var baseURL: String?
  public var asOf: CivilDay
  public var includesDrafts: Bool
  public var isStrict: Bool
  public var language: Language
  public var isQuiet: Bool
  public var isColored: Bool

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

  /// The content folder, and what in it could not be taken.
  func sourceFolder() throws -> SourceFolder { try SourceFolder(source, as: Self.shown(source)) }

  func siteTemplates() throws -> SiteTemplates {
    let folder = try SourceFolder(templates, as: Self.shown(templates))
    if folder.report.hasErrors { throw Refusal(folder.report) }
    return try SiteTemplates(folder.tree)
  }

  /// The tree that holds the raw tables: the content's, or that of `--cases`.
  func caseTree(_ content: SourceTree) throws -> SourceTree {
    guard let cases else { return content }
    let folder = try SourceFolder(cases, as: Self.shown(cases))
    if folder.report.hasErrors { throw Refusal(folder.report) }
    return folder.tree.moved(under: "cases")
  }

  /// Where `.released.tsv` is kept.
  var caseFolder: String { cases ?? "\(source)/cases" }

  private static func shown(_ path: String) -> String {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path.hasPrefix("./") ? String(path.dropFirst(2)) : path
  }
}

extension SiteOptions {
  /// Options for a day written `2026-11-22`, or else for the day it is in Việt Nam (UTC+7) at a moment.
  /// Throws `Misuse` for another text or an unknown language.
  public init(day: String?, secondsSince1970: Int, language: String) throws {
    guard let language = Language(rawValue: language) else {
      throw Misuse(
        "unknown-language", Wording("Không có ngôn ngữ “\(language)”", en: "There is no language “\(language)”"),
        fix: Wording("viết --lang vi hoặc --lang en", en: "write --lang vi or --lang en"))
    }
    let today = CivilDay(daysSinceEpoch: Int32((secondsSince1970 + 7 * 3600) / 86_400))
    guard let asOf = day.map({ CivilDay(iso: $0) }) ?? today else {
      throw Misuse(
        "now-form", Wording("--now phải là một ngày dạng 2026-11-22", en: "--now must be a day like 2026-11-22"))
    }
    self.init(asOf: asOf, language: language)
  }
}

/// A question that nobody could answer: no terminal and no `--yes`.
public enum Unanswered {
  public static var failure: any Error {
    Misuse(
      "no-answer", Wording("Không có ai để hỏi trước khi phát hành", en: "There is nobody to ask before releasing"),
      fix: Wording("chạy trong cửa sổ lệnh, hoặc thêm --yes", en: "run it in a terminal, or add --yes"))
  }
}
