public import Authorities
public import Diagnostics
public import Formats
import Records
import Scanner
import Tables

/// The schedules of a content folder, in order of path, and what is wrong with their files one by one.
public struct ReceptionSchedules: Sendable {
  public let all: [ReceptionSchedule]
  public let report: Report
  /// What the tables say in words.
  let cells: [WrittenCell]

  /// Reads every `reception/<slug>.md` and every table beside them; the rows of a table name the `offices`.
  public init(_ tree: SourceTree, offices: Offices) {
    var loader = Loader(offices: offices)
    let files = tree.files(in: "reception", ending: ".md")
    for file in files where file.path.hasSuffix(".en.md") { loader.readEnglish(file) }
    for file in files where !file.path.hasSuffix(".en.md") { loader.read(file) }
    for file in tree.tableFiles(in: "reception") { loader.readTable(file) }
    loader.checkOrphans()
    all = loader.schedules
    report = loader.report
    cells = loader.cells
  }
}

private struct Loader {
  let names: OfficeNames
  var schedules: [ReceptionSchedule] = []
  var report = Report()
  var cells: [WrittenCell] = []
  private var first: [String: Location] = [:]
  private var english: [String: (text: ReceptionSchedule.EnglishText, location: Location)] = [:]
  private var refused: Set<String> = []

  init(offices: Offices) { names = OfficeNames(offices) }

  mutating func readTable(_ file: SourceFile) {
    let read = Tables.read(file, columns: ScheduleColumn.wanted, isHeader: ScheduleTableHeader.isMatrix) {
      ScheduleColumn.byFoldedHeading[VietnameseText.folded($0)] != nil
    }
    report.merge(read.report)
    if read.tables.isEmpty { return }
    let table = ScheduleTable(read.tables, of: file, names)
    report.merge(table.report)
    cells += table.cells
    for schedule in table.schedules { add(schedule) }
  }

  private mutating func add(_ schedule: ReceptionSchedule) {
    if ReservedScheduleSlug.contains(schedule.slug) {
      report.add(ReservedScheduleSlug.problem(schedule.slug, at: schedule.location))
    }
    if let first = first[schedule.slug] {
      report.add(DuplicateSlug.problem(schedule.slug, at: schedule.location, first: first))
    } else {
      first[schedule.slug] = schedule.location
      schedules.append(schedule)
    }
  }

  mutating func read(_ file: SourceFile) {
    do throws(Refusal) {
      let front = try FrontMatter(try SourceText(file))
      var reader = MappingReader(front.node, in: front.text)
      let schedule = ReceptionSchedule(
        file, front, english.isEmpty ? nil : english.removeValue(forKey: file.stem)?.text, &reader)
      report.merge(reader.finish())
      add(schedule)
    } catch {
      refused.insert(file.stem)
      report.merge(error.report)
    }
  }

  mutating func readEnglish(_ file: SourceFile) {
    do throws(Refusal) {
      let front = try FrontMatter(try SourceText(file))
      var reader = MappingReader(front.node, in: front.text)
      let keys = TextFileKeys(file, &reader)
      let text = ReceptionSchedule.EnglishText(
        title: keys.title, host: reader.string("host"), delegate: reader.string("delegate"),
        topics: reader.string("topics"), body: TextBody(front))
      english[String(file.stem.dropLast(3))] = (text, file.location)
      report.merge(reader.finish())
    } catch {
      report.merge(error.report)
    }
  }

  mutating func checkOrphans() {
    for (slug, orphan) in english.sorted(by: { $0.key < $1.key }) where !refused.contains(slug) {
      report.add(EnglishOrphan.problem(slug, at: orphan.location))
    }
  }
}
