extension PersonalNames {
  /// What `site.yaml` and `offices/` declare: all that a text of a case may name.
  init(_ settings: SiteSettings?, _ offices: [Office]) {
    self.init(known: Self.known(settings, offices), officials: [], contacts: Self.contacts(settings, offices))
  }

  /// The same, with the titles and issuers of documents, and the officials who receive citizens or sign.
  public init(_ source: SourceRecords) {
    let (offices, schedules) = (source.reception.offices.all, source.reception.schedules)
    let policies = source.policies.policies
    self.init(
      known: Self.known(source.settings, offices) + policies.flatMap { [$0.title, $0.issuer] },
      officials: schedules.flatMap(\.officials) + policies.compactMap(\.signer),
      contacts: Self.contacts(source.settings, offices))
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

extension ReceptionSchedule {
  /// Who receives or stands in, as written: a role or a person on duty.
  fileprivate var officials: [String] {
    [host, holder, delegate].compactMap { $0 } + rotation + dates.compactMap(\.host)
      + changes.filter { $0.action == .delegate }.compactMap(\.target)
  }
}
