import Authorities
import Formats
import SiteKit
import Transparency

/// The small files every site has: sitemap, robots, headers, feed, contact for security, checksums.
struct SiteFiles {
  let record: PublicRecord
  let site: SiteFrame

  /// Where they lie; a site without an address for mail has no `security.txt`.
  static let paths: Set<String> = [
    "sitemap.xml", "robots.txt", "_headers", "feed.xml", ".well-known/security.txt", SumsList.path,
  ]

  /// For hosts that read a `_headers` file; other hosts take the same policy from their own settings.
  static let headers = """
    /*
      Content-Security-Policy: default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'
      X-Content-Type-Options: nosniff
      Referrer-Policy: no-referrer

    """

  /// `pages`: paths of the pages that the sitemap lists.
  func files(pages: [String]) throws -> [OutputFile] {
    var files = [
      OutputFile(try OutputPath("sitemap.xml"), sitemap(pages)),
      OutputFile(
        try OutputPath("robots.txt"), Array("User-agent: *\nAllow: /\nSitemap: \(site.baseURL)/sitemap.xml\n".utf8)),
      OutputFile(try OutputPath("_headers"), Array(Self.headers.utf8)),
      OutputFile(try OutputPath("feed.xml"), AtomFeed(record: record, site: site).bytes),
    ]
    if let email = site.publisher.email {
      let text =
        "Contact: mailto:\(email)\nExpires: \(record.asOf.adding(days: 365).iso)T00:00:00Z\nPreferred-Languages: vi, en\n"
      files.append(OutputFile(try OutputPath(".well-known/security.txt"), Array(text.utf8)))
    }
    return files
  }

  private func sitemap(_ pages: [String]) -> [UInt8] {
    var out = HTMLBuffer(capacity: pages.count * 80)
    out.append(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
    for page in pages {
      out.append("<url><loc>")
      out.append(escaping: site.canonical(page))
      out.append("</loc></url>\n")
    }
    out.append("</urlset>\n")
    return out.bytes
  }

  /// `SHA256SUMS` of the whole site.
  static func checksums(_ files: [KeptFile]) -> [UInt8] {
    Array(files.map { "\($0.digest)  \($0.path)\n" }.joined().utf8)
  }
}
