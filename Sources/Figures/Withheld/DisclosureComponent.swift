import Quantities

/// Unknown cells that statements tie to each other, and to no others.
struct DisclosureComponent: Sendable {
  /// The unknown cells, in ascending order; their places here are their variables.
  var cells: [Int]
  /// The statements that speak of any of them, in ascending order.
  var claims: [Int]
  /// The shares of which at least one cell is protected, by their places.
  var shares: [Int]
}

extension DisclosureSystem {
  func isPublished(_ cell: Int) -> Bool {
    switch knowledge[cell] {
    case .published: true
    case .protected, .silent: false
    }
  }

  /// The components that hold anything protected, in the order of their first cells.
  var components: [DisclosureComponent] {
    // Each cell points to an earlier one of its component, the first one to itself.
    var earlier = Array(knowledge.indices)
    func first(of cell: Int) -> Int {
      var (root, cell) = (cell, cell)
      while earlier[root] != root { root = earlier[root] }
      while earlier[cell] != root { (cell, earlier[cell]) = (earlier[cell], root) }
      return root
    }
    func tie(_ one: Int, _ other: Int) {
      let (one, other) = (first(of: one), first(of: other))
      earlier[max(one, other)] = min(one, other)
    }
    func anchor(of cells: some Sequence<Int>) -> Int? {
      var anchor: Int?
      for cell in cells where !isPublished(cell) {
        if let anchor { tie(anchor, cell) } else { anchor = cell }
      }
      return anchor
    }
    let claimAnchors = claims.map { claim in anchor(of: claim.terms.lazy.map(\.cell.index)) }
    let shareAnchors = shares.map { share in
      let cells = [share.part.index, share.whole.index]
      return cells.contains { knowledge[$0] == .protected } ? anchor(of: cells) : nil
    }

    let protected = knowledge.indices.filter { knowledge[$0] == .protected }
    let roots = Set(protected.map(first(of:)))
    var components: [Int: DisclosureComponent] = [:]
    for cell in knowledge.indices where !isPublished(cell) && roots.contains(first(of: cell)) {
      components[
        first(of: cell), default: DisclosureComponent(cells: [], claims: [], shares: [])
      ].cells.append(cell)
    }
    for (index, anchor) in claimAnchors.enumerated() {
      if let anchor { components[first(of: anchor)]?.claims.append(index) }
    }
    for (index, anchor) in shareAnchors.enumerated() {
      if let anchor { components[first(of: anchor)]?.shares.append(index) }
    }
    return components.sorted { $0.key < $1.key }.map(\.value)
  }

  /// A cell as a form over a component's variables.
  func form(of cell: Cell, in component: DisclosureComponent) -> AffineForm {
    switch knowledge[cell.index] {
    case .published(let value): AffineForm(constant: value)
    case .protected, .silent:
      AffineForm(variable: component.cells.partitioningIndex { $0 >= cell.index })
    }
  }

  /// A statement with all on its left side, as a form over a component's variables.
  func form(of claim: Claim, in component: DisclosureComponent) -> AffineForm {
    var constant = -claim.bound
    var terms: [AffineForm.Term] = []
    for term in claim.terms {
      switch knowledge[term.cell.index] {
      case .published(let value): constant += value * term.coefficient
      case .protected, .silent:
        let variable = component.cells.partitioningIndex { $0 >= term.cell.index }
        terms.append(AffineForm.Term(variable: variable, coefficient: term.coefficient))
      }
    }
    return AffineForm(terms, constant: constant)
  }
}

extension Array {
  /// The place of the first element that fits, in an array where those that do stand last.
  fileprivate func partitioningIndex(where fits: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if fits(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
