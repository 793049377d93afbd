package import Documents
package import Figures
package import Quantities

/// The plan that the portal follows.
package struct Plan: Described {
  /// The texts of its articles beyond title and summary.
  package enum Label: String, CaseIterable, Sendable {
    /// Who issued it, in a translation.
    case issuer
    /// What stands in place of a number that is not known.
    case numberNote = "number-note"
    /// What there is to say of a day that is not known.
    case dateNote = "date-note"
    /// Whose signature it bears, in words.
    case signedBy = "signed-by"
    /// A translation of what the plan says at its end.
    case closingText = "closing-text"
    /// The plan's own words before its first section.
    case officialText = "official-text"
    /// What there is to say of the file or address where the whole text is.
    case fileNote = "file-note"
    /// What a reader has to know of the texts on the plan's page.
    case note
  }

  package let articles: Articles
  package let issuer: String
  /// `2023-03` or `2023-03-15`: the day is absent where the plan leaves it blank.
  package let date: String
  package let number: String?
  package let firstYear: Int
  package let lastYear: Int
  package let basis: [Reference<PlanDocument>]
  package let taskGroups: [TaskGroup]
  package let closing: PlanClosing?
  /// The field with whom it was sent to, in its own words and order.
  static let recipientsField = "recipients"
  /// The whole text: a file of the content, or an address on the web.
  package let file: Located<String>?
}

extension Plan {
  /// Whom it was sent to, in a language or else in the main one.
  package func recipients(in language: LanguageCode) -> [String] {
    let found = articles.article(in: language).lists[Self.recipientsField] ?? []
    return found.isEmpty ? articles.main.lists[Self.recipientsField] ?? [] : found
  }
}

/// A heading of the plan that tasks stand under, such as II.1.
package struct TaskGroup: Sendable {
  package let section: PlanSection
  package let titles: TaskGroupTitles
  package let translations: [LanguageCode: TaskGroupTitles]

  /// The titles in a language, or in the main one where there is no translation.
  package func titles(in language: LanguageCode) -> TaskGroupTitles {
    translations[language] ?? titles
  }
}

/// What a heading is called: in the plan, and where there is little room.
package struct TaskGroupTitles: Sendable {
  package let title: String
  package let short: String?
}

/// What the plan says at its end.
package struct PlanClosing: Sendable {
  package let section: Located<PlanSection>
  package let text: String
  /// In the plan's own words, a paragraph a line.
  package let officialText: String?
}

/// A document that the plan rests on.
package struct PlanDocument: Described, Identified {
  /// The fields that say who issued it, and how the plan rests on it.
  static let (issuerField, relationField) = ("issuer", "relation")

  package let id: Identifier<PlanDocument>
  package let articles: Articles
  package let number: String
  package let date: CalendarDate
  package let issuer: String
  package let relation: String
  /// The whole text: a file of the content, or an address on the web.
  package let file: Located<String>?
}

extension PlanDocument {
  /// Who issued it, in a language or else in the main one.
  package func issuer(in language: LanguageCode) -> String {
    articles.article(in: language).labels[Self.issuerField] ?? issuer
  }

  /// How the plan rests on it, in a language or else in the main one.
  package func relation(in language: LanguageCode) -> String {
    articles.article(in: language).labels[Self.relationField] ?? relation
  }
}

/// An objective of the plan, general or specific.
package struct Objective: Described, Identified {
  package enum Kind: String, CaseIterable, Sendable {
    case general, specific
  }

  package let id: Identifier<Objective>
  package let articles: Articles
  package let section: PlanSection
  package let kind: Kind
}

/// A task of the plan, such as II.1.a.
package struct PlanTask: Described, Identified {
  /// The field with the portal's own examples of what people could see.
  static let examplesField = "examples"

  package let id: Identifier<PlanTask>
  package let articles: Articles
  package let section: PlanSection
  package let assignments: [Assignment]
  package let campaigns: [Reference<Campaign>]
}

extension PlanTask {
  /// The portal's own examples of what people could see, in a language or else in the main one.
  package func examples(in language: LanguageCode) -> [String] {
    let found = articles.article(in: language).lists[Self.examplesField] ?? []
    return found.isEmpty ? articles.main.lists[Self.examplesField] ?? [] : found
  }
}

/// A body's part in a task, with the section of the plan that it is read from.
package struct Assignment: Sendable {
  /// What the body does, as plans word it.
  package enum Role: String, CaseIterable, Sendable {
    case lead, implement, direct, coordinate, report
  }

  /// Who says that the body does it.
  package enum Basis: String, CaseIterable, Sendable {
    case plan
    /// The portal's own reading, where the plan names nobody.
    case portal
  }

  package let body: Reference<Body>
  package let section: Located<PlanSection>
  package let role: Role
  package let basis: Basis
}

/// A body that carries out the plan, in the time that it exists.
package struct Body: Described, Identified {
  package let id: Identifier<Body>
  package let articles: Articles
  package let section: PlanSection
  package let validity: Validity
  package let predecessors: [Reference<Body>]
  package let successors: [Reference<Body>]
  package let reporting: Reporting?
  /// What translations say of that duty.
  let translatedReporting: [LanguageCode: ReportingTexts]
  /// Whether it brings the others' reports together.
  package let coordinates: Bool
  /// The types of unit whose own authorities it stands for; none for one that is a body itself.
  package let unitTypes: [Reference<UnitType>]
  /// The bodies that it sums up, each of which owes its duty; none for one that owes it itself.
  package let members: [Reference<Body>]

  /// What a translation says of its duty to report; `nil` for the main language.
  package func reportingTexts(in language: LanguageCode) -> ReportingTexts? {
    translatedReporting[language]
  }

  /// Whether it stands for every unit's own authority, rather than for one body.
  package var standsForUnits: Bool { !unitTypes.isEmpty }
}

/// The texts of a body's duty to report in a translation.
package struct ReportingTexts: Sendable {
  /// Who receives the report, where it is nobody of the plan.
  package let to: String?
  package let note: String?
  /// Who set the day, in words.
  package let dueSource: String?
}

/// A body's duty to report.
package struct Reporting: Sendable {
  package enum Frequency: String, CaseIterable, Sendable {
    case year
  }

  package let every: Frequency
  /// Who receives the report: the name of a body of the plan, or of somebody outside it.
  package let to: Located<String>
  package let note: String?
  /// `nil` where nobody set a day: then no report is late.
  package let due: ReportingDay?
}

/// The day by which a year's report is due: of the year after.
package struct ReportingDay: Hashable, Sendable {
  /// 1 to 12.
  package let month: Int
  /// 1 to 31; never 29 February.
  package let day: Int
  /// Who set it, in words.
  package let source: String

  /// The day for the report on a year.
  package func date(for year: Int) -> CalendarDate? {
    CalendarDate(year: year + 1, month: month, day: day)
  }
}
