import Foundation
import Testing

/// Persons, matters and groups of a released period stay as they were frozen, whatever its table of sessions says since.
@Suite struct FrozenSessionsTests {
  private static let header =
    "Ngày tiếp,Nơi tiếp,Người tiếp,Hình thức,Số lượt,Số người,Số vụ việc,Số đoàn,Số người trong đoàn"

  private static func row(_ day: String, _ place: String, _ counts: String) -> String {
    let host = place == "tinh" ? "Chủ tịch UBND tỉnh" : "Chủ tịch UBND xã Một"
    return "\(day),\(place),\(host),trực tiếp,\(counts)"
  }

  private static let rows = [
    row("16/03/2026", "tinh", "5,6,5,0,0"), row("15/04/2026", "tinh", "4,4,4,0,0"),
    row("15/05/2026", "tinh", "3,3,2,0,0"),
    row("19/03/2026", "xa-mot", "2,3,2,0,0"), row("26/03/2026", "xa-mot", "1,1,1,0,0"),
    row("02/04/2026", "xa-mot", "4,5,3,0,0"), row("09/04/2026", "xa-mot", "0,0,0,0,0"),
  ]

  private static let frozen = """
    ky,cap,don_vi,chi_so,gia_tri
    2026-q2,mọi cấp,mọi đơn vị,buoi_co_nguoi_den,6
    2026-q2,mọi cấp,mọi đơn vị,nguoi,22
    2026-q2,mọi cấp,mọi đơn vị,vu_viec,17
    2026-q2,mọi cấp,mọi đơn vị,doan,0
    2026-q2,mọi cấp,mọi đơn vị,nguoi_trong_doan,0
    2026-q2,tỉnh,UBND tỉnh,buoi_co_nguoi_den,3
    2026-q2,tỉnh,UBND tỉnh,nguoi,13
    2026-q2,tỉnh,UBND tỉnh,vu_viec,11
    2026-q2,tỉnh,UBND tỉnh,doan,0
    2026-q2,tỉnh,UBND tỉnh,nguoi_trong_doan,0
    2026-q2,xã,UBND xã Một,buoi_co_nguoi_den,3
    2026-q2,xã,UBND xã Một,nguoi,9
    2026-q2,xã,UBND xã Một,vu_viec,6
    2026-q2,xã,UBND xã Một,doan,0
    2026-q2,xã,UBND xã Một,nguoi_trong_doan,0

    """

  private static let late = [
    row("16/04/2026", "xa-mot", "2,2,2,0,0"), row("23/04/2026", "xa-mot", "1,1,1,0,0"),
    row("07/05/2026", "xa-mot", "3,4,1,0,0"),
  ]

  private func write(_ rows: [String], _ tool: Tool) throws {
    try tool.write("content/sessions/2026.csv", ([Self.header] + rows).joined(separator: "\n") + "\n")
  }

  /// The minimal site released with its sessions.
  private func released() throws -> Tool {
    let tool = try Tool()
    try write(Self.rows, tool)
    try tool.remove("content/releases")
    if tool.exists("content/cases/.released.tsv") { try tool.remove("content/cases/.released.tsv") }
    #expect(try tool.run("release", "--all", "--yes", "-q", "--now", "2026-06-20") == .init(status: 0))
    return tool
  }

  /// What would be frozen without some of its sessions is told before it is.
  @Test func sessionsWithoutAResultAreToldBeforeTheRelease() throws {
    let tool = try Tool()
    try write(Self.rows, tool)
    try tool.remove("content/releases")
    if tool.exists("content/cases/.released.tsv") { try tool.remove("content/cases/.released.tsv") }
    let told = try tool.run("release", "--all", "--yes", "--now", "2026-06-20").messages
    #expect(told.contains("Kỳ 2026-q2 có 9 buổi đã qua chưa có kết quả, đầu tiên là ngày 16/04/2026 của UBND xã Một"))
    #expect(!told.contains("Kỳ 2026-q1 có"))
  }

