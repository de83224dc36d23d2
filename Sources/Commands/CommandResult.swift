import Diagnostics
import Portal
import SiteKit

/// How a command ended: what it prints and its exit status
/// (0 done · 1 content refused · 2 misuse · 3 system · 4 refused because it would disclose a person).
public struct CommandResult: Sendable, Equatable {
  public let output: String
  public let messages: String
  public let status: Int32

  public init(output: String = "", messages: String = "", status: Int32 = 0) {
    self.output = output
    self.messages = messages
    self.status = status
  }

  /// Runs the work of a command; whatever it throws becomes its messages and status.
  static func of(_ options: SiteOptions, _ work: () throws -> CommandResult) -> CommandResult {
    do {
      return try work()
    } catch {
      return CommandResult(messages: text(Report(failing: error), options), status: status(of: error))
    }
  }

  /// The same for what writes releases, which one run at a time may do: also while it waits for an answer, for another
  /// would make the question untrue.
  static func ofReleasing(_ options: SiteOptions, _ work: () throws -> CommandResult) -> CommandResult {
    of(options) { try FolderLock.holding(options.source, busy: LedgerWriter.busy(options), work) }
  }

  /// How a command ends that failed before its work began; nil for errors of other origin.
  public static func failing(_ error: any Error) -> CommandResult? {
    guard error is Refusal || error is Misuse || error is SystemFailure else { return nil }
    let text = ReportText(language: .vi).render(Report(failing: error))
    return CommandResult(messages: text, status: status(of: error))
  }

  /// The error of a command whose output could not be written.
  public static func unwritten(errno number: Int32) -> any Error {
    SystemFailure(.write, "stdout", errno: number)
  }

  /// The report as messages; notices only are left out when quiet.
  static func text(_ report: Report, _ options: SiteOptions) -> String {
    let shown = options.isQuiet ? Report(report.problems.filter { $0.severity != .notice }) : report
    guard !shown.isEmpty else { return "" }
    return ReportText(
      language: options.language, colored: options.isColored, showsEvidence: options.showsEvidence
    ).render(shown)
  }

  static func status(of report: Report) -> Int32 { report.disclosesPerson ? 4 : report.hasErrors ? 1 : 0 }

  static func status(of error: any Error) -> Int32 {
    switch error {
    case let refusal as Refusal: status(of: refusal.report)
    case is Misuse: 2
    default: 3
    }
  }
}

extension SiteOptions {
  /// What a command says when all went well: nothing when it is to be quiet.
  func say(_ wording: Wording) -> String { isQuiet ? "" : wording(language) }
}

extension Report {
  /// What an error of the road says.
  init(failing error: any Error) {
    switch error {
    case let refusal as Refusal: self = refusal.report
    case let misuse as Misuse: self.init([misuse.problem])
    case let failure as SystemFailure: self.init([failure.problem])
    default:
      self.init([Problem("unexpected", Wording("Lỗi chưa lường trước: \(error)", en: "Unexpected error: \(error)"))])
    }
  }
}
