/// What an ended case brought: outcome, how it is carried out, and whether it kept its time where nobody can compute that.
enum Results {
  static func fill(_ made: inout DemoCase, _ random: inout SplitMix64) {
    // No law limits the days of feedback; the units that answer it by a fixed day of their own say whether they kept it.
    if made.kindWord == "phản ánh", let accepted = made.accepted, let end = made.concluded {
      made.timeliness = end <= accepted + longestWait ? punctual.draw(&random) : "quá hạn"
    }
    guard made.status == .settled else { return }
    made.outcome = outcomes(of: made).draw(&random)
    made.execution = execution(of: made.outcome).draw(&random)
  }

  /// Days within which a unit may still have kept a day of its own.
  private static let longestWait = 45
  private static let punctual = Mix(Weighted("đúng hạn", 97), Weighted("quá hạn", 3))

  private static func outcomes(of made: DemoCase) -> Mix<String> {
    switch made.kind {
    case .firstComplaint: Mix(Weighted("sai", 82), Weighted("đúng một phần", 11), Weighted("đúng", 7))
    case .secondComplaint: Mix(Weighted("công nhận", 85), Weighted("hủy, sửa", 15))
    case .denunciation: Mix(Weighted("sai", 74), Weighted("đúng một phần", 16), Weighted("đúng", 10))
    case .feedback:
      Mix(
        Weighted("đã trả lời", 50), Weighted("đã giải quyết", 38), Weighted("không có cơ sở", 9),
        Weighted("hòa giải thành", made.field == .landDispute ? 40 : 0))
    }
  }

  private static func execution(of outcome: String) -> Mix<String> {
    switch outcome {
    case "sai", "công nhận":
      Mix(Weighted("không phải thi hành", 80), Weighted("đã xong", 14), Weighted("đang thi hành", 6))
    case "đúng", "đúng một phần", "hủy, sửa":
      Mix(Weighted("đã xong", 68), Weighted("đang thi hành", 24), Weighted("chưa thi hành", 8))
    case "đã giải quyết": Mix(Weighted("đã xong", 82), Weighted("đang thi hành", 15), Weighted("chưa thi hành", 3))
    default: Mix(Weighted("", 1))
    }
  }
}
