import Authorities
import Testing

@testable import Reception

@Suite struct RuleParserTests {
  @Test(arguments: [
    ("thứ Năm hằng tuần", "thứ Năm hằng tuần"),
    ("định kỳ vào thứ 5 hàng tuần", "thứ Năm hằng tuần"),
    ("Định kỳ vào ngày thứ năm hàng tuần", "thứ Năm hằng tuần"),
    ("T5 hằng tuần", "thứ Năm hằng tuần"),
    ("THỨ NĂM HÀNG TUẦN.", "thứ Năm hằng tuần"),
    ("thứ Năm hằng tuần".decomposed, "thứ Năm hằng tuần"),
    ("01 ngày/tuần (thứ Năm)", "thứ Năm hằng tuần"),
    ("02 ngày/tuần (thứ Ba, thứ Năm)", "thứ Ba và thứ Năm hằng tuần"),
    ("mỗi thứ Năm", "thứ Năm hằng tuần"),
    ("hằng tuần vào thứ Năm", "thứ Năm hằng tuần"),
    ("lịch tiếp công dân định kỳ: thứ 5 hàng tuần", "thứ Năm hằng tuần"),
    ("thứ bẩy hàng tuần", "thứ Bảy hằng tuần"),
    ("chủ nhật hằng tuần", "Chủ nhật hằng tuần"),
    ("CN hằng tuần", "Chủ nhật hằng tuần"),
    ("thứ Ba và thứ Năm hằng tuần", "thứ Ba và thứ Năm hằng tuần"),
    ("thứ 3, 5 hàng tuần", "thứ Ba và thứ Năm hằng tuần"),
    ("thứ Ba, thứ Tư và thứ Sáu hằng tuần", "thứ Ba, thứ Tư và thứ Sáu hằng tuần"),
    ("T2, T4, T6 hằng tuần", "thứ Hai, thứ Tư và thứ Sáu hằng tuần"),
    ("thứ Hai đến thứ Tư hằng tuần", "thứ Hai, thứ Ba và thứ Tư hằng tuần"),
    ("sáng thứ Bảy hằng tuần", "sáng thứ Bảy hằng tuần"),
    ("buổi sáng thứ 7 hàng tuần", "sáng thứ Bảy hằng tuần"),
    ("sáng thứ Ba và chiều thứ Năm hằng tuần", "sáng thứ Ba và chiều thứ Năm hằng tuần"),
    ("sáng thứ Ba và thứ Năm hằng tuần", "sáng thứ Ba và sáng thứ Năm hằng tuần"),
    ("thứ Ba và sáng thứ Năm hằng tuần", "thứ Ba và sáng thứ Năm hằng tuần"),
    ("ngày 15 hằng tháng", "ngày 15 hằng tháng"),
    ("vào ngày 15 hàng tháng", "ngày 15 hằng tháng"),
    ("ngày 15 mỗi tháng", "ngày 15 hằng tháng"),
    ("ngày 15 của tháng", "ngày 15 hằng tháng"),
    ("hằng tháng vào ngày 05", "ngày 5 hằng tháng"),
    ("ngày mồng 5 hằng tháng", "ngày 5 hằng tháng"),
    ("ngày 15 và 25 hằng tháng", "ngày 15 và 25 hằng tháng"),
    ("ngày 15 và ngày 25 hằng tháng", "ngày 15 và 25 hằng tháng"),
    ("các ngày 5, 15, 20 và 25 hằng tháng", "ngày 5, 15, 20 và 25 hằng tháng"),
    ("sáng ngày 15 hằng tháng", "sáng ngày 15 hằng tháng"),
    ("ngày 15 tháng đầu quý", "ngày 15 tháng đầu quý"),
    ("ngày 15 của tháng đầu tiên mỗi quý", "ngày 15 tháng đầu quý"),
    ("thứ Ba tuần thứ nhất và tuần thứ ba hằng tháng", "thứ Ba tuần thứ nhất và tuần thứ ba hằng tháng"),
    ("thứ Ba tuần thứ nhất và thứ ba hằng tháng", "thứ Ba tuần thứ nhất và tuần thứ ba hằng tháng"),
    ("thứ 3 tuần 1 và 3 hàng tháng", "thứ Ba tuần thứ nhất và tuần thứ ba hằng tháng"),
    ("ngày thứ ba, tuần thứ ba hằng tháng", "thứ Ba tuần thứ ba hằng tháng"),
    (
      "ngày thứ Sáu tuần thứ 2 và ngày thứ Sáu tuần thứ 4 hàng tháng",
      "thứ Sáu tuần thứ hai và tuần thứ tư hằng tháng"
    ),
    (
      "thứ Ba tuần thứ nhất và thứ Năm tuần thứ hai hằng tháng",
      "thứ Ba tuần thứ nhất và thứ Năm tuần thứ hai hằng tháng"
    ),
    (
      "thứ Năm tuần 1, 2, 3, 4 hằng tháng", "thứ Năm tuần thứ nhất, tuần thứ hai, tuần thứ ba và tuần thứ tư hằng tháng"
    ),
    ("thứ Hai đầu tiên của tháng", "thứ Hai đầu tiên của tháng"),
    ("thứ Hai cuối cùng của tháng", "thứ Hai cuối cùng của tháng"),
    ("thứ Hai cuối cùng hằng tháng", "thứ Hai cuối cùng của tháng"),
    ("thứ Hai cuối tháng", "thứ Hai cuối cùng của tháng"),
    ("thứ Hai tuần cuối tháng", "thứ Hai tuần cuối hằng tháng"),
    ("ngày thứ sáu của tuần lễ cuối tháng", "thứ Sáu tuần cuối hằng tháng"),
    ("thứ Hai của tuần cuối cùng hằng tháng", "thứ Hai tuần cuối hằng tháng"),
    ("ngày làm việc cuối cùng của tháng", "ngày làm việc cuối cùng của tháng"),
    ("ngày làm việc đầu tiên của tháng", "ngày làm việc đầu tiên của tháng"),
    ("ngày làm việc cuối tháng", "ngày làm việc cuối cùng của tháng"),
    ("mỗi ngày làm việc", "mỗi ngày làm việc"),
    ("định kì vào ngày 15, 25 hàng tháng", "ngày 15 và 25 hằng tháng"),
    ("các ngày làm việc trong tuần", "mỗi ngày làm việc"),
    ("sáng mỗi ngày làm việc", "sáng mỗi ngày làm việc"),
    ("ngày 15 và ngày làm việc cuối cùng của tháng", "ngày 15 và ngày làm việc cuối cùng hằng tháng"),
    ("ngày 20 của tháng cuối quý", "ngày 20 tháng cuối quý"),
    ("ngày 20 tháng cuối mỗi quý", "ngày 20 tháng cuối quý"),
    ("ngày 15 tháng giữa quý", "ngày 15 tháng giữa quý"),
    ("ngày 15 tháng thứ hai hằng quý", "ngày 15 tháng giữa quý"),
    ("mỗi quý 01 lần vào ngày 15 tháng đầu quý", "ngày 15 tháng đầu quý"),
    ("ngày 15 các tháng 3, 6, 9, 12", "ngày 15 các tháng 3, 6, 9 và 12"),
    ("ngày 15 tháng 1, 4, 7, 10", "ngày 15 các tháng 1, 4, 7 và 10"),
    ("thứ Hai đầu tiên của tháng 3 và 9", "thứ Hai đầu tiên của các tháng 3 và 9"),
    ("ngày 5 và 20 trong tháng 2", "ngày 5 và 20 tháng 2"),
    ("mỗi tháng 02 ngày: ngày 10 và ngày 25", "ngày 10 và 25 hằng tháng"),
    ("02 ngày/tháng, vào ngày 05 và ngày 20", "ngày 5 và 20 hằng tháng"),
    ("01 ngày/tuần, vào thứ Năm", "thứ Năm hằng tuần"),
    ("mỗi tuần 01 buổi vào sáng thứ Năm", "sáng thứ Năm hằng tuần"),
    ("một ngày trong một tháng vào ngày đầu tuần của tuần cuối tháng", "thứ Hai tuần cuối hằng tháng"),
    ("hai ngày trong tháng: 10, 25", "ngày 10 và 25 hằng tháng"),
    ("ngày 15/tháng", "ngày 15 hằng tháng"),
    ("mỗi thứ Năm trong tuần", "thứ Năm hằng tuần"),
    ("ngày 15 dương lịch hằng tháng", "ngày 15 hằng tháng"),
    ("từ thứ 2 đến thứ 6 hàng tuần", "thứ Hai, thứ Ba, thứ Tư, thứ Năm và thứ Sáu hằng tuần"),
    ("thứ Năm hằng tuần (buổi sáng)", "sáng thứ Năm hằng tuần"),
    ("thứ Năm hằng tuần, buổi chiều", "chiều thứ Năm hằng tuần"),
    ("thứ Ba và thứ Năm hằng tuần, buổi sáng", "sáng thứ Ba và sáng thứ Năm hằng tuần"),
    ("thứ Ba (sáng) và thứ Năm (chiều) hằng tuần", "sáng thứ Ba và chiều thứ Năm hằng tuần"),
    ("thứ Ba sáng, thứ Năm chiều hằng tuần", "sáng thứ Ba và chiều thứ Năm hằng tuần"),
    ("thứ Ba (cả ngày) và thứ Năm (sáng) hằng tuần", "thứ Ba và sáng thứ Năm hằng tuần"),
    ("ngày 05 buổi sáng, 20 buổi chiều hằng tháng", "sáng ngày 5 và chiều ngày 20 hằng tháng"),
    ("thứ Tư tuần thứ 2 và thứ 4 hằng tháng, buổi sáng", "sáng thứ Tư tuần thứ hai và tuần thứ tư hằng tháng"),
    ("thứ 5 (tuần 2 và tuần 4) hằng tháng", "thứ Năm tuần thứ hai và tuần thứ tư hằng tháng"),
    ("ngày 15 tháng 3 và ngày 20 tháng 3", "ngày 15 và 20 tháng 3"),
    ("tháng 3: ngày 15 và 20", "ngày 15 và 20 tháng 3"),
    ("sáng thứ 4 tuần thứ 2 và thứ 4 hằng tháng", "sáng thứ Tư tuần thứ hai và tuần thứ tư hằng tháng"),
  ])
  func understood(text: String, canonical: String) throws {
    let rule = try RuleParser.parse(text)
    #expect(RulePhrase.vietnamese(rule) == canonical)
    #expect(try RuleParser.parse(canonical) == rule)
  }

