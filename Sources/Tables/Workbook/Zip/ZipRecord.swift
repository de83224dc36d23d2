import Diagnostics

/// One record of a zip archive's directory (APPNOTE 4.3.12).
struct ZipRecord {
  let name: String
  let rawName: ArraySlice<UInt8>
  let method: Int
  let checksum: UInt32
  /// Bytes as stored, and once inflated.
  private(set) var stored: Int
  private(set) var size: Int
  /// Where the local header is.
  private(set) var local: Int
  /// Where the next record begins.
  let end: Int

  init(_ bytes: [UInt8], at position: Int) throws(WorkbookFault) {
    guard position + 46 <= bytes.count, bytes.number(position, 4) == 0x0201_4B50 else {
      throw .damaged(ZipWords.directory)
    }
    let flags = bytes.number(position + 8, 2)
    method = bytes.number(position + 10, 2)
    checksum = UInt32(truncatingIfNeeded: bytes.number(position + 16, 4))
    (stored, size) = (bytes.number(position + 20, 4), bytes.number(position + 24, 4))
    local = bytes.number(position + 42, 4)
    let nameEnd = position + 46 + bytes.number(position + 28, 2)
    let extraEnd = nameEnd + bytes.number(position + 30, 2)
    end = extraEnd + bytes.number(position + 32, 2)
    guard end <= bytes.count else { throw .damaged(ZipWords.directory) }
    rawName = bytes[(position + 46)..<nameEnd]
    name = String(decoding: rawName, as: UTF8.self).replacing("\\", with: "/")
    // Bits 0 and 6: encrypted; bit 13: the directory is encrypted.
    guard flags & 0x2041 == 0 else { throw .locked }
    guard method == 0 || method == 8 else { throw .damaged(ZipWords.method) }
    guard !name.hasPrefix("/"), !name.contains("\0"), !name.split(separator: "/").contains("..") else {
      throw .unsafe(ZipWords.outside)
    }
    readLarge(bytes, nameEnd..<extraEnd)
    guard method != 0 || stored == size else { throw .damaged(ZipWords.size) }
  }

  /// Numbers that do not fit in four bytes stand in an extra field (APPNOTE 4.5.3).
  private mutating func readLarge(_ bytes: [UInt8], _ extra: Range<Int>) {
    var position = extra.lowerBound
    while position + 4 <= extra.upperBound {
      let next = position + 4 + bytes.number(position + 2, 2)
      if bytes.number(position, 2) == 1, next <= extra.upperBound {
        var field = position + 4
        for key in [\ZipRecord.size, \.stored, \.local] where self[keyPath: key] == 0xFFFF_FFFF && field + 8 <= next {
          self[keyPath: key] = bytes.number(field, 8)
          field += 8
        }
      }
      position = next
    }
  }
}

/// What can be wrong with an archive, in words that end a sentence.
enum ZipWords {
  static let directory = Wording("mục lục bên trong không khớp", en: "its directory does not fit")
  static let method = Wording("nén theo cách Excel không dùng", en: "it is compressed in a way that Excel does not use")
  static let size = Wording("độ dài một phần không khớp", en: "the size of a part does not fit")
  static let checksum = Wording("nội dung một phần đã đổi (mã kiểm tra sai)", en: "a part has changed (wrong checksum)")
  static let tooMany = Wording(
    "có hơn \(VietnameseNumber.grouped(ZipDirectory.mostEntries)) phần",
    en: "it has more than \(ZipDirectory.mostEntries) parts")
  static let twice = Wording("có hai phần cùng tên", en: "two parts have one name")
  static let twoNames = Wording("một phần có hai tên", en: "a part has two names")
  static let outside = Wording("có phần mang tên trỏ ra ngoài", en: "the name of a part points outside")
  static let overlap = Wording("các phần chồng lên nhau", en: "parts overlap")
  static let bomb = Wording("giải nén ra lớn bất thường", en: "it inflates beyond all measure")
}
