/// Counts what a browser has to draw once every `use` has become a copy of what it names.
///
/// Ten elements that each copy the next one ten times are a drawing of some hundred bytes and of ten
/// thousand million copies, which no phone comes back from.
struct DrawingCopies {
  private var elements: [Element] = []
  private var open: [Int] = []
  private var byID: [String: Int] = [:]

  /// Copies of copies go deeper than the elements do, and browsers count by recursion, too.
  private static let depthLimit = 1_000

  private struct Element {
    var children: [Int] = []
    /// The identifier of what it copies.
    let copied: String?
  }

  /// An element begins.
  ///
  /// - Parameters:
  ///   - id: Its identifier; of several elements the first one has it.
  ///   - copied: The address of what it copies, such as `#tree`.
  mutating func start(id: String?, copied: String?) {
    let index = elements.count
    elements.append(Element(copied: copied.map { String($0.dropFirst()) }))
    if let parent = open.last { elements[parent].children.append(index) }
    if let id, byID[id] == nil { byID[id] = index }
    open.append(index)
  }

  /// The element that began last ends.
  mutating func end() {
    open.removeLast()
  }

  /// How many elements there are with all copies.
  ///
  /// Past ``Drawing/Limit/copies`` nobody counts. What copies itself is copied by no browser.
  var count: Int {
    guard elements.contains(where: { $0.copied != nil }) else { return elements.count }
    var counts = [Int?](repeating: nil, count: elements.count)
    var underWay: Set<Int> = []
    func count(_ index: Int, depth: Int) -> Int {
      if let known = counts[index] { return known }
      guard depth < Self.depthLimit else { return Drawing.Limit.copies + 1 }
      guard underWay.insert(index).inserted else { return 0 }
      let element = elements[index]
      var sum = 1
      for child in element.children {
        sum = min(sum + count(child, depth: depth + 1), Drawing.Limit.copies + 1)
      }
      if let copied = element.copied, let target = byID[copied] {
        sum = min(sum + count(target, depth: depth + 1), Drawing.Limit.copies + 1)
      }
      underWay.remove(index)
      counts[index] = sum
      return sum
    }
    return count(0, depth: 0)
  }
}
