import Markup
import PortalModel
import SVGCharts
import Theme

extension NumberStyle {
  /// How a language's charts write numbers.
  init(_ phrases: Phrases) {
    let format = phrases.format
    self.init(
      decimalSeparator: format.decimalSeparator,
      groupSeparator: format.groupSeparator,
      minus: format.minus,
      percent: Phrase(format.percent.filled { $0 == "value" ? "{number}" : nil }),
      percentagePoints: Phrase(phrases(.points, ["value": "{number}"])),
      counted: "{number} {unit}",
      millions: Phrase(phrases(.axisMillions, ["value": "{number}"])),
      billions: Phrase(phrases(.axisBillions, ["value": "{number}"])),
      trillions: Phrase(phrases(.axisTrillions, ["value": "{number}"]))
    )
  }
}

extension ChartWords {
  /// The charts' words, out of the theme's phrases.
  convenience init(_ phrases: Phrases, of data: DataStatus) {
    /// A phrase whose placeholders the chart will fill.
    func phrase(_ key: PhraseKey) -> SVGCharts.Phrase { SVGCharts.Phrase(phrases(key)) }
    self.init(
      missing: MissingWords(
        notReported: phrases(.missingNotReported),
        notYetDue: phrases(.missingNotYetDue),
        notApplicable: phrases(.missingNotApplicable),
        withheld: phrases(.missingWithheld)
      ),
      partial: PartialWords(
        key: phrases(.partialKey), value: phrase(.partialValue), cell: phrase(.partialCell)),
      frame: FrameWords(
        dataTable: phrases(.chartDataTable),
        noEntry: "–",
        source: phrases(.chartSource),
        downloadCSV: phrases(.chartDownload),
        noValues: phrases(.chartNoValues),
        listSeparator: ", ",
        nameWithUnit: "{name} ({unit})",
        percent: "%",
        dataNote: phrases.mark(of: data)
      ),
      trend: TrendWords(
        latest: phrase(.trendLatest),
        increased: phrase(.trendIncreased),
        decreased: phrase(.trendDecreased),
        unchanged: phrase(.trendUnchanged),
        milestone: phrase(.trendMilestone),
        milestones: phrase(.trendMilestones),
        item: phrase(.trendItem),
        missing: phrase(.trendMissing),
        missingItem: phrase(.trendMissingItem),
        seriesBreak: phrase(.trendBreak)
      ),
      ranking: RankingWords(
        range: phrase(.rankingRange),
        single: phrase(.rankingSingle),
        equal: phrase(.rankingEqual),
        more: phrase(.rankingMore),
        missing: phrase(.rankingMissing)
      ),
      progress: ProgressWords(
        now: phrase(.progressNow),
        missing: phrase(.progressMissing),
        short: phrase(.progressShort),
        reached: phrase(.progressReached),
        above: phrase(.progressAbove),
        within: phrase(.progressWithin),
        level: phrase(.progressLevel)
      ),
      comparison: ComparisonWords(
        counts: phrase(.comparisonCounts), largest: phrase(.comparisonLargest),
        pair: "{first} → {second}"),
      multiples: MultiplesWords(scale: phrase(.multiplesScale), latest: phrase(.multiplesLatest)),
      classes: ClassWords(
        below: phrase(.classBelow), between: phrase(.classBetween), from: phrase(.classFrom),
        column: phrase(.classColumn), count: phrase(.classCount)),
      parts: PartsWords(
        item: phrase(.partsItem), plain: phrase(.partsPlain), together: "{list}.",
        total: phrases(.partsTotal), share: phrases(.partsShare), square: phrases(.partsSquare)),
      timeline: TimelineWords(
        count: phrase(.timelineCount), states: phrase(.timelineStates),
        next: phrase(.timelineNext), none: phrase(.timelineNone),
        past: phrases(.timelinePast), ongoing: phrases(.timelineOngoing),
        upcoming: phrases(.timelineUpcoming), today: phrase(.timelineToday),
        day: phrase(.timelineDay), span: "{first} – {last}",
        months: phrases(.timelineMonths).split(separator: " ").map(String.init))
    )
  }
}
