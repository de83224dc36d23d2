import Authorities

/// Which halves of the day a rule phrase means. Said before the days, a half holds for those after it (“sáng thứ Ba và thứ
/// Năm”); said behind a day, for that day (“thứ Ba (sáng) và thứ Năm (chiều)”), and then every day must have one; said
/// behind all of them, for all (“thứ Năm hằng tuần, buổi sáng”).
struct RuleParts {
  /// For the next day.
  private(set) var part: DayPart?
  private var isUsed = true
  private var isAnyUsed = false
  private var postfixed = 0
  /// How many days the last words named; 0 when other words came since.
  private var last = 0

  /// Other words than days or halves came.
  mutating func passOver() { last = 0 }

  mutating func named(_ count: Int) {
    last = count
    isUsed = true
    isAnyUsed = isAnyUsed || part != nil
  }

  /// Takes a half of the day; for days that are named already, `set` is given how many of the last, and the half.
  mutating func take(_ new: DayPart?, _ set: (Int, DayPart?) -> Void) {
    if last > 0 {
      set(last, new)
      postfixed += last
      last = 0
    } else {
      part = new
      isUsed = false
    }
  }

  /// At the end: a half that no day came after holds for all the days. False when it is not clear for which days a half
  /// was said.
  func end(days: Int, _ set: (Int, DayPart?) -> Void) -> Bool {
    if isUsed { return postfixed == 0 || postfixed == days && !isAnyUsed }
    guard postfixed == 0, !isAnyUsed else { return false }
    set(days, part)
    return true
  }
}
