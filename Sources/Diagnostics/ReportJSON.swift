/// A report as data (`--json`): an array of objects with the keys code, severity, message, fix, path, line, column,
/// sheet, cell and related; absent values are null.
public struct ReportJSON: Sendable {
  private let language: Language

  public init(language: Language) { self.language = language }

  public func render(_ report: Report) -> String {
    let items = report.sorted().map(object)
    return items.isEmpty ? "[]\n" : "[\n  " + items.joined(separator: ",\n  ") + "\n]\n"
  }

  private func object(_ problem: Problem) -> String {
    let place = Place(problem.location)
    let related = problem.related.map { other in
      let place = Place(other)
      return "{\"path\": \(string(place.path)), \"line\": \(number(place.line)), \"cell\": \(string(place.cell))}"
    }
    let members = [
      "\"code\": \(string(problem.code))", "\"severity\": \(string(problem.severity.rawValue))",
      "\"message\": \(string(problem.summary(language)))", "\"fix\": \(string(problem.fix?(language)))",
      "\"path\": \(string(place.path))", "\"line\": \(number(place.line))", "\"column\": \(number(place.column))",
      "\"sheet\": \(string(place.sheet))", "\"cell\": \(string(place.cell))",
      "\"related\": [\(related.joined(separator: ", "))]",
    ]
    return "{\(members.joined(separator: ", "))}"
  }

  private func string(_ text: String?) -> String {
    guard var text else { return "null" }
    var bytes: [UInt8] = []
    text.withUTF8 { JSONString.append($0, to: &bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func number(_ value: Int?) -> String { value.map(String.init) ?? "null" }

  private struct Place {
    var path, sheet, cell: String?
    var line, column: Int?

    init(_ location: Location?) {
      path = location?.path
      switch location?.spot {
      case .text(let spot): (line, column) = (spot.line, spot.column)
      case .cell(let sheet, let reference): (self.sheet, cell) = (sheet, reference)
      case .file, nil: break
      }
    }
  }
}
