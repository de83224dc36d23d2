import Formats

/// `thong-ke.csv`: every figure a page prints, each recomputable from the published tables.
public struct StatisticsTable: Sendable {
  static let header = ["ky", "loai", "cap", "don_vi", "nhom", "linh_vuc", "chi_so", "gia_tri", "mau_so"]
  static let allKinds = "mọi loại"

  private var writer = CSVWriter(header: header)

  public static func write(_ statistics: Statistics) -> [UInt8] {
    var table = StatisticsTable()
    for figures in statistics.all where figures.deferred.isEmpty { table.add(figures) }
    return table.writer.bytes
  }

  private mutating func add(_ figures: PeriodFigures) {
    writer.row([figures.id, Self.allKinds, "", "", "", "", "so_vu", String(figures.total), ""])
    add([figures.id, PeriodFigures.timelyKinds.label, "", "", "", ""], timely: figures.timely)
    for whole in figures.kinds where figures.covers(whole) {
      add([figures.id, whole.published.kinds.label, "", "", "", ""], whole.published)
    }
    for view in PublishedView.allCases {
      for covered in figures.classes(view) where figures.covers(covered) {
        let published = covered.published
        let labels = [ViewLabel.coarse(published.coarse, view), ViewLabel.fine(published.fine, view)]
        let columns = view == .place ? labels + ["", ""] : ["", ""] + labels
        add([figures.id, published.kinds.label] + columns, published)
      }
    }
  }

  private mutating func add(_ key: [String], _ published: PublishedClass) {
    writer.row(key + ["so_vu", String(published.count), ""])
    for word in published.outcomes.words {
      writer.row(key + ["ket_qua.\(VietnameseText.slug(word.vietnamese))", String(published.outcomes[word]), String(published.count)])
    }
    add(key, timely: published.timely)
    for word in published.execution.words {
      writer.row(key + ["thi_hanh.\(VietnameseText.slug(word.vietnamese))", String(published.execution[word]), String(published.count)])
    }
  }

  private mutating func add(_ key: [String], timely: Share) {
    guard timely.of > 0 else { return }
    writer.row(key + ["dung_han", String(timely.part), String(timely.of)])
    writer.row(key + ["qua_han", String(timely.of - timely.part), String(timely.of)])
    if timely.of >= Statistics.smallestBase, let permille = timely.permille {
      writer.row(key + ["ty_le_dung_han", "\(permille / 10).\(permille % 10)", String(timely.of)])
    }
  }
}
