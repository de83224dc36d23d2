import Formats

/// What begins a cell of the block of signatures and recipients that stands below the table of an official document.
enum SignatureWords {
  /// On whose behalf somebody signs, in capitals as documents have it.
  private static let capitals = ["TM.", "TM ", "KT.", "KT ", "TL.", "TUQ."]
  private static let titles: Set<String> = ["CHỦ TỊCH", "PHÓ CHỦ TỊCH"]
  private static let beginnings = ["noi nhan", "nguoi lap bieu", "nguoi lap bang", "(da ky", "(ky"]

  /// `Nơi nhận: như trên`, `KT. CHỦ TỊCH`, `Tây Sơn, ngày 5 tháng 12 năm 2026`.
  static func begin(_ text: String) -> Bool {
    if capitals.contains(where: text.hasPrefix) || titles.contains(text) { return true }
    let folded = VietnameseText.folded(text)
    return beginnings.contains(where: folded.hasPrefix) || isDayLine(folded)
  }

  /// The place and the day of a document. A day alone may be the row's own.
  private static func isDayLine(_ folded: String) -> Bool {
    let words = folded.split { " .…".contains($0) }
    guard let day = words.firstIndex(of: "ngay"), day > 0, words[day - 1].hasSuffix(","),
      let month = words[day...].firstIndex(of: "thang")
    else { return false }
    return words[month...].contains("nam")
  }
}
