import Markup
private import Synchronization

/// A list that stands on many pages, such as the navigation.
///
/// What a section makes of it is kept, where nothing but the list has a part in it: the next page then
/// copies it.
package final class SharedList: Sendable {
  let elements: [ViewFields]
  /// By where in the program the section begins.
  private let filled = Mutex<[Int: MarkupFragment]>([:])

  package init(_ elements: [ViewFields]) {
    self.elements = elements
  }

  /// What a section made of the list.
  func markup(ofSection section: Int) -> MarkupFragment? {
    filled.withLock { $0[section] }
  }

  func keep(_ markup: MarkupFragment, ofSection section: Int) {
    filled.withLock { $0[section] = markup }
  }
}
