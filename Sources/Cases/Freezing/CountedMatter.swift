import Authorities
import Formats
import Records
import Releases

/// What a release counted of a raw row: where it put it, and under which words. Kept with the mark of the row beside
/// the raw tables, so that a later change of the row can be told by its kind.
struct CountedMatter: Sendable, Hashable {
  /// Kind (2 bits), hashes of the names of unit and field (21 bits each), day of conclusion (20 bits).
  let membership: UInt64
  let outcome: Outcome
  let timeliness: Timeliness
  let execution: Execution

  /// Appends two cells: membership in hexadecimal, and a digit of base 36 for outcome, timeliness and execution. The
  /// digits are the raw values of the words, so new words go to the end of their enum.
  func append(to line: inout [UInt8]) {
    HexadecimalNumber.append(membership, to: &line)
    line.append(UInt8(ascii: "\t"))
    for word in [outcome.rawValue, timeliness.rawValue, execution.rawValue] {
      line.append(word < 10 ? UInt8(ascii: "0") + UInt8(word) : UInt8(ascii: "a") + UInt8(word - 10))
    }
  }

  /// Reads what `append` wrote.
  init?(_ membership: ArraySlice<UInt8>, _ words: ArraySlice<UInt8>) {
    let numbers = words.compactMap { Int(String(decoding: [$0], as: UTF8.self), radix: 36) }
    guard let membership = UInt64(String(decoding: membership, as: UTF8.self), radix: 16), numbers.count == 3,
      words.count == 3, let outcome = Outcome(rawValue: numbers[0]), let timeliness = Timeliness(rawValue: numbers[1]),
      let execution = Execution(rawValue: numbers[2])
    else { return nil }
    (self.membership, self.outcome, self.timeliness, self.execution) = (membership, outcome, timeliness, execution)
  }

  fileprivate init(membership: UInt64, _ record: SplitRecord) {
    self.membership = membership
    (outcome, timeliness, execution) = (record.outcome, record.timeliness, record.execution)
  }

  /// The columns in which a row left its class.
  func moved(to new: CountedMatter) -> [CaseColumn] {
    let different = membership ^ new.membership
    let parts: [(CaseColumn, UInt64)] = [
      (.kind, 0x3 << 62), (.unit, 0x1F_FFFF << 41), (.field, 0x1F_FFFF << 20), (.concluded, 0xF_FFFF),
    ]
    return parts.filter { different & $0.1 != 0 }.map(\.0)
  }

  /// The measures in which it is counted under another word.
  func changed(to new: CountedMatter) -> [Measure] {
    var measures: [Measure] = []
    if outcome != new.outcome { measures.append(.outcome) }
    if timeliness != new.timeliness { measures.append(.timeliness) }
    if execution != new.execution { measures.append(.execution) }
    return measures
  }

  /// The record under these words instead of its own.
  func words(for record: SplitRecord) -> SplitRecord {
    SplitRecord(
      kind: record.kind, coarse: record.coarse, fine: record.fine, unit: record.unit, outcome: outcome,
      timeliness: timeliness, execution: execution)
  }
}

/// What a release would count of each checked row now.
struct CountedMatters: Sendable {
  let cases: CheckedCases
  let control: DisclosureControl
  private let units: [UInt64]
  private let fields: [UInt64]

  init(_ cases: CheckedCases) {
    self.cases = cases
    control = DisclosureControl(units: cases.records.units, settings: cases.settings)
    let hash: (String) -> UInt64 = { name in
      let hash = name.utf8.reduce(CellHash.seed) { CellHash.adding($1, to: $0) }
      return (hash ^ (hash >> 21) ^ (hash >> 42)) & 0x1F_FFFF
    }
    units = cases.records.units.map { hash($0.name) }
    fields = cases.records.fields.map(hash)
  }

  func records(_ row: Int) -> (place: SplitRecord, subject: SplitRecord) {
    control.records(cases.rows[row], isWorkingDay: cases.isWorkingDay)
  }

  subscript(row: Int) -> CountedMatter {
    let matter = cases.rows[row]
    let day = UInt64(UInt32(bitPattern: matter.concluded?.daysSinceEpoch ?? -1)) & 0xF_FFFF
    let place = units[Int(matter.unit)] << 41 | fields[Int(matter.field)] << 20
    return CountedMatter(membership: UInt64(matter.kind.rawValue) << 62 | place | day, records(row).place)
  }
}
