public import Diagnostics
public import Formats

/// What `site.yaml` says about the portal as a whole.
public struct SiteSettings: Sendable {
  public let title: String
  /// Without a slash at its end.
  public private(set) var baseURL: String
  /// The address in `site.yaml`, whatever address a build is for: what names a thing for good is made of it.
  public let homeURL: String
  public let publisher: Publisher
  public let licence: String
  /// The data is synthetic: every page says “dữ liệu minh họa”.
  public let isDemo: Bool
  public let reportingYear: ReportingYear
  public let thresholds: DisclosureThresholds
  /// In the order of the file; empty means the units of `offices/`.
  public let units: [Unit]
  public let fields: [String]
  /// False when a field could not be read, which is told: a cell may name it.
  public private(set) var areFieldsWhole = true
  /// Groups of fields in the order of the file; every field is in exactly one.
  public let fieldGroups: [FieldGroup]
  public private(set) var minimums = ReceptionMinimums()
  public private(set) var timeLimits = TimeLimits()

  public struct Publisher: Sendable, Hashable {
    public let name: String
    public let address: String?
    public let phone: PhoneNumbers?
    public let email: String?
  }

  /// A group of fields (nhóm lĩnh vực).
  public struct FieldGroup: Sendable, Hashable {
    public let name: String
    public let fields: [String]

    public init(name: String, fields: [String]) {
      self.name = name
      self.fields = fields
    }
  }

  /// The name of the group a field belongs to.
  public func group(of field: String) -> String {
    fieldGroups.first { $0.fields.contains(field) }?.name ?? Self.otherGroup
  }

  static let otherGroup = "Khác"

  /// The declared units, or those of the reception places.
  public func units(with offices: Offices) -> [Unit] {
    guard units.isEmpty else { return units }
    var seen = Set<String>()
    return Unit.distinct(
      offices.all.filter { seen.insert($0.unit).inserted }.map {
        Unit(name: $0.unit, level: $0.level ?? .other, valid: $0.valid)
      })
  }

  /// The bodies that texts may name beside the units, of the same places.
  public func bodiesBesides(_ offices: Offices) -> [String] {
    units(with: offices).flatMap { BodyName.besides($0.name) }
  }

  /// The same settings at another address.
  public func with(baseURL: String) -> SiteSettings {
    var settings = self
    settings.baseURL = baseURL
    while settings.baseURL.hasSuffix("/") { settings.baseURL.removeLast() }
    return settings
  }
}

extension SiteSettings {
  /// Reads `site.yaml` of a content folder; the report holds everything wrong with it.
  public static func load(_ tree: SourceTree) throws(Refusal) -> (settings: SiteSettings, report: Report) {
    guard let file = tree.file("site.yaml") else {
      throw Refusal(
        Report([
          Problem(
            "site-missing", Wording("Thiếu tệp site.yaml", en: "site.yaml is missing"),
            fix: misnamed(in: tree).map { name in
              Wording(
                "có phải là tệp “\(name)”? đổi tên thành site.yaml", en: "is it “\(name)”? rename it to site.yaml")
            }
              ?? Wording(
                "tạo tệp site.yaml ở gốc thư mục nội dung", en: "create site.yaml at the root of the content folder"),
            at: tree.location("site.yaml"))
        ]))
    }
    let text = try SourceText(file)
    var reader = MappingReader(try YAMLReader.read(text), in: text)
    let settings = SiteSettings(&reader)
    return (settings, reader.finish())
  }

  /// A file at the root that may be the settings when there are none: `site.yml`, `Site.yaml`, `site.yaml.txt` as Notepad
  /// saves it.
  public static func misnamed(in tree: SourceTree) -> String? {
    guard tree.file("site.yaml") == nil else { return nil }
    return tree.files.lazy.map(\.path).first { path in
      let name = path.lowercased().hasSuffix(".txt") ? String(path.dropLast(4)) : path
      return !path.contains("/") && (name.hasSuffix(".yml") || name.hasSuffix(".yaml"))
        && Suggestion.nearest(to: name, among: ["site.yaml"]) != nil
    }
  }

  private init(_ reader: inout MappingReader) {
    title = reader.string("title", required: true) ?? ""
    homeURL = Self.baseURL(&reader)
    baseURL = homeURL
    publisher = Publisher(&reader)
    licence = reader.string("licence", required: true) ?? ""
    isDemo = reader.bool("demo") ?? false
    reportingYear = ReportingYear(&reader)
    thresholds = DisclosureThresholds(&reader)
    units = SettingsUnits.read(&reader)
    (fields, fieldGroups, areFieldsWhole) = SettingsFields.read(&reader)
    for key in ["language", "languages"] { Self.checkLanguages(key, &reader) }
    minimums = ReceptionMinimums(&reader)
    timeLimits = TimeLimits(&reader)
    Self.tellOfOutputs(&reader)
  }

  /// Accepted as the contract of the content has it, and told: what is to be left out would come out all the same.
  private static func tellOfOutputs(_ reader: inout MappingReader) {
    guard case .mapping(let outputs)? = reader.take("outputs")?.value, !outputs.isEmpty else { return }
    reader.add(
      Problem(
        "outputs-unused", severity: .notice,
        Wording(
          "Khóa “outputs” chưa có tác dụng: mọi tệp vẫn được dựng ra",
          en: "“outputs” has no effect yet: all files are made"),
        fix: Wording("bỏ khóa này, hoặc để nguyên cũng được", en: "remove it, or leave it"),
        at: reader.location(ofKey: "outputs")))
  }

  private static func baseURL(_ reader: inout MappingReader) -> String {
    guard let url = reader.string("baseURL", required: true) else { return "" }
    if let address = BaseAddress(url) { return address.text }
    reader.add(BaseAddress.problem(named: "baseURL", at: reader.location(ofValue: "baseURL")))
    return ""
  }

  private static func checkLanguages(_ key: String, _ reader: inout MappingReader) {
    for node in reader.sequence(key) {
      guard let word = reader.scalar(node), Language(rawValue: word) == nil else { continue }
      reader.add(
        Problem(
          "unknown-value",
          Wording("“\(word)” không phải giá trị của khóa “\(key)”", en: "“\(word)” is not a value of “\(key)”"),
          fix: Suggestion.fix(for: word, among: Language.allCases.map(\.rawValue)), at: reader.location(node)))
    }
  }
}

extension SiteSettings.Publisher {
  fileprivate init(_ reader: inout MappingReader) {
    guard var nested = reader.mapping("publisher", required: true) else {
      self.init(name: "", address: nil, phone: nil, email: nil)
      return
    }
    self.init(
      name: nested.string("name", required: true) ?? "", address: nested.string("address"),
      phone: PhoneNumbers.read(&nested), email: OfficeContact.email(&nested))
    reader.merge(nested.finish())
  }
}
