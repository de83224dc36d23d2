import Authorities
import Transparency

/// What makes the pages of each section, and what several of them need.
struct PageMakers: Sendable {
  let record: PublicRecord
  let texts: RenderedTexts
  let site: SiteFrame
  let rows: ReceptionRows
  let statistics: StatisticsPageMaker
  let sessionResults: SessionResultsPageMaker
  let reception: ReceptionPageMaker
  let offices: OfficePageMaker
  let notices: NoticePageMaker
  let registers: RegisterPageMaker
  let duties: DutyPageMaker
  let log: CorrectionsLog
  let policies: PolicyPageMaker
  let news: NewsPageMaker

  init(_ record: PublicRecord, _ texts: RenderedTexts, _ site: SiteFrame) {
    (self.record, self.texts, self.site) = (record, texts, site)
    rows = ReceptionRows(record)
    statistics = StatisticsPageMaker(record: record, site: site)
    sessionResults = SessionResultsPageMaker(record: record, site: site)
    reception = ReceptionPageMaker(record: record, site: site, rows: rows)
    offices = OfficePageMaker(record: record, site: site, texts: texts, rows: rows)
    notices = NoticePageMaker(record: record, site: site, rows: rows)
    registers = RegisterPageMaker(record: record, site: site)
    duties = DutyPageMaker(record: record, site: site, texts: texts)
    log = CorrectionsLog(record)
    let addresses = duties.addresses()
    policies = PolicyPageMaker(
      record: record, site: site, texts: texts, carried: duties.notes(addresses),
      addresses: CitedPlace.addresses(duties: addresses, corrections: log.addresses))
    news = NewsPageMaker(record: record, site: site, texts: texts, statistics: statistics)
  }
}
