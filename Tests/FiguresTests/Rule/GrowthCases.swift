import Figures
import Quantities

/// Rates, spans, units that merge, split and are renamed.
extension RuleCase {
  private static func one(_ rows: String, _ target: String, direction: Direction = .up) -> Place {
    Place(units: "h; a<h", rows: rows, direction: direction, target: .growth(target))
  }

  private static let merging =
    "h; a<h; b<h to 2023-12-31 > d; c<h to 2023-12-31 > d; d<h from 2024-01-01 < b < c"

  static let growth = [
    RuleCase(
      "exactly the rate", one("a 2022 1000, a 2024 1210", "2030 10"),
      "on-track by 2024 from 2022 before-plan"),
    RuleCase(
      "one less", one("a 2022 1000, a 2024 1209", "2030 10"),
      "behind by 2024 from 2022 before-plan"),
    RuleCase(
      "the easier end of a range", one("a 2022 1000, a 2024 1256", "2030 12…15"),
      "on-track by 2024 from 2022 before-plan"),
    RuleCase(
      "of a range that shrinks as well",
      one("a 2022 1000, a 2024 900", "2030 -10…-5", direction: .down),
      "on-track by 2024 from 2022 before-plan"),
    RuleCase(
      "backwards", one("a 2022 1000, a 2024 999", "2030 10"),
      "moving-away by 2024 from 2022 before-plan"),
    RuleCase(
      "the next span starts at what closed the one before",
      one("a 2022 1000, a 2025 1331, a 2026 1480", "2025 10, 2030 12"), asOf: "2027-06-01",
      "behind by 2026 from 2022 before-plan 2025:met"),
    RuleCase(
      "what closed it is missing",
      one("a 2022 1000, a 2024 1210, a 2026 1480", "2025 10, 2030 12"), asOf: "2027-06-01",
      "not-assessable (no-start) from 2022 before-plan 2025:no-figure"),
    RuleCase(
      "all spans end before the first firm figure",
      one("a 2024 900 provisional, a 2026 1000, a 2027 1100", "2025 10"), asOf: "2028-06-01",
      "no-figure-at-deadline from 2026 first 2025:no-figure"),
    RuleCase(
      "a base of zero", one("a 2022 0, a 2024 10", "2030 10"),
      "not-assessable (base-not-positive) from 2022 before-plan"),
    RuleCase(
      "two become one: compared with what it was",
      Place(
        units: merging, rows: "a 2023 100, b 2023 1000, c 2023 1000, a 2025 100, d 2025 2500",
        target: .growth("2025 10")),
      "achieved by 2025 from 2023 first 2025:met"),
    RuleCase(
      "a part of what was merged is silent: nothing to compare",
      Place(
        units: merging, rows: "a 2023 1000, b 2023 1000, a 2025 1000, d 2025 2500",
        target: .growth("2030 10")),
      coverage: 50, "not-assessable (too-few-figures) from 2023 first"),
    RuleCase(
      "all communes become the place itself",
      Place(
        units: "h; a<h to 2024-06-30 > h; b<h to 2024-06-30 > h",
        rows: "a 2023 1000, b 2023 1000, h 2025 2420", target: .growth("2030 10")),
      "on-track by 2025 from 2023 first"),
    RuleCase(
      "a rename goes on",
      Place(
        units: "h; a<h to 2024-06-30 > e; e<h from 2024-07-01 < a; b<h",
        rows: "a 2023 800, b 2023 400, e 2025 200, b 2025 142", target: .growth("2030 10")),
      "moving-away by 2025 from 2023 first"),
    RuleCase(
      "a unit that is new, without a tie, is left out",
      Place(
        units: "h; a<h; n<h from 2025-01-01", rows: "a 2023 1000, a 2025 1210, n 2025 9000",
        target: .growth("2030 10")),
      "on-track by 2025 from 2023 first"),
    RuleCase(
      "enough units in both years, for now",
      Place(
        units: "h; a<h; b<h; c<h; d<h",
        rows: "a 2023 100, b 2023 100, c 2023 100, d 2023 100, a 2025 121, b 2025 121, c 2025 121",
        target: .growth("2030 10")),
      "on-track provisional by 2025 from 2023 first"),
    RuleCase(
      "two ways of counting",
      Place(
        units: "h; a<h; b<h", rows: "h 2023 1000, a 2025 600, b 2025 700", ownFigure: .wider,
        target: .growth("2030 10")),
      "not-assessable (two-ways-of-counting)"),
  ]
}
