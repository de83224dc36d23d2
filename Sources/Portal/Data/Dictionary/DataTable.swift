import SiteKit

/// A published table as programs and people are told of it: the one source of its schema in `datapackage.json`, of its
/// JSON twin and of the dictionary page.
struct DataTable: Sendable {
  /// Of its files under `du-lieu/`, without ending.
  let name: String
  let title: String
  let description: String
  let columns: [DataColumn]
  /// The columns that together name a row; empty when none do.
  let key: [String]
  let hasTwin: Bool

  var csv: String { "\(name).csv" }
  var json: String { "\(name).json" }
}

/// A column of a published table.
struct DataColumn: Sendable {
  let name: String
  let title: String
  let type: DataType
  let meaning: String
  var isRequired = true
  /// A regular expression for the whole value.
  var pattern: String?
  /// What explains the values.
  var words: DataWords?
  /// False when there are other values than those words.
  var isClosed = true
  /// Of a number; nil when there is none.
  var minimum: Int? = 0
}

/// The types of Table Schema v2 that the tables need.
enum DataType: String, Sendable {
  case string, integer, number, date

  var vietnamese: String {
    switch self {
    case .string: "chữ"
    case .integer: "số nguyên"
    case .number: "số"
    case .date: "ngày, năm-tháng-ngày"
    }
  }
}

/// The words that a column may hold, with their meaning.
struct DataWords: Sendable {
  /// Its anchor on the dictionary page.
  let id: String
  let title: String
  let words: [(word: String, meaning: String)]
}
