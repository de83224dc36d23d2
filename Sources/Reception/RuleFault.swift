import Authorities
import Diagnostics
import Formats

/// Why a rule phrase is refused.
enum RuleFault: Error, Equatable {
  /// A number that is no day of a month, e.g. “1525” where a separator was lost.
  case damaged(digits: String)
  /// `ngày 1 5 hằng tháng`, `ngày 8.2`: the rules it may be.
  case numbersSideBySide([ReceptionRule])
  /// `ngày 15 tháng 3 ngày 20`: of which months is the last? The rule of one list of months for all.
  case daysAfterMonths(ReceptionRule)
  /// It names days but not how often they come; the rule it would be with the likely frequency.
  case noFrequency(ReceptionRule)
  /// `thứ Năm hằng tháng`: which week?
  case noWeek(Weekday)
  /// `thứ 8`: no weekday, as written.
  case noWeekday(String)
  /// `ngày 15-25`: two days or a stretch? The rule of two days.
  case range(ReceptionRule)
  /// `ngày rằm`, `mùng 1 âm lịch`: rules go by the solar calendar.
  case lunar
  /// `ngày cuối cùng của tháng`, which is written as day 31.
  case lastDay
  /// `mỗi tháng 02 ngày: ngày 10`: as many as said, and the rule of those named.
  case count(Int, of: ReceptionRule)
  /// `thứ Năm hằng tuần, riêng tuần cuối …`, `thứ Năm cách tuần`.
  case exception
  /// `ngày 15 và 15 hằng tháng`.
  case twice
  /// `ngày 15 hằng tháng, nếu trùng ngày nghỉ thì …`: what the other words say has keys of its own.
  case extras(RuleExtras)
  /// `thứ Ba và thứ Năm sáng`: one morning or two?
  case unclearPart
  case unknown

  /// Examples of the forms that can be read.
  static let phrases = [
    "thứ Năm hằng tuần", "thứ Ba và thứ Năm hằng tuần", "sáng thứ Bảy hằng tuần", "ngày 15 hằng tháng",
    "ngày 15 và 25 hằng tháng", "thứ Ba tuần thứ nhất và tuần thứ ba hằng tháng", "thứ Hai đầu tiên của tháng",
    "thứ Hai cuối cùng của tháng", "thứ Hai tuần cuối tháng", "ngày làm việc đầu tiên của tháng",
    "ngày làm việc cuối cùng của tháng", "mỗi ngày làm việc", "ngày 15 tháng đầu quý", "ngày 15 tháng cuối quý",
    "ngày 15 các tháng 3, 6, 9 và 12",
  ]

  func problem(for text: String, at location: Location) -> Problem {
    switch self {
    case .damaged(let digits): damaged(digits, text, location)
    case .numbersSideBySide(let rules): sideBySide(rules, text, location)
    case .daysAfterMonths(let rule): afterMonths(rule, text, location)
    case .noFrequency(let rule):
      Problem(
        "rule-no-frequency",
        Wording(
          "Quy tắc “\(text)” chưa nói hằng tuần hay hằng tháng", en: "The rule “\(text)” does not say weekly or monthly"
        ),
        fix: suggest(rule), at: location)
    case .noWeek(let day):
      Problem(
        "rule-no-week",
        Wording(
          "Quy tắc “\(text)” chưa nói \(day.vietnamese) của tuần nào trong tháng",
          en: "The rule “\(text)” does not say which \(day.english) of the month"),
        fix: Wording(
          "viết “\(day.vietnamese) tuần thứ nhất hằng tháng”, “\(day.vietnamese) cuối cùng của tháng” hoặc “\(day.vietnamese) hằng tuần”",
          en:
            "write “\(day.vietnamese) tuần thứ nhất hằng tháng”, “\(day.vietnamese) cuối cùng của tháng” or “\(day.vietnamese) hằng tuần”"
        ),
        at: location)
    case .noWeekday(let written):
      Problem(
        "rule-unknown",
        Wording(
          "Không có “\(written)” trong tuần ở quy tắc “\(text)”", en: "No week has “\(written)” in the rule “\(text)”"),
        fix: weekday(written), at: location)
    case .range(let rule): range(rule, text, location)
    case .lunar:
      Problem(
        "rule-unknown",
        Wording("Quy tắc “\(text)” theo âm lịch", en: "The rule “\(text)” goes by the lunar calendar"),
        fix: Wording(
          "ghi từng ngày dương lịch bằng “dates”, ví dụ “dates: [2026-01-15]”",
          en: "list the solar days in “dates”, e.g. “dates: [2026-01-15]”"),
        at: location)
    case .lastDay:
      Problem(
        "rule-unknown", Wording("Không hiểu quy tắc “\(text)”", en: "The rule “\(text)” is not understood"),
        fix: Self.lastDayFix, at: location)
    case .count(let said, let rule): count(said, rule, text, location)
    case .exception:
      Problem(
        "rule-unknown",
        Wording(
          "Quy tắc “\(text)” có ngoại lệ, hoặc cách tuần",
          en: "The rule “\(text)” has an exception, or leaves out weeks"),
        fix: Wording(
          "bỏ “rule”, ghi từng ngày bằng “dates”, ví dụ “dates: [2026-01-15]”; hoặc viết mỗi phần một tệp lịch",
          en: "list the days in “dates” in place of “rule”, or write a schedule for each part"), at: location)
    case .twice:
      Problem(
        "rule-damaged",
        Wording("Quy tắc “\(text)” nêu một ngày hai lần", en: "The rule “\(text)” names a day twice"),
        fix: Wording("sửa ngày viết nhầm, hoặc xóa một lần", en: "correct the day meant, or remove one"), at: location)
    case .extras(let extras): self.extras(extras, text, location)
    case .unclearPart:
      Problem(
        "rule-unknown",
        Wording(
          "Quy tắc “\(text)” chưa rõ sáng hay chiều của những ngày nào",
          en: "The rule “\(text)” does not say of which days it means the morning or afternoon"),
        fix: Wording(
          "viết buổi trước từng ngày, ví dụ “sáng thứ Ba và chiều thứ Năm hằng tuần”",
          en: "write it before each day, as in “sáng thứ Ba và chiều thứ Năm hằng tuần”"), at: location)
    case .unknown:
      Problem(
        "rule-unknown", Wording("Không hiểu quy tắc “\(text)”", en: "The rule “\(text)” is not understood"),
        fix: unknownFix(text), at: location)
    }
  }

