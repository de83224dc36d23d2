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

  init(_ tool: Tool, site: String = "public") throws {
    place = Self.classes(Self.rows(try tool.text("\(site)/du-lieu/vu-viec-don-vi.csv")))
    subject = Self.classes(Self.rows(try tool.text("\(site)/du-lieu/vu-viec-linh-vuc.csv")))
    flows = Self.rows(try tool.text("\(site)/du-lieu/luong.csv"))
    statistics = Self.rows(try tool.text("\(site)/du-lieu/thong-ke.csv"))
    let manifests = try tool.files("\(site)/du-lieu").filter { $0.key.hasSuffix("/release.yaml") }
    periods = manifests.filter { String(decoding: $0.value, as: UTF8.self).contains("deferred: false\n") }
      .map { String($0.key.dropLast("/release.yaml".count)) }.sorted()
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
    var rows = Set(
      flows.map { [$0[0], $0[2], "", $0[1] == "mọi đơn vị" ? "" : $0[1], "", "", "luong.\($0[3])", $0[4], ""] })
    for (period, lines) in Dictionary(grouping: flows.filter { $0[1] == "mọi đơn vị" }, by: { $0[0] })
    where Set(lines.map { $0[2] }).count > 1 {
      for (measure, values) in Dictionary(grouping: lines, by: { $0[3] }) {
        let sum = values.reduce(0) { $0 + (Int($1[4]) ?? 0) }
        rows.insert([period, "mọi loại", "", "", "", "", "luong.\(measure)", "\(sum)", ""])
      }
    }
    return rows
  }

  /// Every row that `thong-ke.csv` must hold, computed from the two views alone.
  func expectedStatistics() -> Set<[String]> {
    var rows: Set<[String]> = []
    for (id, members) in figures() {
      let placed = Self.sum(place, over: members)
      let total = placed.values.reduce(0) { $0 + Self.count($1.measures) }
      rows.insert([id, "mọi loại", "", "", "", "", "so_vu", "\(total)", ""])
      let kinds = Self.wholes(placed)
      let timely = kinds.filter { !$0.key.contains("kiến nghị") }.values.reduce(into: [String: Int]()) { sum, whole in
        sum.merge(whole.measures["thoi_han"] ?? [:], uniquingKeysWith: +)
      }
      let all = [id, "khiếu nại lần đầu + khiếu nại lần hai + tố cáo", "", "", "", ""]
      if kinds[all[1]]?.periods.count != members.count { rows.formUnion(Self.timeliness(timely, all)) }
      for (label, whole) in kinds where whole.periods.count == members.count {
        rows.formUnion(Self.rows(whole.measures, [id, label, "", "", "", ""]))
        if !label.contains(" + ") { rows.formUnion(Self.commonWords(whole.measures, [id, label, "", "", "", ""])) }
      }
      for (key, sum) in placed where sum.periods.count == members.count {
        rows.formUnion(Self.rows(sum.measures, [id, key.kinds, key.coarse, key.fine, "", ""]))
      }
      for (key, sum) in Self.sum(subject, over: members) where sum.periods.count == members.count {
        rows.formUnion(Self.rows(sum.measures, [id, key.kinds, "", "", key.coarse, key.fine]))
      }
    }
    return rows
  }

  private struct Sum {
    var measures: Measures = [:]
    var periods: Set<String> = []

    mutating func add(_ other: Measures, _ periods: Set<String>) {
      for (measure, words) in other { measures[measure, default: [:]].merge(words, uniquingKeysWith: +) }
      self.periods.formUnion(periods)
    }
  }

  /// Each period, and the sums of a year's first two, three and four quarters when all of them are published.
  private func figures() -> [(String, [String])] {
    var figures = periods.map { ($0, [$0]) }
    for year in Set(periods.map { String($0.prefix(4)) }) {
      for count in 2...4 {
        let members = (1...count).map { "\(year)-q\($0)" }
        if Set(members).isSubset(of: periods) { figures.append((count == 4 ? year : "\(year)-\(count * 3)t", members)) }
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

  private static func rows(_ measures: Measures, _ key: [String]) -> [[String]] {
    let count = self.count(measures)
    var rows = [key + ["so_vu", "\(count)", ""]]
    rows += (measures["ket_qua"] ?? [:]).map { key + ["ket_qua.\(slug($0.key))", "\($0.value)", "\(count)"] }
    rows += (measures["thi_hanh"] ?? [:]).map { key + ["thi_hanh.\(slug($0.key))", "\($0.value)", "\(count)"] }
    return rows + timeliness(measures["thoi_han"] ?? [:], key)
  }

  /// The overview of a kind, whose own words fall under four common ones.
  private static func commonWords(_ measures: Measures, _ key: [String]) -> [[String]] {
    let meanings = [
      "chấp nhận": ["đúng", "hủy, sửa", "đã giải quyết", "hòa giải thành"], "một phần": ["đúng một phần"],
      "không chấp nhận": ["sai", "công nhận", "không có cơ sở"],
      "kết thúc khác": ["đã trả lời", "rút đơn", "đình chỉ", "không thụ lý", "chuyển đơn"],
    ]
    let (words, count) = (measures["ket_qua"] ?? [:], self.count(measures))
    let sums = meanings.mapValues { $0.reduce(0) { $0 + (words[$1] ?? 0) } }
    var rows = sums.map { key + ["ket_qua.\(slug($0.key))", "\($0.value)", "\(count)"] }
    guard count >= 20 else { return rows }
    let met = (sums["chấp nhận"] ?? 0) + (sums["một phần"] ?? 0)
    if key[1].hasPrefix("kiến nghị") {
      rows.append(key + ["ty_le_giai_quyet_tra_loi", percent(met + (words["đã trả lời"] ?? 0), count), "\(count)"])
    } else {
      rows.append(key + ["ty_le_chap_nhan", percent(met, count), "\(count)"])
    }
    return rows
  }

  /// One decimal, half up.
  private static func percent(_ part: Int, _ base: Int) -> String {
    let tenths = (part * 1000 * 2 + base) / (base * 2)
    return "\(tenths / 10).\(tenths % 10)"
  }

  private static func timeliness(_ words: [String: Int], _ key: [String]) -> [[String]] {
    let (onTime, late) = (words["đúng hạn"] ?? 0, words["quá hạn"] ?? 0)
    let base = onTime + late
    guard base > 0 else { return [] }
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
