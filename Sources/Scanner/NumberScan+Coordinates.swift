/// Places on a map, whose marks or words tell what they are.
extension NumberScan {
  /// `10.762622, 106.660172` in degrees inside the country, `21°01′42″`.
  func coordinates(_ i: Int) -> Int? {
    if i + 1 < tokens.count, tokens[i + 1].isDigits, tokens[i + 1].gap.kinds.contains(.degree),
      tokens[i + 1].gap.count <= 2,
      tokens[i].length <= 3, tokens[i + 1].length <= 2
    {
      return i + 2
    }
    // VN-2000: X = 1234567, Y = 567890.
    if i > 0, tokens[i].length >= 5, tokens[i - 1].length == 1, tokens[i - 1].matches(Self.axes),
      bytes[Int(tokens[i - 1].end)..<Int(tokens[i].start)].contains(UInt8(ascii: "="))
    {
      return i + 1
    }
    guard i + 3 < tokens.count, let a = degrees(i), let b = degrees(i + 2),
      tokens[i + 2].gap.kinds.isSubset(of: [.space, .comma, .stop, .hyphen]), tokens[i + 2].gap.count <= 3
    else { return nil }
    let isPair: (Int, Int) -> Bool = { (8...24).contains($0) && (102...118).contains($1) }
    return isPair(a, b) || isPair(b, a) ? i + 4 : nil
  }

  /// `8PQ2+7V`: four or eight signs of an open location code before the mark, two or three behind.
  func plusCode(_ i: Int) -> Range<Int>? {
    guard tokens[i].gap == Gap(kinds: .plus, count: 1), i > 0 else { return nil }
    let mark = Int(tokens[i].start) - 1
    var (start, end) = (mark, mark + 1)
    while start > 0, Self.isCodeSign(bytes[start - 1]) { start -= 1 }
    while end < bytes.count, Self.isCodeSign(bytes[end]) { end += 1 }
    guard mark - start == 4 || mark - start == 8, (3...4).contains(end - mark), !isWordAt(start - 1), !isWordAt(end),
      bytes[start..<mark].contains(where: { $0 > 0x39 }),
      bytes[start..<end].contains(where: { $0 <= 0x39 && $0 > 0x30 })
    else { return nil }
    var (first, last) = (i, i + 1)
    while first > 0, Int(tokens[first - 1].start) >= start { first -= 1 }
    while last < tokens.count, Int(tokens[last].start) < end { last += 1 }
    return first..<last
  }

  private static func isCodeSign(_ byte: UInt8) -> Bool { codeSigns.contains(byte) }
  private static let codeSigns: Set<UInt8> = Set("23456789CFGHJMPQRVWX".utf8)

  /// A letter or a digit.
  private func isWordAt(_ at: Int) -> Bool {
    guard bytes.indices.contains(at) else { return false }
    return bytes[at] >= 0x80 || bytes[at] &- 0x30 < 10 || (bytes[at] | 0x20) &- 0x61 < 26
  }

  private static let axes: [Term] = ["x", "y"]

  /// Whole degrees with at least four decimals.
  private func degrees(_ i: Int) -> Int? {
    guard tokens[i].isDigits, tokens[i].length <= 3, tokens[i + 1].isDigits, tokens[i + 1].length >= 4,
      tokens[i + 1].gap == Gap(kinds: .dot, count: 1) || tokens[i + 1].gap == Gap(kinds: .comma, count: 1)
    else { return nil }
    return value(i)
  }

  /// `20.9512 N, 105.7718 E`, `lat 20.9512 long 105.7718`: fewer decimals, but told what they are.
  func namedDegrees(_ i: Int) -> Int? {
    guard isDecimal(i) else { return nil }
    if i > 0, tokens[i + 1].length > 2, tokens[i - 1].matches(Self.latitudes) || isBehindDegree(i) { return i + 2 }
    // GPS 20.95, 105.77
    if i > 0, tokens[i - 1].matches(Self.gps), i + 3 < tokens.count, isDecimal(i + 2), (8...24).contains(value(i)),
      (102...118).contains(value(i + 2))
    {
      return i + 4
    }
    guard i + 5 < tokens.count, (8...24).contains(value(i)), tokens[i + 2].matches(Self.north), isDecimal(i + 3),
      (102...118).contains(value(i + 3)), tokens[i + 5].matches(Self.east)
    else { return nil }
    return i + 6
  }

