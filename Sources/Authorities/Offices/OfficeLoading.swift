public import Diagnostics
public import Formats

/// The reception places of a content folder, in order of path, and what is wrong with their files.
public struct Offices: Sendable {
  public let all: [Office]
  /// Slugs of files too broken to be read: naming one is no second fault.
  public let refused: Set<String>
  public let report: Report
  private let indexBySlug: [String: Int]

  /// Reads every `offices/<slug>.md`.
  public init(_ tree: SourceTree) {
    var loader = Loader()
    let files = tree.files(in: "offices", ending: ".md")
    for file in files where file.path.hasSuffix(".en.md") { loader.readEnglish(file) }
    for file in files where !file.path.hasSuffix(".en.md") { loader.read(file) }
    loader.checkSuccessors()
    loader.checkOrphans()
    loader.checkNames()
    all = loader.offices
    refused = loader.refused
    report = loader.report
    indexBySlug = loader.indexBySlug
  }

  public subscript(slug: String) -> Office? { indexBySlug[slug].map { all[$0] } }

  public func index(of slug: String) -> Int? { indexBySlug[slug] }
}

private struct Loader {
  var offices: [Office] = []
  var refused: Set<String> = []
  var report = Report()
  var indexBySlug: [String: Int] = [:]
  private var english: [String: (text: Office.EnglishText, location: Location)] = [:]
  private var successors: [SuccessorRing.Link] = []

  mutating func read(_ file: SourceFile) {
    do throws(Refusal) {
      let front = try FrontMatter(try SourceText(file))
      var reader = MappingReader(front.node, in: front.text)
      let keys = TextFileKeys(file, &reader)
      let office = Office(
        file, keys, front, english.isEmpty ? nil : english.removeValue(forKey: file.stem)?.text, &reader)
      if let successor = office.successor {
        successors.append(
          SuccessorRing.Link(
            key: office.slug, successor: successor, name: office.name, location: reader.location(ofValue: "successor")))
      }
      report.merge(reader.finish())
      add(office)
    } catch {
      refused.insert(file.stem)
      report.merge(error.report)
    }
  }

  private mutating func add(_ office: Office) {
    if let first = indexBySlug[office.slug] {
      report.add(DuplicateSlug.problem(office.slug, at: office.location, first: offices[first].location))
      return
    }
    if ReservedOfficeSlug.contains(office.slug) {
      report.add(ReservedOfficeSlug.problem(office.slug, at: office.location))
      refused.insert(office.slug)
      return
    }
    indexBySlug[office.slug] = offices.count
    offices.append(office)
  }

  mutating func readEnglish(_ file: SourceFile) {
    do throws(Refusal) {
      let front = try FrontMatter(try SourceText(file))
      var reader = MappingReader(front.node, in: front.text)
      _ = TextFileKeys(file, &reader)
      english[String(file.stem.dropLast(3))] = (Office.EnglishText(front, &reader), file.location)
      report.merge(reader.finish())
    } catch {
      report.merge(error.report)
    }
  }

  mutating func checkSuccessors() {
    for link in successors where indexBySlug[link.successor] == nil && !refused.contains(link.successor) {
      report.add(UnknownOffice.problem(link.successor, among: offices, at: link.location))
    }
    for problem in SuccessorRing.problems(successors) { report.add(problem) }
  }

  /// Tables call a place by its name; one may take over the name of another that has closed.
  mutating func checkNames() {
    var first: [String: Office] = [:]
    for office in offices {
      let key = VietnameseText.nameKey(office.name)
      if let other = first[key], other.valid.meets(office.valid) {
        report.add(OfficeNameProblem.twice(office, first: other))
      } else {
        first[key] = office
      }
    }
  }

  /// An English text stands beside a Vietnamese one.
  mutating func checkOrphans() {
    for (slug, orphan) in english.sorted(by: { $0.key < $1.key }) where !refused.contains(slug) {
      report.add(EnglishOrphan.problem(slug, at: orphan.location))
    }
  }
}

extension Office.EnglishText {
  fileprivate init(_ front: FrontMatter, _ reader: inout MappingReader) {
    name = reader.string("name")
    unit = reader.string("unit")
    address = reader.string("address")
    access = reader.string("access")
    bring = reader.strings("bring")
    body = TextBody(front)
  }
}

/// An English file (`<slug>.en.md`) beside which no Vietnamese one lies.
public enum EnglishOrphan {
  public static func problem(_ slug: String, at location: Location) -> Problem {
    Problem(
      "english-without-vietnamese",
      Wording(
        "Bản tiếng Anh không có bản tiếng Việt “\(slug).md” bên cạnh",
        en: "There is no Vietnamese “\(slug).md” beside this text"),
      fix: Wording(
        "viết bản tiếng Việt trước, hoặc sửa tên tệp", en: "write the Vietnamese text first, or correct the file's name"
      ),
      at: location)
  }
}

enum OfficeNameProblem {
  static func twice(_ office: Office, first: Office) -> Problem {
    Problem(
      "office-name-twice", severity: .warning,
      Wording("Hai nơi tiếp cùng tên “\(office.name)”", en: "Two places are named “\(office.name)”"),
      fix: Wording(
        "đặt tên khác nhau: bảng lịch và bảng kết quả gọi nơi tiếp bằng tên",
        en: "name them differently: tables call a place by its name"),
      at: office.location, related: [first.location])
  }
}

extension DayRange {
  fileprivate func meets(_ other: DayRange) -> Bool {
    let isBefore: (DayRange, DayRange) -> Bool = { a, b in
      if let to = a.to, let from = b.from { to < from } else { false }
    }
    return !isBefore(self, other) && !isBefore(other, self)
  }
}

/// A key that names a place of which there is no file.
public enum UnknownOffice {
  /// A place that is written by its name is suggested by its slug.
  public static func problem(_ slug: String, among offices: [Office], at location: Location) -> Problem {
    let key = VietnameseText.nameKey(slug)
    let named = offices.first { VietnameseText.nameKey($0.name) == key }
    return Problem(
      "unknown-office",
      Wording("Không có nơi tiếp “\(slug)” trong offices/", en: "There is no place “\(slug)” in offices/"),
      fix: Suggestion.fix(for: named?.slug ?? slug, among: offices.map(\.slug)), at: location)
  }
}
