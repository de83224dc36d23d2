import Authorities
import Foundation
import SiteKit
import Testing

@testable import Portal

/// Comparisons and courses on the pages of the demonstration: seven quarters, a district that ended on 30/6/2025.
@Suite struct StatisticsPagesTests {
  private static let site: Result<BuiltSite, any Error> = Result {
    let root = URL(fileURLWithPath: Fixture.templates).deletingLastPathComponent()
    let day = try #require(CivilDay(iso: "2026-11-24"))
    let options = SiteOptions(
      source: root.appending(path: "content").path, templates: Fixture.templates, asOf: day, isQuiet: true)
    return try BuiltSite(options)
  }

  private func page(_ path: String) throws -> String {
    let file = try #require(
      try Self.site.get()[path.isEmpty ? "so-lieu/index.html" : "so-lieu/\(path)/index.html"], "\(path)")
    return String(page: file.bytes)
  }

  /// The rows of the table with a caption, cells parted by bars.
  private func rows(_ page: String, _ caption: String) throws -> [String] {
    let start = try #require(page.range(of: "<caption>\(caption)"), "\(caption)").upperBound
    let table = page[start...].prefix(upTo: page[start...].range(of: "</table>")?.lowerBound ?? page.endIndex)
    return table.components(separatedBy: "<tr>").dropFirst(2).map { row in
      row.replacing(#/<small>/#, with: ", ").replacing(#/</t[hd]>(?=<t)/#, with: " | ").replacing(#/<[^>]*>/#, with: "")
        .trimmingCharacters(in: .whitespacesAndNewlines)
    }
  }

  private func sections(_ page: String) -> [String] {
    page.matches(of: #/<h2>([^<]+)</h2>/#).map { String($0.output.1) }
  }

  /// The order of official releases.
  @Test func orderOfARelease() throws {
    let page = try page("2026-q3")
    let order = [
      "Số nổi bật", "Số liệu cho biết", "Kết quả theo loại đơn", "Theo đơn vị và theo lĩnh vực", "So với kỳ trước",
      "Định nghĩa và dữ liệu", "Đính chính",
    ]
    #expect(sections(page).filter(order.contains) == order)
    #expect(page.contains("<dt>Phát hành</dt><dd>24/11/2026</dd>"))
    #expect(page.contains("<dt>Kỳ sau</dt><dd>phát hành được từ 15/12/2026</dd>"))
    #expect(page.contains("<dt>Liên hệ</dt>"))
  }

  /// A complaint without a decision had a limit all the same, which nobody judged; only petitions have none.
  @Test func theRegisterTellsWhatHasNoLimit() throws {
    let file = try #require(try Self.site.get()["vu-viec/2026-q3/index.html"])
    let page = String(page: file.bytes)
    let entries = page.components(separatedBy: "<article class=\"entry\"").dropFirst()
    let (complaints, petitions) = (
      entries.filter { $0.contains(">Khiếu nại lần đầu – ") }, entries.filter { $0.contains(">Kiến nghị, phản ánh – ") }
    )
    #expect(
      complaints.contains { $0.contains("không xét thời hạn ") }
        && petitions.contains { $0.contains("không quy định ") })
    #expect(!complaints.contains { $0.contains("không quy định") })
    #expect(!petitions.contains { $0.contains("không xét thời hạn") })
    #expect(page.contains("<p class=\"quiet\">“Không xét thời hạn”: kết thúc mà không giải quyết"))
  }

  /// Petitions have no time limit by law: what is overdue is counted among the others, and they are drawn in words of
  /// their own, since the common ones call what was answered ended otherwise.
  @Test func petitionsHaveWordsOfTheirOwn() throws {
    let page = try page("2026-q3")
    #expect(page.contains("trong 31 khiếu nại, tố cáo còn lại cuối kỳ"))
    #expect(
      try rows(page, "Luồng đơn theo loại đơn").map { $0.components(separatedBy: " | ")[5] }
        == ["2", "không quy định", "2"])
    #expect(
      page.contains(
        "đã giải quyết, hòa giải thành 114, đã trả lời 138, không có cơ sở 31, rút/chuyển/đình chỉ/không thụ lý 53."))
    #expect(page.contains("Kết thúc khác của kiến nghị, phản ánh gồm cả 138 vụ việc đã trả lời."))
  }

  /// A sum was known when the last of its parts was released, and can be cited.
  @Test func sumsSayWhenTheyWereReleased() throws {
    let page = try page("2026-6t")
    #expect(page.contains("<dt>Phát hành</dt><dd>24/11/2026</dd>"))
    #expect(page.contains("6 tháng đầu năm 2026, phát hành ngày 24/11/2026, https://"))
    #expect(!page.contains("Mã bản phát hành"))
  }

  @Test func whatTheFiguresSay() throws {
    let said = try page("2026-q3").matches(of: #/<p>([^<]+)</p>/#).map { String($0.output.1) }
    #expect(
      said.filter { $0.contains("quý III/2025") || $0.hasPrefix("Nhiều nhất") } == [
        "Quý III/2026 có 403 vụ việc kết thúc, tăng 23 (6,1\u{A0}%) so với cùng kỳ năm trước (quý III/2025).",
        "Nhiều nhất là kiến nghị, phản ánh: 336 trên 403 vụ việc.",
        "Trong 53 vụ việc khiếu nại, tố cáo có thời hạn, 49 vụ việc được giải quyết đúng hạn (92,5\u{A0}%), giảm 0,7 điểm phần trăm so với cùng kỳ năm trước (quý III/2025).",
      ])
  }

  @Test func aPeriodBesideEarlierOnes() throws {
    let page = try page("2026-q3")
    let year = try rows(page, "Quý III/2026 so với cùng kỳ năm trước (quý III/2025)")
    #expect(
      Array(year.prefix(8)) == [
        "Mọi loại đơn, số vụ việc | 403 | 380 | tăng 23 (6,1\u{A0}%)",
        "Khiếu nại, tố cáo, tỷ lệ đúng hạn | 92,5\u{A0}% trên 53 | 93,2\u{A0}% trên 59 | giảm 0,7 điểm phần trăm",
        "Khiếu nại lần đầu, số vụ việc | 36 | 46 | giảm 10 (21,7\u{A0}%)",
        "Khiếu nại lần đầu, tỷ lệ đúng hoặc đúng một phần | 19,4\u{A0}% trên 36 | 8,7\u{A0}% trên 46 | tăng 10,7 điểm phần trăm",
        "Khiếu nại lần đầu, tỷ lệ sai | 61,1\u{A0}% trên 36 | 63,0\u{A0}% trên 46 | giảm 1,9 điểm phần trăm",
        "Khiếu nại lần đầu, tỷ lệ đúng hạn | 93,1\u{A0}% trên 29 | 97,0\u{A0}% trên 33 | giảm 3,9 điểm phần trăm",
        "Khiếu nại lần đầu, tỷ lệ thi hành xong trên quyết định phải thi hành | không so sánh: mẫu số dưới 20 ở một trong hai kỳ",
        "Khiếu nại lần hai | không so sánh: mẫu số dưới 20 ở một trong hai kỳ",
      ])
    #expect(try rows(page, "Quý III/2026 so với kỳ liền trước (quý II/2026)").count == year.count)
    #expect(
      page.contains(
        "Trong thời gian này: UBND xã Giả Định hoạt động từ ngày 01/07/2025; UBND xã Tượng Trưng hoạt động từ ngày 01/07/2025; UBND huyện Giả Lập kết thúc hoạt động ngày 30/06/2025, UBND xã Giả Định tiếp nhận. Số của từng đơn vị ấy không so sánh được."
      ))
  }

  /// What is left over stands below the units and fields that have names; a column that would repeat the numbers is a
  /// sentence.
  @Test func theRestStandsLast() throws {
    let page = try page("2026-q3")
    #expect(
      try rows(page, "Khiếu nại lần đầu theo lĩnh vực, quý III/2026") == [
        "Nhà ở, xây dựng | 7", "Thu hồi đất, bồi thường, tái định cư | 7", "Tranh chấp đất đai | 6",
        "Lĩnh vực khác | 8", "Lĩnh vực khác (đất đai–nhà–xây dựng–môi trường) | 8",
      ])
    #expect(page.contains("<p class=\"note\">Kết quả của mọi dòng: gộp, không nêu riêng.</p>"))
    #expect(
      try rows(page, "Khiếu nại lần đầu theo đơn vị, quý III/2026").map { $0.prefix { $0 != "|" } } == [
        "UBND xã Giả Định ", "Cấp sở, ngành ", "Các đơn vị khác ",
      ])
    // Few rows are not left out.
    #expect(try rows(page, "Kiến nghị, phản ánh theo đơn vị, quý III/2026").count == 12)
    #expect(!page.contains("Bảng nêu"))
    let sum = try rows(try self.page("2026-9t"), "Khiếu nại lần đầu theo lĩnh vực, 9 tháng đầu năm 2026")
    #expect(sum.first?.hasPrefix("Thu hồi đất") == true && sum.last == "Lĩnh vực khác | 19")
    #expect(sum.firstIndex { $0.contains("chỉ nêu riêng ở") } == 2)
  }

  /// A word is explained where it stands in the table.
  @Test func notesSayWhatTheTableHolds() throws {
    let page = try page("")
    let table = try #require(page.range(of: "<caption>Số vụ việc kết thúc qua các kỳ"))
    let note = try #require(page[table.upperBound...].range(of: "“gộp”"))
    #expect(page[table.upperBound..<note.lowerBound].contains("<caption>Từng lĩnh vực"))
  }

  @Test func nothingToCompareWith() throws {
    let page = try page("2025-q1")
    #expect(page.contains("<p>Chưa phát hành số liệu cùng kỳ năm trước, nên chưa so sánh được.</p>"))
    #expect(!page.contains("so với"))
  }

  /// A unit that ended names who took over, and is no longer told of as one of the merged ones.
  @Test func aUnitThatEnded() throws {
    let page = try page("don-vi/ubnd-huyen-gia-lap")
    #expect(
      page.contains(
        "<p>Kết thúc hoạt động ngày 30/06/2025. Đơn vị kế thừa: <a href=\"../../../so-lieu/don-vi/ubnd-xa-gia-dinh/index.html\">UBND xã Giả Định</a>.</p>"
      ))
    #expect(
      try rows(page, "Kiến nghị, phản ánh: UBND huyện Giả Lập").contains("Quý IV/2025 | đơn vị đã kết thúc hoạt động"))
    #expect(
      page.contains(
        "Không so sánh với cùng kỳ năm trước (quý III/2025): UBND huyện Giả Lập kết thúc hoạt động ngày 30/06/2025, UBND xã Giả Định tiếp nhận."
      ))
  }

  @Test func theUnitThatTookOver() throws {
    let page = try page("don-vi/ubnd-xa-gia-dinh")
    #expect(page.contains("<p>Hoạt động từ ngày 01/07/2025.</p>"))
    #expect(page.contains("<p>Từ ngày 01/07/2025 tiếp nhận việc của <a "))
    #expect(try rows(page, "Kiến nghị, phản ánh: UBND xã Giả Định").contains("Quý II/2025 | đơn vị chưa hoạt động"))
    #expect(
      page.contains(
        "Không so sánh với cùng kỳ năm trước (quý III/2025): UBND xã Giả Định hoạt động từ ngày 01/07/2025;"))
    #expect(
      try rows(page, "Quý III/2026 so với kỳ liền trước (quý II/2026): UBND xã Giả Định").prefix(2) == [
        "Khiếu nại lần đầu | không so sánh: gộp, không nêu riêng ở quý II/2026",
        "Kiến nghị, phản ánh, số vụ việc | 28 | 27 | tăng 1 (3,7\u{A0}%)",
      ])
    // The quarter in which the unit began stands alone between two strokes.
    #expect(page.contains("<path class=\"split\" d=\"M285 0V200M428 0V200\"/>"))
    #expect(page.contains("Chỗ trống của “kiến nghị, phản ánh”: quý I/2025, quý II/2025 (đơn vị chưa hoạt động)."))
  }

  @Test func theCourseOfThePortal() throws {
    let page = try page("")
    #expect(page.matches(of: #/<svg class="plot"/#).count > 5)
    #expect(
      try rows(page, "Số vụ việc kết thúc qua các kỳ").first == "Quý III/2026 | 403 | 36 | 13 | 18 | 336")
    #expect(
      try rows(page, "Tỷ lệ qua các kỳ, trên số vụ việc").first
        == "Quý III/2026 | 92,5\u{A0}% trên 53 | 19,4\u{A0}% trên 36 | – | 75,0\u{A0}% trên 336")
  }

  /// Fields beside each other: one small line a kind, and the newest figure.
  @Test func theCourseOfEveryField() throws {
    let page = try page("")
    let rows = try rows(page, "Từng lĩnh vực qua các kỳ; số là số vụ việc của quý III/2026")
    #expect(rows.count == 12)
    #expect(rows.first == "Thu hồi đất, bồi thường, tái định cư | 7 | 67")
    #expect(page.matches(of: #/<svg class="plot spark" aria-hidden="true"/#).count > 12)
  }

  @Test func sparklines() throws {
    let svg = try #require(Sparkline.svg([10, nil, 5, 0])).description
    #expect(svg.contains("viewBox=\"0 0 40 30\""))
    #expect(svg.contains("class=\"line\" d=\"M5 0M25 15L35 30\""))
    #expect(svg.contains("class=\"dots\" d=\"M5 0h0M25 15h0M35 30h0\""))
    #expect(Sparkline.svg([1, nil, 3]) == nil)
    #expect(Sparkline.svg([0, 0, 0]) != nil)
  }

  /// Names of drawings on one page are unlike each other.
  @Test(arguments: ["", "2026-q3", "don-vi/ubnd-tinh", "linh-vuc/moi-truong"]) func names(_ path: String) throws {
    let page = try page(path)
    let names = page.matches(of: #/ role="img" aria-label="([^"]+)"/#).map { String($0.output.1) }
    let ids = page.matches(of: #/ id="([^"]+)"/#).map { String($0.output.1) }
    #expect(Set(names).count == names.count && Set(ids).count == ids.count)
    #expect(!names.isEmpty)
  }
}
