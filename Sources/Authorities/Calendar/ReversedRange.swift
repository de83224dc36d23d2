public import Diagnostics

/// Two days that should be a stretch, the last of which comes before the first.
public enum ReversedRange {
  public static func problem(_ from: CivilDay, _ to: CivilDay, at location: Location) -> Problem {
    Problem(
      "range-reversed",
      Wording(
        "Ngày cuối \(to.vietnamese) trước ngày đầu \(from.vietnamese)",
        en: "The range ends (\(to.iso)) before it begins (\(from.iso))"),
      fix: fix(from, to), at: location)
  }

  /// Days of one year were exchanged; of two, the year was not written anew.
  private static func fix(_ from: CivilDay, _ to: CivilDay) -> Wording {
    if from.year == to.year { return Wording("đổi lại from và to", en: "swap from and to") }
    let meant = [from.year, from.year + 1].lazy.compactMap { CivilDay(year: $0, month: to.month, day: to.day) }
    guard let day = meant.first(where: { from < $0 }) else {
      return Wording("kiểm tra lại năm ở “to”", en: "check the year in “to”")
    }
    return Wording(
      "kiểm tra lại năm ở “to”: có phải bạn muốn viết \(day.iso)?",
      en: "check the year in “to”: did you mean \(day.iso)?")
  }
}
