import Authorities
import Diagnostics

/// Messages about the ledger of releases.
enum LedgerProblem {
  private static let restore = Wording(
    "lấy lại \(Ledger.path) từ kho lưu trữ, hoặc tải so-phat-hanh.tsv từ cổng đang đăng; không sửa tay sổ này",
    en: "restore \(Ledger.path) from your archive or from the published site; it is not edited by hand")
  private static let restoreFolder = Wording(
    "lấy lại thư mục của kỳ ấy và \(Ledger.path) từ cùng một bản lưu trữ",
    en: "restore the folder of the period and \(Ledger.path) from one and the same archive")

  static func missing(at location: Location) -> Problem {
    Problem(
      "ledger-missing",
      Wording(
        "Có bản phát hành nhưng không có sổ phát hành \(Ledger.fileName)",
        en: "There are releases but no ledger \(Ledger.fileName)"),
      fix: Wording(
        "lấy lại sổ từ kho lưu trữ; chỉ khi các kỳ này phát hành từ trước khi có sổ: minhbach release --new-ledger",
        en: "restore it; only if these periods were released before there was a ledger: minhbach release --new-ledger"),
      at: location)
  }

  static func unfinished(at location: Location) -> Problem {
    Problem(
      "ledger-unfinished",
      Wording(
        "Lần phát hành, đính chính hoặc thu hồi trước bị ngắt giữa chừng",
        en: "An earlier release, correction or withdrawal was cut off"),
      fix: Wording(
        "nếu lệnh ấy còn đang chạy thì chờ; nếu không thì chạy lại nó, hoặc minhbach release --all: phần đã xong được ghi vào sổ, phần chưa xong coi như chưa làm",
        en:
          "wait if that command still runs; else run it again, or minhbach release --all: what was done is entered, what was not counts as not done"
      ),
      at: location)
  }

  static func otherUnfinished(at location: Location) -> Problem {
    Problem(
      "ledger-unfinished",
      Wording(
        "Lần ghi sổ bị ngắt giữa chừng không nối tiếp sổ phát hành hiện có",
        en: "The ledger that was being written does not continue the one that is there"),
      fix: Wording(
        "lấy lại cả thư mục releases từ một bản lưu trữ rồi chạy lại",
        en: "restore the whole releases folder from one archive and run again"), at: location)
  }

  static func damaged(at location: Location) -> Problem {
    Problem(
      "ledger-damaged",
      Wording("Sổ phát hành không kết thúc trọn dòng", en: "The ledger does not end with a whole line"), fix: restore,
      at: location)
  }

  static func damaged(line: Int, at location: Location) -> Problem {
    Problem(
      "ledger-damaged",
      Wording("Dòng \(line) của sổ phát hành không đọc được", en: "Line \(line) of the ledger cannot be read"),
      fix: restore, at: location)
  }

  static func chain(_ line: LedgerLine, expected: Int, at location: Location) -> Problem {
    let summary =
      line.number == expected
      ? Wording(
        "Dòng số \(line.number) của sổ phát hành không khớp với dòng trước nó",
        en: "Line number \(line.number) of the ledger does not fit the line before it")
      : Wording(
        "Sổ phát hành phải có dòng số \(expected) ở chỗ của dòng số \(line.number)",
        en: "The ledger must have line number \(expected) where line number \(line.number) stands")
    return Problem("ledger-chain", summary, fix: restore, at: location)
  }

  static func order(_ line: LedgerLine, at location: Location) -> Problem {
    let period = line.period ?? ""
    return Problem(
      "ledger-order",
      Wording(
        "Dòng “\(line.act.rawValue)” kỳ \(period) không thể đứng sau các dòng trước của kỳ ấy",
        en: "A line “\(line.act.rawValue)” of \(period) cannot follow the earlier lines of that period"),
      fix: restore, at: location)
  }

  static func released(_ line: LedgerLine, at location: Location) -> Problem {
    let period = line.period ?? ""
    let summary =
      line.act == .withdrawal
      ? Wording(
        "Sổ phát hành ghi kỳ \(period) đã thu hồi, nhưng thư mục ghi việc thu hồi không còn",
        en: "The ledger says that \(period) was withdrawn, but the folder that tells so is gone")
      : Wording(
        "Sổ phát hành có kỳ \(period), nhưng thư mục của kỳ ấy không còn",
        en: "The ledger has the period \(period), but its folder is gone")
    return Problem("ledger-release-missing", summary, fix: restoreFolder, at: location)
  }

