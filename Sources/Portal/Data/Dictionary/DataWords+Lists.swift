import Authorities
import Releases
import SessionResults
import Transparency

extension DataWords {
  static let kinds = DataWords(
    id: "loai", title: "Loại đơn",
    words: CaseKind.allCases.map { ($0.vietnamese, meaning($0)) } + [
      (
        "… + …",
        "Nhiều loại đơn công bố chung, nối bằng dấu +, vì tách riêng có thể làm lộ danh tính."
      ),
      (StatisticsTable.allKinds, "Mọi loại đơn của kỳ cộng lại (chỉ có trong thong-ke)."),
    ])

  static let levels = DataWords(
    id: "cap", title: "Cấp",
    words: UnitLevel.allCases.map { ($0.vietnamese, meaning($0)) } + [
      (ViewLabel.coarse(.all, .place), "Mọi cấp cộng lại: nhóm không tách theo cấp.")
    ])

  static let measures = DataWords(
    id: "chi-tieu", title: "Chỉ tiêu",
    words: Measure.allCases.map { measure in
      let meaning =
        switch measure {
        case .outcome: "Vụ việc kết thúc thế nào."
        case .execution: "Quyết định giải quyết đã được thi hành đến đâu."
        case .timeliness: "Giải quyết có đúng hạn không."
        }
      return (measure.rawValue, "\(meaning) Các dòng của một chỉ tiêu cộng lại bằng số vụ việc của nhóm.")
    })

  static let values = DataWords(
    id: "gia-tri", title: "Giá trị của chỉ tiêu",
    words: Outcome.allCases.map { ($0.vietnamese, meaning($0)) }
      + Execution.allCases.filter { $0 != .merged }.map { ($0.vietnamese, meaning($0)) }
      + Timeliness.allCases.filter { $0 != .merged }.map { ($0.vietnamese, meaning($0)) })

  /// Names that stand for several units or fields.
  static let joined = DataWords(
    id: "gop", title: "Tên gộp",
    words: [
      (ViewLabel.fine(.all, .place), "Mọi đơn vị cộng lại: nhóm không tách theo đơn vị."),
      (ViewLabel.fine(.others, .place), "Các đơn vị còn lại của cấp ấy, gộp vì tách riêng có thể làm lộ danh tính."),
      (ViewLabel.coarse(.all, .subject), "Mọi nhóm lĩnh vực cộng lại."),
      (ViewLabel.coarse(.others, .subject), "Các nhóm lĩnh vực còn lại, gộp vì tách riêng có thể làm lộ danh tính."),
      (ViewLabel.fine(.all, .subject), "Mọi lĩnh vực cộng lại: nhóm không tách theo lĩnh vực."),
      (
        ViewLabel.fine(.others, .subject),
        "Các lĩnh vực còn lại của nhóm ấy, gộp vì tách riêng có thể làm lộ danh tính."
      ),
    ])

  static let figures = DataWords(
    id: "chi-so", title: "Mã chỉ số",
    words: [
      ("so_vu", "Số vụ việc kết thúc trong kỳ."),
      ("dung_han", "Số vụ việc đúng hạn; mẫu số là số vụ việc đúng hạn và quá hạn."),
      ("qua_han", "Số vụ việc quá hạn; cùng mẫu số."),
      ("ty_le_dung_han", "Phần trăm vụ việc đúng hạn, cùng mẫu số, làm tròn một chữ số; chỉ nêu khi mẫu số từ 20."),
      (
        "ty_le_chap_nhan",
        "Phần trăm vụ việc chấp nhận hoặc chấp nhận một phần trên số vụ việc; chỉ nêu khi mẫu số từ 20."
      ),
      (
        "ty_le_giai_quyet_tra_loi",
        "Kiến nghị, phản ánh: phần trăm đã giải quyết, hòa giải thành hoặc đã trả lời; chỉ nêu khi mẫu số từ 20."
      ),
      (
        "ty_le_khong_chap_nhan",
        "Phần trăm vụ việc không chấp nhận (sai; công nhận; không có cơ sở) trên số vụ việc; chỉ nêu khi mẫu số từ 20."
      ),
      (
        "ty_le_thi_hanh",
        "Phần trăm quyết định đã thi hành xong; mẫu số là số đã xong, đang và chưa thi hành; chỉ nêu khi mẫu số từ 20."
      ),
    ]
      + zip(StatisticsTable.outcomeNames, Outcome.allCases).map { code, outcome in
        (code, "Số vụ việc có kết quả “\(outcome.vietnamese)”; mẫu số là số vụ việc của nhóm.")
      }
      + zip(StatisticsTable.executionNames, Execution.allCases).map { code, execution in
        (code, "Số vụ việc có tình trạng thi hành “\(execution.vietnamese)”; mẫu số là số vụ việc của nhóm.")
      } + reception + FlowMeasure.allCases.map { ($0.code, "Luồng đơn. \(meaning($0))") }
      + Comparison.Against.allCases.flatMap(changes))

