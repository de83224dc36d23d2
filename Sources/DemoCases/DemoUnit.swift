/// A body that settles cases: its name as declared in `content/site.yaml`, and what usually comes to it.
struct DemoUnit: Sendable {
  let name: String
  let kinds: Mix<Kind>
  let fields: Mix<Field>
  /// Whether some of its places are hard to reach, which lengthens the time limits of complaints (Luật Khiếu nại, Đ.28, Đ.37).
  var isRemote = false
  /// The former district: what it has not settled when it ends goes on in its successors.
  var endsWithDistrict = false

  /// The last day of the district level.
  static let lastDistrictDay = DemoDay(2025, 6, 30)

  static let province = DemoUnit(
    name: "UBND tỉnh", kinds: kinds(20, second: 18, denunciation: 6, feedback: 56), fields: .general)

  static let successors = Mix(
    Weighted(DemoUnit(name: "UBND xã Giả Định", kinds: .commune, fields: .general), 6),
    Weighted(DemoUnit(name: "UBND xã Tượng Trưng", kinds: .commune, fields: .general, isRemote: true), 4))

  /// A few large bodies and several small ones.
  static let all = Mix(
    Weighted(province, 10),
    Weighted(DemoUnit(name: "Ban Tiếp công dân tỉnh", kinds: Mix(Weighted(.feedback, 1)), fields: .general), 11),
    Weighted(
      DemoUnit(name: "Thanh tra tỉnh", kinds: kinds(8, second: 0, denunciation: 22, feedback: 70), fields: .general), 4),
    Weighted(
      DemoUnit(
        name: "Sở Nông nghiệp và Môi trường", kinds: kinds(18, second: 4, denunciation: 4, feedback: 74), fields: .land),
      20),
    Weighted(
      DemoUnit(name: "Sở Xây dựng", kinds: kinds(12, second: 2, denunciation: 4, feedback: 82), fields: .building), 9),
    Weighted(
      DemoUnit(name: "Sở Nội vụ", kinds: kinds(8, second: 3, denunciation: 10, feedback: 79), fields: .homeAffairs), 5),
    Weighted(DemoUnit(name: "Sở Y tế", kinds: kinds(6, second: 2, denunciation: 8, feedback: 84), fields: .health), 4),
    Weighted(DemoUnit(name: "UBND phường Minh Họa", kinds: .commune, fields: .general), 12),
    Weighted(DemoUnit(name: "UBND phường Mô Phỏng", kinds: .commune, fields: .general), 7),
    Weighted(DemoUnit(name: "UBND xã Thử Nghiệm", kinds: .commune, fields: .general, isRemote: true), 3),
    Weighted(
      DemoUnit(
        name: "UBND huyện Giả Lập", kinds: kinds(13, second: 4, denunciation: 4, feedback: 79), fields: .general,
        isRemote: true, endsWithDistrict: true), 15))

  private static func kinds(_ first: Int, second: Int, denunciation: Int, feedback: Int) -> Mix<Kind> {
    Mix(
      Weighted(.feedback, feedback), Weighted(.firstComplaint, first), Weighted(.secondComplaint, second),
      Weighted(.denunciation, denunciation))
  }
}

extension Mix<Kind> {
  /// A commune settles no second complaint (Luật Khiếu nại).
  fileprivate static let commune = Mix(
    Weighted(.feedback, 84), Weighted(.firstComplaint, 11), Weighted(.denunciation, 5))
}

extension Mix<Field> {
  /// Land comes first everywhere.
  fileprivate static let general = Mix(
    Weighted(.landRecovery, 24), Weighted(.landTitle, 17), Weighted(.landDispute, 12), Weighted(.housing, 9),
    Weighted(.environment, 8), Weighted(.merit, 7), Weighted(.labour, 3), Weighted(.health, 4),
    Weighted(.officials, 5), Weighted(.procedures, 5), Weighted(.finance, 2), Weighted(.traffic, 4))

  fileprivate static let land = Mix(
    Weighted(.landRecovery, 36), Weighted(.landTitle, 33), Weighted(.landDispute, 12), Weighted(.environment, 15),
    Weighted(.procedures, 4))

  fileprivate static let building = Mix(
    Weighted(.housing, 62), Weighted(.traffic, 23), Weighted(.landRecovery, 10), Weighted(.procedures, 5))

  fileprivate static let homeAffairs = Mix(
    Weighted(.merit, 40), Weighted(.labour, 30), Weighted(.officials, 25), Weighted(.procedures, 5))

  fileprivate static let health = Mix(
    Weighted(.health, 75), Weighted(.merit, 10), Weighted(.officials, 10), Weighted(.procedures, 5))
}
