import Diagnostics
import Documents
import Figures
import Quantities

extension Body: ContentEntity {
  static let kind = ContentKind.body
  static let places: [ContentPlace] = ["bodies/*"]
  static let referredAs: [EntityKind] = [.body, .submitter]
  static let describesSection = true

  static func read(
    _ source: EntitySource, into diagnostics: inout [Diagnostic]
  ) -> Body? {
    var dates = ValidityField()
    var translated: [LanguageCode: ReportingTexts] = [:]
    let body = source.read(labels: [Articles.officialTextField], into: &diagnostics) {
      reader, language in
      translated[language] = reader.mapping("reporting") { $0.reportingTexts() }
    } _: { reader, articles -> Body? in
      dates = reader.validity()
      let predecessors = reader.references("predecessors", to: Body.self)
      let successors = reader.references("successors", to: Body.self)
      let section = reader.requiredSection("code")
      let reporting = reader.mapping("reporting") { reader -> Reporting? in
        let every = reader.requiredChoice("every", of: Reporting.Frequency.self)
        let recipient = reader.requiredText("to")
        let note = reader.text("note")
        let due = reader.mapping("due") { $0.reportingDay() }
        guard let every, let recipient else { return nil }
        return Reporting(every: every.value, to: recipient, note: note?.value, due: due)
      }
      let coordinates = reader.flag("coordinates")
      let unitTypes = reader.references("unit-types", to: UnitType.self)
      let members = reader.references("members", to: Body.self)
      guard let section else { return nil }
      return Body(
        id: Identifier(source.name.name), articles: articles, section: section.value,
        validity: dates.value, predecessors: predecessors, successors: successors,
        reporting: reporting, translatedReporting: translated, coordinates: coordinates,
        unitTypes: unitTypes, members: members)
    }
    dates.report(in: source.document, into: &diagnostics)
    return body
  }

  static func sorted(_ bodies: [Body], of settings: PortalSettings) -> [Body] {
    bodies.sorted { $0.section < $1.section }
  }

  static func check(_ draft: PortalDraft, into diagnostics: inout [Diagnostic]) {
    BodyChecks(draft[Body.self]).run(into: &diagnostics)
  }

  func checkReferences(_ names: NameTable, into diagnostics: inout [Diagnostic]) {
    names.check(predecessors + successors + members, .body, into: &diagnostics)
    names.check(unitTypes, .unitType, into: &diagnostics)
    // A recipient outside the plan is named in words; what looks like a body's name must be one.
    guard let recipient = reporting?.to, Slug.isSlug(recipient.value) else { return }
    names.check(recipient.value, .body, at: recipient.site, into: &diagnostics)
  }
}

extension FieldReader {
  /// What a translation says of a duty to report: `{to, note, due: {source}}`.
  fileprivate mutating func reportingTexts() -> ReportingTexts {
    ReportingTexts(
      to: text("to")?.value, note: text("note")?.value,
      dueSource: mapping("due") { $0.text("source")?.value })
  }

  /// A day of the year after, as `03-31`, and who set it.
  fileprivate mutating func reportingDay() -> ReportingDay? {
    let day = requiredText("day")
    let source = requiredText("source")
    guard let day, let source else { return nil }
    // 2023 has no 29 February: a day that every year has.
    guard let date = CalendarDate("2023-" + day.value) else {
      report(.outOfRange(name: "day", value: day.value, allowed: "01-01 … 12-31"), at: day.site)
      return nil
    }
    return ReportingDay(month: date.month, day: date.day, source: source.value)
  }
}
