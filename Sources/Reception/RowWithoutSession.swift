import Diagnostics

/// A row or a mark of a table that says there is no session.
enum RowWithoutSession {
  /// Folded.
  static let words: Set = ["nghi", "khong", "khong tiep"]

  static func problem(_ text: String, at location: Location) -> Problem {
    Problem(
      "row-without-session",
      Wording("Dòng này ghi “\(text)”, không phải một buổi tiếp", en: "This row says “\(text)” and is no session"),
      fix: Wording("xóa cả dòng: bảng chỉ có những buổi tiếp", en: "delete the row: the table lists sessions alone"),
      at: location)
  }
}
