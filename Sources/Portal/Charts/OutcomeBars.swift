import Authorities
import Releases
import SiteKit
import Transparency

/// How matters ended, as stacked bars under one legend.
struct OutcomeChart: TemplateData {
  private let bars: StackedBars

  static let fields: [TemplateField<OutcomeChart>] = [
    .list("legend", "Chú giải màu") { chart in
      chart.bars.words.enumerated().map { LegendWord(number: $0 + 1, word: $1) }
    },
    .html("chart", "Biểu đồ (SVG)") { $0.bars.svg },
    .text("text", "Biểu đồ bằng lời") { $0.bars.description },
  ]

  /// One bar a set of kinds in the common words. Petitions and feedback stand apart in words of their own: most are
  /// answered, which the common words call ended otherwise.
  static func all(_ figures: PeriodFigures) -> [OutcomeChart] {
    let told = figures.kinds.filter { figures.covers($0) }.map(\.published)
    let isAnswered = { (kinds: PublishedClass) in kinds.kinds.isBenign && kinds.outcomes[.answered] > 0 }
    return [
      OutcomeChart(
        bars: StackedBars(
          title: "Kết quả theo loại đơn, \(Typography.within(figures.title))", counted: "vụ việc",
          words: Outcome.common.map(\.vietnamese),
          bars: told.filter { !isAnswered($0) }.map { kinds in
            StackedBars.Bar(label: kinds.kinds.label, counts: Outcome.common.map(kinds.counted))
          })),
      OutcomeChart(
        bars: StackedBars(
          title: "Kết quả kiến nghị, phản ánh, \(Typography.within(figures.title))", counted: "vụ việc",
          words: [
            "đã giải quyết, hòa giải thành", "đã trả lời", "không có cơ sở", "rút/chuyển/đình chỉ/không thụ lý",
          ],
          bars: told.filter(isAnswered).map { kinds in
            let answered = kinds.outcomes[.answered]
            return StackedBars.Bar(
              label: kinds.kinds.label,
              counts: [
                kinds.counted(.granted), answered, kinds.counted(.notGranted),
                kinds.counted(.endedOtherwise) - answered,
              ])
          })),
    ].filter { !$0.bars.bars.isEmpty }
  }
}

/// A share of a chart and the colour it is drawn in.
struct LegendWord: TemplateData {
  let number: Int
  let word: String

  static let fields: [TemplateField<LegendWord>] = [
    .text("number", "Số của màu, từ 1") { String($0.number) },
    .text("word", "Phần ấy là gì") { $0.word },
  ]
}
