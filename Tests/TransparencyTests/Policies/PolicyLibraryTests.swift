import Authorities
import Diagnostics
import Formats
import Policies
import Testing

@Suite struct PolicyLibraryTests {
  private func library(_ documents: String...) -> PolicyLibrary {
    let files = documents.enumerated().map { index, lines in
      ("policies/p\(index).md", "---\ntitle: T\nissuer: I\nsummary: S\n\(lines)\n---\n")
    }
    return PolicyLibrary(PolicySource.load(SourceTree(Dictionary(uniqueKeysWithValues: files))).source.policies)
  }

  @Test func relationsGoBothWaysByNumberOrAlias() throws {
    let library = library(
      "number: 107-KL/TW", "number: 6169-CV/TU\nimplements: [Kết luận số 107-KL/TW]",
      "number: 1320-CV/HU\nimplements: [\"6169 - cv/tu\", 107-KL/TW, 99-NQ/TW]\namends: [11-QĐ/TW]",
      "number: 11-QĐi/TW\naliases: [11-QĐ/TW]\nreplaces: [5-QĐ/TW]")
    let letter = try #require(library.policy(slug: "p2"))
    #expect(library.relations(of: letter).implements == [.policy(slug: "p1"), .policy(slug: "p0"), .text("99-NQ/TW")])
    #expect(library.relations(of: letter).amends == [.policy(slug: "p3")])
    let conclusion = try #require(library.policy(named: PolicyName("107–kl/tw")))
    #expect(library.relations(of: conclusion).implementedBy == ["p1", "p2"])
    let rule = try #require(library.policy(named: PolicyName("11-QĐ/TW")))
    #expect(rule.slug == "p3")
    #expect(library.relations(of: rule).amendedBy == ["p2"])
    #expect(library.relations(of: rule).replaces == [.text("5-QĐ/TW")])
    #expect(library.policy(named: PolicyName("12-QĐ/TW")) == nil)
  }

  @Test(arguments: [
    ("", "2025-01-01", PolicyForce.unknown), ("effective: 2025-03-10", "2025-03-09", .notYet),
    ("effective: 2025-03-10", "2025-03-10", .inForce), ("issued: 2025-03-10", "2025-03-09", .notYet),
    ("issued: 2025-03-10\neffective: 2025-04-01", "2025-03-31", .notYet),
    ("issued: 2025-03-10", "2025-03-10", .inForce),
    ("issued: 2025-03-10\nexpires: 2025-07-01", "2025-06-30", .inForce),
    ("issued: 2025-03-10\nexpires: 2025-07-01", "2025-07-01", .expired),
    ("expires: 2025-07-01", "2025-07-01", .expired),
    ("expires: 2025-07-01", "2025-06-30", .unknown),
  ])
  func forceOnADay(dates: String, day: String, force: PolicyForce) throws {
    let library = library("number: 1-CV/X\n\(dates)")
    let policy = try #require(library.policies.first)
    #expect(policy.force(on: try #require(CivilDay(iso: day))) == force)
  }

  /// A law, a decree or a circular names its day of effect in its text: nobody may guess it.
  @Test(arguments: [
    ("150/2026/QH16", "issued: 2026-11-20", PolicyForce.unknown), ("64/2014/NĐ-CP", "issued: 2014-06-26", .unknown),
    ("64/2014/NĐ-CP", "issued: 2014-06-26\neffective: 2014-08-15", .inForce),
    ("16/QĐ-UBND", "issued: 2026-01-05", .inForce), ("107-KL/TW", "issued: 2024-12-24", .inForce),
  ])
  func legalTextsWithoutADayOfEffect(number: String, dates: String, force: PolicyForce) throws {
    let library = library("number: \(number)\n\(dates)")
    let policy = try #require(library.policies.first)
    #expect(policy.force(on: try #require(CivilDay(iso: "2026-11-24"))) == force)
  }

  @Test(arguments: [("2025-03-09", PolicyForce.inForce), ("2025-03-10", .expired)])
  func aReplacedDocumentIsNoLongerInForce(day: String, force: PolicyForce) throws {
    let library = library(
      "number: 66-QĐ/TW\nissued: 2017-02-06", "number: 399-QĐ/TW\nissued: 2025-03-10\nreplaces: 66-QĐ/TW")
    let old = try #require(library.policy(slug: "p0"))
    #expect(library.force(of: old, on: try #require(CivilDay(iso: day))) == force)
  }

