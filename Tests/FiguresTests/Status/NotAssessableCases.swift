import Figures

extension StatusCase {
  /// Whatever cannot be judged, and what is shown instead.
  static let notAssessable: [StatusCase] = [
    StatusCase(
      "no rows",
      "", target: .plan,
      expected: """
        not-assessable (no-figure)
        judged nothing
        in 2025 70: not-due
        in 2030 100: not-due
        """),
    StatusCase(
      "no rows, the milestones over",
      "", target: .plan, due: 2030, asOf: 2031,
      expected: """
        not-assessable (no-figure)
        judged nothing
        in 2025 70: no-figure
        in 2030 100: no-figure
        """),
    StatusCase(
      "all missing",
      "2022: not-reported, 2023: withheld, 2024: not-applicable, 2025: not-yet-due",
      target: .plan, due: 2024, asOf: 2026,
      expected: """
        not-assessable (no-figure)
        judged nothing
        in 2025 70: no-figure
        in 2030 100: not-due
        """),
    StatusCase(
      "all missing, growth",
      "2022: not-reported, 2024: withheld", target: .readers, asOf: 2026,
      expected: """
        not-assessable (no-figure)
        judged nothing
        in 2025 10: no-figure
        in 2030 12: not-due
        """),
    StatusCase(
      "a ratio of nothing is no figure",
      "2023: 50, 2024: 0/0", target: .plan, due: 2024,
      expected: """
        not-assessable (only-baseline)
        judged 2023: 50
        baseline 2023: 50 first-final
        in 2025 70: not-due
        in 2030 100: not-due
        nothing yet for 2024
        """),
    StatusCase(
      "a missing year is passed over",
      "2023: 50, 2024: not-reported", target: .plan, due: 2024,
      expected: """
        not-assessable (only-baseline)
        judged 2023: 50
        baseline 2023: 50 first-final
        in 2025 70: not-due
        in 2030 100: not-due
        nothing yet for 2024
        """),
    StatusCase(
      "missing years between figures",
      "2022: not-reported, 2023: 50, 2024: withheld, 2025: 70", target: .plan, asOf: 2026,
      expected: """
        on-track
        judged 2025: 70
        baseline 2023: 50 first-final
        needs 70 for 70 in 2025, short 0, way 1
        in 2025 70: met, reached 70 by 2025: 70
        in 2030 100: not-due
        """),
    StatusCase(
      "coverage too low",
      "2023: 50, 2024: 58 partial", target: .plan,
      expected: """
        not-assessable (coverage-too-low)
        judged 2024: 58 partial
        baseline 2023: 50 first-final
        in 2025 70: not-due
        in 2030 100: not-due
        """),
    StatusCase(
      "coverage too low, even when it would be achieved",
      "2023: 50, 2024: 100 partial", target: .plan,
      expected: """
        not-assessable (coverage-too-low)
        judged 2024: 100 partial
        baseline 2023: 50 first-final
        in 2025 70: not-due
        in 2030 100: not-due
        """),
    StatusCase(
      "a partial milestone year is not judged",
      "2023: 50, 2025: 70 partial, 2026: 76", target: .plan, asOf: 2027,
      expected: """
        on-track
        judged 2026: 76
        baseline 2023: 50 first-final
        needs 76 for 100 in 2030, short 0, way 1
        in 2025 70: not-assessable (coverage-too-low) by 2025: 70 partial
        in 2030 100: not-due
        """),
    StatusCase(
      "coverage too low, growth",
      "2022: 1000, 2024: 1210 partial", target: .readers,
      expected: """
        not-assessable (coverage-too-low)
        judged 2024: 1210 partial
        baseline 2022: 1000 first-final
        in 2025 10: not-due
        in 2030 12: not-due
        """),
    StatusCase(
      "no final figure",
      "2023: 50 provisional, 2024: 58 estimated", target: .plan,
      expected: """
        not-assessable (no-final-figure)
        judged 2024: 58 estimated
        in 2025 70: not-due
        in 2030 100: not-due
        """),
    StatusCase(
      "one provisional figure",
      "2023: 50 provisional", target: .plan,
      expected: """
        not-assessable (no-final-figure)
        judged 2023: 50 provisional
        in 2025 70: not-due
        in 2030 100: not-due
        """),
    StatusCase(
      "no final figure for growth",
      "2022: 1000 provisional, 2025: 1331 provisional", target: .readers, asOf: 2026,
      expected: """
        not-assessable (no-final-figure)
        judged 2025: 1331 provisional
        in 2025 10: not-assessable (no-final-figure) by 2025: 1331 provisional
        in 2030 12: not-due
        """),
    StatusCase(
      "no final figure, but a named baseline",
      "2023: 50 provisional", target: .plan, baseline: Baseline(year: 2022, value: 45),
      expected: """
        far-behind provisional
        judged 2023: 50 provisional
        baseline 2022: 45 named
        needs 53.333333 for 70 in 2025, short 3.333333, way 0.6
        in 2025 70: not-due
        in 2030 100: not-due
        """),
    StatusCase(
      "no target",
      "2023: 50, 2024: 58", target: nil, due: 2025,
      expected: """
        not-assessable (no-target)
        judged 2024: 58
        nothing yet for 2025
        """),
    StatusCase(
      "no target and no figure",
      "2023: withheld", target: nil,
      expected: """
        not-assessable (no-target)
        judged nothing
        """),
    StatusCase(
      "no target, yes or no",
      "2023: no, 2024: yes", target: nil,
      expected: """
        not-assessable (no-target)
        judged 2024: yes
        """),
    StatusCase(
      "a target without milestones",
      "2023: 50, 2024: 58", target: .emptyLevel,
      expected: """
        not-assessable (no-target)
        judged 2024: 58
        """),
    StatusCase(
      "a target without spans",
      "2023: 50, 2024: 58", target: .emptyGrowth,
      expected: """
        not-assessable (no-target)
        judged 2024: 58
        """),
    StatusCase(
      "yes is no level",
      "2023: yes, 2024: yes", target: .plan,
      expected: """
        not-assessable (no-figure)
        judged nothing
        in 2025 70: not-due
        in 2030 100: not-due
        """),
  ]
}
