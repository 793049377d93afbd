package import Documents
package import Figures
package import Quantities

/// Something that comes back, such as Book Day.
package struct Campaign: Described, Identified {
  package let id: Identifier<Campaign>
  package let articles: Articles
  package let section: Located<PlanSection>
  package let tasks: [Reference<PlanTask>]
  /// The day of the year in words, where it has one.
  package let day: String?
  /// What made it a day, in words.
  package let basis: String?
}

/// A campaign in one year, with its dates.
package struct Edition: Described, Identified {
  package let id: Identifier<Edition>
  package let campaign: Identifier<Campaign>
  package let year: Int
  package let articles: Articles
  package let starts: CalendarDate
  package let ends: CalendarDate
  package let places: [Reference<Unit>]
  /// The name of the unit or body that leads it.
  package let lead: Located<String>?
  package let programme: [ProgrammeEntry]
  package let results: [EditionResult]

  /// The days from the first to the last.
  package var days: ClosedRange<CalendarDate> { min(starts, ends)...max(starts, ends) }

  /// How many days before an edition its posts may begin, and after it end.
  static let postMargin = 90

  /// An edition's identifier: a campaign has one a year.
  package static func id(campaign: Identifier<Campaign>, year: Int) -> Identifier<Edition> {
    Identifier("\(campaign.rawValue)/\(year)")
  }
}

/// A line of an edition's programme.
package struct ProgrammeEntry: Sendable {
  package let date: CalendarDate
  package let title: String
  package let place: String?
  let site: Site
}

/// What an edition came to, as its organisers count it.
package struct EditionResult: Sendable {
  package let label: String
  package let value: Rational
  package let measure: String
  package let report: Reference<Report>
}

/// A page that stands for itself, such as the method.
package struct InfoPage: Described, Identified {
  package let id: Identifier<InfoPage>
  package let articles: Articles
  /// The last part of its address.
  package let slug: String
  package let translatedSlugs: [LanguageCode: String]
  package let section: Located<PlanSection>?
}
