import Diagnostics
import Formats

/// The keys `email` of a place or of the publisher, and `location` of a reception place.
enum OfficeContact {
  static func email(_ reader: inout MappingReader) -> String? {
    guard let email = reader.string("email") else { return nil }
    let parts = email.split(separator: "@", omittingEmptySubsequences: false)
    // Anything more would be read as a part of the link that it becomes (RFC 6068): `?cc=…`, `%0a`.
    if parts.count == 2, !parts[0].isEmpty, parts[1].contains("."), email.utf8.allSatisfy(isPlain) { return email }
    reader.add(
      Problem(
        "email-form", Wording("“\(email)” không phải địa chỉ thư điện tử", en: "“\(email)” is not an e-mail address"),
        fix: Wording("viết dạng ten@coquan.gov.vn", en: "write name@office.gov.vn"),
        at: reader.location(ofValue: "email")))
    return nil
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || "@.-_+".utf8.contains(byte)
  }

  static func coordinate(_ reader: inout MappingReader) -> Office.Coordinate? {
    guard var nested = reader.mapping("location", example: "location: {latitude: vĩ độ, longitude: kinh độ}") else {
      return nil
    }
    nested.decimals = ["latitude", "longitude"]
    if let swapped = swapped(nested) {
      _ = (nested.take("latitude"), nested.take("longitude"))
      reader.merge(nested.finish())
      reader.add(swapped)
      return nil
    }
    let latitude = degrees("latitude", within: 90, &nested)
    let longitude = degrees("longitude", within: 180, &nested)
    reader.merge(nested.finish())
    guard let latitude, let longitude else { return nil }
    if !latitudes.contains(latitude) || !longitudes.contains(longitude) {
      reader.add(abroad(latitude, longitude, at: nested.location(ofValue: "latitude")))
    }
    return Office.Coordinate(latitude: latitude, longitude: longitude)
  }

  /// Of Viet Nam with its islands: Hoàng Sa and Trường Sa lie far in the east and south.
  private static let (latitudes, longitudes) = (6.0...24.0, 102.0...118.0)

  private static func swapped(_ nested: MappingReader) -> Problem? {
    var nested = nested
    guard let (first, second) = pair(&nested), longitudes.contains(first.value), latitudes.contains(second.value) else {
      return nil
    }
    return Problem(
      "coordinate-swapped",
      Wording("Vĩ độ và kinh độ bị đổi chỗ cho nhau", en: "Latitude and longitude are exchanged"),
      fix: Wording(
        "viết “latitude: \(second.text)”, “longitude: \(first.text)”",
        en: "write “latitude: \(second.text)”, “longitude: \(first.text)”"), at: nested.location(ofValue: "latitude"))
  }

  private static func pair(
    _ nested: inout MappingReader
  ) -> ((text: String, value: Double), (text: String, value: Double))? {
    guard case .scalar(let first, _)? = nested.take("latitude")?.value,
      case .scalar(let second, _)? = nested.take("longitude")?.value,
      let latitude = Double(first), let longitude = Double(second)
    else { return nil }
    return ((first, latitude), (second, longitude))
  }

  private static func abroad(_ latitude: Double, _ longitude: Double, at location: Location) -> Problem {
    Problem(
      "coordinate-abroad", severity: .warning,
      Wording(
        "Tọa độ \(latitude), \(longitude) ở ngoài Việt Nam", en: "\(latitude), \(longitude) is outside Viet Nam"),
      fix: Wording(
        "chép lại tọa độ từ bản đồ: latitude là vĩ độ, từ 8 đến 24; longitude là kinh độ, từ 102 đến 118",
        en: "copy it again from a map: latitude from 8 to 24, longitude from 102 to 118"), at: location)
  }

  private static func degrees(_ name: String, within bound: Double, _ reader: inout MappingReader) -> Double? {
    guard let text = reader.string(name, required: true) else { return nil }
    if let value = Double(text), value.isFinite, abs(value) <= bound { return value }
    reader.add(
      Problem(
        "coordinate-form",
        Wording(
          "“\(text)” không phải tọa độ: \(name) nằm từ -\(Int(bound)) đến \(Int(bound))",
          en: "“\(text)” is no coordinate: \(name) runs from -\(Int(bound)) to \(Int(bound))"),
        fix: Wording(
          "viết số thập phân với dấu chấm, ví dụ latitude: 10.7769, longitude: 106.7009",
          en: "write a decimal number, e.g. latitude: 10.7769, longitude: 106.7009"), at: reader.location(ofValue: name)
      ))
    return nil
  }
}
