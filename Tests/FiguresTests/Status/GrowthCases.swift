import Figures

extension StatusCase {
  /// Growth targets: the worked cases of the rule, and the lines between its words.
  static let growth: [StatusCase] = [
    StatusCase(
      "worked: 3 % a year of 10 % is far behind",
      "2022: 1000, 2024: 1061", target: .readers,
      expected: """
        far-behind
        judged 2024: 1061
        baseline 2022: 1000 first-final
        from 2022: 1000 first-final to 2024: 1061, span to 2025 at 10
        grows 3.004854, needs 10, short 6.995146, to be 1210, way 0.300485
        in 2025 10: not-due
        in 2030 12: not-due
        """),
    StatusCase(
      "worked: 1,000 to 1,210 in two years is 10 %",
      "2022: 1000, 2024: 1210", target: .readers,
      expected: """
        on-track
        judged 2024: 1210
        baseline 2022: 1000 first-final
        from 2022: 1000 first-final to 2024: 1210, span to 2025 at 10
        grows 10, needs 10, short 0, to be 1210, way 1
        in 2025 10: not-due
        in 2030 12: not-due
        """),
    StatusCase(
      "10 % over three years",
      "2022: 1000, 2025: 1331", target: .readers, asOf: 2026,
      expected: """
        on-track
        judged 2025: 1331
        baseline 2022: 1000 first-final
        from 2022: 1000 first-final to 2025: 1331, span to 2025 at 10
        grows 10, needs 10, short 0, to be 1331, way 1
        in 2025 10: met, reached 10 by 2025: 1331
        in 2030 12: not-due
        """),
    StatusCase(
      "a hair below the rate",
      "2022: 1000, 2024: 1209.9", target: .readers,
      expected: """
        behind
        judged 2024: 1209.9
        baseline 2022: 1000 first-final
        from 2022: 1000 first-final to 2024: 1209.9, span to 2025 at 10
        grows 9.995454, needs 10, short 0.004546, to be 1210, way 0.999545
        in 2025 10: not-due
        in 2030 12: not-due
        """),
    StatusCase(
      "exactly three quarters of the rate",
      "2022: 1000, 2023: 1075", target: .readers,
      expected: """
        behind
        judged 2023: 1075
        baseline 2022: 1000 first-final
        from 2022: 1000 first-final to 2023: 1075, span to 2025 at 10
        grows 7.5, needs 10, short 2.5, to be 1100, way 0.75
        in 2025 10: not-due
        in 2030 12: not-due
        """),
    StatusCase(
      "three quarters of the rate over two years",
      "2022: 1000, 2024: 1155.625", target: .readers,
      expected: """
        behind
        judged 2024: 1155.625
        baseline 2022: 1000 first-final
        from 2022: 1000 first-final to 2024: 1155.625, span to 2025 at 10
        grows 7.5, needs 10, short 2.5, to be 1210, way 0.75
        in 2025 10: not-due
        in 2030 12: not-due
        """),
    StatusCase(
      "just under three quarters of the rate",
      "2022: 1000, 2023: 1074.9", target: .readers,
      expected: """
        far-behind
        judged 2023: 1074.9
        baseline 2022: 1000 first-final
        from 2022: 1000 first-final to 2023: 1074.9, span to 2025 at 10
        grows 7.49, needs 10, short 2.51, to be 1100, way 0.749
        in 2025 10: not-due
        in 2030 12: not-due
        """),
    StatusCase(
      "no growth",
      "2022: 1000, 2024: 1000", target: .readers,
      expected: """
        far-behind
        judged 2024: 1000
        baseline 2022: 1000 first-final
        from 2022: 1000 first-final to 2024: 1000, span to 2025 at 10
        grows 0, needs 10, short 10, to be 1210, way 0
        in 2025 10: not-due
        in 2030 12: not-due
        """),
    StatusCase(
      "shrinking",
      "2022: 1000, 2024: 999", target: .readers,
      expected: """
        moving-away
        judged 2024: 999
        baseline 2022: 1000 first-final
        from 2022: 1000 first-final to 2024: 999, span to 2025 at 10
        grows -0.050013, needs 10, short 10.050013, to be 1210, way -0.005001
        in 2025 10: not-due
        in 2030 12: not-due
        """),
    StatusCase(
      "shrinking to zero",
      "2022: 1000, 2024: 0", target: .readers,
      expected: """
        moving-away
        judged 2024: 0
        baseline 2022: 1000 first-final
        from 2022: 1000 first-final to 2024: 0, span to 2025 at 10
        grows -100, needs 10, short 110, to be 1210, way -10
        in 2025 10: not-due
        in 2030 12: not-due
        """),
    StatusCase(
      "the first span closed and met is not achieved",
      "2022: 1000, 2025: 2000", target: .readers, asOf: 2026,
      expected: """
        on-track
        judged 2025: 2000
        baseline 2022: 1000 first-final
        from 2022: 1000 first-final to 2025: 2000, span to 2025 at 10
        grows 25.992105, needs 10, short 0, to be 1331, way 2.59921
        in 2025 10: met, reached 25.992105 by 2025: 2000
        in 2030 12: not-due
        """),
    StatusCase(
      "the first span closed and missed is not missed",
      "2022: 1000, 2025: 1300", target: .readers, asOf: 2026,
      expected: """
        behind
        judged 2025: 1300
        baseline 2022: 1000 first-final
        from 2022: 1000 first-final to 2025: 1300, span to 2025 at 10
        grows 9.139288, needs 10, short 0.860712, to be 1331, way 0.913929
        in 2025 10: missed, reached 9.139288 by 2025: 1300
        in 2030 12: not-due
        """),
    StatusCase(
      "the second span starts where the first closed",
      "2022: 1000, 2025: 2000, 2027: 2508.8", target: .readers, asOf: 2028,
      expected: """
        on-track
        judged 2027: 2508.8
        baseline 2022: 1000 first-final
        from 2025: 2000 span-start to 2027: 2508.8, span to 2030 at 12...15
        grows 12, needs 12, short 0, to be 2508.8, way 1
        in 2025 10: met, reached 25.992105 by 2025: 2000
        in 2030 12: not-due
        """),
    StatusCase(
      "the lower end of the range is needed",
      "2022: 1000, 2025: 2000, 2026: 2240", target: .readers, asOf: 2027,
      expected: """
        on-track
        judged 2026: 2240
        baseline 2022: 1000 first-final
        from 2025: 2000 span-start to 2026: 2240, span to 2030 at 12...15
        grows 12, needs 12, short 0, to be 2240, way 1
        in 2025 10: met, reached 25.992105 by 2025: 2000
        in 2030 12: not-due
        """),
    StatusCase(
      "under the lower end of the range",
      "2022: 1000, 2025: 2000, 2026: 2180", target: .readers, asOf: 2027,
      expected: """
        behind
        judged 2026: 2180
        baseline 2022: 1000 first-final
        from 2025: 2000 span-start to 2026: 2180, span to 2030 at 12...15
        grows 9, needs 12, short 3, to be 2240, way 0.75
        in 2025 10: met, reached 25.992105 by 2025: 2000
        in 2030 12: not-due
        """),
    StatusCase(
      "fast before and shrinking since",
      "2022: 1000, 2025: 2000, 2026: 1990", target: .readers, asOf: 2027,
      expected: """
        moving-away
        judged 2026: 1990
        baseline 2022: 1000 first-final
        from 2025: 2000 span-start to 2026: 1990, span to 2030 at 12...15
        grows -0.5, needs 12, short 12.5, to be 2240, way -0.041667
        in 2025 10: met, reached 25.992105 by 2025: 2000
        in 2030 12: not-due
        """),
    StatusCase(
      "the last span achieved",
      "2022: 1000, 2025: 1331, 2030: 2400", target: .readers, asOf: 2031,
      expected: """
        achieved
        judged 2030: 2400
        baseline 2022: 1000 first-final
        from 2025: 1331 span-start to 2030: 2400, span to 2030 at 12...15
        grows 12.514019, needs 12, short 0, to be 2345.67678, way 1.042835
        in 2025 10: met, reached 10 by 2025: 1331
        in 2030 12: met, reached 12.514019 by 2030: 2400
        """),
    StatusCase(
      "the last span missed",
      "2022: 1000, 2025: 1331, 2030: 2300", target: .readers, asOf: 2031,
      expected: """
        missed
        judged 2030: 2300
        baseline 2022: 1000 first-final
        from 2025: 1331 span-start to 2030: 2300, span to 2030 at 12...15
        grows 11.560373, needs 12, short 0.439627, to be 2345.67678, way 0.963364
        in 2025 10: met, reached 10 by 2025: 1331
        in 2030 12: missed, reached 11.560373 by 2030: 2300
        """),
    StatusCase(
      "after the last span, achieved",
      "2022: 1000, 2025: 1000, 2031: 2000", target: .readers, asOf: 2032,
      expected: """
        achieved
        judged 2031: 2000
        baseline 2022: 1000 first-final
        from 2025: 1000 span-start to 2031: 2000, span to 2030 at 12...15
        grows 12.246205, needs 12, short 0, to be 1973.822685, way 1.020517
        in 2025 10: missed, reached 0 by 2025: 1000
        in 2030 12: no-figure
        """),
    StatusCase(
      "after the last span, missed",
      "2022: 1000, 2025: 1000, 2031: 1900", target: .readers, asOf: 2032,
      expected: """
        missed
        judged 2031: 1900
        baseline 2022: 1000 first-final
        from 2025: 1000 span-start to 2031: 1900, span to 2030 at 12...15
        grows 11.290715, needs 12, short 0.709285, to be 1973.822685, way 0.940893
        in 2025 10: missed, reached 0 by 2025: 1000
        in 2030 12: no-figure
        """),
    StatusCase(
      "five years at 10 %, rounding overlooked",
      "2025: 100000, 2030: 161051", target: .oneRate, asOf: 2031,
      expected: """
        achieved
        judged 2030: 161051
        baseline 2025: 100000 first-final
        from 2025: 100000 first-final to 2030: 161051, span to 2030 at 10
        grows 10, needs 10, short 0, to be 161051, way 1
        in 2030 10: met, reached 10 by 2030: 161051
        """),
    StatusCase(
      "no growth needed and none there",
      "2022: 1000, 2024: 1000", target: .steady,
      expected: """
        on-track
        judged 2024: 1000
        baseline 2022: 1000 first-final
        from 2022: 1000 first-final to 2024: 1000, span to 2030 at 0
        grows 0, needs 0, short 0, to be 1000, way none
        in 2030 0: not-due
        """),
  ]
}
