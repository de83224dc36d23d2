import Formats

/// What a file that ends in .xlsx is, from its first bytes.
enum WorkbookForm {
  /// Throws when the bytes are no zip archive, saying what they are.
  static func refuseOthers(_ bytes: [UInt8]) throws(WorkbookFault) {
    if bytes.starts(with: [0x50, 0x4B]) { return }
    // Zeros alone are what a program that keeps files elsewhere puts in place of them.
    guard bytes.contains(where: { $0 != 0 }) else { throw .empty }
    // Compound file: Excel before 2007, and whatever is locked with a password ([MS-CFB] 2.2, [MS-OFFCRYPTO] 1.3.2).
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      if isLocked(bytes) { throw .locked }
      throw .otherForm(WorkbookWords.old)
    }
    let start = bytes.prefix(1024).drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
    if start.first == UInt8(ascii: "<") { throw .otherForm(WorkbookWords.page) }
    let isText = UTF8Check.firstInvalid(in: bytes) == nil && !bytes.contains(0)
    throw .otherForm(isText ? WorkbookWords.text : WorkbookWords.other)
  }

  /// True when the directory of a compound file has a stream “EncryptedPackage”, whose name is UTF-16.
  private static func isLocked(_ bytes: [UInt8]) -> Bool {
    let name: [UInt8] = "EncryptedPackage".utf8.reduce(into: []) { $0 += [$1, 0] }
    return bytes.firstRange(of: name) != nil
  }
}
