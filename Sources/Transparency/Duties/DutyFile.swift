import Authorities
import Diagnostics
import Formats
import Policies
import Releases

/// Reads `duties/<slug>.md`.
enum DutyFile {
  /// The duty, or what is known of it when an obligatory key is missing; the report says all that is wrong.
  static func read(_ file: SourceFile) throws(Refusal) -> (duty: Duty?, unread: DutyBasis?, report: Report) {
    let front = try FrontMatter(try SourceText(file))
    var reader = MappingReader(front.node, in: front.text)
    let keys = TextFileKeys(
      file, &reader, home: Wording("trang nhiệm vụ của văn bản", en: "the duties of its document"))
    if keys.title == nil { _ = reader.string("title", required: true) }
    let policy = reader.string("policy", required: true)
    let clause = reader.string("clause", required: true)
    let owners = Duty.bodies(in: reader.texts("owner", required: true).joined(separator: ";"))
    let partners = Duty.bodies(in: reader.strings("partners").joined(separator: ";"))
    let term = term(&reader)
    let status = reader.choice("status", required: true, as: DutyStatus.self, understand: { DutyStatus.words[$0] })
    let updated = reader.day("updated")
    let indicator = indicator(&reader)
    let history = history(&reader, until: updated)
    let places = Duty.Places(
      duty: file.location, policy: reader.location(ofValue: "policy"), clause: reader.location(ofValue: "clause"),
      updated: reader.location(ofValue: "updated"), due: reader.location(ofValue: "due"), done: nil)
    let report = reader.finish()
    guard let title = keys.title, let policy, let clause, !owners.isEmpty, let status else {
      return (nil, DutyBasis(policy: policy, clause: clause, places), report)
    }
    let duty = Duty(
      slug: keys.slug, title: title, policy: PolicyName(policy), clause: ClausePath.key(of: clause), owners: owners,
      partners: partners, term: term, status: status, updated: updated, indicator: indicator,
      done: .text(TextBody(front)), history: history, keys: keys, places: places)
    return (duty, nil, report)
  }

  private static func term(_ reader: inout MappingReader) -> DutyTerm {
    let due = reader.day("due")
    let recurrence = reader.choice("recurring", as: DutyRecurrence.self, understand: { DutyRecurrence.words[$0] })
    if due != nil, recurrence != nil { reader.add(DutyProblem.twoTerms(at: reader.location(ofKey: "recurring"))) }
    return recurrence.map { .recurring($0) } ?? due.map { .due($0) } ?? .open
  }

  /// Records before the one of today, which is the newest.
  private static func history(_ reader: inout MappingReader, until updated: CivilDay?) -> [DutyRecord] {
    var records: [DutyRecord] = []
    for node in reader.sequence("history") {
      var record = MappingReader(node, in: reader.text, example: "- {updated: 2026-06-12, status: đang thực hiện}")
      let day = record.day("updated", required: true)
      let status = record.choice(
        "status", required: true, as: DutyStatus.self, understand: { DutyStatus.words[$0] })
      let done = record.string("done")
      let (place, words) = (record.location(ofValue: "updated"), record.location(ofValue: "done"))
      reader.merge(record.finish())
      guard let day, let status else { continue }
      // Against a day that cannot be read nothing is measured.
      let isLate = updated.map { $0 <= day } ?? !reader.hasKey("updated")
      if records.contains(where: { $0.day == day }) || isLate {
        reader.add(DutyProblem.historyOrder(day, until: updated, at: place))
      }
      records.append(DutyRecord(day: day, status: status, done: done, at: words))
    }
    return records.sorted { $0.day < $1.day }
  }

  private static func indicator(_ reader: inout MappingReader) -> Indicator? {
    guard let code = reader.string("indicator") else { return nil }
    if let indicator = Indicator(code: code) { return indicator }
    reader.add(DutyProblem.unknownIndicator(code, at: reader.location(ofValue: "indicator")))
    return nil
  }
}
