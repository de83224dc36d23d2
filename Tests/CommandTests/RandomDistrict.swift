import Foundation

/// An invented district: units, fields and cases of four quarters, the same for the same seed.
struct RandomDistrict {
  private var state: UInt64
  private(set) var units: [String] = []
  private(set) var fields: [String] = []
  private(set) var rows: [[String]] = []
  /// How many matters end in each quarter of 2025.
  private(set) var concluded = [0, 0, 0, 0]

  /// Those of 2025, in which all its quarters end.
  static func holidays() throws -> String {
    try String(contentsOf: Tool.repository.appending(path: "content/holidays/2025.yaml"), encoding: .utf8)
  }

  static let quarters = ["2025-q1", "2025-q2", "2025-q3", "2025-q4"]
  static let header = [
    "Mã vụ việc", "Đơn vị", "Loại", "Lần", "Lĩnh vực", "Ngày tiếp nhận", "Ngày thụ lý", "Ngày kết thúc", "Tình trạng",
    "Kết quả", "Thi hành", "Tóm tắt",
  ]

  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
    units = (0..<(2 + next(9))).map { "UBND xã Số \($0 + 1)" }
    fields = (0..<(2 + next(7))).map { "Lĩnh vực số \($0 + 1)" }
    // From districts with hardly a matter to busy ones; one quarter may be all but empty.
    let size = [4, 15, 60, 250][next(4)]
    let quiet = next(6)
    for quarter in 0..<4 {
      let count = quarter == quiet ? next(4) : 1 + next(size) + size / 2
      for _ in 0..<count { conclude(in: quarter) }
    }
  }

  /// SplitMix64.
  private mutating func next(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ (z >> 31)) % UInt64(bound))
  }

  /// Small units and rare words are what disclosure control is for: the square makes some of each.
  private mutating func skewed(_ bound: Int) -> Int { next(bound) * next(bound + 1) / max(1, bound) }

  private mutating func conclude(in quarter: Int) {
    concluded[quarter] += 1
    let kind = next(10)
    let isSettled = next(12) > 0
    let (name, instance, outcomes): (String, String, [String]) =
      switch kind {
      case 0, 1: ("khiếu nại", "lần đầu", ["sai", "đúng", "đúng một phần"])
      case 2: ("khiếu nại", "lần hai", ["công nhận", "hủy, sửa"])
      case 3: ("tố cáo", next(4) == 0 ? "tố cáo tiếp" : "", ["sai", "đúng", "đúng một phần"])
      default: (next(2) == 0 ? "kiến nghị" : "phản ánh", "", ["đã trả lời", "đã giải quyết", "không có cơ sở"])
      }
    // 15/12/2024 is day 20072 since 1970; quarters of the reporting year have 90 days or more.
    let starts = [20072, 20162, 20254, 20346]
    let end = starts[quarter] + next(89)
    let accepted = end - next(70)
    let execution = isSettled && kind < 4 ? ["đã xong", "đang thi hành", "không phải thi hành", ""][next(4)] : ""
    let number = rows.count + 1
    rows.append([
      "ZQX\(number)W", units[skewed(units.count)], name, instance, fields[skewed(fields.count)],
      Self.date(accepted - next(10)), Self.date(accepted), Self.date(end),
      isSettled ? "đã giải quyết" : ["rút đơn", "đình chỉ"][next(2)], isSettled ? outcomes[skewed(outcomes.count)] : "",
      execution, "bí mật thứ \(number)",
    ])
  }

  private static func date(_ day: Int) -> String {
    let formatter = DateFormatter()
    formatter.dateFormat = "dd/MM/yyyy"
    formatter.timeZone = TimeZone(secondsFromGMT: 0)
    formatter.locale = Locale(identifier: "en_US_POSIX")
    return formatter.string(from: Date(timeIntervalSince1970: Double(day) * 86_400))
  }

  func csv() -> String {
    ([Self.header] + rows).map { $0.map { $0.contains(",") ? "\"\($0)\"" : $0 }.joined(separator: ",") + "\n" }.joined()
  }

  func settings() -> String {
    """
    title: Cổng thử
    baseURL: https://thu.example
    publisher: {name: Ban biên tập}
    licence: CC-BY-4.0
    demo: true
    units: [\(units.map { "{name: \($0), level: commune}" }.joined(separator: ", "))]
    fields: [\(fields.joined(separator: ", "))]

    """
  }
}
