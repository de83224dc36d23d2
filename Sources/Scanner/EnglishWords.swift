/// Words of English text and names of foreigners. None is written as a Vietnamese syllable is without its marks.
enum EnglishWords {
  /// Nouns that headings and the names of bodies and documents are made of.
  static let bodies = """
      department ministry office annual report government inspectorate inspector committee chairman chairwoman chairperson
      vice law decree article clause page section petition petitions complaints division unit council front partnership
      open data terms use party fatherland contact reception ground floor resources natural environment home affairs
      national assembly court prosecutor procuracy tax customs bank project programme program plan notice schedule session
      sessions citizens feedback resolution decision circular statistics chart table figure annex appendix north south
      east west central northern southern eastern western republic socialist information finance justice education
      training health labour labor culture sports tourism agriculture rural development transport construction science
      technology industry trade defence security police public service services centre center board bureau agency
      authority association union federation women youth farmers veterans capital municipal provincial general deputy
      director secretary standing legal administrative quarter half year month week monday tuesday wednesday thursday
      friday saturday sunday january february march april june july august september october november december
      denunciations denunciation reflections proposals recommendations licence license commons creative kiosk
    """

  /// Nouns that stand behind the name of a place: `Nguyen Hue Street`.
  static let places = """
      street road avenue boulevard highway expressway city province district ward commune town township village hamlet
      school primary secondary university college hospital market bridge river bay island islands beach airport station
      pagoda temple church museum library stadium theatre theater square lake mountain gulf peninsula county
    """

  /// Further names that foreigners have, given or family.
  static let names = """
      tommy jimmy johnny billy bobby harry larry jerry terry barry kenny danny andy sandy wendy nancy betty patricia
      jennifer elizabeth barbara jessica sarah karen margaret sandra ashley kimberly emily donna michelle amanda melissa
      deborah stephanie rebecca laura sharon cynthia kathleen angela shirley brenda pamela nicole catherine katherine
      christine rachel carolyn janet heather diane julie joyce christina evelyn olivia sophia sophie charlotte claire
      camille juliette isabelle francois pierre jacques philippe marcel antoine nicolas laurent olivier thierry
      jurgen wolfgang stefan matthias giovanni giuseppe paolo francesco carlos jose miguel pedro fernando ricardo diego
      gonzalez gonzales rodriguez fernandez garcia martinez lopez perez sanchez ramirez torres mendoza oliveira joseph
      edward kenneth joshua jason jeffrey jacob nicholas jonathan stephen justin scott brandon benjamin samuel gregory
      patrick alexander raymond dennis tyler aaron nathan zachary walter harold arthur roger keith lawrence dmitry sergey
      alexei nikolai mikhail boris pavel elena tatiana irina ekaterina sokolov smirnov kuznetsov popov volkov fatima
      ibrahim yusuf rahman patel gupta rajesh sanjay priya sunil vijay krishna
    """
}
