package import PortalModel
package import Theme

extension Phrases {
  /// What must be said of all numbers, wherever they go; `nil` for official ones.
  func mark(of data: DataStatus) -> String? {
    switch data {
    case .illustrative: self(.dataMark)
    case .official: nil
    }
  }

  /// A title that is read without its page, such as one of a feed: it says so when all is made up.
  package func marked(_ title: String, of data: DataStatus) -> String {
    switch data {
    case .illustrative: self(.dataMarked, ["title": title])
    case .official: title
    }
  }
}
