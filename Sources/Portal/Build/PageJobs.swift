import Authorities
import Policies
import Reception
import Transparency

/// The texts that have pages of their own, kind by kind.
struct PageJobs {
  let policies: [TextJob]
  let versions: [TextJob]
  let offices: [TextJob]
  let pages: [TextJob]
  let news: [TextJob]

  var all: [TextJob] { policies + versions + offices + pages + news }

  init(_ records: SourceRecords, _ library: PolicyLibrary, _ edition: Edition) {
    policies = records.policies.policies.map { policy in
      TextJob(
        slug: policy.slug, folder: "van-ban/", body: TextBody(policy.text, policy.body),
        title: [policy.kind, library.name(of: policy)].compactMap(\.self).joined(separator: " "), policy: policy,
        isPublic: policy.publishing.isShown(in: edition),
        keepsClauses: policy.textStatus == .full
          && (policy.issued != nil || !policy.addressees.isEmpty || !policy.recipients.isEmpty)
          || !library.versions(of: policy).isEmpty)
    }
    // Not public as citing others: what cites is the wording of today.
    versions = library.policies.flatMap { policy in
      library.versions(of: policy).map { version in
        TextJob(
          slug: "\(policy.slug)/\(version.slug)", folder: "van-ban/", body: TextBody(version.text, version.body),
          title: policy.number.text, isPublic: false, keepsClauses: true)
      }
    }
    let job = { (slug: String, folder: String, body: TextBody, title: String, keys: TextFileKeys) in
      TextJob(
        slug: slug, folder: folder, body: body, title: title, policy: nil,
        isPublic: keys.isPublished(in: edition))
    }
    offices = records.reception.offices.all.map { job($0.slug, "lich-tiep-cong-dan/", $0.body, $0.name, $0.keys) }
    pages = records.pages.all.map { job($0.slug, "", $0.body, $0.title, $0.keys) }
    news = records.news.all.map { job($0.slug, NewsPath.folder, $0.body, $0.title, $0.keys) }
  }
}

extension TextJob {
  static func corrections(_ records: SourceRecords, _ edition: Edition) -> [TextJob] {
    records.corrections.all.map { note in
      TextJob(
        slug: note.slug, folder: CorrectionsPath.folder, body: note.body, title: note.title,
        isPublic: note.isPublished(in: edition), noteLevel: 3)
    }
  }

  static func schedules(_ records: SourceRecords, _ edition: Edition) -> [TextJob] {
    records.reception.schedules.filter { !$0.body.isBlank }.map { schedule in
      TextJob(
        slug: schedule.slug, folder: "lich-tiep-cong-dan/", body: schedule.body, title: schedule.host,
        isPublic: schedule.keys.isPublished(in: edition), noteLevel: 4)
    }
  }
}
