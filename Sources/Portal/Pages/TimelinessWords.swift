import Authorities
import Releases

/// How pages say whether a matter was in time. The tables have one word for all that was not judged; where the law sets
/// a limit, a matter without a decision had one all the same.
enum TimelinessWords {
  static let unjudged = "không xét thời hạn"

  static func word(_ timeliness: Timeliness, of kinds: KindSet, isTimed: (CaseKind) -> Bool) -> String {
    guard timeliness == .noLimit, kinds.kinds.contains(where: isTimed) else { return timeliness.vietnamese }
    return kinds.kinds.allSatisfy(isTimed) ? unjudged : "\(timeliness.vietnamese) hoặc \(unjudged)"
  }
}
