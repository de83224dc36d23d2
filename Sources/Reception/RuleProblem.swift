import Authorities
import Diagnostics
import Formats

/// The messages about a rule phrase, by why it is refused.
struct RuleProblem {
  /// The phrase as written.
  let text: String
  let location: Location

  func of(_ fault: RuleFault) -> Problem {
    switch fault {
    case .damaged(let digits): damaged(digits)
    case .numbersSideBySide(let rules): sideBySide(rules)
    case .daysAfterMonths(let rule): afterMonths(rule)
    case .noFrequency(let rule): noFrequency(rule)
    case .noWeek(let day): noWeek(day)
    case .noWeekday(let written): noWeekday(written)
    case .range(let rule): range(rule)
    case .lunar: lunar
    case .lastDay: notUnderstood(fix: Self.lastDayFix)
    case .count(let said, let rule): count(said, rule)
    case .exception: exception
    case .twice: twice
    case .extras(let extras): self.extras(extras)
    case .unclearPart: unclearPart
    case .unknown: notUnderstood(fix: unknownFix)
    }
  }

  private func problem(_ code: String, _ summary: Wording, fix: Wording) -> Problem {
    Problem(code, summary, fix: fix, at: location)
  }

  // MARK: What is not understood

  private func notUnderstood(fix: Wording) -> Problem {
    problem(
      "rule-unknown", Wording("Không hiểu quy tắc “\(text)”", en: "The rule “\(text)” is not understood"), fix: fix)
  }

  /// What the officer wrote with its spelling mended, or else the forms that can be read: never another number or weekday.
  private var unknownFix: Wording {
    if let rule = RuleSpelling.mended(text) { return suggest(rule) }
    let ofQuarter = RuleSpelling.ofQuarter(text)
    if !ofQuarter.isEmpty {
      let either = Self.either(ofQuarter)
      return Wording(
        "chọn tháng của quý: viết \(either.vi)", en: "choose the month of the quarter: write \(either.en)")
    }
    let examples = kin.joined(separator: " · ")
    return Wording(
      "viết theo một dạng đọc được, ví dụ: \(examples); lịch khác thì ghi từng ngày bằng “dates”",
      en: "write one of the forms that can be read, for example: \(examples); or list the days in “dates”")
  }

  /// The examples to choose from: a quarter is no misspelt month.
  private var kin: [String] {
    let isOfQuarter: (String) -> Bool = { VietnameseText.folded($0).split(separator: " ").contains("quy") }
    return isOfQuarter(text) ? RuleFault.phrases.filter(isOfQuarter) : RuleFault.phrases
  }

  private var lunar: Problem {
    problem(
      "rule-unknown", Wording("Quy tắc “\(text)” theo âm lịch", en: "The rule “\(text)” goes by the lunar calendar"),
      fix: Wording(
        "ghi từng ngày dương lịch bằng “dates”, ví dụ “dates: [2026-01-15]”",
        en: "list the solar days in “dates”, e.g. “dates: [2026-01-15]”"))
  }

  private var exception: Problem {
    problem(
      "rule-unknown",
      Wording(
        "Quy tắc “\(text)” có ngoại lệ, hoặc cách tuần", en: "The rule “\(text)” has an exception, or leaves out weeks"),
      fix: Wording(
        "bỏ “rule”, ghi từng ngày bằng “dates”, ví dụ “dates: [2026-01-15]”; hoặc viết mỗi phần một tệp lịch",
        en: "list the days in “dates” in place of “rule”, or write a schedule for each part"))
  }

  private func extras(_ extras: RuleExtras) -> Problem {
    let keys = ["rule: \(RulePhrase.vietnamese(extras.rule))"] + extras.parts.map(Self.key)
    let values = ShiftRule.words.joined(separator: " · ")
    let isOpen = extras.parts.contains(.dayOff(nil))
    return problem(
      "rule-of-other-keys",
      Wording(
        "Quy tắc “\(text)” nói cả điều có khóa riêng", en: "The rule “\(text)” says what has a key of its own"),
      fix: Wording(
        "viết \(WordList.vietnamese(keys.map { "“\($0)”" })), mỗi khóa một dòng\(isOpen ? "; “onDayOff” là một trong: \(values)" : "")",
        en:
          "write \(WordList.english(keys.map { "“\($0)”" })), each on a line of its own\(isOpen ? "; “onDayOff” is one of: \(values)" : "")"
      ))
  }

