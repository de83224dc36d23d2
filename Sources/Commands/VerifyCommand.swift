import Diagnostics
import Formats
public import Portal
import Releases
import Transparency

/// `verify`: whether a published site is still what its ledger of releases says, offline.
public struct VerifyCommand {
  let options: SiteOptions
  let folder: String
  /// The hash of a ledger that somebody kept, or its first digits.
  let keptHead: String?

  public init(_ options: SiteOptions, folder: String, keptHead: String? = nil) {
    self.options = options
    self.folder = folder
    self.keptHead = keptHead
  }

  /// Ends with 1 at the first misfit, whatever it is: nothing is about to be published.
  public func run() -> CommandResult {
    let result = CommandResult.of(options) {
      let proof = try SiteProof(PublishedFolder(folder, as: SiteOptions.shown(folder)), keptHead: keptHead)
      return CommandResult(output: options.isQuiet ? "" : lines(proof).map { $0(options.language) + "\n" }.joined())
    }
    return CommandResult(
      output: result.output, messages: result.messages, status: result.status == 4 ? 1 : result.status)
  }

  private func lines(_ proof: SiteProof) -> [Wording] {
    [
      files(proof), releases(proof), ledger(proof), signature(proof), figures(proof), reception(proof.figures),
      leftOut(proof.figures), pages(proof), kept(proof.archive.ledger), notTold,
    ]
    .compactMap { $0 }
  }

  private func files(_ proof: SiteProof) -> Wording {
    guard let count = proof.fileCount else {
      return Wording(
        "Không kiểm: SHA256SUMS của cả cổng và các trang (thư mục này chỉ có dữ liệu).",
        en: "Not checked: SHA256SUMS of the site and its pages (the folder holds data only).")
    }
    return Wording(
      "Khớp: \(VietnameseNumber.grouped(count)) tệp với SHA256SUMS của cổng.",
      en: "Fits: \(VietnameseNumber.grouped(count)) files with SHA256SUMS of the site.")
  }

  private func releases(_ proof: SiteProof) -> Wording? {
    let releases = proof.archive.releases
    guard !releases.isEmpty else { return nil }
    let corrections = releases.reduce(0) { $0 + $1.corrections.count }
    let withdrawals = releases.count { $0.withdrawal != nil }
    return Wording(
      "Khớp: \(releases.count) bản phát hành với sổ, trong đó \(corrections) lần đính chính, \(withdrawals) kỳ đã thu hồi.",
      en:
        "Fits: \(releases.count) releases with the ledger, with \(corrections) corrections and \(withdrawals) withdrawn."
    )
  }

  private func ledger(_ proof: SiteProof) -> Wording {
    let ledger = proof.archive.ledger
    guard let head = ledger.head else {
      return Wording("Không có sổ: chưa phát hành kỳ nào.", en: "There is no ledger: nothing was released yet.")
    }
    return Wording(
      "Khớp: \(ledger.lines.count) dòng của sổ phát hành. Mã sổ: \(head)",
      en: "Fits: \(ledger.lines.count) lines of the ledger. Its hash: \(head)")
  }

  private func signature(_ proof: SiteProof) -> Wording? {
    guard proof.archive.ledger.head != nil else { return nil }
    guard let signature = proof.archive.ledger.signature else {
      return Wording("Không kiểm: chữ ký (sổ này không ký).", en: "Not checked: a signature (the ledger has none).")
    }
    return Wording(
      "Khớp: chữ ký của khóa \(signature.key.fingerprint). Khóa ấy có đúng của cơ quan không thì phải so ở nơi khác.",
      en: "Fits: the signature by \(signature.key.fingerprint). Whose key it is must be learnt elsewhere.")
  }

  private func figures(_ proof: SiteProof) -> Wording? {
    guard proof.figures.caseCount > 0 else { return nil }
    let (grouped, workbooks) = (VietnameseNumber.grouped(proof.figures.caseCount), proof.figures.workbookCount)
    return Wording(
      "Khớp: \(grouped) số liệu về vụ việc của thong-ke.csv, tính lại từ các bản phát hành; \(workbooks) tệp Excel; các bản JSON; datapackage.json.",
      en:
        "Fits: \(grouped) figures of cases in thong-ke.csv, computed again; \(workbooks) workbooks; the JSON twins; datapackage.json."
    )
  }

  private func reception(_ figures: FigureProof) -> Wording? {
    guard figures.receptionCount > 0 else { return nil }
    let grouped = VietnameseNumber.grouped(figures.receptionCount)
    return Wording(
      "Khớp: \(grouped) số liệu về tiếp công dân của thong-ke.csv, tính lại từ các bản phát hành và tiep-cong-dan.csv.",
      en: "Fits: \(grouped) figures of reception in thong-ke.csv, computed from the releases and tiep-cong-dan.csv.")
  }

  /// What no release holds, so that it could be changed with all that rests on it.
  private func leftOut(_ figures: FigureProof) -> Wording? {
    var parts: [Wording] = []
    if figures.sessionCount > 0 {
      let grouped = VietnameseNumber.grouped(figures.sessionCount)
      parts.append(Wording("\(grouped) dòng của tiep-cong-dan.csv", en: "\(grouped) rows of tiep-cong-dan.csv"))
    }
    if !figures.leftOut.isEmpty {
      let counts = figures.leftOut.map { family, count in
        let (grouped, codes) = (VietnameseNumber.grouped(count), family.isEmpty ? nil : "\(family).*")
        return Wording("\(grouped) dòng \(codes ?? "mã lạ")", en: "\(grouped) rows \(codes ?? "of unknown codes")")
      }
      parts.append(
        Wording(
          "\(counts.map(\.vi).joined(separator: ", ")) của thong-ke.csv",
          en: "\(counts.map(\.en).joined(separator: ", ")) of thong-ke.csv"))
    }
    guard !parts.isEmpty else { return nil }
    return Wording(
      "Không chứng minh được, vì không bản phát hành nào giữ: \(parts.map(\.vi).joined(separator: "; ")).",
      en: "Not proved, for no release holds it: \(parts.map(\.en).joined(separator: "; ")).")
  }

  private func pages(_ proof: SiteProof) -> Wording? {
    guard proof.pageCount > 0 else { return nil }
    return Wording(
      "Khớp: mã sổ ở \(VietnameseNumber.grouped(proof.pageCount)) trang.",
      en: "Fits: the ledger's hash on \(VietnameseNumber.grouped(proof.pageCount)) pages.")
  }

  private func kept(_ ledger: Ledger) -> Wording? {
    guard let keptHead, let index = ledger.heads.firstIndex(where: { $0.hexadecimal.hasPrefix(keptHead.lowercased()) })
    else {
      return ledger.head.map { _ in
        Wording(
          "Không kiểm: sổ có bị làm lại từ đầu không. Có mã sổ đã giữ thì thêm --head MÃ.",
          en: "Not checked: whether the ledger was made anew. With a hash you kept, add --head HASH.")
      }
    }
    return Wording(
      "Khớp: mã đã giữ là của dòng số \(index + 1); từ đầu sổ đến đó không có gì bị đổi.",
      en: "Fits: the hash you kept is that of line number \(index + 1); nothing was changed up to there.")
  }

  private var notTold: Wording {
    Wording(
      "Không kiểm được bằng lệnh này: số có đúng lúc phát hành không; lời và số in trên trang; lịch tiếp, văn bản.",
      en: "Not told by this command: whether figures were right when released; what pages, schedules and texts say.")
  }
}
