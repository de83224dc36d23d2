import Formats

/// The keys by which names are the same, each made once: a name stands in hundreds of sessions.
public struct NameKeys {
  private var keys: [String: String] = [:]

  public init() {}

  public subscript(name: String) -> String {
    mutating get {
      if let key = keys[name] { return key }
      let key = VietnameseText.nameKey(name)
      keys[name] = key
      return key
    }
  }
}
