import Foundation
import Testing

/// The walls between rooms, as `Package.swift` declares them. The compiler takes any module that it finds built, so an
/// import that is not declared would not be refused.
@Suite struct RoomsTests {
  private static let root = Tool.repository
  private static let system: Set = ["Glibc", "Synchronization", "Dispatch"]

  /// The rooms that each room declares.
  private static func declared() throws -> [String: Set<String>] {
    let text = try String(contentsOf: root.appending(path: "Package.swift"), encoding: .utf8)
    var lists: [String: Set<String>] = [:]
    for match in text.matches(of: /let (domain|base): \[Target.Dependency\] = \[([^\]]*)\]/) {
      lists[String(match.1)] = names(String(match.2))
    }
    var rooms: [String: Set<String>] = [:]
    for match in text.matches(of: /room\(\s*"(\w+)",\s*([^()]*)\),\n/) {
      let list = String(match.2)
      rooms[String(match.1)] = lists.reduce(into: names(list)) {
        if list.contains("+ \($1.key)") || list == $1.key { $0.formUnion($1.value) }
      }
    }
    return rooms
  }

  private static func names(_ list: String) -> Set<String> {
    Set(list.matches(of: /"(\w+)"/).map { String($0.1) })
  }

  private static func imports(of room: String) throws -> Set<String> {
    let folder = root.appending(path: "Sources/\(room)")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    var found: Set<String> = []
    while let file = files?.nextObject() as? URL {
      guard file.pathExtension == "swift" else { continue }
      let text = try String(contentsOf: file, encoding: .utf8)
      found.formUnion(text.matches(of: /(?m)^(?:\w+ )?import (\w+)$/).map { String($0.1) })
    }
    return found
  }

  @Test func roomsImportWhatTheyDeclare() throws {
    let declared = try Self.declared()
    #expect(declared.count == 16)
    for (room, stands) in declared {
      let imported = try Self.imports(of: room)
      #expect(!imported.isEmpty || stands.isEmpty)
      #expect(imported.subtracting(stands).subtracting(Self.system) == [], "\(room)")
      #expect(stands.subtracting(imported) == [], "\(room)")
    }
  }

  /// What makes pages cannot name a type of the room of raw cases.
  @Test func pagesStandOnNoRawCase() throws {
    let declared = try Self.declared()
    for room in declared.keys where room != "Commands" && room != "Cases" {
      #expect(declared[room]?.contains("Cases") == false, "\(room)")
    }
  }
}
