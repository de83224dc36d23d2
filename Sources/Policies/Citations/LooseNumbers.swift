/// Numbers of the library's documents by their figures and letters alone, whatever their case and the marks between them:
/// `124/2020/NĐCP` and `35-ct/tw` are meant for `124/2020/NĐ-CP` and `35-CT/TW`.
struct LooseNumbers: Sendable {
  /// As the library writes them, by what is left of them where it is left of no other.
  private var numbers: [String: String] = [:]
  private var written: Set<String> = []
  private var keys: Set<String> = []

  init(_ policies: some Sequence<Policy>) {
    var several: Set<String> = []
    for policy in policies {
      for number in [policy.number] + policy.aliases.map(\.number) {
        written.insert(number.text)
        keys.insert(number.key)
      }
      let left = Self.left(of: policy.number.key)
      if let other = numbers.updateValue(policy.number.text, forKey: left), other != policy.number.text {
        several.insert(left)
      }
    }
    for left in several { numbers[left] = nil }
  }

  /// The number that a well-formed one stands for which no document has; nil when one has it, or none is meant.
  func proper(_ number: String) -> String? {
    if numbers.isEmpty || written.contains(number) { return nil }
    let key = DocumentNumber(number).key
    return keys.contains(key) ? nil : numbers[Self.left(of: key)]
  }

  /// What stands at an index of a run and has none of the forms of numbers.
  func match(_ run: CitationRun, _ start: Int) -> CitationRun.Number? {
    if numbers.isEmpty { return nil }
    var mark = start
    while run.isDigit(mark), mark - start < 7 { mark += 1 }
    guard run.byte(mark) == 0x2F || run.byte(mark) == 0x2D else { return nil }
    var (end, hasLetter) = (mark, false)
    while end - start < 60, case let byte = run.byte(end), run.isWord(byte) || byte == 0x2F || byte == 0x2D,
      byte != 0xC2, byte != 0xE2
    {
      hasLetter = hasLetter || byte >= 0x41
      end += 1
    }
    while end > mark, run.byte(end - 1) == 0x2F || run.byte(end - 1) == 0x2D { end -= 1 }
    guard hasLetter, let proper = numbers[Self.left(of: DocumentNumber(run.string(start..<end)).key)] else {
      return nil
    }
    return CitationRun.Number(end: end, text: proper, proper: proper)
  }

  /// A key without the marks that part letters; between figures they tell one number from another.
  private static func left(of key: String) -> String {
    let bytes = Array(key.utf8)
    return String(
      decoding: bytes.indices.lazy.filter { index in
        guard bytes[index] == 0x2F || bytes[index] == 0x2D else { return true }
        return index > 0 && index + 1 < bytes.count && bytes[index - 1] &- 0x30 < 10 && bytes[index + 1] &- 0x30 < 10
      }.map { bytes[$0] }, as: UTF8.self)
  }
}
