/// The `id`s of one text's headings, each given out once.
package struct AnchorRegistry: Sendable {
  private var claimed: Set<String> = []
  /// For each slug the number that its next namesake tries, so that many namesakes stay cheap.
  private var nextNumber: [String: Int] = [:]

  package init() {}
}

extension AnchorRegistry {
  /// An anchor for a heading: its slug, or with `-2`, `-3`, … the first that no one has yet.
  package mutating func claim(_ text: String, fallback: String = "muc") -> String {
    let slug = Slug.make(text, fallback: fallback)
    if claimed.insert(slug).inserted { return slug }
    var number = nextNumber[slug] ?? 2
    // A heading may be called "Tên 2" itself, so a number can be taken.
    while !claimed.insert("\(slug)-\(number)").inserted { number += 1 }
    nextNumber[slug] = number + 1
    return "\(slug)-\(number)"
  }

  /// All the names, in no order.
  package var anchors: Set<String> { claimed }
}
