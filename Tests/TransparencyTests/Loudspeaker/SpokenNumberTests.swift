import Reception
import Testing

@Suite struct SpokenNumberTests {
  @Test(arguments: [
    (0, "không"), (1, "một"), (4, "bốn"), (5, "năm"), (10, "mười"), (11, "mười một"), (14, "mười bốn"),
    (15, "mười lăm"),
    (20, "hai mươi"), (21, "hai mươi mốt"), (24, "hai mươi tư"), (25, "hai mươi lăm"), (31, "ba mươi mốt"),
    (55, "năm mươi lăm"), (99, "chín mươi chín"),
  ])
  func belowAHundred(_ number: Int, _ words: String) { #expect(SpokenNumber.words(number) == words) }

  @Test(arguments: [
    (100, "một trăm"), (101, "một trăm linh một"), (104, "một trăm linh bốn"), (105, "một trăm linh năm"),
    (110, "một trăm mười"), (111, "một trăm mười một"), (115, "một trăm mười lăm"), (121, "một trăm hai mươi mốt"),
    (555, "năm trăm năm mươi lăm"), (900, "chín trăm"),
  ])
  func hundreds(_ number: Int, _ words: String) { #expect(SpokenNumber.words(number) == words) }

  @Test(arguments: [
    (1_000, "một nghìn"), (1_001, "một nghìn không trăm linh một"), (1_010, "một nghìn không trăm mười"),
    (1_100, "một nghìn một trăm"), (2_000, "hai nghìn"), (2_005, "hai nghìn không trăm linh năm"),
    (2_015, "hai nghìn không trăm mười lăm"), (2_021, "hai nghìn không trăm hai mươi mốt"),
    (2_026, "hai nghìn không trăm hai mươi sáu"), (10_000, "mười nghìn"),
    (100_000, "một trăm nghìn"), (1_000_000, "một triệu"), (1_000_005, "một triệu không trăm linh năm"),
    (1_234_567, "một triệu hai trăm ba mươi tư nghìn năm trăm sáu mươi bảy"),
    (1_000_000_000, "một tỷ"), (21_000_015_000, "hai mươi mốt tỷ không trăm mười lăm nghìn"),
    (2_000_000_000_000, "hai nghìn tỷ"), (-15, "âm mười lăm"),
  ])
  func thousandsAndMore(_ number: Int, _ words: String) { #expect(SpokenNumber.words(number) == words) }

  /// Every number below ten thousand is said in its own way, so none can be heard for another.
  @Test func noTwoSoundAlike() {
    #expect(Set((0..<10_000).map(SpokenNumber.words)).count == 10_000)
    #expect(SpokenNumber.words(.max).hasPrefix("chín tỷ hai trăm hai mươi ba triệu"))
    #expect(SpokenNumber.words(.min).hasPrefix("âm chín tỷ"))
  }

  @Test func digitByDigit() {
    #expect(SpokenNumber.digitByDigit("0905") == "không chín không năm")
    #expect(SpokenNumber.digitByDigit("09 05") == nil)
    #expect(SpokenNumber.digitByDigit("") == nil)
  }
}
