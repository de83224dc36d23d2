public import Diagnostics
public import Formats
import Parallel

/// The policy documents of a content folder as their files give them, in order of path.
public struct PolicySource: Sendable {
  public private(set) var policies: [Policy] = []
  /// By the slug of the file that each translates.
  public private(set) var translations: [String: PolicyTranslation] = [:]
  /// Earlier wordings, oldest first, by the slug of the file of their document.
  public private(set) var versions: [String: [PolicyVersion]] = [:]

  /// Reads `policies/**.md`; files with errors are left out and reported, all others are kept.
  public static func load(
    _ tree: SourceTree, includingDrafts: Bool = false
  ) -> (source: PolicySource, report: Report) {
    let files = tree.files(in: "policies", ending: ".md").filter { !$0.path.hasPrefix("policies/files/") }
    let read = ChunkedMap.run(files.count) { stretch in files[stretch].map { Self.read($0, in: tree) } }
    var source = PolicySource()
    var report = Report()
    for item in read.joined() {
      switch item.text {
      case .policy(let policy): source.policies.append(policy)
      case .translation(let translation): source.translations[translation.fileSlug] = translation
      case .version(let version): source.versions[version.fileSlug, default: []].append(version)
      case nil: break
      }
      report.merge(item.report)
    }
    source.versions = source.versions.mapValues { $0.sorted(by: PolicyVersion.precedes) }
    report.merge(PolicyChecks.run(source, in: tree, includingDrafts: includingDrafts))
    return (source, report)
  }

  /// What a file of the folder holds.
  private enum Read {
    case policy(Policy)
    case translation(PolicyTranslation)
    case version(PolicyVersion)
  }

  private static func read(_ file: SourceFile, in tree: SourceTree) -> (text: Read?, report: Report) {
    do throws(Refusal) {
      let matter = try FrontMatter(try SourceText(file))
      if file.stem.hasSuffix(".en") {
        let (translation, report) = PolicyTranslation.read(matter)
        return (translation.map { .translation($0) }, report)
      }
      if PolicyVersion.isVersion(matter) || PolicyVersion.isCopy(matter, in: tree) {
        let (version, report) = PolicyVersion.read(matter)
        return (version.map { .version($0) }, report)
      }
      let (policy, report) = PolicyReader.read(matter, in: tree)
      return (policy.map { .policy($0) }, report)
    } catch {
      return (nil, error.report)
    }
  }

  /// The version in another language of a policy, if there is one.
  public func translation(of policy: Policy) -> PolicyTranslation? {
    translations.isEmpty ? nil : translations[VietnameseText.slug(policy.text.file.stem)]
  }
  /// The earlier wordings of a policy, oldest first.
  public func versions(of policy: Policy) -> [PolicyVersion] {
    versions.isEmpty ? [] : versions[VietnameseText.slug(policy.text.file.stem)] ?? []
  }
}
