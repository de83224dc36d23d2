import Authorities
import Cases
import Diagnostics
import Formats
public import Portal
import SiteKit
import Tables
import Transparency

/// `strip in.xlsx out.xlsx`: a working ledger without its columns that identify people, and the names of those columns.
public struct StripCommand {
  let options: SiteOptions
  let ledger: String
  let output: String

  public init(_ options: SiteOptions, ledger: String, output: String) {
    (self.options, self.ledger, self.output) = (options, ledger, output)
  }

  public func run() -> CommandResult {
    CommandResult.of(options) {
      try WorkbookFile.checkName(output)
      let read = try WorkingLedger(SourceFolder.file(ledger))
      // No author and no title: what the ledger was called stays with its owner.
      let draft = WorkbookDraft(title: "Vụ việc", author: "minhbach", day: options.asOf.iso, sheets: read.sheets)
      try AtomicFile.create(output, isPrivate: true, draft.bytes)
      return CommandResult(messages: CommandResult.text(read.report, options) + said(read))
    }
  }

  private func said(_ ledger: WorkingLedger) -> String {
    guard !options.isQuiet else { return "" }
    var lines = [
      Wording(
        "Đã bỏ \(ledger.dropped.count) cột: \(Self.list(ledger.dropped)).",
        en: "Dropped \(ledger.dropped.count) columns: \(Self.list(ledger.dropped)).")
    ]
    if !ledger.unknown.isEmpty {
      lines.append(
        Wording(
          "Giữ lại nhưng bảng vụ việc không có cột này, cần đổi tên hoặc xóa: \(Self.list(ledger.unknown)).",
          en: "Kept, but a table of cases has no such column; rename or delete: \(Self.list(ledger.unknown))."))
    }
    lines.append(
      Wording(
        "Đã ghi \(output). Nội dung các ô còn lại không được quét: xem lại xem có tên, số riêng của ai không.",
        en: "Wrote \(output). The remaining cells were not scanned: see that they name nobody."))
    return lines.map { "\($0(options.language))\n" }.joined()
  }

  private static func list(_ headings: [String]) -> String { headings.map { "“\($0)”" }.joined(separator: ", ") }
}
