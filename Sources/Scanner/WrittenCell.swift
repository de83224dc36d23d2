public import Diagnostics

/// A cell of free text in a table, kept until it is known what the content declares.
public struct WrittenCell: Sendable {
  public let text: String
  public let location: Location
  public let place: TextPlace

  public init(text: String, location: Location, place: TextPlace) {
    self.text = text
    self.location = location
    self.place = place
  }
}
