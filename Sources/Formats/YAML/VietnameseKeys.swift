/// Keys that staff write in Vietnamese, as headings of tables are: what each may stand for, the likeliest first.
enum VietnameseKeys {
  static func keys(for name: String) -> [String] {
    meanings[VietnameseText.folded(name).replacing("_", with: " ").trimmed] ?? []
  }

  private static let meanings: [String: [String]] = [
    "tieu de": ["title"], "ten": ["title", "name"], "ten van ban": ["title"], "trich yeu": ["title", "summary"],
    "ve viec": ["title"], "so": ["number"], "so ky hieu": ["number"], "so, ky hieu": ["number"],
    "so hieu": ["number"], "so van ban": ["number"], "loai": ["kind"], "loai van ban": ["kind"],
    "ten loai": ["kind"], "co quan": ["issuer"], "co quan ban hanh": ["issuer"], "noi ban hanh": ["issuer"],
    "don vi ban hanh": ["issuer"], "co quan cap tren": ["superior"], "dia danh": ["place"], "nguoi ky": ["signer"],
    "kinh gui": ["addressees"], "noi nhan": ["recipients"], "ngay": ["issued", "date"], "ngay ban hanh": ["issued"],
    "ngay ky": ["issued"], "ngay hieu luc": ["effective"], "ngay co hieu luc": ["effective"],
    "co hieu luc": ["effective"], "hieu luc": ["effective"], "ngay het hieu luc": ["expires"],
    "het hieu luc": ["expires"], "thuc hien": ["implements"], "sua doi": ["amends"], "thay the": ["replaces"],
    "tom tat": ["summary"], "tu khoa": ["tags"], "the": ["tags"], "ban goc": ["original"], "tep goc": ["original"],
    "du thao": ["draft"], "ban nhap": ["draft"], "ngay dang": ["publishDate"], "tu ngay": ["from"],
    "den ngay": ["until", "to"], "ghi chu": ["note"], "dia chi": ["address"], "dien thoai": ["phone"],
    "thu dien tu": ["email"], "gio": ["hours"], "noi tiep": ["office"], "nguoi tiep": ["host"],
    "noi dung": ["topics"], "van ban": ["policy"], "muc": ["clause"], "co quan chu tri": ["owner"],
    "chu tri": ["owner"], "phoi hop": ["partners"], "han": ["due"], "tinh trang": ["status"],
    "trang thai": ["status"], "cap nhat": ["updated"], "ly do": ["reason"],
  ]
}
