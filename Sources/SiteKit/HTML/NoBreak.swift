import Glibc

/// Keeps together what a line of a page must not part: `14:00–16:30`, `11-QĐi/TW`, `42/2013/QH13`, `khoản 2`,
/// `Quý III/2026`. Browsers break at spaces and after every dash and slash (Unicode Standard Annex 14, classes BA, HY, SY); pages are made of many texts, so the whole
/// page is gone over once, in what is read of its body.
public enum NoBreak {
  /// In bytes: a telephone has room for `113/2025/NQ-HĐND`; what is longer must be free to break.
  private static let longest = 20

  /// The page with a word joiner (U+2060) after a dash between two times, and `<span class="whole">` about a word that
  /// begins with a digit and joins letters by hyphen or slash, and a no-break space between a number and the word that it
  /// is a number of. Tags, scripts and drawings stay as they are.
  public static func page(_ page: [UInt8]) -> [UInt8] {
    page.withUnsafeBufferPointer { page in
      var run = Run(page: page)
      run.all()
      return run.out
    }
  }

  private struct Run {
    let page: UnsafeBufferPointer<UInt8>
    var out: [UInt8] = []
    /// Everything before it is written.
    private var written = 0
    private var at = 0

    init(page: UnsafeBufferPointer<UInt8>) {
      self.page = page
      out.reserveCapacity(page.count + page.count / 32)
    }

    mutating func all() {
      at = next(UInt8(ascii: "<"), from: 0)
      while at < page.count, !isHere("<body") { at = next(UInt8(ascii: "<"), from: at + 1) }
      var tagEnd = 0
      while at < page.count {
        let byte = page[at]
        // Nearly all bytes are none of these: a digit, `:`, `;`, `<`, a capital from `I` to `X`, or the first of a dash.
        if byte &- UInt8(ascii: "0") > 12, byte &- UInt8(ascii: "I") > 15, byte != 0xE2 {
          at += 1
        } else if byte == UInt8(ascii: "<") {
          skipTag()
          tagEnd = at
        } else if byte.isDigit, at == tagEnd || isWordStart {
          if at > tagEnd { joinNumber(from: tagEnd) }
          word()
        } else {
          if byte == 0xE2 { joinDash() } else if byte.isRoman, at > tagEnd { joinRoman(from: tagEnd) }
          at += 1
        }
      }
      flush()
    }

    /// White space or a parenthesis stands before.
    private var isWordStart: Bool { page[at - 1] <= 0x20 || page[at - 1] == UInt8(ascii: "(") }

    /// What is numbered, as its last bytes: a capital or a small letter may begin it.
    private static let numbered: [StaticString] = ["iều", "hoản", "iểm", "ục", "uý", "gày", "hương", "năm"]

    /// Stands at a number behind a space: makes that one which does not break, behind a word that is numbered.
    private mutating func joinNumber(from tagEnd: Int) {
      guard page[at - 1] == 0x20, written < at else { return }
      for word in Self.numbered {
        let length = word.utf8CodeUnitCount
        let start = at - 1 - length
        guard start >= tagEnd, page[start + length - 1] == word.utf8Start[length - 1],
          (0..<length).allSatisfy({ page[start + $0] == word.utf8Start[$0] })
        else { continue }
        write(to: at - 1)
        write("\u{A0}")
        written = at
        return
      }
    }

    /// Stands at a capital that may be a Roman number.
    private mutating func joinRoman(from tagEnd: Int) {
      var end = at
      while end < page.count, page[end].isRoman { end += 1 }
      guard end == page.count || !page[end].isLetter else { return }
      joinNumber(from: tagEnd)
    }

    /// A tag, and with it the whole of an element that holds no text to read.
    private mutating func skipTag() {
      if at + 1 < page.count, Self.mayBeClosed(page[at + 1]) {
        for (open, close) in Self.closed where isHere(open) {
          // A drawing may hold others.
          var depth = 0
          while at < page.count {
            if isHere(open) { depth += 1 } else if isHere(close) { depth -= 1 }
            if depth == 0 { return }
            at = next(UInt8(ascii: "<"), from: at + 1)
          }
          return
        }
      }
      at = min(next(UInt8(ascii: ">"), from: at) + 1, page.count)
    }

    /// Where a byte comes next; the end of the page when it does not.
    private func next(_ byte: UInt8, from start: Int) -> Int {
      guard start < page.count, let base = page.baseAddress,
        let hit = memchr(base + start, Int32(byte), page.count - start)
      else { return page.count }
      return UnsafeRawPointer(hit) - UnsafeRawPointer(base)
    }

    private static func mayBeClosed(_ letter: UInt8) -> Bool {
      letter == UInt8(ascii: "c") || letter == UInt8(ascii: "s") || letter == UInt8(ascii: "t")
    }

    private static let closed: [(open: StaticString, close: StaticString)] = [
      ("<svg", "</svg"), ("<script", "</script"), ("<title", "</title"), ("<code", "</code"),
    ]

    /// Stands at the digit that a word begins with.
    private mutating func word() {
      let start = at
      var isJoined = false
      while at < page.count, page[at] > 0x20, page[at] != UInt8(ascii: "<") {
        if page[at] == UInt8(ascii: "-") || page[at] == UInt8(ascii: "/") {
          isJoined = isJoined || at + 1 < page.count && page[at + 1].isLetter
        }
        if page[at] == 0xE2 { joinDash() }
        at += 1
      }
      guard isJoined, at - start <= NoBreak.longest, written <= start else { return }
      write(to: start)
      write("<span class=\"whole\">")
      write(to: at)
      write("</span>")
    }

    /// Stands at the first byte of what may be `–` (E2 80 93).
    private mutating func joinDash() {
      guard at > 3, at + 3 < page.count, page[at + 1] == 0x80, page[at + 2] == 0x93, page[at - 3] == UInt8(ascii: ":"),
        page[at + 3].isDigit
      else { return }
      write(to: at + 3)
      write("\u{2060}")
    }

    private mutating func flush() { write(to: page.count) }

    /// The page from what is written on.
    private mutating func write(to end: Int) {
      out.append(contentsOf: UnsafeBufferPointer(rebasing: page[written..<end]))
      written = end
    }

    private mutating func write(_ markup: StaticString) {
      markup.withUTF8Buffer { out.append(contentsOf: $0) }
    }

    private func isHere(_ markup: StaticString) -> Bool {
      guard at + markup.utf8CodeUnitCount <= page.count else { return false }
      return (0..<markup.utf8CodeUnitCount).allSatisfy { page[at + $0] == markup.utf8Start[$0] }
    }
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= self }

  /// A digit of small Roman numbers.
  fileprivate var isRoman: Bool { self == UInt8(ascii: "I") || self == UInt8(ascii: "V") || self == UInt8(ascii: "X") }

  /// Of ASCII, or the first byte of another letter of Vietnamese.
  fileprivate var isLetter: Bool { UInt8(ascii: "a")...UInt8(ascii: "z") ~= self | 0x20 || 0xC3...0xE1 ~= self }
}
