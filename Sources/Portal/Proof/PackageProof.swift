import Diagnostics
import Formats

/// What `datapackage.json` says of each file beside it, and the twins of the tables.
struct PackageProof {
  /// The size and the hash of a resource, as the file writes them, each with its place in the text.
  private struct Said {
    var bytes: (text: Substring, offset: Int)?
    var hash: (text: Substring, offset: Int)?
  }

  private let folder: PublishedFolder
  private let data: String
  private let text: SourceText
  private var said: [String: Said] = [:]

  /// Throws a refusal at the first file that differs from its twin or from what is said of it, or at what is said, where
  /// file and twin agree. `data` is the path of `du-lieu/` in the folder.
  static func check(_ folder: PublishedFolder, _ data: String) throws {
    let proof = try PackageProof(folder, data)
    for table in DataTable.all { try proof.check(table) }
  }

  private init(_ folder: PublishedFolder, _ data: String) throws {
    (self.folder, self.data) = (folder, data)
    let file = SourceFile(
      path: data + DataPackage.name, bytes: try SiteProof.bytes(folder, data + DataPackage.name), root: folder.root)
    do throws(Refusal) { text = try SourceText(file) } catch { throw ProofProblem.package(at: file.location) }
    var (offset, name) = (0, "")
    // The file is written with a key a line.
    for line in text.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      let words = String(decoding: line, as: UTF8.self).drop { $0 == " " }
      if let value = Self.value(of: "path", words) { name = String(value) }
      if let value = Self.value(of: "bytes", words) { said[name, default: Said()].bytes = (value, offset) }
      if let value = Self.value(of: "hash", words) { said[name, default: Said()].hash = (value, offset) }
      offset += line.count + 1
    }
  }

  /// Of a line `"key": value,`, without quotation marks.
  private static func value(of key: String, _ line: Substring) -> Substring? {
    let start = "\"\(key)\": "
    guard line.hasPrefix(start) else { return nil }
    let value = line.dropFirst(start.count)
    return (value.hasSuffix(",") ? value.dropLast() : value).filter { $0 != "\"" }[...]
  }

  private func check(_ table: DataTable) throws {
    let csv = try SiteProof.bytes(folder, data + table.csv)
    var files = [(table.csv, csv)]
    if table.hasTwin {
      let made = TableTwin.json(of: csv, table)
      files.append((table.json, made))
      if try !folder.holds(made, at: data + table.json) {
        let json = try SiteProof.bytes(folder, data + table.json)
        // Of two that differ the one that the package does not know was changed.
        let isTable = misfit(table.json, json) == nil && misfit(table.csv, csv) != nil
        let (changed, other) = isTable ? (table.csv, table.json) : (table.json, table.csv)
        throw ProofProblem.twin(of: other, at: folder.location(data + changed))
      }
    }
    for (name, bytes) in files {
      if let place = misfit(name, bytes) {
        throw ProofProblem.package(name, at: place, related: folder.location(data + name))
      }
    }
  }

  /// Where something else is said of the file than it is.
  private func misfit(_ name: String, _ bytes: [UInt8]) -> Location? {
    guard let said = said[name], let size = said.bytes, let hash = said.hash else { return text.file.location }
    if size.text != String(bytes.count) { return text.location(offset: size.offset) }
    return hash.text == "sha256:\(Digest(of: bytes))" ? nil : text.location(offset: hash.offset)
  }
}
