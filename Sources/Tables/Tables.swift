public import Diagnostics
public import Formats

/// The tables of a file that staff keep, whatever its form: one in a CSV file, one a data sheet in a workbook.
public enum Tables {
  /// What was read, and everything that is wrong with the file; a file that cannot be read has no table.
  public typealias Reading = (tables: [Table], report: Report)

  /// Reads a file that `SourceTree.tableFiles` lists. A sheet of a workbook is a data sheet when one of its first
  /// rows has headings that `isHeading` knows, or when `isHeader` knows a whole row; a CSV file needs none to be read.
  /// `columns` are the headings that the message names when there is no such sheet.
  public static func read(
    _ file: SourceFile, columns: [String] = [], isHeader: @escaping ([String]) -> Bool = { _ in false },
    isHeading: @escaping (String) -> Bool
  ) -> Reading {
    do throws(Refusal) {
      if file.hasEnding("csv") {
        return ([try CSVReader.read(file, isHeading: isHeading)], Report())
      }
      if file.hasEnding("xlsx") {
        return WorkbookReader.read(file, columns: columns, isHeader: isHeader, isHeading: isHeading)
      }
      throw Refusal(Report([TableForm.problem(at: file.location)]))
    } catch {
      return ([], error.report)
    }
  }

  /// Endings of the forms that are read, as messages list them.
  public static let endings = ["csv", "xlsx"]
  /// Endings of other forms that spreadsheet programs write; they are refused in words.
  public static let otherEndings = ["xls", "xlsm", "xlsb", "xltx", "ods", "numbers"]
}

extension SourceTree {
  /// The files under a folder that hold tables, or would if they had been saved in a form that is read.
  public func tableFiles(in folder: String) -> [SourceFile] {
    files.filter { file in
      file.path.hasPrefix(folder + "/") && (Tables.endings + Tables.otherEndings).contains(where: file.hasEnding)
        && !file.path.split(separator: "/").contains { $0.hasPrefix(".") }
    }
  }
}

extension SourceFile {
  /// True when the name ends in a dot and this, in letters of either case.
  func hasEnding(_ ending: String) -> Bool {
    path.utf8.count > ending.utf8.count && path.lowercased().hasSuffix("." + ending)
  }
}
