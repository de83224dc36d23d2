/// What speaks for and against capitalised words being somebody's name, and how much. The weights of all that holds are
/// added: from `stop` on the words are a name, from `ask` on they may be one.
///
/// They were chosen so that one sure sign stops, one weak sign asks, and a place, a business or a namesake takes a family
/// name's weight away, but not that of a form of address or of what only people do.
enum NameWeights {
  static let stop = 5
  static let ask = 2

  // MARK: For a name

  /// Two capitalised words or more that nobody knows: Thanh Hằng, Bling Hạnh.
  static let run = 2
  /// But of words that nobody is called by, and that stand where a sentence has no person: Rạch Gốc, Sunrise City.
  static let strange = -1
  /// One capitalised word where a sentence has none: gửi Yến.
  static let inSentence = 1
  /// Nguyễn, Trần: they begin little else with two capitals.
  static let familyName = 3
  /// Mai, Hà, Kim: they begin words and places too.
  static let rareFamilyName = 1
  /// văn, thị within.
  static let middleName = 4
  /// A syllable that people are called by; two at most behind a family name, one at most without.
  static let givenName = 1
  static let singleGivenName = 3
  /// Three words or more from a family name on.
  static let wholeName = 2
  /// Behind what a person's name follows: hộ, đơn của, trưởng thôn.
  static let introduced = 5
  /// A part in small letters behind a hyphen, as Koreans are written: Kim Jae-hyun.
  static let hyphenated = 2
  /// Before what is written of people alone: khiếu nại, trú tại, 34 tuổi.
  static let told = 5
  /// Before what people do and bodies hardly: xin, hỏi, rút.
  static let acting = 3
  /// Before what anybody or anything does: đã, không, trả lời.
  static let doing = 1
  static let singleDoing = 3
  /// Behind của, cho, do, với.
  static let about = 2
  static let singleAbout = 3
  /// One of several: Chút, Chít.
  static let listed = 2

  /// In small letters: the family name is a sure one, or less so; a word that is a name's alone.
  static let lowerFamilyName = 3
  static let lowerRareFamilyName = 1
  static let lowerGivenName = 1
  /// Three words or more; two speak against one.
  static let lowerWhole = 1
  static let lowerIntroduced = 4
  /// A street or a district bears it.
  static let lowerBorne = -4
  static let lowerStop = 7
  static let lowerAsk = 5

  // MARK: Where letter case tells nothing

  /// The odds of the syllables and what is around them, both as logarithms to base 2.
  static let oddsStop = 10
  static let oddsAsk = 6
  /// Marks tell most syllables from each other.
  static let oddsMarked = 1
  /// But who writes Hà Nội with capitals writes names so.
  static let oddsCareful = -3
  static let oddsFirst = 1
  static let oddsAlone = 3
  static let oddsMiddle = 2
  static let oddsPair = -2
  /// A common phrase begins within.
  static let oddsPhrase = -6
  /// Of families that were not counted.
  static let oddsFamily = 3
  static let oddsRareFamily = -1
  /// Of those whose letters no Vietnamese word has: Kpă.
  static let oddsHighland = 9
  static let oddsUnknownFamily = -4
  /// Of what was not counted behind a family name: a given name, a syllable of no list, a word.
  static let oddsRareGiven = -2
  static let oddsUnknown = -3
  static let oddsWord = -5

  // MARK: Against it

  /// Named after somebody of history, as streets and schools are. It takes the place of what the syllables tell.
  static let namesake = -2
  /// The same words without their marks may be others' too.
  static let unmarkedNamesake = -4
  /// And what is told is history: thơ Nguyễn Du, trận … do Ngô Quyền chỉ huy.
  static let remembered = -2
  /// The name of a district that somebody may have too: Thanh Bình.
  static let district = -2
  /// But it stands for itself, as those who sign do.
  static let alone = 2
  /// Behind at, in or a noun of a place with little between: trạm bơm Phú Hòa.
  static let placed = -4
  /// Behind a business: Công ty TNHH Hoàng Long.
  static let business = -7
  /// But behind somebody's rank there: Giám đốc Công ty Minh Long.
  static let titled = 3
  /// Behind đi, sang, qua.
  static let toward = -1
  /// Of a time or a throne, where nobody of today is named: triều Nguyễn, thời Ngô Đình Diệm.
  static let era = -6
  /// Behind another name of a place and a comma.
  static let secondPlace = -3
  /// Behind what bears a name of its own: sữa Lò Rèn, xe Ford Ranger.
  static let thing = -2
  /// The whole clan: nhà thờ họ Nguyễn Đại.
  static let clan = -7
  /// It begins as places do and people do not: Tân, Vĩnh, Nậm.
  static let placeStart = -1
  /// It begins so and goes on so too: Tân Hòa, Long Thành.
  static let placeName = -4
  /// The word is also a common one, a thing's or a place's.
  static let commonWord = -3
  /// With the small word behind it is another word: Quyền trẻ em.
  static let compound = -2
}
