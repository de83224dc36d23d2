import Authorities
import Releases
import SiteKit
import Transparency

extension DataTable {
  /// The tables under `du-lieu/`, in the order of the dictionary page.
  static let all = [byPlace, bySubject, flows, statistics, sessions, sessionTotals]

  static let byPlace = view(
    .place, title: "Kết quả giải quyết theo đơn vị",
    coarse: DataColumn(
      name: "cap", title: "Cấp", type: .string, meaning: "Cấp của đơn vị.", words: .levels),
    fine: DataColumn(
      name: "don_vi", title: "Đơn vị", type: .string, meaning: "Đơn vị giải quyết, hoặc một tên gộp.",
      words: .joined, isClosed: false))

  static let bySubject = view(
    .subject, title: "Kết quả giải quyết theo lĩnh vực",
    coarse: DataColumn(
      name: "nhom", title: "Nhóm lĩnh vực", type: .string, meaning: "Nhóm lĩnh vực, hoặc một tên gộp.",
      words: .joined, isClosed: false),
    fine: DataColumn(
      name: "linh_vuc", title: "Lĩnh vực", type: .string, meaning: "Lĩnh vực, hoặc một tên gộp.",
      words: .joined, isClosed: false))

  static subscript(view: PublishedView) -> DataTable { view == .place ? byPlace : bySubject }

  private static func view(
    _ view: PublishedView, title: String, coarse: DataColumn, fine: DataColumn
  ) -> DataTable {
    let columns = [
      period, kinds(pattern: kindPattern), coarse, fine,
      DataColumn(
        name: "chi_tieu", title: "Chỉ tiêu", type: .string, meaning: "Điều được đếm.", words: .measures),
      DataColumn(
        name: "gia_tri", title: "Giá trị", type: .string, meaning: "Giá trị của chỉ tiêu.", words: .values),
      DataColumn(name: "so_vu", title: "Số vụ việc", type: .integer, meaning: "Số vụ việc, ít nhất 1."),
    ]
    return DataTable(
      name: String(ReleaseTable.fileName(view).dropLast(".csv".count)), title: title,
      description:
        "Các nhóm vụ việc đã công bố, mỗi giá trị của mỗi chỉ tiêu một dòng. Không ghép được với bảng kia để tìm ra từng vụ việc.",
      columns: columns, key: columns.dropLast().map(\.name), hasTwin: true)
  }

  static let statistics = DataTable(
    name: "thong-ke", title: "Mọi số liệu in trên các trang",
    description:
      "Mỗi con số một dòng; tính lại được từ các bảng đã công bố. Cột không liên quan thì để trống. Số 0 cũng có dòng: trong ket_qua, từ của loại đơn ấy mà không có dòng thì nằm trong một từ chung (chấp nhận, kết thúc khác …) hoặc trong gop-khong-neu-rieng, không phải là 0. Thay đổi giữa hai kỳ (thay_doi, tang_giam) là hiệu của hai dòng cùng mã ở hai kỳ; mẫu số là số của kỳ trước, hoặc mẫu số của tỷ lệ kỳ trước.",
    columns: [
      period,
      kinds(pattern: "\(StatisticsTable.allKinds)|\(kindPattern)", isRequired: false),
      DataColumn(
        name: "cap", title: "Cấp", type: .string, meaning: "Cấp của đơn vị; trống khi không tách theo đơn vị.",
        isRequired: false, words: .levels),
      DataColumn(
        name: "don_vi", title: "Đơn vị", type: .string, meaning: "Đơn vị, hoặc một tên gộp.", isRequired: false),
      DataColumn(
        name: "nhom", title: "Nhóm lĩnh vực", type: .string,
        meaning: "Nhóm lĩnh vực; trống khi không tách theo lĩnh vực.", isRequired: false),
      DataColumn(
        name: "linh_vuc", title: "Lĩnh vực", type: .string, meaning: "Lĩnh vực, hoặc một tên gộp.", isRequired: false),
      DataColumn(
        name: "chi_so", title: "Chỉ số", type: .string,
        meaning: "Mã chỉ số. Số liệu của một người tiếp có tên người ấy, viết không dấu, sau dấu chấm cuối.",
        pattern: figurePattern, words: .figures),
      DataColumn(
        name: "gia_tri", title: "Giá trị", type: .number,
        meaning: "Con số; phần trăm có một chữ số thập phân; thay đổi mà giảm thì âm.", minimum: nil),
      DataColumn(
        name: "mau_so", title: "Mẫu số", type: .integer,
        meaning: "Con số được tính trên bao nhiêu; trống khi không có.",
        isRequired: false),
    ],
    key: ["ky", "loai", "cap", "don_vi", "nhom", "linh_vuc", "chi_so"], hasTwin: true)

