public import Authorities
public import Diagnostics
public import Formats
import Parallel
import Records
public import Releases

/// Which raw rows are in which release, kept beside the raw tables in `cases/.released.tsv`: period, identifier, a
/// fingerprint of the row and what was counted of it, in the order of release.
public struct ReleasedRows: Sendable {
  public static let path = "cases/.released.tsv"

  /// The file as it will be written.
  public private(set) var bytes: [UInt8]
  let counted: CountedMatters
  /// By row: whether a release holds it.
  private(set) var isReleased: [Bool]
  private let withdrawn: WithdrawnDays
  /// In the order of `bytes`.
  let marks: [Mark]
  let location: Location

  /// A matter that a release holds.
  struct Mark: Sendable {
    let period: String
    /// Line of the file as read, from 1.
    let line: Int
    let fingerprint: UInt64
    let counted: CountedMatter
    /// Index of the row that has its identifier now, and the fingerprint of that.
    var row: Int?
    var fingerprintNow: UInt64 = 0
  }

  /// Reads the file of the tree that holds the raw tables; no file means that nothing is marked.
  public init(_ tree: SourceTree, releases: [FrozenRelease], of cases: CheckedCases) throws(Refusal) {
    counted = CountedMatters(cases)
    withdrawn = WithdrawnDays(releases)
    location = tree.file(Self.path)?.location ?? tree.location(Self.path)
    var isReleased = [Bool](repeating: false, count: cases.rows.count)
    var (marks, bytes) = ([Mark](), [UInt8]())
    if let file = tree.file(Self.path) {
      var byIdentifier: [String: Int] = [:]
      bytes = file.bytes
      marks = try Self.read(file, &byIdentifier)
      cases.records.forEach(marks.isEmpty ? [] : Array(cases.rows.indices)) { index, id, fingerprint in
        guard let mark = byIdentifier[String(decoding: id, as: UTF8.self)] else { return }
        isReleased[index] = true
        (marks[mark].row, marks[mark].fingerprintNow) = (index, fingerprint)
      }
    }
    (self.marks, self.bytes, self.isReleased) = (marks, bytes, isReleased)
    try checkComplete(releases, isThere: tree.file(Self.path) != nil)
  }

  /// The lines of some periods, of this file or that of sessions: what stays after a release that was cut off.
  public static func lines(of periods: Set<String>, in file: SourceFile) -> [UInt8] {
    let lines = file.bytes.split(separator: UInt8(ascii: "\n"))
    return lines.filter { periods.contains(String(decoding: $0.prefix { $0 != UInt8(ascii: "\t") }, as: UTF8.self)) }
      .flatMap { $0 + [UInt8(ascii: "\n")] }
  }

  /// A row that lost its mark would be released a second time, and the difference of the two would be that row.
  private func checkComplete(_ releases: [FrozenRelease], isThere: Bool) throws(Refusal) {
    let counts = Dictionary(grouping: marks, by: \.period).mapValues(\.count)
    let lost = Set(counts.keys).subtracting(releases.map(\.period.id))
    if !lost.isEmpty { throw Refusal(Report([withoutFolder(lost.sorted())])) }
    let lacking = releases.filter {
      !$0.isDeferred && $0.withdrawal == nil && counts[$0.period.id] ?? 0 != $0.tables.total
    }
    if lacking.isEmpty { return }
    if !isThere { throw Refusal(Report([missing(lacking)])) }
    throw Refusal(Report(lacking.map { incomplete($0, counts[$0.period.id] ?? 0) }))
  }

  private func missing(_ releases: [FrozenRelease]) -> Problem {
    let list = releases.map(\.period.id).joined(separator: ", ")
    return Problem(
      "released-rows-missing",
      Wording(
        "Mất tệp .released.tsv, ghi vụ việc nào đã được công bố ở kỳ nào (\(list))",
        en: ".released.tsv is lost, which says what matter was published in which period (\(list))"),
      fix: Wording(
        "chép lại tệp từ bản sao lưu hay kho phiên bản (tên bắt đầu bằng dấu chấm nên thường bị ẩn); thiếu nó thì vụ việc đã công bố sẽ bị công bố lần nữa, nên mọi lệnh dùng bảng vụ việc dừng lại; không còn bản nào thì phải thu hồi các kỳ ấy (release <kỳ> --withdraw) rồi mới phát hành tiếp được kỳ sau",
        en:
          "restore it from a backup or version control (its name begins with a dot, so it is often hidden): without it matters would be published a second time, so all that needs the case tables stops; if no copy is left, those periods have to be withdrawn (release <period> --withdraw) before later ones can be released"
      ),
      at: location)
  }

