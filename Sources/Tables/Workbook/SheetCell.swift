/// A cell of a sheet as the sheet gives it.
struct SheetCell {
  /// From 1.
  var column: Int
  var kind: CellKind = .text
  var span = Table.Span(offset: 0, length: 0)
  var state: State = .value

  enum State {
    case value
    /// A formula, and the result beside it.
    case computed
    /// A formula with no result.
    case notComputed
    /// `#REF!` and its kin; the text is the error's.
    case error
    /// Excel shows something else than the cell holds.
    case altered
    /// Struck through, or a part of it.
    case struck
  }

  var isUnreadable: Bool { state == .notComputed || state == .error || state == .altered }

  var isEmpty: Bool { span.length == 0 && state != .notComputed }
}
