import Authorities
import Diagnostics
import Formats
import Releases

/// The words officers write in case tables.
enum CaseValues {
  enum Kind: Sendable { case complaint, denunciation, petition }
  enum Instance: Sendable { case first, second, repeated }

  static let kinds = ["khiếu nại", "tố cáo", "kiến nghị", "phản ánh", "kiến nghị, phản ánh"]
  static let instances = ["lần đầu", "lần hai", "tố cáo tiếp"]
  static let executions = ["đã xong", "đang thi hành", "chưa thi hành", "không phải thi hành"]
  static let limits = ["đúng hạn", "quá hạn"]
  static let truths = ["có", "không"]
  static let outcomes = Outcome.allCases.prefix(9).map(\.vietnamese)

  static let kind = KnownWords<Kind>([
    ("khiếu nại", .complaint), ("tố cáo", .denunciation), ("kiến nghị", .petition), ("phản ánh", .petition),
    ("kiến nghị, phản ánh", .petition), ("kiến nghị - phản ánh", .petition), ("kiến nghị và phản ánh", .petition),
    ("kiến nghị/phản ánh", .petition), ("kiến nghị / phản ánh", .petition),
    ("đơn khiếu nại", .complaint), ("đơn tố cáo", .denunciation), ("đơn kiến nghị", .petition),
    ("đơn phản ánh", .petition),
  ])

  static let instance = KnownWords<Instance>([
    ("lần đầu", .first), ("lần 1", .first), ("1", .first), ("lần hai", .second), ("lần 2", .second), ("2", .second),
    ("tố cáo tiếp", .repeated),
  ])

  /// Nil when the instance does not belong to the kind.
  static func combine(_ kind: Kind, _ instance: Instance?) -> CaseKind? {
    switch (kind, instance) {
    case (.complaint, .first), (.complaint, nil): .firstComplaint
    case (.complaint, .second): .secondComplaint
    case (.denunciation, .first), (.denunciation, .repeated), (.denunciation, nil): .denunciation
    case (.petition, .first), (.petition, nil): .petition
    case (.complaint, .repeated), (.denunciation, .second), (.petition, .second), (.petition, .repeated): nil
    }
  }

  static let status = KnownWords(CaseStatus.self)

  static let outcome = KnownWords<Outcome>([
    ("đúng", .right), ("đúng toàn bộ", .right), ("đúng một phần", .partlyRight), ("đúng 1 phần", .partlyRight),
    ("khiếu nại đúng", .right), ("khiếu nại đúng một phần", .partlyRight), ("khiếu nại sai", .wrong),
    ("tố cáo đúng", .right),
    ("tố cáo đúng một phần", .partlyRight), ("tố cáo sai", .wrong), ("có đúng có sai", .partlyRight),
    ("có đúng, có sai", .partlyRight), ("đúng một phần (có đúng có sai)", .partlyRight), ("sai", .wrong),
    ("công nhận", .upheld), ("hủy, sửa", .overturned), ("hủy", .overturned), ("sửa", .overturned),
    ("đã giải quyết", .resolved), ("đã trả lời", .answered), ("không có cơ sở", .unfounded),
    ("hòa giải thành", .mediated),
  ])

  /// “Trong hạn” may be said of a matter that still runs.
  static func meantTimeliness(_ text: String) -> Wording? {
    guard ["trong han", "trong thoi han"].contains(VietnameseText.folded(text)) else { return nil }
    return Suggestion.fix(for: limits[0], among: limits)
  }

  static let timeliness = KnownWords<Timeliness>([("đúng hạn", .onTime), ("quá hạn", .late)])

  static let execution = KnownWords<Execution>([
    ("đã xong", .done), ("đã thi hành xong", .done), ("đang thi hành", .underWay), ("chưa thi hành", .notYet),
    ("không phải thi hành", .notRequired),
  ])

  static let truth = KnownWords<Bool>([
    ("có", true), ("x", true), ("true", true), ("1", true), ("không", false), ("false", false), ("0", false),
  ])

  /// `1,23E+11`: Excel took a long number for a quantity and rounded it; what it was is lost.
  static func isRounded(_ id: UnsafeBufferPointer<UInt8>) -> Bool {
    let isDigit: (UInt8) -> Bool = { (0x30...0x39).contains($0) }
    guard let e = id.firstIndex(where: { $0 | 0x20 == UInt8(ascii: "e") }), e > 0, e + 2 < id.count else {
      return false
    }
    let sign = id[e + 1] == UInt8(ascii: "+") || id[e + 1] == UInt8(ascii: "-")
    return sign && id[..<e].allSatisfy { isDigit($0) || $0 == 0x2C || $0 == 0x2E } && id[(e + 2)...].allSatisfy(isDigit)
  }

  /// The telephone or identity number that a number in a workbook may have been before Excel took the zeros in front of it:
  /// nine digits of a mobile telephone, ten or eleven of a citizen's card. What begins with a year is neither.
  static func withLostZeros(_ id: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    guard (9...11).contains(id.count), id.allSatisfy({ (0x30...0x39).contains($0) }),
      !isYear(Slice(base: id, bounds: 0..<4))
    else { return nil }
    if id.count == 9, !"35789".utf8.contains(id[0]) { return nil }
    return [UInt8](repeating: UInt8(ascii: "0"), count: id.count == 9 ? 1 : 12 - id.count) + id
  }

  /// Not letters, hyphens and a short number, as nearly all identifiers are: spaces, other letters or ten digits. The year
  /// before the number of a matter (`2026-000123`, `KN-2026-000123`) is none of them, for no telephone nor identity begins so.
  static func isUnlikeCode(_ id: UnsafeBufferPointer<UInt8>) -> Bool {
    var (digits, group) = (0, 0)
    for (at, byte) in id.enumerated() {
      if byte <= 0x20 || byte >= 0x80 || byte == UInt8(ascii: "@") { return true }
      if (0x30...0x39).contains(byte) {
        (digits, group) = (digits + 1, group + 1)
      } else {
        if digits == 4, group == 4, isYear(id[at - 4..<at]) { digits = 0 }
        group = 0
      }
    }
    return digits >= 10
  }

  /// Four digits from 1900 to 2099.
  private static func isYear(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    digits.starts(with: "19".utf8) || digits.starts(with: "20".utf8)
  }

  static func extensions(_ word: String) -> Int? { Int(word).flatMap { (0...2).contains($0) ? $0 : nil } }
}
