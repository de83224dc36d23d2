import Diagnostics
import Formats
import Portal
import SiteKit

/// The file of the private key that ledgers are signed with.
enum KeyFile {
  /// The key that the options name; nil when they name none.
  static func signer(_ options: SiteOptions) throws -> SigningKey? {
    guard let path = options.keyFile else { return nil }
    try checkPlace(path, options)
    guard SecretFile.exists(path) else { throw KeyProblem.missing(path) }
    let file = try SecretFile.read(path)
    if file.isOpen { throw KeyProblem.open(path) }
    do throws(SigningKey.Fault) {
      return try SigningKey(file: file.bytes)
    } catch {
      throw KeyProblem.file(path, error)
    }
  }

  /// A private key in the content or the site would go out with it.
  static func checkPlace(_ path: String, _ options: SiteOptions) throws(Misuse) {
    for folder in [options.source, options.templates, options.destination, options.caseFolder]
    where SecretFile.isInside(path, folder) {
      throw KeyProblem.inside(path, folder)
    }
  }
}

/// Messages about the key of the ledger.
enum KeyProblem {
  static let needed = Misuse(
    "key-needed",
    Wording(
      "Sổ phát hành có chữ ký, lần ghi này phải ký bằng khóa ấy", en: "The ledger is signed; this run must sign it"),
    fix: Wording(
      "thêm --key TỆP-KHÓA; khóa đã mất hay thôi dùng: --lost-key; thay khóa: --key TỆP-MỚI --new-key",
      en: "add --key FILE; when the key is lost or no longer used: --lost-key; to replace it: --key NEW-FILE --new-key")
  )

  static let other = Misuse(
    "key-other",
    Wording("Sổ phát hành đang được ký bằng một khóa khác", en: "The ledger is signed by another key"),
    fix: Wording(
      "dùng đúng khóa cũ; muốn thay khóa thì thêm --new-key, việc thay được ghi vào sổ",
      en: "use that key; to replace it add --new-key, which is entered in the ledger"))

  static let failed = SystemFailure(
    "key-failed", Wording("Máy không tạo được khóa", en: "The machine could not make a key"),
    fix: Wording("chạy lại; vẫn vậy thì hỏi người quản máy", en: "try again, then ask whoever runs the machine"))

  static func exists(_ path: String) -> Misuse {
    Misuse(
      "key-exists", Wording("Tệp đã có, không ghi đè", en: "The file exists and is not overwritten"),
      fix: Wording("chọn tên khác; khóa cũ mà mất thì không lấy lại được", en: "choose another name"),
      at: Location(path: path))
  }

  static func missing(_ path: String) -> Misuse {
    Misuse(
      "file-missing", Wording("Không có tệp khóa này", en: "There is no such key file"),
      fix: Wording(
        "kiểm tra tên và thư mục sau --key; chưa có khóa thì tạo bằng minhbach keygen TỆP-MỚI",
        en: "check the name and folder behind --key; make a key by minhbach keygen NEW-FILE"), at: Location(path: path))
  }

  static func inside(_ path: String, _ folder: String) -> Misuse {
    Misuse(
      "key-inside",
      Wording("Khóa riêng không được nằm trong \(folder)/", en: "A private key must not lie in \(folder)/"),
      fix: Wording(
        "để khóa ở nơi khác, ví dụ thư mục riêng của người phát hành", en: "keep it elsewhere, e.g. in your home folder"
      ),
      at: Location(path: path))
  }

  static func open(_ path: String) -> Misuse {
    Misuse(
      "key-open", Wording("Người khác trên máy đọc được khóa này", en: "Others on this machine can read the key"),
      fix: Wording("chạy chmod 600 \(path)", en: "run chmod 600 \(path)"), at: Location(path: path))
  }

  static func file(_ path: String, _ fault: SigningKey.Fault) -> Misuse {
    let summary =
      switch fault {
      case .unreadable:
        Wording("Tệp này không phải khóa riêng dạng OpenSSH", en: "The file is no private key in the form of OpenSSH")
      case .encrypted:
        Wording("Khóa này có mật khẩu, chương trình không đọc được", en: "The key has a passphrase and cannot be read")
      case .otherKind: Wording("Khóa này không phải loại Ed25519", en: "The key is not of the kind Ed25519")
      }
    return Misuse(
      "key-unreadable", summary,
      fix: Wording(
        "dùng tệp do minhbach keygen hoặc ssh-keygen -t ed25519 -N \"\" tạo ra",
        en: "use a file of minhbach keygen or ssh-keygen -t ed25519 -N \"\""), at: Location(path: path))
  }
}