  private func withoutFolder(_ periods: [String]) -> Problem {
    let list = periods.joined(separator: ", ")
    return Problem(
      "release-folder-lost",
      Wording(
        "Tệp .released.tsv ghi kỳ đã phát hành (\(list)) mà thư mục releases không còn kỳ ấy",
        en: ".released.tsv tells of released periods (\(list)) that the folder releases has not"),
      fix: Wording(
        "chép lại cả thư mục releases từ bản sao lưu hay kho phiên bản: phát hành lại thì hai bản trừ nhau sẽ lộ từng vụ việc. Chỉ khi các kỳ ấy chưa từng lên cổng mới xóa .released.tsv (ở cases và sessions) để phát hành từ đầu",
        en:
          "restore the whole folder releases from a backup or version control: released again, the difference of the two tells single matters. Only if those periods were never published, delete .released.tsv (in cases and sessions) to begin anew"
      ),
      at: location)
  }

  private func incomplete(_ release: FrozenRelease, _ count: Int) -> Problem {
    let (has, needs) = (VietnameseNumber.grouped(count), VietnameseNumber.grouped(release.tables.total))
    return Problem(
      "released-rows-damaged",
      Wording(
        "Tệp .released.tsv có \(has) dòng của bản phát hành \(release.period.id), phải có \(needs)",
        en: ".released.tsv has \(has) lines of the release \(release.period.id) and must have \(needs)"),
      fix: Wording(
        "lấy lại bản gốc của tệp từ kho lưu trữ; thiếu dòng nào thì vụ việc ấy sẽ bị công bố hai lần",
        en: "restore the file from your archive: a matter without its line would be published twice"),
      at: location)
  }

  private static func read(
    _ file: SourceFile, _ byIdentifier: inout [String: Int]
  ) throws(Refusal) -> [Mark] {
    var marks: [Mark] = []
    for (number, line) in file.bytes.split(separator: UInt8(ascii: "\n")).enumerated() {
      let cells = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
      guard cells.count == 5, let fingerprint = UInt64(String(decoding: cells[2], as: UTF8.self), radix: 16),
        let counted = CountedMatter(cells[3], cells[4])
      else { throw Refusal(Report([ReleaseProblem.damagedRows(".released.tsv", line: number + 1, at: file.location)])) }
      let period = String(decoding: cells[0], as: UTF8.self)
      byIdentifier[String(decoding: cells[1], as: UTF8.self)] = marks.count
      marks.append(Mark(period: period, line: number + 1, fingerprint: fingerprint, counted: counted))
    }
    return marks
  }

  /// The identifiers of some matters as released (Mã vụ việc), in the order of the marks. Only as long as nothing was
  /// marked since the file was read.
  func identifiers(of marks: [Mark]) -> [String] {
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    return marks.compactMap { mark in
      let cells = lines[mark.line - 1].split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
      return cells.count > 1 ? String(decoding: cells[1], as: UTF8.self) : nil
    }
  }

  /// Indexes of the rows concluded by a day that no release holds, nor held before its withdrawal.
  func unreleased(_ cases: CheckedCases, until day: CivilDay) -> [Int] {
    cases.rows.indices.filter { index in
      guard !isReleased[index], let concluded = cases.rows[index].concluded else { return false }
      return concluded <= day && !withdrawn.contains(concluded)
    }
  }

  /// Rows that no release holds, by the period that released as many like them whose identifiers are gone: most likely the
  /// same matters under new identifiers, which would be published a second time.
  func renumbered() -> [String: [Int]] {
    var gone: [CountedMatter: [String]] = [:]
    for mark in marks where mark.row == nil { gone[mark.counted, default: []].append(mark.period) }
    var found: [String: [Int]] = [:]
    for row in gone.isEmpty ? 0..<0 : counted.cases.rows.indices
    where !isReleased[row] && counted.cases.rows[row].concluded != nil {
      if let period = gone[counted[row]]?.popLast() { found[period, default: []].append(row) }
    }
    return found
  }

  /// Refused by `release`, warned of by `check`.
  public func renumberedReport(_ severity: Severity = .error) -> Report {
    Report(
      renumbered().sorted { $0.key < $1.key }.compactMap { period, rows in
        let places = rows.map { counted.cases.records.location(of: counted.cases.rows[$0], .id) }
        return places.first.map { renumbered(period, places, severity, at: $0) }
      })
  }

