import Foundation
import Testing

@Suite(.serialized) struct InterruptionTests {
  private static let epoch = ["SOURCE_DATE_EPOCH": "1784077200"]

  /// Twenty builds of other content, each killed at a moment of its own: what is there is one whole site or the other.
  @Test func killedAtAnyMomentLeavesAWholeSite() throws {
    let tool = try Tool()
    #expect(try tool.run("build", "-q") == .init(status: 0))
    let old = try tool.files("public")
    try tool.replace("content/site.yaml", "title: Cổng thử", "title: Cổng thử khác")
    let start = Date()
    #expect(try tool.run("build", "-q", "-d", "moi") == .init(status: 0))
    let whole = Date().timeIntervalSince(start)
    let new = try tool.files("moi")
    #expect(old != new)
    var killed = 0
    for turn in 0..<20 {
      let process = tool.process(["build", "-q"], environment: Self.epoch)
      try process.run()
      Thread.sleep(forTimeInterval: whole * (0.1 + Double(turn) * 0.05))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      if process.terminationReason == .uncaughtSignal { killed += 1 }
      let found = try tool.files("public")
      #expect(found == old || found == new, "turn \(turn)")
    }
    #expect(killed > 0)
    #expect(try tool.run("build", "-q") == .init(status: 0))
    #expect(try tool.files("public") == new)
    #expect(!tool.exists("public.minhbach/next"))
  }

  /// The lock is that of flock(2) on `public.minhbach/lock`; held here, it is another run to the program.
  @Test func oneRunAtATime() throws {
    let tool = try Tool()
    #expect(try tool.run("build", "-q") == .init(status: 0))
    let before = try tool.files("public")
    try tool.replace("content/site.yaml", "title: Cổng thử", "title: Cổng thử khác")
    let lock = open(tool.url("public.minhbach/lock").path, O_RDWR | O_CLOEXEC)
    #expect(flock(lock, LOCK_EX | LOCK_NB) == 0)
    let messages = """
      lỗi: Đang có một lần xuất bản khác                                              [publishing-already]
       ——▶ public
        │  cách sửa: chờ lần đó xong rồi chạy lại

      """
    #expect(try tool.run("build") == .init(status: 3, messages: messages))
    #expect(try tool.files("public") == before)
    close(lock)
    #expect(try tool.run("build", "-q") == .init(status: 0))
    #expect(try tool.files("public") != before)
  }

  /// The lock is that of flock(2) on the content folder itself; held here, it is another release to the program.
  @Test func oneReleaseAtATime() throws {
    let tool = try Tool()
    let lock = open(tool.url("content").path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    #expect(flock(lock, LOCK_EX | LOCK_NB) == 0)
    let before = try tool.files("content")
    let messages = """
      lỗi: Đang có một lần phát hành, đính chính hoặc thu hồi khác                    [release-already]
       ——▶ content
        │  cách sửa: chờ lần đó xong (có thể nó đang chờ trả lời) rồi chạy lại

      """
    #expect(try tool.run("release", "--all", "--yes", "-q") == .init(status: 3, messages: messages))
    #expect(try tool.files("content") == before)
    close(lock)
    #expect(try tool.run("release", "--all", "--yes", "-q").status == 0)
  }
}
