import Authorities
public import Diagnostics

/// What is wrong with the names of documents in keys and cells.
public enum PolicyNameProblem {
  public static func ambiguous(
    _ name: PolicyName, _ policies: [Policy], at location: Location, related: [Location] = []
  ) -> Problem {
    Problem(
      "policy-number-ambiguous",
      Wording(
        "Số “\(name)” là số của \(policies.count) văn bản", en: "“\(name)” is the number of \(policies.count) documents"
      ),
      fix: write(policies), at: location, related: related + policies.map(\.location))
  }

  /// - Parameter isRequired: the document must be one of the content.
  public static func other(
    _ name: PolicyName, _ policies: [Policy], isRequired: Bool, at location: Location, related: [Location] = []
  ) -> Problem {
    // Of one year a body gives a number once.
    let known = policies.filter { policy in
      name.isBy(policy) && name.date?.day != nil && name.date?.year == policy.issued?.year
    }
    if let policy = known.first, let issued = policy.issued, let date = name.date {
      return Problem(
        "policy-day-differs",
        Wording(
          "Văn bản \(policy.number) ban hành ngày \(issued.vietnamese), không phải \(date.vietnamese)",
          en: "The document \(policy.number) was issued on \(issued.iso), not on \(date)"),
        fix: write(known), at: location, related: related + known.map(\.location))
    }
    if name.isDateUnread {
      return Problem(
        "policy-day-differs",
        Wording(
          "Ngày ghi sau số \(name.number) không phải là một ngày", en: "What stands behind \(name.number) is no date"),
        fix: write(policies), at: location, related: related)
    }
    let names = list(policies, issuer: name.issuer != nil)
    let fix = Wording("viết \(names.vi)", en: "write \(names.en)")
    return Problem(
      "policy-namesake", severity: isRequired ? .error : .notice,
      Wording(
        "Không có văn bản “\(name)” trong policies/; cùng số ấy có \(names.vi)",
        en: "There is no document “\(name)” in policies/; of that number there is \(names.en)"),
      fix: isRequired
        ? fix
        : Wording(
          "nếu là văn bản khác thì để nguyên; nếu ghi nhầm thì \(fix.vi)",
          en: "leave it where another document is meant; correct a slip: \(fix.en)"),
      at: location, related: related)
  }

  private static func write(_ policies: [Policy]) -> Wording {
    let names = list(policies)
    return Wording("viết \(names.vi)", en: "write \(names.en)")
  }

  /// “1/QĐ-UBND ngày 03/02/2025” hoặc “1/QĐ-UBND ngày 05/01/2026”
  private static func list(_ policies: [Policy], issuer isSaid: Bool = false) -> Wording {
    let names = policies.map { policy in
      let issuer = isSaid || policies.contains { $0 !== policy && $0.issued == policy.issued }
      return "“\(PolicyNumbers.fullName(of: policy, issuer: issuer))”"
    }
    return Wording(names.joined(separator: " hoặc "), en: names.joined(separator: " or "))
  }
}
