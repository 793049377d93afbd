import Figures

extension StatusCase {
  /// Indicators that are meant to fall: the rule in a mirror.
  static let down: [StatusCase] = [
    StatusCase(
      "down, equal to the path",
      "2023: 50, 2024: 40", target: .falling, direction: .down,
      expected: """
        on-track
        judged 2024: 40
        baseline 2023: 50 first-final
        needs 40 for 30 in 2025, short 0, way 1
        in 2025 30: not-due
        in 2030 10: not-due
        """),
    StatusCase(
      "down, better than the path",
      "2023: 50, 2024: 35", target: .falling, direction: .down,
      expected: """
        on-track
        judged 2024: 35
        baseline 2023: 50 first-final
        needs 40 for 30 in 2025, short 0, way 1.5
        in 2025 30: not-due
        in 2030 10: not-due
        """),
    StatusCase(
      "down, three quarters of the way",
      "2023: 50, 2024: 42.5", target: .falling, direction: .down,
      expected: """
        behind
        judged 2024: 42.5
        baseline 2023: 50 first-final
        needs 40 for 30 in 2025, short 2.5, way 0.75
        in 2025 30: not-due
        in 2030 10: not-due
        """),
    StatusCase(
      "down, under three quarters of the way",
      "2023: 50, 2024: 43", target: .falling, direction: .down,
      expected: """
        far-behind
        judged 2024: 43
        baseline 2023: 50 first-final
        needs 40 for 30 in 2025, short 3, way 0.7
        in 2025 30: not-due
        in 2030 10: not-due
        """),
    StatusCase(
      "down, at the baseline",
      "2023: 50, 2024: 50", target: .falling, direction: .down,
      expected: """
        far-behind
        judged 2024: 50
        baseline 2023: 50 first-final
        needs 40 for 30 in 2025, short 10, way 0
        in 2025 30: not-due
        in 2030 10: not-due
        """),
    StatusCase(
      "down, worse than the baseline",
      "2023: 50, 2024: 51", target: .falling, direction: .down,
      expected: """
        moving-away
        judged 2024: 51
        baseline 2023: 50 first-final
        needs 40 for 30 in 2025, short 11, way -0.1
        in 2025 30: not-due
        in 2030 10: not-due
        """),
    StatusCase(
      "down, achieved early",
      "2023: 50, 2024: 10", target: .falling, direction: .down,
      expected: """
        achieved
        judged 2024: 10
        baseline 2023: 50 first-final
        needs 10 for 10 in 2030, short 0, way 1
        in 2025 30: not-due
        in 2030 10: not-due
        """),
    StatusCase(
      "down, missed",
      "2023: 50, 2025: 30, 2030: 11", target: .falling, direction: .down, asOf: 2031,
      expected: """
        missed
        judged 2030: 11
        baseline 2023: 50 first-final
        needs 10 for 10 in 2030, short 1, way 0.975
        in 2025 30: met, reached 30 by 2025: 30
        in 2030 10: missed, reached 11 by 2030: 11
        """),
    StatusCase(
      "down, the start already meets the end",
      "2023: 28, 2024: 29", target: .falling, direction: .down,
      expected: """
        on-track
        judged 2024: 29
        baseline 2023: 28 first-final
        needs 30 for 30 in 2025, short 0, way none
        in 2025 30: not-due
        in 2030 10: not-due
        """),
    StatusCase(
      "down, the start meets the end and the value does not",
      "2023: 28, 2024: 31", target: .falling, direction: .down,
      expected: """
        moving-away
        judged 2024: 31
        baseline 2023: 28 first-final
        needs 30 for 30 in 2025, short 1, way none
        in 2025 30: not-due
        in 2030 10: not-due
        """),
    StatusCase(
      "down, zero achieves",
      "2023: 50, 2024: 0", target: .falling, direction: .down,
      expected: """
        achieved
        judged 2024: 0
        baseline 2023: 50 first-final
        needs 10 for 10 in 2030, short 0, way 1.25
        in 2025 30: not-due
        in 2030 10: not-due
        """),
    StatusCase(
      "down, a rate of shrinking met",
      "2022: 1000, 2024: 902.5", target: .shrinking, direction: .down,
      expected: """
        on-track
        judged 2024: 902.5
        baseline 2022: 1000 first-final
        from 2022: 1000 first-final to 2024: 902.5, span to 2025 at -10...-5
        grows -5, needs -5, short 0, to be 902.5, way 1
        in 2025 -5: not-due
        in 2030 -10: not-due
        """),
    StatusCase(
      "down, three quarters of the rate",
      "2022: 1000, 2023: 962.5", target: .shrinking, direction: .down,
      expected: """
        behind
        judged 2023: 962.5
        baseline 2022: 1000 first-final
        from 2022: 1000 first-final to 2023: 962.5, span to 2025 at -10...-5
        grows -3.75, needs -5, short 1.25, to be 950, way 0.75
        in 2025 -5: not-due
        in 2030 -10: not-due
        """),
    StatusCase(
      "down, half of the rate",
      "2022: 1000, 2023: 975", target: .shrinking, direction: .down,
      expected: """
        far-behind
        judged 2023: 975
        baseline 2022: 1000 first-final
        from 2022: 1000 first-final to 2023: 975, span to 2025 at -10...-5
        grows -2.5, needs -5, short 2.5, to be 950, way 0.5
        in 2025 -5: not-due
        in 2030 -10: not-due
        """),
    StatusCase(
      "down, growing moves away",
      "2022: 1000, 2023: 1001", target: .shrinking, direction: .down,
      expected: """
        moving-away
        judged 2023: 1001
        baseline 2022: 1000 first-final
        from 2022: 1000 first-final to 2023: 1001, span to 2025 at -10...-5
        grows 0.1, needs -5, short 5.1, to be 950, way -0.02
        in 2025 -5: not-due
        in 2030 -10: not-due
        """),
    StatusCase(
      "down, the last span achieved",
      "2022: 1000, 2025: 800, 2030: 400", target: .shrinking, direction: .down, asOf: 2031,
      expected: """
        achieved
        judged 2030: 400
        baseline 2022: 1000 first-final
        from 2025: 800 span-start to 2030: 400, span to 2030 at -20...-10
        grows -12.944944, needs -10, short 0, to be 472.392, way 1.294494
        in 2025 -5: met, reached -7.168223 by 2025: 800
        in 2030 -10: met, reached -12.944944 by 2030: 400
        """),
  ]
}
