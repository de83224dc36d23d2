import CExpat
import Diagnostics

/// What takes the elements of an XML part as they come.
protocol XMLConsumer {
  mutating func start(_ name: XMLName, _ attributes: XMLAttributes)
  mutating func end(_ name: XMLName)
  /// A stretch of character data; one text may come in several.
  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>)
  /// Set once the rest of the part is of no use, be it for a fault.
  var isDone: Bool { get }
}

/// Reads the parts of an archive as XML (through expat) while they are inflated. Refused: a document type, and with it
/// every entity but the five of XML; elements nested deep; a token of megabytes.
struct XMLReader {
  private(set) var inflater: ZipInflater

  init(_ archive: ZipArchive) { inflater = ZipInflater(archive) }

  /// In bytes. Lists of sheets and of styles that people make stay below a few megabytes.
  static let mostOfSmall = 32 << 20

  /// As `read`, for a part whose contents are kept in memory as they are.
  mutating func read<Consumer: XMLConsumer>(
    small entry: ZipEntry, into consumer: inout Consumer
  ) throws(WorkbookFault) {
    guard entry.size <= Self.mostOfSmall else { throw .tooLarge(XMLWords.part(entry.name)) }
    try read(entry, into: &consumer)
  }

  /// Gives all elements of a part to `consumer`, until it is done.
  mutating func read<Consumer: XMLConsumer>(_ entry: ZipEntry, into consumer: inout Consumer) throws(WorkbookFault) {
    try read(entry, into: &consumer) { (piece, isLast, _, parse) throws(WorkbookFault) in try parse(piece, isLast) }
  }

  /// The same for a sheet, whose plain cells need no parser.
  mutating func read(sheet entry: ZipEntry, into sheet: inout SheetXML) throws(WorkbookFault) {
    var cells = PlainCells()
    try read(entry, into: &sheet) { (piece, isLast, sheet, parse) throws(WorkbookFault) in
      try cells.take(from: piece, isLast: isLast, into: &sheet.pointee, parse)
    }
  }

  /// Gives bytes to the parser; false when the rest is not wanted.
  typealias Parse = (UnsafeRawBufferPointer, _ isLast: Bool) throws(WorkbookFault) -> Bool

  private mutating func read<Consumer: XMLConsumer>(
    _ entry: ZipEntry, into consumer: inout Consumer,
    _ feed: (UnsafeRawBufferPointer, Bool, UnsafeMutablePointer<Consumer>, Parse) throws(WorkbookFault) -> Bool
  ) throws(WorkbookFault) {
    guard let parser = XML_ParserCreate(nil) else { throw .tooLarge(XMLWords.memory) }
    defer { XML_ParserFree(parser) }
    try withUnsafeMutablePointer(to: &consumer) { (consumer) throws(WorkbookFault) in
      var run = XMLRun(
        parser: parser,
        start: { name, attributes in
          consumer.pointee.start(name, attributes)
          return consumer.pointee.isDone
        },
        end: { name in
          consumer.pointee.end(name)
          return consumer.pointee.isDone
        },
        text: { consumer.pointee.text($0) })
      try withUnsafeMutablePointer(to: &run) { (run) throws(WorkbookFault) in
        XMLRun.listen(parser, run)
        try inflater.read(entry) { (piece, isLast) throws(WorkbookFault) in
          try feed(piece, isLast, consumer) { (piece, isLast) throws(WorkbookFault) in
            try Self.parse(piece, isLast, parser, run, entry)
          }
        }
      }
    }
  }

  /// False when the rest is not wanted.
  private static func parse(
    _ piece: UnsafeRawBufferPointer, _ isLast: Bool, _ parser: XML_Parser, _ run: UnsafeMutablePointer<XMLRun>,
    _ entry: ZipEntry
  ) throws(WorkbookFault) -> Bool {
    run.pointee.silence += piece.count
    let status = XML_Parse(
      parser, piece.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(piece.count), isLast ? 1 : 0)
    if let fault = run.pointee.fault { throw fault }
    if run.pointee.isStopped { return false }
    guard status == XML_STATUS_OK else {
      throw .damaged(XMLWords.malformed(entry.name, line: Int(XML_GetCurrentLineNumber(parser))))
    }
    if run.pointee.silence > XMLRun.longestSilence { throw .unsafe(XMLWords.long) }
    return true
  }
}

