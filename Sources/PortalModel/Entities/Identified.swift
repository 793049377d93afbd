package import Documents
package import Figures

/// An entity with a name of its own among its kind.
package protocol Identified: Sendable {
  /// What the name is of: the entity itself, or what the figures know of it.
  associatedtype Named = Self

  var id: Identifier<Named> { get }
}

/// The name that one entity calls another by, and the place where it does.
package typealias Reference<Entity: Identified> = Located<Identifier<Entity.Named>>

extension Sequence where Element: Identified {
  /// The elements by their identifiers; of two with the same, the first.
  package var byID: IdentifierMap<Element.Named, Element> {
    IdentifierMap(lazy.map { ($0.id, $0) })
  }
}
