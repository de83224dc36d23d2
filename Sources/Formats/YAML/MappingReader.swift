public import Diagnostics

/// Takes the values of one mapping by name and collects what is wrong with them: missing, mistyped and unknown keys.
/// Take every key the format knows, then call `finish()`; its report says what was left over.
public struct MappingReader: Sendable {
  public let text: SourceText
  public let node: YAMLNode
  public private(set) var report = Report()
  private var members: [(key: YAMLNode, value: YAMLNode)] = []
  /// The names of the members, nil for a key that is not a word.
  private var names: [String?] = []
  private var isTaken: [Bool] = []
  private var known: [String] = []
  /// What the value of a key is, for who left it out: “to” is the new day of the session.
  public var meanings: [String: Wording] = [:]
  /// Keys of decimal numbers, in which a comma stands for the point.
  public var decimals: Set<String> = []

  /// A node that is not a mapping is a problem, and reads as an empty one.
  /// - Parameter example: how it is written, for the message.
  public init(_ node: YAMLNode, in text: SourceText, example: String? = nil) {
    self.text = text
    self.node = node
    if case .mapping(let members) = node.value {
      self.members = members
      names = members.map { Self.name($0.key) }
      isTaken = [Bool](repeating: false, count: members.count)
    } else {
      wrongType(
        node, Wording("các dòng “khóa: giá trị”", en: "“key: value” lines"),
        fix: example.map { Wording("viết như “\($0)”", en: "write it as “\($0)”") }
          ?? Wording(
            "viết mỗi khóa một dòng “khóa: giá trị”, lùi vào dưới khóa này nếu có",
            en: "write “key: value” lines, indented below the key if there is one"))
    }
  }

  /// The value of a key, absent when missing or null.
  public mutating func take(_ name: String, required: Bool = false) -> YAMLNode? {
    known.append(name)
    if let index = names.firstIndex(of: name) {
      isTaken[index] = true
      if !members[index].value.isNull { return members[index].value }
    }
    if required { missing(name) }
    return nil
  }

  /// A text, white space at its ends removed. An empty text counts as missing.
  public mutating func string(_ name: String, required: Bool = false) -> String? {
    guard let value = take(name, required: required) else { return nil }
    guard let string = scalar(value) else { return nil }
    if let cut = CutText.problem(name, value, in: text) { add(cut) }
    if string.isEmpty, required { missing(name) }
    return string.isEmpty ? nil : string
  }

  /// A text, or a sequence of texts where there are several; empty ones are left out.
  public mutating func texts(_ name: String, required: Bool = false) -> [String] {
    guard let index = names.firstIndex(of: name), case .sequence(let items) = members[index].value.value else {
      return string(name, required: required).map { [$0] } ?? []
    }
    _ = take(name)
    let texts = items.compactMap { scalar($0) }.filter { !$0.isEmpty }
    if texts.isEmpty, required { missing(name) }
    return texts
  }

  public mutating func bool(_ name: String) -> Bool? {
    guard let value = take(name) else { return nil }
    switch value.value {
    case .scalar("true", plain: true), .scalar("có", _): return true
    case .scalar("false", plain: true), .scalar("không", _): return false
    default:
      wrongType(
        value, Wording("true hoặc false", en: "true or false"),
        fix: Wording("viết true (có) hoặc false (không)", en: "write true or false"))
      return nil
    }
  }

  public mutating func integer(_ name: String) -> Int? {
    guard let value = take(name) else { return nil }
    guard case .scalar(let text, plain: true) = value.value, let number = Int(text) else {
      wrongType(
        value, Wording("số nguyên", en: "a whole number"),
        fix: Wording("viết bằng chữ số, không có dấu nháy, ví dụ 10", en: "write it in figures without quotes, e.g. 10")
      )
      return nil
    }
    return number
  }

  /// The items of a sequence; a single value counts as a sequence of one.
  public mutating func sequence(_ name: String, required: Bool = false) -> [YAMLNode] {
    guard let value = take(name, required: required) else { return [] }
    if case .sequence(let items) = value.value { return items }
    return [value]
  }

