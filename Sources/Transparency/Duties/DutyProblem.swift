import Authorities
import Diagnostics
import Formats
import Policies
import Releases

/// The messages about duties.
enum DutyProblem {
  static func unknownIndicator(_ code: String, at location: Location) -> Problem {
    Problem(
      "unknown-indicator",
      Wording("Không có chỉ số nào mang mã “\(code)”", en: "There is no indicator with the code “\(code)”"),
      fix: Suggestion.fix(for: code, among: Indicator.all.map(\.code)), at: location)
  }

  static func twoTerms(at location: Location) -> Problem {
    Problem(
      "duty-two-terms",
      Wording(
        "Nhiệm vụ có hạn một lần hoặc định kỳ, không thể có cả hai",
        en: "A duty has one day by which it is done or comes back, not both"),
      fix: Wording("giữ “due” (Thời hạn) hoặc “recurring” (Định kỳ)", en: "keep “due” or “recurring”"), at: location)
  }

  static func historyOrder(_ day: CivilDay, until updated: CivilDay?, at location: Location) -> Problem {
    let (vi, en) = updated.map { (" \($0.vietnamese)", ", \($0.iso)") } ?? ("", "")
    return Problem(
      "duty-history-order",
      Wording(
        "Lần cập nhật \(day.vietnamese) phải trước ngày cập nhật hiện nay\(vi), mỗi ngày một lần",
        en: "The record of \(day.iso) must lie before the day of update\(en), one a day"),
      fix: Wording(
        "ghi lần mới nhất ở “status” và “updated” của nhiệm vụ, các lần trước ở “history”",
        en: "keep the newest in “status” and “updated” of the duty, earlier ones in “history”"),
      at: location)
  }

  /// `day`: nil for a row without one.
  static func repeatedRow(_ day: CivilDay?, at location: Location, first: Location) -> Problem {
    let summary =
      day.map { day in
        Wording(
          "Một nhiệm vụ có hai dòng cùng ngày cập nhật \(day.vietnamese)",
          en: "A duty has two rows with the same day of update, \(day.iso)")
      }
      ?? Wording(
        "Nhiệm vụ có nhiều dòng mà một dòng không ghi ngày cập nhật",
        en: "A duty has several rows, one of them without a day of update")
    return Problem(
      "duty-row-repeated", summary,
      fix: Wording(
        "mỗi lần cập nhật một dòng, một ngày: giữ dòng đúng, xóa dòng kia hoặc ghi đúng ngày của nó; nếu là hai nhiệm vụ khác nhau thì đặt tên khác nhau",
        en:
          "one row and one day for each record: keep the right row, delete the other or give it its own day; name different duties differently"
      ),
      at: location, related: [first])
  }

  static func unknownPolicy(
    _ policy: PolicyName, among numbers: [String], at location: Location, related: [Location]
  ) -> Problem {
    Problem(
      "unknown-policy",
      Wording(
        "Không có văn bản số “\(policy)” trong policies/", en: "There is no document numbered “\(policy)” in policies/"),
      fix: numbers.isEmpty
        ? Wording(
          "đưa văn bản vào policies/, hoặc sửa số", en: "put the document into policies/, or correct the number")
        : Suggestion.fix(for: policy.number.text, among: numbers),
      at: location, related: related)
  }

  static func updatedInFuture(_ day: CivilDay, on today: CivilDay, at location: Location) -> Problem {
    Problem(
      "duty-updated-in-future", severity: .warning,
      Wording(
        "Ngày cập nhật \(day.vietnamese) sau ngày dựng cổng \(today.vietnamese)",
        en: "The day of update \(day.iso) lies after the day of the build, \(today.iso)"),
      fix: Wording("kiểm tra lại ngày và năm", en: "check the day and the year"), at: location)
  }

  static func dueOnDayOff(_ due: CivilDay, _ name: Wording, next: CivilDay, at location: Location) -> Problem {
    Problem(
      "duty-due-on-day-off", severity: .warning,
      Wording(
        "Thời hạn \(due.vietnamese) của nhiệm vụ là ngày nghỉ (\(name.vi))",
        en: "The duty is due on \(due.iso), a day off (\(name.en))"),
      fix: Wording(
        "ngày làm việc kế tiếp là \(next.vietnamese); giữ nguyên nếu văn bản ghi đúng ngày ấy",
        en: "the next working day is \(next.iso); keep it if the document names that very day"),
      at: location)
  }

  static func termUnclear(at location: Location) -> Problem {
    Problem(
      "duty-term-unclear", severity: .warning,
      Wording(
        "Nhiệm vụ định kỳ ghi hoàn thành mà không có ngày cập nhật, nên không biết là của kỳ nào",
        en: "A recurring duty is done, but without a day of update nobody knows in which term"),
      fix: Wording("thêm ngày cập nhật: “updated: 2026-01-15”", en: "add the day: “updated: 2026-01-15”"),
      at: location)
  }
}
