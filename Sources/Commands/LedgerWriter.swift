import Authorities
import Cases
import Diagnostics
import Formats
import Portal
import Releases
import SessionResults
import SiteKit
import Transparency

/// Writes folders of releases and the ledger's lines about them as one step: whatever moment a run is cut off at, the
/// next one knows what was done.
///
/// First the ledger as it will be goes to `Ledger.unfinishedPath`, then come the marks of rows, the folders in the order of
/// its lines, and the ledger itself with its signature, and at last that first file goes. While it is there `build` and `check` refuse; `release` keeps
/// the lines whose folders are in place (`recoveringSourceFolder`). A correction marks its rows after all that: cut off before,
/// the same command finds nothing to correct and marks them.
struct LedgerWriter {
  let options: SiteOptions
  private(set) var ledger: Ledger
  private var folders: [Folder] = []

  private struct Folder {
    let period: String
    let files: [String: [UInt8]]
    let isNew: Bool
  }

  private let signer: SigningKey?
  /// Whether there is a line about the key, which is worth writing by itself.
  private(set) var changesKey = false

  static let keyEntered = Wording(
    "Đã ghi việc đổi khóa vào sổ phát hành.\n", en: "Entered the change of key in the ledger.\n")

  /// Throws `Misuse` when the run is of a day before the last line, or has not the key that the ledger is signed with, nor
  /// says that it changes it.
  init(_ options: SiteOptions, _ ledger: Ledger) throws {
    if let last = ledger.lines.last?.time.day, last > options.asOf { throw Self.beforeLast(last, options.asOf) }
    self.options = options
    self.ledger = ledger
    signer = try KeyFile.signer(options)
    if let key = signer?.publicKey.digest {
      if ledger.key == key, options.keyChange == nil { return }
      guard ledger.key == nil || options.keyChange == .new else { throw KeyProblem.other }
      enter(.newKey, key)
    } else if let key = ledger.key {
      guard options.keyChange == SiteOptions.KeyChange.none else { throw KeyProblem.needed }
      enter(.noKey, key)
    }
  }

  private static func beforeLast(_ last: CivilDay, _ day: CivilDay) -> Misuse {
    Misuse(
      "ledger-before-last",
      Wording(
        "Sổ phát hành đã có dòng ngày \(last.vietnamese), không thể ghi thêm dòng ngày \(day.vietnamese)",
        en: "The ledger has a line of \(last.iso): none of \(day.iso) can follow it"),
      fix: Wording(
        "bỏ --now và xem lại ngày của máy; nếu dòng kia được ghi khi máy sai ngày thì thêm “--now \(last.iso)”",
        en: "leave out --now and see to the clock; if it was wrong when that line was written, add “--now \(last.iso)”")
    )
  }

  private mutating func enter(_ act: LedgerLine.Act, _ key: Digest) {
    ledger.append(act, nil, key, at: options.time)
    changesKey = true
  }

  /// For a ledger that an interrupted run has left.
  private init(finishing ledger: Ledger, _ options: SiteOptions) throws {
    self.options = options
    self.ledger = ledger
    let key = try KeyFile.signer(options)
    signer = key?.publicKey.digest == ledger.key ? key : nil
    if ledger.key != nil, signer == nil, options.keyChange == nil { throw KeyProblem.needed }
  }

  /// The folder of a period, and its line. A release is a new folder; corrections and withdrawals replace one.
  mutating func add(_ act: LedgerLine.Act, _ period: String, _ files: [String: [UInt8]]) {
    ledger.append(act, period, Checksums.digest(files), at: options.time)
    folders.append(Folder(period: period, files: files, isNew: act == .release))
  }

  /// The line alone, of a release whose folder stays as it is.
  mutating func enter(_ release: FrozenRelease) {
    ledger.append(.entry, release.period.id, release.digest, at: options.time)
  }

  /// `marks`: writes those of what is released, by which no row is released twice.
  func write(_ marks: () throws(SystemFailure) -> Void = {}) throws(SystemFailure) {
    try AtomicFile.write(path(Ledger.unfinishedPath), creatingFolders: true, ledger.bytes)
    try marks()
    for folder in folders {
      let place = path("releases/\(folder.period)")
      if folder.isNew {
        try AtomicFolder.create(at: place, files: folder.files)
      } else {
        try AtomicFolder.replace(at: place, files: folder.files)
      }
    }
    try finish()
  }

  private func finish() throws(SystemFailure) {
    try AtomicFile.write(path(Ledger.path), ledger.bytes)
    if ledger.key != nil, let signature = signer?.signature(of: ledger.bytes, namespace: Ledger.signer) {
      try AtomicFile.write(path(Ledger.signaturePath), signature.file)
    } else {
      try AtomicFile.remove(path(Ledger.signaturePath))
    }
    try AtomicFile.remove(path(Ledger.unfinishedPath))
  }

  private func path(_ path: String) -> String { "\(options.source)/\(path)" }

  /// The content folder after what an interrupted run had done is entered in the ledger.
  static func recoveringSourceFolder(_ options: SiteOptions, skipping: Set<String>) throws -> SourceFolder {
    let folder = try options.sourceFolder(skipping: skipping)
    guard let done = try Ledger.recovered(folder.tree) else { return folder }
    let folders = folder.tree.files.lazy.map(\.path).filter { $0.hasPrefix("releases/") }
    let periods = Set(folders.compactMap { $0.split(separator: "/").dropFirst().dropLast().first.map(String.init) })
    let marks = [
      (try options.caseTree(folder.tree).file(ReleasedRows.path), options.path(inCases: ReleasedRows.path)),
      (folder.tree.file(SessionMarks.path), "\(options.source)/\(SessionMarks.path)"),
    ]
    for case (let file?, let place) in marks {
      try AtomicFile.write(place, ReleasedRows.lines(of: periods, in: file))
    }
    try LedgerWriter(finishing: done, options).finish()
    return try options.sourceFolder(skipping: skipping)
  }

  /// Another run holds the content folder.
  static func busy(_ options: SiteOptions) -> SystemFailure {
    SystemFailure(
      "release-already",
      Wording(
        "Đang có một lần phát hành, đính chính hoặc thu hồi khác",
        en: "Another release, correction or withdrawal is running"),
      fix: Wording(
        "chờ lần đó xong (có thể nó đang chờ trả lời) rồi chạy lại",
        en: "wait until it is done (it may be waiting for an answer), then run again"),
      at: Location(path: options.source))
  }
}
