import Foundation
import Testing

/// What the program says to anyone who calls it, word for word.
@Suite struct CommandLineTests {
  @Test(arguments: [[], ["--help"], ["-h"], ["help"]]) func helpIsVietnamese(_ arguments: [String]) throws {
    let outcome = try Tool().run(arguments)
    #expect(outcome.status == 0)
    #expect(outcome.messages.isEmpty)
    #expect(
      outcome.output == """
        Dựng cổng minh bạch tiếp công dân và giải quyết khiếu nại, tố cáo,
        kiến nghị, phản ánh.

        CÁCH DÙNG: minhbach <lệnh>

        TÙY CHỌN:
          --version               In số phiên bản.
          -h, --help              In trợ giúp này.

        CÁC LỆNH:
          build                   Dựng cổng từ nội dung và các bản phát hành.
          publish                 Dựng cổng và ghi vào lịch sử những gì lần đầu được
                                  đăng.
          check                   Kiểm tra mọi nội dung, cả bảng vụ việc gốc; không ghi
                                  gì.
          release                 Phát hành số liệu của kỳ đã khép lại; mỗi kỳ chỉ một
                                  lần.
          new                     Tạo một tệp nội dung mới từ mẫu.
          template                Tạo bảng Excel để nhập vụ việc, kết quả các buổi
                                  tiếp, nhiệm vụ.
          strip                   Bỏ các cột làm lộ danh tính khỏi sổ theo dõi, ghi ra
                                  tệp Excel mới.
          scan                    Tìm thông tin cá nhân trong từng dòng chữ ở đầu vào
                                  chuẩn.
          verify                  Kiểm chứng một cổng đã đăng, không cần mạng.
          keygen                  Tạo khóa để ký sổ phát hành.

          Xem “minhbach help <lệnh>” để biết từng lệnh.

        """)
  }

  @Test(arguments: [
    "build": "Dựng cổng từ nội dung và các bản phát hành.",
    "publish": "Dựng cổng và ghi vào lịch sử những gì lần đầu được đăng.",
    "check": "Kiểm tra mọi nội dung, cả bảng vụ việc gốc; không ghi gì.",
    "release": "Phát hành số liệu của kỳ đã khép lại; mỗi kỳ chỉ một lần.",
    "new": "Tạo một tệp nội dung mới từ mẫu.",
    "template": "Tạo bảng Excel để nhập vụ việc, kết quả các buổi tiếp, nhiệm vụ.",
    "strip": "Bỏ các cột làm lộ danh tính khỏi sổ theo dõi, ghi ra tệp Excel mới.",
    "scan": "Tìm thông tin cá nhân trong từng dòng chữ ở đầu vào chuẩn.",
  ]) func helpOfACommandIsVietnamese(_ command: String, _ abstract: String) throws {
    let outcome = try Tool().run(command, "--help")
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("\(abstract)\n\nCÁCH DÙNG: minhbach \(command) "))
    let source = "  -s, --source <source>   Thư mục nội dung. (mặc định: content)\n"
    #expect(outcome.output.contains(source) == (command != "strip"))
    #expect(outcome.output.contains("  -q, --quiet             Chỉ in lỗi và cảnh báo.\n"))
  }

  @Test func version() throws { #expect(try Tool().run("--version") == .init(status: 0, output: "0.1.0\n")) }

  @Test func unknownSubcommand() throws {
    let messages = """
      Lỗi: Viết thừa hoặc viết sai “dung”
      Cách dùng: minhbach <lệnh>
        Xem “minhbach --help” để biết thêm.

      """
    #expect(try Tool().run("dung") == .init(status: 2, messages: messages))
  }

  @Test(arguments: [["build"], ["check"], ["release", "2026-q1"], ["new", "page", "x"]])
  func unknownOption(_ command: [String]) throws {
    let outcome = try Tool().run(command + ["--khong-co"])
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.messages.hasPrefix("Lỗi: Không có tùy chọn “--khong-co”\nCách dùng: minhbach \(command[0]) "))
    #expect(outcome.messages.hasSuffix("\n  Xem “minhbach \(command[0]) --help” để biết thêm.\n"))
  }

  /// Whatever stands in the words that are told back.
  @Test(arguments: [
    (["check", "--sourc", "x"], "Lỗi: Không có tùy chọn “--sourc”; có phải bạn muốn viết “--source”?\n"),
    (["check", "-x"], "Lỗi: Không có tùy chọn “-x”\n"),
    (["check", "-s"], "Lỗi: Sau “-s <source>” còn thiếu giá trị\n"),
    (["check", "--now"], "Lỗi: Sau “--now <now>” còn thiếu giá trị\nTrợ giúp:  --now <now>  Ngày dựng cổng"),
    (["verify"], "Lỗi: Còn thiếu “<folder>”\n"), (["check", "thừa"], "Lỗi: Viết thừa hoặc viết sai “thừa”\n"),
    (["check", "a' b", "c"], "Lỗi: Viết thừa hoặc viết sai 2 chỗ: “a' b”, “c”\n"),
    (["check", "--quiet=co"], "Lỗi: Tùy chọn “--quiet” không nhận giá trị, ở đây là “co”\n"),
    (["check", "--lang", "en", "--sourc", "x"], "Error: Unknown option '--sourc'. Did you mean '--source'?\n"),
    (["check", "--lang=en", "thừa"], "Error: Unexpected argument 'thừa'\n"),
  ]) func misuseIsToldInTheLanguageOfTheRun(_ command: [String], _ start: String) throws {
    let outcome = try Tool().run(command)
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.messages.hasPrefix(start), "\(outcome.messages)")
  }

  /// A command has no option that it would ignore.
  @Test(arguments: [
    ["build", "--cases", "x"], ["publish", "--cases", "x"], ["new", "--cases", "x", "office", "a"],
    ["scan", "--cases", "x", "--as", "case"], ["new", "--strict", "office", "a"], ["template", "--strict", "a.xlsx"],
    ["strip", "--strict", "a.xlsx", "b.xlsx"], ["scan", "--strict", "--as", "case"], ["keygen", "--strict", "khoa"],
    ["keygen", "--now", "2026-07-15", "khoa"], ["scan", "--now", "2026-07-15", "--as", "case"],
    ["strip", "--source", "content", "a.xlsx", "b.xlsx"],
  ]) func optionsOfOtherCommands(_ command: [String]) throws {
    let outcome = try Tool().run(command)
    #expect(outcome.status == 2)
    #expect(outcome.messages.hasPrefix("Lỗi: Không có tùy chọn “\(command[1])”"), "\(outcome.messages)")
  }

  @Test(arguments: ["2026-02-30", "15/07/2026", "mai", "0026-07-15", "99999-01-01", ""]) func badNow(_ day: String)
    throws
  {
    let messages = """
      lỗi: --now phải là một ngày có thật dạng 2026-11-22                             [now-form]
        │  cách sửa: viết năm-tháng-ngày, ví dụ --now 2026-11-22

      """
    for command in ["build", "check"] {
      #expect(try Tool().run(command, "--now", day) == .init(status: 2, messages: messages))
    }
  }

  @Test func unknownLanguage() throws {
    let messages = """
      lỗi: Không có ngôn ngữ “fr”                                                     [unknown-language]
        │  cách sửa: viết --lang vi hoặc --lang en

      """
    #expect(try Tool().run("check", "--lang", "fr") == .init(status: 2, messages: messages))
  }

  @Test(arguments: [
    ["-s", "khong-co"], ["--templates", "khong-co"], ["--cases", "khong-co"],
  ]) func missingFolder(_ arguments: [String]) throws {
    let messages = """
      lỗi: Không có thư mục “khong-co”                                                [source-missing]
        │  cách sửa: kiểm tra thư mục đang đứng và các đường dẫn: -s nội dung, --templates mẫu trang, --cases bảng vụ việc

      """
    #expect(try Tool().run(["check"] + arguments) == .init(status: 2, messages: messages))
  }

  @Test func fileForAFolder() throws {
    let messages = """
      lỗi: “content/site.yaml” phải là một thư mục                                    [source-not-folder]
        │  cách sửa: kiểm tra thư mục đang đứng và các đường dẫn: -s nội dung, --templates mẫu trang, --cases bảng vụ việc

      """
    #expect(try Tool().run("build", "-s", "content/site.yaml") == .init(status: 2, messages: messages))
  }

  @Test func badBaseURL() throws {
    let messages = """
      lỗi: --base-url phải là địa chỉ web bắt đầu bằng https:// hoặc http://          [base-url]
        │  cách sửa: viết địa chỉ đầy đủ của cổng, ví dụ https://tiepdan.example.vn

      """
    #expect(try Tool().run("build", "--base-url", "thu.example") == .init(status: 2, messages: messages))
  }
}