  private static func changes(_ against: Comparison.Against) -> [(word: String, meaning: String)] {
    let than = against == .yearBefore ? "cùng kỳ năm trước" : "kỳ liền trước"
    return [
      ("tang_giam.so_vu.\(against.code)", "Số vụ việc tăng hoặc giảm bao nhiêu phần trăm so với \(than)."),
      ("thay_doi.so_vu.\(against.code)", "Số vụ việc nhiều hơn hoặc ít hơn \(than) bao nhiêu."),
    ]
      + ComparedFigure.rates.map { code in
        ("thay_doi.\(code).\(against.code)", "Tỷ lệ \(code) hơn hoặc kém \(than) bao nhiêu điểm phần trăm.")
      }
  }

  static let flows = DataWords(
    id: "luong-don", title: "Chỉ số của luồng đơn",
    words: FlowMeasure.allCases.map { ($0.rawValue, meaning($0)) })

  static let scopes = DataWords(
    id: "pham-vi", title: "Phạm vi của luồng đơn",
    words: [
      (ViewLabel.fine(.all, .place), "Cả cổng."),
      (
        ViewLabel.fine(.others, .place),
        "Các đơn vị không nêu riêng; có cả tố cáo của mọi đơn vị khi tố cáo công bố chung với loại khác."
      ),
    ])

  private static let reception = [
    ("ngay_quy_dinh", "Số ngày tiếp theo lịch đã thông báo, kể cả ngày bị hủy; mỗi người tiếp ở mỗi nơi tính riêng."),
    ("ngay_truc_tiep", "Số ngày do chính người có lịch tiếp; mẫu số là số ngày theo lịch."),
    ("ngay_uy_quyen", "Số ngày do người được ủy quyền tiếp; cùng mẫu số."),
    ("ngay_huy", "Số ngày bị hủy; cùng mẫu số."),
    ("ngay_chua_co_ket_qua", "Số ngày đã qua mà chưa có kết quả; cùng mẫu số."),
    ("ngay_dot_xuat", "Số ngày lãnh đạo tiếp đột xuất, ngoài lịch."),
    ("ngay_thuong_xuyen", "Số ngày tiếp thường xuyên của cán bộ tiếp công dân."),
    ("luot", "Số lượt công dân đến."), ("nguoi", "Số người được tiếp; chỉ nêu theo kỳ đã phát hành."),
    ("vu_viec", "Số vụ việc được trình bày; chỉ nêu theo kỳ đã phát hành."),
    ("doan", "Số đoàn đông người; chỉ nêu theo kỳ đã phát hành."),
    ("nguoi_trong_doan", "Số người trong các đoàn; chỉ nêu theo kỳ đã phát hành."),
  ].map { code, meaning in (word: "tiep.\(code)", meaning: "Tiếp công dân. \(meaning)") }

  static let standings = DataWords(
    id: "tinh-trang", title: "Tình trạng buổi tiếp",
    words: SessionForm.allCases.map { ($0.rawValue, meaning($0)) } + [
      (SessionResult.Standing.cancelled.vietnamese, "Buổi theo lịch bị hủy."),
      (SessionResult.Standing.unreported.vietnamese, "Ngày đã qua mà chưa có kết quả; không có nghĩa là không tiếp."),
    ])

  static let sessionCounts = DataWords(
    id: "so-nguoi-duoc-tiep", title: "Chỉ số của số người, vụ việc, đoàn được tiếp",
    words: [
      (SessionTotalsTable.sessionsCode, "Số buổi có người đến trong kỳ."), ("nguoi", "Số người được tiếp."),
      ("vu_viec", "Số vụ việc được trình bày."), ("doan", "Số đoàn đông người."),
      ("nguoi_trong_doan", "Số người trong các đoàn."),
      (
        SessionTotalsTable.joinedCode,
        "Các số của đơn vị này gộp với đơn vị khác, không nêu riêng, vì tách riêng có thể làm lộ danh tính."
      ),
    ])

  /// Every list, in the order of the dictionary page.
  static let all = [kinds, levels, joined, measures, values, figures, standings, sessionCounts, flows, scopes]
}

