import CZlib
import Diagnostics

/// Hands out the bytes of an archive's parts piece by piece, so that none is ever whole in memory; counts them, whatever
/// the archive says of their number.
struct ZipInflater {
  private let archive: ZipArchive
  /// Bytes that may still come out.
  private var left = most

  /// A sheet of a million rows and twelve columns has about 500 MB.
  static let most = 768 << 20

  init(_ archive: ZipArchive) { self.archive = archive }

  /// Calls `body` with one piece after the other, the last of them marked; stops early when it answers false.
  mutating func read(_ entry: ZipEntry, _ body: Body) throws(WorkbookFault) {
    guard entry.size <= left else { throw .tooLarge(Self.tooMuch) }
    var gauge = ZipGauge(entry)
    try archive.bytes[entry.data].withUnsafeBufferPointer { (stored) throws(WorkbookFault) in
      if entry.isDeflated {
        try Self.inflate(stored, &gauge, body)
      } else {
        try Self.copy(stored, &gauge, body)
      }
    }
    left -= gauge.count
  }

  typealias Body = (UnsafeRawBufferPointer, _ isLast: Bool) throws(WorkbookFault) -> Bool

  /// In bytes.
  fileprivate static let piece = 1 << 16

  private static func copy(
    _ stored: UnsafeBufferPointer<UInt8>, _ gauge: inout ZipGauge, _ body: Body
  ) throws(WorkbookFault) {
    var start = 0
    repeat {
      let end = min(stored.count, start + piece)
      let bytes = UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: stored[start..<end]))
      start = end
      try gauge.pass(bytes, isLast: end == stored.count, read: end)
      guard try body(bytes, end == stored.count) else { return }
    } while start < stored.count
  }

  private static func inflate(
    _ stored: UnsafeBufferPointer<UInt8>, _ gauge: inout ZipGauge, _ body: Body
  ) throws(WorkbookFault) {
    guard let stream = InflateStream(stored) else { throw .damaged(ZipWords.size) }
    var isLast = false
    while !isLast {
      let (status, piece) = stream.next()
      isLast = status == Z_STREAM_END
      guard isLast || status == Z_OK && !piece.isEmpty else { throw .damaged(ZipWords.checksum) }
      try gauge.pass(piece, isLast: isLast, read: stored.count - stream.unread)
      guard try body(piece, isLast) else { return }
    }
  }

  private static let tooMuch = Wording(
    "hơn \(most >> 20) MB khi mở ra", en: "more than \(most >> 20) MB once inflated")
}

/// Watches over what comes out of a part.
private struct ZipGauge {
  private let entry: ZipEntry
  private(set) var count = 0
  private var checksum = crc32(0, nil, 0)

  /// Text of blank cells that differ in their numbers alone shrinks about 60 times, one repeated byte 1,030 times.
  static let highestRatio = 200
  /// In bytes; small parts may shrink as they like.
  static let unmeasured = 8 << 20

  init(_ entry: ZipEntry) { self.entry = entry }

  /// `read`: stored bytes that the inflated ones came from so far.
  mutating func pass(_ piece: UnsafeRawBufferPointer, isLast: Bool, read: Int) throws(WorkbookFault) {
    count += piece.count
    if count > Self.unmeasured, count / Self.highestRatio > read { throw .unsafe(ZipWords.bomb) }
    checksum = crc32(checksum, piece.baseAddress?.assumingMemoryBound(to: UInt8.self), UInt32(piece.count))
    if count > entry.size || isLast && count != entry.size { throw .damaged(ZipWords.size) }
    if isLast, UInt32(truncatingIfNeeded: checksum) != entry.checksum { throw .damaged(ZipWords.checksum) }
  }
}

/// A deflated stretch of bytes being inflated by zlib, with a buffer of its own.
private struct InflateStream: ~Copyable {
  // On the heap, for zlib keeps the address of the stream that it was opened with.
  private let stream: UnsafeMutablePointer<z_stream>
  private let buffer: UnsafeMutableBufferPointer<UInt8>

  init?(_ input: UnsafeBufferPointer<UInt8>) {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    buffer = .allocate(capacity: ZipInflater.piece)
    stream.pointee.next_in = input.baseAddress
    stream.pointee.avail_in = UInt32(input.count)
    // Minus: no zlib header before the deflated bytes.
    guard inflateInit2_(stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
      return nil
    }
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
    buffer.deallocate()
  }

  var unread: Int { Int(stream.pointee.avail_in) }

  /// The next piece, which stays until the next call.
  func next() -> (status: Int32, piece: UnsafeRawBufferPointer) {
    stream.pointee.next_out = buffer.baseAddress
    stream.pointee.avail_out = UInt32(buffer.count)
    let status = inflate(stream, Z_NO_FLUSH)
    let count = buffer.count - Int(stream.pointee.avail_out)
    return (status, UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(buffer)[..<count]))
  }
}
