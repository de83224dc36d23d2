import Diagnostics
import Formats

/// What the rows of the tables of law in `site.yaml` have in common.
extension MappingReader {
  /// A whole number of a range.
  mutating func number(_ name: String, in range: ClosedRange<Int>, required: Bool = false) -> Int? {
    guard let node = take(name, required: required), let text = scalar(node) else { return nil }
    if let number = Int(text), range.contains(number) { return number }
    let (low, high) = (range.lowerBound, range.upperBound)
    add(
      Problem(
        "number-out-of-range",
        Wording(
          "“\(text)” phải là số từ \(low) đến \(high)", en: "“\(text)” must be a number from \(low) to \(high)"),
        fix: Wording("sửa số này", en: "correct the number"), at: location(node)))
    return nil
  }

  /// The days from `from` to `to`, open where one is absent. A range that ends before it begins is a problem.
  mutating func dayRange() -> DayRange {
    let (from, to) = (day("from"), day("to"))
    if let from, let to, to < from { add(ReversedRange.problem(from, to, at: location(ofValue: "to"))) }
    return DayRange(from: from, to: to)
  }
}
