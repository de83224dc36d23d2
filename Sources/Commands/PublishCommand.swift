import Authorities
import Diagnostics
public import Portal
import Reception
import SiteKit
import Transparency

/// `publish`: `build`, and then the history of what was published (`history/` of the content) takes in what is new.
public struct PublishCommand {
  let options: SiteOptions

  public init(_ options: SiteOptions) { self.options = options }

  public func run() -> CommandResult {
    CommandResult.of(options) {
      let publisher = Publisher(destination: options.destination, protected: [options.source, options.templates])
      try publisher.check()
      let content = try SiteBuild(options).content()
      try checkDay(content.record.history)
      let lasting = try lasting()
      let (made, left) = try publisher.publish { try content.site(into: $0) }
      var report = made.report
      report.merge(left)
      let messages = CommandResult.text(report, options)
      do {
        try write(lasting ?? history(content.record, made.site))
      } catch let failure as SystemFailure {
        return CommandResult(messages: messages + CommandResult.text(unrecorded(failure), options), status: 3)
      }
      return CommandResult(messages: messages + done(made.site))
    }
  }

  /// The history of a site with drafts: one shown for a while is not published, nobody is promised its address or its
  /// sessions. Nil for a site without.
  private func lasting() throws -> PublicationHistory? {
    guard options.includesDrafts else { return nil }
    var options = options
    options.includesDrafts = false
    let content = try SiteBuild(options).content()
    return history(content.record, try content.site(into: ForgetfulStore()).site)
  }

  /// First days must not be taken from a day before the last one.
  private func checkDay(_ history: PublicationHistory) throws(Misuse) {
    guard let last = history.publishedDays.last, last > options.asOf else { return }
    throw Misuse(
      "publish-before-last",
      Wording(
        "Cổng đã đăng ngày \(last.vietnamese), không thể đăng lùi về ngày \(options.asOf.vietnamese)",
        en: "The site was published on \(last.iso), it cannot be published for \(options.asOf.iso)"),
      fix: Wording(
        "bỏ --now, hoặc dùng build để xem cổng của một ngày khác; nếu lần đăng ấy chạy khi máy sai ngày thì chép lại thư mục \(options.source)/history từ bản sao trước lần ấy",
        en:
          "leave out --now, or use build to see the site of another day; if the clock was wrong when it was published, restore the folder \(options.source)/history from a copy made before"
      ))
  }

  private func history(_ record: PublicRecord, _ site: PortalSite) -> PublicationHistory {
    var history = record.history
    history.record(
      pages: site.pagePaths, anchors: site.anchors.words(),
      sessions: record.sessions.compactMap(record.revisions.revision),
      schedules: record.schedules, on: record.asOf)
    return history
  }

  private func write(_ history: PublicationHistory) throws(SystemFailure) {
    for file in history.files {
      try AtomicFile.write("\(options.source)/history/\(file.name)", creatingFolders: true, file.bytes)
    }
  }

  /// The new site stands; only its first days are not kept yet.
  private func unrecorded(_ failure: SystemFailure) -> Report {
    Report([
      failure.problem,
      Problem(
        "history-unwritten",
        Wording(
          "Cổng mới đã đăng nhưng chưa ghi được vào lịch sử đăng",
          en: "The new site is published but not recorded in the history"),
        fix: Wording(
          "xử lý lỗi trên rồi chạy lại minhbach publish trong ngày",
          en: "solve the failure above and run minhbach publish again today")),
    ])
  }

  private func done(_ site: PortalSite) -> String {
    guard !options.isQuiet else { return "" }
    let count = VietnameseNumber.grouped(site.tree.files.count)
    return Wording(
      "Đã đăng cổng: \(count) tệp trong \(options.destination)/; lịch sử ở \(options.source)/history/.\n",
      en: "Published the portal: \(count) files in \(options.destination)/; history in \(options.source)/history/.\n")(
        options.language)
  }
}