  /// What the officer wrote with its spelling mended, or else the forms that can be read: never another number or weekday.
  private func unknownFix(_ text: String) -> Wording {
    if let rule = RuleSpelling.mended(text) { return suggest(rule) }
    let ofQuarter = RuleSpelling.ofQuarter(text)
    if !ofQuarter.isEmpty {
      let either = Self.either(ofQuarter)
      return Wording(
        "chọn tháng của quý: viết \(either.vi)", en: "choose the month of the quarter: write \(either.en)")
    }
    let examples = Self.kin(of: text).joined(separator: " · ")
    return Wording(
      "viết theo một dạng đọc được, ví dụ: \(examples); lịch khác thì ghi từng ngày bằng “dates”",
      en: "write one of the forms that can be read, for example: \(examples); or list the days in “dates”")
  }

  private func count(_ said: Int, _ rule: ReceptionRule, _ text: String, _ location: Location) -> Problem {
    Problem(
      "rule-count-differs",
      Wording(
        "Quy tắc “\(text)” nói \(said) ngày nhưng nêu \(rule.items.count)",
        en: "The rule “\(text)” says \(said) days but names \(rule.items.count)"),
      fix: Wording(
        "đối chiếu với thông báo; nếu đúng các ngày đã nêu thì viết “\(RulePhrase.vietnamese(rule))”",
        en: "see the notice; if the days named are right, write “\(RulePhrase.vietnamese(rule))”"), at: location)
  }

  private func extras(_ extras: RuleExtras, _ text: String, _ location: Location) -> Problem {
    let keys = ["rule: \(RulePhrase.vietnamese(extras.rule))"] + extras.parts.map(Self.key)
    let values = ShiftRule.words.joined(separator: " · ")
    let isOpen = extras.parts.contains(.dayOff(nil))
    return Problem(
      "rule-of-other-keys",
      Wording(
        "Quy tắc “\(text)” nói cả điều có khóa riêng", en: "The rule “\(text)” says what has a key of its own"),
      fix: Wording(
        "viết \(WordList.vietnamese(keys.map { "“\($0)”" })), mỗi khóa một dòng\(isOpen ? "; “onDayOff” là một trong: \(values)" : "")",
        en:
          "write \(WordList.english(keys.map { "“\($0)”" })), each on a line of its own\(isOpen ? "; “onDayOff” is one of: \(values)" : "")"
      ), at: location)
  }

