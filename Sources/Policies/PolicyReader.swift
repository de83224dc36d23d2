import Authorities
import Diagnostics
import Formats

/// Reads the front matter of one policy file.
struct PolicyReader {
  private var mapping: MappingReader
  private let matter: FrontMatter
  private let tree: SourceTree
  private var report = Report()

  /// The policy, or nil when an obligatory key is missing; the report says all that is wrong.
  static func read(_ matter: FrontMatter, in tree: SourceTree) -> (policy: Policy?, report: Report) {
    var reader = PolicyReader(matter, tree)
    let policy = reader.policy()
    reader.report.merge(reader.mapping.finish())
    return (policy, reader.report)
  }

  private init(_ matter: FrontMatter, _ tree: SourceTree) {
    self.matter = matter
    self.tree = tree
    mapping = MappingReader(matter.node, in: matter.text)
  }

  private mutating func policy() -> Policy? {
    let number = mapping.string("number", required: true)
    let title = mapping.string("title", required: true)
    let kind = mapping.string("kind")
    let issuer = mapping.string("issuer", required: true)
    let (superior, place) = (mapping.string("superior"), mapping.string("place"))
    let signer = mapping.string("signer")
    let (addressees, recipients) = (mapping.strings("addressees"), mapping.strings("recipients"))
    let (issued, effective, expires) = dates()
    let (implements, amends, replaces) = (references("implements"), references("amends"), references("replaces"))
    let (aliases, formerPaths) = aliases()
    let summary = mapping.string("summary", required: true)
    let tags = mapping.strings("tags")
    let original = original(of: number)
    let textStatus = textStatus()
    let slug = slug()
    let publishing = PublishingReader.read(&mapping, language: .vi)
    guard let number = number.map(DocumentNumber.init), let title, let issuer, let summary else { return nil }
    if number.isOpen, !publishing.isDraft { report.add(open(number)) }
    return Policy(
      slug: slug, number: number, title: title, kind: kind, issuer: issuer, superior: superior,
      place: place,
      signer: signer, addressees: addressees, recipients: recipients,
      issued: issued, effective: effective, expires: expires, implements: implements, amends: amends,
      replaces: replaces, aliases: aliases, formerPaths: formerPaths, summary: summary, tags: tags,
      original: original, textStatus: textStatus, publishing: publishing, text: matter.text, body: matter.body,
      front: matter.node,
      location: mapping.location(ofValue: "number"))
  }

  private func open(_ number: DocumentNumber) -> Problem {
    Problem(
      "policy-number-open",
      Wording("Số ký hiệu “\(number)” còn để trống số", en: "The figures of the number “\(number)” are left open"),
      fix: Wording(
        "ghi số đã được cấp; văn bản chưa ban hành thì thêm dòng “draft: true”, có số rồi thì ghi số và xóa dòng ấy",
        en:
          "write the number given; for a document not issued yet add the line “draft: true”, and remove it with the number"
      ),
      at: mapping.location(ofValue: "number"))
  }

  private mutating func dates() -> (issued: CivilDay?, effective: CivilDay?, expires: CivilDay?) {
    let undated = Wording("văn bản không ghi ngày thì xóa dòng này", en: "remove the line of a document without a day")
    let (issued, effective, expires) = (
      mapping.day("issued", absent: undated), mapping.day("effective"), mapping.day("expires")
    )
    if let start = effective ?? issued, let expires, expires <= start {
      report.add(
        Problem(
          "policy-expires-too-early",
          Wording(
            "Ngày hết hiệu lực \(expires.vietnamese) phải sau ngày có hiệu lực \(start.vietnamese)",
            en:
              "The document must cease to be in force (\(expires.vietnamese)) after it takes effect (\(start.vietnamese))"
          ),
          fix: Wording(
            "kiểm tra khóa “expires” và khóa “\(effective == nil ? "issued" : "effective")”",
            en: "check the keys “expires” and “\(effective == nil ? "issued" : "effective")”"),
          at: mapping.location(ofValue: "expires")))
    }
    // Some take effect on the very day of issue.
    if let issued, let effective, effective < issued {
      report.add(PolicyDayProblem.effectiveBeforeIssued(effective, issued, at: mapping.location(ofValue: "effective")))
    }
    return (issued, effective, expires)
  }

  private mutating func references(_ key: String) -> [PolicyReference] {
    mapping.list(key) { $0.contains(where: \.isNumber) }.compactMap { node in
      text(node).map { PolicyReference(PolicyName($0), at: mapping.location(node)) }
    }
  }

  private mutating func text(_ node: YAMLNode) -> String? { mapping.scalar(node).flatMap { $0.isEmpty ? nil : $0 } }

