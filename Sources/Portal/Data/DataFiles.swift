import Formats
import Parallel
import SiteKit
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

  static func files(_ record: PublicRecord) throws -> [OutputFile] {
    let pieces: [@Sendable () throws -> [OutputFile]] = [
      { try tables(record) }, { try CalendarFiles(record).files() }, { try workbooks(record) },
    ]
    let made = try ChunkedMap.all(pieces)
    var files = made.flatMap { $0 }
    files += try ledgerFiles(record.ledger) + LoudspeakerText.files(record)
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
  private static func tables(_ record: PublicRecord) throws -> [OutputFile] {
    var writers: [@Sendable () throws -> [OutputFile]] = [
      { try withTwin("du-lieu/thong-ke.csv", StatisticsTable.write(record)) },
      { try withTwin("du-lieu/tiep-cong-dan.csv", SessionResultTable.write(record)) },
      { [OutputFile(try OutputPath(ScheduleData.path), ScheduleData.json(record))] },
      { [OutputFile(try OutputPath(CalendarPath.csv), ScheduleTable.write(record))] },
    ]
    for view in PublishedView.allCases {
      writers.append { try withTwin("du-lieu/\(ReleaseTable.fileName(view))", table(view, of: record.releases)) }
    }
    writers += [
      { try withTwin("du-lieu/\(DataTable.sessionTotals.csv)", sessionTotals(of: record.releases)) },
      { try withTwin("du-lieu/\(FlowTable.fileName)", flows(of: record.releases)) },
    ]
    let files = try ChunkedMap.all(writers).flatMap { $0 }
    let byPath = Dictionary(files.map { ($0.path.description, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    return files + [OutputFile(try OutputPath(DataPackage.path), DataPackage(record: record, files: byPath).bytes)]
  }

  /// A CSV table, and the same as JSON where there is such a twin.
  private static func withTwin(_ path: String, _ csv: [UInt8]) throws -> [OutputFile] {
    let file = OutputFile(try OutputPath(path), csv)
    guard let table = DataTable.all.first(where: { $0.hasTwin && path == "du-lieu/\($0.csv)" }) else { return [file] }
    return [file, OutputFile(try OutputPath("du-lieu/\(table.json)"), TableTwin.json(of: csv, table))]
  }

  private static func workbooks(_ record: PublicRecord) throws -> [OutputFile] {
    let (releases, settings) = (record.releases.filter { !$0.isDeferred }, record.settings)
    let made = ChunkedMap.run(releases.count) { stretch in
      releases[stretch].map { release in
        let workbook = PeriodWorkbook(release: release, settings: settings)
        guard let withdrawal = release.withdrawal else { return workbook.bytes }
        return workbook.tombstone(WithdrawalNotice.lines(release, withdrawal, baseURL: settings.baseURL))
      }
    }.flatMap { $0 }
    return try zip(releases, made).map { release, bytes in
      OutputFile(try OutputPath(PeriodWorkbook.path(release.period)), bytes)
    }
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
