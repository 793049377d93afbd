import Figures
import PortalModel

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
      let (kind, number) = key.place
      guard places.indices.contains(kind), let place = places[kind][number] else { return nil }
      return addresses[place]
    }
    set {
      guard let newValue else { preconditionFailure("no page is taken out") }
      let (kind, number) = key.place
      while kind >= places.count { places.append(PlaceTable()) }
      places[kind].set(addresses.count, for: number)
      addresses.append(newValue)
    }
  }
}

extension PageKey {
  /// Which kind of page it is, and which of its kind.
  fileprivate var place: (kind: Int, number: Int) {
    switch self {
    case .home: (0, 0)
    case .indicatorList: (0, 1)
    case .unitList: (0, 2)
    case .facilityList: (0, 3)
    case .plan: (0, 4)
    case .taskList: (0, 5)
    case .bodyList: (0, 6)
    case .campaignList: (0, 7)
    case .reportList: (0, 8)
    case .correctionList: (0, 9)
    case .dataList: (0, 10)
    case .notFound: (0, 11)
    case .indicator(let id): (1, id.number)
    case .unit(let id): (2, id.number)
    case .objective(let id): (3, id.number)
    case .document(let id): (4, id.number)
    case .task(let id): (5, id.number)
    case .body(let id): (6, id.number)
    case .campaign(let id): (7, id.number)
    case .edition(let id): (8, id.number)
    case .post(let id): (9, id.number)
    case .info(let id): (10, id.number)
    case .postList(let number): (11, number)
    case .reportYear(let year): (12, year.year)
    case .topic(let id): (13, id.number)
    }
  }
}
