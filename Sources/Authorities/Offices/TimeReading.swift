public import Diagnostics
public import Formats

/// Reads hours as staff write them: `08:00-11:00`, `08:00-`, `7h30-11h30`, `7h30’`, `9h 30'`, `07 giờ 30 phút`,
/// `từ 8h đến 11h`, `1h30-5h chiều`, several in one text, each in quotation marks (“08:00-11:00”) or not.
///
/// `sáng`, `chiều` or `tối` before a span holds for it and those after it until the next word; directly behind a span, or
/// behind one of its times, for that alone.
public struct TimeReading {
  private var rest: Substring.UnicodeScalarView

  /// In the order written; at least one.
  public static func spans(in text: String) throws(TimeFault) -> [TimeSpan] {
    if let span = plain(text) { return [try Written(start: span.start, end: span.end).span()] }
    let folded = VietnameseText.folded(String(text.filter { !"“”„‘\"".contains($0) }))
    var reading = TimeReading(rest: folded[...].unicodeScalars)
    var spans: [TimeSpan] = []
    for written in try reading.spans() { spans.append(try written.span()) }
    return spans
  }

  /// True for text that tells hours, be they right or wrong.
  public static func isHours(_ text: String) -> Bool {
    do throws(TimeFault) {
      return try !spans(in: text).isEmpty
    } catch {
      return error != .unreadable
    }
  }

  /// A span with the words beside its times.
  private struct Written {
    let start: Int
    var end: Int?
    var startWord: HourWord?
    var endWord: HourWord?
    /// The word was said of this very span, not of one before it.
    var isOwn = false

    func span() throws(TimeFault) -> TimeSpan {
      var span = TimeSpan(start: start, end: end)
      guard let word = startWord ?? endWord else {
        if span.isAtNight { throw .night(span) }
        return span
      }
      guard let start = word.minutes(start, isEnd: false) else { throw .differs(word, span) }
      let ending = endWord ?? word
      if let end {
        guard let end = ending.minutes(end, isEnd: true) else { throw .differs(ending, span) }
        span = TimeSpan(start: start, end: end)
      } else {
        span = TimeSpan(start: start)
      }
      return span
    }
  }

  /// `HH:mm-HH:mm`, by far the most common, without folding.
  private static func plain(_ text: String) -> TimeSpan? {
    let bytes = Array(text.utf8)
    guard bytes.count == 11, bytes[2] == 0x3A, bytes[5] == 0x2D, bytes[8] == 0x3A else { return nil }
    let digits = [0, 1, 3, 4, 6, 7, 9, 10].map { Int(bytes[$0]) - 0x30 }
    guard digits.allSatisfy({ (0...9).contains($0) }) else { return nil }
    let start = minutes(digits[0] * 10 + digits[1], digits[2] * 10 + digits[3])
    let end = minutes(digits[4] * 10 + digits[5], digits[6] * 10 + digits[7])
    guard let start, let end else { return nil }
    return TimeSpan(start: start, end: end)
  }

  private static func minutes(_ hours: Int, _ minutes: Int) -> Int? {
    guard hours < 24, minutes < 60 else { return nil }
    return hours * 60 + minutes
  }

  private mutating func spans() throws(TimeFault) -> [Written] {
    var spans: [Written] = []
    /// Holds for the spans to come; open until the first of them.
    var word: HourWord?
    var (isOpen, isBehind) = (false, false)
    while true {
      if takeAny("tu", "luc", ":", ",", ";", "va") {
        isBehind = false
        continue
      }
      skip("buoi", "(", ")")
      if let new = takeWord() {
        if isOpen { throw .unreadable }
        if isBehind, let last = spans.indices.last, !spans[last].isOwn {
          spans[last].endWord = new
          spans[last].isOwn = true
          if spans[last].startWord == word { spans[last].startWord = nil }
        } else {
          (word, isOpen) = (new, true)
        }
        continue
      }
      if rest.isEmpty { break }
      guard var span = span() else { throw .unreadable }
      span.isOwn = isOpen
      span.startWord = span.startWord ?? word
      spans.append(span)
      (isOpen, isBehind) = (false, true)
    }
    if spans.isEmpty || isOpen { throw .unreadable }
    return spans
  }

  /// `8h`, `8h-11h`, `2h chiều đến 4h`, `8h tới 11h`; nil when no time comes next.
  private mutating func span() -> Written? {
    guard let start = time() else { return nil }
    var span = Written(start: start)
    let before = rest
    skip("buoi")
    // Without marks “tới” and “tối” are one.
    let isUntil = take("toi") && time() != nil
    rest = before
    skip("buoi")
    if isUntil {
      _ = take("toi")
      span.end = time()
      return span
    }
    let word = takeWord()
    if takeAny("->", "-", "–", "—", "→", "den") {
      span.startWord = word
      span.end = time()
    } else {
      rest = before
    }
    return span
  }

  private mutating func takeWord() -> HourWord? {
    take("sang") ? .morning : take("chieu") ? .afternoon : take("toi") ? .evening : nil
  }

  /// A clock time; takes nothing when there is none.
  private mutating func time() -> Int? {
    let start = rest
    guard let hours = number(), take(":") || takePoint() || take("gio") || take("g") || take("h") else {
      rest = start
      return nil
    }
    let minutes = number() ?? 0
    skip("phut", "p", "’", "'", "′", "`")
    guard let time = Self.minutes(hours, minutes) else {
      rest = start
      return nil
    }
    return time
  }

