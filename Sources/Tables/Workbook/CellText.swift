import Diagnostics
import Formats

/// The texts of a workbook's cells one behind the other, in Normalization Form C, without white space at their
/// ends and without `InvisibleMarks`.
struct CellText {
  private(set) var bytes: [UInt8] = []

  /// Excel keeps at most 32,767 UTF-16 units in a cell; in bytes of UTF-8 that is at most this.
  static let longest = 32_767 * 3
  /// In bytes, over all cells.
  static let most = 256 << 20

  /// Keeps a text as the XML gives it, with the escapes of ECMA-376-1, 22.4.2.4.
  mutating func add(_ raw: [UInt8]) -> Table.Span {
    raw.withUnsafeBufferPointer { raw in
      // `_x` is rare, and so is text that is not composed.
      if raw.contains(UInt8(ascii: "_"))
        || UTF8Check.look(at: UnsafeRawBufferPointer(raw)).mayCompose
      {
        return keep(InvisibleMarks.removed(from: SourceText.composed(Self.unescaped(raw))))
      }
      if raw.contains(0xE2) { return keep(InvisibleMarks.removed(from: Array(raw))) }
      return keep(raw)
    }
  }

  /// Keeps an ASCII text as it is.
  mutating func add(ascii: some Collection<UInt8>) -> Table.Span {
    let offset = bytes.count
    bytes.append(contentsOf: ascii)
    return Table.Span(offset: UInt32(offset), length: UInt32(bytes.count - offset))
  }

  private mutating func keep(_ text: [UInt8]) -> Table.Span { text.withUnsafeBufferPointer { keep($0) } }

  private mutating func keep(_ text: UnsafeBufferPointer<UInt8>) -> Table.Span {
    let (low, high) = CellSpace.trimmed(text, 0, text.count)
    let offset = bytes.count
    bytes.append(contentsOf: text[low..<high])
    return Table.Span(offset: UInt32(offset), length: UInt32(high - low))
  }

  /// `_x000D_` is the character U+000D.
  private static func unescaped(_ raw: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(raw.count)
    var at = 0
    while at < raw.count {
      if raw[at] == UInt8(ascii: "_"), let scalar = escape(raw, at) {
        out.append(contentsOf: String(Character(scalar)).utf8)
        at += 7
      } else {
        out.append(raw[at])
        at += 1
      }
    }
    return out
  }

  private static func escape(_ raw: UnsafeBufferPointer<UInt8>, _ at: Int) -> Unicode.Scalar? {
    guard at + 7 <= raw.count, raw[at + 1] == UInt8(ascii: "x"), raw[at + 6] == UInt8(ascii: "_") else { return nil }
    var value: UInt32 = 0
    for byte in raw[(at + 2)..<(at + 6)] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      value = value << 4 | UInt32(digit)
    }
    return Unicode.Scalar(value)
  }

  /// The text of a span that this gave.
  subscript(span: Table.Span) -> ArraySlice<UInt8> { bytes[Int(span.offset)..<Int(span.offset) + Int(span.length)] }

  func string(_ span: Table.Span) -> String { String(decoding: self[span], as: UTF8.self) }
}
