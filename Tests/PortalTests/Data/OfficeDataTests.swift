import SiteKit
import Testing
import Transparency

@testable import Portal

@Suite struct OfficeDataTests {
  private func data(_ schedule: String, office: String = "", _ asOf: String = "2026-07-15") throws -> String {
    let record = try PublicFixture(schedule, office: office).record(asOf)
    return OfficeData(try #require(record.offices.first), sessions: record.sessions, record).html
      .description
  }

  @Test func wholeBlock() throws {
    let block = try data(
      """
      dates: [2026-06-18, 2026-07-16, 2026-08-20, 2026-09-17]
      hours: ["08:00-11:00"]
      changes:
        - {date: 2026-08-20, action: move, to: 2026-08-21, reason: "</script><b>&", published: 2026-08-10}
        - {date: 2026-09-17, action: cancel, reason: Bão}
      """,
      office: """
        phone: 0000 000 001
        location: {latitude: 10.5, longitude: 106.25}
        hours: [{days: "thứ Năm", times: ["08:00-11:00"]}]
        """)
    #expect(
      block == #"""
        <script type="application/ld+json">{"@context":"https://schema.org","@graph":[\#
        {"@type":"GovernmentOffice","@id":"https://thu.example/lich-tiep-cong-dan/tru-so/#noi-tiep","name":"Trụ sở tiếp công dân","url":"https://thu.example/lich-tiep-cong-dan/tru-so/","telephone":"0000 000 001",\#
        "address":{"@type":"PostalAddress","streetAddress":"Số 1, đường Thử","addressCountry":"VN"},"geo":{"@type":"GeoCoordinates","latitude":"10.500000","longitude":"106.250000"},\#
        "openingHoursSpecification":[{"@type":"OpeningHoursSpecification","dayOfWeek":["Thursday"],"opens":"08:00","closes":"11:00"}],\#
        "specialOpeningHoursSpecification":[{"@type":"OpeningHoursSpecification","opens":"08:00","closes":"11:00","validFrom":"2026-08-21","validThrough":"2026-08-21"}]},\#
        {"@type":"Event","@id":"https://thu.example/lich-tiep-cong-dan/tru-so/#lich-tiep-2026-07-16","name":"Chủ tịch UBND xã tiếp công dân","startDate":"2026-07-16T08:00:00+07:00","endDate":"2026-07-16T11:00:00+07:00",\#
        "eventStatus":"https://schema.org/EventScheduled",\#
        "location":{"@id":"https://thu.example/lich-tiep-cong-dan/tru-so/#noi-tiep"}},\#
        {"@type":"Event","@id":"https://thu.example/lich-tiep-cong-dan/tru-so/#lich-tiep-2026-08-20","name":"Chủ tịch UBND xã tiếp công dân","startDate":"2026-08-21T08:00:00+07:00","endDate":"2026-08-21T11:00:00+07:00",\#
        "eventStatus":"https://schema.org/EventRescheduled","previousStartDate":"2026-08-20T08:00:00+07:00",\#
        "description":"Dời từ thứ Năm, 20/08/2026 sang thứ Sáu, 21/08/2026. Lý do: \u003c/script\u003e\u003cb\u003e\u0026. Thông báo ngày 10/08/2026.",\#
        "location":{"@id":"https://thu.example/lich-tiep-cong-dan/tru-so/#noi-tiep"}},\#
        {"@type":"Event","@id":"https://thu.example/lich-tiep-cong-dan/tru-so/#lich-tiep-2026-09-17","name":"Chủ tịch UBND xã tiếp công dân","startDate":"2026-09-17T08:00:00+07:00","endDate":"2026-09-17T11:00:00+07:00",\#
        "eventStatus":"https://schema.org/EventCancelled",\#
        "description":"Hủy buổi thứ Năm, 17/09/2026. Lý do: Bão.",\#
        "location":{"@id":"https://thu.example/lich-tiep-cong-dan/tru-so/#noi-tiep"}}]}</script>
        """#)
  }

  @Test func boundedInSessionsAndBytes() throws {
    let many = try data("rule: mỗi ngày làm việc\nhours: [\"08:00-11:00\"]")
    #expect(many.split(separator: "\"@type\":\"Event\"").count - 1 == 20)
    let long = String(repeating: "đất đai ", count: 250)
    let heavy = try data(
      "rule: mỗi ngày làm việc\nchanges: [{from: 2026-07-15, to: 2026-08-15, action: cancel, reason: \"\(long)\"}]")
    #expect(heavy.utf8.count < 16_000)
  }
}
