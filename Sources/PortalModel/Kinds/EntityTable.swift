/// All entities that were read, by kind.
struct EntityTable: Sendable {
  /// Of each kind an array of its type.
  private var lists: [ContentKind: any Sendable] = [:]

  init(_ entities: [any ContentEntity] = []) {
    for (kind, group) in Dictionary(grouping: entities, by: { type(of: $0).kind }) {
      set(kind.entity, group)
    }
  }

  private mutating func set<Entity: ContentEntity>(
    _ type: Entity.Type, _ entities: [any ContentEntity]
  ) {
    lists[Entity.kind] = entities.compactMap { $0 as? Entity }
  }

  subscript<Entity: ContentEntity>(_ type: Entity.Type) -> [Entity] {
    lists[Entity.kind] as? [Entity] ?? []
  }

  /// The entities of a kind, of whatever type.
  subscript(_ kind: ContentKind) -> [any ContentEntity] {
    func list<Entity: ContentEntity>(_ type: Entity.Type) -> [any ContentEntity] { self[type] }
    return list(kind.entity)
  }
}
