/// Remembers what the distinct texts of a column mean, so that half a million cells are each read once per spelling.
///
/// What is done for each cell is inlinable here and in the readers, so that it is compiled for the columns of a table where
/// those are known: by witness tables it would take twice as long.
public struct CellCache<Value: Sendable>: Sendable {
  @usableFromInline var texts = CellTexts()
  @usableFromInline var values: [Value] = []

  init() {}

  /// The value kept for a text; nil at its first occurrence. Apart from `keep`, so that the millionth cell costs a look
  /// and no more: neither a closure is made for it nor an array held.
  @inlinable
  func value(of text: UnsafeBufferPointer<UInt8>) -> Value? { texts.index(of: text).map { values[$0] } }

  /// Keeps the value of a text that has none yet.
  mutating func keep(_ value: Value, for text: UnsafeBufferPointer<UInt8>) {
    texts.append(text)
    values.append(value)
  }
}
