import Diagnostics
import Formats

/// A document that amends another by its title, and does not say which by its number: neither page would link the other.
enum AmendsMissing {
  private static let words = VietnameseText.nameKey("sửa đổi, bổ sung một số điều của")

  static func problem(_ policy: Policy) -> Problem? {
    guard policy.amends.isEmpty, policy.replaces.isEmpty,
      VietnameseText.nameKey(policy.title).contains(words)
    else { return nil }
    return Problem(
      "policy-amends-missing", severity: .warning,
      Wording(
        "Văn bản sửa đổi, bổ sung văn bản khác mà không ghi “amends”",
        en: "The document amends another and has no “amends”"),
      fix: Wording(
        "thêm “amends: [số ký hiệu của văn bản được sửa đổi]”",
        en: "add “amends: [the number of the amended document]”"), at: policy.location)
  }
}
