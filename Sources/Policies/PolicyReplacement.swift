import Authorities
import Diagnostics

/// Replacements that cannot be: a wrong one would end a document in force.
enum PolicyReplacement {
  static func check(_ policies: [Policy]) -> Report {
    guard policies.contains(where: { !$0.replaces.isEmpty }) else { return Report() }
    let numbers = PolicyNumbers(policies)
    var report = rings(policies, numbers)
    for policy in policies {
      for reference in policy.replaces {
        guard let other = numbers[reference.name], other !== policy else { continue }
        if let back = other.replaces.first(where: { numbers[$0.name] === policy }) {
          // Told once, in the file that comes first.
          if policy.slug < other.slug { report.add(mutual(policy, other, at: reference.location, back.location)) }
        } else if let day = policy.issued, let later = other.issued, later > day {
          report.add(newer(policy, other, at: reference.location))
        }
      }
    }
    return report
  }

  /// Rings of three and more, each told once; every replacement is followed once.
  private static func rings(_ policies: [Policy], _ numbers: PolicyNumbers) -> Report {
    var report = Report()
    var isDone: Set<String> = []
    for policy in policies where !policy.replaces.isEmpty {
      var way: [(policy: Policy, next: Int)] = [(policy, 0)]
      while let last = way.last {
        guard !isDone.contains(last.policy.slug), last.next < last.policy.replaces.count else {
          isDone.insert(last.policy.slug)
          way.removeLast()
          continue
        }
        way[way.count - 1].next += 1
        guard let next = numbers[last.policy.replaces[last.next].name] else { continue }
        if let start = way.firstIndex(where: { $0.policy === next }) {
          let ring = way[start...].map(\.policy)
          if ring.count > 2 {
            report.add(ringed(ring, at: way[start...].map { $0.policy.replaces[$0.next - 1].location }))
          }
        } else {
          way.append((next, 0))
        }
      }
    }
    return report
  }

  private static func ringed(_ ring: [Policy], at places: [Location]) -> Problem {
    let names = (ring + ring.prefix(1)).map(\.number.text)
    return Problem(
      "policy-replaces-mutually",
      Wording(
        "Các văn bản thay thế nhau thành vòng: \(names.joined(separator: " thay thế "))",
        en: "The documents replace each other in a ring: \(names.joined(separator: " replaces "))"),
      fix: Wording(
        "xóa “replaces” ở tệp của văn bản cũ nhất", en: "remove “replaces” from the file of the oldest document"),
      at: places[0], related: Array(places.dropFirst()))
  }

  private static func mutual(_ policy: Policy, _ other: Policy, at location: Location, _ back: Location) -> Problem {
    let (a, b) = (named(policy), named(other))
    return Problem(
      "policy-replaces-mutually",
      Wording(
        "\(a.vi) và \(b.vi) được ghi là thay thế lẫn nhau", en: "\(a.en) and \(b.en) are said to replace each other"),
      fix: Wording(
        "xóa “replaces” ở tệp của văn bản cũ hơn", en: "remove “replaces” from the file of the older document"),
      at: location, related: [back])
  }

  private static func newer(
    _ policy: Policy, _ other: Policy, at location: Location
  ) -> Problem {
    let (a, b) = (named(policy), named(other))
    return Problem(
      "policy-replaces-newer",
      Wording(
        "\(a.vi) không thể thay thế \(b.vi), ban hành sau nó", en: "\(a.en) cannot replace \(b.en), issued after it"),
      fix: Wording(
        "ghi số của văn bản bị thay thế, hoặc sửa “issued” ở một trong hai tệp; nếu ngược lại thì chuyển “replaces” sang tệp của \(other.number)",
        en:
          "write the number of the document that is replaced, or correct “issued” in one of the files; if it is the other way round, move “replaces” to the file of \(other.number)"
      ), at: location, related: [other.issuedLocation])
  }

  private static func named(_ policy: Policy) -> Wording {
    Wording(
      policy.number.text + (policy.issued.map { " (ngày \($0.vietnamese))" } ?? ""),
      en: policy.number.text + (policy.issued.map { " of \($0.iso)" } ?? ""))
  }
}
