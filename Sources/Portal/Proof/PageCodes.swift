import Diagnostics
import Formats
import Parallel

/// The codes (SHA-256) that pages of figures and of data print: each must be that of a release, of a line of the ledger
/// or of a file of the site.
struct PageCodes {
  private let known: Set<String>
  /// As a citation prints them.
  private let short: Set<String>

  init(known: Set<String>) {
    self.known = known
    short = Set(known.map { String($0.prefix(Self.shortLength)) })
  }

  private static let (wholeLength, shortLength) = (64, 12)
  /// Other pages are written by people, who may write any code.
  private static let folders = ["du-lieu/", "so-lieu/", "vu-viec/", "thuc-hien/bao-cao/", ProofPage.path]

  /// Throws a refusal at the first page with another code.
  func check(_ folder: PublishedFolder) throws {
    let pages = folder.paths.filter { path in
      path.hasSuffix(".html") && Self.folders.contains { path.hasPrefix($0) }
    }
    let found = ChunkedMap.run(pages.count) { stretch in
      Result { () throws -> (page: String, code: String)? in
        for page in pages[stretch] {
          if let code = unknown(in: try SiteProof.bytes(folder, page)) { return (page: page, code: code) }
        }
        return nil
      }
    }
    for result in found {
      if let (page, code) = try result.get() {
        throw ProofProblem.pageCode(code.prefix(Self.shortLength), at: folder.location(page))
      }
    }
  }

  /// The first code of a page that is none of those known. A long one is printed in groups of digits, each in a `span`.
  func unknown(in page: [UInt8]) -> String? {
    var (run, isNamed) = ([UInt8](), false)
    var at = 0
    while at < page.count {
      let byte = page[at]
      if Self.isDigit(byte) {
        if run.isEmpty { isNamed = page[..<at].suffix(Self.name.count).elementsEqual(Self.name) }
        run.append(byte)
      } else if byte == UInt8(ascii: "<") {
        guard let end = page[at...].firstIndex(of: UInt8(ascii: ">")) else { return close(&run, isNamed) }
        let tag = page[at...end]
        at = end
        if !Self.spans.contains(where: { tag.elementsEqual($0) }), let code = close(&run, isNamed) { return code }
      } else if let code = close(&run, isNamed) {
        return code
      }
      at += 1
    }
    return close(&run, isNamed)
  }

  private static let name = Array("mã ".utf8)
  private static let spans = [Array("<span>".utf8), Array("</span>".utf8)]

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte) }

  /// The run of digits that ends here, when it is a code and none known.
  private func close(_ run: inout [UInt8], _ isNamed: Bool) -> String? {
    defer { run.removeAll(keepingCapacity: true) }
    let isWhole = run.count == Self.wholeLength
    guard isWhole || isNamed && run.count == Self.shortLength else { return nil }
    let code = String(decoding: run, as: UTF8.self)
    return (isWhole ? known : short).contains(code) ? nil : code
  }
}
