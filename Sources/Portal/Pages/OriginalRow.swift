import Formats
import Policies
import SiteKit
import Transparency

/// The original of a text, with what is needed to know that a copy is the same.
struct OriginalRow: TemplateData {
  let original: PolicyOriginal
  let digest: String

  init(_ original: PolicyOriginal) {
    self.original = original
    digest = Digest(of: original.file.bytes).hexadecimal
  }

  /// From the root of the site.
  var path: String { Self.path(original) }

  private static func path(_ original: PolicyOriginal) -> String { "van-ban/files/\(original.name)" }

  /// The originals of all documents as files, each once.
  static func files(_ policies: [Policy]) throws -> [OutputFile] {
    var seen: Set<String> = []
    return try policies.compactMap(\.original).filter { seen.insert($0.path).inserted }.map {
      OutputFile(try OutputPath(path($0)), $0.file.bytes, from: $0.file.location)
    }
  }

  /// `1,2 MB`, `345 KB`, `12 byte`; of a thousand each, as phones and browsers say it.
  static func size(_ bytes: Int) -> String {
    switch bytes {
    case ..<1_000: "\(bytes)\u{A0}byte"
    case ..<1_000_000: "\((bytes + 500) / 1_000)\u{A0}KB"
    default: "\((bytes + 50_000) / 1_000_000),\((bytes + 50_000) / 100_000 % 10)\u{A0}MB"
    }
  }

  static let fields: [TemplateField<OriginalRow>] = [
    .text("href", "Tệp gốc") { $0.path },
    .text("name", "Tên tệp") { $0.original.name },
    .text("kind", "Loại tệp theo nội dung: PDF, Word, JPEG, PNG, TIFF") { $0.original.kind.word },
    .text("size", "Cỡ tệp") { size($0.original.file.bytes.count) },
    .html("digest", "Mã SHA-256, từng nhóm tám chữ số") { Typography.digest($0.digest) },
  ]
}
