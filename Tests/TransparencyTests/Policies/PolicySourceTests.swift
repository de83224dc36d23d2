import Authorities
import Diagnostics
import Formats
import Policies
import Testing

@Suite struct PolicySourceTests {
  private static let full = """
    ---
    number: 1320-CV/HU
    title: Tăng cường lãnh đạo công tác tiếp công dân
    kind: Công văn
    issuer: Ban Thường vụ Huyện ủy
    signer: Bí thư
    issued: 05/03/2025
    effective: 2025-03-10
    expires: 2026-01-01
    implements: [107-KL/TW, 6169-CV/TU]
    amends: 11-QĐ/TW
    replaces: [900-CV/HU]
    aliases: ["1320CV/HU", "/cong-van-1320/"]
    summary: Sáu nhóm nhiệm vụ.
    tags: [tiếp công dân, khiếu nại]
    original: files/1320.pdf
    textStatus: full
    draft: true
    publishDate: 2025-04-01
    weight: 3
    slug: cong-van-1320
    ---
    1. Cấp ủy …
    """

  private func load(_ files: [String: String]) -> (source: PolicySource, faults: [String], report: Report) {
    let (source, report) = PolicySource.load(SourceTree(files))
    let faults = report.sorted().map { "\($0.location?.description ?? "") \($0.code)" }
    return (source, faults, report)
  }

  private func file(_ number: String, _ lines: String..., body: String = "x") -> String {
    let extra = lines.map { $0 + "\n" }.joined()
    return "---\nnumber: \(number)\ntitle: T\nissuer: I\nsummary: S\n\(extra)---\n\(body)"
  }

