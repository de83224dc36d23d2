import Diagnostics

/// The messages that only case tables need.
enum CaseRowProblem {
  static func roundedID(_ text: String, at location: Location) -> Problem {
    Problem(
      "case-id-rounded",
      Wording("Mã vụ việc “\(text)” đã bị Excel làm tròn", en: "Excel has rounded the identifier “\(text)”"),
      fix: Wording(
        "định dạng cả cột là Văn bản (Text) rồi gõ lại mã từ sổ gốc",
        en: "format the whole column as Text and retype the identifier from the original"), at: location)
  }

  static func idForm(at location: Location) -> Problem {
    Problem(
      "case-id-form",
      Wording(
        "Mã vụ việc không được có dấu Tab hoặc xuống dòng", en: "An identifier must not hold a tab or a line break"),
      fix: Wording("gõ lại mã trên một dòng", en: "retype it on one line"), at: location)
  }

  static func tooManyFaults(at location: Location) -> Problem {
    Problem(
      "case-faults-too-many",
      Wording(
        "Bảng có quá nhiều lỗi, nhiều dòng từ dòng này trở đi chưa được đọc",
        en: "The table has too many faults; rows from here on were not all read"),
      fix: Wording(
        "sửa các lỗi đã nêu (thường là cả một cột sai mẫu), rồi chạy lại",
        en: "mend the faults above (often a whole column has another form), then run again"), at: location)
  }

  static func instanceOfOtherKind(at location: Location) -> Problem {
    Problem(
      "instance-of-other-kind",
      Wording("“Lần” không hợp với “Loại đơn”", en: "The instance does not belong to the kind"),
      fix: Wording(
        "khiếu nại: lần đầu hoặc lần hai; tố cáo: lần đầu hoặc tố cáo tiếp; kiến nghị, phản ánh: để trống",
        en: "complaints: first or second; denunciations: first or repeated; petitions: leave it empty"), at: location)
  }
}
