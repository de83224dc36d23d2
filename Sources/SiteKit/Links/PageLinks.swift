/// The links of one page as they are printed, and the anchors it answers for.
struct PageLinks: Sendable {
  /// All links behind each other.
  private var text: [UInt8] = []
  /// Where each ends in the text.
  private var ends: [Int] = []
  /// Hashes in rising order.
  private let anchors: [UInt64]

  init(of page: [UInt8]) {
    let scan = PageScanner.scan(page)
    anchors = scan.anchors.sorted()
    text.reserveCapacity(scan.links.reduce(0) { $0 + $1.count })
    ends.reserveCapacity(scan.links.count)
    for link in scan.links {
      text += page[link]
      ends.append(text.count)
    }
  }

  func hasAnchor(_ hash: UInt64) -> Bool {
    var (low, high) = (0, anchors.count)
    while low < high {
      let middle = (low + high) / 2
      if anchors[middle] < hash { low = middle + 1 } else { high = middle }
    }
    return low < anchors.count && anchors[low] == hash
  }
}

extension PageLinks: RandomAccessCollection {
  var startIndex: Int { 0 }
  var endIndex: Int { ends.count }

  subscript(position: Int) -> ArraySlice<UInt8> { text[(position == 0 ? 0 : ends[position - 1])..<ends[position]] }
}
