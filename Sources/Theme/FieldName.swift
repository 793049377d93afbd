/// What a template may ask for: the names in all views.
///
/// One list, so that a name which stands nowhere is found when the theme is read, and two names are
/// told apart by a number: without a raw value, whose letters Swift would compare.
package enum FieldName: CaseIterable, Sendable {
  case alternates
  case anchor
  case area
  case areaTitle
  case arithmetic
  case assets
  case assignments
  case author
  case barNote
  case baseline
  case basis
  case best
  case bodies
  case body
  case breadcrumb
  case campaignList
  case campaigns
  case canonical
  case cells
  case chart
  case children
  case closing
  case code
  case collection
  case columns
  case coming
  case comparison
  case computed
  case contact
  case contactBody
  case contactNote
  case coordinates
  case correction
  case correctionList
  case corrections
  case count
  case coverage
  case csv
  case current
  case dataDate
  case dataList
  case date
  case dateNote
  case day
  case days
  case denominator
  case description
  case direction
  case dispute
  case disputed
  case document
  case documents
  case due
  case dueSource
  case duties
  case edition
  case editions
  case ended
  case every
  case examples
  case facilities
  case feed
  case figure
  case figures
  case file
  case fileNote
  case files
  case first
  case followed
  case foundBy
  case fullTitle
  case gap
  case groups
  case growth
  case headline
  case home
  case icon
  case image
  case indicator
  case indicatorList
  case indicators
  case information
  case inlineStyle
  case iso
  case issuer
  case json
  case kind
  case label
  case lang
  case language
  case languages
  case last
  case latest
  case latestYear
  case lead
  case level
  case lines
  case licence
  case link
  case map
  case marker
  case markers
  case measure
  case members
  case method
  case middle
  case milestones
  case missing
  case more
  case name
  case names
  case navigation
  case new
  case newer
  case next
  case note
  case notes
  case notice
  case preview
  case number
  case numerator
  case objective
  case objectives
  case officialText
  case old
  case older
  case origin
  case otherNote
  case otherSource
  case others
  case outcomes
  case ownExamples
  case ownReading
  case page
  case pages
  case parent
  case parts
  case period
  case place
  case places
  case plan
  case postList
  case posts
  case predecessors
  case previous
  case programme
  case progress
  case promise
  case promiseCount
  case promises
  case prose
  case provenance
  case provisional
  case publisher
  case qualities
  case quality
  case rank
  case ranking
  case reason
  case reasons
  case recipients
  case relation
  case reportList
  case reporting
  case reports
  case results
  case role
  case rows
  case rule
  case section
  case sentence
  case shortTitle
  case siblings
  case signedBy
  case site
  case source
  case spark
  case state
  case states
  case status
  case style
  case submitter
  case successors
  case summary
  case tagline
  case tallies
  case targetLang
  case tables
  case taskGroups
  case tasks
  case text
  case through
  case tiles
  case timeline
  case title
  case to
  case topics
  case trace
  case trend
  case type
  case unit
  case unitList
  case unitTable
  case units
  case unitsChart
  case validity
  case value
  case verdicts
  case word
  case workbook
  case year
  case years
  case yesNo
}

extension FieldName {
  /// The name in templates: `area-title` for ``areaTitle``.
  package var text: String {
    String(describing: self).reduce(into: "") { text, letter in
      text += letter.isUppercase ? "-" + letter.lowercased() : String(letter)
    }
  }

  /// The name that templates write so.
  init?(_ text: String) {
    guard let name = Self.byText[text] else { return nil }
    self = name
  }

  private static let byText = Dictionary(uniqueKeysWithValues: allCases.map { ($0.text, $0) })

  /// All names as templates write them, for a suggestion in place of an unknown one.
  static var allTexts: some Collection<String> { byText.keys }
}
