import Formats
import Glibc
import SiteKit
import Testing

@testable import Portal

/// The names that templates may use, as `MauTrang.md` lists them, against what the pages declare.
@Suite struct TemplateReferenceTests {
  /// The section lies between these two lines; everything else in the article is written by hand.
  private static let opening = "<!-- variables: written by TemplateReferenceTests -->\n"
  private static let closing = "<!-- end of variables -->\n"

  private static let root = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()
  private static let catalogue = "\(root)/Sources/minhbach/Documentation.docc"
  private static let article = "MauTrang.md"

  @Test func articleListsWhatPagesDeclare() throws {
    let (before, written, after) = try section()
    let declared = Self.reference
    let isRight = written == declared
    if !isRight, getenv("RENEW_REFERENCE") != nil {
      let text = before + declared + after
      try AtomicFile.write("\(Self.catalogue)/\(Self.article)", Array(text.utf8))
    }
    let difference = zip(Self.lines(written), Self.lines(declared)).first { $0 != $1 }
    #expect(
      isRight,
      """
      The names of templates in \(Self.article) are not those the pages declare.
      First line that differs, as written:  \(difference?.0 ?? "(the end)")
      and as declared:                      \(difference?.1 ?? "(the end)")
      Renew the section, read what changed and commit it:
        RENEW_REFERENCE=1 swift test --filter PortalTests.TemplateReferenceTests
      """)
  }

  /// A page type that nobody added to `SiteTemplates.pages` would be neither checked nor documented.
  @Test func everyPageTemplateIsDocumented() throws {
    let templates = try SourceFolder("\(Self.root)/site-templates", as: "site-templates").tree
    let files = templates.files(in: "pages", ending: ".mustache").map { $0.path.dropLast(".mustache".count) }
    #expect(files.map(String.init).sorted() == SiteTemplates.pages.map { $0.template }.sorted())
  }

  /// The table of what makes what, written by hand, has every page and every asset.
  @Test func everyFileStandsInTheTable() throws {
    let table = try section().before
    let templates = try SourceFolder("\(Self.root)/site-templates", as: "site-templates").tree
    let names =
      SiteTemplates.pages.map { "\($0.template).mustache" } + templates.files(in: "assets", ending: "").map(\.path)
    #expect(names.filter { !table.contains("`\($0)`") } == [])
  }

  /// `page` is the same on every page and stands once, before the pages.
  private static var reference: String {
    let shared = TemplateReference.markdown(for: PageFrame.self, name: "page")
    return ([shared] + SiteTemplates.pages.map { describe($0) }).map { "#\($0)\n" }.joined()
  }

  private static func describe<Page: PortalPage>(_ page: Page.Type) -> String {
    lines(TemplateReference.markdown(for: page, name: Page.template)).filter { !$0.hasPrefix("| `page` › ") }
      .joined(separator: "\n")
  }

  private static func lines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The article in three parts; the middle one is the section.
  private func section() throws -> (before: String, written: String, after: String) {
    let tree = try SourceFolder(Self.catalogue, as: "Documentation.docc").tree
    let text = String(decoding: try #require(tree.file(Self.article)).bytes, as: UTF8.self)
    let start = try #require(text.firstRange(of: Self.opening)).upperBound
    let end = try #require(text[start...].firstRange(of: Self.closing)).lowerBound
    return (String(text[..<start]), String(text[start..<end]), String(text[end...]))
  }
}
