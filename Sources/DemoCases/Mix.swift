/// Choices with weights, at least one, so that a draw always answers.
struct Mix<Choice: Sendable>: Sendable {
  private let first: Weighted<Choice>
  private let others: [Weighted<Choice>]

  init(_ first: Weighted<Choice>, _ others: Weighted<Choice>...) {
    self.first = first
    self.others = others
  }

  func draw(_ random: inout SplitMix64) -> Choice {
    var rest = random.number(1...others.reduce(first.weight) { $0 + $1.weight })
    for other in others {
      rest -= other.weight
      if rest <= 0 { return other.choice }
    }
    return first.choice
  }
}

/// A choice and how often it is taken, beside the weights of the others.
struct Weighted<Choice: Sendable>: Sendable {
  let choice: Choice
  let weight: Int

  init(_ choice: Choice, _ weight: Int) {
    self.choice = choice
    self.weight = weight
  }
}
