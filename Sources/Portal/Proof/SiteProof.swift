import Authorities
import Diagnostics
public import Formats
import Parallel
public import Releases
import SiteKit
import Transparency

/// The check of a published site by what it holds itself: its checksums, its ledger, its releases, the hash on its
/// pages. Nothing is written, nothing is asked of the network.
///
/// The steps go from the whole to the parts; the first thing that does not fit ends it.
public struct SiteProof {
  /// Files that `SHA256SUMS` names and that are as it says; nil for a folder that is `du-lieu` alone.
  public private(set) var fileCount: Int?
  public private(set) var pageCount = 0
  public let figures: FigureProof
  public let archive: ReleaseArchive

  /// Bytes of a file that is read whole, and of all release files together; what is larger is none of ours. A portal of
  /// 3,000 units has about 4 MB of `thong-ke.csv` and less of release files a quarter: that is of a hundred years. What is
  /// made from them and only compared (`PublishedFolder.holds`) may have any size.
  private static let most = 1 << 30

  /// Throws a refusal that names the first misfit.
  public init(_ folder: PublishedFolder, keptHead: String?) throws {
    let isWhole = folder.has(SumsList.path)
    guard isWhole || folder.has(Ledger.fileName) else { throw ProofProblem.notASite(folder.root) }
    let data = isWhole ? "du-lieu/" : ""
    let ledgerPath = data + Ledger.fileName
    let head = try Self.head(folder, ledgerPath)
    var pages: Set<String> = []
    var codes: Set<String> = []
    if isWhole {
      let list = try SumsList(folder, try Self.bytes(folder, SumsList.path))
      pages = try list.verify(folder, finding: head?.hexadecimal ?? "")
      fileCount = list.digests.count
      codes = Set(list.digests.values.map(\.hexadecimal))
    }
    let year: ReportingYear
    (archive, year) = try Self.archive(folder, data)
    try Self.checkHead(keptHead, archive.ledger, at: folder.location(ledgerPath))
    try FileProof.check(folder, data, archive)
    try Self.checkTables(folder, data, archive)
    figures = try FigureProof(folder, data, archive.releases, year)
    try PackageProof.check(folder, data)
    guard isWhole else { return }
    if let head { pageCount = try Self.checkPages(folder, pages, head) }
    try Self.checkTexts(folder, head)
    let ledger = archive.ledger
    codes.formUnion((archive.releases.map(\.digest) + ledger.lines.map(\.digest) + ledger.heads).map(\.hexadecimal))
    try PageCodes(known: codes).check(folder)
  }

  static func bytes(_ folder: PublishedFolder, _ path: String) throws -> [UInt8] {
    if let bytes = try folder.bytes(path, most: most) { return bytes }
    throw ProofProblem.tooLarge(at: folder.location(path))
  }

  /// The hash that every page must show: of the ledger's last line, whatever the ledger is worth.
  private static func head(_ folder: PublishedFolder, _ path: String) throws -> Digest? {
    guard folder.has(path) else { return nil }
    let bytes = try bytes(folder, path)
    let start = bytes.dropLast().lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    return Digest(of: Array(bytes[start...]))
  }

  private static func archive(_ folder: PublishedFolder, _ data: String) throws -> (ReleaseArchive, ReportingYear) {
    var (read, size) = ([SourceFile](), 0)
    let root = data.isEmpty ? folder.root : "\(folder.root)/\(data.dropLast())"
    for path in folder.paths where path.hasPrefix(data) {
      let name = String(path.dropFirst(data.count))
      let isOfLedger = name == Ledger.fileName || name == "\(Ledger.fileName).sig"
      guard isOfLedger || isOfRelease(name) else { continue }
      let bytes = try bytes(folder, path)
      size += bytes.count
      if size > most { throw ProofProblem.tooLarge(at: folder.location(path)) }
      read.append(SourceFile(path: name, bytes: bytes, root: root))
    }
    let published = PublishedReleases(SourceTree(root: root, files: read))
    let (archive, report) = ReleaseArchive.load(published.tree, published.year)
    if let first = report.sorted().first { throw ProofProblem.first(first) }
    for notice in published.notices {
      guard let release = archive.releases.first(where: { $0.period.id == notice.period }) else { continue }
      guard WithdrawalNotice.isFile(notice.file.bytes, release, notice.withdrawal) else {
        throw ProofProblem.notice(at: notice.file.location)
      }
    }
    return (archive, published.year)
  }

  /// Pages, and workbooks, which are made anew from a release with each build, are no part of it.
  private static func isOfRelease(_ name: String) -> Bool {
    let parts = name.split(separator: "/")
    return parts.count == 2 && parts[1] != PeriodWorkbook.name && !name.hasSuffix(".html")
  }

  private static func checkHead(_ kept: String?, _ ledger: Ledger, at location: Location) throws {
    guard let kept else { return }
    let isHash = kept.utf8.count >= 12 && kept.utf8.count <= 64 && kept.utf8.allSatisfy(isHexadecimal)
    guard isHash else { throw ProofProblem.headForm }
    if !ledger.heads.contains(where: { $0.hexadecimal.hasPrefix(kept.lowercased()) }) {
      throw ProofProblem.unknownHead(kept, at: location)
    }
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
  }

  /// The tables over all periods, and the key that goes with the signature.
  private static func checkTables(
    _ folder: PublishedFolder, _ data: String, _ archive: ReleaseArchive
  ) throws {
    var expected = PublishedView.allCases.map { view in
      (ReleaseTable.fileName(view), DataFiles.table(view, of: archive.releases))
    }
    expected.append((DataTable.sessionTotals.csv, DataFiles.sessionTotals(of: archive.releases)))
    expected.append((FlowTable.fileName, DataFiles.flows(of: archive.releases)))
    if let signature = archive.ledger.signature { expected.append(("allowed_signers", DataFiles.signers(signature))) }
    for (name, made) in expected {
      if try !folder.holds(made, at: data + name) { throw ProofProblem.table(at: folder.location(data + name)) }
    }
  }

  /// A page that was taken out is missed by those that lead to it. A hash in a comment is shown to nobody.
  private static func checkTexts(_ folder: PublishedFolder, _ head: Digest?) throws {
    let needle = head.map { Array($0.hexadecimal.utf8) }
    let paths = folder.paths
    let files = ChunkedMap.run(paths.count) { stretch in
      Result {
        try paths[stretch].compactMap { path -> KeptFile? in
          guard let output = try? OutputPath(path) else { return nil }
          let isPage = path.hasSuffix(".html")
          let text = isPage || path == "feed.xml" ? try bytes(folder, path) : []
          if let head, let needle, !text.isEmpty, !PageComments.isShown(needle, in: text) {
            throw ProofProblem.page(head, at: folder.location(path))
          }
          return KeptFile(OutputFile(output, isPage ? text : []), digest: "")
        }
      }
    }
    guard let link = LinkCheck.missingFile(try OutputTree(files.flatMap { try $0.get() })) else { return }
    throw ProofProblem.link(link.written, at: folder.location(link.page.description))
  }

  private static func checkPages(
    _ folder: PublishedFolder, _ showing: Set<String>, _ head: Digest
  ) throws -> Int {
    let pages = folder.paths.filter { $0.hasSuffix(".html") || $0 == "feed.xml" }
    if let other = pages.first(where: { !showing.contains($0) }) {
      throw ProofProblem.page(head, at: folder.location(other))
    }
    return pages.count
  }
}
