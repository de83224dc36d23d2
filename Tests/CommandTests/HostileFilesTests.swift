import Foundation
import Testing

/// Files that somebody made to bring the program down, or that a broken disk or a copying program left: each is refused
/// with its place, or rendered, and the site from before stays as it is, byte for byte.
@Suite struct HostileFilesTests {
  struct Attack: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// Nil for what is no fault, only large.
    let code: String?
    /// A file under `content/` with its text.
    let path: String
    let text: @Sendable () -> String

    init(_ name: String, _ code: String?, _ path: String, _ text: @escaping @Sendable () -> String) {
      (testDescription, self.code, self.path, self.text) = (name, code, path, text)
    }
  }

  private static func page(_ text: String) -> String { "---\ntitle: Trang\n---\n\n\(text)\n" }

  private static func many(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

  private static let page = "pages/x.md"

  /// In place of `site.yaml`, which the first line leaves whole.
  private static func settings(_ rest: String) -> String { "title: Cổng thử\n\(rest)\n" }

  static let attacks = [
    Attack("aliases of aliases", "yaml-alias", "site.yaml") {
      settings("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]")
    },
    Attack("an alias of itself", "yaml-alias", "site.yaml") { settings("a: &a [*a]") },
    Attack("brackets in brackets", "yaml-depth", "site.yaml") { settings("a: \(many("[", 100_000))") },
    Attack("keys under keys", "yaml-depth", "site.yaml") {
      (0..<2000).map { many(" ", $0) + "a:\n" }.joined()
    },
    Attack("two million values", "yaml-too-large", "site.yaml") { settings("a: [\(many("b,", 2_000_000))b]") },
    Attack("a hundred thousand keys", "unknown-key", page) {
      "---\ntitle: Trang\n\((0..<100_000).map { "k\($0): 1\n" }.joined())---\n\nx\n"
    },
    Attack("front matter without end", "front-matter-unclosed", page) { "---\n\(many("a: b\n", 200_000))" },
    Attack("lists in lists", "markdown-too-large", page) {
      page((0..<10_000).map { many("  ", $0) + "- a\n" }.joined())
    },
    Attack("images in images", "markdown-too-many-images", page) { page(many("![[]()", 10_000)) },
    Attack("quotations in quotations", nil, page) { page(many(">", 10_000) + " a") },
    Attack("brackets without end", nil, page) { page(many("[", 100_000)) },
    Attack("emphasis without end", nil, page) { page(many("*a **b ", 50_000)) },
    Attack("equal headings", nil, page) { page(many("# Một\n\n", 50_000)) },
    Attack("text that turns around", "bidirectional-character", page) { page("Xin \u{202E}chào\u{202C}") },
    Attack("a null character", "control-character", page) { page("a\u{0}b") },
    Attack("a quotation mark without end", "csv-unterminated-quote", "cases/x.csv") {
      "Mã vụ việc,Loại đơn\n\"" + many("a\n", 100_000)
    },
    Attack("nothing but quotation marks", "csv-unterminated-quote", "cases/x.csv") { many("\"", 100_001) },
    Attack("a workbook under another name", "table-form", "cases/x.csv") { "PK\u{3}\u{4}" + many("\u{0}", 1000) },
    Attack("a million notes", "row-fragment", "cases/x.csv") {
      "Mã vụ việc,Đơn vị,Loại,Lĩnh vực,Ngày tiếp nhận,Tình trạng\n" + many("a\n", 1_000_000)
    },
    Attack("more rows than Excel opens", "table-too-long", "cases/x.csv") {
      "Mã vụ việc,Đơn vị,Loại,Lĩnh vực,Ngày tiếp nhận,Tình trạng\n" + many("a\n", 2_000_000)
    },
    Attack("a cell without end", "cell-too-long", "cases/x.csv") {
      "Mã vụ việc,Đơn vị,Loại,Lĩnh vực,Ngày tiếp nhận,Tình trạng\n\(many("a ", 8_000_000))\n"
    },
    Attack("a release that is no YAML", "release-file-changed", "releases/2026-q1/release.yaml") { many("[", 100_000) },
    Attack("a ledger of one line", "ledger-damaged", "releases/so-phat-hanh.tsv") { many("so\t", 1_000_000) },
    Attack("a name with a line end", "slug-form", "pages/a\nb.md") { page("x") },
    Attack("a name that moves the cursor", "slug-form", "pages/a\u{1B}[2Jb.md") { page("x") },
    Attack("a name in capitals", "slug-form", "pages/GIOI-THIEU.md") { page("x") },
  ]

  /// `check` sees the case tables too; `build` must leave the site alone.
  @Test(arguments: attacks) func texts(_ attack: Attack) throws {
    let tool = try Tool()
    #expect(try tool.run("build", "-q") == .init(status: 0))
    let site = try tool.files("public")
    try tool.write("content/\(attack.path)", attack.text())
    let outcome = try tool.run("check")
    try expectOneMessage(outcome, attack.code)
    if attack.code == nil || attack.path.hasPrefix("cases/") { return }
    #expect(try tool.run("build").status == 1)
    #expect(try tool.files("public") == site)
  }

  private func expectOneMessage(_ outcome: Tool.Outcome, _ code: String?) throws {
    #expect(outcome.status == (code == nil ? 0 : 1), "\(outcome.messages.prefix(2000))")
    if let code { #expect(outcome.messages.contains("[\(code)]"), "\(outcome.messages.prefix(2000))") }
    #expect(outcome.messages.utf8.count < 100_000, "a message is read by somebody")
    #expect(!outcome.messages.unicodeScalars.contains("\u{1B}"))
  }

  enum Node: String, CaseIterable, Sendable {
    case linkOutside, linkToFolder, linkToItself, linkToNothing, pipe, socket
  }

  /// What is no ordinary file is told at its place, in every folder, and never opened.
  @Test(arguments: Node.allCases, ["pages/x.md", "cases/x.csv", "policies/files/x.pdf", "releases/2026-q1/x"])
  func nodes(_ node: Node, _ path: String) throws {
    let tool = try Tool()
    let url = tool.url("content/\(path)")
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    switch node {
    case .linkOutside: try FileManager.default.createSymbolicLink(atPath: url.path, withDestinationPath: "/etc/passwd")
    case .linkToFolder: try FileManager.default.createSymbolicLink(atPath: url.path, withDestinationPath: "/etc")
    case .linkToItself: try FileManager.default.createSymbolicLink(atPath: url.path, withDestinationPath: url.path)
    case .linkToNothing: try FileManager.default.createSymbolicLink(atPath: url.path, withDestinationPath: "/khong-co")
    case .pipe: #expect(mkfifo(url.path, 0o600) == 0)
    case .socket: #expect(mknod(url.path, S_IFSOCK | 0o600, 0) == 0)
    }
    let outcome = try tool.run("check")
    try expectOneMessage(outcome, [.pipe, .socket].contains(node) ? "source-special" : "source-symlink")
    #expect(outcome.messages.contains("——▶ content/\(path)\n"), "\(outcome.messages)")
  }

  @Test func namesOfOtherUnicodeForms() throws {
    let tool = try Tool()
    for name in ["gi\u{1EDB}i", "gi\u{6F}\u{31B}\u{301}i"] {
      try tool.write("content/pages/\(name).md", Self.page("x"))
    }
    try expectOneMessage(try tool.run("check"), "source-same-name")
  }

  @Test func aFileWithoutEnd() throws {
    let tool = try Tool()
    try tool.write("content/pages/x.md", "")
    let file = try FileHandle(forWritingTo: tool.url("content/pages/x.md"))
    try file.truncate(atOffset: 1 << 40)
    try file.close()
    try expectOneMessage(try tool.run("check"), "source-too-large")
  }

  /// A template that calls itself, that never ends, that is no text.
  @Test(arguments: [
    ("{{#frame}}", 100_000), ("{{", 100_000), ("{{>home}}", 1),
  ]) func templates(_ text: String, _ count: Int) throws {
    let tool = try Tool()
    try tool.remove("site-templates")
    try FileManager.default.copyItem(
      at: Tool.repository.appending(path: "site-templates"), to: tool.url("site-templates"))
    try tool.write("site-templates/pages/home.mustache", Self.many(text, count))
    let outcome = try tool.run("build")
    #expect(outcome.status == 1, "\(outcome.messages.prefix(500))")
    #expect(outcome.messages.contains("[template-"))
    #expect(outcome.messages.utf8.count < 100_000)
    #expect(!tool.exists("public"))
  }
}
