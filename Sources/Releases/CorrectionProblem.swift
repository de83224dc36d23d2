public import Authorities
public import Diagnostics

/// Messages about corrections of releases.
public enum CorrectionProblem {
  static func chain(_ correction: ListedCorrection, at location: Location) -> Problem {
    Problem(
      "correction-chain",
      Wording(
        "Đính chính ngày \(correction.day.vietnamese) không khớp với bản phát hành trước nó",
        en: "The correction of \(correction.day.iso) does not fit the release before it"),
      fix: ReleaseProblem.restore, at: location)
  }

  /// What an audit finds in a correction is not to be mended in the released files.
  public static func refused(_ report: Report, of period: Period) -> Refusal {
    Refusal(
      Report(
        report.problems.map { found in
          Problem(
            found.code, found.summary, fix: remedy(period), at: found.location, disclosesPerson: found.disclosesPerson)
        }))
  }

  /// What to do where a correction would identify somebody.
  public static func remedy(_ period: Period) -> Wording {
    Wording(
      "khôi phục các dòng đã sửa; hoặc, nếu số đã công bố không thể để nguyên: minhbach release \(period.id) --withdraw \"…\"",
      en: "restore the changed rows; or, if the figures cannot stand: minhbach release \(period.id) --withdraw \"…\"")
  }
}
