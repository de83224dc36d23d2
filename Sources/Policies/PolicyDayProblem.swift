public import Authorities
public import Diagnostics

/// Days of documents that can hardly be right.
public enum PolicyDayProblem {
  static func effectiveBeforeIssued(_ effective: CivilDay, _ issued: CivilDay, at location: Location) -> Problem {
    Problem(
      "policy-effective-before-issued", severity: .warning,
      Wording(
        "Ngày có hiệu lực \(effective.vietnamese) trước ngày ban hành \(issued.vietnamese)",
        en: "The day of effect \(effective.iso) lies before the day of issue, \(issued.iso)"),
      fix: Wording(
        "kiểm tra khóa “effective” và khóa “issued”: ngày, tháng có bị đảo, năm có bị nhầm không",
        en: "check the keys “effective” and “issued”: day and month may be swapped, or the year wrong"),
      at: location)
  }

  /// Of the documents that are shown: one that waits for its day is right.
  public static func issuedInFuture(_ policies: [Policy], on today: CivilDay) -> Report {
    Report(
      policies.compactMap { policy in
        guard let issued = policy.issued, issued > today else { return nil }
        return Problem(
          "policy-issued-in-future", severity: .warning,
          Wording(
            "Ngày ban hành \(issued.vietnamese) sau ngày dựng cổng \(today.vietnamese)",
            en: "The day of issue \(issued.iso) lies after the day of the build, \(today.iso)"),
          fix: Wording(
            "kiểm tra lại ngày và năm; nếu văn bản chưa ban hành thì thêm “publishDate: \(issued.iso)”",
            en: "check the day and the year; of a document not issued yet write “publishDate: \(issued.iso)”"),
          at: policy.issuedLocation)
      })
  }
}
