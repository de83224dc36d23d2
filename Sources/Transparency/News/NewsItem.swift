public import Authorities
public import Diagnostics
import Formats

/// A notice to the press and the public: `news/<yyyy-mm-dd>-<slug>.md` comes out as `bao-chi/<slug>/index.html`.
public struct NewsItem: Sendable {
  /// The name without its day, or the key `slug`.
  public let slug: String
  public let title: String
  public let date: CivilDay
  public let body: TextBody
  public let keys: TextFileKeys
  public let location: Location

  /// From its own day on, if no later one is set.
  func isPublished(in edition: Edition) -> Bool {
    keys.isPublished(in: edition) && edition.shows(isDraft: keys.isDraft, from: date)
  }
}

/// The news of a content folder, newest first, and what is wrong with their files.
public struct NewsSource: Sendable {
  public private(set) var all: [NewsItem] = []
  public private(set) var report = Report()

  /// Reads every `news/*.md`; English versions are read with the English site.
  init(_ tree: SourceTree) {
    for file in tree.files(in: "news", ending: ".md") where !file.stem.hasSuffix(".en") { read(file) }
    all.sort { ($1.date, $0.slug) < ($0.date, $1.slug) }
  }

  private mutating func read(_ file: SourceFile) {
    do throws(Refusal) {
      let front = try FrontMatter(try SourceText(file))
      var reader = MappingReader(front.node, in: front.text)
      let keys = TextFileKeys(file, &reader)
      if keys.title == nil { _ = reader.string("title", required: true) }
      let (date, name) = Self.date(file, &reader)
      let found = reader.finish()
      guard let date else {
        // The name of the file is told once, with what it should be.
        report.merge(Report(found.problems.filter { $0.code != "slug-form" || $0.location != file.location }))
        return
      }
      report.merge(found)
      let slug = keys.slug == file.stem ? name : keys.slug
      add(
        NewsItem(
          slug: slug, title: keys.title ?? "", date: date, body: TextBody(front), keys: keys, location: file.location))
    } catch {
      report.merge(error.report)
    }
  }

  private mutating func add(_ item: NewsItem) {
    if let first = all.first(where: { $0.slug == item.slug }) {
      report.add(DuplicateSlug.problem(item.slug, at: item.location, first: first.location))
    } else if LaterPage.isName(item.slug) {
      report.add(NewsProblem.reserved(item.slug, at: item.location))
    } else {
      if let empty = EmptyBody.problem(item.body, item.keys, at: item.location) { report.add(empty) }
      all.append(item)
    }
  }

  /// The day at the front of the file's name and the name behind it; the key `date`, if there is one, must agree.
  private static func date(_ file: SourceFile, _ reader: inout MappingReader) -> (day: CivilDay?, name: String) {
    let written = reader.day("date")
    let day = CivilDay(iso: file.stem.prefix(10))
    let name = file.stem.dropFirst(10)
    guard let day, name.hasPrefix("-"), name.count > 1 else {
      reader.add(NewsProblem.withoutDate(file, written))
      return (nil, "")
    }
    if let written, written != day {
      reader.add(NewsProblem.otherDate(written, day, at: reader.location(ofValue: "date")))
    }
    return (day, String(name.dropFirst()))
  }
}

/// The messages about news.
enum NewsProblem {
  static func withoutDate(_ file: SourceFile, _ written: CivilDay?) -> Problem {
    let start = String(file.stem.prefix(10))
    if let date = WrittenDate(start), date.isISO, CivilDay(date) == nil {
      return impossible(date, file)
    }
    let words = VietnameseText.slug(file.stem.drop { $0.isNumber || "-._ ".contains($0) })
    let end = "-\(words.isEmpty ? "ten-tin" : words).md"
    let day = written ?? self.day(in: file.stem)
    return Problem(
      "news-date-missing",
      Wording(
        "Tên tệp tin phải bắt đầu bằng ngày đăng dạng 2026-01-15-",
        en: "The name of a news file must begin with its day, as in 2026-01-15-"),
      fix: day.map {
        Wording(
          "đổi tên tệp thành “\($0.iso)\(end)” nếu tin đăng ngày \($0.vietnamese)",
          en: "rename it to “\($0.iso)\(end)” if that is its day")
      }
        ?? Wording(
          "đổi tên tệp thành “năm-tháng-ngày\(end)” với ngày đăng tin, như 2026-01-15 cho ngày 15/01/2026",
          en: "rename it to “year-month-day\(end)” with its day, as 2026-01-15 for 15/01/2026"),
      at: file.location)
  }

  /// A name is read year first, which the words for days in a text are not.
  private static func impossible(_ date: WrittenDate, _ file: SourceFile) -> Problem {
    let rest = file.stem.dropFirst(10)
    let swapped = CivilDay(year: date.year, month: date.day, day: date.month)
    let days = (1...12).contains(date.month) ? CivilDay.daysInMonth(date.month, of: date.year) : 0
    let month = "\(CivilDay.padded(date.month, 2))/\(CivilDay.padded(date.year, 4))"
    return Problem(
      "impossible-date",
      Wording(
        "Tên tệp bắt đầu bằng “\(file.stem.prefix(10))”, không phải một ngày có thật",
        en: "The name of the file begins with “\(file.stem.prefix(10))”, which is no day"),
      fix: swapped.map {
        Wording(
          "tên tệp viết năm-tháng-ngày: đổi thành “\($0.iso)\(rest).md” nếu tin đăng ngày \($0.vietnamese)",
          en: "a name is year-month-day: rename it to “\($0.iso)\(rest).md” if that is its day")
      }
        ?? (days > 0
          ? Wording(
            "tháng \(month) có \(days) ngày; đổi tên tệp theo ngày đăng tin",
            en: "\(month) has \(days) days; rename the file by its day")
          : Wording(
            "tên tệp viết năm-tháng-ngày, tháng từ 01 đến 12; đổi tên tệp theo ngày đăng tin",
            en: "a name is year-month-day, with months from 01 to 12; rename the file by its day")),
      at: file.location)
  }

  /// The day that a name begins with in the order of Vietnam, or without the noughts: `10-11-2026-lich`.
  private static func day(in stem: String) -> CivilDay? {
    let figures = stem.prefix { $0.isNumber || "-._ ".contains($0) }.split { !$0.isNumber }.prefix(3)
    let numbers = figures.compactMap { Int($0) }
    guard numbers.count == 3 else { return nil }
    return figures[0].count == 4
      ? CivilDay(year: numbers[0], month: numbers[1], day: numbers[2])
      : figures[2].count == 4 ? CivilDay(year: numbers[2], month: numbers[1], day: numbers[0]) : nil
  }

  static func otherDate(_ written: CivilDay, _ day: CivilDay, at location: Location) -> Problem {
    Problem(
      "news-date-differs",
      Wording(
        "Khóa “date” ghi \(written.vietnamese), tên tệp ghi \(day.vietnamese)",
        en: "The key “date” says \(written.iso), the name of the file \(day.iso)"),
      fix: Wording("xóa khóa “date”, hoặc đổi tên tệp", en: "remove the key “date”, or rename the file"), at: location)
  }

  static func reserved(_ slug: String, at location: Location) -> Problem {
    Problem(
      "slug-reserved",
      Wording(
        "Địa chỉ “bao-chi/\(slug)” đã dành cho các trang của danh sách",
        en: "The address “bao-chi/\(slug)” belongs to the pages of the list"),
      fix: Wording("đổi tên tệp", en: "rename the file"), at: location)
  }
}
