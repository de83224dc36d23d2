/// Where in the content a problem is: a whole file, a stretch of a text line, or a cell of a table.
public struct Location: Sendable, Hashable {
  /// The path as the user would type it from where they stand, e.g. `content/offices/tinh.md`.
  public let path: String
  public let spot: Spot

  public enum Spot: Sendable, Hashable {
    case file
    case text(TextSpot)
    /// `reference` is written as in a spreadsheet (`F14`); a CSV file has no sheet, its header is record 1.
    case cell(sheet: String?, reference: String)
  }

  public init(path: String, spot: Spot = .file) {
    self.path = path
    self.spot = spot
  }
}

/// A stretch of one line. Line and column count from 1; columns count characters as a reader sees them,
/// so a place is the same whether the file is stored precomposed (NFC) or decomposed (NFD).
public struct TextSpot: Sendable, Hashable {
  public let line: Int
  public let column: Int
  /// In characters, at least 1.
  public let length: Int
  /// The whole source line, without its line end.
  public let source: String

  public init(line: Int, column: Int, length: Int, source: String) {
    self.line = line
    self.column = column
    self.length = max(1, length)
    self.source = source
  }

  /// The line stands for its words: a line of a megabyte may hold thousands of places.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(line)
    hasher.combine(column)
    hasher.combine(length)
  }
}

extension Location: CustomStringConvertible {
  /// `path:line:column`, `path › sheet › F14`, or the bare path.
  public var description: String {
    switch spot {
    case .file: path
    case .text(let spot): "\(path):\(spot.line):\(spot.column)"
    case .cell(let sheet?, let reference): "\(path) › \(sheet) › \(reference)"
    case .cell(nil, let reference): "\(path) › \(reference)"
    }
  }
}

extension Location: Comparable {
  public static func < (a: Location, b: Location) -> Bool { PlaceOrder(a) < PlaceOrder(b) }
}

/// What places are sorted by: file, sheet, and the reading order inside: line and column, or row and column of the cell.
struct PlaceOrder: Comparable {
  private let path: String
  private let sheet: String
  private let order: [Int]

  init(_ location: Location) {
    path = location.path
    switch location.spot {
    case .file: (sheet, order) = ("", [0])
    case .text(let spot): (sheet, order) = ("", [1, spot.line, spot.column])
    case .cell(let sheet, let reference):
      let cell = CellReference(reference)
      (self.sheet, order) = (sheet ?? "", [2, cell?.row ?? 0, cell?.column ?? 0])
    }
  }

  static func < (a: PlaceOrder, b: PlaceOrder) -> Bool {
    if a.path != b.path { return a.path.utf8.lexicographicallyPrecedes(b.path.utf8) }
    if a.sheet != b.sheet { return a.sheet.utf8.lexicographicallyPrecedes(b.sheet.utf8) }
    return a.order.lexicographicallyPrecedes(b.order)
  }
}

/// The address of a cell in spreadsheet notation; row and column count from 1 (`A1` is 1, 1).
public struct CellReference: Sendable, Hashable, CustomStringConvertible {
  public let row: Int
  public let column: Int

  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// Reads `F14`; nil for anything else.
  public init?(_ text: String) {
    var column = 0
    var rest = Substring(text)
    while let letter = rest.first, letter.isASCII, letter.isUppercase, let value = letter.asciiValue {
      column = column * 26 + Int(value - 64)
      rest.removeFirst()
    }
    guard column > 0, let row = Int(rest), row > 0 else { return nil }
    self.init(row: row, column: column)
  }

  public var description: String {
    var letters = ""
    var rest = column
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return "\(letters)\(row)"
  }
}
