import Authorities
import Formats
import Policies
import Releases
import SiteKit
import Transparency

/// `feed.xml` (RFC 4287): an entry for each release, each correction or withdrawal, each notice and each dated text, newest first, at most forty.
struct AtomFeed {
  let record: PublicRecord
  let site: SiteFrame

  private struct Entry {
    let title: String
    let path: String
    let day: CivilDay
    /// The first day it could be read, when `day` is that of a later change.
    var published: CivilDay? = nil
    let summary: String
  }

  private static let longest = 40

  private var entries: [Entry] {
    let releases = record.releases.map { release in
      Entry(
        title: "Phát hành số liệu \(Typography.within(release.period.title))", path: "so-lieu/\(release.period.id)/",
        day: release.withdrawal?.day ?? release.corrections.last?.day ?? release.released,
        published: release.released, summary: Self.summary(release, record.statistics))
    }
    let corrections = CorrectionsLog(record).entries.map {
      Entry(title: $0.title, path: $0.address, day: $0.day, summary: $0.summary)
    }
    let policies = record.policies.policies.compactMap { policy in
      policy.issued.map {
        Entry(
          title: "\(policy.number): \(policy.title)", path: "van-ban/\(policy.slug)/", day: $0, summary: policy.summary)
      }
    }
    let news = record.news.map {
      Entry(title: $0.title, path: "\(NewsPath.folder)\($0.slug)/", day: $0.date, summary: $0.title)
    }
    return (releases + corrections + policies + news).sorted { ($0.day, $0.path) > ($1.day, $1.path) }.prefix(
      Self.longest
    )
    .map(\.self)
  }

  private static func summary(_ release: FrozenRelease, _ statistics: Statistics) -> String {
    if let withdrawal = release.withdrawal {
      return "Số liệu \(WithdrawalNotice.short(withdrawal)). Lý do: \(withdrawal.reason.text)"
    }
    if release.isDeferred { return "Kỳ chưa đủ điều kiện công bố riêng, được công bố cùng kỳ sau." }
    guard let figures = statistics[release.period.id] else { return release.period.title }
    let timely = Typography.percent(figures.timely).map {
      "; \($0) khiếu nại, tố cáo giải quyết đúng hạn, trên \(Typography.number(figures.timely.of)) vụ việc có thời hạn"
    }
    let corrected = release.corrections.last.map { " Đã đính chính ngày \($0.day.vietnamese)." } ?? ""
    let earlier = figures.holdsEarlier ? ", gồm cả \(figures.earlierTitles)" : ""
    return
      "Kỳ \(Typography.range(figures.since, figures.last))\(earlier): \(Typography.number(figures.total)) vụ việc đã kết thúc\(timely ?? "").\(corrected) Mã phát hành \(release.digest.hexadecimal)."
  }

  var bytes: [UInt8] {
    let entries = self.entries
    var out = HTMLBuffer(capacity: 8192)
    out.append(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"vi\">\n")
    element("title", site.title, &out)
    if let head = site.head { element("subtitle", "Mã sổ phát hành: \(head)", &out) }
    element("id", "\(site.baseURL)/", &out)
    element("updated", Self.time(entries.first?.day ?? record.asOf), &out)
    out.append("<link rel=\"self\" href=\"")
    out.append(escaping: "\(site.baseURL)/feed.xml")
    out.append("\"/>\n<author>")
    element("name", site.publisher.name, &out)
    out.append("</author>\n")
    for entry in entries { write(entry, &out) }
    out.append("</feed>\n")
    return out.bytes
  }

  private func write(_ entry: Entry, _ out: inout HTMLBuffer) {
    out.append("<entry>")
    element("title", entry.title, &out)
    element("id", "\(site.baseURL)/\(entry.path)", &out)
    if let published = entry.published { element("published", Self.time(published), &out) }
    element("updated", Self.time(entry.day), &out)
    out.append("<link href=\"")
    out.append(escaping: "\(site.baseURL)/\(entry.path)")
    out.append("\"/>")
    element("summary", entry.summary, &out)
    out.append("</entry>\n")
  }

  private func element(_ name: StaticString, _ text: String, _ out: inout HTMLBuffer) {
    out.append("<")
    out.append(name)
    out.append(">")
    out.append(escaping: text)
    out.append("</")
    out.append(name)
    out.append(">\n")
  }

  /// Midnight in Việt Nam.
  private static func time(_ day: CivilDay) -> String { "\(day.iso)T00:00:00+07:00" }
}
