import Figures

/// The addresses of the pages in one language.
///
/// Pages are told apart by numbers, and an address is found without hashing: every link of every page is
/// one.
struct PageAddresses: Sendable {
  private var addresses: [Address] = []
  /// By the kind of a page, then by its number.
  private var places: [PlaceTable] = []

  subscript(key: PageKey) -> Address? {
    get {
      let kind = key.kind.rawValue
      guard places.indices.contains(kind), let place = places[kind][key.number] else { return nil }
      return addresses[place]
    }
    set {
      guard let newValue else { preconditionFailure("no page is taken out") }
      let kind = key.kind.rawValue
      while kind >= places.count { places.append(PlaceTable()) }
      places[kind].set(addresses.count, for: key.number)
      addresses.append(newValue)
    }
  }
}
