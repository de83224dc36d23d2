import Authorities
import Diagnostics
import Formats
import Portal
import SiteKit
import Tables
import Transparency

/// `check --annotate out.xlsx`: copies of the tables that have faults, with their cells marked. One table with faults
/// becomes the file named; of several each becomes a file beside it, and the file named lists all.
///
/// The copies hold the officers' own raw rows, so they are for their owner alone and never lie in the content.
struct Annotation {
  let options: SiteOptions
  let path: String
  let author: String

  /// What was written, for the summary of the command; nil when there is nothing to mark.
  func write(_ report: Report, _ trees: [SourceTree]) throws -> Wording? {
    let faults = FaultList(report, options.language)
    guard !faults.problems.isEmpty else { return nil }
    let sources = Dictionary(
      trees.flatMap(\.files).map { ($0.displayPath, $0) }, uniquingKeysWith: { first, _ in first })
    var marked: [(name: String, bytes: [UInt8])] = []
    var unmarked: [String] = []
    for name in faults.files {
      let bytes = sources[name].flatMap {
        MarkedWorkbook.bytes(
          of: $0, faults.marks(of: name), list: faults.sheet(for: name), author: author, day: options.asOf.iso)
      }
      if let bytes, let file = sources[name] { marked.append((file.stem, bytes)) } else { unmarked.append(name) }
    }
    let files = marked.count == 1 ? [(path, marked[0].bytes)] : [(path, list(faults))] + beside(marked)
    for (name, bytes) in files {
      try AtomicFile.create(
        name, isPrivate: true, outside: [options.source] + [options.cases].compactMap { $0 }, bytes)
    }
    return said(files.map(\.0), unmarked)
  }

  private func said(_ written: [String], _ unmarked: [String]) -> Wording {
    let (names, others) = (written.joined(separator: ", "), unmarked.joined(separator: ", "))
    let rest =
      unmarked.isEmpty
      ? Wording("", en: "")
      : Wording(
        "Không tô màu được ô trong \(others): xem trang “Lỗi”.\n",
        en: "The cells of \(others) could not be coloured: see the sheet “Lỗi”.\n")
    return Wording(
      "Đã ghi \(names): trang “Lỗi” liệt kê mọi lỗi; ô có lỗi được tô màu, có ghi chú. Tệp chứa dữ liệu gốc: không gửi ra ngoài.\n\(rest.vi)",
      en:
        "Wrote \(names): the sheet “Lỗi” lists all faults; faulty cells are coloured and noted. They hold raw data: keep them private.\n\(rest.en)"
    )
  }

  private func list(_ faults: FaultList) -> [UInt8] {
    WorkbookDraft(title: "Lỗi", author: author, day: options.asOf.iso, sheets: [faults.sheet(for: nil)]).bytes
  }

  /// `out-vu-viec.xlsx`; names that come twice are numbered.
  private func beside(_ marked: [(name: String, bytes: [UInt8])]) -> [(String, [UInt8])] {
    var used: [String: Int] = [:]
    return marked.map { name, bytes in
      used[name, default: 0] += 1
      let number = used[name].map { $0 > 1 ? "-\($0)" : "" } ?? ""
      return ("\(path.dropLast(".xlsx".count))-\(name)\(number).xlsx", bytes)
    }
  }
}
