import Testing

@testable import Authorities
@testable import Releases
@testable import Transparency

@Suite struct StatisticsTests {
  private static let header = "ky,loai,cap,don_vi,nhom,linh_vuc,chi_so,gia_tri,mau_so"

  private func rows(_ releases: FrozenRelease...) -> [String] {
    String(decoding: StatisticsTable.write(Statistics(releases)), as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test func onePeriod() throws {
    let one = ReleaseMaker.complaints(.all, onTime: 13, late: 7)
    let all = "2026-q1,khiếu nại lần đầu + khiếu nại lần hai + tố cáo,,,,,"
    let whole = "2026-q1,khiếu nại lần đầu,,,,,"
    let figures = { (key: String) in
      [
        "\(key)so_vu,20,", "\(key)ket_qua.dung,13,20", "\(key)ket_qua.dung-mot-phan,0,20",
        "\(key)ket_qua.sai,7,20", "\(key)ket_qua.rut-don,0,20", "\(key)ket_qua.dinh-chi,0,20",
        "\(key)ket_qua.khong-thu-ly,0,20", "\(key)ket_qua.chuyen-don,0,20", "\(key)dung_han,13,20",
        "\(key)qua_han,7,20", "\(key)ty_le_dung_han,65.0,20", "\(key)thi_hanh.da-xong,20,20",
      ] + Self.otherExecution.map { "\(key)thi_hanh.\($0),0,20" } + [
        "\(key)ty_le_chap_nhan,65.0,20", "\(key)ty_le_khong_chap_nhan,35.0,20", "\(key)ty_le_thi_hanh,100.0,20",
      ]
    }
    let overview = [
      "\(whole)ket_qua.chap-nhan,13,20", "\(whole)ket_qua.mot-phan,0,20", "\(whole)ket_qua.khong-chap-nhan,7,20",
      "\(whole)ket_qua.ket-thuc-khac,0,20",
    ]
    let head = [
      Self.header, "2026-q1,mọi loại,,,,,so_vu,20,", "\(all)dung_han,13,20", "\(all)qua_han,7,20",
      "\(all)ty_le_dung_han,65.0,20",
    ]
    let places = ["mọi cấp,mọi đơn vị,,,", ",,mọi nhóm,mọi lĩnh vực,"].map { "2026-q1,khiếu nại lần đầu," + $0 }
    let rows = try rows(ReleaseMaker.release("2026-q1", [one], [one]))
    let none =
      Self.none("khiếu nại lần hai", ["cong-nhan", "huy-sua"])
      + Self.none("tố cáo", ["dung", "dung-mot-phan", "sai"])
      + Self.none(
        "\"kiến nghị, phản ánh\"", ["da-giai-quyet", "da-tra-loi", "khong-co-co-so", "hoa-giai-thanh"], isBenign: true)
    #expect(rows == head + figures(whole) + overview + none + places.flatMap(figures))
  }

  private static let otherExecution = ["dang-thi-hanh", "chua-thi-hanh", "khong-phai-thi-hanh", "khong-ap-dung"]

  /// Of a kind without a class there is no matter: every figure of it is nought.
  private static func none(_ kind: String, _ words: [String], isBenign: Bool = false) -> [String] {
    let outcomes = words + ["rut-don", "dinh-chi", "khong-thu-ly", "chuyen-don"]
    let execution = isBenign ? [] : ["da-xong"] + otherExecution
    let common = ["chap-nhan", "mot-phan", "khong-chap-nhan", "ket-thuc-khac"]
    let codes =
      outcomes.map { "ket_qua.\($0)" } + ["dung_han", "qua_han"] + execution.map { "thi_hanh.\($0)" }
      + common.map { "ket_qua.\($0)" }
    return ["2026-q1,\(kind),,,,,so_vu,0,"] + codes.map { "2026-q1,\(kind),,,,,\($0),0,0" }
  }

  /// A period without a class of a kind is nought in a sum: what the other parts tell is the whole.
  @Test func aPartWithoutAKindIsNought() throws {
    let petitions = PublishedClass(
      kinds: KindSet([.petition]), coarse: .all, fine: .all, outcomes: WordCounts([.resolved: 30]),
      timeliness: WordCounts([.noLimit: 30]), execution: WordCounts([.notApplicable: 30]))
    let table = try rows(
      ReleaseMaker.release("2026-q1", [ReleaseMaker.complaints(.all, onTime: 13, late: 7), petitions]),
      ReleaseMaker.release("2026-q2", [petitions]))
    #expect(table.contains("2026-q2,khiếu nại lần đầu,,,,,so_vu,0,"))
    #expect(table.contains("2026-6t,khiếu nại lần đầu,,,,,so_vu,20,"))
    #expect(table.contains("2026-6t,khiếu nại lần đầu,mọi cấp,mọi đơn vị,,,ket_qua.dung,13,20"))
  }

  /// A period too small to be published is counted with the next one, which says so.
  @Test func periodsCountedTogether() throws {
    let one = ReleaseMaker.complaints(.all, onTime: 13, late: 7)
    let statistics = Statistics([
      try ReleaseMaker.release("2025-q4", [], isDeferred: true),
      try ReleaseMaker.release("2026-q1", [], isDeferred: true),
      try ReleaseMaker.release("2026-q2", [one]), try ReleaseMaker.release("2026-q3", [one]),
    ])
    #expect(statistics["2026-q2"]?.earlier.map(\.id) == ["2025-q4", "2026-q1"])
    #expect(statistics["2026-q2"]?.since == CivilDay(iso: "2025-09-15"))
    #expect(statistics["2026-q3"]?.earlier == [])
    #expect(statistics["2026-q3"]?.since == CivilDay(iso: "2026-06-15"))
  }

  /// The sum of a half that ends with a period too small to be published is not known yet; one that begins with it is whole.
  @Test func sumsOverDeferredPeriods() throws {
    let one = ReleaseMaker.complaints(.all, onTime: 13, late: 7)
    let waiting = Statistics([
      try ReleaseMaker.release("2026-q1", [one]), try ReleaseMaker.release("2026-q2", [], isDeferred: true),
    ])
    let open = try #require(waiting["2026-6t"])
    #expect((open.hasFigures, open.total, open.deferred.map(\.id)) == (false, 0, ["2026-q2"]))
    let rows = try [
      rows(ReleaseMaker.release("2026-q1", [one]), ReleaseMaker.release("2026-q2", [], isDeferred: true)),
      rows(ReleaseMaker.release("2026-q1", [], isDeferred: true), ReleaseMaker.release("2026-q2", [one])),
    ].map { $0.filter { $0.hasPrefix("2026-6t,") } }
    #expect(rows[0] == [])
    let whole = Statistics([
      try ReleaseMaker.release("2026-q1", [], isDeferred: true), try ReleaseMaker.release("2026-q2", [one]),
    ])
    let sum = try #require(whole["2026-6t"])
    #expect((sum.hasFigures, sum.total, sum.deferred.map(\.id)) == (true, 20, []))
    #expect(sum.kinds.filter { $0.published.count > 0 }.allSatisfy(sum.covers))
    #expect(rows[1].contains { $0.hasPrefix("2026-6t,khiếu nại lần đầu,") && $0.contains(",so_vu,20") })
  }

  /// Changes against the period before, each of two rows of the table; none on a base of less than twenty.
  @Test func changes() throws {
    let (a, b) = (ClassLabel.named("Xã A"), ClassLabel.named("Xã B"))
    let subject = { (onTime: Int, late: Int) in [ReleaseMaker.complaints(.all, onTime: onTime, late: late)] }
    let all = try rows(
      ReleaseMaker.release(
        "2026-q1", [ReleaseMaker.complaints(a, onTime: 20, late: 20), ReleaseMaker.complaints(b, onTime: 10, late: 9)],
        subject(30, 29)),
      ReleaseMaker.release(
        "2026-q2", [ReleaseMaker.complaints(a, onTime: 20, late: 10), ReleaseMaker.complaints(b, onTime: 10, late: 9)],
        subject(30, 19))
    ).filter { $0.contains(",thay_doi.") || $0.contains(",tang_giam.") }
    let (every, limited, kind) = (
      "2026-q2,mọi loại,,,,,", "2026-q2,khiếu nại lần đầu + khiếu nại lần hai + tố cáo,,,,,",
      "2026-q2,khiếu nại lần đầu,,,,,"
    )
    #expect(
      all == [
        "\(every)thay_doi.so_vu.ky_truoc,-10,59", "\(every)tang_giam.so_vu.ky_truoc,-16.9,59",
        "\(limited)thay_doi.ty_le_dung_han.ky_truoc,10.4,59", "\(kind)thay_doi.so_vu.ky_truoc,-10,59",
        "\(kind)tang_giam.so_vu.ky_truoc,-16.9,59", "\(kind)thay_doi.ty_le_chap_nhan.ky_truoc,10.4,59",
        "\(kind)thay_doi.ty_le_khong_chap_nhan.ky_truoc,-10.4,59", "\(kind)thay_doi.ty_le_dung_han.ky_truoc,10.4,59",
        "\(kind)thay_doi.ty_le_thi_hanh.ky_truoc,0.0,59",
      ])
  }

  @Test(arguments: [
    ("thay_doi.so_vu", "12", "20", "-8"), ("tang_giam.so_vu", "12", "20", "-40.0"),
    ("thay_doi.ty_le_dung_han", "80.0", "82.1", "-2.1"), ("thay_doi.ty_le_thi_hanh", "0.4", "0.0", "0.4"),
    ("tang_giam.so_vu", "20", "0", nil), ("tang_giam.ty_le_dung_han", "80.0", "82.1", nil),
    ("thay_doi.dung_han", "3", "2", nil), ("thay_doi.so_vu", "-3", "2", nil),
    ("thay_doi.so_vu", "3", "99999999999999999999", nil), ("thay_doi.ty_le_thi_hanh", "3.25", "2.0", nil),
  ])
  func change(_ code: String, _ now: String, _ before: String, _ expected: String?) {
    #expect(StatisticsTable.change(code, now, before) == expected)
  }

  /// No percentage on a base of less than twenty.
  @Test func smallBase() throws {
    let one = ReleaseMaker.complaints(.all, onTime: 12, late: 7)
    #expect(try !rows(ReleaseMaker.release("2026-q1", [one], [one])).contains { $0.contains("ty_le_dung_han") })
  }

  /// A unit that is not shown in every part has no figure of the sum, and is not shown as zero.
  @Test func sumsOnlyOfWhatEveryPartShows() throws {
    let (a, b) = (ClassLabel.named("Xã A"), ClassLabel.named("Xã B"))
    let first = [ReleaseMaker.complaints(a, onTime: 12, late: 8), ReleaseMaker.complaints(b, onTime: 11, late: 9)]
    let second = [
      ReleaseMaker.complaints(a, onTime: 20, late: 10), ReleaseMaker.complaints(.others, onTime: 6, late: 6),
    ]
    let subject = { (onTime: Int, late: Int) in [ReleaseMaker.complaints(.all, onTime: onTime, late: late)] }
    let table = try rows(
      ReleaseMaker.release("2026-q1", first, subject(23, 17)), ReleaseMaker.release("2026-q2", second, subject(26, 16)))
    #expect(table.contains("2026-6t,khiếu nại lần đầu,xã,Xã A,,,so_vu,50,"))
    #expect(!table.contains { $0.hasPrefix("2026-6t") && ($0.contains("Xã B") || $0.contains("các đơn vị khác")) })
    #expect(table.contains("2026-6t,khiếu nại lần đầu,,,,,so_vu,82,"))
    #expect(table.contains("2026-6t,mọi loại,,,,,so_vu,82,"))
  }

  /// Where complaints and denunciations are one class, their timeliness is told once.
  @Test func everyFigureOnce() throws {
    let joined = PublishedClass(
      kinds: PeriodFigures.timelyKinds, coarse: .all, fine: .all,
      outcomes: WordCounts([.granted: 20, .notGranted: 20]),
      timeliness: WordCounts([.onTime: 30, .late: 10]), execution: WordCounts([.notApplicable: 40]))
    let keys = try rows(ReleaseMaker.release("2026-q1", [joined], [joined])).map {
      $0.split(separator: ",", omittingEmptySubsequences: false).dropLast(2).joined(separator: ",")
    }
    #expect(Set(keys).count == keys.count)
  }

  /// A sum of which a part is merged has no figure of the words, nor of timeliness: the rest is not the whole.
  @Test func sumsOfMergedParts() throws {
    let merged = PublishedClass(
      kinds: KindSet([.firstComplaint]), coarse: .all, fine: .all, outcomes: WordCounts([.merged: 30]),
      timeliness: WordCounts([.merged: 30]), execution: WordCounts([.merged: 30]))
    let told = ReleaseMaker.complaints(.all, onTime: 20, late: 10)
    let table = try rows(
      ReleaseMaker.release("2026-q1", [told]), ReleaseMaker.release("2026-q2", [told], [merged]))
    let start = "2026-6t,khiếu nại lần đầu,,,mọi nhóm,mọi lĩnh vực,"
    #expect(
      table.filter { $0.hasPrefix(start) } == [
        "\(start)so_vu,60,", "\(start)ket_qua.gop-khong-neu-rieng,30,60", "\(start)thi_hanh.gop-khong-neu-rieng,30,60",
      ])
  }

  /// Complaints joined to petitions leave nothing to say of the timeliness of all complaints and denunciations.
  @Test func timelinessOfAllOrNone() throws {
    let joined = PublishedClass(
      kinds: KindSet([.secondComplaint, .petition]), coarse: .all, fine: .all,
      outcomes: WordCounts([.granted: 10, .notGranted: 10]), timeliness: WordCounts([.merged: 20]),
      execution: WordCounts([.merged: 20]))
    let release = try ReleaseMaker.release("2026-q1", [ReleaseMaker.complaints(.all, onTime: 20, late: 10), joined])
    #expect(PeriodFigures(release).timely == Share(part: 0, of: 0))
    #expect(!rows(release).contains { $0.contains("+ tố cáo,,,,,dung_han") })
  }

  /// Half up: 1 of 16 is 6.25 %, written 6.3.
  @Test(arguments: [(1, 16, 63), (1, 3, 333), (2, 3, 667), (0, 7, 0), (7, 7, 1000), (1, 2000, 1), (1, 2001, 0)])
  func permille(_ part: Int, _ base: Int, _ expected: Int) { #expect(Share(part: part, of: base).permille == expected) }

  @Test func noShareOfNothing() { #expect(Share(part: 0, of: 0).permille == nil) }
}
