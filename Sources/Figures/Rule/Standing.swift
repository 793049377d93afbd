import Quantities

/// The words of lines 2 to 6, from good to bad.
enum Standing: Int {
  case achieved, onTrack, behind, farBehind, movingAway

  var status: Status {
    switch self {
    case .achieved: .achieved
    case .onTrack: .onTrack
    case .behind: .behind
    case .farBehind: .farBehind
    case .movingAway: .movingAway
    }
  }

  /// The one word that holds at every end; `nil` where they give more than one.
  static func common(_ standings: [Standing?]) -> Standing? {
    guard let first = standings.first ?? nil else { return nil }
    if standings.allSatisfy({ $0 == first }) { return first }
    // What meets the path everywhere, and the last milestone in places, is on its way.
    let isOnTheWay = standings.allSatisfy { $0 == .achieved || $0 == .onTrack }
    return isOnTheWay ? .onTrack : nil
  }
}

/// An end of what a number may be.
enum End {
  case value(Rational)
  /// Nothing bounds it from above.
  case endless
}

extension Bounds {
  var ends: [End] {
    guard let upper else { return [.value(lower), .endless] }
    return isExact ? [.value(lower)] : [.value(lower), .value(upper)]
  }
}

extension Direction {
  func meets(_ end: End, _ needed: Rational) -> Bool {
    switch (end, self) {
    case (.value(let value), _): meets(value, needed)
    case (.endless, .up): true
    case (.endless, .down): false
    }
  }
}
