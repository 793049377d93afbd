extension ChartWords {
  /// Words for figures of lines, ranked rows and single values; all other figures, and values that
  /// too few stand behind, get signs and bare numbers in place of words.
  public init(
    missing: MissingWords, frame: FrameWords, trend: TrendWords, ranking: RankingWords,
    progress: ProgressWords
  ) {
    self.init(
      missing: missing,
      partial: PartialWords(
        key: "◯", value: "{value} ({reported}/{expected})", cell: "{value} ({reported}/{expected})"),
      frame: frame, trend: trend, ranking: ranking, progress: progress,
      comparison: ComparisonWords(
        counts: "{first} → {second}: ↑ {increased}, ↓ {decreased}, = {unchanged}.",
        largest: "{name}: {first} → {second}.", pair: "{first} → {second}"),
      multiples: MultiplesWords(scale: "{name}: {lower}–{upper}", latest: "{year}: {range}"),
      classes: ClassWords(
        below: "< {upper}", between: "{lower} – < {upper}", from: "≥ {lower}",
        column: "{column}: {range}", count: "{name}: {count}"),
      parts: PartsWords(
        item: "{name}: {value} ({share})", plain: "{name}: {value}", together: "{list}.",
        total: "Σ", share: "%", square: "□ = 1%"),
      timeline: TimelineWords(
        count: "{year}: {count}.", states: "■ {past}, ● {ongoing}, ○ {upcoming}.",
        next: "{name}: {dates}.", none: "{year}: 0.", past: "■", ongoing: "●", upcoming: "○",
        today: "▼ {day}", day: "{day}/{month}", span: "{first} – {last}",
        months: (1...12).map { "\($0)" }))
  }
}