  static let sessions = DataTable(
    name: "tiep-cong-dan", title: "Kết quả từng buổi tiếp công dân",
    description:
      "Mỗi buổi một dòng: có tiếp không, ai tiếp, bao nhiêu lượt. Số người, vụ việc, đoàn chỉ có theo kỳ: trong bảng tiep-cong-dan-theo-ky và trong thong-ke.",
    columns: [
      period, DataColumn(name: "ngay", title: "Ngày", type: .date, meaning: "Ngày tiếp."),
      DataColumn(
        name: "cap", title: "Cấp", type: .string, meaning: "Cấp của cơ quan.", isRequired: false,
        words: .levels),
      DataColumn(name: "don_vi", title: "Đơn vị", type: .string, meaning: "Cơ quan có nơi tiếp."),
      DataColumn(name: "noi_tiep", title: "Nơi tiếp", type: .string, meaning: "Nơi tiếp công dân.", isRequired: false),
      DataColumn(
        name: "nguoi_tiep", title: "Người tiếp", type: .string,
        meaning: "Chức danh của người có lịch; trống với buổi tiếp thường xuyên.", isRequired: false),
      DataColumn(
        name: "tinh_trang", title: "Tình trạng", type: .string, meaning: "Buổi ấy ra sao.", words: .standings),
      DataColumn(
        name: "nguoi_tiep_thay", title: "Người tiếp thay", type: .string,
        meaning: "Chức danh, khi có ủy quyền; buổi chưa có kết quả: theo thông báo.",
        isRequired: false),
      DataColumn(
        name: "luot", title: "Số lượt", type: .integer,
        meaning: "Số lượt công dân đến; 0 là có tiếp mà không ai đến, trống là không tiếp hoặc không thống kê.",
        isRequired: false),
    ],
    key: [], hasTwin: false)

  /// The `tiep-cong-dan.csv` of all releases.
  static let sessionTotals = DataTable(
    name: "tiep-cong-dan-theo-ky", title: "Số người, vụ việc, đoàn được tiếp theo kỳ",
    description:
      "Các tệp tiep-cong-dan.csv đã đóng băng của từng kỳ, nối lại; mỗi số một dòng. Số không thống kê đủ thì không có dòng.",
    columns: [
      period,
      DataColumn(name: "cap", title: "Cấp", type: .string, meaning: "Cấp của cơ quan.", words: .levels),
      DataColumn(
        name: "don_vi", title: "Đơn vị", type: .string, meaning: "Cơ quan có nơi tiếp, hoặc mọi đơn vị cộng lại.",
        words: .joined, isClosed: false),
      DataColumn(
        name: "chi_so", title: "Chỉ số", type: .string, meaning: "Điều được đếm trong kỳ.", words: .sessionCounts),
      DataColumn(
        name: "gia_tri", title: "Giá trị", type: .integer, meaning: "Con số; trống ở dòng gop, không phải bằng 0.",
        isRequired: false),
    ],
    key: ["ky", "cap", "don_vi", "chi_so"], hasTwin: true)

  static let flows = DataTable(
    name: String(FlowTable.fileName.dropLast(".csv".count)), title: "Luồng đơn",
    description:
      "Kỳ trước chuyển sang và tiếp nhận bằng kết thúc và còn lại. Chỉ số không có dòng là gộp, không nêu riêng, không có nghĩa là bằng 0. Số của từng đơn vị không gồm tố cáo. Không gồm kết quả giải quyết.",
    columns: [
      period,
      DataColumn(
        name: "pham_vi", title: "Phạm vi", type: .string, meaning: "Cả cổng, một đơn vị, hoặc các đơn vị khác.",
        words: .scopes, isClosed: false),
      kinds(pattern: kindPattern),
      DataColumn(
        name: "chi_so", title: "Chỉ số", type: .string, meaning: "Mã chỉ số của luồng đơn.", words: .flows),
      DataColumn(name: "gia_tri", title: "Giá trị", type: .integer, meaning: "Số vụ việc."),
    ],
    key: ["ky", "pham_vi", "loai", "chi_so"], hasTwin: true)

  private static let period = DataColumn(
    name: "ky", title: "Kỳ", type: .string,
    meaning:
      "Mã kỳ: quý (2026-q3), nửa năm (2026-h1), năm (2026); số cộng 6 tháng (2026-6t), 9 tháng (2026-9t). Năm báo cáo theo cài đặt của cổng.",
    pattern: "[0-9]{4}(-(q[1-4]|h[12]|[69]t))?")

  private static let kindPattern: String = {
    let kinds = "(\(CaseKind.allCases.map(\.vietnamese).joined(separator: "|")))"
    return "\(kinds)( \\+ \(kinds))*"
  }()

  private static let figurePattern: String = {
    let codes = DataWords.figures.words.map { $0.word.replacing(".", with: "\\.") }
    return "(\(codes.joined(separator: "|")))(\\.[a-z0-9-]+)?"
  }()

  private static func kinds(pattern: String, isRequired: Bool = true) -> DataColumn {
    DataColumn(
      name: "loai", title: "Loại đơn", type: .string, meaning: "Một loại đơn, hoặc nhiều loại công bố chung.",
      isRequired: isRequired, pattern: pattern, words: .kinds)
  }
}
