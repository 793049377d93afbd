import Foundation

/// What a file of figures says, as any program reads it.
struct FigureFile: Decodable {
  let indicators: [Indicator]

  struct Indicator: Decodable {
    let id: String
    let status: Status
    let figures: [Figure]
  }

  struct Status: Decodable {
    let name: String
    let reason: String?
    let period: Int?
    let value: Double?
    let needed: Double?
    let rate: Double?
    let neededRate: Double?
    let shortfall: Double?

    enum CodingKeys: String, CodingKey {
      case name, reason, period, value, needed, rate, shortfall
      case neededRate = "needed_rate"
    }
  }

  struct Figure: Decodable {
    let unit: String
    let period: Int
    let value: Value
    let marker: String?
    let numerator: Double?
    let denominator: Double?
    let quality: String?
    let basis: String
    let coverage: Coverage?
    let report: Report?
    let corrections: [Correction]?
    let note: String?
  }

  /// A number, yes or no, or nothing.
  enum Value: Decodable, Equatable {
    case number(Double)
    case yesNo(Bool)
    case none

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if container.decodeNil() {
        self = .none
      } else if let isYes = try? container.decode(Bool.self) {
        self = .yesNo(isYes)
      } else {
        self = .number(try container.decode(Double.self))
      }
    }
  }

  struct Coverage: Decodable {
    let reported: Int
    let expected: Int
    let missing: [Missing]
  }

  struct Missing: Decodable {
    let unit: String
    let marker: String
  }

  struct Report: Decodable {
    let id: String
    let submitted: String
  }

  struct Correction: Decodable {
    let old: String
    let new: String
    let date: String
    let reason: String
  }

  init(_ bytes: [UInt8]) throws {
    self = try JSONDecoder().decode(FigureFile.self, from: Data(bytes))
  }
}

/// What a data package lists.
struct PackageFile: Decodable {
  let resources: [Resource]

  struct Resource: Decodable {
    let name: String
    let path: String
  }

  init(_ bytes: [UInt8]) throws {
    self = try JSONDecoder().decode(PackageFile.self, from: Data(bytes))
  }
}
