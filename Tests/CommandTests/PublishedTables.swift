import Foundation

/// The published files of a built site, read as any outsider would, without the tool's own code.
struct PublishedTables {
  /// Rows without their header.
  typealias Rows = [[String]]
  struct Key: Hashable {
    let period, kinds, coarse, fine: String
  }
  /// Measure → word → count.
  typealias Measures = [String: [String: Int]]

  let place: [Key: Measures]
  let subject: [Key: Measures]
  let statistics: Rows
  let flows: Rows
  /// Published periods, those that count in the next one left out.
  let periods: [String]
  /// Those that count in the next one.
  let deferred: [String]

  init(_ tool: Tool, site: String = "public") throws {
    place = Self.classes(Self.rows(try tool.text("\(site)/du-lieu/vu-viec-don-vi.csv")))
    subject = Self.classes(Self.rows(try tool.text("\(site)/du-lieu/vu-viec-linh-vuc.csv")))
    flows = Self.rows(try tool.text("\(site)/du-lieu/luong.csv"))
    statistics = Self.rows(try tool.text("\(site)/du-lieu/thong-ke.csv"))
    let manifests = try tool.files("\(site)/du-lieu").filter { $0.key.hasSuffix("/release.yaml") }
    let names = { (isDeferred: Bool) in
      manifests.filter { String(decoding: $0.value, as: UTF8.self).contains("deferred: \(isDeferred)\n") }
        .map { String($0.key.dropLast("/release.yaml".count)) }.sorted()
    }
    (periods, deferred) = (names(false), names(true))
  }

  static func count(_ measures: Measures) -> Int { (measures["ket_qua"] ?? [:]).values.reduce(0, +) }

  private static func classes(_ rows: Rows) -> [Key: Measures] {
    rows.reduce(into: [:]) { classes, row in
      classes[Key(period: row[0], kinds: row[1], coarse: row[2], fine: row[3]), default: [:]][row[4], default: [:]][
        row[5]] =
        Int(row[6])
    }
  }

  /// CSV with quotation marks where needed.
  static func rows(_ text: String) -> Rows {
    var rows: Rows = []
    var row: [String] = []
    var cell = ""
    var isQuoted = false
    for character in text {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted:
        row.append(cell)
        cell = ""
      case "\n" where !isQuoted:
        rows.append(row + [cell])
        (row, cell) = ([], "")
      default: cell.append(character)
      }
    }
    return Array(rows.dropFirst())
  }
}

extension PublishedTables {
  /// The rows of flows that `thong-ke.csv` must hold of the periods: those of `luong.csv`, and the portal over all kinds.
  func expectedFlows() -> Set<[String]> {
    var lines: [[String]: [String: Int]] = [:]
    for row in flows { lines[Array(row[..<3]), default: [:]][row[3]] = Int(row[4]) }
    for period in Set(flows.map { $0[0] }) {
      let portal = lines.filter { $0.key[0] == period && $0.key[1] == "mọi đơn vị" }
      if portal.count == 1 { lines[portal.keys.first ?? []] = nil }
      lines[[period, "mọi đơn vị", "mọi loại"]] = portal.values.reduce(into: [:]) { $0.merge($1, uniquingKeysWith: +) }
    }
    return Set(
      lines.flatMap { key, values in
        values.map { measure, value in
          let isPart = ["qua_han", "con_lai_30_90", "con_lai_tren_90"].contains(measure)
          let base = isPart && key[1] != "các đơn vị khác" ? values["con_lai"].map(String.init) : nil
          let unit = key[1] == "mọi đơn vị" ? "" : key[1]
          return [key[0], key[2], "", unit, "", "", "luong.\(measure)", String(value), base ?? ""]
        }
      })
  }

