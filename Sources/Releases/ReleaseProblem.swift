public import Authorities
public import Diagnostics
import Formats

/// Messages about frozen releases, and the check of their checksums.
public enum ReleaseProblem {
  /// A line of a file that keeps which rows were released.
  public static func damagedRows(_ name: String, line: Int, at location: Location) -> Problem {
    Problem(
      "released-rows-damaged",
      Wording("Dòng \(line) của tệp \(name) không đọc được", en: "Line \(line) of \(name) cannot be read"),
      fix: Wording("lấy lại bản gốc của tệp từ kho lưu trữ", en: "restore the file from your archive"),
      at: location)
  }

  /// Every file is listed in `SHA256SUMS` with its digest, and no other file is there.
  static func verify(_ contents: [String: SourceFile], at folder: Location) throws(Refusal) {
    guard let sums = contents[Checksums.fileName] else {
      throw Refusal(Report([missing(Checksums.fileName, at: folder)]))
    }
    var listed: [String: Digest] = [:]
    for line in String(decoding: sums.bytes, as: UTF8.self).split(separator: "\n") {
      guard let (digest, name) = Checksums.parse(line), listed.updateValue(digest, forKey: name) == nil else {
        throw Refusal(Report([changed(Checksums.fileName, at: sums.location)]))
      }
    }
    var report = Report()
    for (name, digest) in listed.sorted(by: { $0.key < $1.key }) {
      guard let file = contents[name] else {
        report.add(missing(name, at: folder))
        continue
      }
      if Digest(of: file.bytes) != digest { report.add(changed(name, at: file.location)) }
    }
    for (name, file) in contents.sorted(by: { $0.key < $1.key }) where listed[name] == nil && name != Checksums.fileName
    {
      report.add(extra(name, at: file.location))
    }
    if report.hasErrors { throw Refusal(report) }
  }

  /// A warning where a release is of a period that is not closed on the day of the build.
  public static func ahead(_ releases: [FrozenRelease], on day: CivilDay) -> Report {
    let ahead = releases.filter { !$0.period.isClosed(on: day) }
    guard let first = ahead.first else { return Report() }
    return Report([
      Problem(
        "release-ahead", severity: .warning,
        Wording(
          "Kỳ \(first.period.id) đã phát hành mà đến hết ngày \(first.period.last.vietnamese) mới khép lại; ngày dựng cổng là \(day.vietnamese)",
          en:
            "The period \(first.period.id) is released but ends on \(first.period.last.iso); the site is built for \(day.iso)"
        ),
        fix: Wording(
          "xem lại ngày của máy (và --now). Nếu đã phát hành khi máy sai ngày: chép lại releases và .released.tsv từ bản sao trước lần ấy, nếu không thì số thật của kỳ không bao giờ phát hành được",
          en:
            "see to the clock (and --now). If it was wrong at the release, restore releases and .released.tsv from a copy made before, or the true figures of the period can never be released"
        ), at: first.location, related: ahead.dropFirst().map(\.location))
    ])
  }

  static func missing(_ name: String, at location: Location) -> Problem {
    Problem(
      "release-file-missing", Wording("Bản phát hành thiếu tệp \(name)", en: "The release lacks the file \(name)"),
      fix: restore, at: location)
  }

  static func changed(_ name: String, at location: Location) -> Problem {
    Problem(
      "release-file-changed",
      Wording("Tệp \(name) không còn như lúc phát hành", en: "The file \(name) is not as it was released"),
      fix: restore, at: location)
  }

  static func extra(_ name: String, at location: Location) -> Problem {
    Problem(
      "release-file-extra",
      Wording("Tệp \(name) không thuộc bản phát hành", en: "The file \(name) does not belong to the release"),
      fix: Wording("chuyển tệp này ra ngoài thư mục releases", en: "move it out of the releases folder"), at: location)
  }

  /// The period whose folder was copied by hand: `2026-q1 - Copy`, `Copy of 2026-q1`, `2026-q1 (2)`, `2026-q1_cu`. Nil for
  /// a name of another grid, and for one that only begins like a period.
  static func copied(_ name: String, of year: ReportingYear) -> Period? {
    let grids = ReportingYear.Grid.allCases.map { ReportingYear(grid: $0) }
    let ends = name.indices.filter { !isOfWord(name[$0]) } + [name.endIndex]
    for start in name.indices where start == name.startIndex || !isOfWord(name[name.index(before: start)]) {
      // The longest: `2026-q1` begins like the year.
      for end in ends.reversed() where start < end {
        let part = String(name[start..<end])
        if grids.contains(where: { $0.period(id: part) != nil }) { return part == name ? nil : year.period(id: part) }
      }
    }
    return nil
  }

