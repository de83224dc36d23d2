public import Authorities

/// How a concluded matter ended, in the words of the published tables (`ket_qua`).
public enum Outcome: Int, Sendable, Hashable, CaseIterable {
  case right, partlyRight, wrong
  case upheld, overturned
  case resolved, answered, unfounded, mediated
  case withdrawn, discontinued, notAccepted, forwarded
  /// The common words, which any kind can have, so that a word cannot give the kind of a mixed class away.
  case granted, partlyGranted, notGranted, endedOtherwise
  /// The outcomes of the class are not told apart.
  case merged

  public var vietnamese: String {
    switch self {
    case .right: "đúng"
    case .partlyRight: "đúng một phần"
    case .wrong: "sai"
    case .upheld: "công nhận"
    case .overturned: "hủy, sửa"
    case .resolved: "đã giải quyết"
    case .answered: "đã trả lời"
    case .unfounded: "không có cơ sở"
    case .mediated: "hòa giải thành"
    case .withdrawn: "rút đơn"
    case .discontinued: "đình chỉ"
    case .notAccepted: "không thụ lý"
    case .forwarded: "chuyển đơn"
    case .granted: "chấp nhận"
    case .partlyGranted: "một phần"
    case .notGranted: "không chấp nhận"
    case .endedOtherwise: "kết thúc khác"
    case .merged: mergedWord
    }
  }

  /// The common words, as charts and overviews show every kind.
  public static let common: [Outcome] = [.granted, .partlyGranted, .notGranted, .endedOtherwise]

  /// The common word that stands for this one.
  public var common: Outcome {
    switch self {
    case .right, .overturned, .resolved, .mediated, .granted: .granted
    case .partlyRight, .partlyGranted: .partlyGranted
    case .wrong, .upheld, .unfounded, .notGranted: .notGranted
    case .answered, .withdrawn, .discontinued, .notAccepted, .forwarded, .endedOtherwise: .endedOtherwise
    case .merged: .merged
    }
  }
}

extension CaseKind {
  /// The outcomes a resolved matter of this kind can have.
  public var outcomes: [Outcome] {
    switch self {
    case .firstComplaint, .denunciation: [.right, .partlyRight, .wrong]
    case .secondComplaint: [.upheld, .overturned]
    case .petition: [.resolved, .answered, .unfounded, .mediated]
    }
  }
}

/// Whether a matter ended within its time limit (`thoi_han`, form 03/KQGQ “chấp hành thời hạn”).
public enum Timeliness: Int, Sendable, Hashable, CaseIterable {
  case onTime, late, noLimit, merged

  public var vietnamese: String {
    switch self {
    case .onTime: "đúng hạn"
    case .late: "quá hạn"
    case .noLimit: "không quy định"
    case .merged: mergedWord
    }
  }
}

/// How far a decision has been carried out (`thi_hanh`).
public enum Execution: Int, Sendable, Hashable, CaseIterable {
  case done, underWay, notYet, notRequired, notApplicable, merged

  public var vietnamese: String {
    switch self {
    case .done: "đã xong"
    case .underWay: "đang thi hành"
    case .notYet: "chưa thi hành"
    case .notRequired: "không phải thi hành"
    case .notApplicable: "không áp dụng"
    case .merged: mergedWord
    }
  }
}

/// What stands in a table where parts are not told apart; never zero, never empty.
public let mergedWord = "gộp, không nêu riêng"