  private func renumbered(_ period: String, _ places: [Location], _ severity: Severity, at place: Location) -> Problem {
    let count = VietnameseNumber.grouped(places.count)
    return Problem(
      "case-renumbered", severity: severity,
      Wording(
        "\(count) dòng giống hệt \(count) vụ việc đã phát hành ở kỳ \(period) mà mã không còn: có lẽ chỉ mã vụ việc bị đổi",
        en:
          "\(count) rows are just as \(count) matters released in \(period) whose identifiers are gone: renamed, it seems"
      ),
      fix: Wording(
        "trả lại mã vụ việc như lúc phát hành, để vụ việc không được công bố lần nữa; nếu đúng là vụ việc khác thì chép lại các dòng đã phát hành vào bảng",
        en:
          "put back the identifiers as at the release, or the matters are published twice; if they are other matters, restore the released rows"
      ),
      at: place, related: Array(places.dropFirst().prefix(20)))
  }

  /// A notice for the rows of withdrawn periods that no release holds: they are not published any more.
  public func leftOut(of cases: CheckedCases) -> Report {
    let rows = cases.rows.indices.filter { index in
      !isReleased[index] && cases.rows[index].concluded.map(withdrawn.contains) ?? false
    }
    return notice(of: rows, .id, cases) { at, others in
      Problem(
        "row-of-withdrawn-period", severity: .notice,
        Wording(
          "Không công bố \(rows.count) dòng kết thúc trong kỳ đã thu hồi",
          en: "\(rows.count) rows concluded in a withdrawn period are not published"),
        fix: Wording(
          "có thể để nguyên: không phân biệt được dòng đến muộn với dòng đã thu hồi mang mã khác",
          en: "they may stay: a late row cannot be told from a withdrawn one with another identifier"),
        at: at, related: others)
    }
  }

  /// One problem for some rows, with the cells of the first ones; nothing for none.
  private func notice(
    of rows: [Int], _ column: CaseColumn, _ cases: CheckedCases, _ problem: (Location, [Location]) -> Problem
  ) -> Report {
    let cells = rows.prefix(21).map { cases.records.location(of: cases.rows[$0], column) }
    return Report(cells.first.map { [problem($0, Array(cells.dropFirst()))] } ?? [])
  }

  /// A notice for the rows that came too late for their period: they count in the next one. A slip in the year or month
  /// makes such rows as well.
  /// - Parameter day: the last of the released periods.
  public func late(of cases: CheckedCases, through day: CivilDay) -> Report {
    let renumbered = Set(renumbered().values.joined())
    let rows = unreleased(cases, until: day).filter { !renumbered.contains($0) }
    let count = VietnameseNumber.grouped(rows.count)
    return notice(of: rows, .concluded, cases) { at, others in
      Problem(
        "rows-late", severity: .notice,
        Wording(
          "\(count) dòng kết thúc trong kỳ đã phát hành, được tính vào kỳ phát hành sau",
          en: "\(rows.count) rows concluded in a released period count in the next one"),
        fix: Wording(
          "xem lại ngày kết thúc; đúng là ghi nhận muộn thì để nguyên",
          en: "see to the day of conclusion; leave it where the row did come late"),
        at: at, related: others)
    }
  }

  /// Marks the rows of releases, in their order.
  public mutating func mark(_ releases: [Release], of cases: CheckedCases) {
    let marked = releases.filter { $0.tables != nil }
    let counted = counted
    let lines = ChunkedMap.run(marked.count) { stretch in
      var lines: [UInt8] = []
      for release in marked[stretch] {
        let period = release.period.id
        cases.records.forEach(release.rows) { row, id, fingerprint in
          Self.append(period, id, fingerprint, counted[row], to: &lines)
        }
      }
      return lines
    }
    bytes = ChunkedMap.joined([bytes] + lines)
    for release in marked {
      for row in release.rows { isReleased[row] = true }
    }
  }

  /// Marks the rows of a corrected release as they are now.
  public mutating func renew(_ period: Period) {
    var lines = bytes.split(separator: UInt8(ascii: "\n")).map { [UInt8]($0) + [UInt8(ascii: "\n")] }
    for (index, mark) in marks.enumerated() where mark.period == period.id {
      guard let row = mark.row else { continue }
      counted.cases.records.withIdentifier(of: row) { id in
        lines[index] = []
        Self.append(period.id, id, mark.fingerprintNow, counted[row], to: &lines[index])
      }
    }
    bytes = lines.flatMap(\.self)
  }

  private static func append(
    _ period: String, _ id: UnsafeBufferPointer<UInt8>, _ fingerprint: UInt64, _ counted: CountedMatter,
    to lines: inout [UInt8]
  ) {
    lines += period.utf8
    lines.append(UInt8(ascii: "\t"))
    lines += id
    lines.append(UInt8(ascii: "\t"))
    HexadecimalNumber.append(fingerprint, to: &lines)
    lines.append(UInt8(ascii: "\t"))
    counted.append(to: &lines)
    lines.append(UInt8(ascii: "\n"))
  }
}