  /// The same of a list that nobody writes with one item: a lone text with commas is several in one. `isItem`: whether a
  /// part of it may be an item.
  public mutating func list(_ name: String, isItem: (String) -> Bool = { _ in true }) -> [YAMLNode] {
    guard let value = take(name) else { return [] }
    if case .sequence(let items) = value.value { return items }
    guard case .scalar(let text, _) = value.value else { return [value] }
    let parts = text.split { ",;".contains($0) }.map { String($0).trimmed }.filter { !$0.isEmpty }
    guard parts.count > 1, parts.allSatisfy(isItem) else { return [value] }
    let written = "\(name): [\(parts.joined(separator: ", "))]"
    add(
      Problem(
        "list-in-one-line",
        Wording(
          "Khóa “\(name)” là một danh sách, ở đây chỉ có một dòng chữ", en: "“\(name)” is a list, and this is one text"),
        fix: Wording("viết “\(written)”", en: "write “\(written)”"), at: location(value)))
    return parts.map { YAMLNode(.scalar($0, plain: true), at: value.mark) }
  }

  public mutating func strings(_ name: String, required: Bool = false) -> [String] {
    sequence(name, required: required).compactMap { scalar($0) }
  }

  /// A nested mapping; the caller finishes it and merges its report.
  public mutating func mapping(_ name: String, required: Bool = false, example: String? = nil) -> MappingReader? {
    take(name, required: required).map { MappingReader($0, in: text, example: example) }
  }

  /// One of a fixed set of words, as written or as `understand` takes it. `meaning`: what a word says in Vietnamese, for
  /// messages; staff who write that instead are told the word.
  public mutating func choice<Value: RawRepresentable & CaseIterable>(
    _ name: String, required: Bool = false, as type: Value.Type = Value.self,
    meaning: (Value) -> String? = { _ in nil },
    understand: (String) -> Value? = { Value(rawValue: $0) }
  ) -> Value? where Value.RawValue == String {
    guard let value = take(name, required: required), let word = scalar(value)?.withoutCurlyQuotes else {
      return nil
    }
    if let choice = understand(word) { return choice }
    let meant = Value.allCases.first { choice in
      meaning(choice).map { VietnameseText.folded($0) == VietnameseText.folded(word) } ?? false
    }
    let words = Value.allCases.map(\.rawValue)
    let near = meant?.rawValue ?? Suggestion.nearest(to: word, among: words)
    let listed = Value.allCases.map { choice in
      meaning(choice).map { "\(choice.rawValue) (\($0))" } ?? choice.rawValue
    }
    add(
      Problem(
        "unknown-value",
        Wording("“\(word)” không phải giá trị của khóa “\(name)”", en: "“\(word)” is not a value of “\(name)”"),
        fix: Suggestion.fix(for: near ?? word, among: near == nil ? listed : words), at: location(value)))
    return nil
  }

  /// The text of a scalar node, or a problem and nil.
  public mutating func scalar(_ node: YAMLNode) -> String? {
    guard case .scalar(let text, _) = node.value else {
      wrongType(
        node, Wording("một dòng chữ", en: "a line of text"),
        fix: Wording(
          "viết chữ ngay sau dấu hai chấm hay dấu gạch đầu dòng; chữ bắt đầu bằng { hoặc [ thì đặt trong dấu nháy",
          en: "write the text behind the colon or dash; quote one that begins with { or ["))
      return nil
    }
    return text.trimmed
  }

  /// Unknown keys that are told: more are no slip of the hand.
  private static let mostUnknown = 200

