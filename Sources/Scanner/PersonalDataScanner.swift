/// Finds personal data in texts, one pass over the bytes with deeper looks only where a digit, a capital or a mark of an
/// address stands. A value to be used by one thread at a time, as it keeps its working space.
public struct PersonalDataScanner: Sendable {
  private let known: KnownNames
  private let declared: DeclaredContacts
  private var tokens = TextTokens()

  /// The built-in words, and the names and contacts that the content declares.
  public init(_ names: PersonalNames = PersonalNames()) {
    known = names.known
    declared = names.contacts
  }

  /// What the text may tell about a person where it stands, in order; finds that may pass are left out.
  public mutating func findings(in text: String, at place: TextPlace) -> [PersonalFinding] {
    var text = text
    return text.withUTF8 { findings(in: $0, at: place) }
  }

  /// The same, of bytes that should be UTF-8; what is not is passed over.
  public mutating func findings(in bytes: UnsafeBufferPointer<UInt8>, at place: TextPlace) -> [PersonalFinding] {
    var found: [PersonalFinding] = []
    var start = 0
    while start < bytes.count {
      let end = TextLook.paragraphEnd(bytes, start)
      let part = UnsafeBufferPointer(rebasing: bytes[start..<end])
      let look = TextLook(part)
      if look.isWorth(place) {
        for finding in look.needsCanonicalForm(place) ? composed(part, place) : paragraph(part, look, place) {
          found.append(finding.moved(by: start))
        }
      }
      start = end
    }
    return found
  }

  private mutating func composed(_ part: UnsafeBufferPointer<UInt8>, _ place: TextPlace) -> [PersonalFinding] {
    let canonical = CanonicalText(part)
    return canonical.bytes.withUnsafeBufferPointer { paragraph($0, TextLook($0), place) }.map {
      PersonalFinding(kind: $0.kind, range: canonical.source($0.range), verdict: $0.verdict)
    }
  }

  /// The worst of the findings.
  public static func verdict(of findings: [PersonalFinding]) -> PersonalVerdict {
    findings.map(\.verdict).max() ?? .pass
  }

  private mutating func paragraph(
    _ bytes: UnsafeBufferPointer<UInt8>, _ look: TextLook, _ place: TextPlace
  ) -> [PersonalFinding] {
    if place == .policy { return numbersAlone(bytes, place) }
    tokens.read(bytes, 0..<bytes.count)
    var found: [(kind: PersonalKind, range: Range<Int>)] = []
    var stretches: [(kind: PersonalKind, range: Range<Int>)] = []
    if look.hasDigits {
      var numbers = NumberScan(tokens, bytes)
      numbers.run()
      var addresses = AddressScan(tokens)
      addresses.run()
      found += numbers.found + addresses.found
    }
    var contacts = ContactScan(tokens, bytes, place, hasMarks: look.hasMarks)
    contacts.run()
    found += contacts.found
    stretches = contacts.stretches
    if !place.passesNames {
      if tokens.seen.contains(.digitWord) {
        var spoken = SpokenNumberScan(tokens)
        spoken.run()
        found += spoken.found
      }
      var names = NameScan(tokens, known: known)
      names.run()
      found += names.found
    }
    if found.isEmpty, stretches.isEmpty { return [] }
    return judged(stretches + found.map { ($0.kind, tokens.bytes($0.range)) }, bytes, place)
  }

  /// Numbers need only the words around them.
  private mutating func numbersAlone(_ bytes: UnsafeBufferPointer<UInt8>, _ place: TextPlace) -> [PersonalFinding] {
    var found: [PersonalFinding] = []
    var end = 0
    while let window = TextLook.numberWindow(bytes, from: end) {
      tokens.read(bytes, window)
      var numbers = NumberScan(tokens, bytes)
      numbers.run()
      found += judged(numbers.found.map { ($0.kind, tokens.bytes($0.range)) }, bytes, place)
      end = window.upperBound
    }
    return found
  }

  private func judged(
    _ stretches: [(kind: PersonalKind, range: Range<Int>)], _ bytes: UnsafeBufferPointer<UInt8>, _ place: TextPlace
  ) -> [PersonalFinding] {
    stretches.compactMap { kind, range in
      let verdict = place.verdict(kind, isDeclared: declared.contains(kind, bytes[range]))
      return verdict == .pass ? nil : PersonalFinding(kind: kind, range: range, verdict: verdict)
    }.sorted { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
  }
}