  static func unlisted(_ period: String, at location: Location) -> Problem {
    Problem(
      "ledger-release-unlisted",
      Wording(
        "Bản phát hành \(period) không có trong sổ phát hành", en: "The release \(period) is not in the ledger"),
      fix: Wording(
        "lấy lại \(Ledger.path) từ kho lưu trữ; nếu thư mục này không do minhbach release tạo ra thì chuyển nó ra ngoài",
        en: "restore \(Ledger.path) from your archive; if minhbach release did not make the folder, move it out"),
      at: location)
  }

  static func differs(_ line: LedgerLine, at location: Location, _ entry: Location) -> Problem {
    let period = line.period ?? ""
    return Problem(
      "ledger-release-differs",
      Wording(
        "Bản phát hành \(period) không phải bản mà sổ phát hành ghi ở dòng số \(line.number)",
        en: "The release \(period) is not the one of line number \(line.number) of the ledger"),
      fix: restoreFolder, at: location, related: [entry])
  }

  static func older(_ line: LedgerLine, _ old: LedgerLine, at location: Location, _ entry: Location) -> Problem {
    let period = line.period ?? ""
    return Problem(
      "ledger-release-older",
      Wording(
        "Thư mục kỳ \(period) là bản cũ (dòng số \(old.number)), sau đó đã \(line.act.rawValue) ở dòng số \(line.number)",
        en:
          "The folder of \(period) is an old version (line number \(old.number)), changed by line number \(line.number)"
      ),
      fix: restoreFolder, at: location, related: [entry])
  }

  /// Building it would publish again what was withdrawn because it identifies somebody.
  static func returned(_ line: LedgerLine, at location: Location, _ entry: Location) -> Problem {
    let period = line.period ?? ""
    return Problem(
      "ledger-withdrawn-returned",
      Wording(
        "Kỳ \(period) đã thu hồi ngày \(line.time.day.vietnamese), nhưng thư mục của kỳ lại có số liệu",
        en: "The period \(period) was withdrawn on \(line.time.day.iso), but its folder holds figures again"),
      fix: restoreFolder, at: location, related: [entry], disclosesPerson: true)
  }

  static func corrections(_ line: LedgerLine, at location: Location, _ entry: Location) -> Problem {
    let period = line.period ?? ""
    return Problem(
      "ledger-corrections",
      Wording(
        "Các lần đính chính của bản phát hành \(period) không phải các lần mà sổ phát hành ghi",
        en: "The corrections of the release \(period) are not those of the ledger"),
      fix: restoreFolder, at: location, related: [entry])
  }

  private static let sign = Wording(
    "lấy lại \(Ledger.path) và \(Ledger.signaturePath) từ cùng một bản lưu trữ; mất chữ ký thì ký lại: minhbach release --all --key TỆP --new-key",
    en:
      "restore both files from one archive; a lost signature is made again by minhbach release --all --key FILE --new-key"
  )

  /// What can be wrong with a signature.
  enum Signature {
    case unreadable, otherNamespace, otherKey, otherLedger
  }

  static func signature(_ fault: Signature, at location: Location) -> Problem {
    let summary =
      switch fault {
      case .unreadable:
        Wording("Chữ ký của sổ phát hành không đọc được", en: "The signature of the ledger cannot be read")
      case .otherNamespace:
        Wording(
          "Chữ ký này làm cho việc khác, không phải cho sổ phát hành (namespace “\(Ledger.signer)”)",
          en: "The signature was made for another purpose than a ledger (namespace “\(Ledger.signer)”)")
      case .otherKey:
        Wording(
          "Sổ phát hành được ký bằng khóa khác với khóa ghi trong sổ",
          en: "The ledger is signed by another key than the one it names")
      case .otherLedger:
        Wording(
          "Chữ ký không phải của sổ phát hành này: sổ đã bị đổi sau khi ký",
          en: "The signature is not of this ledger: it was changed since")
      }
    return Problem("ledger-signature", summary, fix: sign, at: location)
  }

  static func unsigned(at location: Location) -> Problem {
    Problem(
      "ledger-unsigned",
      Wording("Sổ phát hành ghi là có ký, nhưng không có chữ ký", en: "The ledger says it is signed, but it is not"),
      fix: sign, at: location)
  }

  static func signatureExtra(at location: Location) -> Problem {
    Problem(
      "ledger-signature-extra",
      Wording(
        "Có chữ ký, nhưng sổ phát hành không ghi khóa nào", en: "There is a signature, but the ledger names no key"),
      fix: Wording(
        "chuyển tệp này ra ngoài; muốn ký thì chạy minhbach release với --key",
        en: "move the file out; to sign, run minhbach release with --key"), at: location)
  }
}
