import SiteKit

/// A line through the periods as small as a word, for the cells of a table that says the figures in text. Broken where a
/// value is missing.
enum Sparkline {
  /// Parts across, which are those of a period times the number of periods, and down.
  private static let (step, down) = (10, 30)

  /// Nil below three values: two make no course.
  static func svg(_ values: [Int?]) -> HTML? {
    let told = values.compactMap(\.self)
    guard told.count > 2, let most = told.max() else { return nil }
    var (line, dots) = ("", "")
    var isJoined = false
    for (index, value) in values.enumerated() {
      guard let value else {
        isJoined = false
        continue
      }
      let point = "\(index * step + step / 2) \(down - value * down / max(most, 1))"
      line += (isJoined ? "L" : "M") + point
      dots += "M\(point)h0"
      isJoined = true
    }
    var out = HTMLBuffer(capacity: 400)
    out.append("<svg class=\"plot spark\" aria-hidden=\"true\" viewBox=\"0 0 ")
    out.append(escaping: "\(values.count * step) \(down)")
    out.append("\" preserveAspectRatio=\"none\"><path class=\"line\" d=\"")
    out.append(escaping: line)
    out.append("\"/><path class=\"dots\" d=\"")
    out.append(escaping: dots)
    out.append("\"/></svg>")
    return out.html
  }
}
