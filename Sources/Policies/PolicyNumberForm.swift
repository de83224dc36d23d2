import Diagnostics

/// Numbers of documents in a form that texts do not cite them by: `107/KL-TW` where the others write `107-KL/TW`.
enum PolicyNumberForm {
  static func report(_ policies: [Policy]) -> Report {
    // Knows no document, so that a number is judged by its form alone.
    let scanner = CitationScanner([])
    return Report(
      policies.compactMap { policy in
        var text = policy.number.text
        let proper = text.withUTF8 { bytes in
          let found = scanner.citations(in: bytes, opensBlock: false)
          return found.count == 1 && found[0].range == 0..<bytes.count ? found[0].citation.properNumber : nil
        }
        guard let proper, !policy.aliases.contains(where: { $0.number == DocumentNumber(proper) }) else { return nil }
        return problem(policy, proper)
      })
  }

  private static func problem(_ policy: Policy, _ proper: String) -> Problem {
    Problem(
      "policy-number-form", severity: .warning,
      Wording(
        "Số ký hiệu “\(policy.number)” thường viết “\(proper)”; văn bản khác viện dẫn dạng ấy thì không có liên kết",
        en: "The number “\(policy.number)” is commonly written “\(proper)”; citations of that form get no link"),
      fix: Wording(
        "viết “number: \(proper)”; nếu bản giấy ghi “\(policy.number)” thì thêm “aliases: [\(proper)]”",
        en: "write “number: \(proper)”; if the paper says “\(policy.number)”, add “aliases: [\(proper)]”"),
      at: policy.location)
  }
}
