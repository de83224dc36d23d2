import Diagnostics

extension InputBounds {
  /// What a text has too much of.
  enum Excess {
    case size, images, lackingCells

    func problem(at location: Location) -> Problem {
      switch self {
      case .size:
        Problem(
          "markdown-too-large",
          Wording("Một văn bản không được dài quá 4 MB", en: "A text must not be longer than 4 MB"),
          fix: Wording("chia văn bản thành nhiều tệp", en: "divide the text into several files"), at: location)
      case .images:
        Problem(
          "markdown-too-many-images",
          Wording("Một đoạn có quá nhiều dấu “![” và “]”", en: "A paragraph holds too many “![” and “]”"),
          fix: Wording("chia đoạn này bằng dòng trống", en: "divide the paragraph with empty lines"), at: location)
      case .lackingCells:
        Problem(
          "table-lacking-cells",
          Wording(
            "Các dòng bảng của một văn bản không được thiếu quá 100.000 ô",
            en: "The rows of a text's tables must not lack more than 100,000 cells"),
          fix: Wording(
            "bớt số cột ở dòng tiêu đề và dòng gạch dưới, hoặc ghi đủ ô cho từng dòng",
            en: "give the header and the delimiter row fewer columns, or the rows all their cells"), at: location)
      }
    }
  }
}
