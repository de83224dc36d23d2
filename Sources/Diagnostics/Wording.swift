/// A sentence in the two languages of the tool; Vietnamese is the first.
public struct Wording: Sendable, Hashable {
  public let vi: String
  public let en: String

  public init(_ vi: String, en: String) {
    self.vi = vi
    self.en = en
  }

  public func callAsFunction(_ language: Language) -> String {
    switch language {
    case .vi: vi
    case .en: en
    }
  }
}

/// The language of messages (`--lang`).
public enum Language: String, Sendable, CaseIterable {
  case vi, en
}
