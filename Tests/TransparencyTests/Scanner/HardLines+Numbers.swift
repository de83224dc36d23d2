extension HardLines {
  enum NumberKind: String, CaseIterable {
    case phone, identity, plate, account, email
  }

  mutating func line(_ kind: NumberKind) -> String {
    switch kind {
    case .phone: phone()
    case .identity: identity()
    case .plate: plate()
    case .account: account()
    case .email: email()
    }
  }

  /// In groups, as people write and spreadsheets keep them.
  private mutating func grouped(_ number: String, _ groups: [[Int]], _ marks: [String]) -> String {
    var rest = Substring(number)
    let parts = pick(groups).map { count in
      defer { rest = rest.dropFirst(count) }
      return String(rest.prefix(count))
    }
    return parts.joined(separator: pick(marks))
  }

  private static let marks = ["", " ", ".", "-", " - ", "\u{A0}", "\u{2013}", ". ", "\u{200B}", "  ", "\u{2011}"]

  private mutating func phone() -> String {
    let end = "\(pick(["3", "5", "7", "8", "9"]))\(digits(8))"
    let mobile = grouped("0\(end)", [[10], [4, 3, 3], [3, 3, 4], [4, 6], [2, 2, 2, 2, 2], [3, 7]], Self.marks)
    let number = pick([
      mobile, mobile, "+84 \(end)", "+84\(end)", "(+84) \(end)", "(+84)\(end)", "0084\(end)", "84\(end)",
      "+84.\(end.prefix(3)).\(end.dropFirst(3))", mobile.replacing("0", with: "O"), mobile.replacing("1", with: "l"),
      "(02\(digits(2))) \(digits(3)) \(digits(4))", "02\(digits(2)).\(digits(3)).\(digits(4))",
      String(
        String.UnicodeScalarView(
          "0\(end)".unicodeScalars.compactMap { Unicode.Scalar($0.value + 0xFEE0) })),
      "0\(end)".map(String.init).joined(separator: " "),
    ])
    return pick([
      "điện thoại \(number)", "sđt:\(number)", "ĐT: \(number)", "Liên hệ \(number) để gặp", "số \(number)",
      "gọi \(number)",
      "Zalo \(number)", "Nguyên đơn (\(number)) vắng mặt", "\(number)", "ĐT.\(number)", "Tel: \(number)",
      "DĐ \(number)",
      "số máy \(number) không liên lạc được",
      // A spreadsheet takes the zero away.
      "SĐT \(end)", "điện thoại: \(end)",
    ])
  }

  private mutating func identity() -> String {
    let city = pick(["001", "079", "038", "045", "092", "010"])
    let number = "\(city)\(pick(["0", "1", "2", "3"]))\(digits(8))"
    let card = grouped(number, [[12], [3, 3, 3, 3], [4, 4, 4], [3, 3, 6], [6, 6], [3, 9]], Self.marks)
    let old = grouped("\(1 + next(3))\(digits(8))", [[9], [3, 3, 3]], Self.marks)
    return pick([
      "CCCD \(card)", "cccd số: \(card)", "căn cước \(card)", "số căn cước công dân \(card)", "CCCD/CMND: \(card)",
      "mã định danh \(card)", "\(card)", "giấy tờ tùy thân \(card) do Cục Cảnh sát cấp", "CMND \(old)",
      "cmnd số \(old)",
      "chứng minh nhân dân \(old)", "CMT: \(old)", "hộ chiếu \(pick(["B", "C", "N", "P"]))\(digits(7))",
      "CCCD \(number.replacing("0", with: "O"))",
      // A spreadsheet takes the zero away.
      "CCCD \(number.dropFirst())", "số định danh cá nhân: \(number.dropFirst())",
    ])
  }

  private mutating func plate() -> String {
    let city = String(11 + next(88))
    let letter = pick([
      "A", "B", "C", "D", "E", "F", "G", "H", "K", "L", "M", "N", "P", "S", "T", "U", "V", "X", "Y", "Z",
    ])
    let (five, four) = ("\(digits(3)).\(digits(2))", digits(4))
    let number = pick([
      "\(city)\(letter)-\(five)", "\(city)\(letter)\(digits(5))", "\(city)\(letter) \(five)",
      "\(city)\(letter)-\(digits(5))",
      "\(city)-\(letter)\(1 + next(9)) \(five)", "\(city)\(letter)\(1 + next(9))-\(five)",
      "\(city)\(letter)\(1 + next(9)) \(four)",
      "\(city)\(letter) – \(five)", "\(city)LD-\(five)", "\(city)A\(letter)-\(five)",
      "\(city)\(letter.lowercased())-\(five)",
      "\(city)\(letter)-\(four)", "\(city) \(letter)\(1 + next(9)) - \(five)",
    ])
    return pick([
      "xe \(number) đỗ chắn lối", "biển số \(number)", "BKS: \(number)", "xe máy \(number)",
      "ô tô \(number) vượt đèn đỏ",
      "xe tải biển kiểm soát \(number)", "xe ben BS \(number) chở đất",
    ])
  }

  private mutating func account() -> String {
    let number = "\(next(10))\(digits(8 + next(6)))"
    let written = grouped(number, [[14], [4, 4, 4, 4], [3, 3, 3, 5]], ["", " ", ".", "-", "\u{A0}"])
    return pick([
      "STK \(written)", "số tài khoản: \(written)", "tài khoản \(written) tại ngân hàng", "TK \(written) Agribank",
      "tk: \(written)", "tài khoản Agribank \(written)", "chuyển vào tài khoản ngân hàng số \(written)",
      "stk vcb \(written)", "số TK \(written)",
    ])
  }

  private mutating func email() -> String {
    let name = pick(["nguyen.van.teo", "hoa_tran88", "lethiman", "ptbinh-1970", "teo.ng"])
    let host = pick(["gmail.com", "yahoo.com.vn", "hotmail.com", "outlook.com", "icloud.com", "xathunghiem.vn"])
    let known = pick(["gmail", "yahoo", "hotmail"])
    let address = pick([
      "\(name)@\(host)", "\(name) @\(host)", "\(name)@ \(host)", "\(name) @ \(host)", "\(name)(at)\(known).com",
      "\(name) [at] \(known).com", "\(name) a còng \(known).com", "\(name)＠\(host)", "\(name)@\(host)".uppercased(),
      "\(name) (a) \(known) . com",
    ])
    return pick([
      "thư \(address)", "email: \(address)", "gửi về \(address) trước ngày 5", "\(address)", "hộp thư \(address).",
    ])
  }
}
