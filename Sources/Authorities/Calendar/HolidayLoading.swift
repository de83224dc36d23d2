import Diagnostics
public import Formats

extension Holidays {
  /// Reads every `holidays/<year>.yaml`.
  public init(_ tree: SourceTree) {
    var years: [HolidayYear] = []
    var places: [Int: Location] = [:]
    var report = Report()
    for file in tree.files(in: "holidays", ending: ".yaml", ".yml") {
      guard let year = Self.year(of: file) else {
        report.add(Self.misnamed(file))
        continue
      }
      if let first = places.updateValue(file.location, forKey: year) {
        report.add(Self.twice(year, at: file.location, first: first))
        continue
      }
      do throws(Refusal) {
        let text = try SourceText(file)
        var reader = MappingReader(try YAMLReader.read(text), in: text)
        let isDraft = reader.bool("draft") ?? false
        let (holidays, entries) = HolidayYear.read(year, &reader)
        if !isDraft { years.append(holidays) }
        var found = reader.finish()
        // What cannot be read may be the very holiday.
        if !found.hasErrors {
          found.merge(LunarHolidays(year, entries, file: file.location).report)
          found.merge(FixedHolidays.report(year, entries.map(\.dayOff), file: file.location))
        }
        report.merge(found)
      } catch {
        report.merge(error.report)
      }
    }
    self.init(years: years, report: report)
  }

  private static func year(of file: SourceFile) -> Int? {
    guard file.stem.utf8.count == 4, let year = Int(file.stem), year > 0 else { return nil }
    return year
  }

  private static func twice(_ year: Int, at location: Location, first: Location) -> Problem {
    Problem(
      "holiday-year-twice",
      Wording("Hai tệp cùng nói ngày nghỉ năm \(year)", en: "Two files tell the holidays of \(year)"),
      fix: Wording("giữ một tệp holidays/\(year).yaml, xóa tệp kia", en: "keep one, holidays/\(year).yaml"),
      at: location, related: [first])
  }

  private static func misnamed(_ file: SourceFile) -> Problem {
    Problem(
      "holiday-file-name",
      Wording(
        "Tên tệp ngày nghỉ phải là năm có bốn chữ số", en: "A file of holidays is named after its year of four digits"),
      fix: Wording("đổi tên tệp, ví dụ holidays/2026.yaml", en: "rename it, e.g. holidays/2026.yaml"), at: file.location
    )
  }
}

extension HolidayYear {
  fileprivate static func read(
    _ year: Int, _ reader: inout MappingReader
  ) -> (year: HolidayYear, entries: [LunarHolidays.Entry]) {
    let source = reader.string("source")
    let entries = reader.sequence("daysOff").compactMap { node -> LunarHolidays.Entry? in
      dayOff(node, of: year, &reader).map { ($0, reader.location(node)) }
    }
    let daysOff = entries.map(\.dayOff)
    let makeUp = reader.sequence("makeUp").compactMap { makeUpDay($0, of: year, daysOff, &reader) }
    return (HolidayYear(year: year, source: source, daysOff: daysOff, makeUp: makeUp), entries)
  }

  /// Days of a holiday at most: Tết with the weekends beside it is about ten.
  private static let longest = 20

  /// `{date, name}` or `{from, to, name}`.
  private static func dayOff(_ node: YAMLNode, of year: Int, _ reader: inout MappingReader) -> DayOff? {
    var item = MappingReader(node, in: reader.text)
    let date = item.day("date")
    let from = item.day("from", required: date == nil && !item.report.hasErrors)
    let to = item.day("to", required: from != nil)
    let name = item.string("name", required: true)
    let isUnconfirmed = item.bool("unconfirmed") ?? false
    defer { reader.merge(item.finish()) }
    guard let first = date ?? from, let last = date ?? to else { return nil }
    if last < first { item.add(reversed(first, last, at: item.location(ofValue: "to"))) }
    for day in Set([first, last]).sorted() where day.year != year {
      item.add(otherYear(day, year, at: item.location(node)))
    }
    let length = first.distance(to: last) + 1
    if length > longest { item.add(tooLong(first, last, length, at: item.location(ofValue: "to"))) }
    guard first <= last, first.year == year, last.year == year else { return nil }
    // Of one that is too long the first day, so that nothing is told of what refers to it.
    return DayOff(from: first, to: length > longest ? first : last, name: name ?? "", isUnconfirmed: isUnconfirmed)
  }

