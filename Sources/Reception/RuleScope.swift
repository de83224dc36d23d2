import Authorities

/// How often the days of a rule phrase come: every week, or in which months.
enum RuleScope: Hashable {
  case week
  case months(ReceptionRule.Months)

  /// Takes `hằng tuần`, `mỗi tháng`, `của tháng`, `tháng cuối quý`, `các tháng 3, 6, 9 và 12`; nil, taking nothing, otherwise.
  static func take(from tokens: inout PhraseTokens) -> RuleScope? {
    if let months = takeQuarter(&tokens) ?? takeNamed(&tokens) { return .months(months) }
    if tokens.take("hang", "tuan") || tokens.take("moi", "tuan") || tokens.take("trong", "tuan") { return .week }
    if tokens.take("hang", "thang") || tokens.take("moi", "thang") { return .months(.every) }
    if case .word("moi")? = tokens.peek(), tokens.isWeekday(at: 1) {
      tokens.skip()
      return .week
    }
    if tokens.peek() == .sign("/"), let scope = ofWord(tokens.peek(1)) {
      tokens.skip(2)
      return scope
    }
    return takeOwner(&tokens) ? .months(.every) : nil
  }

  /// `… tháng`, `… tuần`.
  static func ofWord(_ token: PhraseTokens.Token?) -> RuleScope? {
    switch token {
    case .word("tuan"): .week
    case .word("thang"): .months(.every)
    default: nil
    }
  }

  /// `của tháng`, `trong mỗi tháng`.
  private static func takeOwner(_ tokens: inout PhraseTokens) -> Bool {
    for owner in ["cua", "trong"] {
      for every in ["hang", "moi", "cac"] where tokens.take(owner, every, "thang") { return true }
      if tokens.take(owner, "thang") { return true }
    }
    return false
  }

  /// `tháng đầu quý`, `các tháng cuối cùng của mỗi quý`, `tháng thứ hai hằng quý`.
  private static func takeQuarter(_ tokens: inout PhraseTokens) -> ReceptionRule.Months? {
    let start = tokens
    while tokens.take(anyOf: "cua", "trong", "cac", "vao", "moi") {}
    if tokens.take("thang"), let place = takePlace(&tokens) {
      while tokens.take(anyOf: "cua", "trong", "cac", "moi", "hang") {}
      if tokens.take("quy") { return .ofQuarter(place) }
    }
    tokens = start
    return nil
  }

  private static func takePlace(_ tokens: inout PhraseTokens) -> Int? {
    if tokens.take("dau") {
      _ = tokens.take("tien")
      return 1
    }
    if tokens.take("giua") { return 2 }
    if tokens.take("cuoi") {
      _ = tokens.take("cung")
      return 3
    }
    guard tokens.take("thu"), let place = tokens.ordinal(0), place <= 3 else { return nil }
    tokens.skip()
    return place
  }

  /// `tháng 3`, `các tháng 3, 6, 9 và 12`.
  private static func takeNamed(_ tokens: inout PhraseTokens) -> ReceptionRule.Months? {
    let start = tokens
    while tokens.take(anyOf: "cua", "trong", "cac", "vao") {}
    var months: [Int] = []
    if tokens.take("thang") {
      while case .number(let month, _)? = tokens.peek(), (1...12).contains(month) {
        tokens.skip()
        months.append(month)
        guard tokens.peek() == .and, case .number? = tokens.peek(1) else { break }
        tokens.skip()
      }
    }
    if months.isEmpty { tokens = start }
    return months.isEmpty ? nil : .named(Set(months))
  }
}

extension PhraseTokens {
  func isWeekday(at ahead: Int) -> Bool {
    var copy = self
    copy.skip(ahead)
    _ = copy.take("ngay")
    return copy.weekday() != nil
  }
}
