import Authorities
import Releases
import SiteKit
import Transparency

/// A day on which a unit began, ended or took over another, for its page.
struct UnitChange: TemplateData {
  let text: String
  /// The unit that follows or came before.
  let other: PageLink?

  static let fields: [TemplateField<UnitChange>] = [
    .text("text", "Bắt đầu, kết thúc hay tiếp nhận, có ngày") { $0.text },
    .object("other", "Đơn vị kế thừa, hoặc đơn vị được tiếp nhận") { $0.other },
  ]

  /// `link` gives the page of a unit by its name.
  init(_ found: SeriesBreak, link: (String) -> PageLink?) {
    switch found.cause {
    case .began:
      (text, other) = ("Hoạt động từ ngày \(found.day.vietnamese).", nil)
    case .ended(let successor):
      let text = "Kết thúc hoạt động ngày \(found.day.adding(days: -1).vietnamese)."
      other = successor.flatMap(link)
      self.text = other == nil ? text : "\(text) Đơn vị kế thừa:"
    case .tookOver(let name):
      (text, other) = ("Từ ngày \(found.day.vietnamese) tiếp nhận việc của", link(name))
    }
  }
}

extension Unit {
  /// What is said of a period in which the unit did not exist; nil when it did on a day of it.
  func absence(in figures: PeriodFigures) -> String? {
    if let from = valid.from, figures.last < from { return "đơn vị chưa hoạt động" }
    if let to = valid.to, to < figures.first { return "đơn vị đã kết thúc hoạt động" }
    return nil
  }
}
