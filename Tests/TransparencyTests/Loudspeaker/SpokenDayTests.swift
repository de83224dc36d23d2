import Authorities
import Reception
import Testing

@Suite struct SpokenDayTests {
  @Test(arguments: [
    ("2026-01-15", "thứ Năm, ngày mười lăm tháng một năm hai nghìn không trăm hai mươi sáu"),
    ("2026-04-05", "Chủ nhật, ngày mồng năm tháng tư năm hai nghìn không trăm hai mươi sáu"),
    ("2025-12-10", "thứ Tư, ngày mồng mười tháng mười hai năm hai nghìn không trăm hai mươi lăm"),
    ("2031-10-31", "thứ Sáu, ngày ba mươi mốt tháng mười năm hai nghìn không trăm ba mươi mốt"),
    ("2000-02-11", "thứ Sáu, ngày mười một tháng hai năm hai nghìn"),
  ])
  func days(_ iso: String, _ words: String) throws { #expect(SpokenDay.full(try .named(iso)) == words) }

  @Test(arguments: [
    (0, "không giờ"), (8 * 60, "tám giờ"), (11 * 60 + 30, "mười một giờ ba mươi phút"),
    (7 * 60 + 5, "bảy giờ năm phút"),
    (21 * 60 + 15, "hai mươi mốt giờ mười lăm phút"),
  ])
  func clock(_ minutes: Int, _ words: String) { #expect(SpokenDay.clock(minutes) == words) }

  @Test func stretches() {
    let (morning, open) = (TimeSpan(start: 480, end: 660), TimeSpan(start: 840))
    #expect(SpokenDay.spans([morning], nil) == "từ tám giờ đến mười một giờ")
    #expect(SpokenDay.spans([open], nil) == "từ mười bốn giờ")
    #expect(
      SpokenDay.spans([morning, open], nil)
        == "buổi sáng từ tám giờ đến mười một giờ, buổi chiều từ mười bốn giờ")
    #expect(SpokenDay.spans([], nil) == "trong giờ hành chính")
    #expect(SpokenDay.spans([], .afternoon) == "buổi chiều, trong giờ hành chính")
  }
}
