import Foundation
import Testing

/// No rule without a fixture: every code that the sources can print has a folder in `refused` or `warned`, or stands
/// below with the reason why a content folder cannot show it.
@Suite struct DiagnosticCodesTests {
  private static let reasons: [String: [String]] = [
    "misuse of the command line, in CommandTests": [
      "base-url", "cases-missing", "destination-is-file", "destination-is-link", "destination-not-ours",
      "destination-overlaps", "destination-unnamed", "file-exists", "file-inside", "file-missing", "folder-exists",
      "ledger-before-last", "ledger-exists", "new-exists", "new-kind",
      "new-slug", "new-year",
      "no-answer", "not-a-period", "now-form", "publish-before-last", "reason-form", "release-deferred",
      "release-exists",
      "release-none", "release-not-closed", "release-nothing", "release-out-of-order", "release-withdrawn",
      "scan-kind", "source-date-epoch", "source-missing", "source-not-folder", "strip-nothing",
      "unknown-language", "workbook-name",
    ],
    "told beside the rows they rest on, or by a command, in CommandTests": [
      "correction-other-classes", "correction-unsafe", "correction-waits", "release-ahead", "session-correction-again",
      "release-without-holidays", "release-without-sessions", "session-correction-few", "session-marks-otherwise",
      "sessions-unreported",
    ],
    "told by verify of a site that somebody tampered with, in CommandTests": [
      "proof-figure-differs", "proof-file-changed", "proof-file-extra", "proof-file-gone", "proof-file-missing",
      "proof-file-unknown", "proof-head-form", "proof-head-unknown",
      "proof-not-a-site", "proof-notice-differs", "proof-package-differs", "proof-page-other-code",
      "proof-page-other-head", "proof-link-broken", "proof-sums-damaged", "proof-table-differs",
      "proof-too-large",
    ],
    "of the key of the ledger, in CommandTests": [
      "key-exists", "key-inside", "key-needed", "key-open", "key-other", "key-unreadable",
    ],
    "the machine's fault, in CommandTests, DiagnosticsTests and SiteKitTests": [
      "disk-full", "exchange-impossible", "file-system", "history-unwritten", "key-failed", "markdown-memory",
      "no-permission",
      "old-site-left",
      "publishing-already", "release-already", "too-many-open-files", "yaml-memory",
    ],
    "files that a repository cannot hold, in FormatsTests": [
      "source-name-not-utf8", "source-same-name", "source-special", "source-symlink", "source-too-large",
    ],
    "texts of megabytes, in FormatsTests, SiteKitTests and TransparencyTests": [
      "case-faults-too-many", "cell-too-long", "markdown-too-large", "markdown-too-many-images", "table-too-long",
      "yaml-too-large",
    ],
    "what only a fault of the splitter could cause, in TransparencyTests": ["disclosure-class-of-few-units"],
    "what no content can cause, in SiteKitTests": ["output-path-invalid", "output-path-twice"],
  ]

  /// Templates are no content; SiteKitTests break each of their rules.
  private static func isOfTemplates(_ code: String) -> Bool { code.hasPrefix("template-") }

  private static let sources = Fixture.templates.replacing("/site-templates", with: "/Sources")

  /// The string literals that stand where a code is given.
  private static func codes() throws -> Set<String> {
    let places = [
      #/(?:Problem|Misuse|SystemFailure|disclosing|refusal)\(\s*"([a-z0-9]+(?:-[a-z0-9]+)+)"/#,
      #/\(\s*"([a-z0-9]+(?:-[a-z0-9]+)+)",\s*(?:severity|Wording)/#, #/code: (?:String = )?"([a-z0-9-]+)"/#,
      #/, "(case-[a-z-]+)"\)/#, #/let code = "([a-z0-9-]+)"/#,
    ]
    var codes: Set<String> = []
    for path in try FileManager.default.subpathsOfDirectory(atPath: sources) where path.hasSuffix(".swift") {
      let text = try String(contentsOfFile: "\(sources)/\(path)", encoding: .utf8)
      for place in places { codes.formUnion(text.matches(of: place).map { String($0.output.1) }) }
    }
    return codes
  }

  @Test func everyRuleIsShownOrExcused() throws {
    let shown = Set((ChangedSite.all(in: "refused") + ChangedSite.all(in: "warned")).map(\.code))
    let excused = Set(Self.reasons.values.joined())
    let codes = try Self.codes().filter { !Self.isOfTemplates($0) }
    #expect(codes.count > 150)
    #expect(codes.subtracting(shown).subtracting(excused).sorted() == [])
    #expect(shown.subtracting(codes).sorted() == [], "a folder is named after a code that does not exist")
    #expect(excused.subtracting(codes).sorted() == [], "an excuse for a code that does not exist")
    #expect(excused.intersection(shown).subtracting(["base-url"]).sorted() == [], "an excuse that is not needed")
  }
}
