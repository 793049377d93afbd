/// Which templates insert which, and what that comes to.
struct TemplateCalls {
  /// What a template may come to with all that it inserts.
  enum Limit {
    /// The tags of one template.
    static let tags = 2_000
    /// The tags of a template and of those that it inserts, each as often as it is inserted: thirty
    /// templates that each insert the next one twice would be a billion.
    static let insertedTags = 50_000
    /// Sections within each other, and templates that insert each other.
    static let depth = 32
  }

  /// The templates that never come to an end, for they insert themselves, in order.
  private(set) var circles: [String] = []
  /// The templates that insert others too deep, in order.
  private(set) var tooDeep: [String] = []
  /// The templates that come to too many tags, in order.
  private(set) var tooLong: [String] = []

  /// - Parameters:
  ///   - tags: How many tags each template has.
  ///   - calls: The templates that each inserts, as often as it does.
  init(tags: [String: Int], calls: [String: [String]]) {
    let known = calls.mapValues { $0.filter { calls[$0] != nil } }
    let inOrder = Self.peeled(known)
    circles = Self.inCircles(known.filter { !inOrder.names.contains($0.key) })
    var depths: [String: Int] = [:]
    var lengths: [String: Int] = [:]
    for name in inOrder.order {
      let called = known[name] ?? []
      let depth = 1 + (called.compactMap { depths[$0] }.max() ?? 0)
      let length = called.reduce(tags[name] ?? 0) { min(.max / 2, $0 + (lengths[$1] ?? 0)) }
      // Whoever inserts what is too much is not to blame as well.
      if depth > Limit.depth { tooDeep.append(name) }
      if length > Limit.insertedTags { tooLong.append(name) }
      depths[name] = depth > Limit.depth ? 0 : depth
      lengths[name] = length > Limit.insertedTags ? 0 : length
    }
    tooDeep.sort()
    tooLong.sort()
  }

  /// The templates that come to an end, each behind those that it inserts.
  private static func peeled(_ calls: [String: [String]]) -> (order: [String], names: Set<String>) {
    var callers: [String: [String]] = [:]
    var open: [String: Int] = [:]
    for (name, called) in calls {
      open[name] = called.count
      for other in called { callers[other, default: []].append(name) }
    }
    var order = calls.keys.filter { open[$0] == 0 }.sorted()
    var index = 0
    while index < order.count {
      for caller in (callers[order[index]] ?? []).sorted() {
        open[caller, default: 0] -= 1
        if open[caller] == 0 { order.append(caller) }
      }
      index += 1
    }
    return (order, Set(order))
  }

  /// Of templates that come to no end those that are themselves in a circle, not only before one.
  private static func inCircles(_ calls: [String: [String]]) -> [String] {
    var callers = calls.mapValues { _ in [String]() }
    for (name, called) in calls {
      for other in called where calls[other] != nil { callers[other, default: []].append(name) }
    }
    return peeled(callers).names.symmetricDifference(calls.keys).sorted()
  }
}
