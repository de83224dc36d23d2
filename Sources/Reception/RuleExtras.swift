import Authorities
import Formats

/// A rule phrase that says, as notices do, what other keys are for besides: what becomes of a day off, the hours, the
/// place.
struct RuleExtras: Equatable {
  let rule: ReceptionRule
  /// In the order written, each once.
  private(set) var parts: [Part] = []

  enum Part: Equatable {
    /// “nếu trùng ngày nghỉ thì …”; nil for what is not understood.
    case dayOff(ShiftRule?)
    /// “từ 8 giờ đến 11 giờ”; empty for what is not understood.
    case hours([TimeSpan])
    /// “tại trụ sở …”
    case place

    fileprivate var key: Int {
      switch self {
      case .dayOff: 0
      case .hours: 1
      case .place: 2
      }
    }
  }

  private enum Kind { case condition, exclusion, hours, place }

  /// Nil for a phrase that says nothing of the kind. Throws what is wrong with the rest of it.
  init?(_ text: String) throws(RuleFault) {
    let words = VietnameseText.folded(text).split { " ,;().".contains($0) }.map(String.init)
    // No sentence of a notice is longer, and what is looked for at one word is looked for in all behind it.
    guard words.count <= Self.longest else { return nil }
    var days: [String] = []
    var extras: [(kind: Kind, words: [String])] = []
    var open: Kind?
    for (index, word) in words.enumerated() {
      if let kind = Self.begins(words, at: index), kind != open {
        extras.append((kind, []))
        open = kind
      } else if open == .hours, !Self.goesOn(words, at: index) {
        open = nil
      }
      if open == nil { days.append(word) } else { extras[extras.count - 1].words.append(word) }
    }
    let hours = extras.filter { $0.kind == .hours }.flatMap(\.words)
    // “sáng từ 8h, chiều từ 14h”: of which days?
    guard !extras.isEmpty, Self.halves.isDisjoint(with: hours) || Self.halves.isDisjoint(with: days) else { return nil }
    rule = try RuleParser.parse(days.joined(separator: " "))
    for extra in extras {
      let part = Self.part(extra.kind, extra.words)
      if !parts.contains(where: { $0.key == part.key }) { parts.append(part) }
    }
  }

  private static let longest = 200
  private static let halves: Set = ["sang", "chieu"]
  private static let daysOff: Set = ["nghi", "le", "tet", "bay", "nhat"]
  private static let meetings: Set = ["trung", "roi", "gap"]
  private static let ofHours: Set = ["tu", "luc", "bat", "dau", "hoi", "den", "phut", "hanh", "chinh", "-"]

  private static func begins(_ words: [String], at index: Int) -> Kind? {
    let rest = words[index...]
    let next = rest.dropFirst().first ?? ""
    switch words[index] {
    case "neu", "truong", "khi", "gap", "trung", "roi":
      return daysOff.isDisjoint(with: rest) || meetings.isDisjoint(with: rest) ? nil : .condition
    case "tru", "ngoai": return daysOff.isDisjoint(with: rest.prefix(4)) ? nil : .exclusion
    case "tu", "luc", "bat", "hoi", "trong": return rest.prefix(5).contains(where: isTime) ? .hours : nil
    case "tai": return next.isEmpty ? nil : .place
    case let word: return isTime(word) || Int(word) != nil && next == "gio" ? .hours : nil
    }
  }

  /// Whether a word behind others about hours is about hours too.
  private static func goesOn(_ words: [String], at index: Int) -> Bool {
    let (word, next) = (words[index], words[(index + 1)...].first ?? "")
    if word == "va" || halves.contains(word) {
      return index + 1 < words.count && begins(words, at: index + 1) == .hours
    }
    return ofHours.contains(word) || isTime(word)
      || Int(word) != nil && (next == "gio" || next == "phut" || words[index - 1] == "gio")
  }

  /// `8h`, `8h30`, `08:00-11:00`, `8g`; and `gio` behind a number.
  private static func isTime(_ word: String) -> Bool {
    if word == "gio" { return true }
    let rest = word.drop { $0.isNumber }
    return (1...2).contains(word.count - rest.count) && rest.first.map { "h:g".contains($0) } ?? false
  }

  private static func part(_ kind: Kind, _ words: [String]) -> Part {
    switch kind {
    case .condition:
      let told = words.firstIndex(of: "thi").map { words[($0 + 1)...] } ?? words[...]
      return .dayOff(ShiftRule(text: told.joined(separator: " ")))
    case .exclusion: return .dayOff(.cancelled)
    case .hours:
      let told = words.drop { $0 != "tu" && Int($0) == nil && !isTime($0) }
      return .hours((try? TimeReading.spans(in: told.joined(separator: " "))) ?? [])
    case .place: return .place
    }
  }
}