  private static func key(_ part: RuleExtras.Part) -> String {
    switch part {
    case .dayOff(let shift): "onDayOff: \(shift?.vietnamese ?? "…")"
    case .hours(let spans): "hours: [\(spans.isEmpty ? "…" : spans.map { "\"\($0.text)\"" }.joined(separator: ", "))]"
    case .place: "office: …"
    }
  }

  private static let lastDayFix = Wording(
    "ngày cuối tháng thì viết “ngày 31 hằng tháng” và “shortMonth: last-day”",
    en: "for the last day of the month write “ngày 31 hằng tháng” and “shortMonth: last-day”")

  /// The examples to choose from: a quarter is no misspelt month.
  private static func kin(of text: String) -> [String] {
    let isOfQuarter: (String) -> Bool = { VietnameseText.folded($0).split(separator: " ").contains("quy") }
    return isOfQuarter(text) ? phrases.filter(isOfQuarter) : phrases
  }

  /// After thứ Bảy comes Chủ nhật, to which some count on.
  private func weekday(_ written: String) -> Wording {
    let list = "thứ Hai (thứ 2) đến thứ Bảy (thứ 7) và Chủ nhật"
    if written == "thứ 8" || written == "thứ tám" {
      return Wording(
        "có phải bạn muốn viết “Chủ nhật”? Các thứ: \(list)", en: "did you mean “Chủ nhật”? The weekdays are \(list)")
    }
    return Wording("các thứ: \(list)", en: "the weekdays are \(list)")
  }

  private func damaged(_ digits: String, _ text: String, _ location: Location) -> Problem {
    let mended = Self.split(digits).compactMap { days in
      try? RuleParser.parse(text.replacingFirst(digits, with: days))
    }.first
    let fix =
      digits.utf8.count < 3
      ? Wording(
        "ngày trong tháng từ 1 đến 31; \(Self.lastDayFix.vi)", en: "days run from 1 to 31; \(Self.lastDayFix.en)")
      : Self.eachDayFix
    return Problem(
      "rule-damaged",
      Wording(
        "Không có ngày “\(digits)” trong tháng ở quy tắc “\(text)”",
        en: "No month has a day “\(digits)” in the rule “\(text)”"),
      fix: mended.map(suggest) ?? fix, at: location)
  }

  private static let eachDayFix = Wording(
    "viết từng ngày, cách nhau bằng chữ “và”, ví dụ “ngày 15 và 25 hằng tháng”",
    en: "write each day, joined by “và”, e.g. “ngày 15 và 25 hằng tháng”")

  private func sideBySide(_ rules: [ReceptionRule], _ text: String, _ location: Location) -> Problem {
    let either = Self.either(rules)
    return Problem(
      "rule-damaged",
      Wording(
        "Quy tắc “\(text)” có hai số liền nhau, ở giữa không có dấu phẩy hay chữ “và”",
        en: "The rule “\(text)” has two numbers side by side, without a comma or “và” between"),
      fix: rules.count > 1
        ? Wording("viết \(either.vi)", en: "write \(either.en)") : rules.first.map(suggest) ?? Self.eachDayFix,
      at: location)
  }

  private func afterMonths(_ rule: ReceptionRule, _ text: String, _ location: Location) -> Problem {
    let phrase = RulePhrase.vietnamese(rule)
    return Problem(
      "rule-unknown",
      Wording(
        "Quy tắc “\(text)” chưa nói các ngày nêu sau là của tháng nào",
        en: "The rule “\(text)” does not say of which months the days named last are"),
      fix: Wording(
        "nếu của cùng các tháng thì viết “\(phrase)”; của tháng khác thì viết thêm một tệp lịch",
        en: "write “\(phrase)” for the same months, or another schedule for other months"), at: location)
  }

  private func range(_ rule: ReceptionRule, _ text: String, _ location: Location) -> Problem {
    let phrase = RulePhrase.vietnamese(rule)
    return Problem(
      "rule-unknown",
      Wording(
        "Quy tắc “\(text)” có dấu nối giữa hai ngày: hai ngày hay cả khoảng?",
        en: "The rule “\(text)” joins two days by a dash: two days, or all between?"),
      fix: Wording(
        "viết “\(phrase)”; nếu là cả khoảng thì ghi từng ngày", en: "write “\(phrase)”, or name every day between"),
      at: location)
  }

  private static func either(_ rules: [ReceptionRule]) -> Wording {
    WordList.either(rules.map { "“\(RulePhrase.vietnamese($0))”" })
  }

  private func suggest(_ rule: ReceptionRule) -> Wording {
    let phrase = RulePhrase.vietnamese(rule)
    return Wording("có phải bạn muốn viết “\(phrase)”?", en: "did you mean “\(phrase)”?")
  }

  /// Two rising days whose digits run together: `1525` → `15 và 25`.
  static func split(_ digits: String) -> [String] {
    (1..<max(2, digits.count)).compactMap { length in
      guard let first = Int(digits.prefix(length)), let second = Int(digits.dropFirst(length)), first >= 1,
        first < second,
        second <= 31, !digits.dropFirst(length).hasPrefix("0") || length == digits.count - 2
      else { return nil }
      return "\(first) và \(second)"
    }.sorted { $0.utf8.count > $1.utf8.count }
  }
}

extension String {
  fileprivate func replacingFirst(_ part: String, with other: String) -> String {
    let (all, wanted) = (Array(utf8), Array(part.utf8))
    for start in 0..<max(0, all.count - wanted.count + 1) where all[start..<start + wanted.count].elementsEqual(wanted)
    {
      let head = String(decoding: all[..<start], as: UTF8.self)
      return head + other + String(decoding: all[(start + wanted.count)...], as: UTF8.self)
    }
    return self
  }
}
