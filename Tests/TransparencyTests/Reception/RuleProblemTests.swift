import Testing

/// What is proposed in the place of a rule that cannot be read.
@Suite struct RuleProblemTests {
  @Test(arguments: [
    ("15-25", "viết “ngày 15 và 25 hằng tháng”; nếu là cả khoảng thì ghi từng ngày"),
    ("ngày 15-25", "viết “ngày 15 và 25 hằng tháng”; nếu là cả khoảng thì ghi từng ngày"),
    (
      "thứ tám hằng tuần",
      "có phải bạn muốn viết “Chủ nhật”? Các thứ: thứ Hai (thứ 2) đến thứ Bảy (thứ 7) và Chủ nhật"
    ), ("thứ 9 hằng tuần", "các thứ: thứ Hai (thứ 2) đến thứ Bảy (thứ 7) và Chủ nhật"),
    ("ngày 1 5 hằng tháng", "viết “ngày 15 hằng tháng” hoặc “ngày 1 và 5 hằng tháng”"),
    ("ngày 8.2 hằng tháng", "viết “ngày 8 và 2 hằng tháng” hoặc “ngày 8 và 20 hằng tháng”"),
    ("ngày 15 25 hằng tháng", "có phải bạn muốn viết “ngày 15 và 25 hằng tháng”?"),
    (
      "ngày 15 hằng tháng, 7:30",
      "viết từng ngày, cách nhau bằng chữ “và”, ví dụ “ngày 15 và 25 hằng tháng”"
    ),
    (
      "ngày 15 tháng 3 ngày 20",
      "nếu của cùng các tháng thì viết “ngày 15 và 20 tháng 3”; của tháng khác thì viết thêm một tệp lịch"
    ),
    ("thứ 3 5 hằng tuần", "có phải bạn muốn viết “thứ Ba và thứ Năm hằng tuần”?"),
    ("ngày 2O hằng tháng", "có phải bạn muốn viết “ngày 20 hằng tháng”?"),
    ("ngày l5 và O5 hằng tháng", "có phải bạn muốn viết “ngày 15 và 5 hằng tháng”?"),
    ("ngày20 hằng tháng", "có phải bạn muốn viết “ngày 20 hằng tháng”?"),
    ("ngày 20 hằng thág", "có phải bạn muốn viết “ngày 20 hằng tháng”?"),
    ("chiều thứ 4 hàng tuầ", "có phải bạn muốn viết “chiều thứ Tư hằng tuần”?"),
    (
      "ngày 20 mỗi quý",
      "chọn tháng của quý: viết “ngày 20 tháng đầu quý”, “ngày 20 tháng giữa quý” hoặc “ngày 20 tháng cuối quý”"
    ),
    (
      "ngày 32 hằng tháng",
      "ngày trong tháng từ 1 đến 31; ngày cuối tháng thì viết “ngày 31 hằng tháng” và “shortMonth: last-day”"
    ),
  ])
  func whatARuleMayMean(rule: String, fix: String) throws {
    let found = try ReceptionFixture("valid: {from: 2026-01-01, to: 2026-12-31}\nrule: \(rule)\nonDayOff: nghỉ")
      .problems()
    #expect(found.map(\.fix) == [fix])
  }

  /// No number or weekday but the officer's own is proposed: examples are called so.
  @Test(arguments: [
    "ngày 20 hằng năm", "ngày 8 hoặc 22 hằng tháng", "ngày 8 hoặc 22", "tuần thứ hai hằng tháng",
    "tối thứ Năm hằng tuần",
    "ngày hai mươi hằng tháng",
  ])
  func formsAreExamples(rule: String) throws {
    let found = try ReceptionFixture("valid: {from: 2026-01-01, to: 2026-12-31}\nrule: \(rule)\nonDayOff: nghỉ")
      .problems()
    let start = "viết theo một dạng đọc được, ví dụ: thứ Năm hằng tuần · thứ Ba và thứ Năm hằng tuần · "
    #expect(found.map { $0.fix.hasPrefix(start) } == [true])
  }
}
