/// Where what belongs to a number stands in an array, found without hashing.
///
/// Inlined where it is asked, also in other modules: to pass a table on, or to ask it without knowing its
/// types, would take longer than the look.
package struct PlaceTable: Sendable {
  /// One more than the place; 0 for none.
  @usableFromInline
  var places: [Int32] = []

  @inlinable
  package init() {}

  @inlinable @inline(__always)
  package subscript(number: Int) -> Int? {
    guard places.indices.contains(number), places[number] > 0 else { return nil }
    return Int(places[number]) - 1
  }

  package mutating func set(_ place: Int, for number: Int) {
    if number >= places.count {
      places += repeatElement(0, count: number + 1 - places.count)
    }
    places[number] = Int32(place + 1)
  }
}
