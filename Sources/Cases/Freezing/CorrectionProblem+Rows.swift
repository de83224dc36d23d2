import Authorities
import Diagnostics
import Records
import Releases

/// What is told of the rows of a release that changed since.
extension CorrectionProblem {
  /// `identifiers`: of the matters that are gone, as the office's own table had them (Mã vụ việc).
  static func missing(
    _ period: Period, _ count: Int, _ identifiers: [String], severity: Severity, at location: Location
  ) -> Problem {
    let shown = identifiers.prefix(mostIdentifiers).joined(separator: ", ")
    let codes = identifiers.isEmpty ? "" : ": \(shown)\(identifiers.count > mostIdentifiers ? ", …" : "")"
    return Problem(
      "released-row-missing", severity: severity,
      Wording(
        "\(count) vụ việc của bản phát hành \(period.id) không còn trong bảng vụ việc\(codes)",
        en: "\(count) matters of the release \(period.id) are not in the case tables any more\(codes)"),
      fix: Wording(
        "lấy lại các dòng ấy; đính chính không xóa vụ việc. Nếu chúng không được có ở kỳ này: minhbach release \(period.id) --withdraw \"…\"",
        en:
          "restore the rows; a correction removes no matter. If they must not be in the period: minhbach release \(period.id) --withdraw \"…\""
      ), at: location)
  }

  private static let mostIdentifiers = 5

  static func moved(_ period: String, _ columns: [CaseColumn], severity: Severity, at location: Location) -> Problem {
    let names = columns.map(\.heading).joined(separator: ", ")
    return Problem(
      "released-row-moved", severity: severity,
      Wording(
        "Dòng này đã nằm trong bản phát hành \(period), nay khác lúc ấy ở cột \(names)",
        en: "This row is in the release \(period) and differs from it in \(names)"),
      fix: Wording(
        "khôi phục giá trị ấy: đính chính không đổi loại đơn, đơn vị, lĩnh vực, ngày giải quyết. Nếu số đã công bố sai hẳn: minhbach release \(period) --withdraw \"…\"",
        en:
          "restore the value: a correction changes no kind, unit, field or day of conclusion. If the figures are wrong: minhbach release \(period) --withdraw \"…\""
      ), at: location)
  }

  static func counted(_ period: String, _ measures: [Measure], at location: Location) -> Problem {
    let names = measures.map(\.vietnamese).joined(separator: ", ")
    return Problem(
      "released-row-changed", severity: .warning,
      Wording(
        "Dòng này đã nằm trong bản phát hành \(period), nay khác lúc ấy: \(names)",
        en: "This row is in the release \(period) and differs from it: \(names)"),
      fix: Wording(
        "số đã công bố chưa đổi; khôi phục dòng, hoặc chạy minhbach release \(period) --correct --reason \"…\"",
        en:
          "the published figures are as they were; restore the row, or run minhbach release \(period) --correct --reason \"…\""
      ), at: location)
  }

  static func uncounted(_ period: String, at location: Location) -> Problem {
    Problem(
      "released-row-changed", severity: .notice,
      Wording(
        "Dòng này đã nằm trong bản phát hành \(period) và đã bị sửa sau đó",
        en: "This row is in the release \(period) and was changed since"),
      fix: Wording(
        "không cần làm gì: phần đã sửa không đổi số nào đã công bố",
        en: "nothing to do: no published figure depends on what was changed"), at: location)
  }

  static func otherClasses(_ period: Period, at location: Location) -> Problem {
    Problem(
      "correction-other-classes",
      Wording(
        "Không xếp lại được vụ việc của kỳ \(period.id) vào đúng các nhóm đã phát hành",
        en: "The matters of \(period.id) do not come into the classes that were released"),
      fix: Wording(
        "giữ units, fields, fieldGroups của site.yaml và tệp .released.tsv như lúc phát hành",
        en: "keep units, fields and fieldGroups of site.yaml and .released.tsv as at the release"), at: location)
  }

  static func waits(_ period: Period, _ changes: [CellChange], at location: Location) -> Problem {
    let lines = CellChange.lines(changes)
    let shown = lines.prefix(4).map(\.text).joined(separator: "; ")
    let more = lines.count > 4 ? "; …" : ""
    return Problem(
      "correction-waits", severity: .notice,
      Wording(
        "Đính chính kỳ \(period.id) sẽ đổi \(lines.count) chỗ: \(shown)\(more)",
        en: "A correction of \(period.id) would change \(lines.count) places: \(shown)\(more)"),
      fix: Wording(
        "minhbach release \(period.id) --correct --reason \"…\"",
        en: "minhbach release \(period.id) --correct --reason \"…\""), at: location)
  }

  static func unsafe(_ period: Period, at location: Location) -> Problem {
    Problem(
      "correction-unsafe", severity: .warning,
      Wording(
        "Đính chính kỳ \(period.id) theo các dòng đã sửa sẽ làm lộ danh tính",
        en: "A correction of \(period.id) by the changed rows would identify somebody"), fix: remedy(period),
      at: location)
  }
}