/// The state that expat carries from one of its calls to the next.
struct XMLRun {
  let parser: XML_Parser
  let start: (XMLName, XMLAttributes) -> Bool
  let end: (XMLName) -> Bool
  let text: (UnsafeBufferPointer<UInt8>) -> Void
  var fault: WorkbookFault?
  var isStopped = false
  /// Bytes fed since expat last called: it reads a token that has no end yet from its start at every piece.
  var silence = 0
  private var depth = 0

  static let deepest = 64
  static let mostAttributes = 256
  static let longestSilence = 2 << 20

  init(
    parser: XML_Parser, start: @escaping (XMLName, XMLAttributes) -> Bool, end: @escaping (XMLName) -> Bool,
    text: @escaping (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    (self.parser, self.start, self.end, self.text) = (parser, start, end, text)
  }

  mutating func stop(_ fault: WorkbookFault? = nil) {
    self.fault = fault
    isStopped = true
    XML_StopParser(parser, 0)
  }

  private mutating func opens(_ name: XMLName, _ attributes: XMLAttributes) {
    silence = 0
    depth += 1
    if depth > Self.deepest { return stop(.unsafe(XMLWords.deep)) }
    if attributes.isMoreThan(Self.mostAttributes) { return stop(.unsafe(XMLWords.attributes)) }
    if start(name, attributes) { stop() }
  }

  private mutating func closes(_ name: XMLName) {
    silence = 0
    depth -= 1
    if end(name) { stop() }
  }

  /// Lets expat call this run.
  static func listen(_ parser: XML_Parser, _ run: UnsafeMutablePointer<XMLRun>) {
    XML_SetUserData(parser, run)
    XML_SetElementHandler(
      parser,
      { run, name, attributes in
        guard let run = XMLRun.from(run), let name, let attributes else { return }
        if !run.pointee.isStopped { run.pointee.opens(XMLName(name), XMLAttributes(attributes)) }
      },
      { run, name in
        guard let run = XMLRun.from(run), let name else { return }
        if !run.pointee.isStopped { run.pointee.closes(XMLName(name)) }
      })
    XML_SetCharacterDataHandler(parser) { run, text, count in
      guard let run = XMLRun.from(run), let text, !run.pointee.isStopped else { return }
      run.pointee.silence = 0
      text.withMemoryRebound(to: UInt8.self, capacity: Int(count)) {
        run.pointee.text(UnsafeBufferPointer(start: $0, count: Int(count)))
      }
    }
    XML_SetStartDoctypeDeclHandler(parser) { run, _, _, _, _ in
      XMLRun.from(run)?.pointee.stop(.unsafe(XMLWords.documentType))
    }
  }

  private static func from(_ data: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<XMLRun>? {
    data?.assumingMemoryBound(to: XMLRun.self)
  }
}

/// What can be wrong with an XML part, in words that end a sentence.
enum XMLWords {
  static let memory = Wording("máy hết bộ nhớ", en: "the machine is out of memory")
  static let deep = Wording("phần tử XML lồng nhau quá sâu", en: "its XML elements are nested too deep")
  static let attributes = Wording(
    "một phần tử XML có quá nhiều thuộc tính", en: "an XML element has too many attributes")
  static let long = Wording("một phần tử XML dài bất thường", en: "an XML token is long beyond all measure")
  static let documentType = Wording("phần XML có khai báo DOCTYPE", en: "its XML declares a document type")

  static func part(_ name: String) -> Wording {
    Wording(
      "phần \(name) hơn \(XMLReader.mostOfSmall >> 20) MB",
      en: "the part \(name) has more than \(XMLReader.mostOfSmall >> 20) MB")
  }

  static func malformed(_ part: String, line: Int) -> Wording {
    Wording("phần \(part) sai XML ở dòng \(line)", en: "the part \(part) is not XML at line \(line)")
  }
}
