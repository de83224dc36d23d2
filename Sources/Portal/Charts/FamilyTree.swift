import Policies
import SiteKit
import Transparency

/// The documents that a policy implements, all the way up, and those that implement it, all the way down, drawn as SVG at
/// build time. The list of related documents beside it says the same in words.
struct FamilyTree {
  private struct Node {
    let slug: String
    let number: String
    /// Kind and number as they fit a box.
    let kindLines: [String]
    let numberLines: [String]
    /// 0 is the policy itself; smaller stands above.
    let layer: Int
  }

  private let root: Policy
  /// Of all boxes: as high as the longest name needs.
  private let boxHeight: Int
  private let nodes: [Node]
  /// Pairs of the indices of nodes: above, below; without those that another path says too.
  private let edges: [(above: Int, below: Int)]

  /// Larger families are told in words alone.
  private static let largest = 24

  init?(_ policy: Policy, in library: PolicyLibrary) {
    func above(_ slug: String) -> [String] {
      library.policy(slug: slug).map { library.relations(of: $0).implements.compactMap(\.slug) } ?? []
    }
    func below(_ slug: String) -> [String] {
      library.policy(slug: slug).map { library.relations(of: $0).implementedBy } ?? []
    }
    let up = Self.depths(from: policy.slug, above)
    let down = Self.depths(from: policy.slug, below)
    guard let up, let down, up.count + down.count > 2, up.count + down.count <= Self.largest else { return nil }
    root = policy
    var layers = up.mapValues { -$0 }
    layers.merge(down) { first, _ in first }
    let nodes = library.policies.compactMap { policy in
      layers[policy.slug].map { layer in
        let number = policy.number.text
        return Node(
          slug: policy.slug, number: number, kindLines: Self.lines(policy.kind ?? "", partedAt: " "),
          numberLines: Self.lines(number, partedAt: "/-"), layer: layer)
      }
    }
    self.nodes = nodes
    boxHeight = 10 + Self.lineHeight * (nodes.map { $0.kindLines.count + $0.numberLines.count }.max() ?? 2)
    let pairs = nodes.indices.flatMap { below in
      above(nodes[below].slug).compactMap { slug in nodes.firstIndex { $0.slug == slug } }.map {
        (above: $0, below: below)
      }
    }
    edges = pairs.filter { pair in !Self.leads(from: pair.below, to: pair.above, by: pairs, besides: pair) }
  }

  /// The longest way to each document; nil when the way leads back, or to too many.
  private static func depths(from slug: String, _ next: (String) -> [String]) -> [String: Int]? {
    var depths = [slug: 0]
    var layer = [slug]
    var depth = 0
    while !layer.isEmpty {
      depth += 1
      guard depth <= largest else { return nil }
      var following: [String] = []
      for other in layer.flatMap(next) where depths[other] != depth {
        if other == slug { return nil }
        depths[other] = depth
        following.append(other)
      }
      guard depths.count <= largest else { return nil }
      layer = following
    }
    return depths
  }

  private static func leads(
    from below: Int, to above: Int, by pairs: [(above: Int, below: Int)], besides: (above: Int, below: Int)
  ) -> Bool {
    var (open, seen) = ([below], Set([below]))
    while let node = open.popLast() {
      for pair in pairs where pair.below == node && pair != besides && seen.insert(pair.above).inserted {
        if pair.above == above { return true }
        open.append(pair.above)
      }
    }
    return false
  }

  // MARK: Drawing

  private static let (boxWidth, lineHeight, gap, rise) = (116, 20, 8, 34)
  private static let perRow = 3
  /// Letters that fit a line of a box, drawn closer together where need be.
  private static let perLine = 16

  /// The words in lines that fit a box, parted after the separators; a part that is longer stays whole.
  private static func lines(_ text: String, partedAt separators: String) -> [String] {
    var (lines, part) = ([String](), "")
    func place() {
      if let last = lines.last, last.count + part.count <= perLine {
        lines[lines.count - 1] += part
      } else if !part.isEmpty {
        lines.append(part)
      }
      part = ""
    }
    for letter in text {
      part.append(letter)
      if separators.contains(letter) { place() }
    }
    place()
    return lines.map { $0.last == " " ? String($0.dropLast()) : $0 }
  }

