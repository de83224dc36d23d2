import Authorities
import Diagnostics
import Formats
import Foundation
import Policies
import SiteKit
import Testing

@testable import Portal

/// Laws and party texts without headings look as if they had them; nothing else about them is changed by it.
@Suite struct DivisionHeadingsTests {
  private static let front = """
    ---
    number: 42/2013/QH13
    title: Luật Thử
    kind: Luật
    issuer: Quốc hội
    issued: 2013-11-25
    summary: Lời thử.
    ---

    """

  private static let law = """
    Phần thứ nhất

    QUY ĐỊNH CHUNG

    Chương I
    NHỮNG QUY ĐỊNH CHUNG

    Điều 1. Phạm vi điều chỉnh

    Luật này quy định việc thử theo Điều 3.

    Mục 1

    Nơi thử

    Điều 2. Tổ chức, cá nhân sau đây phải theo Điều 1:

    a) nơi thứ nhất;

    Điều 3. Giao Văn phòng *thực hiện* “Điều 9”

    Điều 4. Hiệu lực

    Luật này có hiệu lực.
    """

  private static let party = """
    # MỞ ĐẦU

    A. PHẦN CHUNG

    I- MỤC ĐÍCH, YÊU CẦU

    1- Mục đích

    ## Khác

    II. Thường trực Huyện ủy chỉ đạo;

    PHỤ LỤC I

    DANH MỤC

    | a | b |
    |---|---|
    | 1 | 2 |

    Điều 5[^1]. Cá nhân phải chấp hành.

    [^1]: Lời.
    """

  /// Names blocks as ever, and says nothing of headings.
  private struct AsWritten: BlockNaming {
    var naming = ClauseNaming(keepsClauses: true)

    mutating func anchor(for block: NamedBlock) -> String? { naming.anchor(for: block) }
    func label(for block: NamedBlock, anchor: String) -> String { naming.label(for: block, anchor: anchor) }
  }

  @Test func aLawWithoutHeadingsHasThem() {
    var naming = ClauseNaming()
    let text = Markdown.render(Array(Self.law.utf8)[...], naming: &naming) { _ in .init(path: "a.md") }.text
    let html = text.html.description
    for heading in [
      "<h2 id=\"phan-1\">Phần thứ nhất <a class=\"anchor\" href=\"#phan-1\" aria-label=\"Liên kết đến Phần 1\">#</a><br>\n"
        + "QUY ĐỊNH CHUNG</h2>\n",
      "<h3 id=\"chuong-1\">Chương I<br>\nNHỮNG QUY ĐỊNH CHUNG <a", "<h4 id=\"dieu-1\">Điều 1. Phạm vi điều chỉnh <a",
      "<h4 id=\"chuong-1-muc-1\">Mục 1 <a", "#</a><br>\nNơi thử</h4>\n",
      "<p id=\"dieu-2\"><b>Điều 2.</b> Tổ chức, cá nhân", "<p id=\"dieu-3\"><b>Điều 3.</b> Giao Văn phòng <em>",
      "<h5 id=\"dieu-4\">Điều 4. Hiệu lực <a",
    ] {
      #expect(html.contains(heading), "\(heading)")
    }
    #expect(html.components(separatedBy: "<h").count == 6)
  }

  /// Anchors, labels, contents, plain text, clauses and with them comparisons, and Akoma Ntoso: of the texts of the
  /// demonstration, of all fixtures and of those above.
  @Test func nothingElseChanges() throws {
    var changed = 0
    for (path, policy) in try policies() {
      let body = policy.text.bytes[policy.body]
      var (now, before) = (ClauseNaming(keepsClauses: true), AsWritten())
      func place(_ place: BytePlace) -> Location { policy.text.location(offset: place.offset, length: place.length) }
      let (new, report) = Markdown.render(body, naming: &now, place: place)
      let (old, oldReport) = Markdown.render(body, naming: &before, place: place)
      #expect(new.plainBytes == old.plainBytes, "\(path)")
      #expect(new.blocks.map(\.anchor) == old.blocks.map(\.anchor), "\(path)")
      #expect(new.blocks.map(\.label) == old.blocks.map(\.label), "\(path)")
      #expect(new.headings == old.headings && new.links == old.links, "\(path)")
      #expect(report.problems.count == oldReport.problems.count, "\(path)")
      #expect(now.outline.entries == before.naming.outline.entries, "\(path)")
      #expect(now.clauses.map(\.bytes) == before.naming.clauses.map(\.bytes), "\(path)")
      #expect(now.clauses.map(\.kind) == before.naming.clauses.map(\.kind), "\(path)")
      #expect(now.clauses.map(\.name) == before.naming.clauses.map(\.name), "\(path)")
      #expect(Self.bare(new.html) == Self.bare(old.html), "\(path)")
      #expect(try akomaNtoso(policy, new, now.clauses) == akomaNtoso(policy, old, before.naming.clauses), "\(path)")
      changed += new.html == old.html ? 0 : 1
    }
    #expect(changed > 3)
  }

  private func policies() throws -> [(String, Policy)] {
    let root = Fixture.folder.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    var files = ["luat.md": Self.front + Self.law, "dang.md": Self.front + Self.party]
    for folder in [root.appending(path: "content/policies"), Fixture.folder] {
      for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) where path.hasSuffix(".md") {
        // Some fixtures are no UTF-8.
        files[path] = try? String(contentsOf: folder.appending(path: path), encoding: .utf8)
      }
    }
    return files.sorted { $0.key < $1.key }.flatMap { path, text in
      PolicySource.load(SourceTree(["policies/a.md": text])).source.policies.map { (path, $0) }
    }
  }

  private func akomaNtoso(_ policy: Policy, _ text: RenderedText, _ clauses: [NamedClause]) throws -> [UInt8]? {
    let day = try #require(CivilDay(iso: "2026-07-15"))
    let page = TextOnPage(
      html: text.html, blocks: text.blocks, outline: [], clauses: clauses, plainBytes: text.plainBytes)
    return AkomaNtoso(policy, page, asOf: day, publisher: "Cổng")?.bytes
  }

  /// Words, links and ids without what is around paragraphs.
  private static func bare(_ html: HTML) -> String {
    html.description.replacing(#/</?(p|b|br|h[2-6])(?<id> id="[^"]*")?>\n?/#) { $0.id.map(String.init) ?? "" }
      .replacing("\n", with: "")
  }
}
