/// Numbers of the library's documents whose form no rule reads, such as `89-CP`, `12/98/TT-BTP`: each is known as it is
/// written there.
struct RareNumbers: Sendable {
  /// By the figures that they begin with, longest first.
  private var numbers: [String: [[UInt8]]] = [:]

  init(_ policies: some Sequence<Policy>) {
    for policy in policies {
      for number in [policy.number] + policy.aliases.map(\.number) {
        let bytes = Array(number.text.utf8)
        guard bytes.contains(where: { $0 == 0x2F || $0 == 0x2D }), bytes.contains(where: { $0 >= 0x41 }),
          !Self.isRead(bytes)
        else { continue }
        let figures = String(decoding: bytes.prefix { $0 &- 0x30 < 10 }, as: UTF8.self)
        if !figures.isEmpty { numbers[figures, default: []].append(bytes) }
      }
    }
    for key in numbers.keys { numbers[key]?.sort { $0.count > $1.count } }
  }

  private static func isRead(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { text in
      let run = CitationRun(
        text: text, laws: LawNames([]), rare: RareNumbers([]), loose: LooseNumbers([]), opensBlock: false)
      return run.number(from: 0)?.end == text.count
    }
  }

  /// The number that stands at an index of a run, and where it ends.
  func match(_ run: CitationRun, _ start: Int) -> (text: String, end: Int)? {
    guard !numbers.isEmpty else { return nil }
    var figures = start
    while run.isDigit(figures), figures - start < 7 { figures += 1 }
    for number in numbers[run.string(start..<figures)] ?? [] {
      let end = start + number.count
      guard end <= run.text.count, run.text[start..<end].elementsEqual(number), run.closesWord(end),
        run.byte(end) != 0x2F, run.byte(end) != 0x2D
      else { continue }
      return (String(decoding: number, as: UTF8.self), end)
    }
    return nil
  }
}
