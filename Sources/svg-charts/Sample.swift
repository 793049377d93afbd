import SVGCharts

/// A chart in one state.
struct Sample: Sendable {
  enum Content: Sendable {
    case figure(Figure)
    case bullet(CompactBullet)
    case sparkline(Sparkline)
  }

  /// The name of its golden.
  var name: String
  var language: GalleryLanguage
  var content: Content

  init(_ name: String, _ figure: Figure, in language: GalleryLanguage = .vietnamese) {
    self.name = name
    self.language = language
    content = .figure(figure)
  }

  init(_ name: String, _ bullet: CompactBullet) {
    self.name = name
    language = .vietnamese
    content = .bullet(bullet)
  }

  init(_ name: String, _ sparkline: Sparkline) {
    self.name = name
    language = .vietnamese
    content = .sparkline(sparkline)
  }
}

extension Sample {
  /// The markup that the library writes for it.
  func html() throws(ChartError) -> [UInt8] {
    switch content {
    case .figure(let figure):
      try figure.html(words: language.words, numbers: language.numbers)
    case .bullet(let bullet): try bullet.html(words: language.words, numbers: language.numbers)
    case .sparkline(let line): try line.html(words: language.words, numbers: language.numbers)
    }
  }
}

/// A kind of chart with its samples.
struct GallerySection: Sendable {
  var id: String
  var title: String
  var samples: [Sample]
}

/// The languages in which the gallery shows figures.
enum GalleryLanguage: String, Sendable {
  case vietnamese = "vi"
  case english = "en"

  var words: ChartWords {
    switch self {
    case .vietnamese: Vietnamese.words
    case .english: English.words
    }
  }

  var numbers: NumberStyle {
    switch self {
    case .vietnamese: Vietnamese.numbers
    case .english: English.numbers
    }
  }
}
