import Authorities
import Diagnostics
import Reception
import Transparency

/// What a listener must know first: sessions that are not as their rule says.
extension LoudspeakerText {
  var changes: [String] {
    var said: Set<Suspension> = []
    let changed = sessions.filter { isChanged($0) && isNear($0) }.flatMap { change($0, &said) }
    let sentences = changed + restDays.filter { isNear($0.day) }.map(rest)
    return sentences.isEmpty ? [] : ["Trước hết là những thay đổi."] + sentences
  }

  private func isChanged(_ session: ReceptionSession) -> Bool {
    !session.history.isEmpty || session.isShifted || session.isMerged || session.status == .separateNotice
  }

  /// Announced for these weeks now or before.
  private func isNear(_ session: ReceptionSession) -> Bool {
    let days = [session.date ?? session.ruleDate, session.scheduledDate].compactMap { $0 }
    return days.contains(where: isNear) || session.history.contains { $0.from.map(isNear) ?? false }
  }

  func isNear(_ day: CivilDay) -> Bool { asOf <= day && day <= until }

  private func rest(_ day: RestDay) -> String {
    "\(Typography.capitalized(spoken(day.day))), \(SpokenText.of(day.host)) không tiếp công dân, vì trùng "
      + "\(SpokenText.of(day.reason.vi))."
  }

  private func change(_ session: ReceptionSession, _ said: inout Set<Suspension>) -> [String] {
    if session.history.isEmpty { return [calendarChange(session)] }
    let sentences = session.history.indices.compactMap { index -> String? in
      guard let suspension = Suspension(session.history[index], session) else { return sentence(index, session) }
      return said.insert(suspension).inserted ? sentence(suspension) : nil
    }
    return sentences.isEmpty ? [] : [sentences.joined(separator: " ")]
  }

  // MARK: Days off

  private func calendarChange(_ session: ReceptionSession) -> String {
    let host = SpokenText.of(session.host)
    if session.isMerged, let day = session.date { return merged(session, into: day) }
    let reason = session.reason.map { ", vì trùng \(SpokenText.of($0.vi))" } ?? ""
    let ruleDay = session.ruleDate.map(spoken) ?? "theo lịch"
    guard let day = session.date else {
      return "Buổi tiếp của \(host) vào \(ruleDay) sẽ không tổ chức\(reason). Ngày tiếp sẽ được thông báo sau."
    }
    return "Buổi tiếp của \(host) vào \(ruleDay) chuyển sang \(spoken(day))\(reason)."
  }

  private func merged(_ session: ReceptionSession, into day: CivilDay) -> String {
    let others = session.merged.filter { $0.day != day }.map { other in
      "buổi \(spoken(other.day))\(other.reason.map { " trùng \(SpokenText.of($0.vi))," } ?? ",")"
    }
    return "Lịch của \(SpokenText.of(session.host)): \(others.joined(separator: " ")) gộp vào buổi \(spoken(day))."
  }

  // MARK: Announced changes

  private func sentence(_ index: Int, _ session: ReceptionSession) -> String {
    let event = session.history[index]
    let host = SpokenText.of(session.host)
    let day = (event.from ?? event.to ?? session.date).map(spoken) ?? "ngày sẽ thông báo"
    let target = event.target.map(SpokenText.of) ?? ""
    let what =
      switch event.action {
      case .move: move(event, session)
      case .cancel: "Buổi tiếp của \(host) vào \(day) bị hủy"
      case .extra: "\(host) tiếp thêm một buổi vào \(day)"
      case .delegate: "Buổi tiếp của \(host) vào \(day) do \(target) tiếp thay"
      case .place: "Buổi tiếp của \(host) vào \(day) chuyển đến \(target)"
      }
    let isPlain = event.action == .extra || event.isOfHoursAlone
    let hours = event.hours.map { ", \(isPlain ? "" : "giờ mới ")\(SpokenDay.spans($0, session.part))" }
    let carried = event.carriedNow.map { " Người đã đăng ký được tiếp vào \(spoken($0))." } ?? ""
    return "\(what)\(hours ?? ""). Lý do: \(Self.inside(event.reason)).\(carried)"
  }

  private func move(_ event: ReceptionSession.Event, _ session: ReceptionSession) -> String {
    let host = SpokenText.of(session.host)
    let to = event.to.map(spoken) ?? "ngày khác"
    if event.isOfHoursAlone { return "Buổi tiếp của \(host) vào \(to) đổi giờ" }
    if let from = event.from { return "Buổi tiếp của \(host) vào \(spoken(from)) được dời sang \(to)" }
    let rule = session.ruleDate.map { "của \(spoken($0))" } ?? "theo lịch"
    let reason = session.dayOff.map { ", ngày trùng \(SpokenText.of($0.vi))," } ?? ""
    return "Buổi tiếp của \(host) \(rule)\(reason) nay tiếp vào \(to)"
  }

  // MARK: Suspensions

  /// A cancellation from a day on, without an end: one announcement, however many sessions it meets.
  private struct Suspension: Hashable {
    let host: String
    let from: CivilDay
    let reason: String

    init?(_ event: ReceptionSession.Event, _ session: ReceptionSession) {
      guard event.action == .cancel, case .range(let from, nil) = event.days else { return nil }
      (self.host, self.from, self.reason) = (session.host, from, event.reason)
    }
  }

  private func sentence(_ suspension: Suspension) -> String {
    "\(Typography.capitalized(SpokenText.of(suspension.host))) tạm ngừng tiếp công dân từ \(spoken(suspension.from)) "
      + "cho đến khi có thông báo mới. Lý do: \(Self.inside(suspension.reason))."
  }
}
