/// What a workbook says that a cell is. Its text is as staff would type it, whatever the kind.
public enum CellKind: UInt8, Sendable {
  case text
  /// Whole numbers as digits, others with a decimal comma.
  case number
  /// `dd/MM/yyyy`; a time of day beside the date is left out.
  case date
  /// `HH:mm`.
  case time
  /// `true` or `false`.
  case boolean
}
