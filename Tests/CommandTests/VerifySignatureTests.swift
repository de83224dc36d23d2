import Foundation
import Testing

/// The signature of the ledger, as `verify` and `ssh-keygen` judge it.
@Suite struct VerifySignatureTests: VerifiedSite {
  private func sign(_ tool: Tool, _ arguments: [String], _ file: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/ssh-keygen")
    process.arguments = arguments
    process.currentDirectoryURL = tool.root
    process.standardInput = try FileHandle(forReadingFrom: tool.url(file))
    let output = Pipe()
    (process.standardOutput, process.standardError) = (output, FileHandle.nullDevice)
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(text)")
    if text.hasPrefix("-----BEGIN") { try tool.write("\(Self.ledger).sig", text) }
  }

  /// ssh-keygen(1) takes our signature, by our key and our allowed_signers; we take its.
  @Test func sshKeygenAgrees() throws {
    let tool = try published(signed: true)
    let verify = ["-Y", "verify", "-f", "public/du-lieu/allowed_signers", "-I", "minhbach", "-n", "minhbach"]
    try sign(tool, verify + ["-s", "\(Self.ledger).sig"], Self.ledger)
    let outcome = try tool.run("verify", "public")
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(outcome.output.contains("Khớp: chữ ký của khóa SHA256:"))
    let ours = try tool.text("\(Self.ledger).sig")
    try sign(tool, ["-Y", "sign", "-f", "khoa", "-n", "minhbach"], Self.ledger)
    #expect(try tool.text("\(Self.ledger).sig") == ours, "Ed25519 gives one signature")
  }

  @Test func byAnotherKeyOrForAnotherPurpose() throws {
    let tool = try published(signed: true)
    #expect(try tool.run("keygen", "khac", "-q").status == 0)
    for (key, namespace, fault) in [
      ("khac", "minhbach", "được ký bằng khóa khác"), ("khoa", "file", "làm cho việc khác"),
    ] {
      try sign(tool, ["-Y", "sign", "-f", key, "-n", namespace], Self.ledger)
      try resum(tool, "public")
      try expectMisfit(tool, "ledger-signature", at: "du-lieu/so-phat-hanh.tsv.sig")
      #expect(try tool.run("verify", "public").messages.contains(fault))
    }
    try tool.remove("\(Self.ledger).sig")
    try resum(tool, "public")
    try expectMisfit(tool, "ledger-unsigned", at: "du-lieu/so-phat-hanh.tsv.sig")
  }

  @Test func ofAnotherLedger() throws {
    let tool = try published(signed: true)
    let lines = try tool.text(Self.ledger).split(separator: "\n").dropLast()
    try tool.write(Self.ledger, lines.map { "\($0)\n" }.joined())
    try resum(tool, "public")
    try expectMisfit(tool, "ledger-signature", at: "du-lieu/so-phat-hanh.tsv.sig")
  }
}
