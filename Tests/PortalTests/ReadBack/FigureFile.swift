import Foundation

/// What a file of figures says, as any program reads it.
struct FigureFile: Decodable {
  let indicators: [Indicator]

  struct Indicator: Decodable {
    let id: String
    let decimals: Int
    let target: Target?
    let status: Status
    let figures: [Figure]
  }

  struct Target: Decodable {
    let type: String
    let milestones: [Milestone]?
    let spans: [Span]?
    let by: Int?

    struct Milestone: Decodable {
      let year: Int
      let value: Number
    }

    struct Span: Decodable {
      let to: Int
      let from: Number
      let upTo: Number

      enum CodingKeys: String, CodingKey {
        case to
        case from = "rate_from"
        case upTo = "rate_to"
      }
    }
  }

  struct Status: Decodable {
    let name: String
    let reason: String?
    let provisional: Bool
    let early: Bool
    let way: String
    let period: Int?
    let latePeriod: Int?
    let awaitedPeriod: Int?
    let baseline: Baseline?
    let value: Number?
    let upper: Number?
    let needed: Number?
    let rate: Number?
    let neededRate: Number?
    let milestones: [Outcome]

    enum CodingKeys: String, CodingKey {
      case name, reason, provisional, early, way, period, baseline, value, upper, needed, rate
      case milestones
      case latePeriod = "late_period"
      case awaitedPeriod = "awaited_period"
      case neededRate = "needed_rate"
    }
  }

  struct Baseline: Decodable {
    let period: Int
    let value: Number
    let upper: Number?
    let origin: String
    let partial: Bool
    let source: String?
  }

  struct Outcome: Decodable {
    let year: Int
    let result: String
    let provisional: Bool
    let needed: Number?
    let reached: Number?
    let latePeriod: Int?

    enum CodingKeys: String, CodingKey {
      case year, result, provisional, needed, reached
      case latePeriod = "late_period"
    }
  }

  struct Figure: Decodable {
    let unit: String
    let period: Int
    let value: Number?
    let marker: String?
    let lower: Number?
    let upper: Number?
    let numerator: Number?
    let denominator: Number?
    let quality: String?
    let basis: String
    let published: Bool
    let partial: Bool?
    let coverage: Coverage?
    let report: Report?
    let corrections: [Correction]?
    let note: String?
  }

  /// A number with all the digits that it is written with.
  struct Number: Decodable {
    let text: String

    init(from decoder: any Decoder) throws {
      text = "\(try decoder.singleValueContainer().decode(Decimal.self))"
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
    let schema: Schema
  }

  struct Schema: Decodable {
    let fields: [Field]
    let primaryKey: [String]?
  }

  struct Field: Decodable {
    let name: String
    let type: String
    let constraints: Constraints?
  }

  struct Constraints: Decodable {
    let required: Bool?
    let values: [String]?

    enum CodingKeys: String, CodingKey {
      case required
      case values = "enum"
    }
  }

  init(_ bytes: [UInt8]) throws {
    self = try JSONDecoder().decode(PackageFile.self, from: Data(bytes))
  }
}
