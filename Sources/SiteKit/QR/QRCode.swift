import CQRencode

/// A QR code (ISO/IEC 18004) of a text, with error correction M: up to 15 % of it may be unreadable.
public struct QRCode: Sendable, Hashable {
  /// Modules on a side, from 21 to 177, without the quiet zone.
  public let size: Int
  /// Row by row.
  private let dark: [Bool]

  /// Light modules about the code, so that readers find it.
  private static let quiet = 4

  /// Nil for an empty text, and for one of more than 2,331 bytes of UTF-8.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard !bytes.isEmpty, let code = QRcode_encodeData(Int32(bytes.count), bytes, 0, QR_ECLEVEL_M) else { return nil }
    defer { QRcode_free(code) }
    size = Int(code.pointee.width)
    // The lowest bit of a module tells its colour; the others tell what it is for.
    dark = UnsafeBufferPointer(start: code.pointee.data, count: size * size).map { $0 & 1 == 1 }
  }

  /// Whether a module is dark; columns and rows count from 0 at the top left.
  public func isDark(column: Int, row: Int) -> Bool { dark[row * size + column] }

  /// The code with its quiet zone as SVG, black on white whatever the page's colours.
  public func svg(label: String) -> HTML {
    let side = String(size + 2 * Self.quiet)
    var out = HTMLBuffer(capacity: size * size * 2)
    out.append("<svg class=\"qr\" role=\"img\" aria-label=\"")
    out.append(escaping: label)
    out.append("\" viewBox=\"0 0 ")
    out.append(escaping: "\(side) \(side)")
    out.append("\" shape-rendering=\"crispEdges\" xmlns=\"http://www.w3.org/2000/svg\"><path fill=\"#fff\" d=\"M0 0h")
    out.append(escaping: "\(side)v\(side)H0z")
    out.append("\"/><path stroke=\"#000\" d=\"")
    out.append(trusted: path)
    out.append("\"/></svg>")
    return out.html
  }

  /// Each run of dark modules as a line through their middles: `M4 4.5h7m2 0h1`.
  var path: [UInt8] {
    var path: [UInt8] = []
    path.reserveCapacity(size * size * 2)
    for row in 0..<size {
      var end: Int?
      var column = 0
      while column < size {
        let start = column
        while column < size, isDark(column: column, row: row) { column += 1 }
        if column > start {
          if let end {
            path.append(UInt8(ascii: "m"))
            path += Self.digits(start - end)
            path += " 0".utf8
          } else {
            path.append(UInt8(ascii: "M"))
            path += Self.digits(start + Self.quiet)
            path.append(UInt8(ascii: " "))
            path += Self.digits(row + Self.quiet)
            path += ".5".utf8
          }
          path.append(UInt8(ascii: "h"))
          path += Self.digits(column - start)
          end = column
        }
        column += 1
      }
    }
    return path
  }

  private static func digits(_ number: Int) -> String.UTF8View { String(number).utf8 }
}