  private static func isOfWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }

  /// Where the release itself is not there, the folder is most likely not its copy but the release, renamed.
  static func copy(_ name: String, of period: Period, _ tree: SourceTree, at location: Location) -> Problem {
    let isCopy = tree.files.contains { $0.path.hasPrefix("releases/\(period.id)/") }
    return isCopy ? copy(name, of: period, at: location) : renamed(name, period, at: location)
  }

  private static func renamed(_ name: String, _ period: Period, at location: Location) -> Problem {
    Problem(
      "release-folder-copy",
      Wording(
        "Có thư mục “\(name)” mà không có thư mục \(period.id)",
        en: "There is the folder “\(name)”, but no folder \(period.id)"),
      fix: Wording(
        "nếu đây là bản phát hành bị đổi tên thì đổi tên lại thành \(period.id)",
        en: "if this is the release under another name, name it \(period.id) again"), at: location)
  }

  private static func copy(_ name: String, of period: Period, at location: Location) -> Problem {
    Problem(
      "release-folder-copy",
      Wording(
        "“\(name)” là bản sao chép tay của bản phát hành \(period.id)",
        en: "“\(name)” is a copy of the release \(period.id) made by hand"),
      fix: Wording(
        "chuyển cả thư mục này ra ngoài thư mục releases; bản phát hành là thư mục \(period.id)",
        en: "move the whole folder out of releases; the release is the folder \(period.id)"), at: location)
  }

  static func notOfGrid(_ name: String, at location: Location) -> Problem {
    Problem(
      "release-not-of-grid",
      Wording(
        "“\(name)” không phải một kỳ theo khóa “period” của site.yaml",
        en: "“\(name)” is not a period of the grid in site.yaml"),
      fix: Wording("giữ nguyên cách chia kỳ như lúc phát hành đầu tiên", en: "keep the grid of the first release"),
      at: location)
  }

  static func manifest(at location: Location) -> Problem {
    Problem(
      "release-damaged",
      Wording(
        "Tệp release.yaml không còn đúng như công cụ ghi", en: "release.yaml is not as the tool writes it"),
      fix: restore, at: location)
  }

  /// A grid that was changed is one fault, however many releases it shows in.
  static func news(in found: Report, after told: Report) -> Report {
    let code = "release-not-of-grid"
    guard told.problems.contains(where: { $0.code == code }) else { return found }
    return Report(found.problems.filter { $0.code != code })
  }

  static func otherDays(_ period: Period, _ manifest: ReleaseManifest, at location: Location) -> Problem {
    Problem(
      "release-not-of-grid",
      Wording(
        "Kỳ \(period.id) phát hành cho \(manifest.from.vietnamese)–\(manifest.to.vietnamese), nay theo site.yaml là \(period.first.vietnamese)–\(period.last.vietnamese)",
        en:
          "\(period.id) was released for \(manifest.from.iso) to \(manifest.to.iso); by site.yaml it is \(period.first.iso) to \(period.last.iso)"
      ),
      fix: Wording(
        "giữ nguyên “period” và “reportingYearStart” như lúc phát hành đầu tiên",
        en: "keep “period” and “reportingYearStart” as at the first release"), at: location)
  }

  static func gap(_ expected: String, at location: Location) -> Problem {
    Problem(
      "release-gap",
      Wording(
        "Giữa các bản phát hành thiếu kỳ \(expected)", en: "The period \(expected) is missing between the releases"),
      fix: Wording(
        "lấy lại thư mục releases/\(expected) từ kho lưu trữ", en: "restore releases/\(expected) from your archive"),
      at: location)
  }

  /// What was released is never mended by hand.
  static let restore = Wording(
    "không sửa tay tệp đã phát hành: lấy lại bản gốc từ kho lưu trữ",
    en: "do not edit released files: restore them from your archive")
}

/// Releases follow each other without a gap.
enum ReleaseOrder {
  static func report(_ periods: [Period], _ year: ReportingYear, _ tree: SourceTree) -> Report {
    var report = Report()
    for (earlier, later) in zip(periods, periods.dropFirst()) {
      let expected = year.period(after: earlier)
      if expected != later {
        report.add(ReleaseProblem.gap(expected.id, at: tree.location("releases/\(later.id)")))
      }
    }
    return report
  }
}