  /// The figures of persons, matters and groups of the second quarter: unit, code, value.
  private func figures(_ tool: Tool) throws -> [[String]] {
    #expect(try tool.run("build", "-q").status == 0)
    return PublishedTables.rows(try tool.text("public/du-lieu/thong-ke.csv")).filter {
      $0[0] == "2026-q2" && ["tiep.nguoi", "tiep.vu_viec"].contains($0[6])
    }.map { [$0[3], $0[6], $0[7]] }
  }

  private static let told = [
    ["", "tiep.nguoi", "22"], ["", "tiep.vu_viec", "17"], ["UBND tỉnh", "tiep.nguoi", "13"],
    ["UBND tỉnh", "tiep.vu_viec", "11"], ["UBND xã Một", "tiep.nguoi", "9"], ["UBND xã Một", "tiep.vu_viec", "6"],
  ]

  @Test func aReleaseFreezesThem() throws {
    let tool = try released()
    #expect(try tool.text("content/releases/2026-q2/tiep-cong-dan.csv") == Self.frozen)
    #expect(try tool.text("content/releases/2026-q2/SHA256SUMS").contains("  tiep-cong-dan.csv\n"))
    #expect(!tool.exists("content/releases/2026-q1/tiep-cong-dan.csv"))
    #expect(
      try tool.text("content/sessions/.released.tsv").hasPrefix(
        "2026-q2\t2026-03-16\ttinh\tChủ tịch UBND tỉnh\ttrực tiếp\t5\t6\t5\t0\t0\n"))
    #expect(try figures(tool) == Self.told)
    #expect(try tool.text("public/du-lieu/2026-q2/tiep-cong-dan.csv") == Self.frozen)
    #expect(try tool.run("verify", "public", "-q").status == 0)
  }

  /// The frozen tables of all periods in one, described and as JSON as the others are.
  @Test func theTableOverAllPeriods() throws {
    let tool = try released()
    #expect(try tool.run("build", "-q").status == 0)
    let table = "public/du-lieu/tiep-cong-dan-theo-ky"
    #expect(try tool.text("\(table).csv") == Self.frozen)
    let twin = try tool.text("\(table).json")
    #expect(
      twin.contains(
        #"{"ky":"2026-q2","cap":"xã","don_vi":"UBND xã Một","chi_so":"nguoi","gia_tri":9}"#))
    let package = try tool.text("public/du-lieu/datapackage.json")
    #expect(package.contains("\"path\": \"tiep-cong-dan-theo-ky.csv\""))
    #expect(package.contains("sha256:\(try tool.digest(Self.frozen))"))
    let page = try tool.text("public/du-lieu/tu-dien/index.html")
    #expect(page.contains("<section id=\"tiep-cong-dan-theo-ky\">") && page.contains("<dt>buoi_co_nguoi_den</dt>"))
    try tool.replace("\(table).csv", "nguoi,9", "nguoi,8")
    let files = try tool.files("public").keys.filter { !$0.hasPrefix(".minhbach") && $0 != "SHA256SUMS" }
    try tool.write("public/SHA256SUMS", tool.sums(files.sorted(), in: "public"))
    let verified = try tool.run("verify", "public")
    #expect(verified.status == 1)
    #expect(
      verified.messages.contains("[proof-table-differs]\n ——▶ public/du-lieu/tiep-cong-dan-theo-ky.csv\n"),
      "\(verified.messages)")
  }

  /// Figures of reception in `thong-ke`, its twin and the package, with all sums made anew: those of people are those
  /// of the release, those of days and visits those of the table of sessions.
  @Test(arguments: [
    ("2026-q2,,,,,,tiep.nguoi", "22"), ("2026-q2,,xã,UBND xã Một,,,tiep.vu_viec", "6"),
    ("2026-q2,,tỉnh,UBND tỉnh,,,tiep.luot", "12"), ("2026-q2,,tỉnh,UBND tỉnh,,,tiep.luot.chu-tich-ubnd-tinh", "12"),
    ("2026-q3,,,,,,tiep.ngay_truc_tiep", "0"),
  ]) func aFigureOfTheStatisticsEdited(_ key: String, _ value: String) throws {
    let tool = try released()
    #expect(try tool.run("build", "-q").status == 0)
    let (cells, row) = (key.split(separator: ",", omittingEmptySubsequences: false), "\(key),\(value),")
    let lines = try tool.text("public/du-lieu/thong-ke.csv").split(separator: "\n")
    let line = try #require(lines.firstIndex { $0.hasPrefix(row) })
    try tool.tamper("thong-ke.csv") { $0.replacing("\n\(row)", with: "\n\(key),9\(value),") }
    let unit = cells[3].isEmpty ? "null" : "\"\(cells[3])\""
    let start = "{\"ky\":\"\(cells[0])\",\"loai\":null,"
    try tool.tamper("thong-ke.json") { json in
      let lines: [String] = json.components(separatedBy: "\n").map { line in
        let isRow =
          line.hasPrefix(start) && line.contains("\"don_vi\":\(unit),") && line.contains("\"chi_so\":\"\(cells[6])\",")
        return isRow ? line.replacing("\"gia_tri\":\(value)", with: "\"gia_tri\":9\(value)") : line
      }
      return lines.joined(separator: "\n")
    }
    try tool.expectMisfit("proof-figure-differs", at: "du-lieu/thong-ke.csv › H\(line + 1)\n")
  }

  /// Of single sessions nothing published gives the figures: that is said.
  @Test func whatNoReleaseHolds() throws {
    let tool = try Tool()
    try write(Self.rows, tool)
    #expect(try tool.run("build", "-q").status == 0)
    let rows = try tool.text("public/du-lieu/thong-ke.csv").split(separator: "\n").filter { $0.contains(",tiep.") }
    #expect(!rows.isEmpty && !rows.contains { $0.contains(",tiep.nguoi") })
    let sessions = try tool.text("public/du-lieu/tiep-cong-dan.csv").split(separator: "\n").count - 1
    let outcome = try tool.run("verify", "public")
    #expect(outcome.status == 0, "\(outcome.messages)")
    #expect(
      outcome.output.contains(
        """
        Khớp: \(rows.count) số liệu về tiếp công dân của thong-ke.csv, tính lại từ các bản phát hành và tiep-cong-dan.csv.
        Không chứng minh được, vì không bản phát hành nào giữ: \(sessions) dòng của tiep-cong-dan.csv.

        """), "\(outcome.output)")
  }

  /// A late row shows as a session, and changes nothing else.
  @Test func aLateRow() throws {
    let tool = try released()
    try write(Self.rows + Self.late.prefix(1), tool)
    #expect(try figures(tool) == Self.told)
    #expect(try tool.text("public/du-lieu/tiep-cong-dan.csv").contains("2026-q2,2026-04-16,xã,UBND xã Một,"))
    let check = try tool.run("check")
    #expect(check.status == 0)
    #expect(
      check.messages.contains(
        """
        lưu ý: Kỳ 2026-q2 đã phát hành, nay có 1 buổi ghi nhận muộn: số người, vụ việc, đoàn đã công bố không đổi  [session-after-release]
         ——▶ content/sessions/2026.csv › A9
          │  cách sửa: có thể để nguyên; muốn sửa số đã công bố: minhbach release 2026-q2 --correct --reason "…"

        """), "\(check.messages)")
    // Alone it would be told by the difference of the two versions.
    let refused = try tool.run("release", "2026-q2", "--correct", "--reason", "Ghi nhận muộn", "--yes")
    #expect(refused.status == 4)
    #expect(
      refused.messages == """
        lỗi: Đính chính chỉ đổi “Số người” của vài buổi tiếp ở “UBND xã Một”, kỳ 2026-q2: so hai bản sẽ thấy số của các buổi ấy  [session-correction-few]
         ——▶ content/releases/2026-q2
          │  cách sửa: để nguyên số đã công bố; đính chính khi số ấy khác ở ít nhất 3 buổi, hoặc thu hồi

        """)
    #expect(try tool.text("content/releases/2026-q2/tiep-cong-dan.csv") == Self.frozen)
  }

  @Test func editedAndRemovedRows() throws {
    let tool = try released()
    try write([Self.rows[0].replacing("5,6,5", with: "5,7,5")] + Self.rows[2...], tool)
    #expect(try figures(tool) == Self.told)
    #expect(
      try tool.run("check").messages.contains("nay có 1 buổi sửa, 1 buổi không còn dòng: số người, vụ việc, đoàn"))
    // Visits are told session by session, and follow the table.
    try write([Self.rows[0].replacing(",5,6,5", with: ",6,6,5")] + Self.rows[1...], tool)
    #expect(try tool.run("check") == .init(status: 0, messages: "Không có lỗi, 0 cảnh báo.\n"))
  }

  @Test func aCorrection() throws {
    let tool = try released()
    try write(Self.rows + Self.late, tool)
    let done = try tool.run(
      "release", "2026-q2", "--correct", "--reason", "Ghi nhận muộn", "--yes", "--now", "2026-07-15")
    #expect(
      done.messages == """
        tiếp công dân, cả cổng, số buổi có người đến: từ 6 thành 9
        tiếp công dân, cả cổng, số người: từ 22 thành 29
        tiếp công dân, cả cổng, số vụ việc: từ 17 thành 21
        tiếp công dân, UBND xã Một, số buổi có người đến: từ 3 thành 6
        tiếp công dân, UBND xã Một, số người: từ 9 thành 16
        tiếp công dân, UBND xã Một, số vụ việc: từ 6 thành 10
        Đã đính chính 2026-q2: 6 chỗ. Chạy minhbach publish để đăng.

        """)
    #expect(done.status == 0)
    #expect(try figures(tool).first == ["", "tiep.nguoi", "29"])
    #expect(try tool.run("check") == .init(status: 0, messages: "Không có lỗi, 0 cảnh báo.\n"))
    let page = try tool.text("public/dinh-chinh/index.html")
    #expect(page.contains("Tiếp công dân, UBND xã Một, số người: từ 9 thành 16"))
    #expect(
      try tool.run("release", "2026-q2", "--correct", "--reason", "Lại", "--yes", "-q", "--now", "2026-07-15").status
        == 0)
    // Two corrections could differ from the first version in one session.
    try write(Self.rows + Self.late.prefix(1), tool)
    let again = try tool.run("release", "2026-q2", "--correct", "--reason", "Lại", "--yes", "-q", "--now", "2026-07-15")
    #expect(again.status == 4)
    #expect(again.messages.contains("[session-correction-again]"))
    // Whoever takes the correction out of the list is found out.
    try tool.replace("content/releases/2026-q2/release.yaml", "was: 22, now: 29", "was: 23, now: 29")
    #expect(try tool.run("build", "-q").status == 1)
  }

  /// A correction that was cut off before it marked its rows is finished by the same command.
  @Test func aCorrectionCutOff() throws {
    let tool = try released()
    let marks = try tool.text("content/sessions/.released.tsv")
    try write(Self.rows + Self.late, tool)
    let command = [
      "release", "2026-q2", "--correct", "--reason", "Ghi nhận muộn", "--yes", "-q", "--now", "2026-07-15",
    ]
    #expect(try tool.run(command).status == 0)
    let renewed = try tool.text("content/sessions/.released.tsv")
    try tool.write("content/sessions/.released.tsv", marks)
    #expect(try tool.run("check").messages.contains("nay có 3 buổi ghi nhận muộn"))
    #expect(try tool.run(command) == .init(status: 0))
    #expect(try tool.text("content/sessions/.released.tsv") == renewed)
    #expect(try tool.run("check") == .init(status: 0, messages: "Không có lỗi, 0 cảnh báo.\n"))
  }

  @Test func aWithdrawal() throws {
    let tool = try released()
    #expect(
      try tool.run("release", "2026-q2", "--withdraw", "Nhầm bảng", "--yes", "-q", "--now", "2026-07-15").status == 0)
    #expect(try figures(tool) == [])
    #expect(try tool.text("public/du-lieu/2026-q2/tiep-cong-dan.csv").contains("thu hồi"))
    #expect(try tool.text("public/so-lieu/tiep-cong-dan/index.html").contains("đã thu hồi"))
  }

  /// Of rows that came after the release, or have none yet, no sum is told: the difference of two days would be a session.
  @Test func withoutAFrozenTable() throws {
    let page = "public/so-lieu/tiep-cong-dan/index.html"
    let tool = try Tool()
    try write(Self.rows, tool)
    #expect(try figures(tool) == [])
    #expect(try tool.text(page).contains("không có trong bản phát hành của kỳ"))
    let other = try Tool()
    try write(Self.rows, other)
    for path in ["releases", "cases/.released.tsv"] { try other.remove("content/\(path)") }
    #expect(try figures(other) == [])
    #expect(try other.text(page).contains("nêu khi kỳ được phát hành"))
    #expect(try other.text("public/du-lieu/thong-ke.csv").contains("tiep.luot"))
  }

  @Test func aFileThatWasChanged() throws {
    let tool = try released()
    try tool.replace("content/releases/2026-q2/tiep-cong-dan.csv", "nguoi,22", "nguoi,23")
    let build = try tool.run("build", "-q")
    #expect(build.status == 1)
    #expect(build.messages.contains("[release-file-changed]"))
  }

  @Test func marksThatAreLost() throws {
    let tool = try released()
    try tool.remove("content/sessions/.released.tsv")
    #expect(try tool.run("check").messages.contains("[session-marks-missing]"))
    // Nobody can tell then how many sessions a correction would change.
    try write(Self.rows + Self.late, tool)
    let refused = try correct(tool)
    #expect(refused.status == 1)
    #expect(refused.messages.contains("[session-marks-missing]"))
    #expect(try tool.text("content/releases/2026-q2/tiep-cong-dan.csv") == Self.frozen)
  }

  /// Marks under the name that a place had before, or of which lines are lost, make one changed session look like many.
  @Test func marksThatDoNotAddUp() throws {
    let tool = try released()
    let marks = try tool.text("content/sessions/.released.tsv")
    try write(Self.rows + Self.late, tool)
    for other in [
      marks.replacing("xa-mot", with: "xa-cu"), marks.split(separator: "\n").dropFirst().joined(separator: "\n"),
    ] {
      try tool.write("content/sessions/.released.tsv", other)
      let refused = try correct(tool)
      #expect(refused.status == 1)
      #expect(refused.messages.contains("[session-marks-otherwise]"), "\(refused.messages)")
      #expect(try tool.text("content/releases/2026-q2/tiep-cong-dan.csv") == Self.frozen)
    }
    try tool.write("content/sessions/.released.tsv", marks)
    #expect(try correct(tool).status == 0)
  }

  /// Each count by itself must differ in many sessions: of what else was edited in their rows the sums tell nothing.
  @Test(arguments: [
    (edits: ["6,5,0,0", "4,4,0,0,online", "3,2,0,0,online"], status: 0),
    (edits: ["9,5,0,0", "4,4,0,0,online", "3,2,0,0,online"], status: 4),
    (edits: ["9,5,0,0", "4,3,0,0", "3,1,0,0"], status: 4),
    // As if one session had 7 in place of 6.
    (edits: ["4,5,0,0", "3,4,0,0", "7,2,0,0"], status: 4),
    (edits: ["7,5,0,0", "5,4,0,0", "8,2,0,0"], status: 0),
  ])
  func editsThatHideOne(_ edits: [String], status: Int) throws {
    let tool = try released()
    let edited = zip(Self.rows, edits).map { row, edit in
      let cells = row.split(separator: ",").map(String.init)
      let form = edit.hasSuffix("online") ? "trực tuyến" : cells[3]
      return (cells[..<3] + [form, cells[4], edit.replacing(",online", with: "")]).joined(separator: ",")
    }
    try write(edited + Self.rows[3...], tool)
    let outcome = try correct(tool)
    #expect(Int(outcome.status) == status, "\(outcome.messages)")
    #expect(outcome.messages.contains("[session-correction-few]") == (status == 4))
  }

  private func correct(_ tool: Tool) throws -> Tool.Outcome {
    try tool.run("release", "2026-q2", "--correct", "--reason", "Ghi nhầm", "--yes", "-q", "--now", "2026-07-15")
  }
}
