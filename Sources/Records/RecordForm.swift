public import Authorities
import Formats
import Tables

/// An empty table for officers to fill in: its columns as their reader wants them, with one example row that is never
/// counted.
public struct RecordForm: Sendable {
  /// What the rows are, which is also the name of the sheet: `Vụ việc`.
  public let title: String
  public let columns: [Column]

  public struct Column: Sendable {
    /// The heading under which messages name the column.
    public let heading: String
    public let isRequired: Bool
    public let entry: Entry
    /// What to write, in a sentence or two.
    public let note: String
    public let example: Example
  }

  public enum Entry: Sendable {
    case text, date
    /// One of these words.
    case words([String])
    /// A whole number.
    case number(ClosedRange<Int>)
  }

  public enum Example: Sendable {
    case none
    case text(String)
    case day(CivilDay)
    case number(Int)
  }

  /// Marks the example row, in the column that names a row.
  public static let exampleMark = "VÍ DỤ"
}

extension RecordForm {
  public init<Column: RecordColumn>(
    _ title: String, of: Column.Type, _ fill: (Column) -> (entry: Entry, note: String, example: Example)
  ) {
    self.title = title
    columns = Column.allCases.map { column in
      let (entry, note, example) = fill(column)
      return RecordForm.Column(
        heading: column.heading, isRequired: Column.obligatory.contains { $0.rawValue == column.rawValue },
        entry: entry, note: note, example: example)
    }
  }
}

extension RecordCells {
  /// Whether a row is the example of `RecordForm`, told by the column that names its rows.
  public func isExample(_ row: Int, _ column: Column) -> Bool {
    guard let position = header[column], let first = cells[row, position].first, "Vv".utf8.contains(first) else {
      return false
    }
    return VietnameseText.folded(String(decoding: cells[row, position], as: UTF8.self)).hasPrefix("vi du")
  }
}
