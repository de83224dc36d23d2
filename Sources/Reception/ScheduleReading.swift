import Authorities
import Diagnostics
import Formats

/// The keys of a schedule that need more than a text or a day.
enum ScheduleReading {
  static func rule(_ reader: inout MappingReader) -> (text: String?, rule: ReceptionRule?) {
    guard let text = reader.string("rule")?.withoutCurlyQuotes else { return (nil, nil) }
    do throws(RuleFault) {
      return (text, try RuleParser.parse(text))
    } catch {
      reader.add(error.problem(for: text, at: reader.location(ofValue: "rule")))
      return (text, nil)
    }
  }

  /// Plain days, or `{date, host, hours, place, topics}`; sorted, a day named twice is a problem. Not whole when an item
  /// could not be read.
  static func dates(_ reader: inout MappingReader) -> (listed: [ListedSession], isWhole: Bool) {
    var listed: [ListedSession] = []
    var isWhole = true
    var first: [CivilDay: YAMLMark] = [:]
    for node in reader.sequence("dates") {
      guard let session = listedSession(node, &reader) else {
        isWhole = false
        continue
      }
      if let mark = first.updateValue(node.mark, forKey: session.date) {
        let related = reader.location(YAMLNode(.sequence([]), at: mark))
        reader.add(twice(session.date, at: reader.location(node), first: related))
      } else {
        listed.append(session)
      }
    }
    return (listed.sorted { $0.date < $1.date }, isWhole)
  }

  private static func listedSession(_ node: YAMLNode, _ reader: inout MappingReader) -> ListedSession? {
    guard case .mapping = node.value else {
      return day(node, &reader).map {
        ListedSession(date: $0, host: nil, hours: nil, place: nil, topics: nil, spot: .text(node.mark))
      }
    }
    var item = MappingReader(node, in: reader.text)
    let date = item.day("date", required: true)
    let host = item.string("host")
    let hours = item.ownTimeSpans("hours")
    let place = item.string("place")
    let topics = words("topics", &item)
    reader.merge(item.finish())
    return date.map {
      ListedSession(date: $0, host: host, hours: hours, place: place, topics: topics, spot: .text(node.mark))
    }
  }

  /// A day as other keys have it, or as notices write it: `Ngày 10 tháng 12 năm 2026`, `Thứ Năm, 24/12/2026`.
  private static func day(_ node: YAMLNode, _ reader: inout MappingReader) -> CivilDay? {
    guard case .scalar(let text, _) = node.value, let written = NoticeDate(text) else { return reader.day(node) }
    if let weekday = written.weekday, weekday != written.day.weekday {
      reader.add(MatrixProblem.weekday(written.day, written: weekday, at: reader.location(node)))
    }
    return written.day
  }

  static func shift(_ reader: inout MappingReader) -> ShiftPolicy {
    ShiftPolicy(
      onDayOff: shiftRule("onDayOff", &reader), onWeekend: shiftRule("onWeekend", &reader),
      staysInMonth: reader.bool("sameMonth") ?? false)
  }

  private static func shiftRule(_ name: String, _ reader: inout MappingReader) -> ShiftRule? {
    guard let text = reader.string(name)?.withoutCurlyQuotes else { return nil }
    if let rule = ShiftRule(text: text) { return rule }
    reader.add(
      Problem(
        "unknown-value",
        Wording("“\(text)” không phải giá trị của khóa “\(name)”", en: "“\(text)” is not a value of “\(name)”"),
        fix: Suggestion.fix(for: text, among: ShiftRule.words), at: reader.location(ofValue: name))
    )
    return nil
  }

  /// A text, or several joined by commas.
  static func words(_ name: String, _ reader: inout MappingReader) -> String? {
    let words = reader.strings(name).filter { !$0.isEmpty }
    return words.isEmpty ? nil : words.joined(separator: ", ")
  }

  static func registration(_ reader: inout MappingReader) -> Registration? {
    let example = registrationExample(reader.value("registration"))
    guard var nested = reader.mapping("registration", example: "registration: \(example)") else { return nil }
    let place = nested.location(nested.node)
    let before = nested.sequence("beforeDay").compactMap { number($0, within: 1...31, &nested) }
    let daysBefore = nested.take("daysBefore").flatMap { number($0, within: 0...60, &nested) }
    if before.isEmpty == (daysBefore == nil), !nested.report.hasErrors { nested.add(oneRegistration(at: place)) }
    reader.merge(nested.finish())
    if let daysBefore { return .daysBefore(daysBefore) }
    return before.isEmpty ? nil : .beforeDay(before)
  }

