import Diagnostics
import Documents
import Figures
import Quantities

extension EntitySource {
  func plan(into diagnostics: inout [Diagnostic]) -> Plan? {
    var translatedTitles: [String: [LanguageCode: TaskGroupTitles]] = [:]
    return read(
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

  func planDocument(_ id: String, into diagnostics: inout [Diagnostic]) -> PlanDocument? {
    read(
      labels: [
        Articles.officialTextField, PlanDocument.issuerField, PlanDocument.relationField,
      ], into: &diagnostics
    ) {
      reader, articles in
      let number = reader.requiredText("number")
      let date = reader.requiredDate("date")
      let issuer = reader.requiredText("issuer")
      let relation = reader.requiredText(PlanDocument.relationField)
      let file = reader.text("file")
      guard let number, let date, let issuer, let relation else { return nil }
      return PlanDocument(
        id: Identifier(id), articles: articles, number: number.value, date: date.value,
        issuer: issuer.value, relation: relation.value, file: file)
    }
  }

  func objective(_ id: String, into diagnostics: inout [Diagnostic]) -> Objective? {
    read(labels: [Articles.officialTextField], into: &diagnostics) { reader, articles in
      let section = reader.requiredSection("code")
      let kind = reader.requiredChoice("kind", of: Objective.Kind.self)
      guard let section, let kind else { return nil }
      return Objective(
        id: Identifier(id), articles: articles, section: section.value, kind: kind.value)
    }
  }

  func task(_ id: String, into diagnostics: inout [Diagnostic]) -> PlanTask? {
    read(
      labels: [Articles.officialTextField], lists: [PlanTask.examplesField], into: &diagnostics
    ) { reader, articles in
      let section = reader.requiredSection("code")
      let assignments = reader.mappings("bodies") { reader -> Assignment? in
        let body = reader.requiredReference("body", to: Body.self)
        let section = reader.requiredSection("section")
        let role = reader.requiredChoice("role", of: Assignment.Role.self)
        let basis = reader.choice("basis", of: Assignment.Basis.self)
        guard let body, let section, let role else { return nil }
        return Assignment(
          body: body, section: section, role: role.value, basis: basis?.value ?? .plan)
      }
      let campaigns = reader.references("campaigns", to: Campaign.self)
      guard let section else { return nil }
      return PlanTask(
        id: Identifier(id), articles: articles, section: section.value, assignments: assignments,
        campaigns: campaigns)
    }
  }

  func body(_ id: String, into diagnostics: inout [Diagnostic]) -> Body? {
    var dates = ValidityField()
    var translated: [LanguageCode: ReportingTexts] = [:]
    let body = read(labels: [Articles.officialTextField], into: &diagnostics) {
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
        id: Identifier(id), articles: articles, section: section.value,
        validity: dates.value, predecessors: predecessors, successors: successors,
        reporting: reporting, translatedReporting: translated, coordinates: coordinates,
        unitTypes: unitTypes, members: members)
    }
    dates.report(in: document, into: &diagnostics)
    return body
  }

  func infoPage(_ id: String, into diagnostics: inout [Diagnostic]) -> InfoPage? {
    var slugs: [LanguageCode: String] = [:]
    return read(into: &diagnostics) { reader, language in
      slugs[language] = reader.requiredSlug("slug")?.value
    } _: { reader, articles in
      let slug = reader.requiredSlug("slug")
      let section = reader.section("section")
      guard let slug else { return nil }
      return InfoPage(
        id: Identifier(id), articles: articles, slug: slug.value, translatedSlugs: slugs,
        section: section)
    }
  }
}

private struct TaskGroupFields {
  let section: PlanSection
  let titles: TaskGroupTitles
}

extension FieldReader {
  /// What a translation says of a duty to report: `{to, note, due: {source}}`.
  fileprivate mutating func reportingTexts() -> ReportingTexts {
    ReportingTexts(
      to: text("to")?.value, note: text("note")?.value,
      dueSource: mapping("due") { $0.text("source")?.value })
  }

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
