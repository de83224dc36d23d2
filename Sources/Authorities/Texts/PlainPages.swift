public import Diagnostics
public import Formats

/// A page of plain text: `pages/<slug>.md` comes out as `<slug>/index.html`.
public struct PlainPage: Sendable {
  public let keys: TextFileKeys
  public let title: String
  public let body: TextBody
  public let location: Location

  public var slug: String { keys.slug }
}

/// The plain pages of a content folder and what is wrong with their files.
public struct PlainPages: Sendable {
  public private(set) var all: [PlainPage] = []
  public private(set) var report = Report()

  /// Paths that the portal itself uses at its root.
  static let reserved = [
    "lich-tiep-cong-dan", "so-lieu", "vu-viec", "van-ban", "thuc-hien", "bao-chi", "dinh-chinh", "huong-dan",
    "tim-kiem",
    "du-lieu", "assets", "en",
  ]

  /// Reads every `pages/<slug>.md`; English versions are read with the English site.
  public init(_ tree: SourceTree) {
    for file in tree.files(in: "pages", ending: ".md") where !file.stem.hasSuffix(".en") { read(file) }
    all.sort { ($0.keys.weight ?? 1000, $0.slug) < ($1.keys.weight ?? 1000, $1.slug) }
  }

  private mutating func read(_ file: SourceFile) {
    do throws(Refusal) {
      let front = try FrontMatter(try SourceText(file))
      var reader = MappingReader(front.node, in: front.text)
      let keys = TextFileKeys(file, &reader)
      if keys.title == nil { _ = reader.string("title", required: true) }
      report.merge(reader.finish())
      let page = PlainPage(keys: keys, title: keys.title ?? "", body: TextBody(front), location: file.location)
      if let first = all.first(where: { $0.slug == page.slug }) {
        report.add(DuplicateSlug.problem(page.slug, at: page.location, first: first.location))
      } else if Self.reserved.contains(page.slug) {
        report.add(Self.taken(page))
      } else {
        if let empty = EmptyBody.problem(page.body, keys, at: page.location) { report.add(empty) }
        all.append(page)
      }
    } catch {
      report.merge(error.report)
    }
  }

  private static func taken(_ page: PlainPage) -> Problem {
    Problem(
      "slug-reserved",
      Wording(
        "Địa chỉ “\(page.slug)” đã dành cho một mục của cổng",
        en: "The address “\(page.slug)” belongs to a section of the portal"),
      fix: Wording("đổi tên tệp", en: "rename the file"), at: page.location)
  }
}
