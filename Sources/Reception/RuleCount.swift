import Authorities

/// How many days or sessions a notice says there are, before it names them: `02 ngày/tháng`, `mỗi tuần 01 buổi`.
struct RuleCount {
  let number: Int
  /// `/tháng`, `trong một tuần`; nil without, and for a quarter, of which the months are named beside.
  let scope: RuleScope?

  /// Nil, taking nothing, when the next words are no count: `ngày 15` is a day.
  init?(from tokens: inout PhraseTokens) {
    let start = tokens
    switch tokens.peek() {
    case .number(let number, _)?: self.number = number
    case .word(let word)?:
      guard let number = ["mot": 1, "hai": 2, "ba": 3, "bon": 4][word] else { return nil }
      self.number = number
    default: return nil
    }
    tokens.skip()
    let isOfDay = tokens.peek() == .word("buoi") && [.word("sang"), .word("chieu")].contains(tokens.peek(1))
    guard !isOfDay, tokens.take(anyOf: "ngay", "lan", "buoi", "ky", "phien") else {
      tokens = start
      return nil
    }
    var unit = tokens
    while unit.take(.sign("/")) || unit.take(anyOf: "trong", "mot", "moi", "tren") {}
    if let scope = RuleScope.ofWord(unit.peek()) {
      unit.skip()
      (tokens, self.scope) = (unit, scope)
    } else {
      if unit.take("quy") { tokens = unit }
      scope = nil
    }
  }
}