  /// What a notice says in words: “trước 5 ngày” counts days, “trước ngày 10” names one.
  private static func registrationExample(_ node: YAMLNode?) -> String {
    guard case .scalar(let text, _)? = node?.value else { return "{beforeDay: 10}" }
    let words = VietnameseText.folded(text).split { " ,.".contains($0) }
    for (word, next) in zip(words, words.dropFirst()) {
      if let days = Int(word), next == "ngay", (0...60).contains(days) { return "{daysBefore: \(days)}" }
      if let day = Int(next), word == "ngay", (1...31).contains(day) { return "{beforeDay: \(day)}" }
    }
    return "{beforeDay: 10}"
  }

  private static func number(_ node: YAMLNode, within range: ClosedRange<Int>, _ reader: inout MappingReader) -> Int? {
    guard let text = reader.scalar(node) else { return nil }
    if let number = Int(text), range.contains(number) { return number }
    reader.add(
      Problem(
        "number-out-of-range",
        Wording(
          "“\(text)” phải là số từ \(range.lowerBound) đến \(range.upperBound)",
          en: "“\(text)” must be a number from \(range.lowerBound) to \(range.upperBound)"),
        fix: Wording("sửa số này", en: "correct the number"), at: reader.location(node)))
    return nil
  }

  /// The keys for choices that are written without a value.
  static func emptyChoices(_ reader: MappingReader) -> [String: Location] {
    let empty = ["onDayOff", "weekOfMonth", "shortMonth"].filter { reader.isWritten($0) && !says($0, reader) }
    return Dictionary(uniqueKeysWithValues: empty.map { ($0, reader.location(ofKey: $0)) })
  }

  static func requireDays(_ reader: inout MappingReader) {
    guard !says("rule", reader), !says("dates", reader) else { return }
    let isWritten = reader.isWritten("rule") || reader.isWritten("dates")
    reader.add(
      Problem(
        "schedule-without-days",
        Wording("Lịch phải có “rule” hoặc “dates”", en: "A schedule needs “rule” or “dates”"),
        fix: Wording(
          "\(isWritten ? "điền" : "thêm") “rule: ngày 15 hằng tháng” hoặc “dates: [2026-01-15]”",
          en: "\(isWritten ? "write" : "add") “rule: ngày 15 hằng tháng” or “dates: [2026-01-15]”"),
        at: reader.location(ofValue: reader.hasKey("rule") ? "rule" : "dates")))
  }

  /// A key with an empty value says as little as none.
  private static func says(_ name: String, _ reader: MappingReader) -> Bool {
    switch reader.value(name)?.value {
    case nil: false
    case .scalar(let text, _)?: !text.trimmed.isEmpty
    case .sequence(let items)?: !items.isEmpty
    case .mapping?: true
    }
  }

  static func requireStart(_ reader: inout MappingReader) {
    guard let valid = reader.value("valid"), case .mapping = valid.value,
      !MappingReader(valid, in: reader.text).hasKey("from")
    else { return }
    reader.add(
      Problem(
        "missing-key", Wording("Thiếu khóa bắt buộc “from”", en: "The obligatory key “from” is missing"),
        fix: Wording(
          "thêm ngày lịch bắt đầu, ví dụ “valid: {from: 2026-01-01}”",
          en: "add the first day: “valid: {from: 2026-01-01}”"),
        at: reader.location(ofValue: "valid")))
  }
}

extension ScheduleReading {
  static func twice(
    _ day: CivilDay, at location: Location, first: Location,
    fix: Wording = Wording("xóa một lần", en: "remove one of them")
  ) -> Problem {
    Problem(
      "date-twice", Wording("Ngày \(day.vietnamese) được ghi hai lần", en: "\(day.iso) is listed twice"),
      fix: fix, at: location, related: [first])
  }

  private static func oneRegistration(at location: Location) -> Problem {
    Problem(
      "registration-form",
      Wording(
        "Hạn đăng ký viết bằng “beforeDay” hoặc “daysBefore”, một trong hai",
        en: "Registration takes “beforeDay” or “daysBefore”, one of them"),
      fix: Wording(
        "viết “registration: {beforeDay: 10}” hoặc “registration: {daysBefore: 5}”",
        en: "write “registration: {beforeDay: 10}” or “registration: {daysBefore: 5}”"), at: location)
  }
}
