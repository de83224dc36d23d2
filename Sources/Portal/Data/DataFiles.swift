import Authorities
import Formats
import Parallel
import Releases
import SessionResults
import SiteKit
import Tables
import Transparency

/// The files under `du-lieu/`: the frozen files of each release as they are, and tables over all of them.
enum DataFiles {
  /// What each file of a release holds.
  private static func label(_ file: ReleaseFile) -> String {
    switch file {
    case .byPlace: "Kết quả theo đơn vị (CSV)"
    case .bySubject: "Kết quả theo lĩnh vực (CSV)"
    case .flows: "Luồng đơn (CSV)"
    case .sessions: "Số người, vụ việc, đoàn được tiếp (CSV)"
    case .manifest: "Bản kê của bản phát hành (YAML)"
    case .checksums: "Mã kiểm tra SHA-256"
    }
  }

  static func links(_ release: FrozenRelease) -> [PageLink] {
    let frozen = ReleaseFile.allCases.filter { release.files[$0.rawValue] != nil }.map { file in
      PageLink(label: label(file), href: "du-lieu/\(release.period.id)/\(file.rawValue)")
    }
    guard hasTables(release) else { return frozen }
    return [PageLink(label: "Các bảng của kỳ trong một tệp Excel (XLSX)", href: PeriodWorkbook.path(release.period))]
      + frozen
  }

  private static func hasTables(_ release: FrozenRelease) -> Bool { !release.isDeferred && release.withdrawal == nil }

  static let ledger = PageLink(label: "Sổ phát hành (TSV)", href: "du-lieu/\(Ledger.fileName)")

  /// The files over all periods.
  static func whole(_ record: PublicRecord) -> [PageLink] {
    tableLinks + (record.ledger.head == nil ? [] : [ledger]) + (record.ledger.signature == nil ? [] : signature)
      + others
  }

  private static func ledgerFiles(_ ledger: Ledger) throws -> [OutputFile] {
    guard ledger.head != nil else { return [] }
    var files = [(self.ledger.href, ledger.bytes)]
    if let signature = ledger.signature {
      files += zip(self.signature.map(\.href), [signature.file, signers(signature)])
    }
    return try files.map { OutputFile(try OutputPath($0.0), $0.1) }
  }

  /// The `allowed_signers` file (ssh-keygen(1)) with the key of the ledger.
  static func signers(_ signature: SSHSignature) -> [UInt8] {
    Array(signature.key.allowedSigner(Ledger.signer, namespace: Ledger.signer).utf8)
  }

  private static let signature = [
    PageLink(label: "Chữ ký của sổ phát hành (SSHSIG)", href: "du-lieu/\(Ledger.fileName).sig"),
    PageLink(label: "Khóa công khai của sổ phát hành (allowed_signers)", href: "du-lieu/allowed_signers"),
  ]

  private static let tableLinks = DataTable.all.flatMap { table in
    [PageLink(label: "\(table.title) (CSV)", href: "du-lieu/\(table.csv)")]
      + (table.hasTwin ? [PageLink(label: "\(table.title) (JSON)", href: "du-lieu/\(table.json)")] : [])
  }

  private static let others = [
    PageLink(label: "Mô tả các bảng cho máy đọc (datapackage.json)", href: DataPackage.path),
    PageLink(label: "Lịch tiếp công dân (JSON)", href: ScheduleData.path),
    PageLink(label: "Lịch tiếp công dân (CSV)", href: CalendarPath.csv),
    PageLink(label: "Lịch tiếp công dân (iCalendar)", href: CalendarPath.all),
  ]

  static func files(_ record: PublicRecord, _ keeper: FileKeeper) throws -> [KeptFile] {
    let pieces: [@Sendable () throws -> [KeptFile]] = [
      { try tables(record, keeper) }, { try CalendarFiles(record).files(keeper) }, { try workbooks(record, keeper) },
      { try keeper.keep(ledgerFiles(record.ledger) + LoudspeakerText.files(record) + releaseFiles(record)) },
    ]
    return try ChunkedMap.all(pieces).flatMap { $0 }
  }

