public import Diagnostics
public import Formats

/// `reviewed.yaml`: texts whose words an officer has looked at and found to be no private person's name.
///
/// One line a text, `<key>: <what it is>`. The key is the first 16 hexadecimal digits of the SHA-256 of the text, so that
/// an edit asks again; the note is for colleagues and is not published.
public struct ReviewedTexts: Sendable {
  private var keys: Set<String> = []
  /// How messages call the file.
  let path: String
  public private(set) var report = Report()

  static let fileName = "reviewed.yaml"

  public init(_ tree: SourceTree) {
    path = tree.location(Self.fileName).path
    guard let file = tree.file(Self.fileName) else { return }
    do throws(Refusal) {
      let text = try SourceText(file)
      read(try YAMLReader.read(text), in: text)
    } catch {
      report.merge(error.report)
    }
  }

  /// Nothing reviewed yet.
  init() { path = Self.fileName }

  private mutating func read(_ node: YAMLNode, in text: SourceText) {
    var reader = MappingReader(node, in: text)
    if case .mapping(let members) = node.value {
      for member in members {
        guard let key = reader.scalar(member.key), let note = reader.scalar(member.value) else { continue }
        if !Self.isKey(key) || note.isEmpty { reader.add(Self.malformed(at: reader.location(member.key))) }
        keys.insert(key)
      }
    }
    report.merge(reader.report)
  }

  private static func isKey(_ text: String) -> Bool {
    text.utf8.count == 16 && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }

  /// The text was looked at as it stands.
  func contains(_ key: String) -> Bool { keys.contains(key) }

  /// Differences that nobody sees (invisible characters, spaces, composed or decomposed letters) are none.
  static func key(of text: UnsafeBufferPointer<UInt8>) -> String {
    let words = CanonicalText(text).bytes.split { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    return String(Digest(of: Array(words.joined(separator: [0x20]))).hexadecimal.prefix(16))
  }

  private static func malformed(at location: Location) -> Problem {
    Problem(
      "reviewed-form",
      Wording(
        "Mỗi dòng đã xem lại gồm mã 16 ký tự và ghi chú", en: "A reviewed text is its key of 16 digits and a note"),
      fix: Wording(
        "chép nguyên dòng mà minhbach check đưa ra, ví dụ “0123456789abcdef: tên dự án”",
        en: "copy the line that minhbach check gives, e.g. “0123456789abcdef: tên dự án”"), at: location)
  }
}
