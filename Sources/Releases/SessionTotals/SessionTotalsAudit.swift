public import Diagnostics

/// Checks frozen totals as somebody would who takes one from another: neither what is told of the whole, nor of a body,
/// nor what is left when all bodies are taken from the whole may be of a few sessions. Periods share no session, and a
/// sum of periods is only told of parts that are told, so nothing else can be taken away.
public enum SessionTotalsAudit {
  public static func report(_ totals: SessionTotals, at location: Location) -> Report {
    var report = Report()
    for name in totals.names where totals[name]?.isOfFewSessions ?? false { report.add(few(name, at: location)) }
    if report.hasErrors { return report }
    let told = totals.bodies.compactMap(\.people)
    guard let whole = totals.whole else {
      // Bodies that nobody came to give nothing away.
      if told.contains(where: { $0.sessions > 0 }) { report.add(rest(at: location)) }
      return report
    }
    let sum = told.reduce(SessionPeople(), +)
    let left = whole.sessions - sum.sessions
    let isMore = zip(sum.told, whole.told).contains { part, all in (part.count.value ?? 0) > all.count.value ?? .max }
    if left < 0 || SessionPeople.areFew(left) || isMore { report.add(rest(at: location)) }
    return report
  }

  private static func few(_ unit: String, at location: Location) -> Problem {
    let who = unit.isEmpty ? Wording("cả cổng", en: "the whole portal") : Wording("“\(unit)”", en: "“\(unit)”")
    return disclosing(
      Wording(
        "Số người, vụ việc, đoàn của \(who.vi) chỉ là của vài buổi tiếp",
        en: "Persons, matters and groups of \(who.en) are of a few sessions only"), at: location)
  }

  private static func rest(at location: Location) -> Problem {
    disclosing(
      Wording(
        "Số của cả cổng trừ số của các đơn vị thì ra số của vài buổi tiếp, hoặc số âm",
        en: "The whole less the units is of a few sessions, or below zero"), at: location)
  }

  private static func disclosing(_ summary: Wording, at location: Location) -> Problem {
    Problem(
      "session-totals-few", summary,
      fix: Wording(
        "không sửa tay tệp đã phát hành: lấy lại bản gốc từ kho lưu trữ, hoặc thu hồi bản phát hành",
        en: "do not edit released files: restore them from your archive, or withdraw the release"),
      at: location, disclosesPerson: true)
  }
}
