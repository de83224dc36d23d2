public import Diagnostics
public import Formats

/// Folders of a content folder under a name that nothing reads: `Reception`, `receptions`, `lich-tiep`.
public enum MisnamedFolder {
  /// The tree with such a folder under the name that is meant, when the content has none of that name, so that one wrong
  /// name is one message and not one for everything that leads into the folder. Messages still name files as they are.
  public static func asMeant(_ tree: SourceTree) -> (tree: SourceTree, report: Report) {
    let folders = folders(of: tree)
    var (meantTree, report) = (tree, Report())
    for folder in folders.subtracting(UnreadFiles.folders).sorted() {
      guard let meant = meant(by: folder), !Self.folders(of: meantTree).contains(meant) else { continue }
      report.add(problem(folder, tree))
      meantTree = meantTree.calling(folder, meant)
    }
    return (meantTree, report)
  }

  private static func folders(of tree: SourceTree) -> Set<String> {
    Set(tree.files.compactMap { file in file.path.firstIndex(of: "/").map { String(file.path[..<$0]) } })
  }

  static func problem(_ folder: String, _ tree: SourceTree) -> Problem {
    Problem(
      "unknown-folder",
      Wording("Nội dung không có thư mục nào tên “\(folder)”", en: "There is no content folder named “\(folder)”"),
      fix: meant(by: folder).map { meant in
        tree.files.contains { $0.path.hasPrefix("\(meant)/") }
          ? Wording(
            "có phải bạn muốn viết “\(meant)”? chuyển các tệp sang \(tree.location(meant))",
            en: "did you mean “\(meant)”? move its files to \(tree.location(meant))")
          : Wording(
            "có phải bạn muốn viết “\(meant)”? đổi tên thư mục thành \(tree.location(meant))",
            en: "did you mean “\(meant)”? rename it to \(tree.location(meant))")
      } ?? Suggestion.fix(for: folder, among: UnreadFiles.folders), at: tree.location(folder))
  }

  private static func meant(by folder: String) -> String? {
    if let near = Suggestion.nearest(to: folder, among: UnreadFiles.folders) { return near }
    let name = "-\(VietnameseText.slug(folder))-"
    return words.first { _, words in words.contains { name.contains("-\($0)-") } }?.folder
  }

  /// What staff may call the folders; a word of several (`lich-su`) before a word of it.
  private static let words: [(folder: String, words: [String])] = [
    ("history", ["lich-su"]), ("sessions", ["ket-qua", "buoi-tiep"]), ("holidays", ["nghi", "ngay-le"]),
    ("offices", ["noi-tiep", "dia-diem", "noi", "places", "locations"]),
    ("reception", ["lich", "tiep-cong-dan", "tiep-dan", "schedules", "schedule"]),
    ("policies", ["van-ban", "chi-dao", "documents", "policy"]), ("duties", ["nhiem-vu", "tasks", "duty"]),
    ("cases", ["vu-viec", "don", "don-thu"]), ("news", ["tin", "tin-tuc", "thong-bao"]),
    ("corrections", ["dinh-chinh"]), ("pages", ["trang"]), ("releases", ["phat-hanh", "so-lieu"]),
  ]
}
