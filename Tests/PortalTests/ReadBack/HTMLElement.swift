/// An element of a published page; two that say the same in two places are two.
final class HTMLElement: Sendable {
  let name: String
  let attributes: [String: String]
  let children: [HTMLNode]
  let classes: [String]

  init(name: String, attributes: [String: String], children: [HTMLNode]) {
    self.name = name
    self.attributes = attributes
    self.children = children
    classes = attributes["class"]?.split(separator: " ").map(String.init) ?? []
  }
}

/// What stands within an element.
enum HTMLNode: Sendable {
  case element(HTMLElement)
  case text(String)
}

extension HTMLElement {
  var id: String? { attributes["id"] }

  func has(_ className: String) -> Bool { classes.contains(className) }

  /// All text within, as it stands.
  var text: String {
    var result = ""
    for child in children {
      switch child {
      case .text(let text): result += text
      case .element(let element): result += element.text
      }
    }
    return result
  }

  /// The text that stands in no element within, without the space around it.
  var ownText: String {
    children.reduce(into: "") { result, child in
      if case .text(let text) = child { result += text }
    }.trimmed
  }

  /// The names that links can lead to.
  var anchors: Set<String> { Set(all { $0.id != nil }.compactMap(\.id)) }

  var elements: [HTMLElement] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// The elements within, at any depth, in the order of the page.
  func all(where matches: (HTMLElement) -> Bool) -> [HTMLElement] {
    var found: [HTMLElement] = []
    collect(matches, into: &found)
    return found
  }

  /// The same, but for what stands in some elements.
  func all(
    outside isLeftOut: (HTMLElement) -> Bool, where matches: (HTMLElement) -> Bool
  ) -> [HTMLElement] {
    var found: [HTMLElement] = []
    collect(matches, outside: isLeftOut, into: &found)
    return found
  }

  private func collect(
    _ matches: (HTMLElement) -> Bool, outside isLeftOut: (HTMLElement) -> Bool = { _ in false },
    into found: inout [HTMLElement]
  ) {
    for case .element(let element) in children where !isLeftOut(element) {
      if matches(element) { found.append(element) }
      element.collect(matches, outside: isLeftOut, into: &found)
    }
  }

  func all(_ name: String) -> [HTMLElement] { all { $0.name == name } }

  func all(_ name: String, _ className: String) -> [HTMLElement] {
    all { $0.name == name && $0.has(className) }
  }

  func first(_ name: String) -> HTMLElement? { all(name).first }

  func first(_ name: String, _ className: String) -> HTMLElement? { all(name, className).first }
}

extension String {
  /// The text without spaces and line ends around it; no-break spaces stay.
  var trimmed: String {
    var text = self[...]
    while let first = text.first, first.isPlainSpace { text.removeFirst() }
    while let last = text.last, last.isPlainSpace { text.removeLast() }
    return String(text)
  }
}

extension Character {
  fileprivate var isPlainSpace: Bool { self == " " || self == "\n" || self == "\t" }
}
