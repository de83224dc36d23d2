import Diagnostics
public import Portal
import SiteKit
import Transparency

/// `build`: content and frozen releases become the site at the destination, or the old site stays as it is.
public struct BuildCommand {
  let options: SiteOptions

  public init(_ options: SiteOptions) { self.options = options }

  public func run() -> CommandResult {
    CommandResult.of(options) {
      let publisher = Publisher(destination: options.destination, protected: [options.source, options.templates])
      try publisher.check()
      let content = try SiteBuild(options).content()
      let (made, left) = try publisher.publish { try content.site(into: $0) }
      var report = made.report
      report.merge(left)
      return CommandResult(messages: CommandResult.text(report, options) + done(made.site))
    }
  }

  private func done(_ site: PortalSite) -> String {
    guard !options.isQuiet else { return "" }
    let count = VietnameseNumber.grouped(site.tree.files.count)
    return Wording(
      "Đã dựng cổng: \(count) tệp trong \(options.destination)/. Mở \(options.destination)/index.html để xem.\n",
      en: "Built the portal: \(count) files in \(options.destination)/. Open \(options.destination)/index.html.\n")(
        options.language)
  }
}
