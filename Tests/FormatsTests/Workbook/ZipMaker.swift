import CZlib

/// Writes zip archives, also such as no program writes.
struct ZipMaker {
  struct Part {
    var name: String
    var bytes: [UInt8]
    var isDeflated = false
    var flags: UInt16 = 0
    var method: UInt16?
    /// What the archive says instead of the truth.
    var statedSize: UInt32?
    var statedChecksum: UInt32?
    var localName: String?
    /// Shares the local header and the bytes of the part with this number.
    var sharesWith: Int?
  }

  var parts: [Part]
  var comment = ""
  /// Writes sizes and offsets in the form for archives past 4 GB.
  var isLarge = false

  init(_ parts: [(String, String)]) { self.parts = parts.map { Part(name: $0.0, bytes: Array($0.1.utf8)) } }
  init(parts: [Part]) { self.parts = parts }

  func bytes() -> [UInt8] {
    var out: [UInt8] = []
    var directory: [UInt8] = []
    var places: [(offset: Int, stored: Int)] = []
    for part in parts {
      if let other = part.sharesWith {
        places.append(places[other])
      } else {
        let stored = part.isDeflated ? Self.deflated(part.bytes) : part.bytes
        places.append((out.count, stored.count))
        out += local(part, stored)
      }
      directory += record(part, places[places.count - 1])
    }
    return out + directory + end(offset: out.count, size: directory.count)
  }

  private func local(_ part: Part, _ stored: [UInt8]) -> [UInt8] {
    let name = Array((part.localName ?? part.name).utf8)
    return le32(0x0403_4B50) + le16(20) + le16(part.flags) + le16(method(part)) + le32(0) + le32(checksum(part))
      + le32(UInt32(stored.count)) + le32(size(part)) + le16(UInt16(name.count)) + le16(0) + name + stored
  }

  private func record(_ part: Part, _ place: (offset: Int, stored: Int)) -> [UInt8] {
    let name = Array(part.name.utf8)
    let extra =
      isLarge ? le16(1) + le16(24) + le64(Int(size(part))) + le64(place.stored) + le64(place.offset) : []
    let (stored, size, offset) =
      isLarge ? (UInt32.max, .max, .max) : (UInt32(place.stored), size(part), UInt32(place.offset))
    return le32(0x0201_4B50) + le16(20) + le16(20) + le16(part.flags) + le16(method(part)) + le32(0)
      + le32(checksum(part)) + le32(stored) + le32(size) + le16(UInt16(name.count)) + le16(UInt16(extra.count))
      + le16(0) + le16(0) + le16(0) + le32(0) + le32(offset) + name + extra
  }

  private func end(offset: Int, size: Int) -> [UInt8] {
    let comment = Array(comment.utf8)
    var out: [UInt8] = []
    if isLarge {
      out += le32(0x0606_4B50) + le64(44) + le16(45) + le16(45) + le32(0) + le32(0)
      out += le64(parts.count) + le64(parts.count) + le64(size) + le64(offset)
      out += le32(0x0706_4B50) + le32(0) + le64(offset + size) + le32(1)
    }
    let (count, start) = isLarge ? (UInt16.max, UInt32.max) : (UInt16(parts.count), UInt32(offset))
    return out + le32(0x0605_4B50) + le32(0) + le16(count) + le16(count) + le32(UInt32(size)) + le32(start)
      + le16(UInt16(comment.count)) + comment
  }

  private func method(_ part: Part) -> UInt16 { part.method ?? (part.isDeflated ? 8 : 0) }
  private func size(_ part: Part) -> UInt32 { part.statedSize ?? UInt32(part.bytes.count) }

  private func checksum(_ part: Part) -> UInt32 {
    part.statedChecksum ?? UInt32(truncatingIfNeeded: crc32(0, part.bytes, UInt32(part.bytes.count)))
  }

  /// Raw deflate: what zlib writes without its header of two bytes and its checksum of four.
  static func deflated(_ bytes: [UInt8]) -> [UInt8] {
    var count = compressBound(UInt(bytes.count))
    let whole = [UInt8](unsafeUninitializedCapacity: Int(count)) { buffer, written in
      _ = compress2(buffer.baseAddress, &count, bytes, UInt(bytes.count), 9)
      written = Int(count)
    }
    return Array(whole.dropFirst(2).dropLast(4))
  }

  private func le16(_ value: UInt16) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8)] }
  private func le32(_ value: UInt32) -> [UInt8] { le16(UInt16(value & 0xFFFF)) + le16(UInt16(value >> 16)) }
  private func le64(_ value: Int) -> [UInt8] { le32(UInt32(value & 0xFFFF_FFFF)) + le32(UInt32(value >> 32)) }
}
