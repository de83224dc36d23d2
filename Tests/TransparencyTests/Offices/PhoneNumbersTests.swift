import Testing

@testable import Authorities

@Suite struct PhoneNumbersTests {
  @Test(arguments: [
    ("0000 000 003", ["0000000003"]), ("(024) 0000.0000", ["02400000000"]), ("+84 24 0000 0000", ["+842400000000"]),
    ("0000 000 003 / 0000 000 004", ["0000000003", "0000000004"]),
    ("0000 000 003/0000 000 004", ["0000000003", "0000000004"]),
    ("0000 000 003; 0000 000 004, 1022", ["0000000003", "0000000004", "1022"]),
    ("0000 000 003 - 0000 000 004", ["0000000003", "0000000004"]),
    ("0000 000 003–0000 000 004", ["0000000003", "0000000004"]),
    ("0000-000-003 hoặc 0000.000.004", ["0000000003", "0000000004"]),
    ("080.00000", ["08000000"]), ("1900 0000", ["19000000"]),
  ])
  func eachNumberRingsByItself(written: String, dialled: [String]) throws {
    #expect(try #require(PhoneNumbers(written)).all.map(\.dialled) == dialled)
  }

  @Test(arguments: [
    "0000 000 003 máy lẻ 12", "0000 000 003 (máy lẻ 12)", "0000 000 003 ext. 12", "0000 000 003, máy lẻ: 12",
    "0000 000 003 số lẻ 12",
  ])
  func anExtensionIsNotRung(written: String) throws {
    let number = try #require(PhoneNumbers(written)?.all.first)
    #expect(number.dialled == "0000000003")
    #expect(number.digitsOfExtension == "12")
  }

  @Test(arguments: [
    "0000 OOO 003", "A / B", "gọi văn phòng", "00", "0000 000 003 /", "0000 000 003 gặp anh Ba", "0000 000 003 máy lẻ",
    "0000 0000 0000", "3825 0000", "0000 000 003 (máy lẻ 12", "0000+000 003", "١٢٣٤٥٦٧٨٩",
    "0000 000 03", "000 000 003", "0203.3847.123 - 124",
  ])
  func whatIsNoNumberIsRefused(written: String) {
    #expect(PhoneNumbers(written) == nil)
  }
}
