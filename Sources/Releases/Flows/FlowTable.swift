import Authorities
import Diagnostics
import Formats
import Tables

/// `luong.csv` of a release: a row for each measure of each line.
public enum FlowTable {
  public static let fileName = ReleaseFile.flows.rawValue
  public static let header = ["ky", "pham_vi", "loai", "chi_so", "gia_tri"]

  public static func write(_ flows: PublishedFlows, period: String) -> [UInt8] {
    var writer = CSVWriter(header: header)
    for line in flows.lines {
      let key = CSVWriter.cells([period, ViewLabel.fine(line.scope, .place), line.kinds.label])
      for measure in FlowMeasure.allCases {
        guard let value = line[measure] else { continue }
        writer.row(prefix: key, [measure.rawValue, String(value)])
      }
    }
    return writer.bytes
  }

  /// Reads what `write` wrote; anything else is refused.
  static func read(_ file: SourceFile, period: String) throws(Refusal) -> PublishedFlows {
    let table = try CSVReader.read(file)
    var lines: [FlowLine] = []
    var values: [FlowMeasure: Int] = [:]
    var last: (scope: String, kinds: String)?
    func finish() {
      guard let last, let kinds = KindSet(label: last.kinds) else { return }
      lines.append(FlowLine(ViewLabel.fine(last.scope, .place), kinds, values))
    }
    if table.header == header {
      for row in 0..<table.rowCount {
        let text: (Int) -> String = { table.text(row: row, column: $0) }
        if last?.scope != text(1) || last?.kinds != text(2) {
          finish()
          (last, values) = ((text(1), text(2)), [:])
        }
        if let measure = FlowMeasure(rawValue: text(3)) { values[measure] = Int(text(4)) }
      }
      finish()
    }
    let flows = PublishedFlows(lines)
    guard write(flows, period: period) == file.bytes else {
      throw Refusal(Report([ReleaseTable.damaged(file.location)]))
    }
    return flows
  }
}
