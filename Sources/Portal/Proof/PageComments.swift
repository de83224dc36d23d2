import Formats
import Glibc

/// The comments of a page, which no reader sees. What browsers take for one: `<!-- … -->`, to the end of the page where it is
/// not closed, and `<!…>`, `<?…>` but for the doctype.
enum PageComments {
  /// Whether `needle` stands in a page outside them.
  static func isShown(_ needle: [UInt8], in page: [UInt8]) -> Bool {
    guard marks.contains(where: { mayBegin(with: $0, in: page) }) else { return PublishedFolder.contains(page, needle) }
    var (shown, start) = ([UInt8](), 0)
    for comment in ranges(in: page) {
      shown += page[start..<comment.lowerBound]
      // So that nothing is joined over a comment.
      shown.append(0)
      start = comment.upperBound
    }
    return PublishedFolder.contains(shown + page[start...], needle)
  }

  private static let marks = [UInt8(ascii: "!"), UInt8(ascii: "?")]

  /// Most pages hold no comment, and few of these bytes.
  private static func mayBegin(with mark: UInt8, in page: [UInt8]) -> Bool {
    page.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress else { return false }
      var at = 0
      while at < bytes.count, let hit = memchr(start + at, Int32(mark), bytes.count - at) {
        at = UnsafeRawPointer(hit) - start + 1
        if at > 1, bytes[at - 2] == UInt8(ascii: "<"), !isDoctype(page[at...]) { return true }
      }
      return false
    }
  }

  private static let doctype = Array("doctype".utf8)

  private static func ranges(in page: [UInt8]) -> [Range<Int>] {
    var (found, at) = ([Range<Int>](), 0)
    while let mark = page[at...].firstIndex(where: marks.contains) {
      at = mark + 1
      guard mark > 0, page[mark - 1] == UInt8(ascii: "<"), !isDoctype(page[at...]) else { continue }
      let end =
        page[at...].starts(with: dashes) ? closing(page, from: at) : page[at...].firstIndex(of: close).map { $0 + 1 }
      found.append(mark - 1..<(end ?? page.count))
      at = end ?? page.count
    }
    return found
  }

  private static let dashes = Array("--".utf8)
  private static let close = UInt8(ascii: ">")

  private static func isDoctype(_ page: ArraySlice<UInt8>) -> Bool {
    page.prefix(doctype.count).elementsEqual(doctype) { $0 | 0x20 == $1 }
  }

  /// Behind the first `-->`, which the dashes that open the comment may be part of.
  private static func closing(_ page: [UInt8], from start: Int) -> Int? {
    var at = start
    while let end = page[at...].firstIndex(of: close) {
      if end - start >= 2, page[end - 1] == dashes[0], page[end - 2] == dashes[0] { return end + 1 }
      at = end + 1
    }
    return nil
  }
}
