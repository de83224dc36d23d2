import Diagnostics
public import Formats

/// The version of a policy in another language, `policies/<slug>.en.md`: its title, summary and text; all else is the
/// original's.
public struct PolicyTranslation: Sendable {
  /// The slug of the file that it translates.
  public let fileSlug: String
  public let title: String
  public let summary: String
  public let publishing: Policy.Publishing
  public let text: SourceText
  public let body: Range<Int>
  public let front: YAMLNode

  /// Nil when an obligatory key is missing; the report says all that is wrong.
  static func read(_ matter: FrontMatter) -> (translation: PolicyTranslation?, report: Report) {
    var mapping = MappingReader(matter.node, in: matter.text)
    let title = mapping.string("title", required: true)
    let summary = mapping.string("summary", required: true)
    let publishing = PublishingReader.read(&mapping, language: .en)
    let report = mapping.finish()
    guard let title, let summary else { return (nil, report) }
    let translation = PolicyTranslation(
      fileSlug: VietnameseText.slug(matter.text.file.stem.dropLast(".en".count)), title: title, summary: summary,
      publishing: publishing, text: matter.text, body: matter.body, front: matter.node)
    return (translation, report)
  }
}
