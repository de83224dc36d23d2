public import Diagnostics
public import Formats

/// Files of releases whose line ends were turned into those of Windows, by version control (`autocrlf`) or a transfer of texts:
/// their bytes are no longer those released, and nobody wrote anything in them.
public enum LineEnds {
  /// The report with one problem for all releases that this happened to, instead of what follows from it.
  public static func corrected(_ report: Report, _ tree: SourceTree) -> Report {
    guard report.hasErrors else { return report }
    let turned = tree.files.filter { file in
      file.path.hasPrefix("releases/") && written.contains(file.path.split(separator: "/").last.map(String.init) ?? "")
        && file.bytes.contains(UInt8(ascii: "\r"))
    }
    guard let first = turned.first else { return report }
    let folders = turned.map {
      String($0.displayPath.prefix(upTo: $0.displayPath.lastIndex(of: "/") ?? $0.displayPath.endIndex))
    }
    let others = report.problems.filter { problem in
      guard let path = problem.location?.path else { return true }
      return !folders.contains { path == $0 || path.hasPrefix("\($0)/") }
    }
    return Report(others + [problem(first.location, turned.dropFirst().prefix(10).map(\.location))])
  }

  /// The files that the tool writes with plain line ends.
  private static let written: Set<String> = [Checksums.fileName, ReleaseManifest.fileName, "so-phat-hanh.tsv"]

  private static func problem(_ location: Location, _ related: [Location]) -> Problem {
    Problem(
      "release-line-ends",
      Wording(
        "Tệp đã phát hành bị đổi dấu xuống dòng sang kiểu Windows (CRLF)",
        en: "The line ends of a released file were turned into those of Windows (CRLF)"),
      fix: Wording(
        "lấy lại bản gốc của cả thư mục releases từ kho lưu trữ; với Git, chạy “git config core.autocrlf false” rồi lấy lại, với FTP thì chép ở chế độ nhị phân (binary)",
        en:
          "restore the whole folder releases from your archive; with Git run “git config core.autocrlf false” and check it out again, with FTP transfer it as binary"
      ),
      at: location, related: related)
  }
}
