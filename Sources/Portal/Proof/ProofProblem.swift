import Diagnostics
import Formats
import Transparency

/// What `verify` says of the first thing that does not fit. It speaks to anybody, who has no archive to restore from: so
/// there is no fix but for the command itself.
enum ProofProblem {
  static func notASite(_ root: String) -> Misuse {
    Misuse(
      "proof-not-a-site",
      Wording("“\(root)” không phải một cổng đã đăng", en: "“\(root)” is not a published site"),
      fix: Wording(
        "đưa thư mục có tệp SHA256SUMS của cả cổng, hoặc thư mục du-lieu có so-phat-hanh.tsv",
        en: "name the folder with the site's SHA256SUMS, or the folder du-lieu with so-phat-hanh.tsv"))
  }

  static let headForm = Misuse(
    "proof-head-form",
    Wording("--head là 12 đến 64 ký tự đầu của mã sổ", en: "--head takes the first 12 to 64 digits of a ledger's hash"),
    fix: Wording("chép lại mã, chỉ gồm số và chữ a–f", en: "copy the hash: digits and letters a–f only"))

  /// As the readers of content tell it, without what only an officer can do.
  static func first(_ problem: Problem) -> Refusal {
    Refusal(Report([Problem(problem.code, problem.summary, at: problem.location, related: problem.related)]))
  }

  private static func refusal(_ code: String, _ summary: Wording, at location: Location) -> Refusal {
    Refusal(Report([Problem(code, summary, at: location)]))
  }

  static func sums(line: Int, at location: Location) -> Refusal {
    refusal(
      "proof-sums-damaged",
      Wording(
        "Dòng \(line) không phải mã SHA-256 và đường dẫn của một tệp trong cổng",
        en: "Line \(line) is no digest and path of a file of a site"), at: location)
  }

  static func missing(at location: Location) -> Refusal {
    refusal(
      "proof-file-missing",
      Wording("Tệp có trong SHA256SUMS của cổng nhưng không có ở đây", en: "A file of SHA256SUMS is not there"),
      at: location)
  }

  static func extra(at location: Location) -> Refusal {
    refusal(
      "proof-file-extra",
      Wording("Tệp không có trong SHA256SUMS của cổng", en: "The file is not in SHA256SUMS of the site"), at: location)
  }

  static func gone(at location: Location) -> Refusal {
    refusal(
      "proof-file-gone",
      Wording(
        "Cổng có các bản phát hành này phải có tệp này, mà không có",
        en: "A site with these releases has this file, and it is not there"), at: location)
  }

  static func unknown(at location: Location) -> Refusal {
    refusal(
      "proof-file-unknown",
      Wording(
        "Cổng có các bản phát hành này không có tệp nào như vậy", en: "No site with these releases has this file"),
      at: location)
  }

  static func changed(at location: Location) -> Refusal {
    refusal(
      "proof-file-changed",
      Wording("Tệp không còn như khi dựng cổng", en: "The file is not as it was when the site was built"), at: location)
  }

  static func tooLarge(at location: Location) -> Refusal {
    refusal(
      "proof-too-large",
      Wording(
        "Tệp lớn hơn mọi tệp loại này của một cổng, hoặc không phải tệp thường",
        en: "The file is larger than any such file of a site, or no ordinary file"), at: location)
  }

  static func notice(at location: Location) -> Refusal {
    refusal(
      "proof-notice-differs",
      Wording(
        "Ở chỗ của bảng đã thu hồi không phải lời báo thu hồi",
        en: "What stands in the place of a withdrawn table is not the notice of its withdrawal"), at: location)
  }

  static func table(at location: Location) -> Refusal {
    refusal(
      "proof-table-differs",
      Wording(
        "Tệp gộp không phải từ các bản phát hành mà ra", en: "The file is not what the releases make"), at: location)
  }

  static func twin(of other: String, at location: Location) -> Refusal {
    refusal(
      "proof-table-differs",
      Wording(
        "Bảng này không giống \(other), là cùng một bảng", en: "The table differs from \(other), which is the same"),
      at: location)
  }

  static func package(_ name: String? = nil, at location: Location, related: Location? = nil) -> Refusal {
    let what = name.map { Wording("tệp \($0)", en: $0) } ?? Wording("các tệp", en: "the files")
    let problem = Problem(
      "proof-package-differs",
      Wording(
        "Cỡ hoặc mã SHA-256 ghi ở đây không phải của \(what.vi)",
        en: "The size or digest told here is not that of \(what.en)"), at: location,
      related: related.map { [$0] } ?? [])
    return Refusal(Report([problem]))
  }

  static func pageCode(_ code: some StringProtocol, at location: Location) -> Refusal {
    refusal(
      "proof-page-other-code",
      Wording(
        "Trang in mã \(code)…, không phải mã của bản phát hành hay tệp nào ở đây",
        en: "The page prints the code \(code)…, which is that of no release or file here"), at: location)
  }

  static func cell(_ found: String, _ made: String, at location: Location) -> Refusal {
    let shown = found.count > 60 ? "\(found.prefix(60))…" : found
    return refusal(
      "proof-figure-differs",
      Wording(
        "Ô này ghi “\(shown)”, tính lại từ các bản phát hành là “\(made)”",
        en: "The cell says “\(shown)”; computed again from the releases it is “\(made)”"), at: location)
  }

  static func extraRow(at location: Location) -> Refusal {
    refusal(
      "proof-figure-differs",
      Wording(
        "Dòng này không tính được từ các bản phát hành", en: "The row cannot be computed from the releases"),
      at: location)
  }

  static func missingRow(_ row: [String], at location: Location) -> Refusal {
    let cells = row.filter { !$0.isEmpty }.joined(separator: " · ")
    return refusal(
      "proof-figure-differs",
      Wording(
        "Thiếu dòng tính được từ các bản phát hành: \(cells)", en: "A row that the releases give is missing: \(cells)"
      ), at: location)
  }

  static func noSheet(_ name: String, at location: Location) -> Refusal {
    refusal(
      "proof-figure-differs",
      Wording("Tệp Excel không có trang “\(name)” của bản phát hành", en: "The workbook has no sheet “\(name)”"),
      at: location)
  }

  static func withdrawnSheet(at location: Location) -> Refusal {
    refusal(
      "proof-notice-differs",
      Wording("Tệp Excel của kỳ đã thu hồi vẫn có bảng số", en: "The workbook of a withdrawn period has a table"),
      at: location)
  }

  static func page(_ head: Digest, at location: Location) -> Refusal {
    refusal(
      "proof-page-other-head",
      Wording(
        "Trang không mang mã sổ \(head.hexadecimal.prefix(12))…: là trang cũ hoặc đã bị sửa",
        en: "The page does not show the ledger's hash \(head.hexadecimal.prefix(12))…: it is old or was edited"),
      at: location)
  }

  static func link(_ written: String, at location: Location) -> Refusal {
    refusal(
      "proof-link-broken",
      Wording(
        "Trang dẫn tới “\(written)” mà cổng không có: một trang hay tệp đã bị gỡ",
        en: "The page leads to “\(written)”, which the site does not have: a page or file was taken out"),
      at: location)
  }

  static func unknownHead(_ kept: String, at location: Location) -> Refusal {
    refusal(
      "proof-head-unknown",
      Wording(
        "Không dòng nào của sổ có mã \(kept): sổ này không nối tiếp sổ lúc mã ấy được giữ lại",
        en: "No line of the ledger has the hash \(kept): it does not continue the ledger it was taken from"),
      at: location)
  }
}
