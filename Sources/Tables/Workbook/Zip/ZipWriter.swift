import CZlib

/// Writes a zip archive in memory (PKWARE APPNOTE 6.3.10, 4.3.7–4.3.16) as `ZipDirectory` reads it. Every part bears one
/// fixed time, so the same parts give the same bytes.
struct ZipWriter {
  private(set) var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0
  private let deflater = Deflater()

  /// 1/1/1980 00:00, the first moment that the form knows.
  private static let moment = 0x0021_0000

  /// Adds a part under a name in ASCII.
  mutating func add(_ name: String, _ content: [UInt8]) {
    let checksum = content.withUnsafeBufferPointer { crc32(0, $0.baseAddress, UInt32($0.count)) }
    let deflated = deflater.deflated(content)
    add(
      name, method: deflated == nil ? 0 : 8, UInt32(truncatingIfNeeded: checksum), size: content.count,
      (deflated ?? content)[...])
  }

  /// Adds a part of another archive as it is stored there.
  mutating func add(_ entry: ZipEntry, of archive: ZipArchive) {
    add(
      entry.name, method: entry.isDeflated ? 8 : 0, entry.checksum, size: entry.size, archive.bytes[entry.data])
  }

  private mutating func add(
    _ name: String, method: Int, _ checksum: UInt32, size: Int, _ stored: ArraySlice<UInt8>
  ) {
    let start = bytes.count
    let name = Array(name.utf8)
    // Bit 11: the name is UTF-8.
    let flags = name.allSatisfy { $0 < 0x80 } ? 0 : 0x0800
    let common: [(Int, Int)] = [
      (20, 2), (flags, 2), (method, 2), (Self.moment, 4), (Int(checksum), 4), (stored.count, 4), (size, 4),
      (name.count, 2), (0, 2),
    ]
    bytes.write([(0x0403_4B50, 4)] + common)
    bytes += name
    bytes += stored
    directory.write([(0x0201_4B50, 4), (20, 2)] + common + [(0, 2), (0, 2), (0, 2), (0, 4), (start, 4)])
    directory += name
    count += 1
  }

  /// The whole archive; nothing may be added after it.
  consuming func archive() -> [UInt8] {
    let start = bytes.count
    bytes += directory
    bytes.write([(0x0605_4B50, 4), (0, 4), (count, 2), (count, 2), (directory.count, 4), (start, 4), (0, 2)])
    return bytes
  }
}

extension [UInt8] {
  /// Appends numbers of so many bytes each, least byte first.
  fileprivate mutating func write(_ numbers: [(value: Int, width: Int)]) {
    for (value, width) in numbers {
      for index in 0..<width { append(UInt8(truncatingIfNeeded: value >> (8 * index))) }
    }
  }
}

/// One zlib stream for all parts of an archive.
private final class Deflater {
  // On the heap, for zlib keeps the address of the stream that it was opened with.
  private let stream: UnsafeMutablePointer<z_stream>
  private let isOpen: Bool

  init() {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    // Level 1: a quarter larger than the usual 6 and three times as quick. Minus: no zlib header.
    isOpen =
      deflateInit2_(
        stream, 1, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
      == Z_OK
  }

  deinit {
    deflateEnd(stream)
    stream.deallocate()
  }

  /// Nil when the bytes are better stored as they are.
  func deflated(_ content: [UInt8]) -> [UInt8]? {
    guard isOpen, !content.isEmpty, deflateReset(stream) == Z_OK else { return nil }
    let bound = Int(deflateBound(stream, UInt(content.count)))
    let out = [UInt8](unsafeUninitializedCapacity: bound) { buffer, count in
      content.withUnsafeBufferPointer { content in
        stream.pointee.next_in = content.baseAddress
        stream.pointee.avail_in = UInt32(content.count)
        stream.pointee.next_out = buffer.baseAddress
        stream.pointee.avail_out = UInt32(bound)
        count = deflate(stream, Z_FINISH) == Z_STREAM_END ? bound - Int(stream.pointee.avail_out) : 0
      }
    }
    return out.isEmpty || out.count >= content.count ? nil : out
  }
}
