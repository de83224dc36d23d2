import Diagnostics
import Formats
import Parallel

/// What must hold between policy files: each number and each address belongs to one document, no document relates to
/// itself, every translation has its original.
enum PolicyChecks {
  static func run(_ source: PolicySource, in tree: SourceTree) -> Report {
    var report = duplicateNumbers(source.policies)
    report.merge(duplicateSlugs(source.policies))
    for policy in source.policies { report.merge(selfReferences(policy)) }
    let texts = source.policies.filter { $0.textStatus != .record }
    for problem in ChunkedMap.run(texts.count, { texts[$0].flatMap(LostClauses.problems) }).joined() {
      report.add(problem)
    }
    report.merge(orphans(source, in: tree))
    report.merge(PolicyVersion.check(source))
    return report
  }

  private static func duplicateNumbers(_ policies: [Policy]) -> Report {
    var report = Report()
    var first: [String: (file: String, location: Location)] = [:]
    for policy in policies {
      let names = [PolicyReference(number: policy.number, location: policy.location)] + policy.aliases
      for name in names {
        guard let other = first[name.number.key] else {
          first[name.number.key] = (policy.text.file.path, name.location)
          continue
        }
        guard other.file != policy.text.file.path else { continue }
        report.add(
          Problem(
            "duplicate-number",
            Wording(
              "Số ký hiệu \(name.number) được ghi cho hai văn bản",
              en: "The number \(name.number) is given to two documents"),
            fix: Wording(
              "sửa số ở một trong hai chỗ, hoặc xóa tệp thừa",
              en: "correct the number in one of the two places, or remove the surplus file"),
            at: name.location, related: [other.location]))
      }
    }
    return report
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

  private static func selfReferences(_ policy: Policy) -> Report {
    let own = Set([policy.number.key] + policy.aliases.map(\.number.key))
    return Report(
      (policy.implements + policy.amends + policy.replaces).filter { own.contains($0.number.key) }.map { reference in
        Problem(
          "policy-relates-to-itself",
          Wording(
            "Văn bản \(policy.number) không thể dẫn chính nó",
            en: "The document \(policy.number) cannot relate to itself"),
          fix: Wording(
            "ghi số của văn bản khác, hoặc xóa dòng này", en: "write the number of another document, or remove the line"
          ),
          at: reference.location)
      })
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
