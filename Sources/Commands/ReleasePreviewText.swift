import Authorities
import Cases
import Diagnostics
import Portal
import Releases
import Transparency

/// The preview of `release` as a table on the terminal, and what follows from it in a sentence.
struct ReleasePreviewText {
  let preview: ReleasePreview
  /// Once something is released, its grid stays.
  let isFirst: Bool
  let language: Language

  var text: String { "\(head)\n\(table)\(sentence)\n" }

  private func say(_ wording: Wording) -> String { wording(language) }

  private var head: String {
    let span =
      preview.first == preview.last ? preview.first.id : "\(preview.first.id)–\(preview.last.id)"
    let total = VietnameseNumber.grouped(preview.total)
    return say(
      Wording(
        "Tính thử trên \(total) vụ việc kết thúc trong kỳ \(span): bao nhiêu phần còn nêu riêng được",
        en: "Tried on \(total) matters concluded in \(span): what share can be told by itself"))
  }

  private var table: String {
    let heads = [
      Wording("phát hành theo", en: "released by"), Wording("ngưỡng", en: "threshold"),
      Wording("loại đơn", en: "kind"), Wording("đơn vị", en: "unit"), Wording("lĩnh vực", en: "field"),
    ].map(say)
    let rows = preview.choices.map { choice in
      [say(choice.grid.name), String(choice.records)] + [choice.kind, choice.unit, choice.field].map(Self.percent)
        + [choice.isChosen ? say(Wording("đang dùng", en: "in use")) : ""]
    }
    return ([heads + [""]] + rows).map(Self.line).joined()
  }

  private static let widths = [14, 9, 10, 10, 10]

  private static func line(_ cells: [String]) -> String {
    let padded = zip(cells, widths).enumerated().map { index, cell in
      let space = String(repeating: " ", count: max(0, cell.1 - cell.0.count))
      return index == 0 ? cell.0 + space : space + cell.0
    }
    return "  \(padded.joined())\(cells[5].isEmpty ? "" : "  ← \(cells[5])")\n"
  }

  private var sentence: String {
    guard let chosen = preview.chosen else { return "" }
    let grid = chosen.grid.name
    guard chosen.kind.part < chosen.kind.of else {
      return say(
        Wording(
          "Phát hành theo \(grid.vi), vụ việc nào cũng giữ được loại đơn.",
          en: "Released by \(grid.en), every matter keeps its kind."))
    }
    let lost = Self.lost(chosen)
    let now = Wording(
      "Phát hành theo \(grid.vi), \(lost) vụ việc phải gộp loại đơn",
      en: "Released by \(grid.en), \(lost) of the matters lose their kind")
    // One period alone is the same matters whatever the grid.
    if preview.first == preview.last, preview.coarser == nil {
      let untried = Wording(
        "\(now.vi); bảng mới có một kỳ nên chưa thử được kỳ dài hơn",
        en: "\(now.en); of a single period longer ones cannot be tried")
      return say(
        isFirst
          ? Wording(
            "\(untried.vi). Kỳ đã phát hành rồi thì không đổi cách chia được nữa: chưa chắc thì trả lời “không” và chờ có thêm kỳ.",
            en: "\(untried.en). Once released the grid stays: if in doubt answer no and wait for another period.")
          : Wording("\(untried.vi).", en: "\(untried.en)."))
    }
    guard let coarser = preview.coarser else {
      return say(
        Wording(
          "\(now.vi); kỳ dài hơn cũng không giữ được nhiều hơn.",
          en: "\(now.en); longer periods keep no more."))
    }
    let (other, rest) = (coarser.grid.name, Self.lost(coarser))
    guard isFirst else {
      return say(
        Wording(
          "\(now.vi), theo \(other.vi) thì \(rest); đã có kỳ phát hành theo \(grid.vi) nên giữ nguyên.",
          en:
            "\(now.en), by \(other.en) \(rest); periods are released by \(grid.en) already, so it stays."
        ))
    }
    return say(
      Wording(
        "\(now.vi), theo \(other.vi) thì \(rest). Đề nghị trả lời “không”, ghi “period: \(coarser.grid.rawValue)” trong site.yaml rồi phát hành.",
        en:
          "\(now.en), by \(other.en) \(rest). Better answer no, write “period: \(coarser.grid.rawValue)” in site.yaml and release then."
      ))
  }

  private static func lost(_ choice: ReleasePreview.Choice) -> String {
    percent(Share(part: choice.kind.of - choice.kind.part, of: choice.kind.of))
  }

  static func percent(_ share: Share) -> String { share.permille.map { "\($0 / 10),\($0 % 10) %" } ?? "–" }
}

extension ReportingYear.Grid {
  fileprivate var name: Wording {
    switch self {
    case .quarter: Wording("quý", en: "quarter")
    case .halfYear: Wording("6 tháng", en: "half-year")
    case .year: Wording("năm", en: "year")
    }
  }
}
