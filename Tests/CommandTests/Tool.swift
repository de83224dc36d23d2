import Foundation
import Synchronization

/// The built program, run as a user runs it: in a folder of its own with the demonstration's templates beside the
/// content.
final class Tool {
  static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  static let fixtures = repository.appending(path: "Tests/PortalTests/Fixtures")

  /// Beside the test bundle, where the same build put it.
  static let binary: URL = {
    let bundle = Bundle.allBundles.map(\.bundleURL).first { $0.pathExtension == "xctest" }
    let folder = bundle?.deletingLastPathComponent() ?? Bundle.main.bundleURL
    return folder.appending(path: "minhbach")
  }()

  struct Outcome: Equatable {
    var status: Int32
    var output = ""
    var messages = ""
  }

  /// Where the commands run.
  let root: URL

  /// With a copy of a site of the fixtures as `content/`, or of the demonstration's content.
  init(site: String? = "minimal") throws {
    root = FileManager.default.temporaryDirectory.appending(path: "minhbach-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    let source = site.map { Self.fixtures.appending(path: "sites/\($0)") } ?? Self.repository.appending(path: "content")
    try FileManager.default.copyItem(at: source, to: root.appending(path: "content"))
    try FileManager.default.createSymbolicLink(
      at: root.appending(path: "site-templates"), withDestinationURL: Self.repository.appending(path: "site-templates"))
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  /// Runs to the end. Without a terminal; on 15/7/2026 unless the environment says otherwise.
  func run(_ arguments: String..., environment: [String: String] = ["SOURCE_DATE_EPOCH": "1784077200"]) throws
    -> Outcome
  {
    try run(arguments, environment: environment)
  }

  func run(
    in folder: String = ".", _ arguments: [String],
    environment: [String: String] = ["SOURCE_DATE_EPOCH": "1784077200"]
  ) throws -> Outcome {
    let process = self.process(arguments, environment: environment)
    process.currentDirectoryURL = url(folder)
    let (output, messages) = (Pipe(), Pipe())
    (process.standardOutput, process.standardError) = (output, messages)
    let gathered = Mutex(Data())
    let done = DispatchSemaphore(value: 0)
    try process.run()
    DispatchQueue.global().async {
      let data = messages.fileHandleForReading.readDataToEndOfFile()
      gathered.withLock { $0 = data }
      done.signal()
    }
    let data = output.fileHandleForReading.readDataToEndOfFile()
    done.wait()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: String(decoding: data, as: UTF8.self),
      messages: String(decoding: gathered.withLock { $0 }, as: UTF8.self))
  }

  /// Not started yet.
  func process(_ arguments: [String], environment: [String: String]) -> Process {
    let process = Process()
    process.executableURL = Self.binary
    process.arguments = arguments
    process.currentDirectoryURL = root
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    return process
  }
}

extension Tool {
  func url(_ path: String) -> URL { root.appending(path: path) }

  func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: url(path).path) }

  /// Of a page as it is read: the spaces that keep a number with its word on one line are spaces.
  func text(_ path: String) throws -> String {
    let text = try String(contentsOf: url(path), encoding: .utf8)
    guard path.hasSuffix(".html") else { return text }
    return ["iều", "hoản", "iểm", "ục", "uý", "gày", "hương", "năm"].reduce(text) { text, word in
      text.replacingOccurrences(of: word + "\u{A0}", with: word + " ", options: .literal)
    }
  }

  func write(_ path: String, _ text: String) throws {
    try FileManager.default.createDirectory(
      at: url(path).deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url(path))
  }

  func replace(_ path: String, _ old: String, _ new: String) throws {
    try write(path, try text(path).replacing(old, with: new))
  }

  /// SHA-256 of a text as sha256sum(1) tells it.
  func digest(_ text: String) throws -> String {
    try write(".digest", text)
    defer { try? remove(".digest") }
    return String(try sums([".digest"], in: ".").prefix(64))
  }

  /// What sha256sum(1) prints of files of a folder.
  func sums(_ names: [String], in folder: String) throws -> String {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/sha256sum")
    process.currentDirectoryURL = url(folder)
    (process.arguments, process.environment, process.standardOutput) = (["--"] + names, [:], output)
    try process.run()
    return String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
  }

  /// Puts a folder of `other` in the place of the same one here.
  func take(_ folder: String, from other: Tool) throws {
    if exists(folder) { try remove(folder) }
    try FileManager.default.copyItem(at: other.url(folder), to: url(folder))
  }

  func bytes(_ path: String) throws -> Data { try Data(contentsOf: url(path)) }

  func copy(_ path: String, _ other: String) throws {
    try FileManager.default.createDirectory(
      at: url(other).deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.copyItem(at: url(path), to: url(other))
  }

  func remove(_ path: String) throws { try FileManager.default.removeItem(at: url(path)) }

  /// The files under a folder without what the secret of releases, drawn anew, makes different: itself, the salts and so
  /// the digests.
  func frozen(_ folder: String) throws -> [String: String] {
    try files(folder).filter { !$0.key.hasSuffix(".release-secret") }.mapValues { data in
      String(decoding: data, as: UTF8.self).replacing(/[0-9a-f]{64}/, with: "…")
    }
  }

  /// The bytes of every file under a folder, by path.
  func files(_ folder: String) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: url(folder).path) {
      var isFolder: ObjCBool = false
      let file = url("\(folder)/\(path)")
      guard FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder), !isFolder.boolValue else {
        continue
      }
      files[path] = try Data(contentsOf: file)
    }
    return files
  }

  /// Lays a folder of `Fixtures/refused` over the content; `<name>.deleted` removes a file.
  func overlay(_ folder: URL) throws {
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted() where path != "expected.txt" {
      let source = folder.appending(path: path)
      if try source.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true { continue }
      if path.hasSuffix(".deleted") {
        try remove("content/\(path.dropLast(".deleted".count))")
      } else {
        let file = url("content/\(path)")
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(contentsOf: source).write(to: file)
      }
    }
  }
}
