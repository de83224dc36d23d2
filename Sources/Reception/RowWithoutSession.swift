import Diagnostics
import Formats

/// A row or a mark of a table that says there is no session.
enum RowWithoutSession {
  /// Folded.
  static let words: Set = ["nghi", "khong", "khong tiep"]

  /// The words of a cell that say so, as written: `Hoãn sang ngày 17/12`, `Tạm hoãn`, `Hủy do trùng lịch họp`, `Không tiếp`. Nil for
  /// any other text: matters begin with such words too (`Hủy giấy chứng nhận`), so that what follows must be of a session.
  static func said(in text: String) -> String? {
    if words.contains(VietnameseText.folded(text)) { return text }
    let written = text.split { $0.isWhitespace || ",.;:()-–—".contains($0) }
    let keys = written.prefix(8).map { VietnameseText.nameKey($0) }
    guard let head = heads.first(where: { keys.starts(with: $0) }) else { return nil }
    var rest = keys.dropFirst(head.count)
    while let object = objects.first(where: { rest.starts(with: $0) }) { rest = rest.dropFirst(object.count) }
    guard rest.first.map(isFollower) ?? true else { return nil }
    return written.prefix(head.count).joined(separator: " ")
  }

  /// A longer one before its beginning.
  private static let heads = keys(
    "tạm hoãn", "hoãn", "đã hoãn", "bị hoãn", "đã hủy", "bị hủy", "hủy bỏ", "hủy", "tạm nghỉ", "nghỉ", "không tiếp",
    "tạm dừng",
    "tạm ngừng")
  private static let objects = keys(
    "tiếp công dân", "tiếp dân", "tiếp", "buổi tiếp công dân", "buổi tiếp dân", "buổi tiếp", "buổi này", "buổi",
    "lịch tiếp công dân",
    "lịch tiếp", "lịch", "công dân", "ngày này", "lễ", "tết")
  private static let followers = Set(
    keys("do", "vì", "để", "sang", "đến", "tới", "theo", "chuyển", "dời", "bù").joined())

  private static func keys(_ words: String...) -> [[String]] {
    words.map { $0.split(separator: " ").map { VietnameseText.nameKey($0) } }
  }

  private static func isFollower(_ word: String) -> Bool { followers.contains(word) || word.first?.isNumber == true }

  static func problem(_ text: String, at location: Location) -> Problem {
    Problem(
      "row-without-session",
      Wording("Dòng này ghi “\(text)”, không phải một buổi tiếp", en: "This row says “\(text)” and is no session"),
      fix: Wording(
        "buổi này chưa đăng thì xóa cả dòng; đã đăng thì giữ dòng, xóa chữ ấy, rồi chuyển các buổi của bảng sang “dates” của tệp .md cùng tên và ghi “changes” kèm lý do: bảng không ghi được buổi hoãn, hủy",
        en:
          "delete the row of a session that was never published; of one that was, keep the row without these words, then take the sessions over into “dates” of the .md file of that name and write “changes” with the reason: a table cannot tell a session that is put off"
      ),
      at: location)
  }
}
