import Diagnostics

/// The bytes of a table file as NFC UTF-8.
enum TableEncoding {
  static func utf8(_ file: SourceFile) throws(Refusal) -> [UInt8] {
    let bytes = file.bytes
    if bytes.starts(with: [0x50, 0x4B, 3, 4]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      throw Refusal(Report([TableForm.notText(at: file.location)]))
    }
    if bytes.starts(with: [0xFF, 0xFE]) { return try utf16(file, bigEndian: false) }
    if bytes.starts(with: [0xFE, 0xFF]) { return try utf16(file, bigEndian: true) }
    let text = try? SourceText(file)
    if let name = LegacyEncoding.recognize(bytes, isUTF8: text != nil) {
      throw Refusal(Report([LegacyEncoding.problem(name, file)]))
    }
    guard let text else { throw Refusal(Report([unknown(file)])) }
    return text.bytes
  }

  private static func utf16(_ file: SourceFile, bigEndian: Bool) throws(Refusal) -> [UInt8] {
    let payload = file.bytes.dropFirst(2)
    var units: [UInt16] = []
    units.reserveCapacity(payload.count / 2)
    var index = payload.startIndex
    while index + 1 < payload.endIndex {
      let (a, b) = (UInt16(payload[index]), UInt16(payload[index + 1]))
      units.append(bigEndian ? a << 8 | b : b << 8 | a)
      index += 2
    }
    guard payload.count.isMultiple(of: 2), let text = String(validating: units, as: UTF16.self) else {
      throw Refusal(Report([unknown(file)]))
    }
    return [UInt8](VietnameseText.composed(text).utf8)
  }

  private static func unknown(_ file: SourceFile) -> Problem {
    Problem(
      "table-encoding",
      Wording("Tệp không phải văn bản Unicode", en: "The file is not Unicode text"),
      fix: Wording(
        "trong Excel chọn Lưu thành… → CSV UTF-8 (phân tách bằng dấu phẩy)", en: "in Excel choose Save as… → CSV UTF-8"),
      at: file.location)
  }
}

/// Text that was typed with a Vietnamese font encoding from before Unicode.
enum LegacyEncoding {
  /// `TCVN3 (ABC)` or `VNI` when the text shows the marks of one, else nil.
  /// Works on raw single-byte files and on their common double encoding as UTF-8.
  static func recognize(_ bytes: [UInt8], isUTF8: Bool) -> String? {
    let text: [UInt32]
    if isUTF8 {
      let decoded = String(decoding: bytes.prefix(4096), as: UTF8.self)
      text = decoded.unicodeScalars.map(\.value)
      // Any letter of Unicode Vietnamese that the old fonts lack says the file is Unicode.
      if text.contains(where: { (0x1EA0...0x1EF9).contains($0) || [0x1A1, 0x1B0, 0x111, 0x103].contains($0) }) {
        return nil
      }
    } else {
      let start = bytes.prefix(4096)
      // Letters with two marks as UTF-8 writes them, three vowels on end in the old fonts: Unicode with a byte damaged.
      let isUnicode = start.indices.dropLast(2).contains { i in
        start[i] == 0xE1 && (start[i + 1] == 0xBA || start[i + 1] == 0xBB) && start[i + 2] & 0xC0 == 0x80
      }
      if isUnicode { return nil }
      text = start.map(UInt32.init)
    }
    let tcvn3 = count(text, of: [0xA8, 0xA9, 0xAA, 0xAB, 0xAC, 0xAD, 0xAE, 0xB5, 0xB8, 0xB9, 0xCC, 0xD0, 0xD6, 0xDE])
    let vni = count(text, of: [0xF8, 0xD8, 0xF9, 0xD9, 0xFB, 0xFC, 0xDB, 0xDC, 0xE4, 0xE5, 0xF1])
    if tcvn3 >= 3, tcvn3 >= vni { return "TCVN3 (ABC)" }
    return vni >= 3 ? "VNI" : nil
  }

  static func problem(_ name: String, _ file: SourceFile) -> Problem {
    let form = file.hasEnding("xlsx") ? ".xlsx" : "CSV UTF-8"
    return Problem(
      "table-legacy-encoding",
      Wording("Chữ trong tệp gõ bằng bảng mã cũ \(name)", en: "The text is in the legacy encoding \(name)"),
      fix: Wording(
        "chuyển mã sang Unicode (công cụ chuyển mã của bộ gõ), rồi lưu lại dạng \(form)",
        en: "convert it to Unicode and save it as \(form)"),
      at: file.location)
  }

  /// Occurrences beside an ASCII letter, i.e. inside a word.
  private static func count(_ text: [UInt32], of marks: Set<UInt32>) -> Int {
    let isLetter: (UInt32) -> Bool = { (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) }
    return text.indices.count { i in
      marks.contains(text[i]) && i > 0 && (isLetter(text[i - 1]) || i + 1 < text.count && isLetter(text[i + 1]))
    }
  }
}
