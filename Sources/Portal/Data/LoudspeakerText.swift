import Diagnostics
import Parallel
import SiteKit
import Transparency

/// `loa.txt` of a place: its sessions of the coming month in whole sentences, to be read over the loudspeaker of a
/// commune (đài truyền thanh cơ sở). What has changed comes first. No abbreviations, symbols or figures.
struct LoudspeakerText {
  let office: Office
  /// In order of day.
  let sessions: [ReceptionSession]
  let asOf: CivilDay
  let isDemo: Bool
  /// The name of the place that took over from one that has ended.
  var successor: String? = nil

  /// How far ahead it looks, in days.
  private static let horizon = 31
  /// What a reader takes in at a glance, in characters.
  private static let longestLine = 72

  /// One file a place.
  static func files(_ record: PublicRecord) throws -> [OutputFile] {
    let sessions = Dictionary(grouping: record.sessions, by: \.office)
    let texts = ChunkedMap.run(record.offices.count) { stretch in
      record.offices[stretch].map { office in
        LoudspeakerText(
          office: office, sessions: sessions[office.slug] ?? [], asOf: record.asOf, isDemo: record.settings.isDemo,
          successor: record.offices.first { $0.slug == office.successor }?.name
        ).bytes
      }
    }
    return try zip(record.offices, texts.joined()).map { office, bytes in
      OutputFile(try OutputPath(CalendarPath.loudspeaker(office.slug)), bytes, from: office.location)
    }
  }

  private var until: CivilDay { asOf.adding(days: Self.horizon) }

  var bytes: [UInt8] {
    let paragraphs = isEnded ? opening + ended : opening + changes + coming + closing
    return Array(paragraphs.map(Self.wrapped).joined(separator: [UInt8(ascii: "\n")]))
  }

  private var opening: [String] {
    let demo = isDemo ? ["Đây là dữ liệu minh họa, không phải lịch có thật."] : []
    let span = "từ \(SpokenDay.full(asOf)) đến hết \(SpokenDay.full(until))"
    let title = "Sau đây là thông báo lịch tiếp công dân tại \(SpokenText.of(office.name)), \(span)."
    return ["Kính thưa bà con."] + demo + (isEnded ? [] : [title])
  }

  private var isEnded: Bool { office.valid.to.map { $0 < asOf } ?? false }

  private var ended: [String] {
    let day = office.valid.to.map { " sau \(SpokenDay.full($0))" } ?? ""
    let next = successor.map { " Xin đến \(SpokenText.of($0))." } ?? ""
    return ["\(SpokenText.of(office.name)) đã thôi tiếp công dân\(day).\(next)"]
  }

  // MARK: What changed

  private var changes: [String] {
    let changed = sessions.filter { isChanged($0) && isNear($0) }
    guard !changed.isEmpty else { return [] }
    return ["Trước hết là những thay đổi."] + changed.map(change)
  }

  private func isChanged(_ session: ReceptionSession) -> Bool {
    !session.history.isEmpty || session.isShifted || session.status == .separateNotice
  }

  /// Announced for these weeks now or before.
  private func isNear(_ session: ReceptionSession) -> Bool {
    let days = [session.date ?? session.ruleDate, session.scheduledDate].compactMap { $0 }
    return days.contains { asOf <= $0 && $0 <= until } || session.history.contains { $0.from.map(isNear) ?? false }
  }

  private func isNear(_ day: CivilDay) -> Bool { asOf <= day && day <= until }

  private func change(_ session: ReceptionSession) -> String {
    if session.history.isEmpty { return calendarChange(session) }
    return session.history.map { sentence($0, session) }.joined(separator: " ")
  }

  private func calendarChange(_ session: ReceptionSession) -> String {
    let host = SpokenText.of(session.host)
    if session.isMerged, let reason = session.reason?.vi, let day = session.date {
      return "Lịch của \(host): \(SpokenText.of(reason)), tiếp vào \(SpokenDay.full(day))."
    }
    let reason = session.reason.map { ", vì trùng \(SpokenText.of($0.vi))" } ?? ""
    let ruleDay = session.ruleDate.map(SpokenDay.full) ?? "theo lịch"
    guard let day = session.date else {
      return "Buổi tiếp của \(host) vào \(ruleDay) không tiếp\(reason). Ngày tiếp sẽ được thông báo sau."
    }
    return "Buổi tiếp của \(host) vào \(ruleDay) chuyển sang \(SpokenDay.full(day))\(reason)."
  }

