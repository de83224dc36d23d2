import Authorities
import Policies
import SiteKit
import Transparency

/// `van-ban.txt`: the number, day and title of a document as its page begins, then its words alone.
enum PlainPolicy {
  static func bytes(_ policy: Policy, _ text: TextOnPage) -> [UInt8] {
    let name = [policy.kind, policy.number.text].compactMap(\.self).joined(separator: " ")
    let day = policy.issued.map { "ngày \($0.vietnamese)" } ?? "(không ghi ngày)"
    let head = "\(name) \(day)\n\(policy.title)\n"
    return Array(head.utf8) + (text.plainBytes.isEmpty ? [] : [UInt8(ascii: "\n")] + text.plainBytes)
  }
}
