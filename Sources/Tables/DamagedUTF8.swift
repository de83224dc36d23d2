import Formats

/// A file that was UTF-8 before a few of its bytes were lost.
struct DamagedUTF8 {
  /// Bytes that belong to no character, as offsets.
  private(set) var offsets: [Int] = []
  /// Most of what is not ASCII is well formed, or hardly a byte is not.
  private(set) var isSlight = false
  private static let most = 200

  init(_ bytes: [UInt8]) {
    let wide = bytes.count { $0 >= 0xC0 }
    bytes.withUnsafeBytes { all in
      var start = 0
      while start < all.count, offsets.count <= Self.most,
        let next = UTF8Check.look(at: UnsafeRawBufferPointer(rebasing: all[start...])).firstInvalid
      {
        offsets.append(start + next)
        start += next + 1
      }
    }
    isSlight = offsets.count <= Self.most && (offsets.count <= 2 || wide > offsets.count * 4)
  }
}
