/// Reads weekdays as staff write them: `thứ Hai–thứ Sáu`, `T2-T6`, `thứ 3, 5`, `thứ Ba và thứ Năm`, `hằng ngày`,
/// `các ngày làm việc` (Monday to Friday).
enum WeekdayPhrase {
  /// In order of the week; nil when any part of the text is not a weekday.
  static func weekdays(in text: String) -> [Weekday]? {
    if let day = Weekday.allCases.first(where: { $0.vietnamese == text }) { return [day] }
    var tokens = PhraseTokens(text)
    _ = tokens.take(anyOf: "tu")
    if tokens.take("hang", "ngay") || tokens.take("moi", "ngay") || tokens.take("ca", "tuan"), tokens.isAtEnd {
      return Weekday.allCases
    }
    while tokens.take(anyOf: "cac", "moi", "nhung") {}
    if tokens.take("ngay", "lam", "viec"), tokens.isAtEnd { return Array(Weekday.allCases.prefix(5)) }
    _ = tokens.take("ngay")
    let days = list(&tokens)
    return tokens.isAtEnd && !days.isEmpty ? days.sorted() : nil
  }

  private static func list(_ tokens: inout PhraseTokens) -> Set<Weekday> {
    var days: Set<Weekday> = []
    while let day = tokens.weekday() ?? (days.isEmpty ? nil : tokens.bareWeekday()) {
      days.insert(day)
      if tokens.take(.to) {
        guard let last = tokens.weekday() ?? tokens.bareWeekday(), last > day else { return [] }
        for index in day.rawValue...last.rawValue { days.insert(Weekday.of(mondayBased: index)) }
      }
      if !tokens.take(.and) { break }
      _ = tokens.take(.and)
    }
    return days
  }
}
