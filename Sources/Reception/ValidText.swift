public import Authorities

/// The bounds of a schedule in words.
public enum ValidText {
  public static func vietnamese(_ range: DayRange) -> String {
    switch (range.from, range.to) {
    case (let from?, let to?): "\(from.vietnamese)–\(to.vietnamese)"
    case (let from?, nil): "từ \(from.vietnamese)"
    case (nil, let to?): "đến \(to.vietnamese)"
    case (nil, nil): "không giới hạn"
    }
  }

  public static func english(_ range: DayRange) -> String {
    switch (range.from, range.to) {
    case (let from?, let to?): "\(from.iso) to \(to.iso)"
    case (let from?, nil): "from \(from.iso)"
    case (nil, let to?): "to \(to.iso)"
    case (nil, nil): "unbounded"
    }
  }
}
