/// A workbook to be written (.xlsx, ECMA-376): the same draft gives the same bytes.
public struct WorkbookDraft: Sendable {
  /// In the properties of the file, beside the name of who issues it.
  public var title: String
  public var author: String
  /// When it counts as made, `2026-11-24`.
  public var day: String
  public var sheets: [SheetDraft]

  public init(title: String, author: String, day: String, sheets: [SheetDraft]) {
    (self.title, self.author, self.day, self.sheets) = (title, author, day, sheets)
  }

  public var bytes: [UInt8] { WorkbookWriter(self).bytes() }
}

/// One sheet of a workbook to be written. Rows and columns count from 1.
public struct SheetDraft: Sendable {
  public let name: String
  public var columns: [Column]
  public var rows: [[CellDraft]]
  /// Rows that stay in view, and on each printed page, with a filter on the last of them.
  public var headerRows = 0
  public var choices: [ChoiceDraft] = []
  public var notes: [NoteDraft] = []

  public struct Column: Sendable {
    /// In characters.
    public let width: Int
    /// Of the cells that are still empty.
    public let style: CellStyle

    public init(width: Int, style: CellStyle = .plain) { (self.width, self.style) = (width, style) }
  }

  public init(name: String, columns: [Column], rows: [[CellDraft]], headerRows: Int = 0) {
    self.name = Self.name(name)
    (self.columns, self.rows, self.headerRows) = (columns, rows, headerRows)
  }

  /// The same sheet under another name.
  func named(_ name: String) -> SheetDraft {
    var sheet = SheetDraft(name: name, columns: columns, rows: rows, headerRows: headerRows)
    (sheet.choices, sheet.notes) = (choices, notes)
    return sheet
  }

  /// The same sheet with its links to sheets by other names; those that `rename` does not know stay.
  func leading(_ rename: (String) -> String?) -> SheetDraft {
    var sheet = self
    sheet.rows = rows.map { row in
      row.map { cell in
        guard case .link(let text, let target, let place) = cell.value, let name = rename(target) else { return cell }
        return CellDraft(.link(text, sheet: name, cell: place), cell.style)
      }
    }
    return sheet
  }

  /// Excel takes 31 characters, none of `[]:*?/\`, and no apostrophe at either end.
  private static func name(_ text: String) -> String {
    let kept = String(text.map { "[]:*?/\\".contains($0) ? "-" : $0 })
    var name = kept.prefix(31)
    while name.utf16.count > 31 { name.removeLast() }
    let bare = name.trimmed("'")
    return bare.isEmpty ? "Sheet" : String(bare)
  }
}

/// One cell of a sheet to be written.
public struct CellDraft: Sendable {
  public enum Value: Sendable {
    case empty
    case text(String)
    /// A number in digits, with a decimal point when it is no whole number.
    case number(String)
    /// A day as Excel counts it.
    case day(Int)
    case boolean(Bool)
    /// A text that leads to a cell of this workbook.
    case link(String, sheet: String, cell: String)
  }

  public let value: Value
  public let style: CellStyle

  public init(_ value: Value, _ style: CellStyle = .plain) { (self.value, self.style) = (value, style) }

  public static func text(_ text: String, _ style: CellStyle = .plain) -> CellDraft {
    CellDraft(text.isEmpty ? .empty : .text(text), style)
  }

  public static func number(_ number: Int) -> CellDraft { CellDraft(.number(String(number)), .count) }

  /// A Gregorian day in days since 1/1/1970.
  public static func day(since1970 days: Int, _ style: CellStyle = .date) -> CellDraft {
    CellDraft(.day(days + 25_569), style)
  }
}

/// The looks that a cell can have; their order is that of the styles in the file.
public enum CellStyle: Int, Sendable, CaseIterable {
  case plain, heading, date, text, count, wrapped, title, link, example, exampleDate, fault, warned

  /// The grounds of cells with an error and with a warning: dark text on either has a contrast above 7:1.
  static let faultColour = "FFFFC7CE"
  static let warnedColour = "FFFFEB9C"
}

/// Cells of a column in which only some values may be entered.
public struct ChoiceDraft: Sendable {
  public enum Rule: Sendable {
    /// One of the cells of a column of another sheet.
    case list(sheet: String, column: Int, rows: ClosedRange<Int>)
    /// A day from 1950 on.
    case date
    /// A whole number in a range.
    case number(ClosedRange<Int>)
  }

  public let column: Int
  public let firstRow: Int
  public let rule: Rule
  /// What the program says to who enters something else.
  public let refusal: String

  public init(column: Int, firstRow: Int, rule: Rule, refusal: String) {
    (self.column, self.firstRow, self.rule, self.refusal) = (column, firstRow, rule, refusal)
  }
}

/// A note on a cell, shown when the pointer rests on it.
public struct NoteDraft: Sendable {
  public let row: Int
  public let column: Int
  public let text: String

  public init(row: Int, column: Int, text: String) { (self.row, self.column, self.text) = (row, column, text) }
}

extension StringProtocol {
  fileprivate func trimmed(_ mark: Character) -> SubSequence {
    var rest = self[...]
    while rest.first == mark { rest = rest.dropFirst() }
    while rest.last == mark { rest = rest.dropLast() }
    return rest
  }
}
