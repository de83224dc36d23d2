/// Text that a spreadsheet takes for a formula when it reads a table of text (CWE-1236).
public enum FormulaText {
  public static func begins(_ text: String) -> Bool {
    text.utf8.first.map([UInt8]("=+-@\t\r\n".utf8).contains) ?? false
  }

  /// Such a text with an apostrophe before it, as a spreadsheet itself would mark a text; others as they are. Empty for
  /// none.
  public static func harmless(_ text: String?) -> String {
    guard let text else { return "" }
    return begins(text) ? "'\(text)" : text
  }
}
