/// A word or a group of digits in a text, with what stands before it.
struct TextToken {
  /// Bytes of the text.
  var start: Int32
  var end: Int32
  /// FNV-1a over the lower-case letters with their marks. Digits have none.
  var exact = WordHash.seed
  /// The last eight letters without marks, one a byte: a syllable has seven at most. Of a group of four digits the first two.
  var folded: UInt64 = 0
  var classes: WordClasses = []
  /// What its spelling could be if the writer left the marks out.
  var loose: WordClasses = []
  /// How likely it is a part of a name.
  var odds = NameOdds()
  var gap = Gap()
  /// In letters or digits.
  var length: Int32 = 0
  var shape: Shape
  var isMarked = false

  var bytes: Range<Int> { Int(start)..<Int(end) }

  enum Shape: UInt8 {
    case digits, lower
    /// `Nguyễn`
    case capital
    /// `NGUYỄN`, of two letters or more
    case caps
    /// `A`
    case single
  }

  var isDigits: Bool { shape == .digits }
  /// Written as a name is.
  var isCapital: Bool { shape == .capital || shape == .caps || shape == .single }

  /// The word, or its spelling without marks.
  @inline(__always) func matches(_ term: Term) -> Bool { exact == term.exact || !isMarked && exact == term.unmarked }
  func matches(_ terms: [Term]) -> Bool {
    for term in terms where matches(term) { return true }
    return false
  }
}

/// The characters between two tokens, as a set, and their number.
struct Gap: Equatable {
  var kinds: Kinds = []
  var count: UInt8 = 0

  struct Kinds: OptionSet {
    let rawValue: UInt16
    static let space = Kinds(rawValue: 1)
    static let newline = Kinds(rawValue: 2)
    static let dot = Kinds(rawValue: 4)
    static let hyphen = Kinds(rawValue: 8)
    static let parenthesis = Kinds(rawValue: 16)
    static let comma = Kinds(rawValue: 32)
    static let colon = Kinds(rawValue: 64)
    static let slash = Kinds(rawValue: 128)
    static let apostrophe = Kinds(rawValue: 256)
    /// What ends a sentence or a cell, and quotation marks.
    static let stop = Kinds(rawValue: 512)
    static let other = Kinds(rawValue: 1024)
    static let plus = Kinds(rawValue: 2048)
    static let degree = Kinds(rawValue: 4096)
  }

  var isJoined: Bool { count == 0 }
  mutating func add(_ kind: Kinds) {
    kinds.formUnion(kind)
    if count < .max { count += 1 }
  }

  /// White space alone.
  var isPlain: Bool { !kinds.isEmpty && kinds.isSubset(of: [.space, .newline]) }
  /// May stand inside a number: `0912.345.678`, `(024) 3825`, `079 - 123`.
  var joinsDigits: Bool { count <= 3 && kinds.isSubset(of: [.space, .dot, .hyphen, .parenthesis]) }
  /// A new sentence, cell, item or quotation.
  var endsSentence: Bool {
    !kinds.isDisjoint(with: .stop) || kinds.contains(.dot) && !kinds.isDisjoint(with: [.space, .newline])
  }
}

/// What a word can be to the scan.
struct WordClasses: OptionSet {
  let rawValue: UInt32
  /// A family name that begins little else.
  static let surname = WordClasses(rawValue: 1)
  /// A family name that is also a common syllable of places and words.
  static let rareSurname = WordClasses(rawValue: 2)
  /// A form of address: ông, bà, anh …
  static let address = WordClasses(rawValue: 4)
  /// văn, thị: between family and given name.
  static let middle = WordClasses(rawValue: 8)
  /// What is named after people: đường, trường, phường …
  static let place = WordClasses(rawValue: 16)
  /// May stand between such a word and its name: tiểu học, đa khoa …
  static let qualifier = WordClasses(rawValue: 32)
  /// Begins the name of a body or a document: Sở, Ban, Luật …
  static let body = WordClasses(rawValue: 64)
  /// A word of one syllable that begins sentences.
  static let common = WordClasses(rawValue: 128)
  /// After a number: đồng, triệu, ha …
  static let unit = WordClasses(rawValue: 256)
  /// Before a sum: tiền, giá, phí …
  static let money = WordClasses(rawValue: 512)
  /// facebook, zalo …
  static let network = WordClasses(rawValue: 1024)
  /// gmail, yahoo …
  static let mailHost = WordClasses(rawValue: 2048)
  /// công ty, hợp tác xã …: their second syllable
  static let company = WordClasses(rawValue: 4096)
  /// The word that says what number follows ends so: thửa, khoản, thoại …
  static let label = WordClasses(rawValue: 8192)
  /// People's given and middle names.
  static let given = WordClasses(rawValue: 16384)
  /// `NguyễnVănTèo`: begins with a family name, with more capitals in it.
  static let joinedName = WordClasses(rawValue: 32768)
  /// The same of what is a common syllable too, `HoaSen`.
  static let joinedWords = WordClasses(rawValue: 65536)
  /// What people write behind a form of address that is no name: verbs, pronouns, roles.
  static let follower = WordClasses(rawValue: 131072)
  /// What a person does and a body hardly: hỏi, xin, rút …
  static let deed = WordClasses(rawValue: 262144)
  /// Kinds of things that bear a name of their own: xe, thuốc, bão …
  static let thing = WordClasses(rawValue: 524288)
  /// A digit said in words: không, một, lăm; also mười, mươi.
  static let digitWord = WordClasses(rawValue: 1_048_576)
  /// A family name of the Central Highlands or of Khmer women that is written like no other word: Niê, Byă, Neáng.
  static let clan = WordClasses(rawValue: 2_097_152)
  /// Old people are called so in the highlands and the midlands: già, mế, bủ, ama.
  static let elder = WordClasses(rawValue: 4_194_304)
  /// Behind the name of a place in English: Street, Ward.
  static let englishPlace = WordClasses(rawValue: 8_388_608)
  /// Without these no code is labelled: mã, số, hiệu, thẻ …
  static let coding = WordClasses(rawValue: 16_777_216)
  /// Without these nobody's room, parcel or residence is told: căn, lô, trọ, ngụ …
  static let home = WordClasses(rawValue: 33_554_432)
  static let anySurname: WordClasses = [.surname, .rareSurname]
}

/// FNV-1a over lower-case letters.
enum WordHash {
  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always) static func adding(_ scalar: UInt32, to hash: UInt64) -> UInt64 {
    (hash ^ UInt64(scalar)) &* 0x100_0000_01B3
  }
}

/// A word to compare with, given with its marks.
struct Term: Sendable, ExpressibleByStringLiteral {
  let exact: UInt64
  /// The hash of its spelling without marks.
  let unmarked: UInt64

  init(stringLiteral text: String) { self.init(text) }

  init(_ text: some StringProtocol) {
    var (exact, unmarked) = (WordHash.seed, WordHash.seed)
    for scalar in text.unicodeScalars {
      let letter = LetterTable.letters[LetterTable.index(scalar.value)]
      exact = WordHash.adding(letter.lower, to: exact)
      unmarked = WordHash.adding(UInt32(letter.base), to: unmarked)
    }
    (self.exact, self.unmarked) = (exact, unmarked)
  }
}
