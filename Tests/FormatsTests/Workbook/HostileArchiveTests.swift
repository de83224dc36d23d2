import Formats
import Testing

/// Files that are no sound archive: each is refused in words, whatever lies inside.
@Suite struct HostileArchiveTests {
  private typealias Maker = WorkbookMaker

  private func maker() -> ZipMaker { Maker(Maker.row(2, Maker.text("A2", "A-1"))).zip() }

  private static let form = "mở bằng Excel, chọn Lưu thành… → Sổ làm việc Excel (.xlsx)"
  private static let repair = "chép lại tệp từ nguồn, hoặc mở bằng Excel cho sửa rồi lưu lại dạng .xlsx"
  private static let avoid = "không dùng tệp này; xin lại tệp từ người lập bảng"

  private static let wait =
    "tệp chưa tải hết về máy (OneDrive, ổ mạng) hay chép dở: mở được bằng Excel rồi mới chạy lại, hoặc chép lại tệp từ nguồn"

  private func expectForm(_ bytes: [UInt8], _ what: String, fix: String = form) {
    #expect(
      Reading(bytes).problems == [
        "workbook-form content/cases/a.xlsx: Tệp có đuôi .xlsx nhưng là \(what) | \(fix)"
      ])
  }

  private func expectDamaged(_ zip: ZipMaker, _ how: String) { expectDamaged(zip.bytes(), how) }

  private func expectDamaged(_ bytes: [UInt8], _ how: String) {
    #expect(
      Reading(bytes).problems == [
        "workbook-damaged content/cases/a.xlsx: Tệp Excel bị hỏng: \(how) | \(Self.repair)"
      ])
  }

  private func expectUnsafe(_ zip: ZipMaker, _ what: String) {
    #expect(
      Reading(zip.bytes()).problems == [
        "workbook-unsafe content/cases/a.xlsx: Tệp Excel không an toàn: \(what) | \(Self.avoid)"
      ])
  }

  private static let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  @Test func soundArchives() {
    var zip = maker()
    #expect(Reading(zip.bytes()).problems == [])
    zip.comment = "chú thích PK"
    #expect(Reading(zip.bytes()).problems == [])
    zip.isLarge = true
    #expect(Reading(zip.bytes()).problems == [])
    for index in zip.parts.indices { zip.parts[index].isDeflated = true }
    zip.parts[2].name = "XL\\Workbook.xml"
    zip.parts.append(ZipMaker.Part(name: "xl/media/", bytes: []))
    #expect(Reading(zip.bytes()).problems == [])
  }

  // MARK: Other forms under the name of a workbook

  @Test func emptyFile() { expectForm([], "tệp rỗng", fix: Self.wait) }
  @Test func fileThatIsKeptElsewhere() { expectForm([UInt8](repeating: 0, count: 4096), "tệp rỗng", fix: Self.wait) }
  @Test func oldWorkbook() {
    expectForm(Self.compound + [UInt8](repeating: 0, count: 4096), "sổ làm việc dạng cũ (.xls)")
  }
  @Test func webPage() {
    expectForm(Array("\u{FEFF}\n<html><table>".utf8), "trang web hay XML do phần mềm khác xuất ra")
  }
  @Test func plainText() { expectForm(Array("Mã vụ việc,Đơn vị\n".utf8), "văn bản thuần (CSV?)") }
  @Test func picture() { expectForm([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0], "dạng không nhận ra") }
  @Test func otherZip() { expectForm(ZipMaker([("a.txt", "a")]).bytes(), "tệp nén .zip") }

  @Test func openDocument() {
    let zip = ZipMaker([("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", "<x/>")])
    expectForm(zip.bytes(), "bảng tính OpenDocument (.ods)")
  }

  @Test func binaryWorkbook() {
    var made = Maker("")
    made.changed["_rels/.rels"] = Maker.relations([("rId1", "officeDocument", "xl/workbook.bin")])
    var zip = made.zip()
    zip.parts.append(ZipMaker.Part(name: "xl/workbook.bin", bytes: [0x83, 1, 0]))
    expectForm(zip.bytes(), "sổ làm việc nhị phân (.xlsb)")
  }

  @Test func wordDocument() {
    var made = Maker("")
    made.changed["xl/workbook.xml"] = "<w:document xmlns:w=\"urn:w\"><w:body/></w:document>"
    expectForm(made.zip().bytes(), "tài liệu Office khác (Word, PowerPoint)")
  }

  @Test func password() {
    let expected = [
      "workbook-password content/cases/a.xlsx: Sổ làm việc có mật khẩu | "
        + "mở bằng Excel, bỏ mật khẩu (Tệp → Thông tin → Bảo vệ sổ làm việc), lưu lại dạng .xlsx"
    ]
    let name = Array("EncryptedPackage".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(Reading(Self.compound + [UInt8](repeating: 0, count: 512) + name).problems == expected)
    for flags: UInt16 in [1, 0x40, 0x2000] {
      var zip = maker()
      zip.parts[3].flags = flags
      #expect(Reading(zip.bytes()).problems == expected)
    }
  }

  // MARK: Damaged

  @Test func cutOffAnywhere() {
    let bytes = maker().bytes()
    for count in stride(from: 2, to: bytes.count, by: 97) {
      expectDamaged(Array(bytes[..<count]), "thiếu phần cuối")
    }
  }

  @Test func somethingBehind() { expectDamaged(maker().bytes() + [0], "thiếu phần cuối") }

  @Test func cutAtTheFront() {
    expectDamaged(Array("PK".utf8) + maker().bytes().dropFirst(100), "mục lục bên trong không khớp")
  }

  @Test func everyByteOfTheDirectory() {
    let bytes = maker().bytes()
    let sound = Reading(bytes)
    let start = bytes.number(at: bytes.count - 6)
    for place in start..<bytes.count {
      var changed = bytes
      changed[place] ^= 0xFF
      let reading = Reading(changed)
      // Times, versions and attributes say nothing of the content; whatever else is changed is found.
      #expect(reading.tables.isEmpty || reading.rows == sound.rows, "byte \(place - start) of the directory")
    }
  }

  @Test func changedContent() {
    for isDeflated in [false, true] {
      var zip = maker()
      zip.parts[6].isDeflated = isDeflated
      zip.parts[6].statedChecksum = 7
      expectDamaged(zip, "nội dung một phần đã đổi (mã kiểm tra sai)")
    }
  }

  @Test func brokenDeflate() {
    var zip = maker()
    zip.parts[6].bytes = [0xFF, 0xFF, 0xFF]
    (zip.parts[6].method, zip.parts[6].statedSize) = (8, 500)
    expectDamaged(zip, "nội dung một phần đã đổi (mã kiểm tra sai)")
  }

  @Test(arguments: [(true, UInt32(10)), (true, 100_000), (false, 10)]) func falseSize(
    _ isDeflated: Bool, _ size: UInt32
  ) {
    var zip = maker()
    zip.parts[6].isDeflated = isDeflated
    zip.parts[6].statedSize = size
    expectDamaged(zip, "độ dài một phần không khớp")
  }

  @Test func otherMethod() {
    var zip = maker()
    zip.parts[0].method = 12
    expectDamaged(zip, "nén theo cách Excel không dùng")
  }

  // MARK: What no spreadsheet program writes

  @Test func bomb() {
    var zip = maker()
    let text = "<worksheet>" + String(repeating: " ", count: 40 << 20) + "</worksheet>"
    zip.parts[6].bytes = Array(text.utf8)
    zip.parts[6].isDeflated = true
    expectUnsafe(zip, "giải nén ra lớn bất thường")
  }

  @Test func statedTooLarge() {
    var zip = maker()
    zip.parts[6].isDeflated = true
    zip.parts[6].statedSize = 0xF000_0000
    #expect(
      Reading(zip.bytes()).problems == [
        "workbook-too-large content/cases/a.xlsx: Sổ làm việc quá lớn: hơn 768 MB khi mở ra | chia bảng thành nhiều tệp"
      ])
  }

  @Test func sharedBytes() {
    var zip = maker()
    zip.parts.append(ZipMaker.Part(name: zip.parts[6].name + "x", bytes: zip.parts[6].bytes, sharesWith: 6))
    expectUnsafe(zip, "một phần có hai tên")
    zip.parts[7].name = zip.parts[6].name
    expectUnsafe(zip, "có hai phần cùng tên")
  }

  @Test func overlap() {
    // A part whose bytes hold the whole of the next part.
    let inner = ZipMaker([("xl/b.xml", "<b/>")]).bytes()
    let local = Array(inner[..<(30 + 8 + 4)])
    var zip = ZipMaker(parts: [ZipMaker.Part(name: "xl/a.xml", bytes: local)])
    zip.parts.append(ZipMaker.Part(name: "xl/b.xml", bytes: Array("<b/>".utf8), sharesWith: 0))
    var bytes = zip.bytes()
    // The second record points into the bytes of the first part.
    let record = bytes.count - 22 - 46 - 8
    bytes.replaceSubrange((record + 20)..<(record + 24), with: [4, 0, 0, 0])
    bytes.replaceSubrange((record + 42)..<(record + 46), with: [38, 0, 0, 0])
    #expect(
      Reading(bytes).problems == [
        "workbook-unsafe content/cases/a.xlsx: Tệp Excel không an toàn: các phần chồng lên nhau | \(Self.avoid)"
      ])
  }

  @Test func twoNames() {
    var zip = maker()
    zip.parts[6].localName = "xl/worksheets/sheet9.xml"
    expectUnsafe(zip, "một phần có hai tên")
  }

  @Test func oneNameInOtherLetters() {
    var zip = maker()
    zip.parts.append(ZipMaker.Part(name: "XL/Workbook.xml", bytes: []))
    expectUnsafe(zip, "có hai phần cùng tên")
  }

  @Test(arguments: ["../../etc/passwd", "/etc/passwd", "xl\\..\\..\\a.exe", "xl/../../a", "a\0b"])
  func namesThatPointOutside(_ name: String) {
    var zip = maker()
    zip.parts.append(ZipMaker.Part(name: name, bytes: []))
    expectUnsafe(zip, "có phần mang tên trỏ ra ngoài")
  }

  @Test func tooManyParts() {
    var zip = maker()
    zip.parts += (0..<10_000).map { ZipMaker.Part(name: "xl/media/\($0)", bytes: []) }
    expectUnsafe(zip, "có hơn 10.000 phần")
  }
}

extension [UInt8] {
  fileprivate func number(at place: Int) -> Int { (0..<4).reduce(0) { $0 | Int(self[place + $1]) << (8 * $1) } }
}
