import Diagnostics
import Foundation
import SiteKit
import Testing

/// The 652 examples of the CommonMark specification, version 0.30.
@Suite struct CommonMarkTests {
  struct Example: Decodable, Sendable, CustomTestStringConvertible {
    let example: Int
    let section: String
    let markdown: String
    let html: String

    var testDescription: String { "\(example) \(section)" }
  }

  /// What the renderer refuses of them, by code.
  private static let refused: [String: [ClosedRange<Int>]] = [
    "link-empty": [200...200, 484...486, 566...566],
    "link-scheme": [499...499, 595...595, 597...598, 600...600],
    "markdown-raw-html": [
      21...21, 31...31, 148...191, 201...201, 308...309, 344...344, 474...476, 490...490, 493...493, 523...523,
      535...535, 612...616, 622...622, 624...624, 627...631, 642...643,
    ],
  ]

  static let examples: [Example] = {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/commonmark/examples-0.30.jsonl")
    let lines = (try? String(contentsOf: file, encoding: .utf8))?.split(separator: "\n") ?? []
    return lines.compactMap { try? JSONDecoder().decode(Example.self, from: Data($0.utf8)) }
  }()

  @Test func allExamplesAreThere() {
    #expect(Self.examples.map(\.example) == Array(1...652))
  }

  @Test(arguments: examples) func comesOutAsSpecified(_ example: Example) {
    let sample = MarkdownSample(example.markdown, baseLevel: 1)
    let codes = sample.report.problems.filter { $0.severity == .error }.map(\.code)
    let expected = Self.refused.filter { $0.value.contains { $0.contains(example.example) } }.map(\.key)
    #expect(Set(codes) == Set(expected))
    if codes.isEmpty { #expect(sample.html == Self.written(example.html)) }
  }

  /// The specification's HTML as it is written here: void elements without a slash, apostrophes as references, and the
  /// highest heading at the level asked for.
  private static func written(_ html: String) -> String {
    var html = html.replacingOccurrences(of: " />", with: ">").replacingOccurrences(of: "'", with: "&#39;")
    let top = (1...6).first { html.contains("<h\($0)>") } ?? 1
    for level in top...6 where top > 1 {
      for mark in ["<h", "</h"] {
        html = html.replacingOccurrences(of: "\(mark)\(level)>", with: "\(mark)\(level - top + 1)>")
      }
    }
    return html
  }
}
