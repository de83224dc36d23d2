public import Diagnostics
import Parallel

/// Finds links inside the site that lead nowhere: to no file of the tree, or to an anchor that its page lacks.
public enum LinkCheck {
  /// One `broken-link` for each missing target, at the first page that links to it; external links are not followed.
  /// Pages of `tombstones` lost what they held: a link to one of their anchors still leads to the page that says so.
  /// `author` tells, for the path of a page and a link as printed there, what was written in the content and where;
  /// `templates` are the links that templates write themselves, each told of once; links that begin with one of `homes`,
  /// the full addresses of the site, lead into it.
  public static func check(
    _ tree: OutputTree, tombstones: Set<String> = [], templates: [TemplateLink] = [],
    homes: [String] = [],
    author: (String, String) -> AuthoredLink? = { _, _ in nil }
  ) -> Report {
    let pages = tree.files.filter(\.isPage)
    let site = Site(tree: tree, pages: pages, tombstones: tombstones, homes: homes)
    let broken = ChunkedMap.run(pages.count) { stretch in stretch.flatMap(site.brokenLinks) }.flatMap { $0 }
    return report(broken, pages, TemplateLinks(templates), author)
  }

  /// The first link of a page, in order of path, to a file that is not there, as printed; anchors are not looked for.
  public static func missingFile(_ tree: OutputTree) -> (page: OutputPath, written: String)? {
    let pages = tree.files.filter(\.isPage)
    let site = Site(tree: tree, pages: pages, tombstones: [], homes: [])
    let missing = ChunkedMap.run(pages.count) { stretch in
      stretch.lazy.flatMap(site.brokenLinks).first { link in
        tree[String(link.target.prefix { $0 != "#" })] == nil
      }
    }
    return missing.compactMap(\.self).first.map { (pages[$0.page].path, $0.written) }
  }

  private struct Broken {
    let page: Int
    let written: String
    let target: String
  }

  private struct Site {
    let pages: [KeptFile]
    private let links: [PageLinks]
    /// Every file by the hash of its path: the number of its page, or -1.
    let files: [UInt64: Int]
    /// Pages that answer for any anchor.
    let lenient: Set<Int>
    /// Without their schemes.
    private let homes: [[UInt8]]

    init(tree: OutputTree, pages: [KeptFile], tombstones: Set<String>, homes: [String]) {
      self.homes = homes.compactMap { home in home.firstRange(of: "//").map { Array(home[$0.lowerBound...].utf8) } }
      self.pages = pages
      links = pages.compactMap(\.links)
      lenient = tombstones.isEmpty ? [] : Set(pages.indices.filter { tombstones.contains(pages[$0].path.description) })
      var files: [UInt64: Int] = [:]
      files.reserveCapacity(tree.files.count)
      for file in tree.files { files[LinkHash.of(file.path.description.utf8)] = -1 }
      for (number, page) in pages.enumerated() { files[LinkHash.of(page.path.description.utf8)] = number }
      self.files = files
    }

    func brokenLinks(of page: Int) -> [Broken] {
      let quick = QuickLink(page: pages[page].path)
      var seen: Set<String> = []
      return links[page].compactMap { link in
        let own = inside(link)
        switch quick.follow(own ?? link) {
        case .outside: return nil
        case .inside(let path, let fragment): if leadsSomewhere(path, fragment, from: page) { return nil }
        case .unclear: break
        }
        guard let target = LinkTarget(own ?? link, of: pages[page].path), !leadsSomewhere(target, from: page),
          seen.insert(target.description).inserted
        else { return nil }
        return Broken(page: page, written: String(decoding: link, as: UTF8.self), target: target.description)
      }
    }

    /// The path from the root of a link to a full address of the site itself; nil for any other link.
    private func inside(_ link: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
      guard let scheme = ["https:", "http:"].first(where: { link.starts(with: $0.utf8) }) else { return nil }
      let rest = link.dropFirst(scheme.utf8.count)
      for home in homes where rest.starts(with: home) {
        let path = rest.dropFirst(home.count)
        guard let first = path.first else { return [UInt8(ascii: "/")] }
        if first == UInt8(ascii: "/") { return path }
        if "?#".utf8.contains(first) { return [UInt8(ascii: "/")] + path }
      }
      return nil
    }

    private func leadsSomewhere(_ target: LinkTarget, from page: Int) -> Bool {
      let fragment =
        target.fragment.isEmpty || target.fragment == Array("top".utf8) ? nil : LinkHash.of(target.fragment)
      return leadsSomewhere(LinkHash.of(target.path), fragment, from: page)
    }