  private static func makeUpDay(
    _ node: YAMLNode, of year: Int, _ daysOff: [DayOff], _ reader: inout MappingReader
  ) -> MakeUpDay? {
    var item = MappingReader(node, in: reader.text)
    let date = item.day("date", required: true)
    let replaces = item.day("for")
    defer { reader.merge(item.finish()) }
    guard let date else { return nil }
    let place = item.location(ofValue: "date")
    if date.year != year { item.add(otherYear(date, year, at: place)) }
    if !date.weekday.isWeekend { item.add(notWeekend(date, at: place)) }
    if let off = daysOff.first(where: { $0.contains(date) && !$0.isUnconfirmed }) {
      item.add(alsoOff(date, off.name, at: place))
    }
    if let replaces, replaces.year == year, !daysOff.contains(where: { $0.contains(replaces) }) {
      item.add(replacesWorkingDay(replaces, at: item.location(ofValue: "for")))
    }
    return date.year == year && date.weekday.isWeekend ? MakeUpDay(date: date, replaces: replaces) : nil
  }
}

extension HolidayYear {
  private static func reversed(_ from: CivilDay, _ to: CivilDay, at location: Location) -> Problem {
    Problem(
      "range-reversed",
      Wording(
        "Ngày cuối \(to.vietnamese) trước ngày đầu \(from.vietnamese)",
        en: "The range ends (\(to.iso)) before it begins (\(from.iso))"),
      fix: Wording("đổi lại from và to", en: "swap from and to"), at: location)
  }

  private static func tooLong(_ from: CivilDay, _ to: CivilDay, _ length: Int, at location: Location) -> Problem {
    Problem(
      "holiday-too-long",
      Wording(
        "Kỳ nghỉ từ \(from.vietnamese) đến \(to.vietnamese) dài \(length) ngày",
        en: "The holiday from \(from.iso) to \(to.iso) is \(length) days long"),
      fix: Wording(
        "kiểm tra lại ngày đầu và ngày cuối; kỳ nghỉ dài nhất, Tết, khoảng mười ngày",
        en: "check its first and last day; the longest, Tết, has about ten"), at: location)
  }

  private static func otherYear(_ day: CivilDay, _ year: Int, at location: Location) -> Problem {
    Problem(
      "holiday-other-year",
      Wording("Ngày \(day.vietnamese) không thuộc năm \(year)", en: "\(day.iso) is not in the year \(year)"),
      fix: Wording("chuyển sang tệp holidays/\(day.year).yaml", en: "move it to holidays/\(day.year).yaml"),
      at: location)
  }

  private static func notWeekend(_ day: CivilDay, at location: Location) -> Problem {
    Problem(
      "make-up-not-weekend",
      Wording(
        "Ngày làm bù \(day.vietnamese) là \(day.weekday.vietnamese), phải là thứ Bảy hoặc Chủ nhật",
        en: "The make-up day \(day.iso) is a \(day.weekday.english), it must be a Saturday or Sunday"),
      fix: Wording("kiểm tra lại ngày trong thông báo nghỉ lễ", en: "check the day in the announcement"), at: location)
  }

  private static func alsoOff(_ day: CivilDay, _ name: String, at location: Location) -> Problem {
    Problem(
      "make-up-day-off",
      Wording(
        "Ngày \(day.vietnamese) vừa là ngày làm bù vừa là ngày nghỉ (\(name))",
        en: "\(day.iso) is both a make-up working day and a day off (\(name))"),
      fix: Wording("giữ ngày này ở một trong hai khóa makeUp và daysOff", en: "keep it in makeUp or in daysOff"),
      at: location)
  }

  private static func replacesWorkingDay(_ day: CivilDay, at location: Location) -> Problem {
    Problem(
      "make-up-for-working-day", severity: .warning,
      Wording(
        "Ngày làm bù thay cho \(day.vietnamese), nhưng daysOff không có ngày đó",
        en: "The make-up day stands for \(day.iso), which is not in daysOff"),
      fix: Wording("thêm ngày đó vào daysOff", en: "add that day to daysOff"), at: location)
  }
}
