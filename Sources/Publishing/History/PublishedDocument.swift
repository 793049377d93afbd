import Quantities

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// The JSON of all figures, as far as history asks for it.
struct PublishedDocument {
  let figures: [PublishedFigure]

  /// `nil` for bytes that are no such document.
  init?(_ bytes: [UInt8]) {
    guard let document = try? JSONDecoder().decode(Document.self, from: Data(bytes)) else {
      return nil
    }
    figures = document.indicators.flatMap { indicator in
      indicator.figures.map { $0.published(of: indicator.id) }
    }
  }

  private struct Document: Decodable {
    let indicators: [Indicator]
  }

  private struct Indicator: Decodable {
    let id: String
    let figures: [Figure]
  }

  private struct Figure: Decodable {
    let unit: String
    let period: Int
    let value: Value?
    let marker: String?
    let numerator: Decimal?
    let denominator: Decimal?
    let quality: String?
    let basis: String

    func published(of indicator: String) -> PublishedFigure {
      PublishedFigure(
        key: .init(indicator: indicator, unit: unit, period: "\(period)", basis: basis),
        value: value?.text ?? "", marker: marker ?? "", numerator: Self.text(numerator),
        denominator: Self.text(denominator), quality: quality ?? "")
    }

    static func text(_ number: Decimal?) -> String { number.map { "\($0)" } ?? "" }
  }

  /// A number; yes or no in documents of an earlier version.
  private enum Value: Decodable {
    case number(Decimal)
    case flag(Bool)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let flag = try? container.decode(Bool.self) {
        self = .flag(flag)
      } else {
        self = .number(try container.decode(Decimal.self))
      }
    }

    var text: String {
      switch self {
      case .number(let number): Figure.text(number)
      case .flag(let flag): flag ? "1" : "0"
      }
    }
  }
}
