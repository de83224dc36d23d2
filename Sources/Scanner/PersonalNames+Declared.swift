public import Authorities
import Formats

extension PersonalNames {
  /// What `site.yaml` and `offices/` declare: all that a text of a case may name. `names` and `officials` are those that
  /// other content declares besides.
  public init(_ settings: SiteSettings?, _ offices: [Office], names: [String] = [], officials: [String] = []) {
    self.init(
      known: Self.known(settings, offices) + names, officials: officials, contacts: Self.contacts(settings, offices))
  }

  /// What raw tables may name: all that settings and places declare, with the bodies of the same places.
  public static func ofTables(_ settings: SiteSettings?, _ offices: Offices) -> PersonalNames {
    PersonalNames(settings, offices.all, names: settings?.bodiesBesides(offices) ?? [])
  }

  /// For files that declare names and contacts and cannot be read: what they hold of numbers and addresses may be theirs.
  init(unread files: [SourceFile]) {
    var scanner = PersonalDataScanner(PersonalNames())
    let contacts = files.flatMap { file in
      file.bytes.withUnsafeBufferPointer { bytes in
        scanner.findings(in: bytes, at: .news).map { String(decoding: bytes[$0.range], as: UTF8.self) }
      }
    }
    self.init(known: [], officials: [], contacts: contacts)
  }

  private static func known(_ settings: SiteSettings?, _ offices: [Office]) -> [String] {
    var names = offices.flatMap { [$0.name, $0.unit, $0.address] }
    if let settings {
      names += [settings.title, settings.publisher.name, settings.publisher.address ?? ""]
      names += settings.units.map(\.name) + settings.fields + settings.fieldGroups.map(\.name)
    }
    return names
  }

  private static func contacts(_ settings: SiteSettings?, _ offices: [Office]) -> [String] {
    let publisher = settings?.publisher
    let all =
      offices.flatMap { [$0.phone?.text, $0.email, $0.address] } + [
        publisher?.phone?.text, publisher?.email, publisher?.address,
      ]
    // Two numbers in one key: each may be said alone.
    return all.compactMap { $0 }.flatMap { [$0] + $0.split { ",;/".contains($0) }.map(String.init) }
  }
}
