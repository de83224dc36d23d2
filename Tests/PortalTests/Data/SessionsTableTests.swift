import Reception
import Testing

@testable import Portal

@Suite struct ScheduleTableTests {
  @Test func rows() throws {
    let record = try PublicFixture(
      """
      dates: [2026-08-20, 2026-08-27]
      hours: ["08:00-11:00", "14:00-"]
      registration: {daysBefore: 5}
      attendees: [Thanh tra, "=Sở"]
      topics: "Đất đai, môi trường"
      changes:
        - {date: 2026-08-20, action: cancel, reason: "=HYPERLINK(\\"https://x\\")", carriedTo: 2026-08-27}
      """
    ).record()
    #expect(
      String(decoding: SessionsTable.write(record), as: UTF8.self) == """
        Mã buổi,Mã lịch,Mã nơi tiếp,Nơi tiếp,Người tiếp,Ngày theo quy tắc,Ngày,Giờ,Tình trạng,Chuyển vì ngày nghỉ,Dự kiến,\
        Ủy quyền,Đổi nơi,Lý do,Hạn đăng ký,Người tiếp thay,Địa điểm khác,Thành phần,Nội dung,\
        Đăng ký chuyển sang
        lich-tiep-2026-08-20,lich-tiep,tru-so,Trụ sở tiếp công dân,Chủ tịch UBND xã,2026-08-20,2026-08-20,\
        08:00-11:00; 14:00-,hủy,không,không,không,không,"'=HYPERLINK(""https://x"")",2026-08-15,,,Thanh tra; =Sở,\
        "Đất đai, môi trường",2026-08-27
        lich-tiep-2026-08-27,lich-tiep,tru-so,Trụ sở tiếp công dân,Chủ tịch UBND xã,2026-08-27,2026-08-27,\
        08:00-11:00; 14:00-,theo lịch,không,không,không,không,,2026-08-22,,,Thanh tra; =Sở,"Đất đai, môi trường",

        """)
  }

  /// As pages say them: the hours of the place, else words.
  @Test(arguments: [
    (
      "hours: [{days: \"thứ Năm\", times: [\"07:30-11:30\", \"13:30-17:00\"]}]", "chiều ngày 20 hằng tháng",
      "13:30-17:00"
    ),
    (
      "hours: [{days: \"thứ Năm\", times: [\"07:30-11:30\", \"13:30-17:00\"]}]", "ngày 20 hằng tháng",
      "07:30-11:30; 13:30-17:00"
    ),
    ("", "chiều ngày 20 hằng tháng", "buổi chiều"), ("", "ngày 20 hằng tháng", "giờ hành chính"),
  ])
  func officeHours(office: String, rule: String, expected: String) throws {
    let record = try PublicFixture("rule: \(rule)", office: office).record()
    let rows = String(decoding: SessionsTable.write(record), as: UTF8.self).split(separator: "\n")
    let row = try #require(rows.first { $0.hasPrefix("lich-tiep-2026-08-20,") })
    #expect(row.split(separator: ",", omittingEmptySubsequences: false)[7] == expected)
  }
}