  /// Reports the keys that were never taken. Call once, last. One that nearly names an obligatory key is that key
  /// misspelt, so that it is not missing as well.
  public mutating func finish() -> Report {
    takeVietnamese()
    var told = 0
    for (index, member) in members.enumerated().filter({ !isTaken[$0.offset] }).prefix(Self.mostUnknown) {
      guard let name = names[index], index >= told else { continue }
      let rest = restOfText(from: index)
      if !rest.isEmpty {
        add(unquotedComma(rest))
        told = rest.upperBound
        continue
      }
      if let meant = Suggestion.nearest(to: name, among: known), !names.contains(meant) {
        let missing = missingKey(meant)
        report = Report(report.problems.filter { $0 != missing })
      }
      add(
        Problem(
          "unknown-key", Wording("Không có khóa “\(name)” ở đây", en: "There is no key “\(name)” here"),
          fix: Suggestion.fix(for: name, among: known), at: location(member.key)))
    }
    return report
  }

  /// Tells the keys that are written in Vietnamese, all at once: those that they stand for are not missing as well.
  private mutating func takeVietnamese() {
    var meant: [(index: Int, key: String)] = []
    for index in members.indices.filter({ !isTaken[$0] }).prefix(Self.mostUnknown) {
      guard let name = names[index],
        let key = VietnameseKeys.keys(for: name).first(where: { key in
          known.contains(key) && !names.contains(key) && !meant.contains { $0.key == key }
        })
      else { continue }
      meant.append((index, key))
    }
    guard let first = meant.first else { return }
    let missing = Set(meant.map { missingKey($0.key) })
    report = Report(report.problems.filter { !missing.contains($0) })
    for (index, _) in meant { isTaken[index] = true }
    let pairs = meant.map { (names[$0.index] ?? "", $0.key) }
    let written = pairs.map { "“\($0.0)”" }.joined(separator: ", ")
    add(
      Problem(
        "key-in-vietnamese",
        Wording("Tên khóa viết bằng tiếng Việt: \(written)", en: "Keys are written in Vietnamese: \(written)"),
        fix: Wording(
          "đổi " + pairs.map { "“\($0.0)” thành “\($0.1)”" }.joined(separator: ", "),
          en: "change " + pairs.map { "“\($0.0)” to “\($0.1)”" }.joined(separator: ", ")),
        at: location(members[first.index].key),
        related: meant.dropFirst().map { location(members[$0.index].key) }))
  }

  /// Where a key stands that nearly names one that is not there, so that it need not be told as missing besides.
  public func misspelt(_ name: String) -> YAMLMark? {
    guard !names.contains(name) else { return nil }
    return members.indices.lazy.filter { !isTaken[$0] }.prefix(Self.mostUnknown).first { index in
      names[index].map { Suggestion.nearest(to: $0, among: known) == name } ?? false
    }.map { members[$0].key.mark }
  }

  /// In `{reason: Họp Hội đồng, bất thường}` the comma ends the text, and what is behind it becomes keys without values:
  /// these, where the first stands at an index.
  private func restOfText(from index: Int) -> Range<Int> {
    guard index > 0, case .scalar(let before, _) = members[index - 1].value.value, !before.isEmpty else {
      return index..<index
    }
    return
      index..<(members.indices[index...].prefix(Self.mostUnknown).first { !isPiece($0) }
      ?? min(index + Self.mostUnknown, members.count))
  }

  private func isPiece(_ index: Int) -> Bool {
    guard !isTaken[index], let name = names[index], case .scalar("", _) = members[index].value.value,
      members[index].key.mark.line == members[index - 1].value.mark.line
    else { return false }
    return Suggestion.nearest(to: name, among: known) == nil
  }

  private func unquotedComma(_ rest: Range<Int>) -> Problem {
    let before = members[rest.lowerBound - 1]
    let (key, pieces) = (Self.name(before.key) ?? "", rest.compactMap { names[$0] })
    let values = [Self.name(before.value) ?? ""] + pieces
    if values.allSatisfy(Self.isNumber) {
      return commaOfNumbers(key, values, at: location(members[rest.lowerBound].key))
    }
    let value = values.joined(separator: ", ")
    return Problem(
      "yaml-comma",
      Wording(
        "Dấu phẩy cắt lời của khóa “\(key)”, phần sau “\(pieces[0])” thành một khóa không có",
        en: "The comma ends the text of “\(key)”, so that “\(pieces[0])” became a key"),
      fix: Wording(
        "đặt cả lời trong dấu nháy: \(key): \"\(value)\"", en: "put the text in quotation marks: \(key): \"\(value)\""),
      at: location(members[rest.lowerBound].key))
  }

