public import Diagnostics
import Policies
import Transparency

/// Documents that the public texts name without a link, and how often.
public struct UnlinkedNames: Sendable {
  /// Those that the library does not hold, by their number or name.
  private(set) var missing: [String: Int] = [:]
  /// Names of laws that several documents of the library have, with nothing that tells which is meant.
  var laws: [String: Int] = [:]

  public init(laws: [String: Int] = [:]) {
    self.laws = laws
  }

  /// - Parameter date: said behind the name, where the library has it with another.
  mutating func add(_ name: String, _ date: CitedDate? = nil) {
    missing[date.map { "\(name) \($0.vietnamese)" } ?? name, default: 0] += 1
  }

  /// A sentence a line, the most frequent first.
  public func told(_ language: Language) -> String {
    var lines: [Wording] = []
    if !missing.isEmpty {
      let list = Self.list(missing)
      lines.append(
        Wording(
          "\(missing.count) số văn bản được nhắc tới mà thư viện chưa có, để nguyên là chữ: \(list).\n",
          en:
            "\(missing.count) numbers of documents are named that the library does not hold, and stay text: \(list).\n")
      )
    }
    if !laws.isEmpty {
      let list = Self.list(laws)
      lines.append(
        Wording(
          "\(laws.count) tên luật là của nhiều văn bản trong thư viện, chỗ không ghi năm hay số để nguyên là chữ: \(list).\n",
          en:
            "\(laws.count) names of laws are those of several documents of the library, and stay text without year or number: \(list).\n"
        ))
    }
    return lines.map { $0(language) }.joined()
  }

  private static func list(_ counts: [String: Int]) -> String {
    let sorted = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return sorted.prefix(20).map { "\($0.key) (\($0.value))" }.joined(separator: ", ")
      + (sorted.count > 20 ? ", …" : "")
  }
}