  @Test func everyKeyIsRead() throws {
    let (source, faults, _) = load(["policies/1320.md": Self.full, "policies/files/1320.pdf": "%PDF-1.7"])
    #expect(faults == [])
    let policy = try #require(source.policies.first)
    #expect(policy.slug == "cong-van-1320")
    #expect(policy.number.text == "1320-CV/HU")
    #expect(policy.title == "Tăng cường lãnh đạo công tác tiếp công dân")
    #expect([policy.kind, policy.signer, policy.original?.path] == ["Công văn", "Bí thư", "files/1320.pdf"])
    #expect(policy.issuer == "Ban Thường vụ Huyện ủy")
    #expect(
      [policy.issued, policy.effective, policy.expires].map { $0?.iso } == ["2025-03-05", "2025-03-10", "2026-01-01"])
    #expect(policy.implements.map(\.number.text) == ["107-KL/TW", "6169-CV/TU"])
    #expect(
      policy.implements.map(\.location.description) == [
        "content/policies/1320.md:10:14", "content/policies/1320.md:10:25",
      ])
    #expect(policy.amends.map(\.number.text) == ["11-QĐ/TW"])
    #expect(policy.replaces.map(\.number.text) == ["900-CV/HU"])
    #expect(policy.aliases.map(\.number.text) == ["1320CV/HU"])
    #expect(policy.formerPaths.map(\.path) == ["cong-van-1320/index.html"])
    #expect(policy.summary == "Sáu nhóm nhiệm vụ.")
    #expect(policy.tags == ["tiếp công dân", "khiếu nại"])
    #expect(policy.textStatus == .full)
    #expect(policy.publishing.isDraft)
    #expect(policy.publishing.from?.iso == "2025-04-01")
    #expect(policy.publishing.weight == 3)
    #expect(policy.publishing.language == .vi)
    #expect(policy.location.description == "content/policies/1320.md:2:9")
    #expect(String(decoding: policy.text.bytes[policy.body], as: UTF8.self) == "1. Cấp ủy …")
  }

  @Test func whatIsAbsentIsUnknown() throws {
    let (source, faults, _) = load([
      "policies/Kết luận 107.md": file("107-KL/TW", body: "\n \n"), "policies/a.md": file("1-CV/X"),
    ])
    #expect(faults == [])
    #expect(source.policies.map(\.slug) == ["ket-luan-107", "a"])
    #expect(source.policies.map(\.textStatus) == [.record, .full])
    #expect(source.policies[0].issued == nil)
    #expect(source.policies[0].publishing.isShown(in: Edition(asOf: try #require(CivilDay(iso: "2025-01-01")))))
  }

  @Test func messagesOfTheFrontMatter() {
    let (source, faults, report) = load([
      "policies/x.md": """
      ---
      title: T
      isuer: Huyện ủy
      summary: S
      issued: 31/02/2025
      expires: hôm qua
      textStatus: ful
      slug: Công văn
      ---
      """
    ])
    #expect(source.policies.isEmpty)
    #expect(
      faults == [
        "content/policies/x.md:2:1 missing-key", "content/policies/x.md:3:1 unknown-key",
        "content/policies/x.md:5:9 impossible-date", "content/policies/x.md:6:10 not-a-date",
        "content/policies/x.md:7:13 unknown-value", "content/policies/x.md:8:7 bad-slug",
      ])
    #expect(
      report.sorted().map { [$0.summary.vi, $0.fix?.vi ?? ""] } == [
        ["Thiếu khóa bắt buộc “number”", "thêm dòng “number: …”"],
        ["Không có khóa “isuer” ở đây", "có phải bạn muốn viết “issuer”?"],
        ["Không có ngày 31/02/2025", "kiểm tra lại: tháng 02/2025 có 28 ngày"],
        ["“hôm qua” không phải là một ngày", "viết ngày dạng 2026-01-15 hoặc 15/01/2026"],
        ["“ful” không phải giá trị của khóa “textStatus”", "có phải bạn muốn viết “full”?"],
        ["Khóa “slug” chỉ được có chữ thường không dấu, chữ số và dấu gạch nối", "viết “slug: cong-van”"],
      ])
  }

  @Test func numbersAndAddressesBelongToOneDocument() {
    let (source, faults, report) = load([
      "policies/a.md": file("11-QĐi/TW", "aliases: [11-QĐ/TW, \"11 - qđ/tw\"]"),
      "policies/b.md": file("Quy định số 11-QĐ/TW"),
      "policies/c.md": file("3-CV/X", "slug: a"),
    ])
    #expect(source.policies.count == 3)
    #expect(faults == ["content/policies/a.md:6:11 duplicate-number", "content/policies/c.md duplicate-slug"])
    #expect(
      report.sorted().map { $0.related.map(\.description) } == [
        ["content/policies/b.md:2:9"], ["content/policies/a.md"],
      ])
    #expect(
      report.sorted().map { [$0.summary.vi, $0.fix?.vi ?? ""] } == [
        [
          "11-QĐ/TW ghi ở “aliases” là số ký hiệu của văn bản khác",
          "xóa số này khỏi “aliases”; ở đó chỉ ghi cách viết khác của số ký hiệu văn bản này",
        ],
        [
          "Địa chỉ van-ban/a/ được dùng cho hai văn bản",
          "đặt khóa “slug” khác cho một văn bản, hoặc đổi tên tệp",
        ],
      ])
  }

  /// A citation of the number means the document that has it, unless its day is that of the other.
  @Test func anotherWritingStandsBackBehindANumber() throws {
    let (source, faults, _) = load([
      "policies/a.md": file("11-QĐi/TW", "issued: 2019-02-18", "aliases: [11-QĐ/TW]"),
      "policies/b.md": file("11-QĐ/TW", "issued: 2026-03-01"),
      "policies/c.md": file("3-CV/X", "implements: [11-QĐ/TW, 11-QĐ/TW ngày 18/02/2019]"),
    ])
    #expect(faults == ["content/policies/a.md:7:11 duplicate-number"])
    let library = PolicyLibrary(source.policies)
    let citing = try #require(library.policy(slug: "c"))
    #expect(library.relations(of: citing).implements == [.policy(slug: "b"), .policy(slug: "a")])
  }

  /// The figures are left open until the document is issued.
  @Test(arguments: ["…/QĐ-UBND", ".../QĐ-UBND", "../QĐ-UBND", "___/QĐ-UBND", "\"  /QĐ-UBND\"", "…-CV/HU"])
  func openNumbers(number: String) {
    let (_, faults, report) = load(["policies/a.md": file(number)])
    #expect(faults == ["content/policies/a.md:2:9 policy-number-open"])
    #expect(report.problems.first?.fix?.vi.contains("draft: true") == true)
    #expect(
      load(["policies/a.md": file(number, "draft: true"), "policies/b.md": file(number, "draft: true")]).faults == [])
  }

  /// An earlier wording made by copying the file of the document.
  @Test func copiedVersions() {
    let original = file("1-CV/X", "issued: 2026-01-05")
    let versions = { (copy: String) in
      let (source, faults, _) = self.load(["policies/a.md": original, "policies/a.cu.md": copy])
      return (source.policies.count, faults)
    }
    #expect(versions(original) == (1, ["content/policies/a.cu.md:2:1 version-copied-keys"]))
    #expect(
      versions("---\ntitle: T\nuntil: 2026-02-01\n---\nx") == (1, ["content/policies/a.cu.md:2:1 version-copied-keys"]))
    // Of another year it is a document of its own.
    #expect(versions(file("1-CV/X", "issued: 2025-01-05")) == (2, []))
    #expect(versions("---\nuntil: 2026-02-01\n---\nx") == (1, []))
  }

  /// With a day each, of different years or bodies; numbers that hold their year do not begin again.
  @Test(arguments: [
    ("1/QĐ-UBND", "issued: 2025-02-03", "issued: 2026-01-05", true),
    ("1-CV/HU", "issued: 2020-02-03\naliases: [2-CV/HU]", "issued: 2026-01-05\naliases: [2-CV/HU]", true),
    ("1/QĐ-UBND", "issued: 2026-02-03", "issued: 2026-01-05", false),
    ("1/QĐ-UBND", "issued: 2025-02-03", "tags: [x]", false),
    (
      "42/2013/QH13", "issued: 2013-11-25\neffective: 2014-07-01", "issued: 2014-07-01\neffective: 2014-07-01", false
    ),
  ])
  func numbersBeginAgain(number: String, first: String, second: String, isAllowed: Bool) {
    let (_, faults, _) = load(["policies/a.md": file(number, first), "policies/b.md": file(number, second)])
    #expect(faults == (isAllowed ? [] : ["content/policies/b.md:2:9 duplicate-number"]))
    let other = file(number, second.replacing("tags: [x]", with: "issued: 2025-02-03")).replacing(
      "issuer: I", with: "issuer: J")
    let bodies = load(["policies/a.md": file(number, first), "policies/b.md": other])
    #expect(bodies.faults == [])
  }

  @Test func datesTextAndOriginalMustAgree() {
    let (_, faults, report) = load([
      "policies/a.md": file("1-CV/X", "issued: 2025-03-10", "expires: 2025-03-10"),
      "policies/b.md": file("2-CV/X", "textStatus: excerpt", body: ""),
      "policies/c.md": file("3-CV/X", "original: files/b.pdf"), "policies/files/bb.pdf": "",
      "policies/d.md": file("4-CV/X", "implements: [\"4 - cv/x\"]"),
    ])
    #expect(
      faults == [
        "content/policies/a.md:7:10 policy-expires-too-early", "content/policies/b.md:6:13 policy-without-text",
        "content/policies/c.md:6:11 policy-original-missing", "content/policies/d.md:6:14 policy-relates-to-itself",
      ])
    #expect(
      report.sorted().map { [$0.summary.vi, $0.fix?.vi ?? ""] } == [
        [
          "Ngày hết hiệu lực 10/03/2025 phải sau ngày có hiệu lực 10/03/2025",
          "kiểm tra khóa “expires” và khóa “issued”",
        ],
        [
          "Văn bản ghi là có lời văn nhưng phần nội dung đang trống",
          "viết nội dung dưới dòng --- hoặc ghi “textStatus: record”",
        ],
        [
          "Không có tệp bản gốc “files/b.pdf” trong thư mục policies",
          "chép tệp vào policies/files rồi viết “original: files/tên-tệp.pdf”",
        ],
        ["Văn bản 4-CV/X không thể dẫn chính nó", "ghi số của văn bản khác, hoặc xóa dòng này"],
      ])
  }

  @Test func aBrokenFileDoesNotHideTheOthers() {
    let (source, faults, _) = load([
      "policies/a.md": "x", "policies/b.md": file("2-CV/X"), "policies/files/note.md": "y",
    ])
    #expect(source.policies.map(\.slug) == ["b"])
    #expect(faults == ["content/policies/a.md:1:1 front-matter-missing"])
  }

  @Test func englishVersionsStandBesideTheirOriginals() {
    let english = "---\ntitle: Letter\nsummary: Six tasks\n---\nText"
    let (source, faults, report) = load([
      "policies/a.md": file("1-CV/X", "slug: khac"), "policies/a.en.md": english, "policies/z.en.md": english,
      "policies/b.md": file("2-CV/X"),
    ])
    #expect(source.policies.map { source.translation(of: $0)?.title } == ["Letter", nil])
    #expect(source.translation(of: source.policies[0])?.publishing.language == .en)
    #expect(faults == ["content/policies/z.en.md translation-without-original"])
    #expect(report.problems.map(\.summary.vi) == ["Bản tiếng Anh này chưa có bản tiếng Việt bên cạnh"])
  }
}
