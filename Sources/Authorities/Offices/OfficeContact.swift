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
    let latitude = degrees("latitude", within: 90, &nested)
    let longitude = degrees("longitude", within: 180, &nested)
    reader.merge(nested.finish())
    guard let latitude, let longitude else { return nil }
    return Office.Coordinate(latitude: latitude, longitude: longitude)
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
