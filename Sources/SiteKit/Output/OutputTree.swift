public import Diagnostics

/// The files of a whole site: each once, in order of path.
public struct OutputTree: Sendable {
  public private(set) var files: [KeptFile]
  /// Every folder that holds a file or a folder; the root is left out.
  private let folders: [String]

  /// Refused with `output-path-twice` when two files want one path, or a file stands where a folder must be.
  public init(_ files: [KeptFile]) throws(Refusal) {
    // To move a file costs more than to compare two paths.
    let sorted = files.indices.sorted { files[$0].path < files[$1].path }.map { files[$0] }
    self.files = sorted
    folders = Self.folders(of: sorted)
    let report = Self.clashes(sorted, folders)
    if !report.isEmpty { throw Refusal(report) }
  }

  /// The tree with one more file in it; refused as the initialiser refuses.
  public consuming func adding(_ file: KeptFile) throws(Refusal) -> OutputTree {
    let path = file.path.description
    guard file.path.folder.isEmpty, self[path] == nil, !folders.contains(path) else {
      return try OutputTree(files + [file])
    }
    files.insert(file, at: Self.place(of: path, in: files))
    return self
  }

  public subscript(path: String) -> KeptFile? { Self.find(path, in: files) }

  private static func find(_ path: String, in files: [KeptFile]) -> KeptFile? {
    let place = place(of: path, in: files)
    return place < files.count && files[place].path.description == path ? files[place] : nil
  }

  /// Where a path stands, or would stand.
  private static func place(of path: String, in files: [KeptFile]) -> Int {
    var (low, high) = (0, files.count)
    while low < high {
      let middle = (low + high) / 2
      if OutputPath.precedes(files[middle].path.description, path) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func folders(of files: [KeptFile]) -> [String] {
    // What lies in a folder stands together in the order of bytes, so a folder is new when the file before is not in it.
    var folders: [String] = []
    var before = ""
    for file in files {
      let path = file.path.description
      let shared = zip(path.utf8, before.utf8).lazy.prefix { $0 == $1 }.count
      var end = path.utf8.index(path.utf8.startIndex, offsetBy: shared)
      while let slash = path.utf8[end...].firstIndex(of: UInt8(ascii: "/")) {
        folders.append(String(path[..<slash]))
        end = path.utf8.index(after: slash)
      }
      before = path
    }
    return folders
  }

  private static func clashes(_ files: [KeptFile], _ folders: [String]) -> Report {
    var report = Report()
    for (first, second) in zip(files, files.dropFirst()) where first.path == second.path {
      report.add(twice(first, second))
    }
    for folder in folders {
      guard let file = find(folder, in: files) else { continue }
      if let inside = files.first(where: { $0.path.description.hasPrefix(folder + "/") }) {
        report.add(twice(file, inside))
      }
    }
    return report
  }

  private static func twice(_ first: KeptFile, _ second: KeptFile) -> Problem {
    let same = first.path == second.path
    return Problem(
      "output-path-twice",
      same
        ? Wording(
          "Hai trang cùng ra một đường dẫn “\(first.path)”", en: "Two pages come out at one path “\(first.path)”")
        : Wording(
          "“\(first.path)” vừa là tệp vừa là thư mục của “\(second.path)”",
          en: "“\(first.path)” is a file and the folder of “\(second.path)”"),
      fix: Wording("đổi tên một tệp, hoặc viết slug khác", en: "rename one file, or give it another slug"),
      at: second.source ?? first.source, related: second.source == nil ? [] : [first.source].compactMap { $0 })
  }
}
