import Figures

extension StatusCase {
  /// Growth targets: bases, spans, qualities.
  static let growthEdges: [StatusCase] = [
    StatusCase(
      "a base of zero",
      "2022: 0, 2024: 10", target: .readers,
      expected: """
        not-assessable (zero-base)
        judged 2024: 10
        baseline 2022: 0 first-final
        in 2025 10: not-due
        in 2030 12: not-due
        """),
    StatusCase(
      "a span that starts from zero",
      "2022: 10, 2025: 0, 2026: 5", target: .readers, asOf: 2027,
      expected: """
        not-assessable (zero-base)
        judged 2026: 5
        baseline 2022: 10 first-final
        in 2025 10: missed, reached -100 by 2025: 0
        in 2030 12: not-due
        """),
    StatusCase(
      "a negative base",
      "2022: -5, 2024: 10", target: .readers,
      expected: """
        not-assessable (negative-figure)
        judged 2024: 10
        baseline 2022: -5 first-final
        in 2025 10: not-due
        in 2030 12: not-due
        """),
    StatusCase(
      "a negative figure",
      "2022: 5, 2024: -10", target: .readers,
      expected: """
        not-assessable (negative-figure)
        judged 2024: -10
        baseline 2022: 5 first-final
        in 2025 10: not-due
        in 2030 12: not-due
        """),
    StatusCase(
      "the year that closed the span before is missing",
      "2022: 1000, 2024: 1210, 2026: 1500", target: .readers, asOf: 2027,
      expected: """
        not-assessable (no-span-start)
        judged 2026: 1500
        baseline 2022: 1000 first-final
        in 2025 10: no-figure
        in 2030 12: not-due
        """),
    StatusCase(
      "the year that closed the span before lacks coverage",
      "2022: 1000, 2025: 1331 partial, 2026: 1500", target: .readers, asOf: 2027,
      expected: """
        not-assessable (coverage-too-low)
        judged 2026: 1500
        baseline 2022: 1000 first-final
        in 2025 10: not-assessable (coverage-too-low) by 2025: 1331 partial
        in 2030 12: not-due
        """),
    StatusCase(
      "a baseline in the closing year",
      "2025: 1000, 2026: 1120", target: .readers, asOf: 2027,
      expected: """
        on-track
        judged 2026: 1120
        baseline 2025: 1000 first-final
        from 2025: 1000 first-final to 2026: 1120, span to 2030 at 12...15
        grows 12, needs 12, short 0, to be 1120, way 1
        in 2025 10: not-assessable (only-baseline) by 2025: 1000
        in 2030 12: not-due
        """),
    StatusCase(
      "a baseline within the second span",
      "2026: 1000, 2027: 1100", target: .readers, asOf: 2028,
      expected: """
        behind
        judged 2027: 1100
        baseline 2026: 1000 first-final
        from 2026: 1000 first-final to 2027: 1100, span to 2030 at 12...15
        grows 10, needs 12, short 2, to be 1120, way 0.833333
        in 2025 10: no-figure
        in 2030 12: not-due
        """),
    StatusCase(
      "a baseline within the second span, provisional before",
      "2025: 900 provisional, 2026: 1000, 2027: 1120", target: .readers, asOf: 2028,
      expected: """
        on-track
        judged 2027: 1120
        baseline 2026: 1000 first-final
        from 2026: 1000 first-final to 2027: 1120, span to 2030 at 12...15
        grows 12, needs 12, short 0, to be 1120, way 1
        in 2025 10: not-assessable (before-baseline) by 2025: 900 provisional
        in 2030 12: not-due
        """),
    StatusCase(
      "one observation of growth",
      "2024: 1000", target: .readers,
      expected: """
        not-assessable (only-baseline)
        judged 2024: 1000
        baseline 2024: 1000 first-final
        in 2025 10: not-due
        in 2030 12: not-due
        """),
    StatusCase(
      "a named baseline of growth",
      "2024: 1210", target: .readers, baseline: Baseline(year: 2022, value: 1000),
      expected: """
        on-track
        judged 2024: 1210
        baseline 2022: 1000 named
        from 2022: 1000 named to 2024: 1210, span to 2025 at 10
        grows 10, needs 10, short 0, to be 1210, way 1
        in 2025 10: not-due
        in 2030 12: not-due
        """),
    StatusCase(
      "a named baseline is older than the second span",
      "2025: 1331, 2026: 1490.72", target: .readers, baseline: Baseline(year: 2022, value: 1000),
      asOf: 2027,
      expected: """
        on-track
        judged 2026: 1490.72
        baseline 2022: 1000 named
        from 2025: 1331 span-start to 2026: 1490.72, span to 2030 at 12...15
        grows 12, needs 12, short 0, to be 1490.72, way 1
        in 2025 10: met, reached 10 by 2025: 1331
        in 2030 12: not-due
        """),
    StatusCase(
      "older than a named baseline of growth",
      "2021: 900", target: .readers, baseline: Baseline(year: 2022, value: 1000),
      expected: """
        not-assessable (before-baseline)
        judged 2021: 900
        baseline 2022: 1000 named
        in 2025 10: not-due
        in 2030 12: not-due
        """),
    StatusCase(
      "growth, provisional",
      "2022: 1000, 2024: 1210 provisional", target: .readers,
      expected: """
        on-track provisional
        judged 2024: 1210 provisional
        baseline 2022: 1000 first-final
        from 2022: 1000 first-final to 2024: 1210, span to 2025 at 10
        grows 10, needs 10, short 0, to be 1210, way 1
        in 2025 10: not-due
        in 2030 12: not-due
        """),
    StatusCase(
      "growth from a provisional start of the span",
      "2022: 1000, 2025: 1331 provisional, 2026: 1500", target: .readers, asOf: 2027,
      expected: """
        on-track provisional
        judged 2026: 1500
        baseline 2022: 1000 first-final
        from 2025: 1331 span-start to 2026: 1500, span to 2030 at 12...15
        grows 12.69722, needs 12, short 0, to be 1490.72, way 1.058102
        in 2025 10: met, reached 10 provisional by 2025: 1331 provisional
        in 2030 12: not-due
        """),
    StatusCase(
      "growth, older than the last due year",
      "2022: 1000, 2024: 1210", target: .readers, due: 2025, asOf: 2026,
      expected: """
        on-track
        judged 2024: 1210
        baseline 2022: 1000 first-final
        from 2022: 1000 first-final to 2024: 1210, span to 2025 at 10
        grows 10, needs 10, short 0, to be 1210, way 1
        in 2025 10: no-figure
        in 2030 12: not-due
        nothing yet for 2025
        """),
    StatusCase(
      "growth of a ratio",
      "2022: 10/100, 2024: 121/1000", target: .readers,
      expected: """
        on-track
        judged 2024: 121/1000
        baseline 2022: 10 first-final
        from 2022: 10 first-final to 2024: 12.1, span to 2025 at 10
        grows 10, needs 10, short 0, to be 12.1, way 1
        in 2025 10: not-due
        in 2030 12: not-due
        """),
  ]
}
