/// Every word that a figure shows, in the page's language.
///
/// Charts know no language: whoever makes the page passes its words. Each ``Phrase`` lists its
/// placeholders; it may use them in any order, or leave some out.
public struct ChartWords: Hashable, Sendable {
  /// Words for values that are missing.
  public var missing: MissingWords
  /// Words around the chart.
  public var frame: FrameWords
  /// Sentences about a line chart.
  public var trend: TrendWords
  /// Sentences about ranked rows.
  public var ranking: RankingWords
  /// Sentences about a value and its targets.
  public var progress: ProgressWords

  /// A whole set of words.
  public init(
    missing: MissingWords, frame: FrameWords, trend: TrendWords, ranking: RankingWords,
    progress: ProgressWords
  ) {
    self.missing = missing
    self.frame = frame
    self.trend = trend
    self.ranking = ranking
    self.progress = progress
  }
}

/// Words for values that are missing.
public struct MissingWords: Hashable, Sendable {
  /// For ``MissingKind/notReported``, as "chưa báo cáo".
  public var notReported: String
  /// For ``MissingKind/notYetDue``, as "chưa đến kỳ".
  public var notYetDue: String
  /// For ``MissingKind/notApplicable``, as "không áp dụng".
  public var notApplicable: String
  /// For ``MissingKind/withheld``, as "không công bố".
  public var withheld: String

  /// The four words.
  public init(notReported: String, notYetDue: String, notApplicable: String, withheld: String) {
    self.notReported = notReported
    self.notYetDue = notYetDue
    self.notApplicable = notApplicable
    self.withheld = withheld
  }

  subscript(kind: MissingKind) -> String {
    switch kind {
    case .notReported: notReported
    case .notYetDue: notYetDue
    case .notApplicable: notApplicable
    case .withheld: withheld
    }
  }
}

/// Words around every chart.
public struct FrameWords: Hashable, Sendable {
  /// Opens the table, as "Bảng số liệu".
  public var dataTable: String
  /// A table cell where the data has no entry at all, as "–".
  public var noEntry: String
  /// Stands before the source, as "Nguồn".
  public var source: String
  /// The link to the numbers, as "Tải số liệu (CSV)".
  public var downloadCSV: String
  /// Stands in a chart and a sentence without any value, as "Chưa có số liệu.".
  public var noValues: String
  /// Stands between the items of a list, as ", ".
  public var listSeparator: String
  /// The axis' or column's name with its unit: `{name}`, `{unit}`; as "{name} ({unit})".
  public var nameWithUnit: Phrase
  /// The unit's name where numbers are per cent, as "%".
  public var percent: String

  /// Words around every chart.
  public init(
    dataTable: String, noEntry: String, source: String, downloadCSV: String,
    noValues: String, listSeparator: String, nameWithUnit: Phrase, percent: String
  ) {
    self.dataTable = dataTable
    self.noEntry = noEntry
    self.source = source
    self.downloadCSV = downloadCSV
    self.noValues = noValues
    self.listSeparator = listSeparator
    self.nameWithUnit = nameWithUnit
    self.percent = percent
  }
}

/// Sentences about a line chart.
public struct TrendWords: Hashable, Sendable {
  /// The latest value of a series: `{series}`, `{value}`, `{year}`.
  public var latest: Phrase
  /// It rose: `{change}`, `{year}` (the year it is compared with).
  public var increased: Phrase
  /// It fell: `{change}`, `{year}`.
  public var decreased: Phrase
  /// It is what it was: `{year}`.
  public var unchanged: Phrase
  /// What a milestone is called in sentences: `{name}`, `{year}`.
  public var milestone: Phrase
  /// All milestones, for those who do not see the chart: `{name}`, `{list}`.
  public var milestones: Phrase
  /// One milestone or value in a list: `{year}`, `{value}`.
  public var item: Phrase
  /// All missing values: `{list}`.
  public var missing: Phrase
  /// One missing value in that list: `{series}`, `{year}`, `{reason}`.
  public var missingItem: Phrase
  /// A series break: `{year}` (the first counted the new way), `{label}`.
  public var seriesBreak: Phrase

  /// Sentences about a line chart.
  public init(
    latest: Phrase, increased: Phrase, decreased: Phrase, unchanged: Phrase, milestone: Phrase,
    milestones: Phrase, item: Phrase, missing: Phrase, missingItem: Phrase, seriesBreak: Phrase
  ) {
    self.latest = latest
    self.increased = increased
    self.decreased = decreased
    self.unchanged = unchanged
    self.milestone = milestone
    self.milestones = milestones
    self.item = item
    self.missing = missing
    self.missingItem = missingItem
    self.seriesBreak = seriesBreak
  }
}

/// Sentences about ranked rows.
public struct RankingWords: Hashable, Sendable {
  /// The highest and the lowest: `{top}`, `{topValue}`, `{bottom}`, `{bottomValue}`.
  public var range: Phrase
  /// Only one row has a value: `{name}`, `{value}`.
  public var single: Phrase
  /// All values are equal: `{value}`.
  public var equal: Phrase
  /// More rows share an end than are named: `{names}`, `{count}` (of those not named).
  public var more: Phrase
  /// Some rows have no value: `{count}`, `{total}`.
  public var missing: Phrase

  /// Sentences about ranked rows.
  public init(range: Phrase, single: Phrase, equal: Phrase, more: Phrase, missing: Phrase) {
    self.range = range
    self.single = single
    self.equal = equal
    self.more = more
    self.missing = missing
  }
}

/// Sentences about a value and its targets.
public struct ProgressWords: Hashable, Sendable {
  /// The value now: `{name}`, `{value}`.
  public var now: Phrase
  /// There is none: `{name}`, `{reason}`.
  public var missing: Phrase
  /// The value is below a target to be reached: `{distance}`, `{label}`, `{target}`.
  public var short: Phrase
  /// The value has reached it: `{label}`, `{target}`.
  public var reached: Phrase
  /// The value is above a target not to be exceeded: `{distance}`, `{label}`, `{target}`.
  public var above: Phrase
  /// The value keeps within it: `{label}`, `{target}`.
  public var within: Phrase
  /// A tick with its value, in labels and lists: `{label}`, `{value}`.
  public var level: Phrase

  /// Sentences about a value and its targets.
  public init(
    now: Phrase, missing: Phrase, short: Phrase, reached: Phrase, above: Phrase, within: Phrase,
    level: Phrase
  ) {
    self.now = now
    self.missing = missing
    self.short = short
    self.reached = reached
    self.above = above
    self.within = within
    self.level = level
  }
}
