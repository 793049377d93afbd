import SVGCharts
import Theme

/// The charts' words, out of the theme's phrases.
extension Composer {
  var chartNumbers: NumberStyle {
    NumberStyle(
      decimalSeparator: format.decimalSeparator,
      groupSeparator: format.groupSeparator,
      minus: format.minus,
      percent: Phrase(format.percent.filled(with: ["value": "{number}"])),
      percentagePoints: phrase(.points, ["value": "{number}"]),
      counted: "{number} {unit}"
    )
  }

  var chartWords: ChartWords {
    ChartWords(
      missing: MissingWords(
        notReported: phrases(.missingNotReported),
        notYetDue: phrases(.missingNotYetDue),
        notApplicable: phrases(.missingNotApplicable),
        withheld: phrases(.missingWithheld)
      ),
      frame: FrameWords(
        dataTable: phrases(.chartDataTable),
        noEntry: "–",
        source: phrases(.chartSource),
        downloadCSV: phrases(.chartDownload),
        noValues: phrases(.chartNoValues),
        listSeparator: ", ",
        nameWithUnit: "{name} ({unit})",
        percent: "%"
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
      )
    )
  }

  /// A phrase whose placeholders the chart will fill.
  private func phrase(_ key: PhraseKey, _ values: [String: String] = [:]) -> SVGCharts.Phrase {
    SVGCharts.Phrase(phrases(key, values))
  }
}
