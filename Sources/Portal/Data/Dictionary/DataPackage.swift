import Authorities
import Formats
import SiteKit
import Transparency

/// `du-lieu/datapackage.json` (Data Package v2, https://datapackage.org): which tables there are, what each column is,
/// under which licence, and what each file must weigh and hash to.
struct DataPackage {
  let record: PublicRecord
  /// The files that it describes, by path.
  let files: [String: KeptFile]

  static let name = "datapackage.json"
  static let path = "du-lieu/\(name)"

  var bytes: [UInt8] {
    var json = JSONText(isReadable: true)
    json.object { json in
      json.string("$schema", "https://datapackage.org/profiles/2.0/datapackage.json")
      json.string("name", "minhbach-du-lieu")
      json.string("id", "\(record.settings.baseURL)/du-lieu/")
      json.string("title", "\(record.settings.title): dữ liệu mở")
      json.string("description", DatasetData.description(record))
      json.string("homepage", "\(record.settings.baseURL)/du-lieu/")
      json.string("created", "\(record.asOf.iso)T00:00:00+07:00")
      json.array("keywords") { json in for word in DatasetData.keywords { json.string(nil, word) } }
      json.array("licenses") { json in json.object { Licence(record.settings.licence).write(&$0) } }
      json.array("contributors") { json in
        json.object { json in
          json.string("title", record.settings.publisher.name)
          json.array("roles") { $0.string(nil, "publisher") }
        }
      }
      json.array("sources") { json in
        json.object { json in
          json.string("title", record.settings.publisher.name)
          json.string("path", record.settings.baseURL)
        }
      }
      json.array("resources") { json in
        for table in DataTable.all {
          write(table, table.csv, &json)
          if table.hasTwin { write(table, table.json, &json) }
        }
      }
    }
    json.line()
    return json.bytes
  }

  private func write(_ table: DataTable, _ name: String, _ json: inout JSONText) {
    let (file, isTwin) = (files["du-lieu/\(name)"], name == table.json)
    json.object { json in
      json.string("name", isTwin ? "\(table.name)-json" : table.name)
      // Readers of Data Package do not weigh tables in JSON, so a twin is a plain file; the table's schema holds for it.
      if !isTwin { json.string("type", "table") }
      json.string("path", name)
      json.string("title", table.title)
      json.string("description", table.description)
      json.string("format", isTwin ? "json" : "csv")
      json.string("mediatype", isTwin ? "application/json" : "text/csv")
      json.string("encoding", "utf-8")
      if let file {
        json.number("bytes", file.size)
        json.string("hash", "sha256:\(file.digest)")
      }
      if !isTwin { json.object("schema") { write(schema: table, &$0) } }
    }
  }

  /// Table Schema v2.
  private func write(schema table: DataTable, _ json: inout JSONText) {
    json.string("$schema", "https://datapackage.org/profiles/2.0/tableschema.json")
    json.array("fields") { json in
      for column in table.columns { json.object { write(column, isKey: table.key.contains(column.name), &$0) } }
    }
    // An empty cell of a key says “not told apart by this”, which is a value.
    json.array("missingValues") { $0.string(nil, "") }
    if !table.key.isEmpty { json.array("primaryKey") { json in for name in table.key { json.string(nil, name) } } }
  }

  private func write(_ column: DataColumn, isKey: Bool, _ json: inout JSONText) {
    json.string("name", column.name)
    json.string("type", column.type.rawValue)
    json.string("title", column.title)
    json.string("description", column.meaning)
    if isKey, !column.isRequired { json.array("missingValues") { _ in } }
    let words = column.pattern == nil && column.isClosed ? column.words?.words.map(\.word) ?? [] : []
    let isNumber = column.type == .integer || column.type == .number
    let minimum = isNumber ? column.minimum : nil
    guard column.isRequired || column.pattern != nil || !words.isEmpty || minimum != nil else { return }
    json.object("constraints") { json in
      if column.isRequired { json.bool("required", true) }
      if let minimum { json.number("minimum", minimum) }
      if let pattern = column.pattern { json.string("pattern", column.isRequired ? pattern : "(\(pattern))?") }
      if !words.isEmpty {
        json.array("enum") { json in for word in (column.isRequired ? [] : [""]) + words { json.string(nil, word) } }
      }
    }
  }
}

/// The licence of the data, as `site.yaml` names it.
struct Licence {
  let text: String

  init(_ text: String) { self.text = text }

  /// The text of the licence, for names of the Open Definition that everybody uses, and for an address.
  var address: String? {
    switch text.uppercased() {
    case "CC-BY-4.0": "https://creativecommons.org/licenses/by/4.0/"
    case "CC-BY-SA-4.0": "https://creativecommons.org/licenses/by-sa/4.0/"
    case "CC0-1.0": "https://creativecommons.org/publicdomain/zero/1.0/"
    case "ODC-BY-1.0": "https://opendatacommons.org/licenses/by/1-0/"
    default: text.hasPrefix("https://") || text.hasPrefix("http://") ? text : nil
    }
  }

  /// As its makers write it for readers: `CC BY 4.0` for `CC-BY-4.0`.
  var name: String {
    guard text.uppercased().hasPrefix("CC"), address != nil else { return text }
    guard let dash = text.lastIndex(of: "-") else { return text }
    let family = text[..<dash]
    return "\(family.hasPrefix("CC-") ? "CC \(family.dropFirst(3))" : family) \(text[text.index(after: dash)...])"
  }

  /// A licence of Data Package v2: a name of a few letters, or an address.
  func write(_ json: inout JSONText) {
    if text.utf8.allSatisfy({ "-._".utf8.contains($0) || Self.isLetter($0) }) {
      json.string("name", text)
    } else if address == nil {
      json.string("name", VietnameseText.slug(text))
    }
    if let address { json.string("path", address) }
    json.string("title", text)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
