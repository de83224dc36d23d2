import Diagnostics

/// Reads the data sheets of an Excel workbook (.xlsx).
enum WorkbookReader {
  static func read(_ file: SourceFile, isHeading: (String) -> Bool) throws(Refusal) -> Tables.Reading {
    throw Refusal(Report([WorkbookProblem.otherForm(at: file.location)]))
  }
}
