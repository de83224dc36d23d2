import Diagnostics

/// Two rows of a table that give one host two roles.
enum RoleDiffers {
  static func problem(_ host: String, at location: Location, first: Location) -> Problem {
    Problem(
      "reception-role-differs",
      Wording("“\(host)” được ghi hai vai trò khác nhau", en: "“\(host)” has two different roles"),
      fix: Wording("ghi một vai cho mọi buổi của người ấy", en: "give one role for all sessions of that host"),
      at: location, related: [first])
  }
}
