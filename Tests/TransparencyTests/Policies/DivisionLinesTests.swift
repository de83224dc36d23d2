import Policies
import Testing

@Suite struct DivisionLinesTests {
  /// What the blocks of a text are, one paragraph a line (`/` for a line end in one, `## ` for a heading, `|` for a table):
  /// `H` heading, `B` heading whose number stands alone, `T` title, `S` sentence, `-` as written.
  private func roles(_ text: String) -> String {
    var (numbering, lines, letters) = (Numbering(), DivisionLines(), [String]())
    var followsOther = false
    for line in text.split(separator: "\n") {
      if line == "|" {
        followsOther = true
        continue
      }
      let hashes = line.prefix { $0 == "#" }.count
      let words = line.drop { $0 == "#" || $0 == " " }.replacing("/", with: "\n")
      let block = Numbering.Block(hashes > 0 ? .heading(level: hashes) : .paragraph, String(words))
      lines.take(block, numbering.name(block), followsOther: followsOther)
      (followsOther, letters) = (false, letters + ["-"])
    }
    for (block, role) in lines.roles {
      switch role {
      case .heading(_, let isBare): letters[block] = isBare ? "B" : "H"
      case .title: letters[block] = "T"
      case .sentence: letters[block] = "S"
      }
    }
    return letters.joined()
  }

  @Test func aLawWithoutHeadings() {
    #expect(
      roles(
        """
        Phần thứ nhất
        QUY ĐỊNH CHUNG
        Chương I/NHỮNG QUY ĐỊNH CHUNG
        Mục 1
        Phạm vi và nguyên tắc
        Điều 1. Phạm vi điều chỉnh
        Luật này quy định về tiếp công dân.
        Điều 2. Giải thích từ ngữ/trong Luật này
        1. Tiếp công dân là việc đón tiếp.
        a) nơi thứ nhất;
        Chương II. TỔ CHỨC
        Điều 3.
        Tổ chức, cá nhân phải chấp hành.
        Điều 4. Hiệu lực thi hành
        Luật này có hiệu lực.
        PHỤ LỤC I
        Kính gửi các cơ quan
        PHỤ LỤC II
        DANH MỤC
        """) == "BTBBTH-H--HB-H-B-BT")
  }

  @Test func sentencesStayParagraphs() {
    #expect(
      roles(
        """
        Điều 1. Phê duyệt Quy chế tiếp công dân.
        Điều 2. Giao Văn phòng chủ trì, phối hợp thực hiện Quyết định này
        Điều 3. Tổ chức, cá nhân sau đây phải:
        a) chấp hành;
        Điều 4. Hiệu lực. Quyết định này có hiệu lực từ ngày ký
        Điều 5. \(String(repeating: "trách nhiệm ", count: 20))
        Chánh Văn phòng thi hành.
        Điều 6. Thi hành
        """) == "SSS-SS-S")
  }

  @Test func aTitleHasSomethingBelowIt() {
    #expect(roles("Điều 1. Mức chi\n|\nĐiều 2. Nguồn chi\nNgân sách.") == "HH-")
    #expect(roles("Điều 1. Mức chi\nĐiều 2. Nguồn chi\nNgân sách.") == "SH-")
    #expect(roles("Chương I\nChương II (được bãi bỏ)") == "B-")
    #expect(roles("Chương I\nĐiều 1. Phạm vi\nĐây.") == "BH-")
    #expect(roles("Chương I\n|\nQUY ĐỊNH CHUNG") == "B-")
  }

  @Test func partyTexts() {
    #expect(
      roles(
        """
        A. PHẦN MỞ ĐẦU
        I- MỤC ĐÍCH, YÊU CẦU
        1- Mục đích
        II. Nội dung
        Các cấp ủy thực hiện.
        III. Thường trực Huyện ủy chỉ đạo;
        IV. KẾT QUẢ
        V. KIẾN NGHỊ
        """) == "HH-H-SHH")
  }

  @Test func headingsKeepTheirKind() {
    #expect(roles("## Chương I\nNHỮNG QUY ĐỊNH CHUNG\n### Điều 1. Phạm vi\n## Khác\nMột câu.") == "H-H--")
  }

  @Test func quotationsOfAnotherLawAreLeftAlone() {
    #expect(
      roles("Điều 1. Sửa đổi như sau:\n“Điều 7. Nơi khác\nChương II\nKết thúc.”\nĐiều 2. Hiệu lực\nNay.") == "S---H-")
  }

  @Test func marksOfNotesInANumberOrBehindIt() {
    #expect(
      roles(
        "Điều 9[2]. Chín\n1. Lời.\nĐiều 3 [4]. Ba\nLời.\nĐiều 4.[3] Bốn\nLời.\nĐiều 5[6]. Nơi thử\nĐiều 6[7]. Phải làm."
      )
        == "H-H-H---")
  }

  @Test func theNumberThatIsSetOff() {
    var (numbering, lines) = (Numbering(), DivisionLines())
    for text in ["Điều 5. Tổ chức phải:", "Điều 6: Cá nhân phải.", "II- Các cấp ủy.", "Điều 7[1]. Bộ trưởng phải."] {
      let block = Numbering.Block(.paragraph, text)
      lines.take(block, numbering.name(block), followsOther: false)
    }
    let numbers = lines.roles.map { _, role in
      if case .sentence(let number) = role { String(decoding: number, as: UTF8.self) } else { "" }
    }
    #expect(numbers == ["Điều 5.", "Điều 6:", "II-"])
  }
}
