import Formats
import Testing

@Suite struct FormulaTextTests {
  @Test(arguments: ["=1+1", "+84", "-2", "@x", "\tx", "\rx", "\nx"]) func formulasAreTexts(_ text: String) {
    #expect(FormulaText.harmless(text) == "'\(text)")
  }

  @Test(arguments: ["a=1", " =1", "Đất", "1-2"]) func otherTextsStay(_ text: String) {
    #expect(FormulaText.harmless(text) == text)
  }

  @Test func nothing() { #expect(FormulaText.harmless(nil) == "") }
}
