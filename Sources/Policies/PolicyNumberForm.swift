import Diagnostics

/// Numbers of documents in a form that texts do not cite them by: `107/KL-TW` where the others write `107-KL/TW`.
enum PolicyNumberForm {
  static func report(_ policies: [Policy]) -> Report {
    // Knows no document, so that a number is judged by its form alone.
    let scanner = CitationScanner([])
    return Report(
      policies.compactMap { policy in
        guard let proper = proper(policy.number.text, scanner),
          !policy.aliases.contains(where: { $0.number == DocumentNumber(proper) })
        else { return nil }
        return problem(policy, proper)
      })
  }

  /// The form in which texts cite a number; nil for one that has it.
  private static func proper(_ number: String, _ scanner: CitationScanner) -> String? {
    var text = number
    return text.withUTF8 { bytes in
      let found = scanner.citations(in: bytes, opensBlock: false)
      return found.count == 1 && found[0].range == 0..<bytes.count ? found[0].citation.properNumber : nil
    }
  }

  /// References to documents that are not there, in a form of which the proper one is: `107/KL-TW`, `107-KL/TƯ`.
  static func references(_ unknown: [PolicyReference], _ numbers: PolicyNumbers) -> Report {
    if unknown.isEmpty { return Report() }
    let scanner = CitationScanner([])
    return Report(
      unknown.compactMap { reference in
        let written = reference.number.text
        let forms = [proper(written, scanner), written.replacing("TƯ", with: "TW")].compactMap(\.self)
        let meant = forms.lazy.compactMap { numbers[PolicyName($0)] }.first
        return meant.map { problem(reference, $0) }
      })
  }

  private static func problem(_ reference: PolicyReference, _ meant: Policy) -> Problem {
    Problem(
      "policy-number-form", severity: .warning,
      Wording(
        "Không có văn bản “\(reference.number)” trong policies/, nên không có liên kết",
        en: "There is no document “\(reference.number)” in policies/, and so no link"),
      fix: Wording("có phải bạn muốn viết “\(meant.number)”?", en: "did you mean “\(meant.number)”?"),
      at: reference.location)
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
