import Authorities
import Releases
import SiteKit
import Transparency

/// The words that stand where the figures of a withdrawn period stood.
struct WithdrawalNotice: TemplateData {
  let release: FrozenRelease
  let withdrawal: Withdrawal

  init(_ release: FrozenRelease, _ withdrawal: Withdrawal) {
    self.release = release
    self.withdrawal = withdrawal
  }

  /// Nil when the figures stand.
  init?(_ release: FrozenRelease) {
    guard let withdrawal = release.withdrawal else { return nil }
    self.init(release, withdrawal)
  }

  static let fields: [TemplateField<WithdrawalNotice>] = [
    .text("period", "Tên kỳ") { Typography.within($0.release.period.title) },
    .text("day", "Ngày thu hồi") { $0.withdrawal.day.vietnamese },
    .text("reason", "Lý do thu hồi") { $0.withdrawal.reason.text },
    .text("href", "Trang Đính chính") { _ in CorrectionsPath.index },
  ]

  /// How every page that shows figures of periods declares it.
  static func field<Page>(_ notices: @escaping @Sendable (Page) -> [WithdrawalNotice]) -> TemplateField<Page> {
    .list("withdrawals", "Các kỳ đã thu hồi mà trang này từng nêu số", notices)
  }

  /// Beside the name of the period in a list.
  static func short(_ withdrawal: Withdrawal) -> String { "đã thu hồi ngày \(withdrawal.day.vietnamese)" }

  /// The pages of withdrawn periods: links to a class that was published there must not stop a build.
  static func pages(_ record: PublicRecord) -> Set<String> {
    let withdrawn = record.releases.filter { $0.withdrawal != nil }
    return Set(withdrawn.flatMap { [StatisticsPath.page($0.period.id), RegisterPath.page($0.period.id)] })
  }

  /// What stands at the address of a file that is gone. No table begins like this, so no program takes it for one.
  static func file(_ release: FrozenRelease, _ withdrawal: Withdrawal, baseURL: String) -> [UInt8] {
    Array(lines(release, withdrawal, baseURL: baseURL).map { "\($0)\n" }.joined().utf8)
  }

  static func lines(_ release: FrozenRelease, _ withdrawal: Withdrawal, baseURL: String) -> [String] {
    [
      "Số liệu \(release.period.title) đã thu hồi ngày \(withdrawal.day.vietnamese).",
      "Lý do: \(withdrawal.reason.text)", "Xem \(baseURL)/\(CorrectionsPath.folder)",
    ]
  }

  /// Whether bytes are what `file` makes, for a site at any address.
  static func isFile(_ bytes: [UInt8], _ release: FrozenRelease, _ withdrawal: Withdrawal) -> Bool {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count == 4, let address = lines[2].split(separator: " ").last, address.hasPrefix("http") else {
      return false
    }
    let base = address.dropLast(CorrectionsPath.folder.count + 1)
    return file(release, withdrawal, baseURL: String(base)) == bytes
  }
}

extension CorrectionNote.Kind {
  var vietnamese: String {
    switch self {
    case .error: "Đính chính"
    case .revision: "Cập nhật"
    case .disclosure: "Gỡ thông tin có thể lộ danh tính"
    }
  }
}
