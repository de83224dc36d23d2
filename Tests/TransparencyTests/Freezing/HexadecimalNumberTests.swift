import Testing

@testable import Cases

@Suite struct HexadecimalNumberTests {
  @Test(arguments: [0, 1, 15, 16, 255, 0x1234_5678, 1 << 63, UInt64.max, 0xABC, 1 << 60])
  func writesAsTheLibraryDoes(_ number: UInt64) {
    var bytes: [UInt8] = []
    HexadecimalNumber.append(number, to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == String(number, radix: 16))
  }
}
