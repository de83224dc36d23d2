import Glibc

/// The name of an element, without the prefix of its namespace.
struct XMLName {
  private let start: UnsafePointer<CChar>

  init(_ name: UnsafePointer<CChar>) {
    var (start, at) = (name, name)
    while at.pointee != 0 {
      if at.pointee == 0x3A { start = at + 1 }
      at += 1
    }
    self.start = start
  }

  static func == (name: XMLName, word: StaticString) -> Bool { name.start.equals(word) }

  static func ~= (word: StaticString, name: XMLName) -> Bool { name == word }
}

/// The attributes of an element, found by their whole name.
struct XMLAttributes {
  private let pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>

  init(_ pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>) { self.pairs = pairs }

  /// The value of an attribute, ended by a zero byte.
  subscript(name: StaticString) -> UnsafePointer<CChar>? {
    var at = pairs
    while let key = at.pointee {
      if key.equals(name) { return at[1] }
      at += 2
    }
    return nil
  }

  func string(_ name: StaticString) -> String? { self[name].map { String(cString: $0) } }

  /// True for `1` and `true`.
  func isTrue(_ name: StaticString) -> Bool {
    guard let value = self[name] else { return false }
    return value.equals("1") || value.equals("true")
  }

  /// Whether a height in points, or a width in characters, is too small to be seen.
  func isBelow(_ least: Double, _ name: StaticString) -> Bool {
    self[name].map { strtod($0, nil) < least } ?? false
  }

  /// Of an element that switches something on, unless `val` says otherwise (ST_OnOff).
  var isOn: Bool { self["val"] == nil || isTrue("val") }

  /// A whole number of at most nine digits.
  func number(_ name: StaticString) -> Int? {
    guard let value = self[name] else { return nil }
    return Int(digits: UnsafeRawBufferPointer(start: value, count: strlen(value)))
  }

  func isMoreThan(_ count: Int) -> Bool {
    var (at, seen) = (pairs, 0)
    while at.pointee != nil, seen <= count {
      at += 2
      seen += 1
    }
    return seen > count
  }
}

extension Int {
  /// At most nine digits and nothing else.
  init?(digits: some Collection<UInt8>) {
    guard (1...9).contains(digits.count) else { return nil }
    self = 0
    for digit in digits {
      guard (0x30...0x39).contains(digit) else { return nil }
      self = self * 10 + Int(digit - 0x30)
    }
  }
}

extension UnsafePointer<CChar> {
  /// Compares a text that a zero byte ends with an ASCII word.
  @inline(__always)
  func equals(_ word: StaticString) -> Bool {
    var at = self
    for index in 0..<word.utf8CodeUnitCount {
      guard UInt8(bitPattern: at.pointee) == word.utf8Start[index] else { return false }
      at += 1
    }
    return at.pointee == 0
  }
}

extension XMLAttributes {
  /// The value of the attribute that has this name behind the prefix of a namespace.
  func stringAfterColon(_ name: StaticString) -> String? {
    var at = pairs
    while let key = at.pointee, let value = at[1] {
      if XMLName(key) == name, !key.equals(name) { return String(cString: value) }
      at += 2
    }
    return nil
  }
}
