import Diagnostics
import Formats
import Policies

/// A number whose document is called something else: “Chỉ thị số 107-KL/TW”, “Luật Tiếp công dân số 02/2011/QH13”. One of the
/// two is a slip of the hand, and the link goes by the number.
enum CitedKind {
  /// Those that a document may be called by, longer ones before those that they end with.
  private static let kinds = [
    "Bộ luật", "Luật", "Pháp lệnh", "Nghị quyết", "Nghị định", "Thông tư", "Quyết định", "Chỉ thị", "Kết luận",
    "Quy định",
    "Hướng dẫn", "Thông báo", "Kế hoạch", "Công văn", "Báo cáo", "Tờ trình", "Chương trình",
  ].map { VietnameseText.nameKey($0) }

  /// - Parameters:
  ///   - words: the citation as it is written, in one line.
  ///   - before: the kind before them.
  static func problem(
    _ words: String, _ number: DocumentNumber, _ before: String?, _ target: Policy,
    at location: @autoclosure () -> Location
  ) -> Problem? {
    guard let kind = target.kind, let name = name(in: before ?? words),
      isLaw(kind) ? isOtherLaw(name, target) : isOtherKind(name, kind)
    else { return nil }
    let words = name.joined(separator: " ") + " số " + number.text
    let proper = isLaw(kind) ? target.title : "\(kind) \(target.number)"
    return Problem(
      "citation-kind", severity: .notice,
      Wording(
        "Ở “\(words)”, \(target.number) trong thư viện là \(proper)",
        en: "In “\(words)”, \(target.number) of the library is \(proper)"),
      fix: Wording(
        "sửa tên cho khớp với số, hoặc sửa số cho khớp với tên; đang chép nguyên văn thì để nguyên",
        en: "let name and number agree; leave it where a text is quoted"), at: location())
  }

  /// What stands before the number, without “số”: “Điều 7 Luật Khiếu nại”. Nil for a number by itself.
  private static func name(in words: String) -> [Substring]? {
    var name = words.split(separator: " ")
    if let number = name.firstIndex(where: { $0.contains("/") }) { name.removeSubrange(number...) }
    if let last = name.last, ["số", "số:"].contains(last) { name.removeLast() }
    return name.isEmpty ? nil : name
  }

  private static func isLaw(_ kind: String) -> Bool { ["Luật", "Bộ luật", "Pháp lệnh"].contains(kind) }

  /// Ends with the word for another kind.
  private static func isOtherKind(_ name: [Substring], _ kind: String) -> Bool {
    let (name, kind) = (VietnameseText.nameKey(name.joined(separator: " ")), VietnameseText.nameKey(kind))
    guard let said = kinds.first(where: { name == $0 || name.hasSuffix(" " + $0) }) else { return false }
    return said != kind && kinds.contains(kind)
  }

  /// Names another law, or another kind of document. Commas and tone marks are no difference.
  private static func isOtherLaw(_ name: [Substring], _ target: Policy) -> Bool {
    guard let word = name.lastIndex(where: { $0 == "Luật" || $0 == "luật" }), word + 1 < name.count else {
      return isOtherKind(name, target.kind ?? "")
    }
    let (said, title) = (plain(name[(word + 1)...].joined(separator: " ")), plain(target.title))
    return !title.contains(said) && !said.contains(title)
  }

  private static func plain(_ name: String) -> String { VietnameseText.folded(name.filter { $0 != "," }) }
}
