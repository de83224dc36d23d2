import Authorities
public import Diagnostics
public import Formats
import Policies
import Tables

/// Files of a content folder that nothing reads, so that a misspelt folder or ending is never passed over in silence.
public enum UnreadFiles {
  /// The endings that each folder is read for.
  private static let endings: [String: [String]] = [
    "holidays": ["yaml", "yml"], "offices": ["md"], "reception": ["md"] + Tables.endings + Tables.otherEndings,
    "policies": ["md"], "pages": ["md"], "news": ["md"],
    "corrections": ["md"],
    "duties": ["md"] + Tables.endings + Tables.otherEndings,
    "cases": Tables.endings + Tables.otherEndings, "sessions": Tables.endings + Tables.otherEndings,
  ]
  static var folders: [String] { endings.keys.sorted() + passed.sorted() }
  private static let passed: Set<String> = ["releases", "history"]
  /// Endings that content is written in; any other file beside it is only warned of.
  private static let written: Set<String> = [
    "md", "markdown", "yaml", "yml", "csv", "xls", "xlsx", "xlsm", "xlsb", "ods",
  ]
  private static let atRoot: Set<String> = ["site.yaml", "reviewed.yaml"]

  static func report(_ tree: SourceTree) -> Report {
    var report = Report()
    var told: Set<String> = []
    for file in tree.files {
      let parts = file.path.split(separator: "/").map(String.init)
      guard let name = parts.last, !isLitter(name) else { continue }
      guard parts.count > 1, let folder = parts.first else {
        // That settings are missing is told where they are read, with the file that they may be in.
        let isToldThere = name == SiteSettings.misnamed(in: tree)
        if endings[name] != nil || passed.contains(name) {
          report.add(noFolder(name, at: file.location))
        } else if !isToldThere, let meant = withoutText(name), atRoot.contains(meant) {
          report.add(named(meant, as: file, Wording("ở gốc thư mục nội dung", en: "at the root of the content")))
        } else if written.contains(ending(of: name)), !atRoot.contains(name), !isToldThere {
          report.add(misplaced(file))
        }
        continue
      }
      if passed.contains(folder) || folder == "policies" && parts.count > 2 && parts[1] == "files" { continue }
      if let read = endings[folder] {
        if isRead(ending(of: name), read) { continue }
        if let meant = withoutText(name), isRead(ending(of: meant), read) {
          report.add(named(meant, as: file, Wording("ở thư mục \(folder)/", en: "in \(folder)/")))
        } else {
          report.add(unread(file, folder, read))
        }
      } else if told.insert(folder).inserted {
        report.add(MisnamedFolder.problem(folder, tree))
      }
    }
    return report
  }

  /// Notes to colleagues, and hidden files.
  private static func isLitter(_ name: String) -> Bool {
    let name = name.lowercased()
    return name.hasPrefix(".") || name.hasPrefix("readme") || name.hasPrefix("license")
  }

  private static func ending(of name: String) -> String {
    name.lastIndex(of: ".").map { String(name[name.index(after: $0)...]) } ?? ""
  }

  /// Tables are read, or told of by their reader, in letters of either case; texts in small ones alone.
  private static func isRead(_ ending: String, _ read: [String]) -> Bool {
    let lowered = ending.lowercased()
    return read.contains((Tables.endings + Tables.otherEndings).contains(lowered) ? lowered : ending)
  }

  /// A table that was saved under the name of the folder, say: what was to be in it is not read.
  private static func noFolder(_ name: String, at location: Location) -> Problem {
    Problem(
      "folder-is-file",
      Wording("“\(name)” phải là một thư mục, mà đây là một tệp", en: "“\(name)” must be a folder, and this is a file"),
      fix: Wording(
        "đổi tên tệp, đúng cả đuôi tệp, tạo thư mục \(name) rồi đưa tệp vào đó",
        en: "rename the file, with its right ending, and put it into a new folder \(name)"), at: location)
  }

  /// The name to which Notepad added an ending: `site.yaml.txt`.
  private static func withoutText(_ name: String) -> String? {
    name.lowercased().hasSuffix(".txt") ? String(name.dropLast(4)) : nil
  }

  private static func named(_ meant: String, as file: SourceFile, _ place: Wording) -> Problem {
    Problem(
      "unread-file", Wording("Tệp này không được đọc \(place.vi)", en: "This file is not read \(place.en)"),
      fix: Wording(
        "có phải là tệp “\(meant)”? đổi tên, bỏ đuôi .txt", en: "is it “\(meant)”? rename it, without .txt"),
      at: file.location)
  }

  private static func misplaced(_ file: SourceFile) -> Problem {
    Problem(
      "unread-file",
      Wording("Tệp này không được đọc ở gốc thư mục nội dung", en: "This file is not read at the root of the content"),
      fix: TableHome.fix(file)
        ?? Wording(
          "tệp cài đặt tên là site.yaml; chuyển tệp khác vào thư mục của nó, ví dụ offices/",
          en: "the settings are site.yaml; move another file into its folder, e.g. offices/"), at: file.location)
  }

  private static func unread(_ file: SourceFile, _ folder: String, _ read: [String]) -> Problem {
    let list = read.filter { $0 != "yml" && !Tables.otherEndings.contains($0) }.map { ".\($0)" }.joined(
      separator: ", ")
    let name = file.path.split(separator: "/").last ?? ""
    let ending = ending(of: file.path)
    let severity: Severity = written.contains(ending.lowercased()) ? .error : .warning
    return Problem(
      "unread-file", severity: severity,
      Wording(
        "Tệp này không được đọc: thư mục \(folder)/ chỉ nhận tệp \(list)",
        en: "This file is not read: \(folder)/ takes \(list) files"),
      fix: read.contains(ending.lowercased())
        ? Wording(
          "đổi đuôi tệp thành chữ thường: \(name.dropLast(ending.count))\(ending.lowercased())",
          en: "write its ending in small letters: \(name.dropLast(ending.count))\(ending.lowercased())")
        : read.contains("md") && isText(file, ending.lowercased())
          ? Wording(
            "đổi tên tệp thành “\(name.dropLast(ending.count))md”",
            en: "rename it to “\(name.dropLast(ending.count))md”")
          : folder == "policies" && PolicyOriginal.Kind(file.bytes) != nil
            ? Wording(
              "bản ký của một văn bản thì chuyển vào policies/files và ghi “original: files/\(name)” ở tệp .md của văn bản ấy; tệp khác thì đưa ra ngoài",
              en:
                "move the signed original of a document to policies/files and write “original: files/\(name)” in its .md file; take another file out"
            )
            : Wording(
              "chuyển nội dung sang tệp \(list), hoặc đưa tệp này ra ngoài",
              en: "move its content to a \(list) file, or take it out"),
      at: file.location)
  }

  /// Markdown under another ending than its own.
  private static func isText(_ file: SourceFile, _ ending: String) -> Bool {
    ["markdown", "mdown", "mkd"].contains(ending) || ending == "txt" && file.bytes.starts(with: "---".utf8)
  }

  /// Files of the folder of raw cases that are no tables: a site is built without that folder, so that nobody else sees
  /// them.
  public static func reportOfCases(_ tree: SourceTree) -> Report {
    report(SourceTree(root: tree.root, files: tree.files.filter { $0.path.hasPrefix("cases/") }))
  }
}
