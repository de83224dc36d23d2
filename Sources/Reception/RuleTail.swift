import Authorities
import Formats

/// A rule phrase that goes on, as notices do, with what other keys say: what becomes of a day off, the hours, the place.
struct RuleTail: Equatable {
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

  /// Nil for a phrase without a tail. Throws what is wrong with the part before it.
  init?(_ text: String) throws(RuleFault) {
    let words = VietnameseText.folded(text).split { " ,;().".contains($0) }.map(String.init)
    var starts: [(kind: Kind, index: Int)] = []
    for index in words.indices.dropFirst() {
      if let kind = Self.begins(words, at: index), kind != starts.last?.kind { starts.append((kind, index)) }
    }
    guard let first = starts.first else { return nil }
    rule = try RuleParser.parse(words[..<first.index].joined(separator: " "))
    for (start, end) in zip(starts, starts.dropFirst().map(\.index) + [words.count]) {
      let part = Self.part(start.kind, Array(words[start.index..<end]))
      if !parts.contains(where: { $0.key == part.key }) { parts.append(part) }
    }
  }

  private enum Kind { case condition, exclusion, hours, place }

  private static func begins(_ words: [String], at index: Int) -> Kind? {
    let next = words.dropFirst(index + 1).first ?? ""
    switch words[index] {
    case "neu", "truong", "khi", "gap":
      return Set(words[index...]).isDisjoint(with: ["trung", "nghi", "le", "tet"]) ? nil : .condition
    case "trung": return ["ngay", "vao", "dip", "le", "tet", "thu", "voi"].contains(next) ? .condition : nil
    case "tru", "ngoai":
      let rest = words[index...].prefix(4)
      return Set(rest).isDisjoint(with: ["nghi", "le", "tet"]) ? nil : .exclusion
    case "tu", "luc", "bat", "hoi": return words[index...].prefix(5).contains(where: isTime) ? .hours : nil
    case "tai": return next.isEmpty ? nil : .place
    case let word: return isTime(word) || Int(word) != nil && next == "gio" ? .hours : nil
    }
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
