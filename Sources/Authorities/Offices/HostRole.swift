import Formats

/// The host's office, as far as the law sets a minimum for it (Luật Tiếp công dân 2013, Đ.12–18; Quy định 11-QĐi/TW, Đ.4).
public enum HostRole: String, Sendable, Hashable, CaseIterable {
  case chairman
  case partySecretary = "party-secretary"
  case council, head, staff, other

  /// The words by which messages ask for a role.
  public static let words = allCases.map(\.vietnamese)

  public var vietnamese: String {
    switch self {
    case .chairman: "chủ tịch UBND"
    case .partySecretary: "bí thư cấp ủy"
    case .council: "hội đồng nhân dân"
    case .head: "thủ trưởng"
    case .staff: "cán bộ tiếp công dân"
    case .other: "khác"
    }
  }

  /// The role of who holds a title, when its first words leave no doubt; nil otherwise. A deputy is nobody for whom the
  /// law sets a minimum (Luật Tiếp công dân 2013, Đ.12–18: người đứng đầu).
  public init?(title: String) {
    let words = VietnameseText.folded(title)
    if let role = Self(rawValue: words.replacing(" ", with: "-")) {
      self = role
    } else if let role = Self.titles.first(where: { $0.starts.contains { Self.begins(words, with: $0) } })?.role {
      self = role
    } else {
      return nil
    }
  }

  private static func begins(_ words: String, with start: String) -> Bool {
    words == start || words.hasPrefix(start + " ")
  }

  private static let titles: [(role: HostRole, starts: [String])] = [
    (.chairman, ["chu tich ubnd", "chu tich uy ban nhan dan"]),
    (
      .partySecretary,
      [
        "bi thu cap uy", "bi thu tinh uy", "bi thu thanh uy", "bi thu huyen uy", "bi thu quan uy", "bi thu thi uy",
        "bi thu dang uy", "bi thu dac khu uy",
      ]
    ),
    (
      .council,
      [
        "hdnd", "hoi dong nhan dan", "thuong truc hdnd", "thuong truc hoi dong nhan dan", "chu tich hdnd",
        "chu tich hoi dong nhan dan", "dai bieu hdnd",
      ]
    ),
    (.head, ["thu truong", "giam doc so", "chanh thanh tra"]),
    (.staff, ["can bo", "cong chuc", "ban tiep cong dan"]),
    (.other, ["khac", "pho"]),
  ]
}
