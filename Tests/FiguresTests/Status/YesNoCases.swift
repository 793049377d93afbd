import Figures

extension StatusCase {
  /// Yes/no targets.
  static let yesNo: [StatusCase] = [
    StatusCase(
      "yes",
      "2026: yes", target: .library, asOf: 2027,
      expected: """
        achieved
        judged 2026: yes
        yes by 2030
        in 2030 yes: not-due
        """),
    StatusCase(
      "not yet, before the year",
      "2026: no", target: .library, asOf: 2027,
      expected: """
        not-yet-due
        judged 2026: no
        yes by 2030
        in 2030 yes: not-due
        """),
    StatusCase(
      "not yet, in the year",
      "2030: no", target: .library, asOf: 2030,
      expected: """
        not-yet-due
        judged 2030: no
        yes by 2030
        in 2030 yes: not-due
        """),
    StatusCase(
      "not yet, after the year",
      "2030: no", target: .library, asOf: 2031,
      expected: """
        missed
        judged 2030: no
        yes by 2030
        in 2030 yes: missed by 2030: no
        """),
    StatusCase(
      "yes in the year",
      "2030: yes", target: .library, asOf: 2031,
      expected: """
        achieved
        judged 2030: yes
        yes by 2030
        in 2030 yes: met by 2030: yes
        """),
    StatusCase(
      "yes after the year",
      "2030: no, 2031: yes", target: .library, asOf: 2032,
      expected: """
        achieved
        judged 2031: yes
        yes by 2030
        in 2030 yes: missed by 2030: no
        """),
    StatusCase(
      "yes, then no longer",
      "2026: yes, 2028: no", target: .library, asOf: 2029,
      expected: """
        not-yet-due
        judged 2028: no
        yes by 2030
        in 2030 yes: not-due
        """),
    StatusCase(
      "an old no after the year",
      "2028: no", target: .library, due: 2030, asOf: 2031,
      expected: """
        missed
        judged 2028: no
        yes by 2030
        in 2030 yes: no-figure
        nothing yet for 2030
        """),
    StatusCase(
      "a provisional yes",
      "2026: yes provisional", target: .library, asOf: 2027,
      expected: """
        achieved provisional
        judged 2026: yes provisional
        yes by 2030
        in 2030 yes: not-due
        """),
    StatusCase(
      "too little coverage for yes",
      "2026: yes partial", target: .library, asOf: 2027,
      expected: """
        not-assessable (coverage-too-low)
        judged 2026: yes partial
        in 2030 yes: not-due
        """),
    StatusCase(
      "nothing but a marker",
      "2026: not-reported", target: .library, asOf: 2031,
      expected: """
        not-assessable (no-figure)
        judged nothing
        in 2030 yes: no-figure
        """),
    StatusCase(
      "numbers do not answer yes or no",
      "2026: 1", target: .library, asOf: 2027,
      expected: """
        not-assessable (no-figure)
        judged nothing
        in 2030 yes: not-due
        """),
  ]
}
