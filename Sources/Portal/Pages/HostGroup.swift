import Authorities
import Formats
import Reception
import Transparency

/// The hosts of one kind, whose sessions have a list of their own. Six at most, so that the number of lists does not
/// grow with the number of places.
enum HostGroup: Int, Sendable, Hashable, CaseIterable {
  case partySecretary, chairman, council, head, staff, other

  /// A schedule's own host is filed by its `role`; one who takes a turn, or holds one session, by the title's first words.
  init(_ host: String, of schedule: ReceptionSchedule?) {
    if let schedule, schedule.host == host, let role = schedule.role {
      self.init(role)
    } else {
      let title = VietnameseText.folded(host)
      self = Self.titles.first { $0.starts.contains(where: title.hasPrefix) }?.group ?? .other
    }
  }

  private init(_ role: HostRole) {
    self =
      switch role {
      case .chairman: .chairman
      case .partySecretary: .partySecretary
      case .council: .council
      case .head: .head
      case .staff: .staff
      case .other: .other
      }
  }

  private static let titles: [(group: HostGroup, starts: [String])] = [
    (.partySecretary, ["bi thu"]),
    (
      .council,
      [
        "thuong truc hdnd", "thuong truc hoi dong nhan dan", "chu tich hdnd", "chu tich hoi dong nhan dan", "dai bieu",
      ]
    ),
    (.chairman, ["chu tich"]),
    (.head, ["giam doc", "thu truong", "bo truong", "vien truong", "cuc truong", "truong ", "chanh "]),
    (.staff, ["can bo", "cong chuc", "ban tiep cong dan"]),
  ]

  /// In addresses.
  var slug: String {
    switch self {
    case .partySecretary: "bi-thu"
    case .chairman: "chu-tich"
    case .council: "hoi-dong-nhan-dan"
    case .head: "thu-truong"
    case .staff: "can-bo"
    case .other: "nguoi-khac"
    }
  }

  var vietnamese: String {
    switch self {
    case .partySecretary: "Bí thư cấp ủy"
    case .chairman: "Chủ tịch UBND"
    case .council: "Hội đồng nhân dân"
    case .head: "Thủ trưởng cơ quan"
    case .staff: "Cán bộ tiếp công dân"
    case .other: "Người tiếp khác"
    }
  }
}
