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
  static func missing(_ name: String, known: [String]) -> Problem {
    Problem(
      "template-missing", Wording("Thiếu mẫu “\(name).mustache”", en: "The template “\(name).mustache” is missing"),
      fix: NearestWord.nearest(to: name, among: known).map {
        Wording("đổi tên tệp “\($0).mustache”, hoặc thêm tệp", en: "rename the file “\($0).mustache”, or add the file")
      } ?? Wording("thêm tệp này vào thư mục mẫu", en: "add the file to the folder of templates"))
  }

  static func unknownPartial(_ name: String, among known: [String], at place: Location) -> Problem {
    Problem(
      "template-unknown-partial", Wording("Không có mẫu “\(name)”", en: "There is no template “\(name)”"),
      fix: NearestWord.fix(for: name, among: known), at: place)
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