  private func sentence(_ event: ReceptionSession.Event, _ session: ReceptionSession) -> String {
    let host = SpokenText.of(session.host)
    let day = (event.from ?? event.to ?? session.date).map(SpokenDay.full) ?? "ngày sẽ thông báo"
    let target = event.target.map(SpokenText.of) ?? ""
    let what =
      switch event.action {
      case .move:
        "Buổi tiếp của \(host) vào \(day) được dời sang \(event.to.map(SpokenDay.full) ?? "ngày khác")"
      case .cancel: "Buổi tiếp của \(host) vào \(day) bị hủy"
      case .extra: "\(host) tiếp thêm một buổi vào \(day)"
      case .delegate: "Buổi tiếp của \(host) vào \(day) do \(target) tiếp thay"
      case .place: "Buổi tiếp của \(host) vào \(day) đổi nơi tiếp: \(target)"
      }
    let hours = event.hours.map { hours in
      ", \(event.action == .extra ? "" : "giờ mới ")\(SpokenDay.spans(hours, session.part))"
    }
    let carried = event.carriedTo.map { " Người đã đăng ký được tiếp vào \(SpokenDay.full($0))." } ?? ""
    return "\(what)\(hours ?? ""). Lý do: \(Self.inside(event.reason)).\(carried)"
  }

  // MARK: What comes

  private var coming: [String] {
    let held = sessions.filter { $0.status != .cancelled && $0.date.map(isNear) ?? false }
    guard !held.isEmpty else { return ["Trong thời gian này chưa có buổi tiếp nào được thông báo."] }
    return ["Các buổi tiếp trong thời gian này như sau."] + held.map(session)
  }

  private func session(_ session: ReceptionSession) -> String {
    let day = session.date.map(SpokenDay.full) ?? ""
    let stand = session.isDelegated ? session.delegate : nil
    let who = SpokenText.of(stand ?? session.host)
    var sentences = [
      "\(Typography.capitalized(day)), \(SpokenDay.spans(session.times, session.part)): \(who) tiếp công dân."
    ]
    if let place = session.place { sentences.append("Nơi tiếp: \(SpokenText.of(place)).") }
    if let last = session.registerBy, last >= asOf {
      sentences.append("Đăng ký chậm nhất vào \(SpokenDay.full(last)).")
    }
    if session.isProvisional { sentences.append("Buổi này là dự kiến.") }
    return sentences.joined(separator: " ")
  }

  private var closing: [String] {
    var closing = ["Địa chỉ tiếp công dân: \(SpokenText.of(office.address))."]
    if let phone = office.phone.map({ String($0.filter(\.isNumber)) }).flatMap(SpokenNumber.digitByDigit) {
      closing.append("Điện thoại: \(phone).")
    }
    if !office.bring.isEmpty {
      closing.append("Khi đến, xin mang theo: \(office.bring.map(Self.inside).joined(separator: "; ")).")
    }
    return closing + ["Xin trân trọng cảm ơn bà con đã chú ý theo dõi."]
  }

  /// A text inside a sentence: without a full stop, and with a small letter at its start unless it begins with a name
  /// in capitals.
  private static func inside(_ text: String) -> String {
    var spoken = SpokenText.of(text)
    while spoken.hasSuffix(".") { spoken.removeLast() }
    let second = spoken.dropFirst().first
    return second.map { $0.isLowercase || $0 == " " } ?? false
      ? spoken.prefix(1).lowercased() + spoken.dropFirst() : spoken
  }

  /// Breaks between words only; a word longer than a line stands alone. A character is one Unicode scalar here.
  private static func wrapped(_ text: String) -> [UInt8] {
    var (bytes, length) = ([UInt8](), 0)
    for word in text.utf8.split(separator: UInt8(ascii: " ")) {
      let count = word.count { $0 & 0xC0 != 0x80 }
      if length > 0 {
        let fits = length + 1 + count <= longestLine
        bytes.append(UInt8(ascii: fits ? " " : "\n"))
        length = fits ? length + 1 : 0
      }
      bytes.append(contentsOf: word)
      length += count
    }
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }
}