  private static func releaseFiles(_ record: PublicRecord) throws -> [OutputFile] {
    var files: [OutputFile] = []
    for release in record.releases {
      for (name, bytes) in release.files.sorted(by: { $0.key < $1.key }) {
        files.append(OutputFile(try OutputPath("du-lieu/\(release.period.id)/\(name)"), bytes))
      }
      if let withdrawal = release.withdrawal {
        let bytes = WithdrawalNotice.file(release, withdrawal, baseURL: record.settings.baseURL)
        for name in withdrawal.files {
          files.append(OutputFile(try OutputPath("du-lieu/\(release.period.id)/\(name)"), bytes))
        }
      }
    }
    return files
  }

  /// The tables over all periods and the calendar, their twins, and the package that describes them.
  private static func tables(_ record: PublicRecord, _ keeper: FileKeeper) throws -> [KeptFile] {
    let one = { @Sendable (path: String, bytes: [UInt8]) in keeper.keep(OutputFile(try OutputPath(path), bytes)) }
    // A CSV table, and the same as JSON where there is such a twin.
    let withTwin = { @Sendable (path: String, csv: [UInt8]) in
      let table = DataTable.all.first { $0.hasTwin && path == "du-lieu/\($0.csv)" }
      let twin = try table.map { try one("du-lieu/\($0.json)", TableTwin.json(of: csv, $0)) }
      return [try one(path, csv)] + (twin.map { [$0] } ?? [])
    }
    var writers: [@Sendable () throws -> [KeptFile]] = [
      { try withTwin("du-lieu/thong-ke.csv", StatisticsTable.write(record)) },
      { try withTwin("du-lieu/tiep-cong-dan.csv", SessionResultTable.write(record)) },
      { [try one(ScheduleData.path, ScheduleData.json(record))] },
      { [try one(CalendarPath.csv, SessionsTable.write(record))] },
    ]
    for view in PublishedView.allCases {
      writers.append { try withTwin("du-lieu/\(ReleaseTable.fileName(view))", table(view, of: record.releases)) }
    }
    writers += [
      { try withTwin("du-lieu/\(DataTable.sessionTotals.csv)", sessionTotals(of: record.releases)) },
      { try withTwin("du-lieu/\(FlowTable.fileName)", flows(of: record.releases)) },
    ]
    let files = try ChunkedMap.all(writers).flatMap { $0 }
    let byPath = Dictionary(files.map { ($0.path.description, $0) }, uniquingKeysWith: { first, _ in first })
    return files + [try one(DataPackage.path, DataPackage(record: record, files: byPath).bytes)]
  }

  private static func workbooks(_ record: PublicRecord, _ keeper: FileKeeper) throws -> [KeptFile] {
    let (releases, settings) = (record.releases.filter { !$0.isDeferred }, record.settings)
    let paths = try releases.map { try OutputPath(PeriodWorkbook.path($0.period)) }
    return ChunkedMap.run(releases.count) { stretch in
      stretch.map { index in
        let release = releases[index]
        let workbook = PeriodWorkbook(release: release, settings: settings)
        let bytes = release.withdrawal.map {
          workbook.tombstone(WithdrawalNotice.lines(release, $0, baseURL: settings.baseURL))
        }
        return keeper.keep(OutputFile(paths[index], bytes ?? workbook.bytes))
      }
    }.flatMap { $0 }
  }

  /// The table of a view over all periods.
  static func table(_ view: PublishedView, of releases: [FrozenRelease]) -> [UInt8] {
    joined(ReleaseTable.fileName(view), ReleaseTable.header(view), of: releases)
  }

  /// How many people, matters and groups were received, over all periods.
  static func sessionTotals(of releases: [FrozenRelease]) -> [UInt8] {
    joined(SessionTotalsTable.fileName, SessionTotalsTable.header, of: releases)
  }

  /// The flows of all periods.
  static func flows(of releases: [FrozenRelease]) -> [UInt8] {
    joined(FlowTable.fileName, FlowTable.header, of: releases)
  }

  /// The files of one name of all releases under one header.
  private static func joined(_ name: String, _ header: [String], of releases: [FrozenRelease]) -> [UInt8] {
    let tables = releases.compactMap { $0.files[name] }
    var joined = CSVWriter(header: header).bytes
    joined.reserveCapacity(tables.reduce(joined.count) { $0 + $1.count })
    for table in tables {
      let header = table.firstIndex(of: UInt8(ascii: "\n")) ?? table.count - 1
      joined.append(contentsOf: table[(header + 1)...])
    }
    return joined
  }
}
