import Diagnostics
import Formats

/// The key `hours` of a reception place: weekdays, times, and the season they hold in.
enum OfficeHoursReading {
  static func hours(_ reader: inout MappingReader) -> [OfficeHours] {
    var all: [OfficeHours] = []
    for node in reader.sequence("hours") {
      var item = MappingReader(node, in: reader.text)
      let days = days(&item)
      let times = item.timeSpans("times")
      let season = season(&item)
      if !item.hasKey("times") { item.add(missingTimes(item, at: item.location(node))) }
      let hours = OfficeHours(days: days, times: times, season: season)
      if let overlap = all.lazy.compactMap({ self.overlap($0, hours) }).first {
        item.add(TimeProblem.overlap(overlap.0, overlap.1, at: item.location(ofKey: "times")))
      }
      reader.merge(item.finish())
      all.append(hours)
    }
    return all
  }

  private static func days(_ reader: inout MappingReader) -> [Weekday] {
    var days: Set<Weekday> = []
    for node in reader.sequence("days", required: true) {
      guard let text = reader.scalar(node) else { continue }
      if let read = WeekdayPhrase.weekdays(in: text) {
        days.formUnion(read)
      } else {
        reader.add(
          Problem(
            "weekdays-unreadable",
            Wording("“\(text)” không phải các ngày trong tuần", en: "“\(text)” is not a list of weekdays"),
            fix: Wording(
              "viết dạng “thứ Hai–thứ Sáu” hoặc “thứ Ba và thứ Năm”",
              en: "write “thứ Hai–thứ Sáu” or “thứ Ba và thứ Năm”"),
            at: reader.location(node)))
      }
    }
    return days.sorted()
  }

  private static func season(_ reader: inout MappingReader) -> Season? {
    let bounds = ["from", "to"].map { name -> MonthDay? in
      guard let text = reader.string(name) else { return nil }
      if let day = MonthDay(text: text) { return day }
      reader.add(
        Problem(
          "not-a-day-of-year", Wording("“\(text)” không phải ngày trong năm", en: "“\(text)” is not a day of the year"),
          fix: Wording(
            "viết tháng rồi ngày, ví dụ 04-16 là ngày 16 tháng 4", en: "write the month, then the day: 04-16"),
          at: reader.location(ofValue: name)))
      return nil
    }
    if let from = bounds[0], let to = bounds[1] { return Season(from: from, to: to) }
    if reader.hasKey("from") != reader.hasKey("to") { reader.add(halfSeason(at: reader.location(reader.node))) }
    return nil
  }

  /// The first two times that meet on a day both entries hold on.
  private static func overlap(_ a: OfficeHours, _ b: OfficeHours) -> (TimeSpan, TimeSpan)? {
    guard !Set(a.days).isDisjoint(with: b.days) else { return nil }
    if let first = a.season, let second = b.season, !first.overlaps(second) { return nil }
    for first in a.times {
      for second in b.times where first.overlaps(second) { return (first, second) }
    }
    return nil
  }

  private static func missingTimes(_ item: MappingReader, at location: Location) -> Problem {
    let isWritten = item.isWritten("times")
    return Problem(
      "missing-key", Wording("Thiếu khóa bắt buộc “times”", en: "The obligatory key “times” is missing"),
      fix: Wording(
        "\(isWritten ? "điền" : "thêm") “times: [\"07:30-11:30\"]”",
        en: "\(isWritten ? "write" : "add") “times: [\"07:30-11:30\"]”"), at: location)
  }

  private static func halfSeason(at location: Location) -> Problem {
    Problem(
      "season-half", Wording("Mùa phải có cả “from” và “to”", en: "A season needs both “from” and “to”"),
      fix: Wording(
        "thêm ngày còn thiếu, ví dụ from: 04-16, to: 10-15", en: "add the missing day, e.g. from: 04-16, to: 10-15"),
      at: location)
  }
}
