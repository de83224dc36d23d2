import Formats

/// Paragraphs that are headings by their words, in texts written without headings: “Chương I” and the title on the next
/// line, “Điều 5. Phạm vi điều chỉnh”, “I- MỤC ĐÍCH”. A division that begins with the words of a sentence stays a
/// paragraph (“Điều 2. Quyết định này có hiệu lực kể từ ngày ký.”).
public struct DivisionLines: Sendable {
  public enum Role: Sendable, Hashable {
    /// A heading, also one that is written as such. `isBare`: its first line is the number alone.
    case heading(ClauseRank, isBare: Bool)
    /// Goes on with the heading in the paragraph before.
    case title
    /// A paragraph that begins with a number, in bytes of its text.
    case sentence(number: [UInt8])
  }

  private var found: [(block: Int, role: Role)] = []
  private var blocks = 0
  /// The last block, when it is a heading that the next may take back or go on with.
  private var open: Open?

  private struct Open {
    let rank: ClauseRank
    /// Empty when the mark of a note stands in it, and it cannot be set off.
    let number: [UInt8]
    let isNumberAlone: Bool
    let needsText: Bool
  }

  /// In UTF-8: some 180 letters, longer than the titles of articles are.
  private static let longest = 240

  public init() {}

  /// Takes the next block that was asked for its name.
  /// - Parameter followsOther: something that has no names, such as a table, stands before it.
  public mutating func take(_ block: Numbering.Block, _ name: Numbering.Name?, followsOther: Bool) {
    defer { blocks += 1 }
    if let open {
      self.open = nil
      if open.isNumberAlone, name == nil, !followsOther, Self.isTitleLine(block, below: open.rank) {
        return found.append((blocks, .title))
      }
      if open.needsText, !followsOther, let rank = name?.rank, rank <= open.rank { takeBack(open) }
    }
    guard let rank = name?.rank, rank <= .article else { return }
    switch block.kind {
    case .heading: found.append((blocks, .heading(rank, isBare: false)))
    case .paragraph where block.depth == 0: paragraph(block.bytes, rank)
    case .paragraph, .listItem: break
    }
  }

  /// What the blocks are, by their place among those taken; all others are what they are written as.
  public var roles: [(block: Int, role: Role)] {
    guard let open, open.needsText else { return found }
    var all = self
    all.takeBack(open)
    return all.found
  }

  private mutating func paragraph(_ bytes: [UInt8], _ rank: ClauseRank) {
    guard let lead = ClauseScanner.lead(in: bytes) else { return }
    let title = bytes[lead.bytes.endIndex...].drop { $0 == 0x20 || $0 == 0x0A }
    let number = Array(lead.bytes)
    guard title.isEmpty ? rank != .roman : Self.isTitle(title) else {
      if !lead.isNoted { found.append((blocks, .sentence(number: number))) }
      return
    }
    found.append((blocks, .heading(rank, isBare: lead.isBare)))
    open = Open(
      rank: rank, number: lead.isNoted ? [] : number, isNumberAlone: title.isEmpty && rank <= .subsection,
      needsText: rank >= .roman && !Self.isCapitals(title))
  }

  /// A title has something below it: what is followed by the next number at once was a sentence without its full stop.
  private mutating func takeBack(_ heading: Open) {
    guard let last = found.popLast(), !heading.number.isEmpty else { return }
    found.append((last.block, .sentence(number: heading.number)))
  }

  private static func isTitleLine(_ block: Numbering.Block, below rank: ClauseRank) -> Bool {
    guard block.kind == .paragraph, block.depth == 0, isTitle(block.bytes[...]),
      ClauseScanner.marker(in: block.bytes, isHeading: true) == nil
    else { return false }
    let first = String(decoding: block.bytes, as: UTF8.self).unicodeScalars.first
    // Under “Phụ lục” other short lines stand too: to whom it is addressed, what it belongs to.
    return first?.properties.isUppercase ?? false && (rank != .appendix || isCapitals(block.bytes[...]))
  }

  /// Short, without a mark that ends a sentence or a part of one.
  private static func isTitle(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count <= longest, let last = text.last(where: { $0 != 0x20 && $0 != 0x0A }),
      !".;:,!?".utf8.contains(last)
    else { return false }
    return !zip(text, text.dropFirst()).contains { mark, next in
      (mark == UInt8(ascii: ".") || mark == UInt8(ascii: ";")) && (next == 0x20 || next == 0x0A)
    }
  }

  private static func isCapitals(_ text: ArraySlice<UInt8>) -> Bool {
    let scalars = String(decoding: text, as: UTF8.self).unicodeScalars
    return !scalars.contains { $0.properties.isLowercase } && scalars.contains { $0.properties.isUppercase }
  }
}
