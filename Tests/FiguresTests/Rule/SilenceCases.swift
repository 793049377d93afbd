import Figures

/// What the first edition said out of silence, and what is true.
extension RuleCase {
  static let silence = [
    RuleCase(
      "a fall made of silence is no fall",
      Place(
        units: "h; a<h; b<h; c<h; d<h",
        rows: "a 2023 10, b 2023 10, c 2023 10, d 2023 10, a 2024 10, b 2024 10, c 2024 10",
        direction: .down, target: .level("2030 30")),
      "not-assessable (too-few-figures) from 2023 first"),
    RuleCase(
      "two rose, the third is silent: it does not move away, and is not known to be on its way",
      Place(
        units: three, rows: "a 2023 90, b 2023 90, c 2023 90, a 2024 110, b 2024 110",
        target: .level("2030 600")),
      coverage: 60, "not-assessable (too-few-figures) from 2023 first"),
    RuleCase(
      "what is known already meets the path: nobody's silence can change it",
      Place(
        units: three, rows: "a 2023 90, b 2023 90, c 2023 90, a 2024 200, b 2024 200",
        target: .level("2030 600")),
      "on-track by 2024 from 2023 first"),
    RuleCase(
      "what is known is already worse than the start",
      Place(
        units: three, rows: "a 2023 10, b 2023 10, c 2023 10, a 2024 20, b 2024 20",
        direction: .down, target: .level("2030 20")),
      "moving-away by 2024 from 2023 first"),
    RuleCase(
      "lower is better, a sum of some is only the least that it can be",
      Place(
        units: three, rows: "a 2023 95, b 2023 95, c 2023 95, a 2024 95, b 2024 95",
        direction: .down, target: .level("2030 200")),
      coverage: 60, "not-assessable (too-few-figures) from 2023 first"),
    RuleCase(
      "two of three say yes, the third is silent: not all of them",
      Place(
        units: three, rows: "a 2024 yes, b 2024 yes, c 2024 no, a 2025 yes, b 2025 yes",
        kind: .yesNo, aggregation: .shareOfUnits, target: .level("2030 100")),
      "not-assessable (too-few-figures) from 2024 first"),
    RuleCase(
      "a share whose bounds both meet the target",
      Place(
        units: "h; a<h; b<h; c<h; d<h",
        rows: "a 2024 no, b 2024 no, c 2024 no, d 2024 no, a 2025 yes, b 2025 yes, c 2025 yes",
        kind: .yesNo, aggregation: .shareOfUnits, target: .level("2030 75")),
      "achieved early by 2025 from 2024 first"),
    RuleCase(
      "a ratio of enough units is judged, and says that it may change",
      Place(
        units: "h; a<h; b<h; c<h; d<h",
        rows: "a 2022 1/2, b 2022 1/2, c 2022 1/2, d 2022 1/2, a 2024 3/4, b 2024 3/4, c 2024 3/4",
        kind: .ratio, aggregation: .ratioOfSums, target: .level("2030 90")),
      "on-track provisional by 2024 from 2022 before-plan"),
    RuleCase(
      "a ratio of too few is not; the year before that is complete is",
      Place(
        units: three,
        rows: "a 2022 1/2, b 2022 1/2, c 2022 1/2, a 2023 3/4, b 2023 3/4, c 2023 3/4, a 2024 4/4",
        kind: .ratio, aggregation: .ratioOfSums, target: .level("2030 90")),
      "on-track by 2023 from 2022 before-plan"),
    RuleCase(
      "a marker row of the place itself changes nothing",
      Place(
        units: three,
        rows: "a 2023 1, b 2023 1, c 2023 1, a 2024 2, b 2024 2, c 2024 2, h 2024 not-yet-due",
        target: .level("2030 10")),
      "on-track by 2024 from 2023 first"),
    RuleCase(
      "a running year is shown and not judged",
      Place(
        units: "h; a<h",
        rows: "a 2024 100, a 2025 110, a 2026 62 provisional", target: .level("2026 120")),
      asOf: "2026-07-10", "on-track by 2025 from 2024 first"),
    RuleCase(
      "withheld, and nobody silent",
      Place(
        units: three,
        rows: "a 2023 5, b 2023 5, c 2023 5, a 2025 5, b 2025 5, c 2025 withheld",
        target: .level("2025 20")),
      "not-assessable (withheld) from 2023 first 2025:withheld"),
  ]
}
