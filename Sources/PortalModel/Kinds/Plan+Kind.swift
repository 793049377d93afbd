import Diagnostics
import Documents
import Figures
import Quantities

extension Plan: ContentEntity {
  static let kind = ContentKind.plan
  static let places: [ContentPlace] = ["plan/index"]
  static let describesSection = true

  static func read(
    _ source: EntitySource, into diagnostics: inout [Diagnostic]
  ) -> Plan? {
    var translatedTitles: [String: [LanguageCode: TaskGroupTitles]] = [:]
    return source.read(
      labels: Plan.Label.allCases.map(\.rawValue), lists: [Plan.recipientsField],
      into: &diagnostics
    ) { reader, language in
      for group in reader.taskGroups() {
        translatedTitles[group.section.code, default: [:]][language] = group.titles
      }
    } _: { reader, articles in
      let issuer = reader.requiredText("issuer")
      let date = reader.requiredWord("date")
      if let date, CalendarDate(date.value) == nil, CalendarDate(date.value + "-01") == nil {
        reader.reportNoDay(date)
      }
      let number = reader.text("number")
      let period = reader.mapping("period") { $0.years() }
      if period == nil, !reader.has("period") {
        reader.report(.missingField(name: "period", inBraces: reader.isInBraces), at: reader.site)
      }
      let basis = reader.references("basis", to: PlanDocument.self)
      let groups = reader.taskGroups().map { group in
        TaskGroup(
          section: group.section,
          titles: group.titles,
          translations: translatedTitles[group.section.code] ?? [:]
        )
      }
      let closing = reader.mapping("closing") { reader -> PlanClosing? in
        guard let section = reader.requiredSection("section"),
          let text = reader.requiredText("text")
        else { return nil }
        return PlanClosing(
          section: section, text: text.value,
          officialText: reader.text(Articles.officialTextField)?.value)
      }
      let file = reader.text("file")
      guard let issuer, let date, let period else { return nil }
      return Plan(
        articles: articles,
        issuer: issuer.value,
        date: date.value,
        number: number?.value,
        firstYear: period.lowerBound,
        lastYear: period.upperBound,
        basis: basis,
        taskGroups: groups.sorted { $0.section < $1.section },
        closing: closing,
        file: file
      )
    }
  }

  /// There is one.
  var name: String { "plan" }

  func checkReferences(_ names: NameTable, into diagnostics: inout [Diagnostic]) {
    names.check(basis, .planDocument, into: &diagnostics)
    names.check(closing?.section, into: &diagnostics)
  }
}

private struct TaskGroupFields {
  let section: PlanSection
  let titles: TaskGroupTitles
}

extension FieldReader {
  fileprivate mutating func taskGroups() -> [TaskGroupFields] {
    mappings("task-groups") { reader -> TaskGroupFields? in
      let section = reader.requiredSection("code")
      let title = reader.requiredText("title")
      let short = reader.text("short-title")
      guard let section, let title else { return nil }
      return TaskGroupFields(
        section: section.value,
        titles: TaskGroupTitles(title: title.value, short: short?.value))
    }
  }

  /// A span of years from its fields `from` and `to`.
  fileprivate mutating func years() -> ClosedRange<Int>? {
    let from = requiredInteger("from")
    let to = requiredInteger("to")
    guard let from, let to else { return nil }
    guard from.value <= to.value else {
      report(
        .outOfRange(name: "to", value: "\(to.value)", allowed: "≥ \(from.value)"), at: to.site)
      return nil
    }
    return from.value...to.value
  }
}
