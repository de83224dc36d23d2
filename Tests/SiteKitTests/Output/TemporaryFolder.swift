import Foundation

/// A folder of its own for one test, removed at the end of the scope.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "minhbach-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a text file and its folders.
  func write(_ name: String, _ text: String) throws {
    let file = URL(fileURLWithPath: "\(path)/\(name)")
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(atPath: "\(path)/\(name)", withIntermediateDirectories: true)
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: "\(path)/\(name)", withDestinationPath: target)
  }

  func text(_ name: String) throws -> String { try String(contentsOfFile: "\(path)/\(name)", encoding: .utf8) }

  func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: "\(path)/\(name)") }

  /// Every file below `name` with its text, by path relative to it.
  func files(in name: String) throws -> [String: String] {
    var files: [String: String] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: "\(path)/\(name)") {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: "\(self.path)/\(name)/\(path)", isDirectory: &isFolder)
      if !isFolder.boolValue { files[path] = try text("\(name)/\(path)") }
    }
    return files
  }

  /// The file's number on its disk: the same as long as it is the same file.
  func inode(_ name: String) throws -> UInt64 {
    let attributes = try FileManager.default.attributesOfItem(atPath: "\(path)/\(name)")
    return (attributes[.systemFileNumber] as? NSNumber)?.uint64Value ?? 0
  }

  /// The permission bits, in octal.
  func mode(_ name: String) throws -> String {
    let attributes = try FileManager.default.attributesOfItem(atPath: "\(path)/\(name)")
    return String((attributes[.posixPermissions] as? NSNumber)?.intValue ?? -1, radix: 8)
  }
}
