import ArgumentParser
import Commands
import Glibc
import Portal

/// The process's own streams, clock and environment: the only place that touches them.
enum Terminal {
  static func write(_ text: String, to stream: Int32 = STDERR_FILENO) { write(Array(text.utf8), to: stream) }

  /// What the system says went wrong; nil when all is written.
  @discardableResult
  static func write(_ bytes: [UInt8], to stream: Int32 = STDOUT_FILENO) -> Int32? {
    var bytes = bytes[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { Glibc.write(stream, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { return errno }
      bytes = bytes.dropFirst(written)
    }
    return nil
  }

  /// Standard input as it comes, to its end.
  static func eachPiece(_ body: (ArraySlice<UInt8>) throws -> Void) rethrows {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(STDIN_FILENO, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      try body(buffer[..<count])
    }
  }

  /// Prints to standard output. Whoever closed the pipe has read what he wanted.
  static func print(_ bytes: [UInt8]) throws {
    if let failure = write(bytes), failure != EPIPE { throw CommandResult.unwritten(errno: failure) }
  }

  /// Prints what a command has to say and ends with its status.
  static func finish(_ result: CommandResult) throws {
    let printed = Result { try print(Array(result.output.utf8)) }
    write(result.messages)
    try printed.get()
    if result.status != 0 { throw ExitCode(result.status) }
  }

  /// Messages are read by somebody at a terminal.
  static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  static var isColored: Bool { isTerminal && environment("NO_COLOR") == nil }

  /// Asks for “có” or “yes”; a run without a terminal cannot be asked and is refused.
  static func confirm(_ question: @autoclosure () -> String, isAgreed: Bool, isEnglish: Bool) throws -> Bool {
    if isAgreed { return true }
    guard isatty(STDIN_FILENO) == 1 else { throw Unanswered.failure }
    write("\(question()) \(isEnglish ? "[yes/no]" : "[có/không]") ")
    let answer = readLine(strippingNewline: true) ?? ""
    return ["có", "co", "c", "yes", "y"].contains(answer.lowercased())
  }

  static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// Seconds since 1970.
  static var clock: Int { time(nil) }
}
