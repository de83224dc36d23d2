public import Diagnostics
public import Formats
import Parallel

/// The policy documents of a content folder as their files give them, in order of path.
public struct PolicySource: Sendable {
  public private(set) var policies: [Policy] = []
  /// By the slug of the file that each translates.
  public private(set) var translations: [String: PolicyTranslation] = [:]

  /// Reads `policies/**.md`; files with errors are left out and reported, all others are kept.
  public static func load(_ tree: SourceTree) -> (source: PolicySource, report: Report) {
    let files = tree.files(in: "policies", ending: ".md").filter { !$0.path.hasPrefix("policies/files/") }
    let read = ChunkedMap.run(files.count) { stretch in files[stretch].map { Self.read($0, in: tree) } }
    var source = PolicySource()
    var report = Report()
    for item in read.joined() {
      if let policy = item.policy { source.policies.append(policy) }
      if let translation = item.translation { source.translations[translation.fileSlug] = translation }
      report.merge(item.report)
    }
    report.merge(PolicyChecks.run(source, in: tree))
    return (source, report)
  }

  private static func read(
    _ file: SourceFile, in tree: SourceTree
  ) -> (policy: Policy?, translation: PolicyTranslation?, report: Report) {
    do throws(Refusal) {
      let matter = try FrontMatter(try SourceText(file))
      if file.stem.hasSuffix(".en") {
        let (translation, report) = PolicyTranslation.read(matter)
        return (nil, translation, report)
      }
      let (policy, report) = PolicyReader.read(matter, in: tree)
      return (policy, nil, report)
    } catch {
      return (nil, nil, error.report)
    }
  }

  /// The version in another language of a policy, if there is one.
  public func translation(of policy: Policy) -> PolicyTranslation? {
    translations.isEmpty ? nil : translations[VietnameseText.slug(policy.text.file.stem)]
  }
}
