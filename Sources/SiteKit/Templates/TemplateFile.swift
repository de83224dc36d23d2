/// A template as it lies in its folder.
public struct TemplateFile: Sendable {
  /// Relative to the folder of templates, e.g. `layout.mustache`, `partials/session.mustache`, `pages/reception.mustache`.
  public let path: String
  /// The path as the user would type it.
  public let displayPath: String
  public let bytes: [UInt8]

  public init(path: String, displayPath: String, bytes: [UInt8]) {
    self.path = path
    self.displayPath = displayPath
    self.bytes = bytes
  }

  static let ending = ".mustache"

  /// What templates call it: the path without its ending.
  var name: String { path.hasSuffix(Self.ending) ? String(path.dropLast(Self.ending.count)) : path }
}
