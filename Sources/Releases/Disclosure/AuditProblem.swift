import Authorities
public import Diagnostics

/// What the audit says of a class that must not be published.
public struct AuditProblem {
  let published: PublishedClass
  let view: PublishedView
  let location: Location

  public init(published: PublishedClass, view: PublishedView, location: Location) {
    self.published = published
    self.view = view
    self.location = location
  }

  private var name: String { Self.name(published) }

  private static func name(_ published: PublishedClass) -> String {
    let labels = [published.coarse.name, published.fine.name].compactMap(\.self)
    return ([published.kinds.label] + labels).joined(separator: " · ")
  }

  func tooSmall(_ needed: Int) -> Problem {
    disclosing(
      "disclosure-class-too-small",
      Wording("Nhóm “\(name)” có ít hơn \(needed) vụ việc", en: "The class “\(name)” has fewer than \(needed) matters"))
  }

  func homogeneous() -> Problem {
    disclosing(
      "disclosure-class-homogeneous",
      Wording(
        "Nhóm “\(name)” có kết quả gần như giống hệt nhau",
        en: "The outcomes of the class “\(name)” are nearly all the same"))
  }

  public func denunciationByUnit() -> Problem {
    disclosing(
      "disclosure-denunciation-by-unit",
      Wording(
        "Tố cáo không được nêu theo từng đơn vị: “\(name)”", en: "Denunciations must not be told by unit: “\(name)”"))
  }

  public func ofFewUnits() -> Problem {
    disclosing(
      "disclosure-class-of-few-units",
      Wording(
        "Nhóm “\(name)” gần như chỉ là vụ việc của một, hai đơn vị",
        en: "The matters of the class “\(name)” come nearly all from one or two units"))
  }

  func foreign(_ word: String) -> Problem {
    disclosing(
      "disclosure-word-of-other-kind",
      Wording(
        "Nhóm “\(name)” có kết quả “\(word)” không thuộc loại đơn của nhóm",
        en: "The class “\(name)” has the outcome “\(word)” of another kind"))
  }

  func tellsKinds(_ kinds: String) -> Problem {
    disclosing(
      "disclosure-words-tell-kinds",
      Wording(
        "Trong nhóm “\(name)”, cách dùng từ làm lộ số vụ việc “\(kinds)”",
        en: "The words of the class “\(name)” give away its matters of “\(kinds)”"))
  }

  public func sums() -> Problem {
    disclosing(
      "release-sums",
      Wording("Số của nhóm “\(name)” không cộng lại bằng nhau", en: "The counts of the class “\(name)” do not add up"))
  }

  static func viewsDisagree(at location: Location) -> Problem {
    Problem(
      "release-views-disagree",
      Wording(
        "Hai bảng theo nơi và theo lĩnh vực không cùng tổng số",
        en: "The views by place and by subject do not have the same totals"),
      fix: restore, at: location)
  }

  static func classTwice(at location: Location) -> Problem {
    Problem(
      "release-class-twice", Wording("Một nhóm được ghi hai lần", en: "A class is written twice"), fix: restore,
      at: location)
  }

  static func kindTwice(at location: Location) -> Problem {
    Problem(
      "release-kind-twice",
      Wording("Một loại đơn nằm trong hai nhóm loại đơn khác nhau", en: "A kind is in two sets of kinds"), fix: restore,
      at: location)
  }

  static func viewsMeet(
    _ place: PublishedClass, _ subject: PublishedClass, _ count: Int, at location: Location
  ) -> Problem {
    Problem(
      "disclosure-views-meet",
      Wording(
        "Ghép hai bảng sẽ lộ số nhỏ hoặc kết quả ở \(count) chỗ, ví dụ “\(name(place))” và “\(name(subject))”",
        en:
          "Laying the views over each other gives a small number or an outcome away in \(count) places, e.g. “\(name(place))” and “\(name(subject))”"
      ),
      fix: restore, at: location, disclosesPerson: true)
  }

  private func disclosing(_ code: String, _ summary: Wording) -> Problem {
    Problem(code, summary, fix: Self.restore, at: location, disclosesPerson: true)
  }

  static let restore = Wording(
    "không sửa tay tệp đã phát hành: lấy lại bản gốc từ kho lưu trữ, hoặc rút bản phát hành",
    en: "do not edit released files: restore them from your archive, or withdraw the release")
}
