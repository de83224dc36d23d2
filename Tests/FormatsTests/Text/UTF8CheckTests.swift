import Formats
import Testing

@Suite struct UTF8CheckTests {
  @Test(arguments: [
    "", "abc", "Tiếp công dân", "e\u{302}\u{301}", "\u{7FF}\u{800}\u{FFFF}\u{10000}\u{10FFFF}", "\u{D7FF}\u{E000}",
  ])
  func wellFormed(_ text: String) {
    #expect(UTF8Check.firstInvalid(in: Array(text.utf8)) == nil)
  }

  @Test(
    arguments: [
      ([0x80], 0), ([0x61, 0xBF], 1), ([0xC0, 0x80], 0), ([0xC1, 0xBF], 0), ([0xC3], 0), ([0xC3, 0x28], 0),
      ([0xE0, 0x9F, 0xBF], 0), ([0xED, 0xA0, 0x80], 0), ([0xE1, 0xBA], 0), ([0xE1, 0xBA, 0x41], 0),
      ([0xF0, 0x8F, 0xBF, 0xBF], 0), ([0xF4, 0x90, 0x80, 0x80], 0), ([0xF5, 0x80, 0x80, 0x80], 0), ([0xFF], 0),
      ([0xC3, 0xA3, 0x61, 0xF1, 0x80, 0x80], 3),
    ] as [([UInt8], Int)]) func damaged(_ bytes: [UInt8], _ offset: Int)
  {
    #expect(UTF8Check.firstInvalid(in: bytes) == offset)
  }
}