  /// Every row that `thong-ke.csv` must hold, computed from the two views alone.
  func expectedStatistics() -> Set<[String]> {
    var rows: Set<[String]> = []
    let told = place.keys.reduce(into: [String: Set<String>]()) {
      $0[$1.period, default: []].formUnion($1.kinds.components(separatedBy: " + "))
    }
    for (id, members) in figures() {
      // A period without a class of a kind has no matter of it: it counts as nought.
      let isWhole: (Sum, String) -> Bool = { sum, kinds in
        members.allSatisfy {
          sum.periods.contains($0)
            || (told[$0] ?? []).isDisjoint(with: kinds.components(separatedBy: " + "))
        }
      }
      let placed = Self.sum(place, over: members)
      let total = placed.values.reduce(0) { $0 + Self.count($1.measures) }
      rows.insert([id, "mọi loại", "", "", "", "", "so_vu", "\(total)", ""])
      var kinds = Self.wholes(placed)
      for kind in Self.ownWords.keys where !members.contains(where: { told[$0]?.contains(kind) ?? false }) {
        kinds[kind] = Sum()
      }
      let limited = placed.filter { !$0.key.kinds.contains("kiến nghị") }.values.map { $0.measures["thoi_han"] ?? [:] }
      // Told of all complaints and denunciations, or not at all.
      let isTold =
        limited.allSatisfy { $0[Self.merged] == nil }
        && placed.keys.allSatisfy { !$0.kinds.contains("kiến nghị") || $0.kinds == "kiến nghị, phản ánh" }
      let timely = limited.reduce(into: [String: Int]()) { $0.merge($1, uniquingKeysWith: +) }
      let all = [id, "khiếu nại lần đầu + khiếu nại lần hai + tố cáo", "", "", "", ""]
      if isTold, (timely["đúng hạn"] ?? 0) + (timely["quá hạn"] ?? 0) > 0 {
        rows.formUnion(Self.timeliness(timely, all))
      }
      for (label, whole) in kinds where isWhole(whole, label) {
        rows.formUnion(Self.rows(whole.measures, [id, label, "", "", "", ""]))
        if !label.contains(" + ") { rows.formUnion(Self.commonWords(whole.measures, [id, label, "", "", "", ""])) }
      }
      for (key, sum) in placed where isWhole(sum, key.kinds) {
        rows.formUnion(Self.rows(sum.inWordsOfAll(key.kinds), [id, key.kinds, key.coarse, key.fine, "", ""]))
      }
      for (key, sum) in Self.sum(subject, over: members) where isWhole(sum, key.kinds) {
        rows.formUnion(Self.rows(sum.inWordsOfAll(key.kinds), [id, key.kinds, "", "", key.coarse, key.fine]))
      }
    }
    return rows
  }

  private struct Sum {
    var measures: Measures = [:]
    var periods: Set<String> = []
    private var outcomes: [[String: Int]] = []

    /// A word that one of the periods does not tell takes the common one in their sum.
    func inWordsOfAll(_ kinds: String) -> Measures {
      var measures = measures
      guard outcomes.count > 1, measures["ket_qua"]?[merged] == nil else { return measures }
      measures["ket_qua"] = outcomes.joined().reduce(into: [:]) { sum, entry in
        let word = outcomes.reduce(entry.key) { word, part in
          if told(kinds, part, word) != nil { return word }
          let common = PublishedTables.common(word)
          return common == "một phần" && part["chấp nhận"] != nil ? "chấp nhận" : common
        }
        sum[word, default: 0] += entry.value
      }
      return measures
    }

    mutating func add(_ other: Measures, _ periods: Set<String>) {
      outcomes.append(other["ket_qua"] ?? [:])
      for (measure, words) in other { measures[measure, default: [:]].merge(words, uniquingKeysWith: +) }
      self.periods.formUnion(periods)
    }
  }

  /// Each period, and the sums of a year's first two, three and four quarters when all of them are published, by themselves
  /// or in the next of them.
  private func figures() -> [(String, [String])] {
    var figures = periods.map { ($0, [$0]) }
    for year in Set(periods.map { String($0.prefix(4)) }) {
      for count in 2...4 {
        let members = (1...count).map { "\(year)-q\($0)" }
        let isTold = Set(members).isSubset(of: periods + deferred) && !deferred.contains(members[count - 1])
        if isTold {
          figures.append((count == 4 ? year : "\(year)-\(count * 3)t", members.filter { !deferred.contains($0) }))
        }
      }
    }
    return figures
  }

  private static func sum(_ classes: [Key: Measures], over members: [String]) -> [Key: Sum] {
    classes.reduce(into: [:]) { sums, entry in
      guard members.contains(entry.key.period) else { return }
      let key = Key(period: "", kinds: entry.key.kinds, coarse: entry.key.coarse, fine: entry.key.fine)
      sums[key, default: Sum()].add(entry.value, [entry.key.period])
    }
  }

  private static func wholes(_ sums: [Key: Sum]) -> [String: Sum] {
    sums.reduce(into: [:]) { $0[$1.key.kinds, default: Sum()].add($1.value.measures, $1.value.periods) }
  }

  private static let merged = "gộp, không nêu riêng"

  private static let meanings = [
    "chấp nhận": ["đúng", "hủy, sửa", "đã giải quyết", "hòa giải thành", "chấp nhận"],
    "một phần": ["đúng một phần", "một phần"],
    "không chấp nhận": ["sai", "công nhận", "không có cơ sở", "không chấp nhận"],
    "kết thúc khác": ["đã trả lời", "rút đơn", "đình chỉ", "không thụ lý", "chuyển đơn", "kết thúc khác"],
  ]

  private static let ownWords = [
    "khiếu nại lần đầu": ["đúng", "đúng một phần", "sai"], "tố cáo": ["đúng", "đúng một phần", "sai"],
    "khiếu nại lần hai": ["công nhận", "hủy, sửa"],
    "kiến nghị, phản ánh": ["đã giải quyết", "đã trả lời", "không có cơ sở", "hòa giải thành"],
  ]
  private static let endings = ["rút đơn", "đình chỉ", "không thụ lý", "chuyển đơn"]
  private static let execution = ["đã xong", "đang thi hành", "chưa thi hành", "không phải thi hành", "không áp dụng"]

