/// Which units are one place under several names, one after the other.
///
/// A unit continues another as a rename when that is its one predecessor and it is that one's one
/// successor. One that lay within another of them is left out: a special zone that is made of a
/// district and all its communes continues the district.
struct Renames {
  /// The names of each place in the order of their days, by each of them.
  private(set) var names = IdentifierMap<ReportingUnit, [ReportingUnit]>()

  init(_ units: [ReportingUnit], byID: IdentifierMap<ReportingUnit, ReportingUnit>) {
    func outermost(_ ids: [Identifier<ReportingUnit>]) -> [Identifier<ReportingUnit>] {
      guard ids.count > 1 else { return ids }
      return ids.filter { id in
        var seen: Set = [id]
        var above = byID[id]?.parent
        while let holder = above, seen.insert(holder).inserted {
          if ids.contains(holder) { return false }
          above = byID[holder]?.parent
        }
        return true
      }
    }
    func next(_ unit: ReportingUnit) -> ReportingUnit? {
      let successors = outermost(unit.successors)
      // One that was there before took the other in; it is no new name of it.
      guard successors.count == 1, let next = byID[successors[0]],
        outermost(next.predecessors) == [unit.id], !next.validity.overlaps(unit.validity)
      else { return nil }
      return next
    }
    var following = IdentifierMap<ReportingUnit, ReportingUnit>()
    var isFollowing: Set<Identifier<ReportingUnit>> = []
    for unit in units {
      guard let next = next(unit), next.id != unit.id else { continue }
      following[unit.id] = next
      isFollowing.insert(next.id)
    }
    for unit in units where !isFollowing.contains(unit.id) {
      var chain = [unit]
      while let next = following[chain[chain.count - 1].id] { chain.append(next) }
      for name in chain { names[name.id] = chain }
    }
    // Units that succeed each other in a circle are reported elsewhere; each is a place of its own.
    for unit in units where names[unit.id] == nil { names[unit.id] = [unit] }
  }
}
