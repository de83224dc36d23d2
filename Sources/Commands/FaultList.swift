import Diagnostics
import Formats
import Tables

/// The problems of a run as an officer mends them in Excel: a list of all, and the marks of the cells of one table.
struct FaultList {
  let problems: [Problem]
  let language: Language

  init(_ report: Report, _ language: Language) {
    problems = report.sorted().filter { $0.severity != .notice }
    self.language = language
  }

  /// The tables that have a fault, by the path that messages name.
  var files: [String] {
    let paths = problems.compactMap { problem -> String? in
      guard case .cell = problem.location?.spot else { return nil }
      return problem.location?.path
    }
    return Array(Set(paths)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The marks of a table, one a cell: a fault that names further cells is marked in all of them.
  func marks(of path: String) -> [CellMark] {
    var order: [Location] = []
    var found: [Location: [Problem]] = [:]
    for problem in problems {
      for place in [problem.location].compactMap({ $0 }) + problem.related where place.path == path {
        if found[place] == nil { order.append(place) }
        found[place, default: []].append(problem)
      }
    }
    return order.compactMap { place in
      guard case .cell(let sheet, let text) = place.spot, let cell = CellReference(text) else { return nil }
      let here = found[place] ?? []
      return CellMark(
        sheet: sheet, cell: cell, note: here.map(note).joined(separator: "\n\n"),
        isError: here.contains { $0.severity == .error })
    }
  }

  private func note(_ problem: Problem) -> String {
    [problem.summary(language), problem.fix.map { "→ \($0(language))" }].compactMap { $0 }.joined(separator: "\n")
  }

  /// The list with all problems, those of `path` first; places in that table are links to its cells.
  func sheet(for path: String?) -> SheetDraft {
    let heading = Wording("Danh sách lỗi", en: "Faults")(language)
    let titles = [
      Wording("Mức", en: "Severity"), Wording("Tệp", en: "File"), Wording("Trang tính", en: "Sheet"),
      Wording("Chỗ", en: "Place"), Wording("Nội dung", en: "Message"), Wording("Cách sửa", en: "Fix"),
      Wording("Chỗ liên quan", en: "See also"), Wording("Mã", en: "Code"),
    ]
    let own = problems.filter { $0.location?.path == path } + problems.filter { $0.location?.path != path }
    let rows = own.map { row($0, path) }
    return SheetDraft(
      name: "Lỗi",
      columns: [10, 34, 16, 10, 60, 60, 30, 30].map { .init(width: $0) },
      rows: [[.text(heading, .title)], titles.map { .text($0(language), .heading) }] + rows, headerRows: 2)
  }

  private func row(_ problem: Problem, _ path: String?) -> [CellDraft] {
    let severity = problem.severity == .error ? Wording("lỗi", en: "error") : Wording("cảnh báo", en: "warning")
    let texts = [
      problem.summary(language), problem.fix?(language) ?? "",
      PlaceList(problem.related).lines(language).joined(separator: "\n"),
    ]
    return [
      .text(severity(language), .wrapped), .text(problem.location?.path ?? "", .wrapped),
      .text(sheetName(problem.location) ?? "", .wrapped), place(problem.location, path),
    ] + texts.map { .text($0, .wrapped) } + [.text(problem.code, .wrapped)]
  }

  private func sheetName(_ location: Location?) -> String? {
    guard case .cell(let sheet, _) = location?.spot else { return nil }
    return sheet
  }

  private func place(_ location: Location?, _ path: String?) -> CellDraft {
    switch location?.spot {
    case .cell(let sheet, let cell):
      guard location?.path == path else { return .text(cell, .wrapped) }
      return CellDraft(.link(cell, sheet: sheet ?? MarkedWorkbook.sheetOfText, cell: cell), .link)
    case .text(let spot): return .text("\(spot.line):\(spot.column)", .wrapped)
    case .file, nil: return .text("", .wrapped)
    }
  }
}
