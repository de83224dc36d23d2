import Authorities
import Formats
import Policies

/// Several rows of a table that are one duty: staff add a row whenever they record how far it is.
extension Duty {
  /// The same words by the same owners under the same clause are one duty.
  var rowKey: String {
    ([policy.key, clause, VietnameseText.nameKey(title)] + owners.map(BodyName.key)).joined(separator: "\n")
  }

  /// The bodies that a text names, each once: apart by semicolons or lines, with the marks of a list or without, since their
  /// names may hold commas. A line that begins with a small letter goes on with the one above.
  static func bodies(in text: String) -> [String] {
    var names: [String] = []
    for part in text.split(separator: ";") {
      var isFirst = true
      for line in part.split(whereSeparator: \.isNewline) {
        let name = String(line.drop { "-–•+ \t".contains($0) }).trimmed
        guard let letter = name.first else { continue }
        if !isFirst, letter.isLowercase, line.trimmed == name {
          names[names.count - 1] += " \(name)"
        } else {
          names.append(name)
        }
        isFirst = false
      }
    }
    var seen: Set<String> = []
    return names.filter { seen.insert(BodyName.key($0)).inserted }
  }

  /// With another row of it: the newest says what holds, the others are its history. Nil unless each has a day of its own.
  func with(_ row: Duty) -> Duty? {
    guard let updated, let day = row.updated, !(history.map(\.day) + [updated]).contains(day) else { return nil }
    let (newest, older) = day > updated ? (row, record(updated)) : (self, row.record(day))
    return newest.named(slug, history: (history + [older]).sorted { $0.day < $1.day })
  }

  func named(_ slug: String, history: [DutyRecord] = []) -> Duty {
    copy(slug, clause, history, TextFileKeys(slug: slug))
  }

  fileprivate func copy(
    _ slug: String, _ clause: String, _ history: [DutyRecord], _ keys: TextFileKeys
  ) -> Duty {
    Duty(
      slug: slug, title: title, policy: policy, clause: clause, owners: owners, partners: partners, term: term,
      status: status, updated: updated, indicator: indicator, done: done, history: history,
      keys: keys, places: places)
  }

  private func record(_ day: CivilDay) -> DutyRecord {
    let words: String? = if case .cell(let words) = done, !words.isEmpty { words } else { nil }
    return DutyRecord(day: day, status: status, done: words, at: places.done)
  }
}

extension PublicDuty {
  /// The same under the anchor that its clause has in the text.
  public func under(_ clause: String) -> PublicDuty {
    PublicDuty(
      duty: duty.copy(duty.slug, clause, duty.history, duty.keys), policy: policy, standing: standing, figure: figure)
  }
}
