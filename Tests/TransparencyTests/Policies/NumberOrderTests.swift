import Policies
import Testing

/// Numbers that do not count on.
@Suite struct NumberOrderTests: NumberedBlocks {
  /// `label < label before` of each, `=` for one that comes twice.
  private func slips(_ text: String) -> [String] {
    var numbering = Numbering()
    let lines = text.split(separator: "\n")
    for line in lines { _ = numbering.name(block(line)) }
    return numbering.slips.found.map {
      "\($0.label) \($0.isRepeated ? "=" : "<") \($0.labelBefore): \(lines[$0.block]) | \(lines[$0.before])"
    }
  }

  @Test(
    arguments: [
      ("1. Một\n2. Hai\n2. Ba\n3. Bốn", ["mục 2 = mục 2: 2. Ba | 2. Hai"]),
      ("Điều 7. Bảy\nĐiều 5. Năm\nĐiều 6. Sáu", ["Điều 5 < Điều 7: Điều 5. Năm | Điều 7. Bảy"]),
      (
        "Chương I\nĐiều 7. Bảy\nChương II\nĐiều 7. Lại",
        ["Điều 7 = Điều 7: Điều 7. Lại | Điều 7. Bảy"]
      ),
      ("Điều 1. A\na) x\nb) y\nb) z", ["điểm b Điều 1 = điểm b Điều 1: b) z | b) y"]),
      ("Điều 1. A\n[1] x\n[3] y\n[2] z", ["khoản 2 Điều 1 < khoản 3 Điều 1: [2] z | [3] y"]),
      ("II- HAI\nII- BA", ["mục II = mục II: II- BA | II- HAI"]),
      ("1.1. A\n1.2. B\n1.2. C", ["mục 1.2 = mục 1.2: 1.2. C | 1.2. B"]),
    ] as [(String, [String])])
  func slipsOfTheHand(text: String, expected: [String]) { #expect(slips(text) == expected) }

  @Test(arguments: [
    "1. A\n2. B\n4. C\n1. D\n2. E", "Điều 1. A\n1. x\n2. y\nĐiều 2. B\n1. x", "Điều 3. A\nĐiều 3a. B\nĐiều 4. C",
    "c) x\nd) y\nđ) z\ne) t", "a) x\na1) y\na2) z\nb) t", "Điều 5. A\n## QUY CHẾ\nĐiều 1. B\nĐiều 2. C",
    "# Một\n1. A\n2. B\n# Hai\n2. C", "Phụ lục II\nPhụ lục I", "Mẫu số 02\nMẫu số 01", "I- A\n1. x\n2. y\nII- B\n2. z",
    "1. A\n1a. B\n1b. C\n2. D", "2. A\n2) B\n3) C\n3. D", "Điều 1. A\n“Điều 9. B\n1. x\n1. y”\nĐiều 2. C",
  ])
  func numbersThatCountOn(text: String) { #expect(slips(text) == []) }
}
