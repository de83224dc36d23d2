import Testing

@testable import Portal

@Suite struct WeighedPagesTests {
  @Test(
    arguments: [
      ([], [[]]), ([5], [[5]]), ([4, 6], [[4, 6]]), ([4, 6, 1], [[4, 6], [1]]), ([20, 1, 9, 1], [[20], [1, 9], [1]]),
    ] as [([Int], [[Int]])])
  func aPageHoldsWhatItsBytesAllow(weights: [Int], expected: [[Int]]) {
    #expect(Pager.cut(weights, within: 10) { $0 } == expected)
  }

  @Test func pagesAreNumberedFromTheListItself() {
    let pages = Pager.pages([6, 6, 6], within: 10, in: "lich-tiep-cong-dan/") { $0 }
    #expect(
      pages.map(\.path) == [
        "lich-tiep-cong-dan/index.html", "lich-tiep-cong-dan/trang-2/index.html",
        "lich-tiep-cong-dan/trang-3/index.html",
      ])
    #expect(pages.map { $0.pager?.number } == [1, 2, 3])
    #expect(Pager.pages([6], within: 10, in: "lich-tiep-cong-dan/") { $0 }.map { $0.pager == nil } == [true])
  }
}
