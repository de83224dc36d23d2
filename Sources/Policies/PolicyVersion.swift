public import Authorities
public import Diagnostics
public import Formats

/// An earlier wording of a policy, `policies/<slug>.<label>.md`: its text, and how long it stood. All else is told by the
/// document beside it.
public struct PolicyVersion: Sendable {
  /// The slug of the file of the document.
  public let fileSlug: String
  /// The last part of its address, after that of the document.
  public let slug: String
  /// The first and the last day of this wording; nil when nobody knows it any more.
  public let from: CivilDay?
  public let until: CivilDay?
  /// Why it was changed, or by what, in a line.
  public let note: String?
  public let publishing: Policy.Publishing
  public let text: SourceText
  public let body: Range<Int>
  public let front: YAMLNode
  let fromLocation: Location
  let untilLocation: Location

  /// A file with a full stop in its name and no number of its own is a version of the file named before the full stop.
  static func isVersion(_ matter: FrontMatter) -> Bool {
    guard matter.text.file.stem.contains("."), case .mapping = matter.node.value else { return false }
    return value("number", of: matter) == nil
  }

  /// A file with a full stop in its name and the number and day of the document named before it is an earlier wording too,
  /// made by copying the whole file.
  static func isCopy(_ matter: FrontMatter, in tree: SourceTree) -> Bool {
    let path = matter.text.file.path
    guard matter.text.file.stem.contains("."), let number = value("number", of: matter),
      let name = path.utf8.lastIndex(of: UInt8(ascii: "/")), let stop = path[name...].firstIndex(of: "."),
      let file = tree.file("\(path[..<stop]).md"), let original = try? FrontMatter(try SourceText(file))
    else { return false }
    return value("number", of: original).map(DocumentNumber.init) == DocumentNumber(number)
      && value("issued", of: original) == value("issued", of: matter)
  }

  private static func value(_ key: String, of matter: FrontMatter) -> String? {
    guard case .mapping(let pairs) = matter.node.value else { return nil }
    return pairs.lazy.compactMap { pair in
      guard case .scalar(key, _) = pair.key.value else { return nil }
      if case .scalar(let value, _) = pair.value.value { return value } else { return "" }
    }.first
  }

  /// Keys that are told by the document.
  private static let ofDocument = [
    "number", "title", "kind", "issuer", "superior", "place", "signer", "addressees", "recipients", "issued",
    "effective", "expires", "implements", "amends", "replaces", "aliases", "summary", "tags", "original", "textStatus",
    "slug",
  ]

  private static func copiedKeys(_ keys: [String], _ mapping: MappingReader) -> Problem {
    let file = mapping.text.file
    let original = "\(file.stem.prefix { $0 != "." }).md"
    let (listed, lines) = (keys.map { "“\($0)”" }.joined(separator: ", "), keys.count > 1 ? "các dòng ấy" : "dòng ấy")
    return Problem(
      "version-copied-keys",
      Wording(
        "Tệp này là lời văn trước của \(original), không ghi lại khóa của văn bản: \(listed)",
        en: "The file is an earlier wording of \(original) and does not repeat keys of the document: \(listed)"),
      fix: Wording(
        "xóa \(lines), chỉ để “from”, “until” (ngày đầu, ngày cuối của lời văn này) và “note”; nếu là văn bản riêng thì đặt tên tệp không có dấu chấm và ghi số của nó",
        en:
          "remove them and leave only “from”, “until” (the first and last day of this wording) and “note”; name the file of another document without a full stop and write its own number"
      ),
      at: mapping.location(ofKey: keys[0]))
  }

  static func read(_ matter: FrontMatter) -> (version: PolicyVersion?, report: Report) {
    var mapping = MappingReader(matter.node, in: matter.text)
    let parts = matter.text.file.stem.split(separator: ".", maxSplits: 1)
    let (from, until) = (mapping.day("from"), mapping.day("until"))
    let version = PolicyVersion(
      fileSlug: VietnameseText.slug(String(parts.first ?? "")), slug: VietnameseText.slug(String(parts.last ?? "")),
      from: from, until: until, note: mapping.string("note"),
      publishing: PublishingReader.read(&mapping, language: .vi), text: matter.text, body: matter.body,
      front: matter.node, fromLocation: mapping.location(ofValue: "from"),
      untilLocation: mapping.location(ofValue: "until"))
    let copied = ofDocument.filter { mapping.isWritten($0) }
    for key in copied { _ = mapping.take(key) }
    if !copied.isEmpty { mapping.add(copiedKeys(copied, mapping)) }
    var report = mapping.finish()
    if matter.text.bytes[matter.body].allSatisfy({ $0 <= 0x20 }) { report.add(version.withoutText) }
    if let from, let until, until < from { report.add(version.endsBefore(from, until)) }
    return (version, report)
  }

  private var withoutText: Problem {
    Problem(
      "version-without-text",
      Wording("Lời văn trước của văn bản đang trống", en: "The earlier wording of the document is empty"),
      fix: Wording(
        "viết lời văn dưới dòng ---, hoặc xóa tệp này", en: "write the text below the --- line, or remove it"),
      at: text.file.location)
  }

