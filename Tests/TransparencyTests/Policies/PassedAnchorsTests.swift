import Testing

@testable import Authorities
@testable import Policies

@Suite struct PassedAnchorsTests {
  /// Clauses of one text, numbered from 1, as `find` takes them.
  private func numbered(_ clauses: [String]) -> [(anchor: String, words: ClauseFingerprint)] {
    clauses.enumerated().compactMap { index, text in ClauseFingerprint(text).map { ("muc-\(index + 1)", $0) } }
  }

  /// `muc-3 from muc-4 to -`.
  private func passed(_ before: [String], _ now: [String]) -> [String] {
    let before = Dictionary(numbered(before).map { ($0.anchor, $0.words) }, uniquingKeysWith: { a, _ in a })
    return PassedAnchors.find(before: before, now: numbered(now)).map {
      "\($0.anchor) from \($0.from ?? "-") to \($0.to ?? "-")"
    }
  }

  private let clauses = [
    "Người đứng đầu cấp ủy tiếp công dân định kỳ, xem xét, giải quyết kịp thời các vụ việc.",
    "Ủy ban nhân dân huyện chỉ đạo thi hành các quyết định đã có hiệu lực pháp luật.",
    "Ban Tuyên giáo và Dân vận nắm tình hình, dư luận xã hội và định hướng thông tin.",
    "Ủy ban Kiểm tra theo dõi, đôn đốc việc thực hiện và báo cáo Ban Thường vụ hằng quý.",
  ]

