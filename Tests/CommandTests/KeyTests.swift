import Foundation
import Testing

/// The key of the ledger: how it is made, kept, changed and lost.
@Suite struct KeyTests {
  private static let ledger = "content/releases/so-phat-hanh.tsv"
  private static let signature = "content/releases/so-phat-hanh.tsv.sig"

  private func acts(_ tool: Tool) throws -> [String] {
    try tool.text(Self.ledger).split(separator: "\n").dropFirst().map { $0.components(separatedBy: "\t")[2] }
  }

  /// A site whose ledger is signed by `khoa`.
  private func signed() throws -> Tool {
    let tool = try Tool()
    #expect(try tool.run("keygen", "khoa", "-q").status == 0)
    let messages = "Đã ghi việc đổi khóa vào sổ phát hành.\n"
    #expect(try tool.run("release", "--all", "--yes", "--key", "khoa") == .init(status: 0, messages: messages))
    return tool
  }

  @Test func aNewKey() throws {
    let tool = try Tool()
    let outcome = try tool.run("keygen", "khoa")
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("ssh-ed25519 AAAA") && outcome.output.hasSuffix(" minhbach\n"))
    #expect(
      outcome.messages.hasPrefix("Đã tạo khóa riêng khoa, không có mật khẩu: ai có tệp này thì ký được thay cơ quan."))
    let mode = try FileManager.default.attributesOfItem(atPath: tool.url("khoa").path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    let text = try tool.text("khoa")
    #expect(text.hasPrefix("-----BEGIN OPENSSH PRIVATE KEY-----\n"))
    let messages = """
      lỗi: Tệp đã có, không ghi đè                                                    [key-exists]
       ——▶ khoa
        │  cách sửa: chọn tên khác; khóa cũ mà mất thì không lấy lại được

      """
    #expect(try tool.run("keygen", "khoa") == .init(status: 2, messages: messages))
    #expect(try tool.text("khoa") == text)
    #expect(try tool.run("keygen", "khac", "-q").output != outcome.output)
  }

  @Test(arguments: ["content/khoa", "content/./releases/khoa", "public/khoa"]) func notWhereItIsPublished(
    _ path: String
  )
    throws
  {
    let tool = try Tool()
    #expect(try tool.run("build", "-q") == .init(status: 0))
    let outcome = try tool.run("keygen", path)
    #expect(outcome.status == 2)
    #expect(outcome.messages.contains("[key-inside]"))
    #expect(!tool.exists(path))
  }

  @Test func signsFromItsFirstLineOn() throws {
    let tool = try signed()
    #expect(try acts(tool) == ["phát hành", "phát hành", "dùng khóa"])
    #expect(try tool.text(Self.signature).hasPrefix("-----BEGIN SSH SIGNATURE-----\n"))
    #expect(try tool.run("check") == .init(status: 0, messages: "Không có lỗi, 0 cảnh báo.\n"))
    let before = try tool.files("content")
    let nothing = "Không có kỳ nào đã khép lại mà chưa phát hành.\n"
    #expect(try tool.run("release", "--all", "--yes", "--key", "khoa") == .init(status: 0, messages: nothing))
    #expect(try tool.files("content") == before)
    #expect(try tool.run("build", "-q") == .init(status: 0))
    #expect(try tool.text("public/du-lieu/allowed_signers").hasPrefix("minhbach namespaces=\"minhbach\" ssh-ed25519 "))
    #expect(try tool.text("public/huong-dan/kiem-chung/index.html").contains("Sổ được ký bằng khóa <code>SHA256:"))
  }

  @Test func withoutItNothingIsWritten() throws {
    let tool = try signed()
    #expect(try tool.run("keygen", "khac", "-q").status == 0)
    let before = try tool.files("content")
    let withdraw = ["release", "2026-q1", "--withdraw", "Nhầm bảng", "--yes"]
    for (arguments, code) in [([], "key-needed"), (["--key", "khac"], "key-other")] {
      let outcome = try tool.run(withdraw + arguments)
      #expect(outcome.status == 2)
      #expect(outcome.messages.contains("[\(code)]"))
    }
    #expect(try tool.files("content") == before)
    #expect(try tool.run(withdraw + ["--key", "khoa", "-q"]) == .init(status: 0))
    #expect(try tool.run("build", "-q") == .init(status: 0))
  }

  @Test func changedOrLostItIsALine() throws {
    let tool = try signed()
    #expect(try tool.run("keygen", "khac", "-q").status == 0)
    #expect(try tool.run("release", "--all", "--yes", "-q", "--key", "khac", "--new-key") == .init(status: 0))
    #expect(try tool.run("check", "-q") == .init(status: 0))
    let lost = ["release", "2026-q1", "--withdraw", "Nhầm bảng", "--yes", "-q", "--lost-key"]
    #expect(try tool.run(lost) == .init(status: 0))
    #expect(try acts(tool).suffix(4) == ["dùng khóa", "dùng khóa", "bỏ khóa", "thu hồi"])
    #expect(!tool.exists(Self.signature))
    #expect(try tool.run("build", "-q") == .init(status: 0))
    #expect(!tool.exists("public/du-lieu/allowed_signers"))
  }

  /// The change is entered also where nothing else is left to do.
  @Test func changedByARunThatHasNothingElseToDo() throws {
    let tool = try signed()
    for name in ["hai", "ba"] { #expect(try tool.run("keygen", name, "-q").status == 0) }
    let correct = ["release", "2026-q1", "--correct", "--reason", "Sửa", "--yes", "--new-key", "--key", "hai"]
    let entered = "Đã ghi việc đổi khóa vào sổ phát hành.\n"
    let nothing = "Không có số nào của kỳ 2026-q1 phải đính chính.\n"
    #expect(try tool.run(correct) == .init(status: 0, messages: nothing + entered))
    let withdraw = ["release", "2026-q1", "--withdraw", "Nhầm bảng", "--yes", "--key"]
    #expect(try tool.run(withdraw + ["hai", "-q"]) == .init(status: 0))
    let again = try tool.run(withdraw + ["ba", "--new-key"])
    #expect(again.status == 0)
    #expect(again.messages.hasSuffix(entered))
    #expect(try acts(tool).suffix(4) == ["dùng khóa", "dùng khóa", "thu hồi", "dùng khóa"])
    #expect(try tool.run("check", "-q") == .init(status: 0))
  }

  /// A lost signature is no reason to refuse for ever, and no signature slips away in silence.
  @Test func aSignatureLostIsSignedAnewByALine() throws {
    let tool = try signed()
    try tool.remove(Self.signature)
    #expect(try tool.run("build").messages.contains("[ledger-unsigned]"))
    #expect(try tool.run("release", "--all", "--yes", "--key", "khoa").messages.contains("[ledger-unsigned]"))
    #expect(try tool.run("release", "--all", "--yes", "-q", "--key", "khoa", "--new-key") == .init(status: 0))
    #expect(try acts(tool).suffix(2) == ["dùng khóa", "dùng khóa"])
    #expect(try tool.run("check", "-q") == .init(status: 0))
  }

  @Test func aSignedRunThatWasCutOffIsFinishedByTheKey() throws {
    let (tool, whole) = (try signed(), try signed())
    try tool.take("khoa", from: whole)
    try tool.take("content", from: whole)
    #expect(
      try whole.run("release", "2026-q1", "--withdraw", "Nhầm bảng", "--yes", "-q", "--key", "khoa") == .init(status: 0)
    )
    try tool.write("content/releases/.so-phat-hanh.tsv.next", whole.text(Self.ledger))
    try tool.take("content/releases/2026-q1", from: whole)
    try tool.take(Self.ledger, from: whole)
    #expect(try tool.run("build").messages.contains("[ledger-unfinished]"))
    #expect(try tool.run("release", "--all", "--yes").messages.contains("[key-needed]"))
    #expect(try tool.run("release", "--all", "--yes", "-q", "--key", "khoa") == .init(status: 0))
    #expect(try tool.files("content") == whole.files("content"))
  }

  private func sshKeygen(_ tool: Tool, _ name: String, _ kind: String, _ phrase: String) throws {
    let process = try Process.run(
      URL(fileURLWithPath: "/usr/bin/ssh-keygen"),
      arguments: ["-q", "-t", kind, "-N", phrase, "-C", "thử", "-f", tool.url(name).path])
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  @Test func keysThatCannotSign() throws {
    let tool = try Tool()
    #expect(try tool.run("keygen", "khoa", "-q").status == 0)
    let release = ["release", "--all", "--yes", "--key"]
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: tool.url("khoa").path)
    #expect(try tool.run(release + ["khoa"]).messages.contains("[key-open]"))
    try tool.write("chu", "không phải khóa")
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: tool.url("chu").path)
    #expect(try tool.run(release + ["chu"]).messages.contains("[key-unreadable]"))
    let missing = try tool.run(release + ["khong-co"])
    #expect(missing.status == 2)
    #expect(missing.messages.hasPrefix("lỗi: Không có tệp khóa này"))
    for (name, kind, phrase) in [("mat-khau", "ed25519", "mật khẩu"), ("ecdsa", "ecdsa", "")] {
      try sshKeygen(tool, name, kind, phrase)
      let outcome = try tool.run(release + [name])
      #expect(outcome.status == 2)
      #expect(outcome.messages.hasPrefix(phrase.isEmpty ? "lỗi: Khóa này không phải" : "lỗi: Khóa này có mật khẩu"))
    }
    try sshKeygen(tool, "cua-openssh", "ed25519", "")
    #expect(try tool.run(release + ["cua-openssh", "-q"]) == .init(status: 0))
    #expect(try tool.run(release + ["content/site.yaml"]).messages.contains("[key-inside]"))
  }

  @Test(arguments: [
    (["--new-key"], "Lỗi: --new-key cần --key.\n"),
    (["--lost-key", "--key", "khoa"], "Lỗi: --lost-key không đi cùng --key.\n"),
    (["--new-key", "--lang", "en"], "Error: --new-key needs --key.\n"),
    (["2026-q1", "--lang=en"], "Error: Name a period, or --all.\n"),
  ]) func options(_ arguments: [String], _ message: String) throws {
    let outcome = try Tool().run(["release", "--all", "--yes"] + arguments)
    #expect(outcome.status == 2)
    #expect(outcome.messages.hasPrefix(message))
  }
}
