import Authorities
import Diagnostics
import Formats
import Parallel

/// What must hold between policy files: each number and each address belongs to one document, no document relates to
/// itself, every translation has its original.
enum PolicyChecks {
  static func run(_ source: PolicySource, in tree: SourceTree, includingDrafts: Bool) -> Report {
    var (report, duplicates) = duplicateNumbers(source.policies)
    report.merge(duplicateSlugs(source.policies))
    report.merge(references(source.policies, besides: duplicates, includingDrafts))
    report.merge(PolicyReplacement.check(source.policies))
    report.merge(PolicyNumberForm.report(source.policies))
    for problem in source.policies.compactMap(AmendsMissing.problem) { report.add(problem) }
    for problem in source.policies.compactMap(EffectiveMissing.problem) { report.add(problem) }
    let texts = source.policies.filter { $0.textStatus != .record }
    for problem in ChunkedMap.run(
      texts.count,
      { stretch in
        texts[stretch].flatMap {
          [PastedHead.problem($0)].compactMap(\.self) + LostClauses.problems($0) + UnclosedQuotations.problems($0)
        }
      }
    ).joined() {
      report.add(problem)
    }
    report.merge(orphans(source, in: tree))
    report.merge(PolicyVersion.check(source))
    return report
  }

  /// Numbers of two documents that nothing else tells apart, and the keys of these numbers.
  private static func duplicateNumbers(_ policies: [Policy]) -> (Report, Set<String>) {
    var (report, duplicates) = (Report(), Set<String>())
    var known: [String: [(policy: Policy, location: Location)]] = [:]
    let owners = Dictionary(policies.map { ($0.number.key, $0) }, uniquingKeysWith: { first, _ in first })
    var told: Set<String> = []
    for policy in policies {
      let number = policy.number.isOpen ? [] : [PolicyReference(PolicyName(policy.number), at: policy.location)]
      for name in number + policy.aliases {
        if name.number.key != policy.number.key, let owner = owners[name.number.key] {
          if told.insert("\(policy.slug) \(name.number.key)").inserted { report.add(aliasOfOther(name, policy, owner)) }
          continue
        }
        let others = known[name.number.key] ?? []
        if others.contains(where: { $0.policy === policy }) { continue }
        known[name.number.key] = others + [(policy, name.location)]
        guard let other = others.first(where: { !areApart($0.policy, policy, name.number) }) else { continue }
        duplicates.insert(name.number.key)
        report.add(duplicate(name, policy, other.policy, first: other.location))
      }
    }
    return (report, duplicates)
  }

  /// Numbers of a locality begin again each year, those of the Party each term; those of legal texts hold their year. Without
  /// its day nobody can say which of two is meant.
  private static func areApart(_ a: Policy, _ b: Policy, _ number: DocumentNumber) -> Bool {
    guard let first = a.issued, let second = b.issued else { return false }
    return first.year != second.year && !number.holdsYear
      || VietnameseText.nameKey(a.issuer) != VietnameseText.nameKey(b.issuer)
  }

  private static func duplicate(
    _ name: PolicyReference, _ policy: Policy, _ other: Policy, first: Location
  ) -> Problem {
    let isDated = policy.issued != nil && other.issued != nil
    let days =
      isDated
      ? Wording("", en: "")
      : Wording(
        "; nếu là hai văn bản khác năm hay khác cơ quan thì ghi “issued” ở cả hai tệp",
        en: "; where they are two documents of different years or bodies, write “issued” in both files")
    return Problem(
      "duplicate-number",
      Wording(
        "Số ký hiệu \(name.number) được ghi cho hai văn bản",
        en: "The number \(name.number) is given to two documents"),
      fix: Wording(
        "sửa số ở một trong hai chỗ, hoặc xóa tệp thừa\(days.vi)",
        en: "correct the number in one of the two places, or remove the surplus file\(days.en)"),
      at: name.location, related: [first])
  }

  /// Citations of the number mean the document that has it, unless their day tells otherwise.
  private static func aliasOfOther(_ alias: PolicyReference, _ policy: Policy, _ owner: Policy) -> Problem {
    Problem(
      "duplicate-number", severity: areApart(policy, owner, alias.number) ? .warning : .error,
      Wording(
        "\(alias.number) ghi ở “aliases” là số ký hiệu của văn bản khác",
        en: "\(alias.number) under “aliases” is the number of another document"),
      fix: Wording(
        "xóa số này khỏi “aliases”; ở đó chỉ ghi cách viết khác của số ký hiệu văn bản này",
        en: "remove it from “aliases”, which holds other writings of this document's own number"),
      at: alias.location, related: [owner.location])
  }

  private static func duplicateSlugs(_ policies: [Policy]) -> Report {
    var report = Report()
    var first: [String: Location] = [:]
    for policy in policies {
      let location = policy.text.file.location
      guard let other = first.updateValue(first[policy.slug] ?? location, forKey: policy.slug) else { continue }
      report.add(
        Problem(
          "duplicate-slug",
          Wording(
            "Địa chỉ van-ban/\(policy.slug)/ được dùng cho hai văn bản",
            en: "The address van-ban/\(policy.slug)/ is used by two documents"),
          fix: Wording(
            "đặt khóa “slug” khác cho một văn bản, hoặc đổi tên tệp",
            en: "give one of them another “slug”, or rename the file"),
          at: location, related: [other]))
    }
    return report
  }

  /// Each reference means one document, and another one; `duplicates` were told of already.
  private static func references(
    _ policies: [Policy], besides duplicates: Set<String>, _ includingDrafts: Bool
  ) -> Report {
    let numbers = PolicyNumbers(policies, includingDrafts: includingDrafts)
    var report = Report()
    var unknown: [PolicyReference] = []
    for policy in policies {
      for reference in policy.implements + policy.amends + policy.replaces
      where !duplicates.contains(reference.number.key) {
        switch numbers.found(reference.name) {
        case .unknown: unknown.append(reference)
        case .one(let other): if other === policy { report.add(selfReference(policy, at: reference.location)) }
        case .several(let meant):
          report.add(PolicyNameProblem.ambiguous(reference.name, meant, at: reference.location))
        case .others(let others):
          report.add(PolicyNameProblem.other(reference.name, others, isRequired: false, at: reference.location))
        }
      }
    }
    report.merge(PolicyNumberForm.references(unknown, numbers))
    return report
  }

  private static func selfReference(_ policy: Policy, at location: Location) -> Problem {
    Problem(
      "policy-relates-to-itself",
      Wording(
        "Văn bản \(policy.number) không thể dẫn chính nó",
        en: "The document \(policy.number) cannot relate to itself"),
      fix: Wording(
        "ghi số của văn bản khác, hoặc xóa dòng này", en: "write the number of another document, or remove the line"),
      at: location)
  }

  private static func orphans(_ source: PolicySource, in tree: SourceTree) -> Report {
    guard !source.translations.isEmpty else { return Report() }
    let originals = Set(tree.files(in: "policies", ending: ".md").map { VietnameseText.slug($0.stem) })
    return Report(
      source.translations.values.filter { !originals.contains($0.fileSlug) }.map { translation in
        Problem(
          "translation-without-original",
          Wording(
            "Bản tiếng Anh này chưa có bản tiếng Việt bên cạnh",
            en: "This English version has no Vietnamese original beside it"),
          fix: Wording(
            "thêm tệp \(translation.fileSlug).md, hoặc đổi tên tệp này",
            en: "add the file \(translation.fileSlug).md, or rename this one"),
          at: translation.text.file.location)
      })
  }
}
