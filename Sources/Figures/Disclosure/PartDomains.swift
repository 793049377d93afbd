import Quantities

/// Which values the parts of an indicator's figures can have, as far as its figures show.
struct PartDomains: Sendable {
  /// Whether only whole numbers are possible, for each part.
  ///
  /// They are taken for whole as long as none in print is not. That is the stricter choice: fewer
  /// numbers fit, so that more is found to be told.
  let areWhole: [Bool]
  /// Whether a figure may be below zero; believed only where one in print is.
  let isSigned: Bool

  static let answer = PartDomains(areWhole: [true, true], isSigned: false)

  init(areWhole: [Bool], isSigned: Bool) {
    self.areWhole = areWhole
    self.isSigned = isSigned
  }

  init(of indicator: Identifier<IndicatorDefinition>, in cube: FigureCube) {
    var areWhole = [true, true]
    var isSigned = false
    for accounts in cube.accounts[indicator]?.values.joined() ?? [].joined() {
      for value in accounts.all.map(\.value) where value.hasFigure {
        for (part, number) in value.parts.enumerated() {
          areWhole[part] = areWhole[part] && number.isWhole
          isSigned = isSigned || number.signum < 0
        }
      }
    }
    self.init(areWhole: areWhole, isSigned: isSigned)
  }

  /// The values of a part.
  subscript(part: Int, of kind: IndicatorKind) -> DisclosureSystem.Domain {
    switch kind {
    case .yesNo: .answer
    case .count, .rate:
      DisclosureSystem.Domain(isWhole: areWhole[part], least: isSigned ? nil : 0)
    case .ratio:
      DisclosureSystem.Domain(isWhole: areWhole[part], least: part == 1 && areWhole[1] ? 1 : 0)
    }
  }
}

extension ObservedValue {
  /// The numbers that a figure is made of; none of what is missing.
  var parts: [Rational] {
    switch self {
    case .number(let number): [number]
    case .ratio(let numerator, let denominator): [numerator, denominator]
    case .yesNo(let isYes): [isYes ? 1 : 0]
    case .missing: []
    }
  }
}
