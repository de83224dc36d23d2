import Diagnostics

/// Something in a text that is refused or worth a warning, at a stretch of the source.
struct MarkdownFault {
  enum Kind {
    case rawHTML, remoteImage, memory
    case bound(InputBounds.Excess)
    case table(TableFault)
    case footnote(FootnoteFault)
    case link(LinkPolicy.Refusal)
    /// `times`: in how many places.
    case forbiddenCharacter(Unicode.Scalar, times: Int = 1)
    case mixedScripts(MixedScripts.Word)
  }

  let kind: Kind
  let range: Range<Int>

  init(_ kind: Kind, _ range: Range<Int>) {
    self.kind = kind
    self.range = range
  }

  var isRawHTML: Bool { if case .rawHTML = kind { true } else { false } }

  /// Another stretch that the message points to.
  var related: Range<Int>? { if case .footnote(.twice(_, let first)) = kind { first } else { nil } }

  static let noImages = Wording(
    "cổng không nhận hình trong phần chữ: xóa hình, ghi bằng chữ hoặc bảng điều hình cho biết",
    en: "texts take no images: remove it and write in words or a table what it shows")

  func problem(at location: Location, related: [Location] = []) -> Problem {
    switch kind {
    case .rawHTML:
      Problem(
        "markdown-raw-html", Wording("Văn bản không được chứa thẻ HTML", en: "The text must not contain HTML tags"),
        fix: Wording(
          "viết bằng Markdown, ví dụ **chữ đậm**; dấu < trong câu viết là \\<",
          en: "write it in Markdown, e.g. **bold**; a plain < is written \\<"), at: location)
    case .remoteImage:
      Problem(
        "image-remote",
        Wording(
          "Hình ảnh phải nằm trong cổng, không lấy từ nơi khác",
          en: "An image must be part of the site, not fetched from elsewhere"),
        fix: Self.noImages, at: location)
    case .memory:
      Problem(
        "markdown-memory", Wording("Không đủ bộ nhớ để đọc văn bản", en: "Not enough memory to read the text"),
        at: location)
    case .bound(let excess): excess.problem(at: location)
    case .table(let fault): fault.problem(at: location)
    case .footnote(let fault): fault.problem(at: location, related: related)
    case .link(let refusal): refusal.problem(at: location)
    case .forbiddenCharacter(let scalar, 1): ForbiddenCharacters.problem(scalar, at: location)
    case .forbiddenCharacter(let scalar, let times): ForbiddenCharacters.problem(scalar, times: times, at: location)
    case .mixedScripts(let word): MixedScripts.problem(word, at: location)
    }
  }
}