  private func endsBefore(_ from: CivilDay, _ until: CivilDay) -> Problem {
    Problem(
      "version-ends-before-start",
      Wording(
        "Lời văn này ghi là thôi dùng ngày \(until.vietnamese), trước ngày bắt đầu \(from.vietnamese)",
        en: "This wording is said to end on \(until.iso), before it begins on \(from.iso)"),
      fix: Wording(
        "kiểm tra khóa “from” và “until”; không rõ ngày nào thì bỏ khóa ấy",
        en: "check the keys “from” and “until”; leave out a day that is not known"),
      at: untilLocation)
  }
}

extension PolicyVersion {
  /// What must hold among the versions of one document: their document exists, and no two stood on one day.
  static func check(_ source: PolicySource) -> Report {
    guard !source.versions.isEmpty else { return Report() }
    var report = Report()
    let originals = Set(source.policies.map { VietnameseText.slug($0.text.file.stem) })
    for (fileSlug, versions) in source.versions {
      guard originals.contains(fileSlug) else {
        for version in versions { report.add(version.withoutOriginal) }
        continue
      }
      var slugs: [String: Location] = [:]
      for (index, version) in versions.enumerated() {
        if let other = slugs.updateValue(version.text.file.location, forKey: version.slug) {
          report.add(version.sameAddress(as: other))
        }
        guard index > 0, let other = versions[..<index].last(where: { $0.overlaps(version) }) else { continue }
        report.add(version.overlap(other))
      }
    }
    return report
  }

  /// Oldest first; those without a first day by their last, and without both before all others.
  static func precedes(_ a: PolicyVersion, _ b: PolicyVersion) -> Bool {
    let (x, y) = (a.from ?? a.until, b.from ?? b.until)
    switch (x, y) {
    case (let x?, let y?) where x != y: return x < y
    case (nil, .some): return true
    case (.some, nil): return false
    default: return a.slug < b.slug
    }
  }

  /// Both are known to have stood on one day.
  private func overlaps(_ other: PolicyVersion) -> Bool {
    guard let known, let others = other.known else { return false }
    return known.overlaps(others)
  }

  /// The days of which it is known that the wording stood; of a stretch with one end, that day alone.
  private var known: ClosedRange<CivilDay>? {
    guard let first = from ?? until, let last = until ?? from, first <= last else { return nil }
    return first...last
  }

  /// A wording that is still to come, or stands beyond the day built for, is no earlier one.
  public static func inFuture(_ source: PolicySource, on today: CivilDay) -> Report {
    var report = Report()
    for (_, versions) in source.versions.sorted(by: { $0.key < $1.key }) {
      for version in versions {
        guard version.publishing.isShown(in: Edition(asOf: today)),
          let day = [version.from, version.until].compactMap({ $0 }).first(where: { $0 > today })
        else { continue }
        report.add(version.standsLater(day, today))
      }
    }
    return report
  }

  private func standsLater(_ day: CivilDay, _ today: CivilDay) -> Problem {
    Problem(
      "version-in-future",
      Wording(
        "Lời văn trước ghi là còn dùng ngày \(day.vietnamese), sau ngày dựng cổng \(today.vietnamese)",
        en: "An earlier wording is said to stand on \(day.iso), after the day of the build, \(today.iso)"),
      fix: Wording(
        "kiểm tra năm ở “from” và “until”; lời văn nay chưa hết hiệu lực thì để nó ở \(fileSlug).md, lời văn mới đưa lên khi tới ngày",
        en:
          "check the year in “from” and “until”; keep the wording that still stands in \(fileSlug).md until its last day"
      ),
      at: day == from ? fromLocation : untilLocation)
  }

  private var withoutOriginal: Problem {
    Problem(
      "version-without-original",
      Wording(
        "Không có văn bản \(fileSlug).md mà tệp này là lời văn trước của nó",
        en: "There is no document \(fileSlug).md that this file would be an earlier wording of"),
      fix: Wording(
        "đổi tên tệp thành <tên tệp của văn bản>.\(slug).md; nếu đây là một văn bản riêng thì ghi khóa “number”",
        en: "name the file <file of the document>.\(slug).md; if it is a document of its own, write its “number”"),
      at: text.file.location)
  }

  private func sameAddress(as other: Location) -> Problem {
    Problem(
      "duplicate-slug",
      Wording(
        "Hai lời văn trước của một văn bản cùng có địa chỉ “\(slug)”",
        en: "Two earlier wordings of one document have the address “\(slug)”"),
      fix: Wording("đổi tên một trong hai tệp", en: "rename one of the two files"), at: text.file.location,
      related: [other])
  }

  private func overlap(_ other: PolicyVersion) -> Problem {
    Problem(
      "versions-overlap",
      Wording(
        "Hai lời văn của một văn bản không thể cùng dùng trong một ngày",
        en: "Two wordings of one document cannot stand on one day"),
      fix: from == other.from && until == other.until
        ? Wording(
          "một tệp là bản sao thì xóa đi; không phải thì sửa “from” và “until” để hai khoảng nối tiếp nhau",
          en: "remove one of the files if it is a copy; else let the two stretches follow one another")
        : Wording(
          "sửa “until” của lời văn cũ thành ngày ngay trước “from” của lời văn sau",
          en: "let the “until” of the older be the day before the “from” of the newer"),
      at: untilLocation, related: [other.untilLocation])
  }
}
