import Diagnostics

/// A cell of free text in a table, kept until it is known what the content declares.
struct WrittenCell: Sendable {
  let text: String
  let location: Location
  let place: TextPlace
}