  /// A point before two digits of minutes: `7.30`.
  private mutating func takePoint() -> Bool {
    let digits = rest.dropFirst().prefix(3).prefix { ("0"..."9").contains($0) }
    guard rest.first == ".", digits.count == 2 else { return false }
    rest.removeFirst()
    return true
  }

  private mutating func number() -> Int? {
    skip()
    let digits = rest.prefix { ("0"..."9").contains($0) }
    guard (1...2).contains(digits.count) else { return nil }
    rest = rest.dropFirst(digits.count)
    return Int(String(digits))
  }

  private mutating func take(_ word: String) -> Bool {
    skip()
    guard rest.starts(with: word.unicodeScalars) else { return false }
    rest = rest.dropFirst(word.unicodeScalars.count)
    return true
  }

  private mutating func takeAny(_ words: String...) -> Bool { words.contains { take($0) } }

  /// Passes over white space and any of the words.
  private mutating func skip(_ words: String...) {
    while true {
      while rest.first == " " { rest.removeFirst() }
      guard let word = words.first(where: { rest.starts(with: $0.unicodeScalars) }) else { return }
      rest = rest.dropFirst(word.unicodeScalars.count)
    }
  }
}

extension MappingReader {
  /// Hours in order of time; `giờ hành chính` reads as none. Reports what cannot be read, ends that come before their
  /// beginnings, and hours that overlap.
  public mutating func timeSpans(_ name: String) -> [TimeSpan] {
    var spans: [TimeSpan] = []
    for node in sequence(name) {
      guard let text = scalar(node) else { continue }
      let known = spans
      spans += TimeReading.spans(in: text, after: known) { add($0(location(node))) }
    }
    return spans.sorted()
  }

  /// The same, or nil without the key: the hours are those of the schedule then.
  public mutating func ownTimeSpans(_ name: String) -> [TimeSpan]? {
    let spans = timeSpans(name)
    return hasKey(name) ? spans : nil
  }
}

extension TimeReading {
  /// Words for the whole of the standing hours: `giờ hành chính`, `Cả ngày (giờ hành chính)`, `Sáng và chiều`.
  public static func isOfficeHours(_ text: String) -> Bool {
    if let first = text.utf8.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) { return false }
    let words = VietnameseText.folded(text).split { " ,;()+&".contains($0) }.filter { $0 != "buoi" && $0 != "va" }
    return officeHours.contains(words.joined(separator: " "))
  }

  private static let officeHours: Set = [
    "gio hanh chinh", "trong gio hanh chinh", "theo gio hanh chinh", "ca ngay", "ca ngay gio hanh chinh",
    "ca ngay trong gio hanh chinh", "ca ngay theo gio hanh chinh", "sang chieu", "ca sang chieu",
  ]

  /// The hours of a text beside those known already; none for `giờ hành chính`. `tell` is given what is wrong, to be
  /// put at its place: text that cannot be read, a part of the day that is another or not told, an end before its beginning,
  /// an overlap.
  public static func spans(
    in text: String, after known: [TimeSpan], _ tell: ((Location) -> Problem) -> Void
  ) -> [TimeSpan] {
    if isOfficeHours(text) { return [] }
    let read: [TimeSpan]
    do throws(TimeFault) {
      read = try spans(in: text)
    } catch {
      tell { error.problem(for: text, at: $0) }
      return []
    }
    var spans = known
    for span in read {
      if let end = span.end, end <= span.start { tell { TimeProblem.reversed(span, at: $0) } }
      if let other = spans.first(where: { $0.overlaps(span) }) { tell { TimeProblem.overlap(other, span, at: $0) } }
      spans.append(span)
    }
    return read
  }
}

/// The messages about hours.
public enum TimeProblem {
  static func unreadable(_ text: String, at location: Location) -> Problem {
    Problem(
      "hours-unreadable", Wording("“\(text)” không phải giờ tiếp", en: "“\(text)” is not a time of day"),
      fix: Wording(
        "viết dạng “08:00-11:00”, hoặc “08:00-” khi không nói giờ kết thúc",
        en: "write “08:00-11:00”, or “08:00-” when no end is announced"), at: location)
  }

  static func reversed(_ span: TimeSpan, at location: Location) -> Problem {
    let (start, end) = (TimeSpan.clock(span.start), TimeSpan.clock(span.end ?? 0))
    return Problem(
      "hours-reversed",
      Wording(
        "Giờ kết thúc \(end) phải sau giờ bắt đầu \(start)", en: "The end \(end) must be after the start \(start)"),
      fix: Wording("sửa giờ bắt đầu hoặc giờ kết thúc", en: "correct the start or the end"), at: location)
  }

  public static func overlap(
    _ first: TimeSpan, _ second: TimeSpan, at location: Location, related: [Location] = []
  ) -> Problem {
    Problem(
      "hours-overlap",
      Wording(
        "Giờ \(second.text) trùng với giờ \(first.text)", en: "The hours \(second.text) overlap \(first.text)"),
      fix: Wording("sửa để các khoảng giờ nối tiếp nhau", en: "let the hours follow one another"), at: location,
      related: related)
  }
}
