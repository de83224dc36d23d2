import Releases

/// Figures of a flow that may be told only together: none when one of them, or what is left beside them, is too small.
struct FlowParts {
  /// Unused ones are 0, and so never too small.
  private let figures: SIMD4<Int>

  private init(_ a: Int, _ b: Int = 0, _ c: Int = 0, _ d: Int = 0) { figures = SIMD4(a, b, c, d) }

  static let coreMeasures: [FlowMeasure] = [.carried, .received, .concluded, .pending]

  static func core(_ numbers: FlowNumbers) -> FlowParts {
    FlowParts(numbers[.carried], numbers[.received], numbers[.concluded], numbers[.pending])
  }

  static func carried(_ numbers: FlowNumbers) -> FlowParts { FlowParts(numbers[.carried]) }

  static func pending(_ numbers: FlowNumbers) -> FlowParts { FlowParts(numbers[.pending]) }

  static func turnover(_ numbers: FlowNumbers) -> FlowParts { FlowParts(numbers[.received], numbers[.concluded]) }

  /// Overdue, and what is not.
  static func overdue(_ numbers: FlowNumbers) -> FlowParts {
    FlowParts(numbers[.overdue], numbers[.pending] - numbers[.overdue])
  }

  /// The bands of age, the youngest last.
  static func ages(_ numbers: FlowNumbers) -> FlowParts {
    FlowParts(numbers[.aged], numbers[.old], numbers[.pending] - numbers[.aged] - numbers[.old])
  }

  var sum: Int { figures.wrappedSum() }

  /// Each is nothing, or enough to be told.
  func areTold(from k: Int) -> Bool {
    let isNone = figures .== SIMD4(repeating: 0)
    return all(isNone .| (figures .>= SIMD4(repeating: k)))
  }

  /// Whether a unit with these figures has from 1 to k-1 of a kind for certain: what all units have of it, less all that
  /// the others have.
  func tellFew(of kind: FlowParts, in total: FlowParts, below k: Int) -> Bool {
    figures.indices.contains { index in
      let (own, kind) = (figures[index], kind.figures[index])
      return kind - (total.figures[index] - own) >= 1 && min(kind, own) < k
    }
  }

  /// The measures of one line that are told when each figure, and what is left beside it, must be 0 or at least `k`.
  static func told(_ numbers: FlowNumbers, from k: Int) -> [FlowMeasure] {
    guard core(numbers).areTold(from: k) else { return [] }
    return coreMeasures + (overdue(numbers).areTold(from: k) ? [.overdue] : [])
      + (ages(numbers).areTold(from: k) ? [.aged, .old] : [])
  }
}

extension Int {
  /// Nothing, or enough to be told.
  func isTold(from k: Int) -> Bool { self == 0 || self >= k }
}
