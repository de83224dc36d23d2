import Authorities
import Formats
import Foundation
import SiteKit
import Testing

@testable import Commands
@testable import Portal

/// The courses of figures on the pages of duties: the demonstration, of whose seven quarters one is withdrawn.
@Suite struct DutyTrendTests {
  private static let site: Result<BuiltSite, any Error> = Result {
    let root = URL(fileURLWithPath: Fixture.templates).deletingLastPathComponent()
    let copy = FileManager.default.temporaryDirectory.appending(path: "minhbach-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: copy) }
    try FileManager.default.copyItem(at: root.appending(path: "content"), to: copy)
    let day = try #require(CivilDay(iso: "2026-11-24"))
    let options = SiteOptions(source: copy.path, templates: Fixture.templates, asOf: day, isQuiet: true)
    #expect(WithdrawCommand(options, period: "2026-q1", reason: "Nhầm bảng") { _ in true }.run() == CommandResult())
    return try BuiltSite(options)
  }

  private func text(_ path: String) throws -> String {
    String(page: try #require(try Self.site.get()[path], "\(path)").bytes)
  }

  /// The card of a duty on a page.
  private func card(_ duty: String, on path: String) throws -> Substring {
    let page = try text(path)
    let start = try #require(page.range(of: "id=\"nhiem-vu-\(duty)\""), "\(duty) on \(path)").lowerBound
    return page[start...].prefix(upTo: try #require(page[start...].range(of: "</article>")).lowerBound)
  }

  /// The rows of a card's table: `Quý I/2026 | đã thu hồi`.
  private func rows(_ card: Substring) -> [String] {
    card.matches(of: #/<tr><th scope="row">(.*)</tr>/#).map { row in
      String(row.output.1).replacing(#/</th>|</td>(?=<td)/#, with: " | ").replacing(#/<[^>]*>/#, with: "")
        .replacing("\u{A0}", with: " ")
    }
  }

  private static let (timely, carriedOut) = ("1320-muc-1-dung-han", "1320-muc-2-thi-hanh")

  /// Where a quarter was withdrawn the line stops, and the table says why.
  @Test func noLineCrossesAPeriodWithoutFigures() throws {
    let card = try card(Self.timely, on: "thuc-hien/index.html")
    let line = try #require(card.firstMatch(of: #/<path class="line" d="([^"]*)"/#)?.output.1)
    #expect(line.count { $0 == "M" } == 2 && line.count { $0 == "L" } == 4)
    #expect(card.contains(#/<path class="gap" d="M[0-9]+ 0V200"/#))
    let rows = rows(card)
    #expect(
      rows.map { $0.prefix { $0 != "|" }.trimmed } == [
        "Quý III/2026", "Quý II/2026", "Quý I/2026", "Quý IV/2025", "Quý III/2025", "Quý II/2025", "Quý I/2025",
      ])
    #expect(rows.filter { $0.contains("thu hồi") } == ["Quý I/2026 | đã thu hồi"])
    #expect(card.contains("Đường đứt ở kỳ không có số riêng. "))
    #expect(card.contains("<div class=\"chart\" role=\"img\" aria-label=\"Tỷ lệ giải quyết đúng hạn qua các kỳ\">"))
    #expect(card.contains("<details>"))
  }

  /// Every number of every table stands in `thong-ke.csv`, rates with what they are a share of.
  @Test func theNumbersArePublished() throws {
    let table = try text("du-lieu/thong-ke.csv").replacing("\"kiến nghị, phản ánh\"", with: "-").split(
      whereSeparator: \.isNewline
    ).map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    let ids = [
      "Quý III/2026": "2026-q3", "Quý II/2026": "2026-q2", "Quý IV/2025": "2025-q4", "Quý III/2025": "2025-q3",
      "Quý II/2025": "2025-q2", "Quý I/2025": "2025-q1",
    ]
    for (duty, code) in [(Self.timely, "ty_le_dung_han"), (Self.carriedOut, "thi_hanh.da-xong")] {
      var checked = 0
      for row in rows(try card(duty, on: "thuc-hien/index.html")) {
        let cells = row.components(separatedBy: " | ")
        guard let period = ids[cells[0]] else { continue }
        for cell in cells.dropFirst() where cell != "–" {
          let parts = cell.components(separatedBy: " trên ")
          let number = parts[0].replacing(" %", with: "").replacing(".", with: "").replacing(",", with: ".")
          let base = parts[1].replacing(".", with: "")
          #expect(
            table.contains {
              $0[0] == period && $0[3].isEmpty && $0[5].isEmpty && $0[6] == code && $0[7] == number && $0[8] == base
            }, "\(code) \(period) \(cell)")
          checked += 1
        }
      }
      #expect(checked >= 6, "\(code)")
    }
  }

  /// The page of the body has it too; the report of a period ends with it, unfolded for print.
  @Test func reportsEndWithTheirPeriod() throws {
    #expect(try !rows(card("1320-muc-2-thi-hanh", on: "thuc-hien/uy-ban-nhan-dan-huyen/index.html")).isEmpty)
    let third = try card(Self.timely, on: "thuc-hien/bao-cao/2025-q3/index.html")
    #expect(rows(third).map { $0.prefix { $0 != "|" }.trimmed } == ["Quý III/2025", "Quý II/2025", "Quý I/2025"])
    #expect(third.contains("<details open>"))
    #expect(!third.contains("Đường đứt"))
  }

  /// Two points are no trend, and a period without figures is said to be one.
  @Test func fewerThanThreePeriodsHaveNone() throws {
    let second = try card(Self.timely, on: "thuc-hien/bao-cao/2025-q2/index.html")
    #expect(!second.contains("<svg") && second.contains("Quý II/2025</a>"))
    let withdrawn = try card(Self.timely, on: "thuc-hien/bao-cao/2026-q1/index.html")
    #expect(withdrawn.contains("Tỷ lệ giải quyết đúng hạn:\nkỳ này không nêu\n"))
    #expect(rows(withdrawn).first == "Quý I/2026 | đã thu hồi")
  }
}
