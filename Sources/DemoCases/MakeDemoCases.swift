import Glibc

/// Writes the demo portal's case tables: `swift run DemoCases [output folder]`, by default `content/cases`.
@main
enum MakeDemoCases {
  static func main() {
    let folder = CommandLine.arguments.dropFirst().first ?? "content/cases"
    for file in CaseTables(seed: 1320).files {
      let path = "\(folder)/\(file.name)"
      guard save(file.content, to: path) else {
        complain("lỗi: Không ghi được tệp \(path) / Cannot write \(path)\n")
        exit(3)
      }
      print(path)
    }
  }

  private static func complain(_ message: String) {
    var message = message
    message.withUTF8 { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }

  private static func save(_ content: String, to path: String) -> Bool {
    guard let file = fopen(path, "wb") else { return false }
    var content = content
    let written = content.withUTF8 { fwrite($0.baseAddress, 1, $0.count, file) == $0.count }
    return fclose(file) == 0 && written
  }
}
