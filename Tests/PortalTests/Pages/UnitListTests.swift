import Authorities
import Foundation
import SiteKit
import Testing

@testable import Portal

@Suite struct UnitListTests {
  private func site(communes: Int) throws -> BuiltSite {
    let fixture = try Fixture()
    let settings = try String(contentsOf: fixture.content.appending(path: "site.yaml"), encoding: .utf8)
    let more = (0..<communes).map { "  - {name: UBND xã có tên khá dài số \($0), level: commune}\n" }.joined()
    try fixture.write("site.yaml", Data(settings.replacing("fields: [", with: more + "fields: [").utf8))
    let day = try #require(CivilDay(iso: "2026-07-15"))
    return try BuiltSite(SiteOptions(source: fixture.content.path, templates: Fixture.templates, asOf: day))
  }

  private func text(_ tree: BuiltSite, _ path: String) throws -> String {
    String(page: try #require(tree[path], "\(path)").bytes)
  }

  /// As many communes as the country has, and the pages stay below 60 KB with their style.
  @Test func thousandsOfUnits() throws {
    let tree = try site(communes: 3_300)
    let style = try #require(tree["assets/style.css"]).bytes.count
    let pages = tree.files.filter { file in
      let path = file.path.description
      return path == "so-lieu/index.html" || path == "so-lieu/don-vi/index.html"
        || path.hasPrefix("so-lieu/don-vi/trang-")
    }
    #expect(pages.count > 10)
    #expect(pages.filter { $0.bytes.count + style > 60 * 1024 }.map(\.path) == [])
    #expect(try text(tree, "so-lieu/index.html").contains(">Danh sách 3.305 đơn vị theo cấp</a>"))
    let lists = pages.filter { $0.path.description != "so-lieu/index.html" }.map {
      String(page: $0.bytes)
    }
    let links = lists.flatMap { $0.matches(of: #/so-lieu/don-vi/([a-z0-9-]+)/index.html">UBND/#).map { $0.output.1 } }
    #expect(links.count == 3_304)
    #expect(Set(links).count == links.count)
  }

  /// Province, department, commune, each with its heading; few units stand on the index too.
  @Test func levelByLevel() throws {
    let tree = try site(communes: 0)
    let list = try text(tree, "so-lieu/don-vi/index.html")
    #expect(
      list.matches(of: #/<h2>([^<]+)</h2>/#).map { String($0.output.1) } == ["Cấp tỉnh", "Cấp xã", "Cấp sở, ngành"])
    #expect(!list.contains("class=\"pager\""))
    #expect(try text(tree, "so-lieu/index.html").contains("so-lieu/don-vi/ubnd-xa-hai/index.html\">UBND xã Hai</a>"))
  }
}