  /// What nobody can read yet makes nothing ambiguous, unless it is built.
  @Test func draftsCountOnlyWhereTheyAreBuilt() throws {
    let files = [
      "number: 1/QĐ-UBND\nissued: 2025-02-03", "number: 1/QĐ-UBND\nissued: 2026-01-05\ndraft: true",
      "number: 2/QĐ-UBND\nissued: 2026-03-01\namends: 1/QĐ-UBND\nimplements: 1/QĐ-UBND ngày 05/01/2026",
    ].enumerated().map { ("policies/p\($0).md", "---\ntitle: T\nissuer: I\nsummary: S\n\($1)\n---\n") }
    let tree = SourceTree(Dictionary(uniqueKeysWithValues: files))
    let day = try #require(CivilDay(iso: "2026-07-15"))
    func built(_ drafts: Bool) throws -> (library: PolicyLibrary, own: Policy, codes: [String]) {
      let (source, report) = PolicySource.load(tree, includingDrafts: drafts)
      let library = PolicyLibrary(source, Edition(asOf: day, includingDrafts: drafts))
      return (library, try #require(library.policy(slug: "p2")), report.problems.map(\.code))
    }
    let (library, own, codes) = try built(false)
    #expect(codes == [])
    #expect(library.relations(of: own).amends == [.policy(slug: "p0")])
    #expect(library.relations(of: own).implements == [.text("1/QĐ-UBND ngày 05/01/2026")])
    #expect(try library.name(of: #require(library.policy(slug: "p0"))) == "1/QĐ-UBND")
    let (withDrafts, ownToo, problems) = try built(true)
    #expect(problems == ["policy-number-ambiguous"])
    #expect(withDrafts.relations(of: ownToo).amends == [.text("1/QĐ-UBND")])
    #expect(withDrafts.relations(of: ownToo).implements == [.policy(slug: "p1")])
    #expect(try withDrafts.name(of: #require(withDrafts.policy(slug: "p0"))) == "1/QĐ-UBND ngày 03/02/2025")
  }

  /// Numbers of a locality begin again each year; two of one day are told apart by their issuers.
  @Test func aDayOrYearTellsDocumentsOfOneNumberApart() throws {
    let library = library(
      "number: 1/QĐ-UBND\nissued: 2025-02-03", "number: 1/QĐ-UBND\nissued: 2026-01-05\nreplaces: 1/QĐ-UBND năm 2025",
      "number: 2/QĐ-UBND\nissued: 2026-03-01\namends: [Quyết định số 1/QĐ-UBND\u{A0}ngày 5 tháng 01 năm 2026 của I]",
      "number: 3/QĐ-UBND\nissued: 2026-03-01\namends: [1/QĐ-UBND, 1/QĐ-UBND năm 2024]")
    let slug = { (name: String) in library.policy(named: PolicyName(name))?.slug }
    #expect(slug("1/QĐ-UBND") == nil)
    #expect(slug("01/QĐ-UBND, ngày 03/02/2025") == "p0")
    #expect(slug("1/QĐ-UBND của I ngày 05-01-2026 về việc tiếp công dân") == "p1")
    #expect(slug("1/QĐ-UBND ngày 06/01/2026") == nil)
    #expect(slug("1/QĐ-UBND năm 2026 của J") == nil)
    let older = try #require(library.policy(slug: "p0"))
    #expect(library.relations(of: older).replacedBy == ["p1"])
    #expect(library.relations(of: try #require(library.policy(slug: "p2"))).amends == [.policy(slug: "p1")])
    let unsaid = try #require(library.policy(slug: "p3"))
    #expect(library.relations(of: unsaid).amends == [.text("1/QĐ-UBND"), .text("1/QĐ-UBND năm 2024")])
    #expect(
      library.policies.map(library.name) == [
        "2/QĐ-UBND", "3/QĐ-UBND", "1/QĐ-UBND ngày 05/01/2026", "1/QĐ-UBND ngày 03/02/2025",
      ])
  }

  @Test func orderIsByWeightThenDateThenName() {
    let library = library(
      "number: 1-A/B", "number: 2-A/B\nissued: 2025-01-01", "number: 3-A/B\nissued: 2025-02-01",
      "number: 4-A/B\nweight: -1",
      "number: 5-A/B\nissued: 2025-02-01")
    #expect(library.policies.map(\.slug) == ["p3", "p2", "p4", "p1", "p0"])
  }
}
