import Formats

/// How citizens were received (hình thức tiếp), as staff and published tables write it.
public enum SessionForm: String, Sendable, Hashable, CaseIterable {
  /// By the host of the schedule, face to face.
  case direct = "trực tiếp"
  /// By someone who stood in for the host.
  case delegated = "ủy quyền"
  /// By a leader outside any schedule (tiếp đột xuất — Luật Tiếp công dân 2013, Đ.18).
  case unscheduled = "đột xuất"
  /// By the staff who receive on working days (tiếp thường xuyên).
  case regular = "thường xuyên"
  /// By the host of the schedule, over a video link.
  case online = "trực tuyến"

  /// Held because a schedule announced it.
  public var isScheduled: Bool { self == .direct || self == .delegated || self == .online }

  /// As staff write them.
  static let words = KnownWords(Self.self, behind: ["tiếp"])
}
