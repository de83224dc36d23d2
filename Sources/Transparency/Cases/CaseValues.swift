import Formats

/// The words officers write in case tables, from their folded spelling.
enum CaseValues {
  enum Kind: Sendable { case complaint, denunciation, petition }
  enum Instance: Sendable { case first, second, repeated }

  static let kinds = ["khiếu nại", "tố cáo", "kiến nghị", "phản ánh", "kiến nghị, phản ánh"]
  static let instances = ["lần đầu", "lần hai", "tố cáo tiếp"]
  static let executions = ["đã xong", "đang thi hành", "chưa thi hành", "không phải thi hành"]
  static let limits = ["đúng hạn", "quá hạn"]
  static let truths = ["có", "không"]
  static let outcomes = Outcome.allCases.prefix(9).map(\.vietnamese)

  static func kind(_ word: String) -> Kind? {
    switch word {
    case "khieu nai": .complaint
    case "to cao": .denunciation
    case "kien nghi", "phan anh", "kien nghi, phan anh", "kien nghi - phan anh", "kien nghi va phan anh": .petition
    default: nil
    }
  }

  static func instance(_ word: String) -> Instance? {
    switch word {
    case "lan dau", "lan 1", "1": .first
    case "lan hai", "lan 2", "2": .second
    case "to cao tiep": .repeated
    default: nil
    }
  }

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

  static func status(_ word: String) -> CaseStatus? {
    CaseStatus.allCases.first { VietnameseText.folded($0.rawValue) == word }
  }

  static func outcome(_ word: String) -> Outcome? {
    switch word {
    case "dung", "dung toan bo": .right
    case "dung mot phan", "co dung co sai", "co dung, co sai", "dung mot phan (co dung co sai)": .partlyRight
    case "sai": .wrong
    case "cong nhan": .upheld
    case "huy, sua", "huy", "sua": .overturned
    case "da giai quyet": .resolved
    case "da tra loi": .answered
    case "khong co co so": .unfounded
    case "hoa giai thanh": .mediated
    default: nil
    }
  }

  static func timeliness(_ word: String) -> Timeliness? {
    switch word {
    case "dung han": .onTime
    case "qua han": .late
    default: nil
    }
  }

  static func execution(_ word: String) -> Execution? {
    switch word {
    case "da xong", "da thi hanh xong": .done
    case "dang thi hanh": .underWay
    case "chua thi hanh": .notYet
    case "khong phai thi hanh": .notRequired
    default: nil
    }
  }

  static func truth(_ word: String) -> Bool? {
    switch word {
    case "co", "x", "true", "1": true
    case "khong", "false", "0": false
    default: nil
    }
  }

  /// `1,23E+11`: Excel took a long number for a quantity and rounded it; what it was is lost.
  static func isRounded(_ id: UnsafeBufferPointer<UInt8>) -> Bool {
    let isDigit: (UInt8) -> Bool = { (0x30...0x39).contains($0) }
    guard let e = id.firstIndex(where: { $0 | 0x20 == UInt8(ascii: "e") }), e > 0, e + 2 < id.count else {
      return false
    }
    let sign = id[e + 1] == UInt8(ascii: "+") || id[e + 1] == UInt8(ascii: "-")
    return sign && id[..<e].allSatisfy { isDigit($0) || $0 == 0x2C || $0 == 0x2E } && id[(e + 2)...].allSatisfy(isDigit)
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
