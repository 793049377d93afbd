/// Values by the identifiers of entities of one kind, in the order in which they came.
///
/// Identifiers are numbered, so that a value is found without hashing: pages look up dozens of them.
///
/// Inlined where it is asked for a value, as ``PlaceTable`` is.
package struct IdentifierMap<Entity, Value> {
  @usableFromInline
  package internal(set) var keys: [Identifier<Entity>] = []
  @usableFromInline
  package internal(set) var values: [Value] = []
  /// By the identifiers' numbers.
  @usableFromInline
  var places = PlaceTable()

  package init() {}

  @inlinable @inline(__always)
  func place(of key: Identifier<Entity>) -> Int? { places[key.number] }

  @usableFromInline
  mutating func insert(_ value: Value, for key: Identifier<Entity>) -> Int {
    places.set(values.count, for: key.number)
    keys.append(key)
    values.append(value)
    return values.count - 1
  }

  /// The value of an identifier, which it keeps once it has one: `nil` must not be set.
  @inlinable
  package subscript(key: Identifier<Entity>) -> Value? {
    @inline(__always)
    get {
      guard let place = place(of: key) else { return nil }
      return values[place]
    }
    set {
      guard let newValue else { preconditionFailure("a value is never taken out") }
      if let place = place(of: key) {
        values[place] = newValue
      } else {
        _ = insert(newValue, for: key)
      }
    }
  }

  /// The value of an identifier; one that has none gets the default when it is changed.
  package subscript(
    key: Identifier<Entity>, default value: @autoclosure () -> Value
  ) -> Value {
    get { self[key] ?? value() }
    _modify {
      let place = place(of: key) ?? insert(value(), for: key)
      yield &values[place]
    }
  }

  package func mapValues<Other>(_ transform: (Value) -> Other) -> IdentifierMap<Entity, Other> {
    var map = IdentifierMap<Entity, Other>()
    map.keys = keys
    map.places = places
    map.values = values.map(transform)
    return map
  }
}

extension IdentifierMap {
  /// The first value of each identifier.
  package init(_ pairs: some Sequence<(Identifier<Entity>, Value)>) {
    for (key, value) in pairs where place(of: key) == nil { _ = insert(value, for: key) }
  }

  /// Elements by the identifiers that they name, in their order.
  package init<Element>(
    grouping elements: some Sequence<Element>, by key: (Element) -> Identifier<Entity>
  ) where Value == [Element] {
    for element in elements { self[key(element), default: []].append(element) }
  }
}

extension IdentifierMap: Sendable where Value: Sendable {}
