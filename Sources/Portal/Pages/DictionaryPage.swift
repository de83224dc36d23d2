import SiteKit
import Transparency

/// What every column, code and word of the published tables means.
struct DictionaryPage: PortalPage {
  static let template = "pages/dictionary"
  let page: PageFrame

  static let folder = "du-lieu/tu-dien/"
  static let path = "\(folder)index.html"

  init(_ site: SiteFrame) {
    page = PageFrame(
      "Từ điển dữ liệu", "Nghĩa của từng cột, từng mã và từng từ trong các bảng dữ liệu mở.", at: Self.path, in: .data,
      site)
  }

  static let fields: [TemplateField<DictionaryPage>] = [
    frame,
    .list("tables", "Các bảng") { _ in DataTable.all },
    .list("lists", "Các danh sách từ, mã") { _ in DataWords.all.map { DefinedWords(list: $0) } },
    .text("package", "Mô tả cho máy đọc (datapackage.json)") { _ in DataPackage.path },
  ]
}

extension DataTable: TemplateData {
  static let fields: [TemplateField<DataTable>] = [
    .text("name", "Tên tệp, chưa có đuôi") { $0.name },
    .text("title", "Tên bảng") { $0.title },
    .text("description", "Mỗi dòng là gì") { $0.description },
    .text("csv", "Đường dẫn tệp CSV") { "du-lieu/\($0.csv)" },
    .text("json", "Đường dẫn tệp JSON") { $0.hasTwin ? "du-lieu/\($0.json)" : nil },
    .text("key", "Các cột cùng nhau xác định một dòng") { $0.key.isEmpty ? nil : $0.key.joined(separator: ", ") },
    .list("columns", "Các cột") { $0.columns },
  ]
}

extension DataColumn: TemplateData {
  static let fields: [TemplateField<DataColumn>] = [
    .text("name", "Tên cột trong tệp") { $0.name },
    .text("title", "Tên bằng lời") { $0.title },
    .text("type", "Kiểu") { $0.type.vietnamese },
    .text("meaning", "Nghĩa") { $0.meaning },
    .flag("optional", "Ô có thể trống") { !$0.isRequired },
    .text("list", "Mỏ neo của danh sách từ") { $0.words?.id },
    .text("listTitle", "Tên danh sách ấy") { $0.words?.title },
  ]
}

/// A list of words on the dictionary page.
struct DefinedWords: TemplateData {
  let list: DataWords

  static let fields: [TemplateField<DefinedWords>] = [
    .text("id", "Mỏ neo") { $0.list.id },
    .text("title", "Tên danh sách") { $0.list.title },
    .list("words", "Các từ") { $0.list.words.map { Entry(word: $0.word, meaning: $0.meaning) } },
  ]

  struct Entry: TemplateData {
    let word: String
    let meaning: String

    static let fields: [TemplateField<Entry>] = [
      .text("word", "Từ hoặc mã") { $0.word }, .text("meaning", "Nghĩa") { $0.meaning },
    ]
  }
}