  private static func common(_ word: String) -> String { meanings.first { $0.value.contains(word) }?.key ?? word }

  /// How many matters a word stands for; nil where the class may count them under another.
  private static func told(_ kinds: String, _ words: [String: Int], _ word: String) -> Int? {
    if word == merged || words[merged] != nil { return word == merged ? words[merged] : nil }
    if let count = words[word] { return count }
    let known = ownWords[kinds].map { $0 + endings } ?? Array(meanings.keys)
    let isInGranted = common(word) == "một phần" && words["chấp nhận"] != nil
    return known.contains(word) && words[common(word)] == nil && !isInGranted ? 0 : nil
  }

  private static func rows(_ measures: Measures, _ key: [String]) -> [[String]] {
    let count = self.count(measures)
    var rows = [key + ["so_vu", "\(count)", ""]]
    let outcomes = measures["ket_qua"] ?? [:]
    for word in Set(meanings.values.joined()).union(meanings.keys).union([merged]) {
      if let value = told(key[1], outcomes, word) {
        rows.append(key + ["ket_qua.\(slug(word))", "\(value)", "\(count)"])
      }
    }
    let execution = measures["thi_hanh"] ?? [:]
    if let value = execution[merged] {
      rows.append(key + ["thi_hanh.\(slug(merged))", "\(value)", "\(count)"])
    } else {
      for word in Self.execution where execution[word] != nil || key[1] != "kiến nghị, phản ánh" {
        rows.append(key + ["thi_hanh.\(slug(word))", "\(execution[word] ?? 0)", "\(count)"])
      }
    }
    return rows + timeliness(measures["thoi_han"] ?? [:], key) + rates(measures, key)
  }

  private static func rates(_ measures: Measures, _ key: [String]) -> [[String]] {
    let (words, execution, count) = (measures["ket_qua"] ?? [:], measures["thi_hanh"] ?? [:], self.count(measures))
    let sum = { (meaning: String) in (meanings[meaning] ?? []).reduce(0) { $0 + (words[$1] ?? 0) } }
    var rows: [[String]] = []
    if count >= 20, words[merged] == nil {
      let met = sum("chấp nhận") + sum("một phần")
      if key[1] == "kiến nghị, phản ánh" {
        rows.append(key + ["ty_le_giai_quyet_tra_loi", percent(met + (words["đã trả lời"] ?? 0), count), "\(count)"])
      } else {
        rows.append(key + ["ty_le_chap_nhan", percent(met, count), "\(count)"])
      }
      rows.append(key + ["ty_le_khong_chap_nhan", percent(sum("không chấp nhận"), count), "\(count)"])
    }
    let due = ["đã xong", "đang thi hành", "chưa thi hành"].reduce(0) { $0 + (execution[$1] ?? 0) }
    if due >= 20, execution[merged] == nil {
      rows.append(key + ["ty_le_thi_hanh", percent(execution["đã xong"] ?? 0, due), "\(due)"])
    }
    return rows
  }

  /// The overview of a kind, whose own words fall under four common ones.
  private static func commonWords(_ measures: Measures, _ key: [String]) -> [[String]] {
    let (words, count) = (measures["ket_qua"] ?? [:], self.count(measures))
    return meanings.map { common, own in
      key + ["ket_qua.\(slug(common))", "\(own.reduce(0) { $0 + (words[$1] ?? 0) })", "\(count)"]
    }
  }

  /// One decimal, half up.
  private static func percent(_ part: Int, _ base: Int) -> String {
    let tenths = (part * 1000 * 2 + base) / (base * 2)
    return "\(tenths / 10).\(tenths % 10)"
  }

  private static func timeliness(_ words: [String: Int], _ key: [String]) -> [[String]] {
    let (onTime, late) = (words["đúng hạn"] ?? 0, words["quá hạn"] ?? 0)
    let base = onTime + late
    guard words[merged] == nil else { return [] }
    var rows = [key + ["dung_han", "\(onTime)", "\(base)"], key + ["qua_han", "\(late)", "\(base)"]]
    if base >= 20 { rows.append(key + ["ty_le_dung_han", percent(onTime, base), "\(base)"]) }
    return rows
  }

  static func slug(_ text: String) -> String {
    let plain = text.lowercased().replacing("đ", with: "d").decomposedStringWithCanonicalMapping.unicodeScalars
      .filter { !(0x300...0x36F).contains($0.value) }
    return String(String.UnicodeScalarView(plain)).components(separatedBy: CharacterSet.alphanumerics.inverted)
      .filter { !$0.isEmpty }.joined(separator: "-")
  }
}
