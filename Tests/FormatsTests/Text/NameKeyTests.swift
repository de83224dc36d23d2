import Testing

@testable import Formats

@Suite struct NameKeyTests {
  @Test(arguments: [
    ("Hòa  Bình", "hoà bình"), ("Ủy ban", "Uỷ ban"), ("ĐÔNG ANH", "đông anh"), ("Thu\u{1EF7}", "Thủy"),
    ("Hòa Bình", "Ho\u{300}a Bi\u{300}nh"), ("  Xã\u{A0}A\t", "xã a"), ("Nậm Cắn", "na\u{323}\u{302}m CẮN"),
  ])
  func sameName(_ a: String, _ b: String) {
    #expect(VietnameseText.nameKey(a) == VietnameseText.nameKey(b))
  }

  @Test(arguments: [
    ("Tân Thành", "Tân Thạnh"), ("Tân", "Tan"), ("Đông", "Dông"), ("Mường", "Mương"), ("Ba Vì", "BaVì"), ("ắ", "ấ"),
    ("ơ", "ô"), ("a\u{12}", "á"), ("Hòa 2", "Hóa 2"),
  ])
  func otherName(_ a: String, _ b: String) {
    #expect(VietnameseText.nameKey(a) != VietnameseText.nameKey(b))
  }

  @Test func plainNamesAreTheirOwnKey() {
    #expect(VietnameseText.nameKey("Phong A-12 (cu)") == "phong a-12 (cu)")
    #expect(VietnameseText.nameKey("") == "")
    #expect(VietnameseText.nameKey(" \u{300}") == "\u{11}")
  }

  /// A character beyond the table sends the whole text another way; what comes before it must come out the same.
  @Test func bothWaysAgree() {
    let letters = Array(
      "aăâbcdđeêghiklmnoôơpqrstuưvxyAĂÂĐÊÔƠƯáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵéñ")
    let others = [" ", "  ", "\u{A0}", "-", "1", "(", "/", "."]
    var seed: UInt64 = 7
    func random(_ count: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % count
    }
    for _ in 0..<3000 {
      var text = ""
      for _ in 0..<random(14) {
        text += random(4) == 0 ? others[random(others.count)] : String(letters[random(letters.count)])
      }
      if random(2) == 0 { text = String(String.UnicodeScalarView(decomposed(text))) }
      let written = text + "x€"
      #expect(VietnameseText.nameKey(written) == VietnameseText.nameKey(text + "x") + "€", "\(text)")
      #expect(NameKeyTable.key(Array(text.utf8)) != nil)
    }
  }

  private func decomposed(_ text: String) -> [Unicode.Scalar] {
    let marks: [Character: [Unicode.Scalar]] = [
      "ấ": ["a", "\u{302}", "\u{301}"], "ậ": ["a", "\u{323}", "\u{302}"], "ớ": ["o", "\u{31B}", "\u{301}"],
      "ợ": ["o", "\u{31B}", "\u{323}"], "é": ["e", "\u{301}"], "ă": ["a", "\u{306}"], "ỹ": ["y", "\u{303}"],
      "Ư": ["U", "\u{31B}"], "ả": ["a", "\u{309}"], "ị": ["i", "\u{323}"],
    ]
    return text.flatMap { marks[$0] ?? Array($0.unicodeScalars) }
  }
}

extension NameKeyTable {
  fileprivate static func key(_ bytes: [UInt8]) -> String? { bytes.withUnsafeBufferPointer { key($0) } }
}
