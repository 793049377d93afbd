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
  /// What must be said of all numbers wherever they go, as "Số minh họa"; `nil` for nothing.
  ///
  /// It stands below each figure and inside each drawing, so that a picture of it says so as well.
  public var dataNote: String?

  /// Words around every chart.
  public init(
    dataTable: String, noEntry: String, source: String, downloadCSV: String,
    noValues: String, listSeparator: String, nameWithUnit: Phrase, percent: String,
    dataNote: String? = nil
  ) {
    self.dataTable = dataTable
    self.noEntry = noEntry
    self.source = source
    self.downloadCSV = downloadCSV
    self.noValues = noValues
    self.listSeparator = listSeparator
    self.nameWithUnit = nameWithUnit
    self.percent = percent
    self.dataNote = dataNote
  }
}
