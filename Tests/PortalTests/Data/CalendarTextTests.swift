import Authorities
import Testing

@testable import Portal

@Suite struct CalendarTextTests {
  private func text(_ write: (inout CalendarText) -> Void) -> String {
    var text = CalendarText()
    write(&text)
    return String(decoding: text.bytes, as: UTF8.self)
  }

  @Test func escapesText() {
    #expect(
      text { $0.text("SUMMARY", "a, b; c\\d\ne: “f” \"g\"") } == "SUMMARY:a\\, b\\; c\\\\d\\ne: “f” \"g\"\r\n")
    #expect(text { $0.text("SUMMARY", "thứ\u{A0}Năm\u{07}\r\u{7F} à") } == "SUMMARY:thứ Năm à\r\n")
    #expect(text { $0.text("SUMMARY", nil) } == "")
    #expect(text { $0.text("SUMMARY", "") } == "")
  }

  @Test func writesDaysAndMoments() throws {
    let day = try #require(CivilDay(iso: "2026-01-05"))
    #expect(text { $0.stamp("DTSTAMP", day) } == "DTSTAMP:20260105T000000Z\r\n")
    #expect(text { $0.wholeDay("DTSTART", day) } == "DTSTART;VALUE=DATE:20260105\r\n")
    #expect(text { $0.moment("DTEND", day, 7 * 60 + 5) } == "DTEND;TZID=Asia/Ho_Chi_Minh:20260105T070500\r\n")
  }

  /// 75 octets fit on a line; the 76th goes to the next, after one space that counts.
  @Test func foldsAfterSeventyFiveOctets() {
    #expect(
      text { $0.text("X", String(repeating: "a", count: 73)) } == "X:" + String(repeating: "a", count: 73) + "\r\n")
    let line = text { $0.text("X", String(repeating: "a", count: 73 + 74 + 1)) }
    #expect(
      line
        == "X:" + String(repeating: "a", count: 73) + "\r\n " + String(repeating: "a", count: 74) + "\r\n a\r\n")
  }

  /// Characters of one to four octets, at every distance from the edge.
  @Test(arguments: 0..<8, ["đ", "ế", "🏛", "ộa", "e\u{302}\u{301}"])
  func neverCutsACharacter(before: Int, character: String) {
    let value = String(repeating: "x", count: before) + String(repeating: character, count: 120)
    let line = text { $0.text("SUMMARY", value) }
    #expect(line.hasSuffix("\r\n"))
    let parts = line.dropLast().split(separator: "\r\n", omittingEmptySubsequences: false)
    #expect(parts.count > 3)
    for part in parts {
      #expect(part.utf8.count <= 75)
      #expect(!part.unicodeScalars.contains("\u{FFFD}"))
    }
    #expect(Array(line.replacing("\r\n ", with: "").utf8) == Array("SUMMARY:\(value)\r\n".utf8))
  }
}
