import Diagnostics

/// The names of a type of page as a document for those who change templates.
public enum TemplateReference {
  /// A heading and a Markdown table: name, kind, meaning; names inside another name follow it, written `outer › inner`.
  public static func markdown<Page: TemplateData>(for page: Page.Type, name: String) -> String {
    let rows = rows(of: TemplateShape(page), prefix: [], above: [])
    return "## `\(name)`\n\n| Tên | Kiểu | Nội dung |\n| --- | --- | --- |\n" + rows.joined()
  }

  private static func rows(of shape: TemplateShape, prefix: [String], above: [ObjectIdentifier]) -> [String] {
    // A type inside itself is described once.
    if above.contains(shape.id) { return [] }
    return shape.fields().flatMap { field in
      let path = prefix + [field.name]
      let name = path.map { "`\($0)`" }.joined(separator: " › ")
      let row = "| \(name) | \(field.kind.wording.vi) | \(escaped(field.doc)) |\n"
      switch field.kind {
      case .list(let inner), .object(let inner):
        return [row] + rows(of: inner, prefix: path, above: above + [shape.id])
      case .text, .html, .flag, .texts: return [row]
      }
    }
  }

  private static func escaped(_ text: String) -> String {
    text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}
