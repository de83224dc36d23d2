import Diagnostics

/// The faults of the writing of a template: its tags and how they belong together.
enum TemplateProblem {
  static func notUTF8(_ path: String) -> Problem {
    Problem(
      "template-not-utf8", Wording("Mẫu trang phải là Unicode UTF-8", en: "A template must be UTF-8"),
      fix: Wording("lưu lại tệp với bảng mã UTF-8", en: "save the file with the encoding UTF-8"),
      at: Location(path: path))
  }

  static func unclosedTag(at place: Location) -> Problem {
    Problem(
      "template-unclosed-tag", Wording("Thẻ {{ phải được đóng bằng }}", en: "A tag {{ must be closed by }}"),
      fix: Wording("thêm }} sau tên", en: "add }} after the name"), at: place)
  }

  static func emptyTag(at place: Location) -> Problem {
    Problem(
      "template-empty-tag", Wording("Thẻ phải có tên", en: "A tag must have a name"),
      fix: Wording("viết tên vào giữa {{ và }}, hoặc bỏ thẻ", en: "write a name between {{ and }}, or remove the tag"),
      at: place)
  }

  static func rawForm(_ name: String, at place: Location) -> Problem {
    Problem(
      "template-raw-form",
      Wording(
        "Mẫu trang không in giá trị chưa mã hóa bằng {{{…}}} hoặc {{&…}}",
        en: "A template does not print unescaped values with {{{…}}} or {{&…}}"),
      fix: Wording(
        "viết {{\(name)}}; giá trị kiểu HTML tự in nguyên dạng",
        en: "write {{\(name)}}; values of the kind HTML print as they are"), at: place)
  }

  static func delimiters(at place: Location) -> Problem {
    Problem(
      "template-delimiters", Wording("Mẫu trang không đổi dấu {{ và }}", en: "A template does not change {{ and }}"),
      fix: Wording("bỏ thẻ này và viết mọi thẻ bằng {{…}}", en: "remove this tag and write every tag as {{…}}"),
      at: place)
  }

  static func strayClose(_ name: String, at place: Location) -> Problem {
    Problem(
      "template-stray-close",
      Wording("Thẻ đóng “\(name)” không có thẻ mở", en: "The closing tag “\(name)” has no opening tag"),
      fix: Wording("bỏ thẻ này, hoặc thêm thẻ mở trước nó", en: "remove this tag, or add the opening tag before it"),
      at: place)
  }

  static func unclosed(_ tag: TemplateTag, _ source: String, at place: Location) -> Problem {
    let name = tag.name.text
    return Problem(
      "template-unclosed-section",
      Wording("Thẻ \(source) phải có thẻ đóng", en: "The tag \(source) must have a closing tag"),
      fix: Wording(
        "thêm {{/\(name)}}, đóng thẻ mở sau trước thẻ mở trước",
        en: "add {{/\(name)}}, closing inner tags before outer ones"),
      at: place)
  }

  static func outsideBlock(_ source: String, at place: Location) -> Problem {
    Problem(
      "template-outside-block",
      Wording(
        "Trong thẻ {{<…}} chỉ các khối {{$…}} được in, \(source) sẽ bị mất",
        en: "Inside a tag {{<…}} only blocks {{$…}} are printed, \(source) would be lost"),
      fix: Wording("đặt thẻ này vào trong một khối {{$…}}", en: "put this tag into a block {{$…}}"), at: place)
  }

  static func duplicateBlock(_ name: String, at place: Location, first: Location) -> Problem {
    Problem(
      "template-duplicate-block",
      Wording("Khối “\(name)” được điền hai lần", en: "The block “\(name)” is filled twice"),
      fix: Wording("giữ một khối", en: "keep one of the blocks"), at: place, related: [first])
  }
}

/// The faults of names: of templates, blocks and values.
extension TemplateProblem {
  /// A page's own template. `strays` are templates that nothing uses: one of them may be it under another name.
  static func missing(_ name: String, strays: [String]) -> Problem {
    Problem(
      "template-missing", Wording("Thiếu mẫu “\(name).mustache”", en: "The template “\(name).mustache” is missing"),
      fix: NearestWord.nearest(to: name, among: strays).map {
        Wording("có phải là tệp “\($0).mustache”? đổi lại tên cũ", en: "is it “\($0).mustache”? give it back its name")
      } ?? bringBack(name))
  }

  private static func bringBack(_ name: String) -> Wording {
    Wording(
      "thêm lại tệp “\(name).mustache”, chép từ bản gốc của thư mục mẫu",
      en: "bring “\(name).mustache” back from the original folder of templates")
  }

