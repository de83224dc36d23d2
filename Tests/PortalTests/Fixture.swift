import Foundation

/// A content folder of its own for one test, made from a site of `Fixtures/sites`; removed with the last reference.
final class Fixture {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")
  static let templates = folder.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "site-templates").path

  /// What stands before `content/` in messages.
  let root: URL
  var content: URL { root.appending(path: "content") }

  init(site: String = "minimal") throws {
    root = FileManager.default.temporaryDirectory.appending(path: "minhbach-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    try FileManager.default.copyItem(at: Self.folder.appending(path: "sites/\(site)"), to: content)
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  /// Lays the files of a folder over the content; `<name>.deleted` removes a file.
  func overlay(_ folder: URL, except: Set<String> = ["expected.txt"]) throws {
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted() {
      let source = folder.appending(path: path)
      guard !except.contains(path), !source.hasDirectoryPath, try !isFolder(source) else { continue }
      if path.hasSuffix(".deleted") {
        try FileManager.default.removeItem(at: content.appending(path: String(path.dropLast(".deleted".count))))
      } else {
        try write(path, Data(contentsOf: source))
      }
    }
  }

  func write(_ path: String, _ bytes: Data) throws {
    let file = content.appending(path: path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: file)
  }

  func remove(_ path: String) throws { try FileManager.default.removeItem(at: content.appending(path: path)) }

  /// Messages as they are for somebody who stands where the content is.
  func seen(_ text: String) -> String { text.replacing(root.path + "/", with: "") }

  private func isFolder(_ url: URL) throws -> Bool {
    try url.resourceValues(forKeys: [.isDirectoryKey]).isDirectory ?? false
  }
}
