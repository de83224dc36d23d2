import Diagnostics

/// Bodies that take over from one another in a ring, or one from itself: nobody is left to turn to.
enum SuccessorRing {
  /// One body and who it says takes over its work.
  struct Link {
    /// By which bodies are the same.
    let key: String
    let successor: String
    let name: String
    /// Of the successor.
    let location: Location
  }

  /// One problem for each ring, at its first link.
  static func problems(_ links: [Link]) -> [Problem] {
    let byKey = Dictionary(links.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    var told: Set<String> = []
    return links.compactMap { first in
      var ring = [first]
      while let next = ring.last.flatMap({ byKey[$0.successor] }), ring.count <= links.count {
        if next.key == first.key { return told.contains(first.key) ? nil : tell(ring, &told) }
        ring.append(next)
      }
      return nil
    }
  }

  private static func tell(_ ring: [Link], _ told: inout Set<String>) -> Problem {
    told.formUnion(ring.map(\.key))
    let names = ring.map { "“\($0.name)”" }
    return Problem(
      "successor-ring",
      ring.count == 1
        ? Wording("\(names[0]) kế thừa chính nó", en: "\(names[0]) is its own successor")
        : Wording(
          "\(WordList.vietnamese(names)) kế thừa lẫn nhau", en: "\(WordList.english(names)) succeed one another"),
      fix: Wording(
        "ghi ở “successor” nơi tiếp nhận việc sau khi kết thúc hoạt động; chưa rõ thì bỏ khóa ấy",
        en: "write in “successor” who takes over when it ends; leave the key out if that is not known"),
      at: ring[0].location, related: ring.dropFirst().map(\.location))
  }
}
