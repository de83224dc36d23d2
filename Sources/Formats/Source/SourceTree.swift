public import Diagnostics

/// All files of a content or template folder as bytes in memory, ordered by path.
/// Built from a directory, or in a test from a dictionary.
public struct SourceTree: Sendable {
  /// How the folder is called in messages, e.g. `content`.
  public let root: String
  public let files: [SourceFile]
  /// The folder that all paths have before them and the disk has not, with its slash; mostly empty.
  private var above = ""

  public init(root: String, files: [SourceFile]) {
    self.root = root
    self.files = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// A tree from texts by path, e.g. `["site.yaml": "title: …"]`.
  public init(root: String = "content", _ texts: [String: String]) {
    self.init(root: root, files: texts.map { SourceFile(path: $0, bytes: [UInt8]($1.utf8), root: root) })
  }

  /// The file at a path, if there is one.
  public func file(_ path: String) -> SourceFile? {
    var (low, high) = (0, files.count)
    while low < high {
      let middle = (low + high) / 2
      if files[middle].path.utf8.lexicographicallyPrecedes(path.utf8) { low = middle + 1 } else { high = middle }
    }
    return low < files.count && files[low].path.utf8.elementsEqual(path.utf8) ? files[low] : nil
  }

  /// The files under a folder whose names end as asked (with the dot), in order of path.
  /// Files and folders whose names begin with a dot are passed over.
  public func files(in folder: String, ending endings: String...) -> [SourceFile] {
    files.filter { file in
      file.path.hasPrefix(folder + "/") && endings.contains { file.path.hasSuffix($0) }
        && !file.path.split(separator: "/").contains { $0.hasPrefix(".") }
    }
  }

  /// The same files as if they lay in a subfolder; messages still name them as they are.
  public func moved(under folder: String) -> SourceTree {
    var tree = SourceTree(root: root, files: files.map { $0.moved(under: folder) })
    tree.above = "\(folder)/\(above)"
    return tree
  }

  /// The same files with those of one folder as if it were called otherwise; messages still name them as they are.
  public func calling(_ folder: String, _ name: String) -> SourceTree {
    var tree = SourceTree(
      root: root,
      files: files.map { file in
        file.path.hasPrefix("\(folder)/") ? file.moved(to: name + file.path.dropFirst(folder.count)) : file
      })
    tree.above = above
    return tree
  }

  /// The place of a file that should be there.
  public func location(_ path: String) -> Location {
    let path = path.hasPrefix(above) ? String(path.dropFirst(above.count)) : path
    return Location(path: root.isEmpty ? path : "\(root)/\(path)")
  }
}

/// One file: its path in the tree (with `/`), how messages name it, and its bytes as they are on disk.
public struct SourceFile: Sendable {
  public let path: String
  public let displayPath: String
  public let bytes: [UInt8]

  public init(path: String, bytes: [UInt8], root: String) {
    self.path = path
    displayPath = root.isEmpty ? path : "\(root)/\(path)"
    self.bytes = bytes
  }

  private init(path: String, displayPath: String, bytes: [UInt8]) {
    self.path = path
    self.displayPath = displayPath
    self.bytes = bytes
  }

  func moved(under folder: String) -> SourceFile { moved(to: "\(folder)/\(path)") }

  fileprivate func moved(to path: String) -> SourceFile {
    SourceFile(path: path, displayPath: displayPath, bytes: bytes)
  }

  public var location: Location { Location(path: displayPath) }

  /// The file's name without folder and last ending: `offices/xa-a.md` → `xa-a`.
  public var stem: String {
    let name = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[path.utf8.index(after: $0)...] } ?? path[...]
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot != name.startIndex else { return String(name) }
    return String(name[..<dot])
  }
}