  /// `places`: where it is used, at least once.
  static func unknownPartial(_ name: String, among known: [String], at places: [Location]) -> Problem {
    let nearest = places.count > 1 ? nil : NearestWord.nearest(to: name, among: known)
    let back = bringBack(name)
    return Problem(
      "template-unknown-partial", Wording("Không có mẫu “\(name)”", en: "There is no template “\(name)”"),
      fix: nearest.map {
        Wording("có phải bạn muốn viết “\($0)”? nếu không, \(back.vi)", en: "did you mean “\($0)”? if not, \(back.en)")
      } ?? back, at: places.first, related: Array(places.dropFirst().prefix(10)))
  }

  static func unused(_ name: String, at place: Location) -> Problem {
    Problem(
      "template-unused", severity: .warning,
      Wording("Không trang nào dùng mẫu “\(name)”", en: "No page uses the template “\(name)”"),
      fix: Wording(
        "xóa tệp này, hoặc gọi nó ở một mẫu khác: {{> \(name)}}",
        en: "remove the file, or use it in another template: {{> \(name)}}"), at: place)
  }

  static func unknownBlock(_ name: String, of parent: String, among known: [String], at place: Location) -> Problem {
    Problem(
      "template-unknown-block",
      Wording("Mẫu “\(parent)” không có khối “\(name)”", en: "The template “\(parent)” has no block “\(name)”"),
      fix: known.isEmpty
        ? Wording("bỏ khối này", en: "remove this block") : NearestWord.fix(for: name, among: known), at: place)
  }

  static func cycle(_ chain: [String], at place: Location) -> Problem {
    let chain = chain.joined(separator: " → ")
    return Problem(
      "template-partial-cycle",
      Wording("Mẫu không được gọi lại chính nó: \(chain)", en: "A template must not use itself: \(chain)"),
      fix: Wording("bỏ thẻ này", en: "remove this tag"), at: place)
  }

  static func unknownName(_ name: String, among known: [String], at place: Location) -> Problem {
    Problem(
      "template-unknown-name", Wording("Ở chỗ này không có tên “\(name)”", en: "There is no name “\(name)” here"),
      fix: known.isEmpty ? Wording("bỏ thẻ này", en: "remove this tag") : NearestWord.fix(for: name, among: known),
      at: place)
  }

  /// A value that only sections can use.
  static func notText(_ name: String, _ kind: Wording, at place: Location) -> Problem {
    Problem(
      "template-not-text",
      Wording("“\(name)” là \(kind.vi), không in ra được", en: "“\(name)” is \(kind.en) and cannot be printed"),
      fix: name == "."
        ? Wording("viết tên của giá trị cần in", en: "write the name of the value to print")
        : Wording("viết {{#\(name)}}…{{/\(name)}}", en: "write {{#\(name)}}…{{/\(name)}}"), at: place)
  }
}

/// The faults of the HTML that a template writes itself.
extension TemplateProblem {
  static func forbidden(_ what: String, at place: Location) -> Problem {
    Problem(
      "template-forbidden-markup",
      Wording("Mẫu trang không được dùng \(what)", en: "A template must not use \(what)"),
      fix: Wording(
        "trình duyệt chặn nó theo tệp _headers của cổng: kiểu dáng viết ở assets/style.css, mã lệnh ở một tệp .js của assets/",
        en:
          "the file _headers of the site makes browsers block it: styles go to assets/style.css, code to a .js file in assets/"
      ), at: place)
  }

  static func foreign(_ url: String, at place: Location) -> Problem {
    Problem(
      "template-foreign-file",
      Wording(
        "Trang không được lấy tệp từ nơi khác: “\(url)”", en: "A page must not fetch a file from elsewhere: “\(url)”"),
      fix: Wording(
        "chép tệp vào assets/ rồi viết {{page.root}}assets/…",
        en: "copy the file into assets/ and write {{page.root}}assets/…"),
      at: place)
  }

  /// `inner`: the path without what stands for the root.
  static func withoutRoot(_ link: String, _ inner: String, at place: Location) -> Problem {
    Problem(
      "template-link-without-root",
      Wording(
        "Liên kết “\(link)” trong cổng phải đứng sau {{page.root}}",
        en: "The link “\(link)” inside the site must stand behind {{page.root}}"),
      fix: Wording("viết “{{page.root}}\(inner)”", en: "write “{{page.root}}\(inner)”"), at: place)
  }
}
