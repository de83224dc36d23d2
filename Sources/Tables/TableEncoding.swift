import Diagnostics
import Formats

/// The bytes of a table file as NFC UTF-8.
enum TableEncoding {
  static func utf8(_ file: SourceFile) throws(Refusal) -> [UInt8] {
    let bytes = file.bytes
    if bytes.starts(with: [0xFF, 0xFE]) { return try utf16(file, bigEndian: false) }
    if bytes.starts(with: [0xFE, 0xFF]) { return try utf16(file, bigEndian: true) }
    if let problem = TableForm.otherFile(file) { throw Refusal(Report([problem])) }
    let text = try? SourceText(file)
    if text != nil, isDoubled(bytes) { throw Refusal(Report([doubled(file)])) }
    let damage = text == nil ? DamagedUTF8(bytes) : nil
    if let damage, damage.isSlight { throw Refusal(Report([unreadable(damage, file)])) }
    if text == nil, LegacyEncoding.isWindows1258(bytes) {
      throw Refusal(Report([windows1258(file)]))
    }
    if let name = LegacyEncoding.recognize(bytes, isUTF8: text != nil) {
      throw Refusal(Report([TableForm.legacy(name, file)]))
    }
    guard let text else { throw Refusal(Report([unknown(file)])) }
    return text.bytes
  }

  /// The bytes of `ạ`…`ỹ` taken for Latin-1 and encoded once more: `á»‡` for `ệ`.
  private static func isDoubled(_ bytes: [UInt8]) -> Bool {
    let start = bytes.prefix(1 << 16)
    var found = 0
    for i in start.indices.dropLast(3) where start[i] == 0xC3 && start[i + 1] == 0xA1 {
      if start[i + 2] == 0xC2, start[i + 3] == 0xBA || start[i + 3] == 0xBB { found += 1 }
    }
    return found >= 3
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

  private static func doubled(_ file: SourceFile) -> Problem {
    Problem(
      "table-double-encoding",
      Wording(
        "Chữ tiếng Việt trong tệp bị mã hóa hai lần (“á»‡” thay cho “ệ”)",
        en: "The Vietnamese text is encoded twice (“á»‡” for “ệ”)"),
      fix: Wording(
        "lấy lại tệp gốc; khi mở CSV bằng Excel thì dùng Dữ liệu → Từ Văn bản/CSV, chọn 65001: Unicode (UTF-8), rồi lưu dạng .xlsx",
        en:
          "take the original; open CSV in Excel by Data → From Text/CSV with 65001: Unicode (UTF-8), and save as .xlsx"
      ),
      at: file.location)
  }

  private static func windows1258(_ file: SourceFile) -> Problem {
    Problem(
      "table-encoding",
      Wording(
        "Tệp ở bảng mã Windows-1258, không phải Unicode",
        en: "The file is in Windows-1258, not Unicode"),
      fix: Wording(
        "trong Excel mở bằng Dữ liệu → Từ Văn bản/CSV, chọn 1258: Tiếng Việt, rồi lưu dạng .xlsx",
        en: "open it in Excel by Data → From Text/CSV with 1258: Vietnamese, and save it as .xlsx"),
      at: file.location)
  }

  private static func unreadable(_ damage: DamagedUTF8, _ file: SourceFile) -> Problem {
    let cells = CSVLines.cells(at: damage.offsets, in: CSVLines.withLineFeeds(file.bytes)).map {
      Location(path: file.displayPath, spot: .cell(sheet: nil, reference: $0.description))
    }
    return Problem(
      "table-encoding",
      Wording(
        cells.count == 1
          ? "Ô có chữ bị hỏng mã" : "\(VietnameseNumber.grouped(cells.count)) ô có chữ bị hỏng mã",
        en: cells.count == 1
          ? "The cell has a damaged letter" : "\(cells.count) cells have damaged letters"),
      fix: Wording(
        "gõ lại chữ trong ô ấy, rồi lưu dạng CSV UTF-8 (phân tách bằng dấu phẩy)",
        en: "retype the text there and save as CSV UTF-8"),
      at: cells.first ?? file.location, related: Array(cells.dropFirst()))
  }

  private static func unknown(_ file: SourceFile) -> Problem {
    Problem(
      "table-encoding",
      Wording("Tệp không phải văn bản Unicode", en: "The file is not Unicode text"),
      fix: Wording(
        "trong sổ Excel gốc (.xlsx) chọn Lưu thành… → CSV UTF-8 (phân tách bằng dấu phẩy), hoặc dùng thẳng sổ ấy; mở chính tệp CSV này thì chữ đã mất thành “?” không lấy lại được",
        en:
          "in the original workbook (.xlsx) choose Save as… → CSV UTF-8, or use the workbook itself; this CSV file cannot give back letters that became “?”"
      ),
      at: file.location)
  }
}
