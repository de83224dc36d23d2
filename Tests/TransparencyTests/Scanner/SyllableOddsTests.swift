import Testing

@testable import Scanner

/// Lines where letter case or marks tell nothing, and families that are places too: the odds of the syllables decide.
@Suite struct SyllableOddsTests {
  private func verdict(_ line: String) -> PersonalVerdict {
    var scanner = PersonalDataScanner()
    return PersonalDataScanner.verdict(of: scanner.findings(in: line, at: .cases))
  }

  @Test(arguments: [
    // The name begins behind a syllable that is a family's too.
    "tố cáo trịnh quang lĩnh giả mạo chữ ký", "xin xác nhận bùi thị mận là hộ nghèo",
    "nghi ngờ võ đình thơm khai man hồ sơ",
    "to cao trinh quang huy gia mao chu ky", "TO CAO TRINH QUANG HUY GIA MAO CHU KY",
    // Words that are no places: quan, den, dai, tuyen.
    "khieu nai lien quan den hoang thi diem", "Lien quan den Nguyen Anh Minh",
    "Tranh chap dat dai Le Thi Mo - Dinh Thi Than",
    "toa an da tuyen tran thi huong phai tra dat", "nghi ngo Ninh Thi Thu Hoai khai man ho so",
    // All in capitals.
    "PHẢN ÁNH CÔNG AN VIÊN LƯU QUANG HUY CÓ HÀNH VI SAI", "NGUỒN GỐC ĐẤT CỦA TÔ NGỌC HÂN MUA NĂM 1990",
    "GHI CHÚ: DIỆP THỊ YẾN ĐÃ RÚT ĐƠN", "ĐẤT NHÀ NGUYỄN XUÂN TÝ BỊ NGẬP DO LÀM ĐƯỜNG",
    // Families that were not listed, or are places.
    "Khương Gia Khánh ở thôn 4 xin hỗ trợ giống", "Đơn của Lăng Thị Hoài về lối đi chung",
    "Tòa án đã tuyên Lăng Văn Thìn phải trả đất",
    "Ai cũng biết Đường Thị Thắm chặt phá rừng", "Vụ Nịnh Thị Loan khiếu nại giá đất",
    // Behind an office or a role.
    "Thư ký tòa Trương Ngọc Yến gây khó dễ", "truong thon cao van hung chia tien", "TRƯỞNG THÔN LÊ THỊ GẤM CHIA TIỀN",
    "Chủ cơ sở là Chung Yến Nhung xả thải ra suối",
  ]) func stops(_ line: String) { #expect(verdict(line) == .stop) }

  @Test(arguments: [
    "co hieu luc thi hanh ke tu ngay ky", "CO HIEU LUC THI HANH KE TU NGAY KY",
    "CHI DAO CAC DON VI CO DIEU KIEN THUC HIEN",
    "THAY DOI NOI DUNG TRUONG HOP DAC BIET", "nhiem vu thi hanh an dan su",
    "Chương VI ĐĂNG KÝ, PHỐI HỢP QUỐC TẾ VỀ TẦN SỐ VÔ TUYẾN ĐIỆN", "Mục 2 CÁC TỘI PHẠM KHÁC VỀ CHỨC VỤ",
    "Chương II QUY ĐỊNH QUYỀN LẬP HỘI VÀ QUẢN LÝ HỘI", "theo quy định của Bảo hiểm tiền gửi", "do Hiệp định đã ký kết",
    "Đường Lê Lợi xuống cấp", "Trưởng thôn Phú Hòa báo mất điện", "đèo Hải Vân sạt lở",
    "và thị trường tiêu thụ nông sản", "xử lý văn bản trái luật",
  ]) func stopsNothingElse(_ line: String) { #expect(verdict(line) != .stop) }

  /// hòa, hoà and thúy, thuý are one syllable to the lists.
  @Test(arguments: ["đơn của trần thuý hoà gửi xã", "đơn của trần thúy hòa gửi xã"])
  func eitherStyleOfTone(_ line: String) { #expect(verdict(line) == .stop) }

  @Test func theListsHoldSyllablesOnceAndInTheOldStyle() {
    for lists in [
      SyllableOdds.families, SyllableOdds.others, SyllableOdds.unmarkedFamilies, SyllableOdds.unmarkedOthers,
    ] {
      let all = lists.flatMap { $0.syllables.split { $0 == " " || $0 == "\n" } }
      #expect(Set(all).count == all.count)
      #expect(all.allSatisfy { $0 == $0.lowercased() && $0.count <= 7 })
    }
  }
}
