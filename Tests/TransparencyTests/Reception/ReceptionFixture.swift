import Authorities
import Diagnostics
import Formats
import Reception

/// A content folder with one place `tru-so` and one schedule `lich-ngay`.
struct ReceptionFixture {
  var files: [String: String]

  init(_ schedule: String, holidays: [String: String] = StateHolidays.files, office: String = "") {
    files = holidays
    files["offices/tru-so.md"] = "---\nname: Trụ sở tiếp công dân\naddress: Số 1\n\(office)---\n"
    files["reception/lich-ngay.md"] = "---\noffice: tru-so\nhost: Chủ tịch UBND xã\n\(schedule)\n---\n"
  }

  func checked(_ asOf: String = "2026-03-01") throws -> CheckedReception {
    let day = try CivilDay.named(asOf)
    return CheckedReception(ReceptionRecords(SourceTree(files)), asOf: day)
  }

  func sessions(_ from: String, _ to: String, asOf: String = "2026-03-01") throws -> [ReceptionSession] {
    try checked(asOf).sessions(from: .named(from), to: .named(to))
  }

  /// Days held (or awaited, in brackets; cancelled ones struck as `-`), in order.
  func days(_ from: String, _ to: String) throws -> [String] {
    try sessions(from, to).map { session in
      let day = session.date?.iso ?? "(\(session.ruleDate?.iso ?? ""))"
      return session.status == .cancelled ? "-" + day : day
    }
  }

  /// Code, message, fix and place of every problem, warnings about missing years and missing holidays aside.
  func problems(_ asOf: String = "2026-03-01") throws -> [Found] {
    try checked(asOf).report.sorted().filter { !Self.aside.contains($0.code) }.map { problem in
      Found(
        code: problem.code, summary: problem.summary.vi, fix: problem.fix?.vi ?? "",
        place: problem.location?.description ?? "")
    }
  }

  private static let aside: Set<String> = ["holidays-missing", "holiday-fixed-missing", "holiday-lunar-missing"]

  struct Found: Equatable {
    let code: String
    let summary: String
    let fix: String
    let place: String
  }
}

extension CivilDay {
  struct NoSuchDay: Error {}

  static func named(_ iso: String) throws -> CivilDay {
    guard let day = CivilDay(iso: iso) else { throw NoSuchDay() }
    return day
  }
}
