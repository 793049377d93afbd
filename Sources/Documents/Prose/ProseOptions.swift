/// The words of the page's language that prose itself needs.
package struct ProseWords: Hashable, Sendable {
  /// Of a task that is done, such as "Xong".
  package let done: String
  /// Of a task that is not, such as "Chưa xong".
  package let notDone: String
  /// The name of the section of footnotes, such as "Chú thích".
  package let footnotes: String
  /// Of one footnote, before its number: "Chú thích" for "Chú thích 1".
  package let footnote: String
  /// Of the link from a footnote to its text, before the number: "Quay lại chỗ dẫn chú thích".
  package let backToText: String
  /// Of one table, before its number on the page: "Bảng" for "Bảng 1".
  package let table: String

  package init(
    done: String, notDone: String, footnotes: String, footnote: String, backToText: String,
    table: String
  ) {
    self.done = done
    self.notDone = notDone
    self.footnotes = footnotes
    self.footnote = footnote
    self.backToText = backToText
    self.table = table
  }
}

/// What prose takes from the page that it will stand on.
package struct ProseOptions: Sendable {
  package let words: ProseWords
  /// What `#…` may name besides the headings: parts that the page's template has.
  package let pageAnchors: [String]
  /// What the `id`s of footnotes begin with, before a dot.
  package let footnotePrefix: String

  package init(
    words: ProseWords, pageAnchors: [String] = [], footnotePrefix: String = "chu-thich"
  ) {
    self.words = words
    self.pageAnchors = pageAnchors
    self.footnotePrefix = footnotePrefix
  }
}
