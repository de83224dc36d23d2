import Authorities
import Diagnostics
import Formats
import Reception

/// ReceptionBenchmark CONTENT — the seconds each stage of reception takes on this thread, and what came out.
/// Reading and parsing files is told apart from expanding and checking their schedules.
let clock = ContinuousClock()

func timed<Value>(_ stage: String, _ work: () throws -> Value) rethrows -> Value {
  let start = clock.now
  let value = try work()
  let seconds = Double((clock.now - start) / .microseconds(1)) / 1_000_000
  print("\(stage): \(seconds) s")
  return value
}

guard CommandLine.arguments.count == 2, let asOf = CivilDay(iso: "2026-03-01") else {
  fatalError("usage: ReceptionBenchmark CONTENT")
}
let tree = try timed("read the files") { try SourceFolder(CommandLine.arguments[1], as: "content").tree }
let records = timed("parse") { ReceptionRecords(tree) }
let checked = timed("expand and check") { CheckedReception(records, asOf: asOf) }
let sessions = timed("sessions of ten months") {
  checked.sessions(from: checked.window.lowerBound, to: checked.window.upperBound)
}
print(
  "\(checked.offices.count) places, \(checked.schedules.count) schedules, \(checked.sessionCount) sessions,",
  "\(sessions.count) of ten months, \(checked.report.problems.count) problems")
