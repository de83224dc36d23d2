import Diagnostics

/// What is amiss in the layout of a data sheet.
struct SheetFindings {
  /// A count, and the first few of what was counted.
  struct Tally<Item> {
    private(set) var count = 0
    private(set) var first: [Item] = []

    mutating func note(_ item: Item) {
      count += 1
      if first.count < SheetFindings.most { first.append(item) }
    }
  }

  var hiddenRows = Tally<Int>()
  private(set) var hiddenColumns: [ClosedRange<Int>] = []
  /// Rows that have headings beside the one that was chosen.
  private(set) var otherHeaders: [Int] = []
  /// The first row with something, by column without a heading.
  var strays: [Int: Int] = [:]
  private(set) var merged: [MergedCells] = []
  private(set) var computed = Tally<CellReference>()
  private(set) var notComputed = Tally<CellReference>()
  private(set) var altered = Tally<CellReference>()
  private(set) var struck = Tally<CellReference>()
  private(set) var errors: [(place: CellReference, text: String)] = []

  /// More are not told, and not kept.
  static let most = 10_000

  mutating func note(_ cell: SheetCell, row: Int, _ texts: CellText) {
    let place = CellReference(row: row, column: cell.column)
    switch cell.state {
    case .value: break
    case .computed: computed.note(place)
    case .notComputed: notComputed.note(place)
    case .altered: altered.note(place)
    case .struck: struck.note(place)
    case .error: if errors.count < Self.most { errors.append((place, String(texts.string(cell.span).prefix(20)))) }
    }
  }

  mutating func noteHeader(_ row: Int) { if otherHeaders.count < Self.most { otherHeaders.append(row) } }

  mutating func hideColumns(_ columns: ClosedRange<Int>) {
    if hiddenColumns.count < Self.most { hiddenColumns.append(columns) }
  }

  mutating func merge(_ reference: String) {
    if merged.count < Self.most, let cells = MergedCells(reference) { merged.append(cells) }
  }
}

/// A merged stretch of cells (ECMA-376-1, 18.3.1.55).
struct MergedCells {
  let reference: String
  let rows: ClosedRange<Int>
  let columns: ClosedRange<Int>

  /// Reads `A1:C1`; nil for anything else, and for a single cell.
  init?(_ reference: String) {
    let corners = reference.split(separator: ":").compactMap { CellPlace(String($0)) }
    guard corners.count == 2, corners[0].row <= corners[1].row, corners[0].column <= corners[1].column else {
      return nil
    }
    self.reference = reference
    rows = corners[0].row...corners[1].row
    columns = corners[0].column...corners[1].column
    if rows.count == 1, columns.count == 1 { return nil }
  }

  var first: CellReference { CellReference(row: rows.lowerBound, column: columns.lowerBound) }
}

extension CellPlace {
  fileprivate init?(_ reference: String) {
    guard let place = Array(reference.utf8).withUnsafeBytes({ CellPlace($0) }) else { return nil }
    self = place
  }
}
