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
  /// `isWritten`: the key is there and only lacks its value.
  func fix(_ a: String, _ b: String, isWritten: Bool = false) -> Wording {
    let (first, second) = (Self.list(first), Self.list(second))
    let verb = isWritten ? Wording("viết", en: "write") : Wording("thêm", en: "add")
    if self.first == self.second {
      return Wording(
        "\(verb.vi) “\(a)” hoặc “\(b)”: hai năm tới cả hai cho cùng các ngày (\(first.vi))",
        en: "\(verb.en) “\(a)” or “\(b)”: for two years both give the same days (\(first.en))")
    }
    return Wording(
      "\(verb.vi) “\(a)” (\(first.vi)) hoặc “\(b)” (\(second.vi))",
      en: "\(verb.en) “\(a)” (\(first.en)) or “\(b)” (\(second.en))")
  }

  private static func list(_ days: [CivilDay]) -> Wording {
    guard !days.isEmpty else { return Wording("không có ngày nào", en: "no day at all") }
    return Wording(
      days.map(\.vietnamese).joined(separator: ", ") + " …", en: days.map(\.iso).joined(separator: ", ") + " …")
  }
}