  private static func isNumber(_ text: String) -> Bool {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    return !digits.isEmpty && digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// `latitude: 16,05` is one number with a point, `beforeDay: 10, 20` a list of several.
  private func commaOfNumbers(_ key: String, _ values: [String], at location: Location) -> Problem {
    let written = "\(key): \(values.joined(separator: ", "))"
    let isDecimal = decimals.contains(key) && values.count == 2
    let meant = isDecimal ? values.joined(separator: ".") : "[\(values.joined(separator: ", "))]"
    return Problem(
      "yaml-comma",
      Wording(
        "Dấu phẩy cắt giá trị của khóa “\(key)”, phần sau “\(values[1])” thành một khóa không có",
        en: "The comma ends the value of “\(key)”, so that “\(values[1])” became a key"),
      fix: isDecimal
        ? Wording("viết số thập phân bằng dấu chấm: \(key): \(meant)", en: "write a decimal point: \(key): \(meant)")
        : Wording(
          "“\(written)” là nhiều số thì đặt trong ngoặc vuông: \(key): \(meant)",
          en: "put several numbers in brackets: \(key): \(meant)"),
      at: location)
  }

  public mutating func add(_ problem: Problem) { report.add(problem) }

  /// Adds the problems of a nested mapping.
  public mutating func merge(_ other: Report) { report.merge(other) }

  public func location(_ node: YAMLNode) -> Location {
    text.location(line: node.mark.line, scalarColumn: node.mark.column, scalars: node.mark.length)
  }

  /// The place of a key's name, or of the mapping when the key is not there.
  public func location(ofKey name: String) -> Location {
    location(names.firstIndex(of: name).map { members[$0].key } ?? node)
  }

  /// The place of a key's value, or of the mapping when the key is not there.
  public func location(ofValue name: String) -> Location {
    location(names.firstIndex(of: name).map { members[$0].value } ?? node)
  }

  /// True for a key that is there, be it without a value.
  public func isWritten(_ name: String) -> Bool { names.contains(name) }

  private static func name(_ key: YAMLNode) -> String? {
    guard case .scalar(let name, _) = key.value else { return nil }
    return name
  }

  private mutating func missing(_ name: String) {
    // What is no mapping at all was reported as such.
    guard case .mapping = node.value else { return }
    add(missingKey(name))
  }

  private func missingKey(_ name: String) -> Problem {
    Problem(
      "missing-key", Wording("Thiếu khóa bắt buộc “\(name)”", en: "The obligatory key “\(name)” is missing"),
      fix: missingFix(name), at: location(ofKey: name))
  }

  /// In an entry between braces there is no line to add: the entry is written out as it should be.
  private func missingFix(_ name: String) -> Wording {
    let meaning = meanings[name].map { Wording(" (\($0.vi))", en: " (\($0.en))") } ?? Wording("", en: "")
    if isWritten(name), YAMLEntry(node, in: text) == nil {
      return Wording(
        "điền giá trị sau “\(name):” ở dòng này\(meaning.vi)",
        en: "write the value behind “\(name):” in this line\(meaning.en)")
    }
    guard let entry = YAMLEntry(node, in: text), case .mapping(let members) = node.value, !members.isEmpty else {
      return Wording("thêm dòng “\(name): …”\(meaning.vi)", en: "add a line “\(name): …”\(meaning.en)")
    }
    let written = entry.filling(name)
    return Wording(
      "điền “\(name)”\(meaning.vi) vào chỗ … của mục này: \(written)",
      en: "put “\(name)”\(meaning.en) in the place of … in this entry: \(written)")
  }

  private mutating func wrongType(_ node: YAMLNode, _ wanted: Wording, fix: Wording) {
    add(
      Problem(
        "wrong-type", Wording("Ở đây phải là \(wanted.vi)", en: "This must be \(wanted.en)"),
        fix: fix, at: location(node)))
  }
}
