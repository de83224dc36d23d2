public import Diagnostics

/// A link that a template writes itself, behind `{{page.root}}` or as an anchor of its own page.
public struct TemplateLink: Sendable {
  /// Without the root: `so-lieu/index.html`, `#bang`.
  public let written: String
  public let location: Location
}

/// The tags that a template writes itself: what the policy of the site (`_headers`) forbids, and links that are right on
/// no page or on some alone. What values print is checked when the pages are made.
struct TemplateMarkup {
  private let source: TemplateSource
  /// The text of the template; what its own tags print is not known and stands as a control character.
  private let bytes: [UInt8]
  private(set) var links: [TemplateLink] = []
  private(set) var report = Report()

  /// The control character SUBSTITUTE, which no content may hold.
  private static let hole: UInt8 = 0x1A

  init(_ source: TemplateSource) {
    self.source = source
    var bytes = source.bytes
    for case .tag(let tag) in TemplateScanner(source).tokens {
      let mark = tag.kind == .comment ? UInt8(ascii: " ") : Self.hole
      for index in tag.range { bytes[index] = mark }
    }
    self.bytes = bytes
    for tag in PageScanner.scan(bytes, keepingTags: true).tags { check(tag) }
  }

  private mutating func check(_ tag: PageTag) {
    let name = word(tag.name)
    var values: [String: Range<Int>] = [:]
    for attribute in tag.attributes {
      let key = word(attribute.name)
      if key == "style" || key.hasPrefix("on") && key.count > 2 {
        report.add(TemplateProblem.forbidden("\(key)=", at: source.location(attribute.name)))
      } else if let value = attribute.value {
        values[key] = value
      }
    }
    let isData = values["type"].map { source.text($0) == "application/ld+json" } ?? false
    if Self.forbidden.contains(name) || name == "script" && values["src"] == nil && !isData {
      report.add(TemplateProblem.forbidden("<\(name)>", at: source.location(tag.name)))
      return
    }
    let isLoaded = name == "link" && values["rel"].map { Self.loads(source.text($0)) } ?? false
    for key in ["src", "poster", "href", "action"] {
      if let value = values[key] { check(value, isLoaded: isLoaded || key == "src" || key == "poster") }
    }
  }

  /// `default-src 'none'` leaves no frames and no plug-ins, and no styles but those of files.
  private static let forbidden: Set<String> = ["style", "iframe", "frame", "object", "embed", "base"]

  private static func loads(_ rel: String) -> Bool {
    ["stylesheet", "icon", "preload", "manifest"].contains { rel.lowercased().contains($0) }
  }

  private mutating func check(_ value: Range<Int>, isLoaded: Bool) {
    guard let first = bytes[value].first else { return }
    let written = source.text(value)
    if first == Self.hole {
      let rest = bytes[value].firstIndex { $0 != Self.hole } ?? value.upperBound
      keep(rest..<value.upperBound, of: value)
    } else if first == UInt8(ascii: "#") {
      keep(value, of: value)
    } else if first != UInt8(ascii: "?") {
      switch Self.verdict(bytes[value]) {
      case .external where isLoaded:
        report.add(TemplateProblem.foreign(written, at: source.location(value)))
      case .external: break
      case .rooted, .relative:
        let inner = written.drop { $0 == "/" || $0 == "." }
        report.add(TemplateProblem.withoutRoot(written, String(inner), at: source.location(value)))
      case .refused(let refusal): report.add(refusal.problem(at: source.location(value)))
      }
    }
  }

  private static func verdict(_ bytes: ArraySlice<UInt8>) -> LinkPolicy.Verdict {
    bytes.map { $0 == hole ? UInt8(ascii: "x") : $0 }.withUnsafeBufferPointer { LinkPolicy.verdict($0) }
  }

  /// A link whose end the template writes, so that a broken one is its own.
  private mutating func keep(_ rest: Range<Int>, of value: Range<Int>) {
    guard !rest.isEmpty, !bytes[rest].contains(Self.hole) else { return }
    links.append(TemplateLink(written: source.text(rest), location: source.location(value)))
  }

  /// A name in small letters, as far as the template writes it itself.
  private func word(_ range: Range<Int>) -> String {
    String(decoding: bytes[range].prefix { $0 != Self.hole }, as: UTF8.self).lowercased()
  }
}
