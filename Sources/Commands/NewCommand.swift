import Authorities
import Diagnostics
import Formats
public import Portal
import Reception
import SiteKit
import Transparency

/// `new`: a new content file with every key in place, as a draft.
public struct NewCommand {
  public enum Kind: String, Sendable, CaseIterable {
    case office, reception, policy, duty, page, news, correction, holiday

    /// The folder of the content it goes to.
    var folder: String {
      switch self {
      case .office: "offices"
      case .reception: "reception"
      case .policy: "policies"
      case .duty: "duties"
      case .page: "pages"
      case .news: "news"
      case .correction: "corrections"
      case .holiday: "holidays"
      }
    }
  }

  let options: SiteOptions
  let kind: String
  let slug: String

  public init(_ options: SiteOptions, kind: String, slug: String) {
    self.options = options
    self.kind = kind
    self.slug = slug
  }

  public func run() -> CommandResult {
    CommandResult.of(options) {
      guard let kind = Kind(rawValue: kind) else { throw unknownKind() }
      let tree = try content()
      let name = try fileName(kind)
      let path = "\(kind.folder)/\(name)"
      if tree.file(path) != nil { throw exists(path, kind) }
      let text = Skeleton(
        kind: kind, slug: slug, office: openOffice(tree), clause: kind == .duty ? ClauseTexts.first(in: tree) : nil,
        asOf: options.asOf
      ).text
      if let refused = refusal(of: path, text, in: tree) { throw refused }
      try AtomicFile.write("\(options.source)/\(path)", creatingFolders: true, Array(text.utf8))
      let note = Wording(
        "Đã tạo \(options.source)/\(path). Điền nội dung rồi chạy: minhbach check\n",
        en: "Wrote \(options.source)/\(path). Fill it in, then run: minhbach check\n")
      return CommandResult(messages: options.say(note))
    }
  }

  /// What is there already. A folder that is not there is none to be made: the command was started in another place.
  private func content() throws -> SourceTree {
    do {
      return try options.sourceFolder().tree
    } catch let misuse as Misuse where misuse.problem.code == "source-missing" {
      throw (try? SourceFolder.file("site.yaml")) == nil ? outside() : inside()
    }
  }

  private func outside() -> Misuse {
    Misuse(
      "source-missing",
      Wording(
        "Ở thư mục này không có thư mục nội dung “\(options.source)”",
        en: "There is no content folder “\(options.source)” here"),
      fix: Wording(
        "chạy lệnh ở thư mục làm việc, nơi có “\(options.source)”, hoặc nêu -s THƯ-MỤC; cổng mới thì tạo thư mục “\(options.source)” trước",
        en:
          "run the command in the folder that holds “\(options.source)”, or name the content by -s FOLDER; for a new portal make the folder “\(options.source)” first"
      ))
  }

  private func inside() -> Misuse {
    Misuse(
      "source-missing",
      Wording(
        "Đang đứng trong thư mục nội dung, nơi này không có thư mục “\(options.source)”",
        en: "This is the content folder itself, there is no folder “\(options.source)” in it"),
      fix: Wording(
        "ra thư mục bên trên (cd ..) rồi chạy lại, hoặc thêm -s .",
        en: "run it in the folder above (cd ..), or add -s .")
    )
  }

  /// What `check` would say of the name, as that of a page which the portal itself has.
  private func refusal(of path: String, _ text: String, in tree: SourceTree) -> Misuse? {
    let file = SourceFile(path: path, bytes: Array(text.utf8), root: tree.root)
    let edition = Edition(asOf: options.asOf, includingDrafts: true)
    let alone = SourceRecords(SourceTree(root: tree.root, files: [file]), includingDrafts: edition.includesDrafts)
    let codes: Set<String> = ["slug-reserved", "slug-form", "news-date-missing", "impossible-date"]
    var report = alone.report
    report.merge(CheckedReception(alone.reception, edition).report)
    guard
      let problem = report.problems.first(where: {
        codes.contains($0.code) && $0.location?.path == file.displayPath
      })
    else { return nil }
    let example = Self.examples[kind] ?? "ten-tep"
    return Misuse(
      "new-slug", problem.summary,
      fix: Wording(
        "chọn tên khác, ví dụ: minhbach new \(kind) \(example)",
        en: "choose another name, e.g. minhbach new \(kind) \(example)"))
  }

  private static let examples = [
    "office": "xa-an-binh", "reception": "xa-an-binh-chu-tich", "page": "gioi-thieu", "news": "lich-thang-9",
  ]

  /// A place that receives citizens today, for the example in a new schedule.
  private func openOffice(_ tree: SourceTree) -> String? {
    Offices(tree).all.first { $0.valid.contains(options.asOf) }?.slug
  }

  private func fileName(_ kind: Kind) throws(Misuse) -> String {
    if kind == .holiday {
      guard let year = Int(slug), (1900...9000).contains(year) else {
        throw Misuse(
          "new-year", Wording("Lịch nghỉ đặt tên bằng năm", en: "A holiday file is named by its year"),
          fix: Wording("ví dụ: minhbach new holiday 2027", en: "e.g. minhbach new holiday 2027"))
      }
      return "\(year).yaml"
    }
    guard !slug.isEmpty, VietnameseText.slug(slug) == slug else {
      let better = VietnameseText.slug(slug)
      throw Misuse(
        "new-slug",
        Wording("Tên tệp chỉ gồm chữ thường không dấu, số và gạch nối", en: "A name holds only a–z, 0–9 and hyphens"),
        fix: Wording(
          "ví dụ: minhbach new \(kind.rawValue) \(better.isEmpty ? "ten-tep" : better)",
          en: "e.g. minhbach new \(kind.rawValue) \(better.isEmpty ? "name" : better)"))
    }
    // News are named by their day; one that is named already keeps it.
    let isDated = kind != .news || WrittenDate(slug.prefix(10))?.isISO == true
    return isDated ? "\(slug).md" : "\(options.asOf.iso)-\(slug).md"
  }

  private func unknownKind() -> Misuse {
    Misuse(
      "new-kind", Wording("Không có loại tệp “\(kind)”", en: "There is no kind “\(kind)”"),
      fix: Suggestion.fix(for: kind, among: Kind.allCases.map(\.rawValue)))
  }

  /// A year has one file.
  private func exists(_ path: String, _ kind: Kind) -> Misuse {
    Misuse(
      "new-exists", Wording("Tệp đã có, không ghi đè", en: "The file exists and is not overwritten"),
      fix: kind == .holiday
        ? Wording(
          "mở tệp ấy mà sửa: mỗi năm một tệp ngày nghỉ",
          en: "open that file and edit it: a year has one file of days off")
        : Wording("chọn tên khác", en: "choose another name"), at: Location(path: "\(options.source)/\(path)"))
  }
}