  /// `vĩ độ 20,9512`, `kinh độ Đông: 105,7718`
  private func isBehindDegree(_ i: Int) -> Bool {
    let end = i > 2 && tokens[i - 1].matches(Self.sides) ? i - 2 : i - 1
    return end > 0 && tokens[end].matches(Self.degree) && tokens[end - 1].matches(Self.meridians)
  }

  private func isDecimal(_ i: Int) -> Bool {
    i + 1 < tokens.count && tokens[i].isDigits && tokens[i].length <= 3 && tokens[i + 1].isDigits
      && tokens[i + 1].gap.count == 1 && tokens[i + 1].gap.kinds.isSubset(of: [.dot, .comma])
  }

  /// `20 độ 57 phút 4 giây Bắc`; not of the weather, which has no minutes.
  func spokenDegrees(_ i: Int) -> Int? {
    guard i + 3 < tokens.count, tokens[i].length <= 3, tokens[i + 1].matches(Self.degree), tokens[i + 2].isDigits,
      tokens[i + 2].gap.isPlain, tokens[i + 3].matches(Self.minute),
      (8...24).contains(value(i)) || (102...118).contains(value(i))
    else { return nil }
    return i + 4
  }

  /// `VN-2000 2318842/577031`, `X: 2318842; Y: 577031`: metres of the national grid.
  func gridPoint(_ i: Int) -> Int? {
    guard i > 0 else { return nil }
    if let end = gridPair(i) { return end }
    if isMetres(i), tokens[i - 1].length == 1, tokens[i - 1].matches(Self.axes),
      tokens[i].gap.kinds == [.colon, .space]
    {
      return i + 1
    }
    // X(m) 2318842.15
    if isMetres(i), i > 1, tokens[i - 1].matches(Self.metre), tokens[i - 1].gap == Gap(kinds: .parenthesis, count: 1),
      tokens[i - 2].length == 1, tokens[i - 2].matches(Self.axes)
    {
      return i + 1
    }
    let isNamed = tokens[i].length == 4 && tokens[i - 1].matches(Self.grid) && i + 1 < tokens.count
    return isNamed && tokens[i + 1].isDigits && isMetres(i + 1) ? i + 2 : nil
  }

  /// `X 2318842 Y 577031`, `N=2318842; E=577031`
  private func gridPair(_ i: Int) -> Int? {
    guard isMetres(i), tokens[i - 1].length == 1, tokens[i].gap.count <= 3, tokens[i - 1].matches(Self.gridLetters)
    else {
      return nil
    }
    var next = i + 1
    if next < tokens.count, tokens[next].isDigits, tokens[next].gap.count == 1 { next += 1 }
    return next + 1 < tokens.count && tokens[next].length == 1 && tokens[next].matches(Self.gridLetters)
      && isMetres(next + 1) ? next + 2 : nil
  }

  private func isMetres(_ i: Int) -> Bool { (6...7).contains(tokens[i].length) }

  private static let latitudes: [Term] = ["lat", "latitude"]
  private static let gridLetters: [Term] = ["x", "y", "n", "e"]
  private static let gps: Term = "gps"
  private static let meridians: [Term] = ["vĩ", "kinh"]
  private static let sides: [Term] = ["bắc", "đông"]
  private static let metre: Term = "m"
  private static let north: [Term] = ["n", "b"]
  private static let east: [Term] = ["e", "đ"]
  private static let degree: Term = "độ"
  private static let minute: Term = "phút"
  private static let grid: Term = "vn"
}
