import Diagnostics
import Formats
public import Portal
import Releases
import SiteKit
import Transparency

/// `keygen`: a new key to sign the ledger with. The private part goes to a file of its own, the public part to standard
/// output.
public struct KeygenCommand {
  let options: SiteOptions
  let path: String

  public init(_ options: SiteOptions, path: String) {
    self.options = options
    self.path = path
  }

  public func run() -> CommandResult {
    CommandResult.of(options) {
      try KeyFile.checkPlace(path, options)
      guard let key = SigningKey() else { throw KeyProblem.failed }
      guard try SecretFile.create(path, key.file(comment: Ledger.signer)) else { throw KeyProblem.exists(path) }
      return CommandResult(
        output: "\(key.publicKey.text) \(Ledger.signer)\n",
        messages: options.say(done(key.publicKey)))
    }
  }

  private func done(_ key: PublicKey) -> Wording {
    Wording(
      """
      Đã tạo khóa riêng \(path), không có mật khẩu: ai có tệp này thì ký được thay cơ quan. Giữ kín, sao một bản để nơi an toàn, không để trong \(options.source)/.
      Dòng ở trên là khóa công khai, dấu vân tay \(key.fingerprint). Thông báo nó bằng đường khác ngoài cổng: văn bản, biên bản bàn giao.
      Từ nay: minhbach release 2026-q3 --key \(path). Cổng sẽ đăng chữ ký và tệp allowed_signers.

      """,
      en: """
        Wrote the private key \(path), without a passphrase: whoever has the file can sign for the office. Keep it secret, with a copy in a safe place, and not in \(options.source)/.
        The line above is the public key, fingerprint \(key.fingerprint). Make it known in another way than the site.
        From now on: minhbach release 2026-q3 --key \(path). The site will have the signature and the file allowed_signers.

        """)
  }
}
