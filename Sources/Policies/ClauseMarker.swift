/// The numbering that a block of a text begins with; the words after it never matter for its name.
enum ClauseMarker: Equatable {
  /// Phụ lục, Mẫu số, Biểu số, Phần, Chương, Mục, Tiểu mục, Điều: a division named by a word. The ordinal is empty for a bare “PHỤ LỤC”.
  case division(Division, String)
  /// “Khoản 2 …”
  case clause(String)
  /// “1.”, “1-”, “1)”, “1.1.”: one component for each number.
  case arabic([String], isParenthesis: Bool)
  /// “I.”, “I-”
  case roman(Int)
  /// “A.” before a heading in capitals, the level above roman numbers in plans and reports.
  case capital(String)
  /// “a)”, “đ)”, “a1)”, “a.1)” or “Điểm a …”; the name is safe for an anchor (`dd` for đ).
  case point(name: String, written: String)

  /// A division, or “Phần A”.
  var isWorded: Bool {
    switch self {
    case .division, .capital: true
    default: false
    }
  }

  /// Divisions from the widest to the narrowest.
  enum Division: Int, Comparable {
    /// Mẫu số and Biểu số stand beside the appendices.
    case appendix, form, table, part, chapter, section, subsection, article

    /// It stands behind the text.
    var isAnnex: Bool { self <= .table }

    static func < (a: Division, b: Division) -> Bool { a.rawValue < b.rawValue }

    /// What it is called in an anchor.
    var slug: String {
      switch self {
      case .appendix: "phu-luc"
      case .form: "mau"
      case .table: "bieu"
      case .part: "phan"
      case .chapter: "chuong"
      case .section: "muc"
      case .subsection: "tieu-muc"
      case .article: "dieu"
      }
    }

    /// What it is called in a sentence.
    var word: String {
      switch self {
      case .appendix: "Phụ lục"
      case .form: "Mẫu"
      case .table: "Biểu"
      case .part: "Phần"
      case .chapter: "Chương"
      case .section: "Mục"
      case .subsection: "Tiểu mục"
      case .article: "Điều"
      }
    }
  }
}
