import Formats

/// The columns of one kind of table that staff keep, one record a row, with the headings under which they are written.
public protocol RecordColumn: RawRepresentable<Int>, CaseIterable, Sendable {
  /// The first is the one messages use.
  var headings: [String] { get }

  static var obligatory: [Self] { get }
  static var dates: [Self] { get }
  static var byFoldedHeading: [String: Self] { get }
}

extension RecordColumn {
  public var heading: String { headings.first ?? "" }

  /// What every table of them must have, as messages list it.
  public static var wanted: [String] { obligatory.map(\.heading) }

  /// To be kept in a `static let byFoldedHeading`.
  public static func foldedHeadings() -> [String: Self] {
    var map: [String: Self] = [:]
    for column in allCases { for heading in column.headings { map[VietnameseText.folded(heading)] = column } }
    return map
  }
}
