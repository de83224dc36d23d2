public import Diagnostics

/// The address of a portal: `http(s)://host`, perhaps with a path, without a slash at its end.
public struct BaseAddress: Sendable, Hashable {
  public let text: String

  /// Nil without a host, with white space, or with a query or fragment.
  public init?(_ text: String) {
    guard let scheme = ["https://", "http://"].first(where: text.hasPrefix) else { return nil }
    let rest = text.dropFirst(scheme.count)
    guard let first = rest.first, first != "/", !rest.contains(where: { $0.isWhitespace || "?#\\\"<>".contains($0) })
    else { return nil }
    var text = text
    while text.hasSuffix("/") { text.removeLast() }
    self.text = text
  }

  public static func problem(named name: String, at location: Location?) -> Problem {
    Problem("base-url", summary(named: name), fix: fix, at: location)
  }

  public static func misuse(named name: String) -> Misuse { Misuse("base-url", summary(named: name), fix: fix) }

  private static func summary(named name: String) -> Wording {
    Wording(
      "\(name) phải là địa chỉ web bắt đầu bằng https:// hoặc http://",
      en: "\(name) must be a web address beginning with https:// or http://")
  }

  private static let fix = Wording(
    "viết địa chỉ đầy đủ của cổng, ví dụ https://tiepdan.example.vn",
    en: "write the full address of the portal, e.g. https://tiepdan.example.vn")
}
