public import Diagnostics
public import Formats

/// The policy documents of a content folder as their files give them, in order of path.
public struct PolicySource: Sendable {
  public private(set) var policies: [Policy] = []
  /// By the slug of the file that each translates.
  public private(set) var translations: [String: PolicyTranslation] = [:]

  /// Reads `policies/**.md`; files with errors are left out and reported, all others are kept.
  public static func load(_ tree: SourceTree) -> (source: PolicySource, report: Report) {
    var source = PolicySource()
    var report = Report()
    for file in tree.files(in: "policies", ending: ".md") where !file.path.hasPrefix("policies/files/") {
      do throws(Refusal) {
        let matter = try FrontMatter(try SourceText(file))
        if file.stem.hasSuffix(".en") {
          let (translation, found) = PolicyTranslation.read(matter)
          report.merge(found)
          if let translation { source.translations[translation.fileSlug] = translation }
        } else {
          let (policy, found) = PolicyReader.read(matter, in: tree)
          report.merge(found)
          if let policy { source.policies.append(policy) }
        }
      } catch {
        report.merge(error.report)
      }
    }
    report.merge(PolicyChecks.run(source, in: tree))
    return (source, report)
  }

  /// The version in another language of a policy, if there is one.
  public func translation(of policy: Policy) -> PolicyTranslation? {
    translations.isEmpty ? nil : translations[VietnameseText.slug(policy.text.file.stem)]
  }
}
