public import Diagnostics
public import Formats
import Reception
import Records
import Releases
import SessionResults
import Tables

/// The folder that a table belongs to, by its headings: a table in another folder is told of by that alone.
public enum TableHome {
  private struct Kind: Sendable {
    let folder: String
    let name: Wording
    let isHeading: @Sendable (String) -> Bool
    let isWhole: @Sendable ([String]) -> Bool

    /// `also`: a column of which a table of this kind must have one besides those that are obligatory.
    init<Column: RecordColumn>(_ folder: String, _ name: Wording, of: Column.Type, also: [Column] = []) {
      (self.folder, self.name) = (folder, name)
      isHeading = { Column.byFoldedHeading[VietnameseText.folded($0)] != nil }
      isWhole = { header in
        let columns = Set(header.compactMap { Column.byFoldedHeading[VietnameseText.folded($0)]?.rawValue })
        return Column.obligatory.allSatisfy { columns.contains($0.rawValue) }
          && (also.isEmpty || also.contains { columns.contains($0.rawValue) })
      }
    }
  }

  private static let kinds = [
    Kind("cases", Wording("vụ việc", en: "cases"), of: CaseColumn.self),
    Kind("duties", Wording("nhiệm vụ", en: "duties"), of: DutyColumn.self),
    Kind(
      "sessions", Wording("kết quả tiếp công dân", en: "sessions held"), of: SessionColumn.self,
      also: SessionColumn.counts),
    Kind("reception", Wording("lịch tiếp công dân", en: "sessions to come"), of: ScheduleColumn.self),
  ]

  private static func kind(of file: SourceFile) -> Kind? {
    guard Tables.endings.contains(where: { file.path.lowercased().hasSuffix(".\($0)") }) else { return nil }
    return kinds.first { kind in
      Tables.read(file, isHeading: kind.isHeading).tables.contains { kind.isWhole($0.header) }
    }
  }

  /// Where to move a table that lies where none is read.
  static func fix(_ file: SourceFile) -> Wording? { kind(of: file).map(move) }

  private static func move(_ kind: Kind) -> Wording {
    Wording(
      "đây là bảng \(kind.name.vi): chuyển tệp vào thư mục \(kind.folder)/",
      en: "this is a table of \(kind.name.en): move the file into the folder \(kind.folder)/")
  }

  /// What a reader says of a table that is none of its own.
  private static let codes: Set<String> = ["workbook-without-table", "header-missing", "missing-column"]

  /// The report with one problem for each table of the tree that lies in the folder of another kind, instead of what the
  /// reader of that folder says of it.
  public static func corrected(_ report: Report, _ tree: SourceTree) -> Report {
    let paths = Set(report.problems.filter { codes.contains($0.code) }.compactMap(\.location?.path))
    if paths.isEmpty { return report }
    let strangers = tree.files.compactMap { file -> (file: SourceFile, kind: Kind)? in
      guard paths.contains(file.displayPath), let kind = kind(of: file), !file.path.hasPrefix("\(kind.folder)/") else {
        return nil
      }
      return (file, kind)
    }
    let theirs = Set(strangers.map(\.file.displayPath))
    return Report(
      report.problems.filter { problem in
        problem.disclosesPerson || !(problem.location.map { theirs.contains($0.path) } ?? false)
      }
        + strangers.map { file, kind in
          Problem(
            "table-in-other-folder",
            Wording(
              "Các cột của tệp này là của bảng \(kind.name.vi), không đọc được ở thư mục này",
              en: "The columns are those of a table of \(kind.name.en), which this folder does not take"),
            fix: Wording(
              "chuyển tệp vào thư mục \(kind.folder)/", en: "move the file into the folder \(kind.folder)/"),
            at: file.location)
        })
  }
}
