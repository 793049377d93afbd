/// A line for `content/data/corrections.csv`, with `…` for what only its writer knows.
package struct CorrectionLine: Hashable, Sendable {
  package let text: String
  /// Whether the table has no row yet, so that it may have no heading either.
  package let isFirst: Bool

  package init(text: String, isFirst: Bool) {
    self.text = text
    self.isFirst = isFirst
  }

  static let heading = "indicator,unit,period,old,new,reason,date,found-by"

  /// What to add, within a sentence.
  var vietnamese: String {
    "vào content/data/corrections.csv dòng: `\(text)`"
      + (isFirst ? " (chưa có tệp thì tạo, dòng đầu là `\(Self.heading)`)" : "")
  }

  /// What to add, within a sentence.
  var english: String {
    "to content/data/corrections.csv the line `\(text)`"
      + (isFirst
        ? " (if there is no such file, make it, with `\(Self.heading)` as its first line)" : "")
  }
}
