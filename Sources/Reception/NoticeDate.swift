import Authorities

/// A day with words beside it, as notices write it: `Ngày 10 tháng 12 năm 2026`, `Thứ Năm, 24/12/2026`, `Thứ Năm ngày 24/12/2026`.
struct NoticeDate {
  let day: CivilDay
  let weekday: Weekday?

  /// Nil for any other text, a plain date too, and for a day there is none of.
  init?(_ text: String) {
    guard text.utf8.count <= 100 else { return nil }
    var tokens = MatrixTokens(text)
    let weekday = tokens.weekday()
    while tokens.take(anyOf: ",", "(", ")") {}
    let isNamed = tokens.take("ngay")
    guard weekday != nil || isNamed, let number = tokens.number(in: 1...31) else { return nil }
    guard tokens.take(anyOf: "/", "thang"), let month = tokens.number(in: 1...12) else { return nil }
    guard tokens.take(anyOf: "/", "nam"), let year = tokens.number(in: WrittenMonth.years),
      let day = CivilDay(year: year, month: month, day: number)
    else { return nil }
    _ = tokens.take(")")
    guard tokens.isAtEnd else { return nil }
    (self.day, self.weekday) = (day, weekday)
  }
}