  /// In parts of a picture that is as wide as a phone.
  var svg: HTML {
    let places = places
    let height = (places.map(\.y).max() ?? 0) + boxHeight + 2
    let width = Self.perRow * (Self.boxWidth + Self.gap)
    var out = HTMLBuffer(capacity: 2048)
    out.append(
      "<svg class=\"family\" role=\"img\" aria-labelledby=\"family-title\" aria-describedby=\"family-text\" viewBox=\"0 0 "
    )
    out.append(escaping: "\(width) \(height)")
    out.append("\" xmlns=\"http://www.w3.org/2000/svg\"><title id=\"family-title\">")
    out.append(escaping: "Văn bản \(root.number) trong chuỗi chỉ đạo và thực hiện")
    out.append("</title><desc id=\"family-text\">")
    out.append(escaping: description)
    out.append("</desc>")
    for edge in edges {
      let (above, below) = (places[edge.above], places[edge.below])
      out.append("<path d=\"")
      out.append(
        escaping:
          "M\(above.x + Self.boxWidth / 2) \(above.y + boxHeight)L\(below.x + Self.boxWidth / 2) \(below.y)")
      out.append("\"/>")
    }
    for (node, place) in zip(nodes, places) { draw(node, place, &out) }
    out.append("</svg>")
    return out.html
  }

  var description: String {
    edges.map { "\(nodes[$0.below].number) thực hiện \(nodes[$0.above].number)." }.joined(separator: " ")
  }

  private func draw(_ node: Node, _ place: (x: Int, y: Int), _ out: inout HTMLBuffer) {
    out.append(node.layer == 0 ? "<rect class=\"own\"" : "<rect")
    out.append(" x=\"")
    out.append(escaping: String(place.x))
    out.append("\" y=\"")
    out.append(escaping: String(place.y))
    out.append("\" width=\"116\" height=\"")
    out.append(escaping: String(boxHeight))
    out.append("\" rx=\"4\"/>")
    let lines =
      node.kindLines.map { (text: $0, style: "kind" as StaticString) }
      + node.numberLines.map { (text: $0, style: "number" as StaticString) }
    let top = place.y + (boxHeight - Self.lineHeight * lines.count) / 2 + 14
    for (index, line) in lines.enumerated() {
      text(line.text, place.x + Self.boxWidth / 2, top + index * Self.lineHeight, line.style, &out)
    }
  }

  private func text(_ text: String, _ x: Int, _ y: Int, _ style: StaticString, _ out: inout HTMLBuffer) {
    out.append("<text class=\"")
    out.append(style)
    out.append("\" x=\"")
    out.append(escaping: String(x))
    out.append("\" y=\"")
    out.append(escaping: String(y))
    out.append("\"")
    // A long line is drawn closer together rather than over the edge.
    let width = text.unicodeScalars.reduce(0) { $0 + ($1.properties.isUppercase ? 10 : 8) }
    if width > 108 { out.append(" textLength=\"108\" lengthAdjust=\"spacingAndGlyphs\"") }
    out.append(">")
    out.append(escaping: text)
    out.append("</text>")
  }

  /// The corner of each box: layers below each other, in rows of three, each row in the middle.
  private var places: [(x: Int, y: Int)] {
    var places = [(x: Int, y: Int)](repeating: (0, 0), count: nodes.count)
    let width = Self.perRow * (Self.boxWidth + Self.gap)
    var y = 1
    for layer in Set(nodes.map(\.layer)).sorted() {
      let members = nodes.indices.filter { nodes[$0].layer == layer }
      for start in stride(from: 0, to: members.count, by: Self.perRow) {
        let row = members[start..<min(start + Self.perRow, members.count)]
        let left = (width - row.count * Self.boxWidth - (row.count - 1) * Self.gap) / 2
        for (column, member) in row.enumerated() { places[member] = (left + column * (Self.boxWidth + Self.gap), y) }
        y += boxHeight + Self.gap
      }
      y += Self.rise - Self.gap
    }
    return places
  }
}

extension PolicyLink {
  fileprivate var slug: String? { if case .policy(let slug) = self { slug } else { nil } }
}
