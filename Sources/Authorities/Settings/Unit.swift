import Formats

/// A body that settles matters (đơn vị giải quyết), with the days it existed.
public struct Unit: Sendable, Hashable {
  public let name: String
  public let level: UnitLevel
  public let valid: DayRange
  public let successor: String?
  /// The unit's name in a path, unlike that of any other unit.
  public let slug: String

  public init(
    name: String, level: UnitLevel, valid: DayRange = .always, successor: String? = nil, slug: String? = nil
  ) {
    self.name = name
    self.level = level
    self.valid = valid
    self.successor = successor
    self.slug = slug ?? VietnameseText.slug(name)
  }

  /// The units with names in paths that differ: of `Tân Thành` and `Tân Thạnh` the second becomes `tan-thanh-2`.
  static func distinct(_ units: [Unit]) -> [Unit] {
    var used: [String: Int] = [:]
    return units.map { unit in
      let count = (used[unit.slug] ?? 0) + 1
      used[unit.slug] = count
      guard count > 1 else { return unit }
      return Unit(
        name: unit.name, level: unit.level, valid: unit.valid, successor: unit.successor, slug: "\(unit.slug)-\(count)")
    }
  }
}

/// Where a unit stands in the administration.
public enum UnitLevel: String, Sendable, Hashable, CaseIterable {
  case province, district, commune, department, party, other

  /// As the published tables write it (`cap`).
  public var vietnamese: String {
    switch self {
    case .province: "tỉnh"
    case .district: "huyện"
    case .commune: "xã"
    case .department: "sở, ngành"
    case .party: "đảng"
    case .other: "khác"
    }
  }
}
