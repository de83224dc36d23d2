import Authorities
import Diagnostics

/// What the audit says of flows.
enum FlowProblem {
  static func sums(at location: Location) -> Problem {
    Problem(
      "release-flows-sums",
      Wording(
        "Số luồng đơn không cộng khớp: kỳ trước chuyển sang và tiếp nhận phải bằng kết thúc và còn lại",
        en: "The flows do not add up: carried over and received must be concluded and pending"),
      fix: AuditProblem.restore, at: location)
  }

  static func chain(_ before: Period?, at location: Location) -> Problem {
    let before = before?.id ?? "–"
    return Problem(
      "release-flows-chain",
      Wording(
        "Số “kỳ trước chuyển sang” không bằng số còn lại của kỳ trước (\(before))",
        en: "What is carried over is not what was pending in the period before (\(before))"),
      fix: AuditProblem.restore, at: location)
  }

  static func small(_ name: String, at location: Location) -> Problem {
    Problem(
      "disclosure-flow-small",
      Wording(
        "Luồng đơn “\(name)” có số quá nhỏ, hoặc cho phép tính ra một số quá nhỏ",
        en: "The flow “\(name)” has a figure that is too small, or lets one be computed"),
      fix: AuditProblem.restore, at: location, disclosesPerson: true)
  }
}
