import Diagnostics
public import Formats

extension Holidays {
  /// Reads every `holidays/<year>.yaml`.
  public init(_ tree: SourceTree) {
    var years: [HolidayYear] = []
    var places: [Int: Location] = [:]
    var drafts: [Int: Location] = [:]
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
        if isDraft { drafts[year] = reader.location(ofValue: "draft") }
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
    self.init(years: years, drafts: drafts, report: report)
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
    let nodes = reader.sequence("daysOff")
    var others = OtherYears(year)
    let entries = nodes.compactMap { node -> LunarHolidays.Entry? in
      dayOff(node, of: year, &others, &reader).map { ($0, reader.location(node)) }
    }
    let daysOff = entries.map(\.dayOff)
    let isWhole = entries.count == nodes.count
    let makeUp = reader.sequence("makeUp").compactMap {
      makeUpDay($0, of: year, daysOff, isWhole: isWhole, &others, &reader)
    }
    reader.merge(others.report)
    return (HolidayYear(year: year, source: source, daysOff: daysOff, makeUp: makeUp), entries)
  }

  /// Days of a holiday at most: Tết with the weekends beside it is about ten.
  private static let longest = 20

  /// `{date, name}` or `{from, to, name}`.
  private static func dayOff(
    _ node: YAMLNode, of year: Int, _ others: inout OtherYears, _ reader: inout MappingReader
  ) -> DayOff? {
    var item = MappingReader(node, in: reader.text)
    let date = item.day("date")
    if item.hasKey("date"), item.hasKey("from") || item.hasKey("to") {
      for key in ["from", "to", "name", "unconfirmed"] { _ = item.take(key) }
      item.add(dateAndRange(at: item.location(ofValue: "date")))
      reader.merge(item.finish())
      return nil
    }
    let from = item.day("from", required: date == nil && !item.report.hasErrors)
    let to = item.day("to", required: from != nil)
    let name = item.string("name", required: true)
    let isUnconfirmed = item.bool("unconfirmed") ?? false
    defer { reader.merge(item.finish()) }
    guard let first = date ?? from, let last = date ?? to else { return nil }
    if last < first { item.add(ReversedRange.problem(first, last, at: item.location(ofValue: "to"))) }
    if let day = [first, last].first(where: { $0.year != year }) { others.add(day, at: item.location(node)) }
    let length = first.distance(to: last) + 1
    if length > longest { item.add(tooLong(first, last, length, at: item.location(ofValue: "to"))) }
    guard first <= last, first.year == year, last.year == year else { return nil }
    // Of one that is too long the first day, so that nothing is told of what refers to it.
    return DayOff(from: first, to: length > longest ? first : last, name: name ?? "", isUnconfirmed: isUnconfirmed)
  }

  /// `isWhole`: no day off is missing for a fault that is told.
  private static func makeUpDay(
    _ node: YAMLNode, of year: Int, _ daysOff: [DayOff], isWhole: Bool, _ others: inout OtherYears,
    _ reader: inout MappingReader
  ) -> MakeUpDay? {
    var item = MappingReader(node, in: reader.text)
    let date = item.day("date", required: true)
    let replaces = item.day("for")
    defer { reader.merge(item.finish()) }
    guard let date else { return nil }
    let place = item.location(ofValue: "date")
    if date.year != year {
      others.add(date, at: place)
      return nil
    }
    if !date.weekday.isWeekend { item.add(notWeekend(date, at: place)) }
    if let off = daysOff.first(where: { $0.contains(date) && !$0.isUnconfirmed }) {
      item.add(alsoOff(date, off.name, at: place))
    }
    if isWhole, let replaces, replaces.year == year, !daysOff.contains(where: { $0.contains(replaces) }) {
      item.add(replacesWorkingDay(replaces, at: item.location(ofValue: "for")))
    }
    return date.weekday.isWeekend ? MakeUpDay(date: date, replaces: replaces) : nil
  }
}

extension HolidayYear {
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

  private static func dateAndRange(at location: Location) -> Problem {
    Problem(
      "holiday-date-and-range",
      Wording(
        "Mục ngày nghỉ có cả “date” và “from”, “to”: nghỉ một ngày hay một khoảng?",
        en: "The entry has “date” as well as “from” and “to”: is it one day or a stretch?"),
      fix: Wording(
        "giữ “date” cho một ngày, hoặc “from” và “to” cho một khoảng; cả hai thì viết thành hai mục",
        en: "keep “date” for one day, or “from” and “to” for a stretch; write two entries if both are off"),
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

/// Days of a file that are not of its year: slips of the hand, or a whole file that was copied from another year.
private struct OtherYears {
  private let year: Int
  private var found: [(day: CivilDay, location: Location)] = []

  init(_ year: Int) { self.year = year }

  mutating func add(_ day: CivilDay, at location: Location) { found.append((day, location)) }

  /// Days of one other year from which they are no slips.
  private static let many = 3

  var report: Report {
    let copied = Set(Dictionary(grouping: found, by: \.day.year).filter { $1.count >= Self.many }.keys)
    let slips = found.filter { !copied.contains($0.day.year) }.map { slip($0.day, at: $0.location) }
    return Report(
      slips + copied.sorted().map { other in copy(other, found.filter { $0.day.year == other }.map(\.location)) })
  }

  private func slip(_ day: CivilDay, at location: Location) -> Problem {
    let meant = CivilDay(year: year, month: day.month, day: day.day)
    return Problem(
      "holiday-other-year",
      Wording("Ngày \(day.vietnamese) không thuộc năm \(year)", en: "\(day.iso) is not in the year \(year)"),
      fix: Wording(
        "kiểm tra lại năm\(meant.map { ": có phải bạn muốn viết \($0.iso)?" } ?? ";") nếu đúng là năm \(day.year) thì chuyển sang tệp holidays/\(day.year).yaml",
        en:
          "check the year\(meant.map { ": did you mean \($0.iso)?" } ?? ";") move it to holidays/\(day.year).yaml if it is of \(day.year)"
      ),
      at: location)
  }

  private func copy(_ other: Int, _ places: [Location]) -> Problem {
    Problem(
      "holiday-other-year",
      Wording(
        "\(places.count) mục trong tệp của năm \(year) thuộc năm \(other)",
        en: "\(places.count) entries in the file of \(year) are of \(other)"),
      fix: Wording(
        "tệp chép từ năm \(other) thì sửa từng ngày theo thông báo nghỉ lễ năm \(year); nếu đúng là ngày nghỉ năm \(other) thì đổi tên tệp thành \(other).yaml",
        en:
          "if the file was copied from \(other), correct every day by the announcement for \(year); else rename it to \(other).yaml"
      ),
      at: places.first, related: Array(places.dropFirst()))
  }
}
