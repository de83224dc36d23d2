import Formats
import SiteKit
import Transparency

/// The files under `du-lieu/`: the frozen files of each release as they are, and tables over all of them.
enum DataFiles {
  /// What each published file holds.
  private static let names = [
    ("vu-viec-don-vi.csv", "Kết quả theo đơn vị (CSV)"), ("vu-viec-linh-vuc.csv", "Kết quả theo lĩnh vực (CSV)"),
    ("release.yaml", "Thông tin bản phát hành (YAML)"), (Checksums.fileName, "Mã kiểm tra SHA-256"),
  ]

  static func links(_ release: FrozenRelease) -> [PageLink] {
    names.filter { release.files[$0.0] != nil }.map { name, label in
      PageLink(label: label, href: "du-lieu/\(release.period.id)/\(name)")
    }
  }

  static let ledger = PageLink(label: "Sổ phát hành (TSV)", href: "du-lieu/\(Ledger.fileName)")

  /// The files over all periods.
  static func whole(_ record: PublicRecord) -> [PageLink] {
    tables + (record.ledger.head == nil ? [] : [ledger]) + (record.ledger.signature == nil ? [] : signature)
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

  private static let tables = [
    PageLink(label: "Kết quả theo đơn vị, mọi kỳ (CSV)", href: "du-lieu/vu-viec-don-vi.csv"),
    PageLink(label: "Kết quả theo lĩnh vực, mọi kỳ (CSV)", href: "du-lieu/vu-viec-linh-vuc.csv"),
    PageLink(label: "Kết quả từng buổi tiếp công dân (CSV)", href: "du-lieu/tiep-cong-dan.csv"),
    PageLink(label: "Mọi số liệu in trên các trang (CSV)", href: "du-lieu/thong-ke.csv"),
    PageLink(label: "Lịch tiếp công dân (JSON)", href: ScheduleData.path),
    PageLink(label: "Lịch tiếp công dân (CSV)", href: CalendarPath.csv),
    PageLink(label: "Lịch tiếp công dân (iCalendar)", href: CalendarPath.all),
  ]

  static func files(_ record: PublicRecord) throws -> [OutputFile] {
    var files = [
      OutputFile(try OutputPath("du-lieu/thong-ke.csv"), StatisticsTable.write(record)),
      OutputFile(try OutputPath("du-lieu/tiep-cong-dan.csv"), SessionResultTable.write(record)),
      OutputFile(try OutputPath(ScheduleData.path), ScheduleData.json(record)),
      OutputFile(try OutputPath(CalendarPath.csv), ScheduleTable.write(record)),
    ]
    files += try ledgerFiles(record.ledger)
    files += try CalendarFiles(record).files() + LoudspeakerText.files(record)
    for view in PublishedView.allCases {
      let name = ReleaseTable.fileName(view)
      files.append(OutputFile(try OutputPath("du-lieu/\(name)"), joined(record.releases.compactMap { $0.files[name] })))
    }
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

  /// Tables under one header.
  static func joined(_ tables: [[UInt8]]) -> [UInt8] {
    var joined = tables.first ?? []
    for table in tables.dropFirst() {
      let header = table.firstIndex(of: UInt8(ascii: "\n")) ?? table.count - 1
      joined.append(contentsOf: table[(header + 1)...])
    }
    return joined
  }
}