  @Test func aClauseTakenOut() {
    #expect(
      passed(clauses, [clauses[0], clauses[2], clauses[3]]) == ["muc-2 from muc-3 to -", "muc-3 from muc-4 to muc-2"])
  }

  @Test func aClausePutIn() {
    let new = "Văn phòng bố trí nơi tiếp, niêm yết lịch tiếp cùng nội quy tại trụ sở."
    #expect(
      passed(clauses, [clauses[0], new] + clauses[1...])
        == ["muc-2 from - to muc-3", "muc-3 from muc-2 to muc-4", "muc-4 from muc-3 to muc-5"])
  }

  @Test func clausesThatChangePlaces() {
    #expect(
      passed(clauses, [clauses[1], clauses[0]] + clauses[2...])
        == ["muc-1 from muc-2 to muc-2", "muc-2 from muc-1 to muc-1"])
  }

  /// Marks, case, numbers, punctuation and line ends are no words; a word put in or out is an edit, and so is a clause that
  /// is only said to be repealed, one made longer and one of which half is gone.
  @Test func editsOfTheWording() {
    for edited in [
      "1. NGƯỜI ĐỨNG ĐẦU cấp uỷ tiếp công dân định kì; xem xét, giải quyết\nkịp thời các vụ việc (02 lần)",
      "Người đứng đầu cấp ủy, chính quyền trực tiếp tiếp công dân định kỳ hằng tháng, xem xét, giải quyết các vụ việc.",
      "Người đứng đầu cấp ủy tiếp công dân định kỳ.", "(Bãi bỏ)", "(Được bãi bỏ theo Quyết định số 5/QĐ-UBND)",
      clauses[0] + " Kết quả được thông báo cho công dân, đăng trên cổng và gửi cơ quan kiểm tra để giám sát.",
    ] {
      #expect(passed(clauses, [edited] + clauses[1...]) == [], "\(edited)")
    }
  }

  /// A number that others used for a clause which is gone, given to a new one; clauses that were alike stay alike.
  @Test func newWordsUnderAnOldNumber() {
    let new = "Văn phòng bố trí nơi tiếp, niêm yết lịch tiếp cùng nội quy tại trụ sở của Huyện ủy."
    #expect(passed(clauses, clauses[..<3] + [new]) == ["muc-4 from - to -"])
    let alike = ["Hồ sơ khiếu nại lần đầu gồm đơn và tài liệu.", "Hồ sơ khiếu nại lần đầu gồm đơn và tài liệu."]
    #expect(passed(alike + clauses, ["Hồ sơ gồm đơn.", alike[1]] + clauses) == [])
  }

  @Test func whatIsKept() throws {
    let fingerprint = try #require(ClauseFingerprint("Báo cáo hằng quý."))
    #expect(fingerprint.text == "Gy9rLNmkcY7B")
    #expect(ClauseFingerprint(written: fingerprint.text) == fingerprint)
    let long = try #require(ClauseFingerprint(clauses.joined(separator: " ")))
    #expect(long.text.utf8.count == 128 && ClauseFingerprint(written: long.text) == long)
    for damaged in ["", "abc", fingerprint.text + "AAAA", fingerprint.text.replacing(/^./, with: "=")] {
      #expect(ClauseFingerprint(written: damaged) == nil, "\(damaged)")
    }
    #expect(ClauseFingerprint("Báo cáo.") == nil && ClauseFingerprint("3. a) 15/6") == nil)
  }

  /// Words of official texts, the first ones far more often than the last, as in real texts.
  private static let vocabulary = """
    và các của công dân có trong theo tiếp việc giải quyết cơ quan khiếu nại tố cáo thực hiện quy định thẩm quyền trách nhiệm báo
    cáo đơn vị nhân người đứng đầu thời hạn kết quả được phải không khi từ về cho tại đến với những này đó ủy ban huyện tỉnh xã
    phường thanh tra kiểm giám sát thông tin đối thoại lịch trụ sở hồ sơ đất đai bồi thường chính sách môi trường văn bản quyết định
    kỷ luật cán bộ đảng viên tổ chức cấp trên dưới rà soát tập trung kéo dài phức tạp dứt điểm hòa cơ sở vận động tuyên truyền phản
    ánh kiến nghị tiếp nhận phân loại xử lý đôn đốc hướng dẫn phối hợp chỉ đạo triển khai nghiêm túc kịp thời công khai minh bạch bảo
    vệ bí mật danh tính ngân sách đầu tư nâng cấp công nghệ số dữ liệu cập nhật kết nối liên thông đào tạo bồi dưỡng
    """.split { $0 == " " || $0 == "\n" }.map(String.init)

  private func word(_ random: inout SeededGenerator) -> String {
    let share = Double.random(in: 0..<1, using: &random)
    return Self.vocabulary[Int(share * share * Double(Self.vocabulary.count))]
  }

  private func edited(_ clause: [String], _ share: Double, _ random: inout SeededGenerator) -> [String] {
    clause.flatMap { old -> [String] in
      guard Double.random(in: 0..<1, using: &random) < share else { return [old] }
      switch Int.random(in: 0..<3, using: &random) {
      case 0: return []
      case 1: return [word(&random)]
      default: return [old, word(&random)]
      }
    }
  }

  /// Texts of random clauses: with every third word changed nothing is told; with a clause taken out, and words of the
  /// longer ones changed here and there, every anchor behind it is, with where its words come from.
  @Test(arguments: UInt64(1)...60) func randomTexts(seed: UInt64) {
    var random = SeededGenerator(seed)
    let clauses = (0..<30).map { _ in
      (0..<Int.random(in: 8...70, using: &random)).map { _ in word(&random) }
    }
    let texts: ([[String]]) -> [String] = { $0.map { $0.joined(separator: " ") } }
    let share = Double.random(in: 0.02...0.35, using: &random)
    #expect(passed(texts(clauses), texts(clauses.map { edited($0, share, &random) })) == [])
    let out = Int.random(in: 0..<29, using: &random)
    var shorter = clauses.map { $0.count > 20 ? edited($0, 0.05, &random) : $0 }
    shorter.remove(at: out)
    let told = passed(texts(clauses), texts(shorter))
    #expect(told.count == 29 - out)
    for (offset, line) in told.enumerated() {
      #expect(line.hasPrefix("muc-\(out + 1 + offset) from muc-\(out + 2 + offset) to "), "\(line)")
    }
  }
}
