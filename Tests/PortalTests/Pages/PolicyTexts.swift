import Authorities
import Diagnostics
import Foundation
import SiteKit
import Testing

@testable import Commands
@testable import Portal

/// A law and a decision that cites it, and their pages. The laws here have the shape of laws and words of their own.
protocol PolicyTexts {}

extension PolicyTexts {
  static var law: String {
    """
    ---
    number: 42/2013/QH13
    title: Luật Tiếp công dân
    kind: Luật
    issuer: Quốc hội
    issued: 2013-11-25
    effective: 2014-07-01
    summary: Lời thử theo dạng của một luật.
    ---

    Chương I

    NHỮNG QUY ĐỊNH CHUNG

    Điều 1. Phạm vi điều chỉnh

    Luật này quy định việc thử.

    Điều 2. Nơi thử

    1. Nơi thử gồm:

    a) nơi thứ nhất;

    đ) nơi thứ hai, trừ nơi ở điểm a khoản này.

    2. Việc khác theo khoản 1 Điều này, Điều 1 và Điều 9.

    Chương II. THI HÀNH

    Điều 3. Hiệu lực

    Luật này thay Quyết định số 5/QĐ-UBND ngày 15/12/2025, tỷ lệ 1/3.
    """
  }

  static var order: String {
    """
    ---
    number: 7/QĐ-UBND
    title: Về việc phân công
    kind: Quyết định
    issuer: Ủy ban nhân dân xã Thử
    superior: Huyện Thử
    place: Thử
    issued: 2026-02-03
    signer: TM. Ủy ban nhân dân, Chủ tịch
    implements: [12-CV/HU, 42/2013/QH13]
    summary: Phân công việc tiếp công dân.
    ---

    ## Điều 1. Phân công theo điểm đ khoản 1 Điều 2 Luật Tiếp công dân

    Căn cứ Luật số 42/2013/QH13; mục 2 Công văn số 12-CV/HU và [Điều 3 Luật Tiếp công dân](/van-ban/luat/#dieu-3), `42/2013/QH13`.

    1. Các Điều 1, 2 và 77 Luật Tiếp công dân; Nghị định số 64/2014/NĐ-CP.
    """
  }

  func site(
    _ files: [String: String], _ change: (inout SiteOptions) -> Void = { _ in }
  ) throws -> (files: [String: [UInt8]], report: Report, unlinked: UnlinkedNames, fixture: Fixture) {
    let fixture = try Fixture()
    for (path, text) in files { try fixture.write(path, Data(text.utf8)) }
    let day = try #require(CivilDay(iso: "2026-07-15"))
    var options = SiteOptions(source: fixture.content.path, templates: Fixture.templates, asOf: day)
    change(&options)
    let made = try BuiltSite(options)
    let tree = made.files.map { ($0.path.description, $0.bytes) }
    return (Dictionary(uniqueKeysWithValues: tree), made.report, made.site.unlinked, fixture)
  }

  func page(_ slug: String, _ files: [String: String]) throws -> String {
    let bytes = try #require(try site(files).files["van-ban/\(slug)/index.html"])
    return String(page: bytes)
  }

  static var both: [String: String] { ["policies/luat.md": law, "policies/phan-cong.md": order] }
}
