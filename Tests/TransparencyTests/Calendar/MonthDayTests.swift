import Testing

@testable import Authorities

@Suite struct MonthDayTests {
  @Test(arguments: [("12-15", "15/12"), ("15/12", "15/12"), ("4-6", "06/04"), ("6/4", "06/04"), ("02-29", "29/02")])
  func read(_ text: String, _ written: String) {
    #expect(MonthDay(text: text)?.vietnamese == written)
  }

  @Test(arguments: [
    "15-12", "12--15", "-12-15", "+12-15", "12-+15", "12/15", "30/2", "04-31", "0-1", "12", "", "12-15-1",
  ])
  func refused(_ text: String) { #expect(MonthDay(text: text) == nil) }
}
