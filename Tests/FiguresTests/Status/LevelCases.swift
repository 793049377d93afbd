import Figures

extension StatusCase {
  /// Level targets: the worked cases of the rule, and the lines between its words.
  static let level: [StatusCase] = [
    StatusCase(
      "worked: 58 of 60 needed is behind",
      "2023: 50, 2024: 58", target: .plan,
      expected: """
        behind
        judged 2024: 58
        baseline 2023: 50 first-final
        needs 60 for 70 in 2025, short 2, way 0.8
        in 2025 70: not-due
        in 2030 100: not-due
        """),
    StatusCase(
      "worked: 1 of 76 needed is far behind",
      "2023: 0, 2026: 1", target: .plan, asOf: 2027,
      expected: """
        far-behind
        judged 2026: 1
        baseline 2023: 0 first-final
        needs 76 for 100 in 2030, short 75, way 0.013158
        in 2025 70: no-figure
        in 2030 100: not-due
        """),
    StatusCase(
      "worked: above both path and milestone is on track",
      "2023: 82, 2024: 81", target: .kept,
      expected: """
        on-track
        judged 2024: 81
        baseline 2023: 82 first-final
        needs 80 for 80 in 2025, short 0, way none
        in 2025 80: not-due
        in 2030 100: not-due
        """),
    StatusCase(
      "worked: one observation",
      "2023: 50", target: .plan,
      expected: """
        not-assessable (only-baseline)
        judged 2023: 50
        baseline 2023: 50 first-final
        in 2025 70: not-due
        in 2030 100: not-due
        """),
    StatusCase(
      "equal to the path",
      "2023: 50, 2024: 60", target: .plan,
      expected: """
        on-track
        judged 2024: 60
        baseline 2023: 50 first-final
        needs 60 for 70 in 2025, short 0, way 1
        in 2025 70: not-due
        in 2030 100: not-due
        """),
    StatusCase(
      "a hair below the path",
      "2023: 50, 2024: 59.999", target: .plan,
      expected: """
        behind
        judged 2024: 59.999
        baseline 2023: 50 first-final
        needs 60 for 70 in 2025, short 0.001, way 0.9999
        in 2025 70: not-due
        in 2030 100: not-due
        """),
    StatusCase(
      "exactly three quarters of the way",
      "2023: 50, 2024: 57.5", target: .plan,
      expected: """
        behind
        judged 2024: 57.5
        baseline 2023: 50 first-final
        needs 60 for 70 in 2025, short 2.5, way 0.75
        in 2025 70: not-due
        in 2030 100: not-due
        """),
    StatusCase(
      "just under three quarters of the way",
      "2023: 50, 2024: 57.49", target: .plan,
      expected: """
        far-behind
        judged 2024: 57.49
        baseline 2023: 50 first-final
        needs 60 for 70 in 2025, short 2.51, way 0.749
        in 2025 70: not-due
        in 2030 100: not-due
        """),
    StatusCase(
      "exactly at the baseline",
      "2023: 50, 2024: 50", target: .plan,
      expected: """
        far-behind
        judged 2024: 50
        baseline 2023: 50 first-final
        needs 60 for 70 in 2025, short 10, way 0
        in 2025 70: not-due
        in 2030 100: not-due
        """),
    StatusCase(
      "just below the baseline",
      "2023: 50, 2024: 49.99", target: .plan,
      expected: """
        moving-away
        judged 2024: 49.99
        baseline 2023: 50 first-final
        needs 60 for 70 in 2025, short 10.01, way -0.001
        in 2025 70: not-due
        in 2030 100: not-due
        """),
    StatusCase(
      "the milestone year needs the milestone",
      "2023: 50, 2025: 70", target: .plan, asOf: 2026,
      expected: """
        on-track
        judged 2025: 70
        baseline 2023: 50 first-final
        needs 70 for 70 in 2025, short 0, way 1
        in 2025 70: met, reached 70 by 2025: 70
        in 2030 100: not-due
        """),
    StatusCase(
      "the milestone year, missed",
      "2023: 50, 2025: 69", target: .plan, asOf: 2026,
      expected: """
        behind
        judged 2025: 69
        baseline 2023: 50 first-final
        needs 70 for 70 in 2025, short 1, way 0.95
        in 2025 70: missed, reached 69 by 2025: 69
        in 2030 100: not-due
        """),
    StatusCase(
      "a milestone year that is not over",
      "2023: 50, 2025: 69", target: .plan,
      expected: """
        behind
        judged 2025: 69
        baseline 2023: 50 first-final
        needs 70 for 70 in 2025, short 1, way 0.95
        in 2025 70: not-due
        in 2030 100: not-due
        """),
    StatusCase(
      "between the milestones",
      "2023: 50, 2025: 70, 2027: 82", target: .plan, asOf: 2028,
      expected: """
        on-track
        judged 2027: 82
        baseline 2023: 50 first-final
        needs 82 for 100 in 2030, short 0, way 1
        in 2025 70: met, reached 70 by 2025: 70
        in 2030 100: not-due
        """),
    StatusCase(
      "the way runs from the baseline, not from the segment",
      "2023: 50, 2025: 70, 2027: 75", target: .plan, asOf: 2028,
      expected: """
        behind
        judged 2027: 75
        baseline 2023: 50 first-final
        needs 82 for 100 in 2030, short 7, way 0.78125
        in 2025 70: met, reached 70 by 2025: 70
        in 2030 100: not-due
        """),
    StatusCase(
      "a gap in the series",
      "2023: 50, 2027: 70", target: .plan, asOf: 2028,
      expected: """
        far-behind
        judged 2027: 70
        baseline 2023: 50 first-final
        needs 82 for 100 in 2030, short 12, way 0.625
        in 2025 70: no-figure
        in 2030 100: not-due
        """),
    StatusCase(
      "the last milestone met early",
      "2023: 50, 2024: 100", target: .plan,
      expected: """
        achieved
        judged 2024: 100
        baseline 2023: 50 first-final
        needs 100 for 100 in 2030, short 0, way 1
        in 2025 70: not-due
        in 2030 100: not-due
        """),
    StatusCase(
      "the last milestone met in its year",
      "2023: 50, 2030: 100", target: .plan, asOf: 2031,
      expected: """
        achieved
        judged 2030: 100
        baseline 2023: 50 first-final
        needs 100 for 100 in 2030, short 0, way 1
        in 2025 70: no-figure
        in 2030 100: met, reached 100 by 2030: 100
        """),
    StatusCase(
      "the last milestone missed in its year",
      "2023: 50, 2030: 99", target: .plan, asOf: 2031,
      expected: """
        missed
        judged 2030: 99
        baseline 2023: 50 first-final
        needs 100 for 100 in 2030, short 1, way 0.98
        in 2025 70: no-figure
        in 2030 100: missed, reached 99 by 2030: 99
        """),
    StatusCase(
      "after the last milestone, met",
      "2023: 50, 2032: 100", target: .plan, asOf: 2033,
      expected: """
        achieved
        judged 2032: 100
        baseline 2023: 50 first-final
        needs 100 for 100 in 2030, short 0, way 1
        in 2025 70: no-figure
        in 2030 100: no-figure
        """),
    StatusCase(
      "after the last milestone, missed",
      "2023: 50, 2032: 99", target: .plan, asOf: 2033,
      expected: """
        missed
        judged 2032: 99
        baseline 2023: 50 first-final
        needs 100 for 100 in 2030, short 1, way 0.98
        in 2025 70: no-figure
        in 2030 100: no-figure
        """),
    StatusCase(
      "met once and lost again",
      "2023: 50, 2028: 100, 2030: 95", target: .plan, asOf: 2031,
      expected: """
        missed
        judged 2030: 95
        baseline 2023: 50 first-final
        needs 100 for 100 in 2030, short 5, way 0.9
        in 2025 70: no-figure
        in 2030 100: missed, reached 95 by 2030: 95
        """),
    StatusCase(
      "worse than the baseline in the last year is missed",
      "2023: 50, 2030: 40", target: .plan, asOf: 2031,
      expected: """
        missed
        judged 2030: 40
        baseline 2023: 50 first-final
        needs 100 for 100 in 2030, short 60, way -0.2
        in 2025 70: no-figure
        in 2030 100: missed, reached 40 by 2030: 40
        """),
    StatusCase(
      "both milestones met",
      "2023: 50, 2025: 70, 2030: 100", target: .plan, asOf: 2031,
      expected: """
        achieved
        judged 2030: 100
        baseline 2023: 50 first-final
        needs 100 for 100 in 2030, short 0, way 1
        in 2025 70: met, reached 70 by 2025: 70
        in 2030 100: met, reached 100 by 2030: 100
        """),
    StatusCase(
      "a ratio is computed",
      "2023: 6/12, 2024: 7/12", target: .plan,
      expected: """
        behind
        judged 2024: 7/12
        baseline 2023: 50 first-final
        needs 60 for 70 in 2025, short 1.666667, way 0.833333
        in 2025 70: not-due
        in 2030 100: not-due
        """),
    StatusCase(
      "rounding of sevenths is overlooked",
      "2023: 0/7, 2024: 1/7, 2025: 49/70", target: .plan, asOf: 2026,
      expected: """
        on-track
        judged 2025: 49/70
        baseline 2023: 0 first-final
        needs 70 for 70 in 2025, short 0, way 1
        in 2025 70: met, reached 70 by 2025: 49/70
        in 2030 100: not-due
        """),
    StatusCase(
      "rounding of tenths is overlooked",
      "2023: 0.1, 2029: 0.6", target: .tenths, asOf: 2030,
      expected: """
        on-track
        judged 2029: 0.6
        baseline 2023: 0.1 first-final
        needs 0.6 for 0.7 in 2030, short 0, way 1
        in 2026 0.3: no-figure
        in 2030 0.7: not-due
        """),
    StatusCase(
      "three quarters of tenths, rounded",
      "2022: 0.1, 2024: 0.175", target: .tenths,
      expected: """
        behind
        judged 2024: 0.175
        baseline 2022: 0.1 first-final
        needs 0.2 for 0.3 in 2026, short 0.025, way 0.75
        in 2026 0.3: not-due
        in 2030 0.7: not-due
        """),
  ]
}
