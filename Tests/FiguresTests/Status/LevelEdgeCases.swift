import Figures

extension StatusCase {
  /// Level targets: baselines, gaps, qualities, negative values.
  static let levelEdges: [StatusCase] = [
    StatusCase(
      "a named baseline",
      "2023: 50, 2024: 58", target: .plan, baseline: Baseline(year: 2022, value: 40),
      expected: """
        behind
        judged 2024: 58
        baseline 2022: 40 named
        needs 60 for 70 in 2025, short 2, way 0.9
        in 2025 70: not-due
        in 2030 100: not-due
        """),
    StatusCase(
      "a named baseline makes one observation enough",
      "2024: 58", target: .plan, baseline: Baseline(year: 2022, value: 25),
      expected: """
        on-track
        judged 2024: 58
        baseline 2022: 25 named
        needs 55 for 70 in 2025, short 0, way 1.1
        in 2025 70: not-due
        in 2030 100: not-due
        """),
    StatusCase(
      "a named baseline before gaps",
      "2024: 45", target: .plan, baseline: Baseline(year: 2020, value: 40),
      expected: """
        far-behind
        judged 2024: 45
        baseline 2020: 40 named
        needs 64 for 70 in 2025, short 19, way 0.208333
        in 2025 70: not-due
        in 2030 100: not-due
        """),
    StatusCase(
      "a named baseline above the series",
      "2023: 50, 2024: 58", target: .plan, baseline: Baseline(year: 2022, value: 60),
      expected: """
        moving-away
        judged 2024: 58
        baseline 2022: 60 named
        needs 66.666667 for 70 in 2025, short 8.666667, way -0.3
        in 2025 70: not-due
        in 2030 100: not-due
        """),
    StatusCase(
      "the year of a named baseline",
      "2023: 50", target: .plan, baseline: Baseline(year: 2023, value: 48),
      expected: """
        not-assessable (only-baseline)
        judged 2023: 50
        baseline 2023: 48 named
        in 2025 70: not-due
        in 2030 100: not-due
        """),
    StatusCase(
      "older than a named baseline",
      "2021: 50, 2022: 55", target: .plan, baseline: Baseline(year: 2023, value: 48),
      expected: """
        not-assessable (before-baseline)
        judged 2022: 55
        baseline 2023: 48 named
        in 2025 70: not-due
        in 2030 100: not-due
        """),
    StatusCase(
      "one observation of the last year",
      "2030: 100", target: .plan, asOf: 2031,
      expected: """
        not-assessable (only-baseline)
        judged 2030: 100
        baseline 2030: 100 first-final
        in 2025 70: no-figure
        in 2030 100: met, reached 100 by 2030: 100
        """),
    StatusCase(
      "the first final figure after a provisional one",
      "2022: 10 provisional, 2023: 50, 2024: 58", target: .plan,
      expected: """
        behind
        judged 2024: 58
        baseline 2023: 50 first-final
        needs 60 for 70 in 2025, short 2, way 0.8
        in 2025 70: not-due
        in 2030 100: not-due
        """),
    StatusCase(
      "a revised figure is final",
      "2023: 50 revised, 2024: 58 revised", target: .plan,
      expected: """
        behind
        judged 2024: 58 revised
        baseline 2023: 50 first-final
        needs 60 for 70 in 2025, short 2, way 0.8
        in 2025 70: not-due
        in 2030 100: not-due
        """),
    StatusCase(
      "a baseline with too little coverage is passed over",
      "2022: 10 partial, 2023: 50, 2024: 58", target: .plan,
      expected: """
        behind
        judged 2024: 58
        baseline 2023: 50 first-final
        needs 60 for 70 in 2025, short 2, way 0.8
        in 2025 70: not-due
        in 2030 100: not-due
        """),
    StatusCase(
      "provisional",
      "2023: 50, 2024: 60 provisional", target: .plan,
      expected: """
        on-track provisional
        judged 2024: 60 provisional
        baseline 2023: 50 first-final
        needs 60 for 70 in 2025, short 0, way 1
        in 2025 70: not-due
        in 2030 100: not-due
        """),
    StatusCase(
      "estimated",
      "2023: 50, 2024: 58 estimated", target: .plan,
      expected: """
        behind provisional
        judged 2024: 58 estimated
        baseline 2023: 50 first-final
        needs 60 for 70 in 2025, short 2, way 0.8
        in 2025 70: not-due
        in 2030 100: not-due
        """),
    StatusCase(
      "a provisional milestone",
      "2023: 50, 2025: 70 provisional, 2026: 76", target: .plan, asOf: 2027,
      expected: """
        on-track
        judged 2026: 76
        baseline 2023: 50 first-final
        needs 76 for 100 in 2030, short 0, way 1
        in 2025 70: met, reached 70 provisional by 2025: 70 provisional
        in 2030 100: not-due
        """),
    StatusCase(
      "the start meets the end, the value does not",
      "2023: 82, 2024: 79", target: .kept,
      expected: """
        moving-away
        judged 2024: 79
        baseline 2023: 82 first-final
        needs 80 for 80 in 2025, short 1, way none
        in 2025 80: not-due
        in 2030 100: not-due
        """),
    StatusCase(
      "the start equals the end",
      "2023: 80, 2024: 80", target: .kept,
      expected: """
        on-track
        judged 2024: 80
        baseline 2023: 80 first-final
        needs 80 for 80 in 2025, short 0, way none
        in 2025 80: not-due
        in 2030 100: not-due
        """),
    StatusCase(
      "the start meets the first end, then the path goes on from it",
      "2023: 90, 2025: 90, 2027: 88", target: .kept, asOf: 2028,
      expected: """
        on-track
        judged 2027: 88
        baseline 2023: 90 first-final
        needs 88 for 100 in 2030, short 0, way none
        in 2025 80: met, reached 90 by 2025: 90
        in 2030 100: not-due
        """),
    StatusCase(
      "the start meets the first end, the second segment is missed",
      "2023: 82, 2025: 82, 2028: 84", target: .kept, asOf: 2029,
      expected: """
        far-behind
        judged 2028: 84
        baseline 2023: 82 first-final
        needs 92 for 100 in 2030, short 8, way 0.2
        in 2025 80: met, reached 82 by 2025: 82
        in 2030 100: not-due
        """),
    StatusCase(
      "a milestone lower than the one before",
      "2023: 60, 2025: 70", target: .dipping, asOf: 2026,
      expected: """
        achieved
        judged 2025: 70
        baseline 2023: 60 first-final
        needs 70 for 70 in 2030, short 0, way 1
        in 2025 80: missed, reached 70 by 2025: 70
        in 2030 70: not-due
        """),
    StatusCase(
      "a baseline in the milestone year",
      "2025: 60, 2026: 65", target: .plan, asOf: 2027,
      expected: """
        far-behind
        judged 2026: 65
        baseline 2025: 60 first-final
        needs 76 for 100 in 2030, short 11, way 0.3125
        in 2025 70: missed, reached 60 by 2025: 60
        in 2030 100: not-due
        """),
    StatusCase(
      "a baseline after the first milestone",
      "2026: 50, 2028: 75", target: .plan, asOf: 2029,
      expected: """
        on-track
        judged 2028: 75
        baseline 2026: 50 first-final
        needs 75 for 100 in 2030, short 0, way 1
        in 2025 70: no-figure
        in 2030 100: not-due
        """),
    StatusCase(
      "a baseline after the last milestone",
      "2031: 50, 2033: 75", target: .plan, asOf: 2034,
      expected: """
        missed
        judged 2033: 75
        baseline 2031: 50 first-final
        needs 100 for 100 in 2030, short 25, way 0.5
        in 2025 70: no-figure
        in 2030 100: no-figure
        """),
    StatusCase(
      "one milestone only",
      "2022: 20, 2026: 60", target: .single, asOf: 2027,
      expected: """
        on-track
        judged 2026: 60
        baseline 2022: 20 first-final
        needs 60 for 100 in 2030, short 0, way 1
        in 2030 100: not-due
        """),
    StatusCase(
      "older than the last due year",
      "2023: 50, 2024: 58", target: .plan, due: 2026, asOf: 2027,
      expected: """
        behind
        judged 2024: 58
        baseline 2023: 50 first-final
        needs 60 for 70 in 2025, short 2, way 0.8
        in 2025 70: no-figure
        in 2030 100: not-due
        nothing yet for 2026
        """),
    StatusCase(
      "of the last due year",
      "2023: 50, 2024: 58", target: .plan, due: 2024,
      expected: """
        behind
        judged 2024: 58
        baseline 2023: 50 first-final
        needs 60 for 70 in 2025, short 2, way 0.8
        in 2025 70: not-due
        in 2030 100: not-due
        """),
    StatusCase(
      "newer than the last due year",
      "2023: 50, 2024: 58", target: .plan, due: 2023,
      expected: """
        behind
        judged 2024: 58
        baseline 2023: 50 first-final
        needs 60 for 70 in 2025, short 2, way 0.8
        in 2025 70: not-due
        in 2030 100: not-due
        """),
    StatusCase(
      "negative values going up",
      "2023: -10, 2024: -6", target: .belowZero,
      expected: """
        on-track
        judged 2024: -6
        baseline 2023: -10 first-final
        needs -6 for -2 in 2025, short 0, way 1
        in 2025 -2: not-due
        in 2030 4: not-due
        """),
    StatusCase(
      "negative values, behind",
      "2023: -10, 2024: -7", target: .belowZero,
      expected: """
        behind
        judged 2024: -7
        baseline 2023: -10 first-final
        needs -6 for -2 in 2025, short 1, way 0.75
        in 2025 -2: not-due
        in 2030 4: not-due
        """),
    StatusCase(
      "negative values, moving away",
      "2023: -10, 2024: -11", target: .belowZero,
      expected: """
        moving-away
        judged 2024: -11
        baseline 2023: -10 first-final
        needs -6 for -2 in 2025, short 5, way -0.25
        in 2025 -2: not-due
        in 2030 4: not-due
        """),
    StatusCase(
      "a path through zero",
      "2025: -2, 2027: 0.4", target: .belowZero, asOf: 2028,
      expected: """
        on-track
        judged 2027: 0.4
        baseline 2025: -2 first-final
        needs 0.4 for 4 in 2030, short 0, way 1
        in 2025 -2: met, reached -2 by 2025: -2
        in 2030 4: not-due
        """),
    StatusCase(
      "zero is a value",
      "2023: 50, 2024: 0", target: .plan,
      expected: """
        moving-away
        judged 2024: 0
        baseline 2023: 50 first-final
        needs 60 for 70 in 2025, short 60, way -5
        in 2025 70: not-due
        in 2030 100: not-due
        """),
  ]
}