    private func leadsSomewhere(_ path: UInt64?, _ fragment: UInt64?, from page: Int) -> Bool {
      guard let number = path.map({ files[$0] }) ?? page else { return false }
      guard let fragment, number >= 0 else { return true }
      return links[number].hasAnchor(fragment) || lenient.contains(number)
    }
  }

  private static func report(
    _ broken: [Broken], _ pages: [KeptFile], _ templates: TemplateLinks, _ author: (String, String) -> AuthoredLink?
  ) -> Report {
    var order: [String] = []
    var groups: [String: [Broken]] = [:]
    for link in broken {
      if groups[link.target] == nil { order.append(link.target) }
      groups[link.target, default: []].append(link)
    }
    var told: Set<Location> = []
    return Report(
      order.compactMap { target in
        guard let links = groups[target], let first = links.first else { return nil }
        if let authored = authored(links, pages, author) { return authored }
        guard let link = templates.link(first.written, to: target) else { return problem(first, links, pages) }
        return told.insert(link.location).inserted ? problem(link) : nil
      })
  }

  /// The problem of links that authors wrote.
  private static func authored(
    _ links: [Broken], _ pages: [KeptFile], _ author: (String, String) -> AuthoredLink?
  ) -> Problem? {
    let authored = links.compactMap { author(pages[$0.page].path.description, $0.written) }
    guard let link = authored.first else { return nil }
    // One text may stand on several pages.
    var places: [Location] = []
    for place in authored.map(\.location) where place != link.location && !places.contains(place) {
      places.append(place)
    }
    return problem(link, related: Array(places.prefix(10)))
  }

  private static func problem(_ link: TemplateLink) -> Problem {
    Problem(
      "broken-link",
      Wording(
        "Liên kết “\(link.written)” của mẫu trang không dẫn tới trang hay mục nào của cổng",
        en: "The link “\(link.written)” of the template leads to no page or anchor of the site"),
      fix: Wording(
        "sửa đường dẫn; trang của một mục chưa có nội dung thì chưa có trên cổng",
        en: "correct the path; a section without content has no page"), at: link.location)
  }

  private static func problem(_ first: Broken, _ links: [Broken], _ pages: [KeptFile]) -> Problem? {
    let page = pages[first.page]
    let others = links.count - 1
    let more =
      others == 0
      ? Wording("", en: "")
      : Wording(" (và \(VietnameseNumber.grouped(others)) trang khác)", en: " (and \(others) more pages)")
    var sources: [Location] = []
    for source in links.compactMap({ pages[$0.page].source }) where source != page.source && sources.count < 10 {
      if !sources.contains(source) { sources.append(source) }
    }
    return Problem(
      "broken-link",
      Wording(
        "Liên kết “\(first.written)” ở trang “\(page.path)”\(more.vi) không dẫn tới trang hay mục nào",
        en: "The link “\(first.written)” on “\(page.path)”\(more.en) leads to no page or anchor"),
      fix: Wording(
        "sửa liên kết, hoặc thêm “\(first.target)”", en: "change the link, or add “\(first.target)”"),
      at: page.source, related: sources)
  }

  private static func isImage(_ link: String) -> Bool {
    [".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg", ".bmp"].contains { link.lowercased().hasSuffix($0) }
  }

  private static func problem(_ link: AuthoredLink, related: [Location]) -> Problem {
    Problem(
      "broken-link",
      Wording(
        "Liên kết “\(link.written)” không dẫn tới trang hay mục nào của cổng",
        en: "The link “\(link.written)” leads to no page or anchor of the site"),
      fix: isImage(link.written)
        ? MarkdownFault.noImages
        : Wording(
          "kiểm tra đường dẫn, nhất là phần sau dấu #; trang còn là bản nháp thì chưa có trên cổng",
          en: "check the path and what follows #; a draft is not on the site"),
      at: link.location, related: related)
  }
}

/// A link as an author wrote it, and where.
public struct AuthoredLink: Sendable, Hashable {
  public let written: String
  public let location: Location

  public init(written: String, location: Location) {
    self.written = written
    self.location = location
  }
}

/// The links that templates write themselves, by where they lead.
private struct TemplateLinks {
  private var inside: [String: TemplateLink] = [:]
  private var anchors: [String: TemplateLink] = [:]

  init(_ links: [TemplateLink]) {
    guard let root = try? OutputPath("index.html") else { return }
    for link in links {
      if link.written.hasPrefix("#") {
        anchors[link.written] = anchors[link.written] ?? link
      } else if let target = LinkTarget(link.written.utf8, of: root)?.description {
        inside[target] = inside[target] ?? link
      }
    }
  }

  func link(_ written: String, to target: String) -> TemplateLink? { anchors[written] ?? inside[target] }
}
