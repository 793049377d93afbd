import Documents
import PortalModel
import Quantities
import SVGCharts
import Synchronization
import Theme

/// A language's words in every form that pages need, made once for all of them.
final class LanguageWords: Sendable {
  let phrases: Phrases
  let charts: ChartWords
  let numbers: NumberStyle
  /// The phrases that templates ask for.
  let texts: PhraseTexts
  /// The days that were written so far: the same few hundred stand on all pages.
  private let dates = Mutex<[CalendarDate: ViewFields]>([:])

  init(_ phrases: Phrases, for templates: TemplateSet, of data: DataStatus) {
    self.phrases = phrases
    charts = ChartWords(phrases, of: data)
    numbers = NumberStyle(phrases)
    texts = templates.texts(of: phrases)
  }
}

extension LanguageWords {
  /// A day for people and for machines: `{text, iso}`.
  func date(_ date: CalendarDate) -> ViewFields {
    dates.withLock { dates in
      if let fields = dates[date] { return fields }
      let fields: ViewFields = [
        .text: .text(phrases.format.date(date)), .iso: .text(date.iso8601),
      ]
      dates[date] = fields
      return fields
    }
  }
}