  private static func key(_ part: RuleExtras.Part) -> String {
    switch part {
    case .dayOff(let shift): "onDayOff: \(shift?.vietnamese ?? "…")"
    case .hours(let spans): "hours: [\(spans.isEmpty ? "…" : spans.map { "\"\($0.text)\"" }.joined(separator: ", "))]"
    case .place: "office: …"
    }
  }

  // MARK: What is missing or may mean two things

  private func noFrequency(_ rule: ReceptionRule) -> Problem {
    problem(
      "rule-no-frequency",
      Wording(
        "Quy tắc “\(text)” chưa nói hằng tuần hay hằng tháng", en: "The rule “\(text)” does not say weekly or monthly"),
      fix: suggest(rule))
  }

  private func noWeek(_ day: Weekday) -> Problem {
    let name = day.vietnamese
    return problem(
      "rule-no-week",
      Wording(
        "Quy tắc “\(text)” chưa nói \(name) của tuần nào trong tháng",
        en: "The rule “\(text)” does not say which \(day.english) of the month"),
      fix: Wording(
        "viết “\(name) tuần thứ nhất hằng tháng”, “\(name) cuối cùng của tháng” hoặc “\(name) hằng tuần”",
        en: "write “\(name) tuần thứ nhất hằng tháng”, “\(name) cuối cùng của tháng” or “\(name) hằng tuần”"))
  }

  private var unclearPart: Problem {
    problem(
      "rule-unknown",
      Wording(
        "Quy tắc “\(text)” chưa rõ sáng hay chiều của những ngày nào",
        en: "The rule “\(text)” does not say of which days it means the morning or afternoon"),
      fix: Wording(
        "viết buổi trước từng ngày, ví dụ “sáng thứ Ba và chiều thứ Năm hằng tuần”",
        en: "write it before each day, as in “sáng thứ Ba và chiều thứ Năm hằng tuần”"))
  }

  private func afterMonths(_ rule: ReceptionRule) -> Problem {
    let phrase = RulePhrase.vietnamese(rule)
    return problem(
      "rule-unknown",
      Wording(
        "Quy tắc “\(text)” chưa nói các ngày nêu sau là của tháng nào",
        en: "The rule “\(text)” does not say of which months the days named last are"),
      fix: Wording(
        "nếu của cùng các tháng thì viết “\(phrase)”; của tháng khác thì viết thêm một tệp lịch",
        en: "write “\(phrase)” for the same months, or another schedule for other months"))
  }

  private func range(_ rule: ReceptionRule) -> Problem {
    let phrase = RulePhrase.vietnamese(rule)
    return problem(
      "rule-unknown",
      Wording(
        "Quy tắc “\(text)” có dấu nối giữa hai ngày: hai ngày hay cả khoảng?",
        en: "The rule “\(text)” joins two days by a dash: two days, or all between?"),
      fix: Wording(
        "viết “\(phrase)”; nếu là cả khoảng thì ghi từng ngày", en: "write “\(phrase)”, or name every day between"))
  }

  // MARK: Days that are not, or not as many as said

  private func noWeekday(_ written: String) -> Problem {
    let list = "thứ Hai (thứ 2) đến thứ Bảy (thứ 7) và Chủ nhật"
    // After thứ Bảy comes Chủ nhật, to which some count on.
    let isSunday = written == "thứ 8" || written == "thứ tám"
    return problem(
      "rule-unknown",
      Wording(
        "Không có “\(written)” trong tuần ở quy tắc “\(text)”", en: "No week has “\(written)” in the rule “\(text)”"),
      fix: isSunday
        ? Wording(
          "có phải bạn muốn viết “Chủ nhật”? Các thứ: \(list)", en: "did you mean “Chủ nhật”? The weekdays are \(list)")
        : Wording("các thứ: \(list)", en: "the weekdays are \(list)"))
  }

  private func damaged(_ digits: String) -> Problem {
    let mended = RuleFault.split(digits).compactMap { days in
      try? RuleParser.parse(text.replacingFirst(digits, with: days))
    }.first
    let fix =
      digits.utf8.count < 3
      ? Wording(
        "ngày trong tháng từ 1 đến 31; \(Self.lastDayFix.vi)", en: "days run from 1 to 31; \(Self.lastDayFix.en)")
      : Self.eachDayFix
    return problem(
      "rule-damaged",
      Wording(
        "Không có ngày “\(digits)” trong tháng ở quy tắc “\(text)”",
        en: "No month has a day “\(digits)” in the rule “\(text)”"),
      fix: mended.map(suggest) ?? fix)
  }

  private func sideBySide(_ rules: [ReceptionRule]) -> Problem {
    let either = Self.either(rules)
    return problem(
      "rule-damaged",
      Wording(
        "Quy tắc “\(text)” có hai số liền nhau, ở giữa không có dấu phẩy hay chữ “và”",
        en: "The rule “\(text)” has two numbers side by side, without a comma or “và” between"),
      fix: rules.count > 1
        ? Wording("viết \(either.vi)", en: "write \(either.en)") : rules.first.map(suggest) ?? Self.eachDayFix)
  }

  private var twice: Problem {
    problem(
      "rule-damaged", Wording("Quy tắc “\(text)” nêu một ngày hai lần", en: "The rule “\(text)” names a day twice"),
      fix: Wording("sửa ngày viết nhầm, hoặc xóa một lần", en: "correct the day meant, or remove one"))
  }

  private func count(_ said: Int, _ rule: ReceptionRule) -> Problem {
    let phrase = RulePhrase.vietnamese(rule)
    return problem(
      "rule-count-differs",
      Wording(
        "Quy tắc “\(text)” nói \(said) ngày nhưng nêu \(rule.items.count)",
        en: "The rule “\(text)” says \(said) days but names \(rule.items.count)"),
      fix: Wording(
        "đối chiếu với thông báo; nếu đúng các ngày đã nêu thì viết “\(phrase)”",
        en: "see the notice; if the days named are right, write “\(phrase)”"))
  }

  // MARK: Fixes of several

  private static let lastDayFix = Wording(
    "ngày cuối tháng thì viết “ngày 31 hằng tháng” và “shortMonth: last-day”",
    en: "for the last day of the month write “ngày 31 hằng tháng” and “shortMonth: last-day”")

  private static let eachDayFix = Wording(
    "viết từng ngày, cách nhau bằng chữ “và”, ví dụ “ngày 15 và 25 hằng tháng”",
    en: "write each day, joined by “và”, e.g. “ngày 15 và 25 hằng tháng”")

  private static func either(_ rules: [ReceptionRule]) -> Wording {
    WordList.either(rules.map { "“\(RulePhrase.vietnamese($0))”" })
  }

  private func suggest(_ rule: ReceptionRule) -> Wording {
    let phrase = RulePhrase.vietnamese(rule)
    return Wording("có phải bạn muốn viết “\(phrase)”?", en: "did you mean “\(phrase)”?")
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
