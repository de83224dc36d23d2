public import Diagnostics
public import Formats

/// The keys that every text file of the content may carry.
public struct TextFileKeys: Sendable, Hashable {
  public let title: String?
  public let slug: String
  public let isDraft: Bool
  /// Left out of the site before this day.
  public let publishDate: CivilDay?
  /// Addresses at which its page stood before.
  public let aliases: [PageAlias]
  public let weight: Int?

  /// The slug is the key `slug`, or else the file's name. `home`: where the text is shown when it has no page of its own, and so no
  /// former address.
  public init(_ file: SourceFile, _ reader: inout MappingReader, home: Wording? = nil) {
    let name = file.stem
    let stem = name.hasSuffix(".en") ? String(name.dropLast(3)) : name
    title = reader.string("title")
    slug = reader.string("slug") ?? stem
    isDraft = reader.bool("draft") ?? false
    publishDate = reader.day("publishDate")
    if let home {
      aliases = []
      if reader.take("aliases") != nil {
        reader.add(PageAlias.withoutPage(home, at: reader.location(ofKey: "aliases")))
      }
    } else if name.hasSuffix(".en") {
      aliases = []
      if reader.take("aliases") != nil {
        reader.add(PageAlias.ofEnglish(beside: stem, at: reader.location(ofKey: "aliases")))
      }
    } else {
      aliases = reader.sequence("aliases").compactMap { PageAlias($0, &reader) }
    }
    weight = reader.integer("weight")
    _ = reader.take("lang")
    if !Self.isPathName(slug) {
      let key = reader.hasKey("slug") ? reader.location(ofValue: "slug") : nil
      reader.add(Self.notAPathName(slug, file, key: key))
    }
  }

  /// Of a file without keys, e.g. a table, shown at once.
  public init(slug: String) {
    self.slug = slug
    (title, isDraft, publishDate, aliases, weight) = (nil, false, nil, [], nil)
  }

  /// What is wrong with a table's name as part of an address.
  public static func problem(ofName file: SourceFile) -> Problem? {
    guard !isPathName(file.stem) else { return nil }
    return notAPathName(file.stem, file, key: nil)
  }

  public func isPublished(in edition: Edition) -> Bool {
    edition.shows(isDraft: isDraft, from: publishDate)
  }

  private static func isPathName(_ slug: String) -> Bool {
    slug.utf8.first.map { $0 != 0x2D } ?? false
      && slug.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
  }

  /// As Windows and shared folders name a second file: `x - Copy`, `x - Bản sao`, `x (1)`, and behind the name of the computer
  /// whose change met another, `x-DESKTOP-7K2`.
  private static func isCopy(_ stem: String) -> Bool {
    let name = stem.lowercased()
    return name.contains(" copy") || name.contains("bản sao") || name.contains("conflict")
      || ["-desktop-", "-laptop-", "-win-"].contains { name.contains($0) && stem.contains($0.uppercased()) }
      || name.hasSuffix(")") && name.split(separator: "(").last?.dropLast().allSatisfy(\.isNumber) == true
  }

  /// `key` is where the key `slug` says it, when it does.
  private static func notAPathName(_ slug: String, _ file: SourceFile, key: Location?) -> Problem {
    // A program that hides endings adds a second one.
    let isDoubled = key == nil && slug.lowercased().hasSuffix(".md")
    let better = VietnameseText.slug(isDoubled ? String(slug.dropLast(3)) : slug)
    let ending = file.path.lastIndex(of: ".").map { String(file.path[$0...]) } ?? ""
    return Problem(
      "slug-form",
      Wording(
        "Tên “\(slug)” dùng làm địa chỉ trang chỉ được có chữ thường không dấu, số và dấu gạch nối",
        en: "The name “\(slug)” is part of an address: only a–z, 0–9 and hyphens"),
      fix: key != nil
        ? Wording("viết “slug: \(better)”", en: "write “slug: \(better)”")
        : isCopy(slug)
          ? Wording(
            "tệp này là bản sao thì xóa đi; không phải thì đổi tên thành “\(better)\(ending)”",
            en: "remove the file if it is a copy; else rename it to “\(better)\(ending)”")
          : Wording("đổi tên tệp thành “\(better)\(ending)”", en: "rename the file to “\(better)\(ending)”"),
      at: key ?? file.location)
  }
}
