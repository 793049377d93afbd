import Figures
import Quantities

/// Paths, deadlines, baselines.
extension RuleCase {
  private static func one(
    _ rows: String, _ target: String, direction: Direction = .up, baseline: DatedValue? = nil
  ) -> Place {
    Place(
      units: "h; a<h", rows: rows, direction: direction, target: .level(target),
      baseline: baseline)
  }

  static let levels = [
    RuleCase(
      "on the path", one("a 2023 50, a 2024 60", "2025 70, 2030 100"), asOf: "2025-06-01",
      "on-track by 2024 from 2023 first"),
    RuleCase(
      "exactly three quarters of the way is behind",
      one("a 2023 500, a 2024 575", "2025 700, 2030 1000"), asOf: "2025-06-01",
      "behind by 2024 from 2023 first"),
    RuleCase(
      "one less is far behind", one("a 2023 500, a 2024 574", "2025 700, 2030 1000"),
      asOf: "2025-06-01", "far-behind by 2024 from 2023 first"),
    RuleCase(
      "no change is far behind", one("a 2023 50, a 2024 50", "2030 100"), asOf: "2025-06-01",
      "far-behind by 2024 from 2023 first"),
    RuleCase(
      "worse than the start", one("a 2023 50, a 2024 49", "2030 100"), asOf: "2025-06-01",
      "moving-away by 2024 from 2023 first"),
    RuleCase(
      "down mirrors", one("a 2023 50, a 2024 51", "2030 10", direction: .down),
      asOf: "2025-06-01", "moving-away by 2024 from 2023 first"),
    RuleCase(
      "the last figure before the plan, not the first of all",
      one("a 2010 10, a 2021 240, a 2022 250, a 2025 340", "2030 490"),
      "on-track by 2025 from 2022 before-plan"),
    RuleCase(
      "kept in 2030, slower in 2032: it was kept",
      one("a 2023 50, a 2030 100, a 2032 80", "2030 100"), asOf: "2033-06-01",
      "achieved by 2030 from 2023 first 2030:met"),
    RuleCase(
      "missed, and met late", one("a 2023 50, a 2030 90, a 2032 100", "2030 100"),
      asOf: "2033-06-01", "missed by 2030 from 2023 first late 2032 2030:missed"),
    RuleCase(
      "silence long after the deadline", one("a 2023 50, a 2028 90", "2030 100"),
      asOf: "2032-06-01", "no-figure-at-deadline from 2023 first 2030:no-figure"),
    RuleCase(
      "silence while there is time to report", one("a 2023 50, a 2029 95", "2030 100"),
      asOf: "2031-02-01", "on-track by 2029 from 2023 first awaits 2030 2030:awaited"),
    RuleCase(
      "the day for reporting is over", one("a 2023 50, a 2029 95", "2030 100"),
      asOf: "2031-04-01", due: DueDay(month: 3, day: 31),
      "no-figure-at-deadline from 2023 first 2030:no-figure"),
    RuleCase(
      "a provisional figure decides for now",
      one("a 2023 50, a 2025 70 provisional", "2025 70"),
      "achieved provisional by 2025 from 2023 first 2025:met?"),
    RuleCase(
      "only the baseline", one("a 2024 50", "2030 100"),
      "not-assessable (only-baseline) from 2024 first"),
    RuleCase(
      "only provisional figures", one("a 2024 50 provisional", "2030 100"),
      "not-assessable (no-baseline)"),
    RuleCase(
      "a target that is met needs no baseline", one("a 2024 150 provisional", "2030 100"),
      "achieved provisional early by 2024"),
    RuleCase(
      "older than the named baseline",
      one("a 2023 50", "2030 100", baseline: DatedValue(Period(year: 2024), 60)),
      "not-assessable (before-baseline) from 2024 named"),
    RuleCase(
      "a milestone at the baseline's year is judged by itself",
      one("a 2025 70, a 2026 72", "2025 60, 2030 100"), asOf: "2027-06-01",
      "far-behind by 2026 from 2025 first 2025:met"),
    RuleCase(
      "249 of 250 are not all of them",
      Place(
        units: "h; a<h", rows: "a 2023 200/250, a 2025 249/250", kind: .ratio,
        aggregation: .ratioOfSums, target: .level("2025 100")),
      "missed by 2025 from 2023 first 2025:missed"),
    RuleCase(
      "a mean that is weighed",
      Place(
        units: "h; a<h; b<h", rows: "a 2023 10, b 2023 40, a 2024 20, b 2024 60", kind: .rate,
        aggregation: .weightedMean, target: .level("2030 30"),
        weights: "a 2023 300, b 2023 100, a 2024 300, b 2024 100"),
      "achieved early by 2024 from 2023 first"),
    RuleCase(
      "own figures of what counts more than the units do",
      Place(
        units: "h; a<h; b<h",
        rows: "h 2023 100, a 2023 10, b 2023 10, h 2024 120, a 2025 90, b 2025 90",
        ownFigure: .wider, target: .level("2030 200")),
      "on-track by 2024 from 2023 first"),
    RuleCase(
      "no target", Place(units: "h; a<h", rows: "a 2024 1"), "not-assessable (no-target)"),
  ]

  static let answers = [
    RuleCase(
      "yes before the deadline", answer("h 2024 no, h 2025 yes"),
      "achieved early by 2025"),
    RuleCase("not yet", answer("h 2024 no, h 2025 no"), "not-yet-due by 2025"),
    RuleCase("no after a yes", answer("h 2024 yes, h 2025 no"), "moving-away by 2025"),
    RuleCase(
      "yes at the deadline holds, whatever comes", answer("h 2030 yes, h 2031 no"),
      asOf: "2032-06-01", "achieved by 2030 2030:met"),
    RuleCase(
      "yes before, nothing at the deadline", answer("h 2025 yes"), asOf: "2032-06-01",
      "no-figure-at-deadline 2030:no-figure"),
    RuleCase(
      "withheld, and nothing else", answer("h 2025 withheld"), "not-assessable (withheld)"),
    RuleCase("nothing", answer("h 2025 not-reported"), "not-assessable (no-figure)"),
  ]

  private static func answer(_ rows: String) -> Place {
    Place(
      units: "h; a<h", rows: rows, kind: .yesNo, aggregation: .reported,
      target: .yesNo(by: Period(year: 2030)))
  }
}
