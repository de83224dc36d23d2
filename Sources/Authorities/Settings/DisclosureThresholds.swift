import Diagnostics
import Formats

/// How many records a published class needs (`disclosure` of `site.yaml`).
public struct DisclosureThresholds: Sendable, Hashable {
  /// k: records in a class; at least 3, 5 unless said otherwise.
  public let records: Int
  /// l: different outcomes in a class of complaints or denunciations; at least 2.
  public let outcomes: Int
  /// k of a class with denunciations (tố cáo); at least `records`, 10 unless said otherwise.
  public let denunciationRecords: Int

  /// The share of one outcome in a class of complaints or denunciations may not be above this, in percent.
  public static let largestShare = 90
  /// Units that a class of denunciations, or of complaints of several units, must come from. Who works at a unit knows
  /// its matters and can take them away: of two units each would see the other's.
  public static let leastUnits = 3
  /// Denunciations stand apart only where there are more units than this: whoever works at one that has none would know that
  /// each of the other three has some.
  public static let fewUnits = leastUnits + 1
  /// The share of one unit in such a class may not be above this, in percent: it would be that unit in disguise.
  public static let largestUnitShare = 80

  public init(records: Int = 5, outcomes: Int = 2, denunciationRecords: Int = 10) {
    self.records = records
    self.outcomes = outcomes
    self.denunciationRecords = denunciationRecords
  }

  init(_ reader: inout MappingReader) {
    guard var nested = reader.mapping("disclosure") else {
      self.init()
      return
    }
    let k = nested.integer("threshold") ?? 5
    let l = nested.integer("outcomes") ?? 2
    let denunciations = nested.integer("denunciationThreshold") ?? max(10, k)
    Self.require(
      k >= 3, "threshold", Wording("Ngưỡng công bố phải từ 3 trở lên", en: "The threshold must be at least 3"), &nested)
    Self.require(
      l >= 2, "outcomes",
      Wording("Số kết quả khác nhau phải từ 2 trở lên", en: "The number of outcomes must be at least 2"), &nested)
    Self.require(
      denunciations >= k, "denunciationThreshold",
      Wording(
        "Ngưỡng của tố cáo không được thấp hơn ngưỡng chung \(k)",
        en: "The threshold of denunciations must not be below \(k)"), &nested)
    reader.merge(nested.finish())
    self.init(records: max(3, k), outcomes: max(2, l), denunciationRecords: max(denunciations, max(3, k)))
  }

  private static func require(_ holds: Bool, _ key: String, _ rule: Wording, _ reader: inout MappingReader) {
    guard !holds else { return }
    reader.add(
      Problem(
        "threshold-too-low", rule,
        fix: Wording(
          "nâng giá trị, hoặc bỏ khóa này để dùng mặc định", en: "raise the value, or remove the key to use the default"
        ),
        at: reader.location(ofValue: key)))
  }
}
