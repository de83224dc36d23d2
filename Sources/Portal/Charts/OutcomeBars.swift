import Transparency

extension StackedBars {
  /// How matters ended, one bar a set of kinds, in the common words.
  init(outcomesOf figures: PeriodFigures) {
    let bars = figures.kinds.filter { figures.covers($0) }.map { covered in
      Bar(label: covered.published.kinds.label, counts: Outcome.common.map(covered.published.counted))
    }
    self.init(
      title: "Kết quả theo loại đơn, \(figures.title)", counted: "vụ việc", words: Outcome.common.map(\.vietnamese),
      bars: bars)
  }
}
