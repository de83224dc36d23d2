/// A zip archive in memory: its parts by name, and their bytes.
///
/// The directory is read here and not through a library, because a library opens whatever it can: parts that share
/// bytes, two parts of one name, sizes that disagree. Such an archive is refused before a byte of it is inflated.
struct ZipArchive {
  let bytes: [UInt8]
  /// By name in lower case: names of parts in a workbook are the same in letters of either case (ECMA-376-2, 6.2.2).
  private let entries: [String: ZipEntry]

  init(_ bytes: [UInt8]) throws(WorkbookFault) {
    self.bytes = bytes
    entries = try ZipDirectory(bytes).entries()
  }

  subscript(name: String) -> ZipEntry? { entries[name.lowercased()] }

  /// The parts as they lie in the archive.
  var inOrder: [ZipEntry] { entries.values.sorted { $0.data.lowerBound < $1.data.lowerBound } }

  /// The names of all parts, in lower case.
  var names: Dictionary<String, ZipEntry>.Keys { entries.keys }
}

/// One part of an archive, as the archive's directory describes it.
struct ZipEntry {
  let name: String
  let isDeflated: Bool
  /// Where its stored bytes lie, its local header not included.
  let data: Range<Int>
  /// In bytes, once inflated.
  let size: Int
  let checksum: UInt32
}
