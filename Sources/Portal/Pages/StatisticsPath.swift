/// Addresses of the figures of a period, or of a sum of periods.
enum StatisticsPath {
  static func page(_ period: String) -> String { "so-lieu/\(period)/index.html" }
}

/// Addresses of the register of a release.
enum RegisterPath {
  static func folder(_ period: String) -> String { "vu-viec/\(period)/" }
  static func page(_ period: String) -> String { "\(folder(period))index.html" }
}

/// Addresses of the texts of `pages/`.
enum TextPath {
  static func page(_ slug: String) -> String { "\(slug)/index.html" }
}
