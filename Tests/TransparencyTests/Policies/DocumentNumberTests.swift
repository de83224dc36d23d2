import Policies
import Testing

@Suite struct DocumentNumberTests {
  @Test(arguments: [
    ("1320-CV/HU", "1320-cv-hu"), ("11-QĐi/TW", "11-qdi-tw"), ("42/2013/QH13", "42-2013-qh13"),
    ("Công văn số 168a/QĐ-UBND", "168a-qd-ubnd"),
  ])
  func slugs(text: String, slug: String) {
    #expect(DocumentNumber(text).slug == slug)
  }

  @Test(arguments: [
    "1320-CV/HU", " 1320 - cv / hu ", "Số: 1320-CV/HU", "Công văn số 1320–CV/HU", "1320-C\u{56}/HU\u{A0}",
  ])
  func writingsOfOneNumber(text: String) {
    #expect(DocumentNumber(text).key == "1320-cv/hu")
  }

  @Test func zerosInFrontDoNotCount() {
    #expect(DocumentNumber("5/2021/TT-TTCP").key == DocumentNumber("Thông tư số 05/2021/TT-TTCP").key)
    #expect(DocumentNumber("50/2021/TT-TTCP").key != DocumentNumber("5/2021/TT-TTCP").key)
  }

  @Test func otherNumbersStayApart() {
    #expect(
      Set(["1320-CV/HU", "1320CV/HU", "132-CV/HU", "1320-CV/TU", "Nghị quyết 80"].map { DocumentNumber($0).key }).count
        == 5)
  }
}
