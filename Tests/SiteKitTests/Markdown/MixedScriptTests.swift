import Diagnostics
import SiteKit
import Testing

@Suite struct MixedScriptTests {
  @Test(arguments: [
    ("Luật Tiếp cônɡ dân", []), ("Tiếp c\u{43E}ng dân", ["mixed-script-word 1:8+5"]),
    ("một\n[x](https://ex\u{430}mple.vn)", ["mixed-script-word 2:13+8"]),
    ("\u{391}B và АБВ và αβγ", ["mixed-script-word 1:1+3"]), ("5 k\u{3A9}, 3 \u{3BC}m, β-caroten", []),
    ("e\u{302}\u{301}\u{440}", ["mixed-script-word 1:1+7"]), ("`p\u{430}ss`", ["mixed-script-word 1:2+5"]),
  ])
  func wordsOfTwoAlphabetsAreRefused(source: String, faults: [String]) {
    #expect(MarkdownSample(source).faults == faults)
  }

  @Test func theMessageNamesTheLetter() {
    #expect(
      MarkdownSample("c\u{43E}ng").report.problems.map(\.summary.vi)
        == ["Từ “c\u{43E}ng” lẫn chữ cái Kirin “\u{43E}” (U+043E) giữa các chữ Latinh"])
  }
}
