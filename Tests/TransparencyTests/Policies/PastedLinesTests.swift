import Diagnostics
import Formats
import Policies
import Testing

/// Lines pasted from Word that Markdown reads as something else.
@Suite struct PastedLinesTests {
  /// Code and line of each problem.
  private func told(_ body: String, _ extra: String = "") -> [String] {
    let front = "---\nnumber: 7/QĐ-UBND\ntitle: T\nissuer: I\nissued: 2026-02-03\nsummary: S\n\(extra)---\n"
    let report = PolicySource.load(SourceTree(["policies/a.md": front + body])).report
    let lines = front.count { $0 == "\n" }
    return report.sorted().map { problem in
      guard case .text(let spot) = problem.location?.spot else { return problem.code }
      return "\(problem.code) \(spot.line - lines)"
    }
  }

  @Test(
    arguments: [
      ("Gồm:\n• một\n• hai", "bullets-joined 2"), ("• một • hai", "bullets-joined 1"), ("Gồm: ● một", nil),
      ("• một\n\n• hai", nil), ("Gồm:\n– một;\n– hai.", "bullets-joined 2"), ("Gồm:\n-Một;\n-Hai.", "bullets-joined 2"),
      ("Gồm:\n+Một;", "bullets-joined 2"), ("Gồm:\n- một\n- hai", nil), ("Gồm:\n+ một", nil),
      ("Một câu có gạch,\n– và nối tiếp", nil), ("Từ Hà Nội\n– Huế", nil), ("Rét đến\n-5 độ", nil),
      ("| a • b • c |\n| --- |", nil), ("```\na\n• b\n```", nil), ("    • a • b", nil), ("Tên\n---\n\n– một", nil),
    ] as [(String, String?)])
  func bullets(body: String, expected: String?) { #expect(told(body) == [expected].compactMap(\.self)) }

  @Test(
    arguments: [
      ("STT\tTên\n1\tMột\n2\tHai", "table-with-tabs 1"), ("Xem:\nSTT\tTên\n1\tMột", "table-with-tabs 2"),
      ("1.\tMột\n\n2.\tHai", nil), ("- \tMột\n- \tHai", nil), ("Tên:\tMột", nil), ("A\tB\n\nC\tD", nil),
      ("```\nA\tB\nC\tD\n```", nil), ("\tA\tB\n\tC\tD", nil),
      ("| A | B |\n| 1 | 2 |", "table-without-rule 1"), ("| A | B |\n| --- | --- |\n| 1 | 2 |", nil),
      ("| A | B |\n|:--|--:|\n| 1 | 2 |", nil), ("| một dòng |", nil), ("| A |\n\n| B |", nil),
      ("> | A |\n> | B |", nil), ("Chữ | chữ\nChữ | chữ", nil),
    ] as [(String, String?)])
  func tables(body: String, expected: String?) { #expect(told(body) == [expected].compactMap(\.self)) }

  @Test(
    arguments: [
      ("#Một", "heading-without-space 1"), ("##1. Một", "heading-without-space 1"), ("# Một", nil), ("#", nil),
      ("#######Một", nil), ("\\#một", nil), ("Thẻ\n#một", "heading-without-space 2"),
    ] as [(String, String?)])
  func headings(body: String, expected: String?) { #expect(told(body) == [expected].compactMap(\.self)) }

  /// A rule as long as a header that nobody writes by hand is only begun.
  @Test func theFixShowsTheTable() {
    let fix = { (row: String) in
      let front = "---\nnumber: 7/QĐ-UBND\ntitle: T\nissuer: I\nsummary: S\n---\n"
      return PolicySource.load(SourceTree(["policies/a.md": front + "\(row)\n\(row)"])).report.problems.first?.fix?.vi
    }
    #expect(
      fix("STT\tTên")
        == "viết mỗi hàng giữa các dấu |, hàng đầu là “| STT | Tên |”, ngay dưới nó là “| --- | --- |”")
    #expect(fix("| A | B |") == "thêm “| --- | --- |” ngay dưới hàng này")
    #expect(
      fix(String(repeating: "| A ", count: 9) + "|") == "thêm “| --- | --- | …” ngay dưới hàng này")
  }

  @Test(
    arguments: [
      ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc", true),
      ("UBND XÃ MỘT\tCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", true), ("HUYỆN ỦY\n*\n**ĐẢNG CỘNG SẢN VIỆT NAM**", true),
      ("# ĐIỀU LỆ ĐẢNG CỘNG SẢN VIỆT NAM", false), ("ĐẢNG CỘNG SẢN VIỆT NAM QUANG VINH", false),
      ("Điều 1. Nước Cộng hòa xã hội chủ nghĩa Việt Nam", false),
    ])
  func letterheads(body: String, isTold: Bool) {
    #expect(told(body).contains { $0.hasPrefix("letterhead-pasted") } == isTold)
    // An excerpt has no head made for it.
    #expect(told(body, "textStatus: excerpt\n").contains { $0.hasPrefix("letterhead-pasted") } == false)
  }

  @Test func mottoesFurtherBelowAreWords() {
    let body = String(repeating: "Một đoạn chữ dài.\n\n", count: 100) + "ĐẢNG CỘNG SẢN VIỆT NAM"
    #expect(told(body) == [])
  }
}