  @Test(arguments: [
    ("1525 hằng tháng", RuleFault.damaged(digits: "1525")),
    ("ngày 1525 hàng tháng", .damaged(digits: "1525")),
    ("ngày 32 hằng tháng", .damaged(digits: "32")),
    ("ngày 0 hằng tháng", .damaged(digits: "0")),
    ("thứ Năm hằng tháng", .noWeek(.thursday)),
    ("thứ Năm", .noFrequency(ReceptionRule(items: [.init(.weekly(.thursday))]))),
    ("ngày 15", .noFrequency(ReceptionRule(items: [.init(.dayOfMonth(15))]))),
    ("", .unknown), ("hằng tháng", .unknown), ("ngày rằm hằng tháng", .lunar), ("ngày 15 âm lịch hằng tháng", .lunar),
    ("ngày cuối cùng của tháng", .lastDay), ("ngày cuối tháng", .lastDay), ("ngày 15 hằng quý", .unknown),
    ("thứ 9 hằng tuần", .noWeekday("thứ 9")),
    ("thứ 5 và thứ 8 hằng tuần", .noWeekday("thứ 8")),
    ("ngày 15 hằng tuần", .unknown), ("ngày 15/25 hằng tháng", .unknown), ("ngày 15 hoặc 25 hằng tháng", .unknown),
    ("ngày 15-25 hằng tháng", .range(ReceptionRule(items: [.init(.dayOfMonth(15)), .init(.dayOfMonth(25))]))),
    ("ngày 15 - ngày 25 và 28 hằng tháng", .range(ReceptionRule(items: [15, 25, 28].map { .init(.dayOfMonth($0)) }))),
    ("ngày 15-rằm hằng tháng", .lunar), ("thứ Năm hằng tuần hằng tháng", .unknown),
    ("thứ Ba tuần thứ bảy hằng tháng", .unknown),
    (
      "mỗi tháng 02 ngày: ngày 10",
      .count(2, of: ReceptionRule(items: [.init(.dayOfMonth(10))]))
    ),
    (
      "01 ngày/tuần vào thứ Ba, thứ Năm",
      .count(1, of: ReceptionRule(items: [.init(.weekly(.tuesday)), .init(.weekly(.thursday))]))
    ),
    ("ngày 15 và 15 hằng tháng", .twice), ("thứ Năm và thứ 5 hằng tuần", .twice),
    ("mỗi tháng 01 ngày: ngày 15 tháng đầu quý", .unknown), ("ngày 15 tháng 3 và ngày 20 tháng 6", .unknown),
    ("thứ Ba và thứ Năm sáng hằng tuần", .unclearPart), ("sáng thứ Ba và thứ Năm hằng tuần, buổi chiều", .unclearPart),
    ("thứ Năm hằng tuần, riêng tuần cuối tháng tiếp vào thứ Sáu", .exception),
    ("các ngày làm việc trong tuần, trừ chiều thứ Sáu", .exception), ("thứ Năm cách tuần", .exception),
    ("thứ Năm, hai tuần một lần", .exception), ("thứ Năm tuần chẵn", .exception),
    ("ngày 1 5 hằng tháng", .numbersSideBySide([Self.days(15), Self.days(1, 5)])),
    ("ngày 15 và 2 6 hằng tháng", .numbersSideBySide([Self.days(15, 26), Self.days(15, 2, 6)])),
    ("ngày 15 25 hằng tháng", .numbersSideBySide([Self.days(15, 25)])),
    ("ngày 8.2 hằng tháng", .numbersSideBySide([Self.days(8, 2), Self.days(8, 20)])),
    ("ngày 15.25 hằng tháng", .numbersSideBySide([Self.days(15, 25)])),
    ("ngày 1 5 và 2 5 hằng tháng", .numbersSideBySide([Self.days(15, 25)])),
    (
      "ngày 15 các tháng 3 6 9 12", .numbersSideBySide([Self.days(15, months: [3, 6, 9, 12])])
    ),
    ("ngày 15 tháng 1 2", .numbersSideBySide([Self.days(15, months: [12]), Self.days(15, months: [1, 2])])),
    ("ngày 15 hằng tháng, 7:30", .numbersSideBySide([])),
    (
      "thứ 3 5 hằng tuần",
      .numbersSideBySide([ReceptionRule(items: [.init(.weekly(.tuesday)), .init(.weekly(.thursday))])])
    ),
    ("ngày 15 tháng 3 ngày 20", .daysAfterMonths(Self.days(15, 20, months: [3]))),
    ("ngày 15 các tháng 3, 6 và ngày 20", .daysAfterMonths(Self.days(15, 20, months: [3, 6]))),
    ("ngày 30 hằng tháng (tháng 2 vào ngày 28)", .unknown), ("ngày 15 (25) hằng tháng", .unknown),
  ])
  func refused(text: String, fault: RuleFault) {
    #expect(throws: fault) { try RuleParser.parse(text) }
  }

  private static func days(_ days: Int..., months: Set<Int>? = nil) -> ReceptionRule {
    ReceptionRule(items: days.map { .init(.dayOfMonth($0)) }, months: months.map { .named($0) } ?? .every)
  }
}

extension String {
  /// Normalization Form D, as some keyboards and PDF files give it.
  var decomposed: String {
    var out = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      out.append(contentsOf: Self.parts[scalar] ?? [scalar])
    }
    return String(out)
  }

  private static let parts: [Unicode.Scalar: [Unicode.Scalar]] = [
    "ứ": ["u", "\u{31B}", "\u{301}"], "ă": ["a", "\u{306}"], "ằ": ["a", "\u{306}", "\u{300}"],
    "ầ": ["a", "\u{302}", "\u{300}"],
  ]
}
