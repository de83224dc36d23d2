import Policies

/// Suites whose texts cite a library of a few laws and old documents.
protocol CitingTexts {}

extension CitingTexts {
  /// `words → document#clause` of each citation; the laws of the library are Tiếp công dân and Khiếu nại.
  func citations(_ text: String, opensBlock: Bool = false) throws -> [String] {
    let library = try [
      "Luật Tiếp công dân|42/2013/QH13|2013", "Luật Khiếu nại|02/2011/QH13|2011", "Sửa đổi|12/98/TT-BTP|1998",
      "Phân công|89-CP|1993", "Giao việc|163-TTg|1995", "Luật Đầu tư|61/2020/QH14|2020",
      "Giáo dục (sửa đổi)|43/2019/QH14|2019",
      "luật Quy hoạch năm 2017|21/2017/QH14|2017",
    ].map(policy)
    return CitingLibrary.citations(text, library, opensBlock: opensBlock)
  }

  func policy(_ line: String) throws -> Policy { try CitingLibrary.policy(line) }
}
