import Authorities
import Formats
import Transparency

/// The text of a new file.
struct Skeleton {
  let kind: NewCommand.Kind
  let slug: String
  let office: String?
  /// A clause that duties may be of.
  let clause: (policy: String, anchor: String)?
  let asOf: CivilDay

  /// A schedule that is announced today begins when five working days are over.
  private var start: CivilDay { asOf.adding(days: 14) }

  private static func line(_ days: DayOff) -> String {
    let range = days.from == days.to ? "date: \(days.from.iso)" : "from: \(days.from.iso), to: \(days.to.iso)"
    return "  - {\(range), name: \(days.name)\(days.isUnconfirmed ? ", unconfirmed: true" : "")}"
  }

  private var expectedDaysOff: [DayOff] {
    let year = Int(slug) ?? asOf.year
    return ExpectedHolidays.fixed(in: year) + LunarHolidays.expected(in: year)
  }

  var text: String {
    switch kind {
    case .office: officeText
    case .reception: receptionText
    case .policy: policyText
    case .duty: dutyText
    case .news: newsText
    case .correction: correctionText
    case .page: pageText
    case .holiday: holidayText
    }
  }

  private var officeText: String {
    """
    ---
    name: \(SkeletonWords.officeName.rawValue)
    level: commune            # province | district | commune | department | party | other
    address: \(SkeletonWords.address.rawValue)
    phone: ""
    hours:
      - {days: "thứ Hai–thứ Sáu", times: ["07:30-11:30", "13:30-17:00"]}
    bring: [Căn cước hoặc VNeID]
    draft: true               # xóa dòng này khi đã điền xong
    ---

    """
  }

  private var receptionText: String {
    """
    ---
    office: \(office ?? "ten-noi-tiep")
    host: \(SkeletonWords.host.rawValue)
    role: chairman            # chairman | party-secretary | council | head | staff | other
    valid: {from: \(start.iso), to: \(start.year)-12-31}
    rule: thứ Năm hằng tuần
    hours: ["08:00-11:00"]
    onDayOff: chuyển sang ngày làm việc tiếp theo
    published: \(asOf.iso)
    draft: true               # xóa dòng này khi đã điền xong
    ---

    """
  }

  private var policyText: String {
    """
    ---
    number: "\(slug)"
    title: \(SkeletonWords.policyTitle.rawValue)
    issuer: \(SkeletonWords.issuer.rawValue)
    summary: \(SkeletonWords.summary.rawValue)
    textStatus: full          # full | excerpt | record
    draft: true               # xóa dòng này khi đã điền xong
    ---

    \(SkeletonSentence.policy.rawValue)

    \(SkeletonSentence.policyNext.rawValue)

    """
  }

  private var dutyText: String {
    """
    ---
    title: \(SkeletonWords.dutyTitle.rawValue)
    policy: \(clause?.policy ?? SkeletonWords.dutyPolicy.rawValue)
    clause: \(clause?.anchor ?? "muc-1")             # mỏ neo của mục trong văn bản
    owner: \(SkeletonWords.owner.rawValue)
    partners: []              # cơ quan phối hợp
    recurring: quý            # tháng | quý | 6 tháng | năm; hạn một lần thì viết “due: 2026-12-31”
    status: chưa bắt đầu      # chưa bắt đầu | đang thực hiện | hoàn thành
    updated: \(asOf.iso)
    # indicator: ty_le_dung_han   mã chỉ số của thong-ke.csv cho thấy việc có được làm không
    draft: true               # xóa dòng này khi đã điền xong
    ---

    \(SkeletonSentence.duty.rawValue)

    """
  }

  private var newsText: String {
    """
    ---
    title: \(SkeletonWords.newsTitle.rawValue)
    draft: true               # xóa dòng này khi đã điền xong
    ---

    \(SkeletonSentence.news.rawValue)

    """
  }

  private var correctionText: String {
    """
    ---
    title: \(SkeletonWords.correctionTitle.rawValue)
    date: \(asOf.iso)
    affects: /                # đường dẫn của trang, ví dụ /so-lieu/2026-q3/, hoặc kỳ: 2026-q3
    kind: error               # error: sai | revision: nói lại cho rõ | disclosure: gỡ điều làm lộ người
    was: \(SkeletonWords.was.rawValue)         # kind: disclosure thì xóa dòng này
    now: \(SkeletonWords.now.rawValue)
    draft: true               # xóa dòng này khi đã điền xong
    ---

    """
  }

  private var pageText: String {
    """
    ---
    title: \(SkeletonWords.pageTitle.rawValue)
    draft: true               # xóa dòng này khi đã điền xong
    ---

    \(SkeletonSentence.page.rawValue)

    """
  }

  private var holidayText: String {
    """
    source: \(SkeletonWords.holidaySource.rawValue)
    draft: true               # xóa dòng này khi đã điền theo thông báo; lịch năm ấy đến lúc đó vẫn là “dự kiến”
    daysOff:
      # Nghỉ bù ngày lễ rơi vào thứ Bảy, Chủ nhật và ngày tính theo âm lịch: sửa theo thông báo rồi bỏ unconfirmed
      # Quốc khánh: thêm một ngày liền kề (01/9 hoặc 03/9) theo thông báo
    \(expectedDaysOff.sorted { $0.from < $1.from }.map(Self.line).joined(separator: "\n"))
    makeUp: []                # - {date: …, for: …}: thứ Bảy làm bù

    """
  }
}
