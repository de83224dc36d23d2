import Authorities
import Diagnostics

/// The days that two readings of a rule give, told so that staff can choose.
struct Readings {
  private let first: [CivilDay]
  private let second: [CivilDay]

  /// Kept from the first day on which they differ: two equal lists would not help to choose.
  init(_ first: [CivilDay], _ second: [CivilDay]) {
    let common = zip(first, second).prefix { $0 == $1 }.count
    let isSame = common == first.count && common == second.count
    self.first = Array(first.dropFirst(isSame ? 0 : common).prefix(3))
    self.second = Array(second.dropFirst(isSame ? 0 : common).prefix(3))
  }

  /// “thêm “a” (days …) hoặc “b” (days …)”.
  func fix(_ a: String, _ b: String) -> Wording {
    let (first, second) = (Self.list(first), Self.list(second))
    if self.first == self.second {
      return Wording(
        "thêm “\(a)” hoặc “\(b)”: hai năm tới cả hai cho cùng các ngày (\(first.vi))",
        en: "add “\(a)” or “\(b)”: for two years both give the same days (\(first.en))")
    }
    return Wording(
      "thêm “\(a)” (\(first.vi)) hoặc “\(b)” (\(second.vi))", en: "add “\(a)” (\(first.en)) or “\(b)” (\(second.en))")
  }

  private static func list(_ days: [CivilDay]) -> Wording {
    guard !days.isEmpty else { return Wording("không có ngày nào", en: "no day at all") }
    return Wording(
      days.map(\.vietnamese).joined(separator: ", ") + " …", en: days.map(\.iso).joined(separator: ", ") + " …")
  }
}
