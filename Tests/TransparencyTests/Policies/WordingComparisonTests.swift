import Policies
import Testing

@Suite struct WordingComparisonTests {
  private typealias Block = WordingComparison.Block

  private func blocks(_ lines: String...) -> [Block] {
    lines.map { line in
      let parts = line.split(separator: "|", maxSplits: 1).map(String.init)
      return parts.count == 2
        ? Block(anchor: parts[0], label: parts[0], text: parts[1]) : Block(anchor: nil, label: nil, text: line)
    }
  }

  @Test func equalTextsDoNotDiffer() {
    let text = blocks("dieu-1|Một", "Hai", "Hai", "dieu-2|Ba")
    let comparison = WordingComparison(from: text, to: text)
    #expect(comparison.changes.isEmpty)
    #expect(comparison.unchanged == 4)
  }

  @Test func aClauseIsFoundAgainByItsAnchor() {
    let comparison = WordingComparison(
      from: blocks("dieu-1|Giữ", "dieu-2|Tiếp công dân mỗi tháng một ngày", "dieu-3|Giữ nữa"),
      to: blocks("dieu-1|Giữ", "dieu-2|Mỗi tháng hai buổi", "dieu-3|Giữ nữa"))
    guard case .changed(let old, let new, _) = comparison.changes.first else {
      Issue.record("no change")
      return
    }
    #expect(comparison.changes.count == 1)
    #expect([old.anchor, new.anchor] == ["dieu-2", "dieu-2"])
    #expect(comparison.unchanged == 2)
  }

  /// The words are found again under another number, which is told.
  @Test func theNumberOfAClauseIsCompared() {
    func clauses(_ lines: (Int, String)...) -> [Block] {
      lines.map { Block(anchor: "muc-\($0.0)", label: "mục \($0.0)", marker: "\($0.0).", text: $0.1) }
    }
    let old = clauses((1, "Tiếp dân"), (2, "Báo cáo"), (3, "Niêm yết"))
    let gone = WordingComparison(from: old, to: clauses((1, "Tiếp dân"), (3, "Niêm yết")))
    #expect(gone.changes == [.removed(old[1])])
    #expect(gone.unchanged == 2)
    #expect(old[1].line == "2. Báo cáo")
    let counted = clauses((1, "Tiếp dân"), (2, "Niêm yết"))
    #expect(
      WordingComparison(from: old, to: counted).changes == [
        .removed(old[1]),
        .changed(old: old[2], new: counted[1], [.removed("3."), .added("2."), .same("Niêm yết")]),
      ])
    let jumped = clauses((1, "Tiếp dân"), (3, "Báo cáo"))
    #expect(
      WordingComparison(from: Array(old.prefix(2)), to: jumped).changes == [
        .changed(old: old[1], new: jumped[1], [.removed("2."), .added("3."), .same("Báo cáo")])
      ])
  }

  @Test func wordsThatChangedAreTold() {
    #expect(
      runs("Tiếp công dân ít nhất 01 ngày trong một tháng", "Tiếp công dân ít nhất 02 ngày trong một tháng") == [
        .same("Tiếp công dân ít nhất"), .removed("01"), .added("02"), .same("ngày trong một tháng"),
      ])
    #expect(runs("a b c", "a b c d e") == [.same("a b c"), .added("d e")])
    #expect(runs("a b c d", "c d") == [.removed("a b"), .same("c d")])
  }

  /// “một” alone between two changes would only be in the way.
  @Test func aSingleWordBetweenChangesGoesWithThem() {
    #expect(
      runs("tháng một ngày đầu tuần", "quý một buổi đầu tuần") == [
        .removed("tháng một ngày"), .added("quý một buổi"), .same("đầu tuần"),
      ])
  }

  @Test func blocksComeAndGo() {
    let comparison = WordingComparison(
      from: blocks("dieu-1|Một", "Đoạn sẽ bị bỏ đi", "dieu-2|Hai"),
      to: blocks("dieu-1|Một", "dieu-2|Hai", "dieu-3|Điều mới hẳn"))
    #expect(
      comparison.changes == [
        .removed(Block(anchor: nil, label: nil, text: "Đoạn sẽ bị bỏ đi")),
        .added(Block(anchor: "dieu-3", label: "dieu-3", text: "Điều mới hẳn")),
      ])
  }

  @Test func paragraphsWithoutNumbersAreMatchedWhereTheyAreAlike() {
    let comparison = WordingComparison(
      from: blocks("Người đứng đầu tiếp công dân mỗi tháng", "Cuối"),
      to: blocks("Người đứng đầu tiếp công dân mỗi tuần", "Cuối"))
    #expect(comparison.changes.count == 1)
    let other = WordingComparison(from: blocks("Một hai ba bốn", "Cuối"), to: blocks("Khác hẳn lời trước", "Cuối"))
    #expect(other.changes.count == 2)
  }

  /// What a block loses and keeps is the old text, what it keeps and gains the new: of any two texts.
  @Test(arguments: 0..<200) func runsMakeBothTexts(seed: Int) {
    var dice = SeededGenerator(UInt64(seed))
    func next(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &dice) }
    let words = ["tiếp", "công", "dân", "một", "hai", "tháng", "ngày"]
    func text() -> String { (0...next(12)).map { _ in words[next(words.count)] }.joined(separator: " ") }
    let (old, new) = (text(), text())
    var (before, after): ([String], [String]) = ([], [])
    for run in runs(old, new) {
      switch run {
      case .same(let text):
        before.append(text)
        after.append(text)
      case .removed(let text): before.append(text)
      case .added(let text): after.append(text)
      }
    }
    #expect(before.joined(separator: " ") == old)
    #expect(after.joined(separator: " ") == new)
  }

  /// Every block of both texts is told once.
  @Test(arguments: 0..<200) func everyBlockIsToldOnce(seed: Int) {
    var dice = SeededGenerator(UInt64(seed))
    func next(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &dice) }
    func text() -> [Block] {
      (0...next(8)).map { _ in
        let anchor = next(3) == 0 ? nil : "dieu-\(next(6))"
        return Block(anchor: anchor, label: anchor, text: "lời \(next(5)) \(next(3))")
      }
    }
    let (old, new) = (text(), text())
    let comparison = WordingComparison(from: old, to: new)
    var (gone, come): ([String], [String]) = ([], [])
    for change in comparison.changes {
      switch change {
      case .changed(let a, let b, _):
        gone.append(a.text)
        come.append(b.text)
      case .removed(let block): gone.append(block.text)
      case .added(let block): come.append(block.text)
      }
    }
    #expect(gone.count + comparison.unchanged == old.count)
    #expect(come.count + comparison.unchanged == new.count)
    func rest(_ all: [Block], _ told: [String]) -> [String] {
      var rest = all.map(\.text)
      for text in told { rest.firstIndex(of: text).map { _ = rest.remove(at: $0) } }
      return rest.sorted()
    }
    #expect(rest(old, gone) == rest(new, come))
  }

  private func runs(_ old: String, _ new: String) -> [WordingComparison.Run] {
    let comparison = WordingComparison(from: blocks("dieu-1|\(old)"), to: blocks("dieu-1|\(new)"))
    if case .changed(_, _, let runs) = comparison.changes.first { return runs }
    return [.same(old)]
  }
}