extension DataWords {
  private static func meaning(_ kind: CaseKind) -> String {
    switch kind {
    case .firstComplaint: "Khiếu nại giải quyết lần đầu."
    case .secondComplaint: "Khiếu nại tiếp sau khi đã có quyết định giải quyết lần đầu."
    case .denunciation: "Tố cáo, kể cả tố cáo tiếp. Không nêu theo đơn vị, để giữ kín người tố cáo."
    case .petition: "Kiến nghị và phản ánh, công bố chung."
    }
  }

  private static func meaning(_ measure: FlowMeasure) -> String {
    switch measure {
    case .carried: "Số vụ việc chưa kết thúc khi kỳ bắt đầu: số còn lại cuối kỳ trước."
    case .received: "Số vụ việc tiếp nhận, tính cả vụ việc của kỳ trước ghi nhận muộn hoặc sửa sau khi phát hành."
    case .concluded: "Số vụ việc kết thúc trong kỳ, vì bất cứ lẽ gì."
    case .pending: "Số vụ việc chưa kết thúc khi hết kỳ."
    case .overdue: "Trong số còn lại: đã hết thời hạn giải quyết."
    case .aged: "Trong số còn lại: từ 30 đến 90 ngày kể từ ngày tiếp nhận."
    case .old: "Trong số còn lại: trên 90 ngày kể từ ngày tiếp nhận."
    }
  }

  private static func meaning(_ level: UnitLevel) -> String {
    switch level {
    case .province: "Cơ quan cấp tỉnh."
    case .district: "Cơ quan cấp huyện, ở các kỳ còn cấp huyện."
    case .commune: "Xã, phường, đặc khu."
    case .department: "Sở, ban, ngành."
    case .party: "Cơ quan của Đảng."
    case .other: "Cơ quan khác."
    }
  }

  private static func meaning(_ outcome: Outcome) -> String {
    switch outcome {
    case .right: "Nội dung khiếu nại lần đầu hoặc tố cáo được kết luận là đúng."
    case .partlyRight: "Nội dung khiếu nại lần đầu hoặc tố cáo được kết luận là đúng một phần (có đúng có sai)."
    case .wrong: "Nội dung khiếu nại lần đầu hoặc tố cáo được kết luận là sai."
    case .upheld: "Quyết định bị khiếu nại lần hai được công nhận."
    case .overturned: "Quyết định bị khiếu nại lần hai phải hủy, sửa."
    case .resolved: "Kiến nghị, phản ánh đã được giải quyết."
    case .answered: "Kiến nghị, phản ánh đã được trả lời."
    case .unfounded: "Kiến nghị, phản ánh không có cơ sở."
    case .mediated: "Kiến nghị, phản ánh kết thúc bằng hòa giải thành."
    case .withdrawn: "Người gửi đơn rút đơn."
    case .discontinued: "Việc giải quyết bị đình chỉ."
    case .notAccepted: "Đơn không được thụ lý."
    case .forwarded: "Đơn được chuyển cho cơ quan khác."
    case .granted: "Từ chung: đúng; hủy, sửa; đã giải quyết; hòa giải thành. Nhóm không nêu riêng thì gồm cả một phần."
    case .partlyGranted: "Từ chung: đúng một phần."
    case .notGranted: "Từ chung: sai; công nhận; không có cơ sở."
    case .endedOtherwise: "Từ chung: đã trả lời, rút đơn, đình chỉ, không thụ lý, chuyển đơn."
    case .merged: "Số quá nhỏ để nêu một mình mà vẫn giữ kín được người liên quan; không có nghĩa là bằng 0."
    }
  }

  private static func meaning(_ execution: Execution) -> String {
    switch execution {
    case .done: "Quyết định đã thi hành xong."
    case .underWay: "Quyết định đang được thi hành."
    case .notYet: "Quyết định chưa được thi hành."
    case .notRequired: "Quyết định không có gì phải thi hành."
    case .notApplicable: "Không có việc thi hành để theo dõi, hoặc bảng không nêu."
    case .merged: ""
    }
  }

  private static func meaning(_ timeliness: Timeliness) -> String {
    switch timeliness {
    case .onTime: "Giải quyết trong thời hạn."
    case .late: "Giải quyết sau khi hết thời hạn."
    case .noLimit: "Không có thời hạn để so, hoặc kết thúc mà không giải quyết."
    case .merged: ""
    }
  }

  private static func meaning(_ form: SessionForm) -> String {
    switch form {
    case .direct: "Chính người có lịch tiếp, gặp mặt."
    case .delegated: "Người khác tiếp thay người có lịch."
    case .unscheduled: "Lãnh đạo tiếp ngoài lịch."
    case .regular: "Cán bộ tiếp công dân tiếp trong ngày làm việc."
    case .online: "Chính người có lịch tiếp, qua mạng."
    }
  }
}
