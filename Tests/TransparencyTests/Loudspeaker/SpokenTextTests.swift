import Reception
import Testing

@Suite struct SpokenTextTests {
  @Test(arguments: [
    ("Chủ tịch UBND xã", "Chủ tịch Ủy ban nhân dân xã"),
    ("Thường trực HĐND TP. Minh Họa", "Thường trực Hội đồng nhân dân thành phố Minh Họa"),
    ("P. Minh Họa, Q. Giả Lập", "phường Minh Họa, quận Giả Lập"),
    ("Tổ P nhà Q", "Tổ P nhà Q"),
    ("UBND-HĐND", "Ủy ban nhân dân Hội đồng nhân dân"),
  ])
  func abbreviations(_ text: String, _ spoken: String) { #expect(SpokenText.of(text) == spoken) }

  @Test(arguments: [
    ("Số 201, đường Hạ Tân", "Số hai trăm linh một, đường Hạ Tân"),
    ("số 12/4 đường Thử", "số mười hai trên bốn đường Thử"),
    ("ngõ 5/2/1", "ngõ năm trên hai trên một"),
    ("phòng 007", "phòng không không bảy"),
    ("12.345 lượt, tăng 82,5%", "mười hai nghìn ba trăm bốn mươi lăm lượt, tăng tám mươi hai phẩy năm phần trăm"),
    ("1-3 người", "một đến ba người"),
    ("khóa XV, kỳ II", "khóa mười lăm, kỳ hai"),
    ("nhà I, khóa học", "nhà I, khóa học"),
    ("tầng 2.", "tầng hai."),
  ])
  func numbers(_ text: String, _ spoken: String) { #expect(SpokenText.of(text) == spoken) }

  @Test(arguments: [
    ("Họp ngày 04/12/2026", "Họp ngày mồng bốn tháng mười hai năm hai nghìn không trăm hai mươi sáu"),
    ("gộp 15/4/2026", "gộp ngày mười lăm tháng tư năm hai nghìn không trăm hai mươi sáu"),
    ("nghỉ lễ 30/4 và 1/5", "nghỉ lễ ba mươi tháng tư và mồng một tháng năm"),
    ("tỷ lệ 40/50", "tỷ lệ bốn mươi trên năm mươi"),
    ("từ 07:30–11h, 13g15", "từ bảy giờ ba mươi phút đến mười một giờ, mười ba giờ mười lăm phút"),
  ])
  func daysAndTimes(_ text: String, _ spoken: String) { #expect(SpokenText.of(text) == spoken) }

  @Test(arguments: [
    ("Sửa phòng (tầng 1); chờ: thông báo", "Sửa phòng, tầng một, chờ, thông báo"),
    ("Kiểm tra & xử lý – gấp!", "Kiểm tra và xử lý, gấp."),
    ("Bão số 3 (cấp 12).", "Bão số ba, cấp mười hai."),
    ("Họp (kín)", "Họp, kín"), ("", ""), ("…", ""), ("“Tiếp dân”", "Tiếp dân"),
  ])
  func marks(_ text: String, _ spoken: String) { #expect(SpokenText.of(text) == spoken) }

  /// A decomposed letter stays in its word.
  @Test func combiningMarks() { #expect(SpokenText.of("xa\u{303} 5") == "xa\u{303} năm") }
}
