import Foundation
import Testing

@Suite struct ScanTests {
  private func scan(_ kind: String, _ input: Data, site: String? = nil) throws -> (status: Int32, output: Data) {
    let tool = try Tool(site: site ?? "minimal")
    if site == nil { try FileManager.default.removeItem(at: tool.url("content")) }
    let process = tool.process(["scan", "--as", kind], environment: [:])
    let (stdin, stdout) = (Pipe(), Pipe())
    (process.standardInput, process.standardOutput) = (stdin, stdout)
    try process.run()
    DispatchQueue.global().async {
      stdin.fileHandleForWriting.write(input)
      try? stdin.fileHandleForWriting.close()
    }
    let output = stdout.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, output)
  }

  @Test func answersEveryLine() throws {
    let input = "Bà Nguyễn Thị Tèo, ĐT 0912 345 678\r\n\nDự án Đại Dương Xanh\tchậm\nPhạm vi dự án"
    let (status, output) = try scan("case", Data(input.utf8))
    #expect(status == 0)
    #expect(
      String(decoding: output, as: UTF8.self) == """
        stop\tname,phone\tBà Nguyễn Thị Tèo, ĐT 0912 345 678
        pass\t\t
        ask\tunknown\tDự án Đại Dương Xanh\tchậm
        pass\t\tPhạm vi dự án

        """)
  }

  @Test(arguments: ["policy": "pass\t\t", "duty": "ask\tname\t", "news": "ask\tname\t", "reception": "pass\t\t"])
  func judgesByKind(_ kind: String, _ head: String) throws {
    let (status, output) = try scan(kind, Data("ông Trần Văn Tèo\n".utf8))
    #expect(status == 0)
    #expect(String(decoding: output, as: UTF8.self) == head + "ông Trần Văn Tèo\n")
  }

  @Test func keepsDamagedAndLongLines() throws {
    let damaged = Data([0xFF, 0xC3, 0x28]) + Data(" 0912345678\n".utf8)
    let long = Data(repeating: UInt8(ascii: "a"), count: 3_000_000) + Data(" 079123456789\n".utf8)
    let (status, output) = try scan("case", damaged + long)
    #expect(status == 0)
    #expect(output == Data("stop\tphone\t".utf8) + damaged + Data("stop\tidentity\t".utf8) + long)
  }

  /// UTF-16, as Notepad calls it “Unicode”, and bytes that are no text: nothing is said to be free of persons there.
  @Test func whatCannotBeReadIsAsked() throws {
    let wide = Data([0xFF, 0xFE]) + (try #require("Bà Nguyễn Thị Tèo\n".data(using: .utf16LittleEndian)))
    let (status, output) = try scan("case", wide + Data([0]))
    #expect(status == 0)
    #expect(output.split(separator: UInt8(ascii: "\n")).allSatisfy { $0.starts(with: Data("ask\tunreadable\t".utf8)) })
    #expect(try scan("case", Data([0xFF, 0xFE])).output == Data("ask\tunreadable\t".utf8) + Data([0xFF, 0xFE, 10]))
  }

  @Test func whatIsNotWrittenIsToldOf() throws {
    let tool = try Tool()
    let process = tool.process(["scan", "--as", "case"], environment: [:])
    let stdin = Pipe()
    process.standardInput = stdin
    let full: FileHandle = try #require(FileHandle(forWritingAtPath: "/dev/full"))
    process.standardOutput = full
    process.standardError = Pipe()
    try process.run()
    stdin.fileHandleForWriting.write(Data("Phạm vi dự án\n".utf8))
    try stdin.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationStatus == 3)
  }

  @Test func knowsWhatTheContentDeclares() throws {
    let (_, output) = try scan("news", Data("gọi 0000 000 001\ngọi 0000 000 009\n".utf8), site: "minimal")
    #expect(String(decoding: output, as: UTF8.self) == "pass\t\tgọi 0000 000 001\nstop\tphone\tgọi 0000 000 009\n")
  }

  @Test func unknownKind() throws {
    let outcome = try Tool().run("scan", "--as", "cases")
    let messages = """
      lỗi: Không có loại chữ “cases”                                                  [scan-kind]
        │  cách sửa: có phải bạn muốn viết “case”?

      """
    #expect(outcome == .init(status: 2, messages: messages))
  }
}
