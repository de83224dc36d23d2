import Authorities
import SiteKit

/// Links between the pages of a long list.
struct Pager: TemplateData {
  let number: Int
  let count: Int
  /// The folder of the list, from the root, with a slash at its end.
  let folder: String

  static let fields: [TemplateField<Pager>] = [
    .text("position", "Trang mấy trên mấy") { "trang \($0.number)/\($0.count)" },
    .text("previous", "Trang trước") { $0.number > 1 ? path($0.folder, $0.number - 1) : nil },
    .text("next", "Trang sau") { $0.number < $0.count ? path($0.folder, $0.number + 1) : nil },
  ]

  /// `trang-2/` and so on below the list's own page.
  static func path(_ folder: String, _ number: Int) -> String {
    number == 1 ? "\(folder)index.html" : "\(folder)\(LaterPage.name(number))/index.html"
  }

  /// A list cut into pages; the pager is nil when one page holds all.
  static func pages<Item>(_ items: [Item], by size: Int, in folder: String) -> [(
    path: String, items: [Item], pager: Pager?
  )] {
    let count = max(1, (items.count + size - 1) / size)
    return (1...count).map { number in
      let slice = Array(items[(number - 1) * size..<min(items.count, number * size)])
      return (path(folder, number), slice, count > 1 ? Pager(number: number, count: count, folder: folder) : nil)
    }
  }
}
