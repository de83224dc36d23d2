/// One made-up case: a row of a case table.
struct DemoCase {
  var unit: DemoUnit
  let kind: Kind
  /// Loại đơn as written: petitions and feedback are told apart in the table, not in what is published.
  let kindWord: String
  let field: Field
  let received: DemoDay
  var isRepeatedDenunciation = false
  var isComplex = false
  var isRemote = false
  var extensions = 0
  var accepted: DemoDay?
  var suspendedFrom: DemoDay?
  var suspendedTo: DemoDay?
  var concluded: DemoDay?
  var status = Status.open
  var outcome = ""
  var timeliness = ""
  var execution = ""

  var isComplaint: Bool { kind == .firstComplaint || kind == .secondComplaint }

  /// The day its time limit ends; nil before acceptance and where no limit is set.
  /// Counted from the day after acceptance; a day off moves it to the next working day (Bộ luật Dân sự 2015, Đ.147–148).
  var due: DemoDay? {
    guard let accepted else { return nil }
    return TimeLimit.days(kind, complex: isComplex, remote: isRemote, extensions: extensions)
      .map { WorkingDays.onOrAfter(accepted + $0) }
  }

  private var instance: String {
    switch kind {
    case .firstComplaint: "lần đầu"
    case .secondComplaint: "lần hai"
    case .denunciation: isRepeatedDenunciation ? "tố cáo tiếp" : ""
    case .feedback: ""
    }
  }

  static let headings = [
    "Mã vụ việc", "Đơn vị giải quyết", "Loại đơn", "Lần giải quyết", "Lĩnh vực", "Ngày tiếp nhận", "Ngày thụ lý",
    "Ngày giải quyết", "Phức tạp", "Vùng sâu, vùng xa", "Số lần gia hạn", "Tạm đình chỉ từ", "Tạm đình chỉ đến",
    "Tình trạng", "Kết quả", "Chấp hành thời hạn", "Thi hành",
  ]

  /// The cells under `headings`.
  func cells(id: String) -> [String] {
    [
      id, unit.name, kindWord, instance, field.rawValue, received.written, accepted?.written ?? "",
      concluded?.written ?? "", isComplex ? "có" : "", isRemote ? "có" : "", extensions == 0 ? "" : "\(extensions)",
      suspendedFrom?.written ?? "", suspendedTo?.written ?? "", status.rawValue, outcome, timeliness, execution,
    ]
  }
}
