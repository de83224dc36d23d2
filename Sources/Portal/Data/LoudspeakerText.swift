import Authorities
import Diagnostics
import Parallel
import Reception
import SiteKit
import Transparency

/// `loa.txt` of a place: its sessions of the coming month in whole sentences, to be read over the loudspeaker of a
/// commune (đài truyền thanh cơ sở). What has changed comes first. No abbreviations, symbols or figures.
struct LoudspeakerText {
  let office: Office
  /// In order of day.
  let sessions: [ReceptionSession]
  let asOf: CivilDay
  let calendar: WorkingCalendar
  let isDemo: Bool
  /// The name of the place that took over from one that has ended.
  var successor: String? = nil
  /// Days of a rule without a session, in order of day.
  var restDays: [RestDay] = []

  /// How far ahead it looks, in days.
  private static let horizon = 31
  /// What a reader takes in at a glance, in characters.
  private static let longestLine = 72

  /// One file a place.
  static func files(_ record: PublicRecord) throws -> [OutputFile] {
    let sessions = Dictionary(grouping: record.sessions, by: \.office)
    let restDays = Dictionary(grouping: record.restDays, by: \.office)
    let texts = ChunkedMap.run(record.offices.count) { stretch in
      record.offices[stretch].map { office in
        LoudspeakerText(
          office: office, sessions: sessions[office.slug] ?? [], asOf: record.asOf, calendar: record.calendar,
          isDemo: record.settings.isDemo,
          successor: record.offices.first { $0.slug == office.successor }?.name,
          restDays: restDays[office.slug] ?? []
        ).bytes
      }
    }
    return try zip(record.offices, texts.joined()).map { office, bytes in
      OutputFile(try OutputPath(CalendarPath.loudspeaker(office.slug)), bytes, from: office.location)
    }
  }

  var until: CivilDay { asOf.adding(days: Self.horizon) }

  var bytes: [UInt8] {
    let paragraphs = isEnded ? opening + ended : opening + changes + coming + closing
    return Array(paragraphs.map(Self.wrapped).joined(separator: [UInt8(ascii: "\n")]))
  }

  private var opening: [String] {
    let demo = isDemo ? ["Đây là dữ liệu minh họa, không phải lịch có thật."] : []
    let span = "từ \(SpokenDay.full(asOf)) đến hết \(spoken(until))"
    let title = "Sau đây là thông báo lịch tiếp công dân tại \(SpokenText.of(office.name)), \(span)."
    return ["Kính thưa bà con."] + demo + (isEnded ? [] : [title])
  }

  private var isEnded: Bool { office.valid.to.map { $0 < asOf } ?? false }

  private var ended: [String] {
    let day = office.valid.to.map { " sau \(SpokenDay.full($0))" } ?? ""
    let next = successor.map { " Xin đến \(SpokenText.of($0))." } ?? ""
    return ["\(SpokenText.of(office.name)) đã thôi tiếp công dân\(day).\(next)"]
  }

  /// The year is said at the top, and after that only where it is another.
  func spoken(_ day: CivilDay) -> String {
    day.year == asOf.year ? SpokenDay.withoutYear(day) : SpokenDay.full(day)
  }

  // MARK: What comes

  private var coming: [String] {
    let held = sessions.filter { $0.status != .cancelled && $0.date.map(isNear) ?? false }
    guard !held.isEmpty else { return ["Trong thời gian này chưa có buổi tiếp nào được thông báo."] }
    return ["Các buổi tiếp trong thời gian này như sau."] + held.map(session)
  }

  private func session(_ session: ReceptionSession) -> String {
    let day = session.date.map(spoken) ?? ""
    let stand = session.isDelegated ? session.delegate : nil
    let who = SpokenText.of(stand ?? session.host)
    var sentences = [
      "\(Typography.capitalized(day)), \(SpokenDay.spans(session.times, session.part)): \(who) tiếp công dân."
    ]
    if let topics = session.topics { sentences.append("Nội dung: \(Self.inside(topics)).") }
    if let note = session.note { sentences.append("Ghi chú: \(Self.inside(note)).") }
    if let place = session.place { sentences.append("Nơi tiếp: \(SpokenText.of(place)).") }
    if session.mode == .online { sentences.append("Buổi này tiếp trực tuyến.") }
    if !session.linkedPlaces.isEmpty {
      sentences.append("Có thể đến điểm cầu: \(session.linkedPlaces.map(SpokenText.of).joined(separator: "; ")).")
    }
    if let last = session.registerBy {
      sentences.append(last >= asOf ? "Đăng ký chậm nhất vào \(deadline(last))." : "Buổi này đã hết hạn đăng ký.")
    }
    if session.isDoubtful(on: asOf, calendar) { sentences.append("Ngày tiếp này có thể đổi nếu có thông báo nghỉ lễ.") }
    return sentences.joined(separator: " ")
  }

  /// On a day without office hours also the last day to call or come.
  private func deadline(_ last: CivilDay) -> String {
    guard let open = office.lastOpenDay(upTo: last, calendar), open < last, open >= asOf else { return spoken(last) }
    return "\(spoken(last)); hôm ấy là ngày nghỉ, xin gọi hoặc đến chậm nhất vào \(spoken(open))"
  }

  private var closing: [String] {
    var closing = ["Địa chỉ tiếp công dân: \(SpokenText.of(office.address))."]
    if let phone = office.phone {
      closing.append("Điện thoại: \(phone.all.compactMap(Self.spoken).joined(separator: "; hoặc ")).")
    }
    if !office.bring.isEmpty {
      closing.append("Khi đến, xin mang theo: \(office.bring.map(Self.inside).joined(separator: "; ")).")
    }
    return closing + ["Xin trân trọng cảm ơn bà con đã chú ý theo dõi."]
  }

  private static func spoken(_ phone: PhoneNumbers.Number) -> String? {
    let number = SpokenNumber.digitByDigit(phone.dialled.drop { $0 == "+" })
    guard let number, let ext = SpokenNumber.digitByDigit(phone.digitsOfExtension) else { return number }
    return "\(number), máy lẻ \(ext)"
  }

  /// A text inside a sentence: without a full stop, and with a small letter at its start unless it begins with a name
  /// in capitals.
  static func inside(_ text: String) -> String {
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