  /// Other writings of the number, and former addresses, which begin with `/`.
  private mutating func aliases() -> (numbers: [PolicyReference], paths: [PageAlias]) {
    var (numbers, paths): ([PolicyReference], [PageAlias]) = ([], [])
    for node in mapping.sequence("aliases") {
      if case .scalar(let text, _) = node.value, text.hasPrefix("/") {
        if let path = PageAlias(node, &mapping) { paths.append(path) }
      } else if let text = text(node) {
        numbers.append(PolicyReference(PolicyName(DocumentNumber(text)), at: mapping.location(node)))
      }
    }
    return (numbers, paths)
  }

  /// Without the key, a file with text gives it in full, and one without is a record.
  private mutating func textStatus() -> Policy.TextStatus {
    let isEmpty = matter.text.bytes[matter.body].allSatisfy { $0 <= 0x20 }
    guard let status = mapping.choice("textStatus", as: Policy.TextStatus.self, meaning: \.meaning) else {
      return isEmpty ? .record : .full
    }
    if isEmpty, status != .record {
      report.add(
        Problem(
          "policy-without-text",
          Wording(
            "Văn bản ghi là có lời văn nhưng phần nội dung đang trống",
            en: "The document is said to have its text, but the body is empty"),
          fix: Wording(
            "viết nội dung dưới dòng --- hoặc ghi “textStatus: record”",
            en: "write the body below the --- line, or “textStatus: record”"),
          at: mapping.location(ofValue: "textStatus")))
    }
    return status
  }

  private mutating func original(of number: String?) -> PolicyOriginal? {
    guard let path = mapping.string("original") else { return nil }
    if path.hasPrefix("files/"), let file = tree.file("policies/\(path)") {
      let original = PolicyOriginal.Kind(file.bytes).map { PolicyOriginal(path: path, kind: $0, file: file) }
      if original?.isNamedRight != true { report.add(notOfKind(path, original?.kind)) }
      return original
    }
    // The scan of another document passes every check, so that only a file is named that this one's own names lead to.
    let stem = path.split(separator: "/").last.map { $0.prefix { $0 != "." } } ?? ""
    let names = [number ?? "", matter.text.file.stem, String(stem)].map(VietnameseText.slug)
    let own = tree.files(in: "policies/files", ending: "").filter { names.contains(VietnameseText.slug($0.stem)) }
      .map { String($0.path.dropFirst("policies/".count)) }
    report.add(
      Problem(
        "policy-original-missing",
        Wording(
          "Không có tệp bản gốc “\(path)” trong thư mục policies",
          en: "There is no original “\(path)” in the folder policies"),
        fix: own.first.map {
          Wording("có phải bạn muốn viết “\($0)”?", en: "did you mean “\($0)”?")
        }
          ?? Wording(
            "chép tệp vào policies/files rồi viết “original: files/tên-tệp.pdf”",
            en: "copy the file into policies/files and write “original: files/name.pdf”"),
        at: mapping.location(ofValue: "original")))
    return nil
  }

  private func notOfKind(_ path: String, _ kind: PolicyOriginal.Kind?) -> Problem {
    let location = mapping.location(ofValue: "original")
    guard let kind else {
      return Problem(
        "policy-original-kind",
        Wording(
          "Tệp bản gốc “\(path)” không phải PDF, Word, JPEG, PNG hay TIFF",
          en: "The original “\(path)” is not PDF, Word, JPEG, PNG or TIFF"),
        fix: Wording("quét hoặc lưu văn bản thành PDF", en: "scan the document or save it as PDF"), at: location)
    }
    return Problem(
      "policy-original-kind",
      Wording(
        "Tệp bản gốc “\(path)” thật ra là tệp \(kind.word)", en: "The original “\(path)” is really a \(kind.word) file"),
      fix: Wording(
        "đổi đuôi tệp thành “.\(kind.endings[0])”", en: "let the name of the file end in “.\(kind.endings[0])”"),
      at: location)
  }

  /// The key, or else the name of the file.
  private mutating func slug() -> String {
    let ofFile = VietnameseText.slug(matter.text.file.stem)
    guard let written = mapping.string("slug") else { return ofFile }
    let proper = VietnameseText.slug(written)
    if written == proper, !proper.isEmpty { return proper }
    report.add(
      Problem(
        "bad-slug",
        Wording(
          "Khóa “slug” chỉ được có chữ thường không dấu, chữ số và dấu gạch nối",
          en: "The key “slug” may hold small letters without marks, digits and hyphens only"),
        fix: Wording(
          "viết “slug: \(proper.isEmpty ? ofFile : proper)”", en: "write “slug: \(proper.isEmpty ? ofFile : proper)”"),
        at: mapping.location(ofValue: "slug")))
    return proper.isEmpty ? ofFile : proper
  }
}

/// Reads the keys that every text file may carry.
enum PublishingReader {
  static func read(_ mapping: inout MappingReader, language: Language) -> Policy.Publishing {
    Policy.Publishing(
      isDraft: mapping.bool("draft") ?? false, from: mapping.day("publishDate"), weight: mapping.integer("weight") ?? 0,
      language: mapping.choice("lang", as: Language.self) ?? language)
  }
}
