import Diagnostics
import Documents
import Figures
import PortalModel
import Theme

/// The plan as an outline, its objectives, documents and tasks.
extension Composer {
  func plan(into diagnostics: inout [Diagnostic]) -> ViewFields {
    let plan = portal.plan
    let recipients = plan.recipients(in: language)
    let heading = heading(plan.articles, below: [], section: nil, showsData: true)
    return shell(heading).merging([
      .lang: mark(articleLanguage(plan.articles)),
      .summary: .optional(plan.articles.article(in: language).summary),
      .issuer: .text(label(.issuer) ?? plan.issuer),
      .date: .text(documentDate(plan.date)),
      .officialText: officialText(plan.articles.officialText),
      .number: .optional(plan.number ?? label(.numberNote)),
      .dateNote: .optional(label(.dateNote)),
      .signedBy: .optional(label(.signedBy)),
      .recipients: recipients.isEmpty
        ? .absent : .list(recipients.map { [.text: .text($0)] }),
      .file: .optional(plan.file.map { document($0, named: phrases(.wholeText)) }),
      .fileNote: .optional(label(.fileNote)),
      .note: .optional(label(.note)),
      .period: .text("\(plan.firstYear)–\(plan.lastYear)"),
      .prose: prose(plan.articles, into: &diagnostics),
      .objectives: .list(portal.objectives.map(objectiveEntry)),
      .taskGroups: .list(taskGroups),
      .bodies: .list(portal.bodies.map(bodyEntry)),
      .documents: .list(
        plan.basis.compactMap { portal.lookup.documents[$0.value] }.map(documentEntry)),
      .closing: .optional(
        plan.closing.map {
          [
            .text: .text(
              plan.articles.translations[language] == nil
                ? $0.text : label(.closingText) ?? $0.text),
            .code: .text($0.section.value.code),
            .officialText: officialText(
              $0.officialText?.split(separator: "\n").map(String.init) ?? []),
          ] as ViewFields
        }),
    ])
  }

  /// The plan's own words; absent where the author gave none.
  private func officialText(_ lines: [String]) -> View {
    lines.isEmpty
      ? .absent
      : .fields([
        .lang: mark(mainLanguage), .lines: .list(lines.map { [.text: .text($0)] }),
      ])
  }

  /// A text of the plan's article, or of the main one where there is no translation of it.
  private func label(_ label: Plan.Label) -> String? {
    let articles = portal.plan.articles
    return articles.article(in: language).labels[label.rawValue]
      ?? articles.main.labels[label.rawValue]
  }

  private func objectiveEntry(_ objective: Objective) -> ViewFields {
    var entry = anchor(objective, to: .objective(objective.id))
    entry[.code] = .text(objective.section.code)
    entry[.anchor] = .text(graph.links.plan.id(of: objective.section, as: .objective))
    entry[.summary] = .optional(objective.articles.article(in: language).summary)
    entry[.indicators] = indicatorStatuses(indicators(of: objective))
    return entry
  }

  /// Groups of tasks under their headings: `{code, anchor, title, tasks}`.
  private var taskGroups: [ViewFields] {
    let titles = portal.plan.taskGroups
    let codes = portal.tasks.compactMap(\.section.parent).uniqued()
    return codes.map { code in
      let group = titles.first { $0.section == code }
      return [
        .code: .text(code.code),
        .anchor: .text(graph.links.plan.id(of: code, as: .group)),
        .title: .text(
          group?.titles(in: language).short ?? group?.titles(in: language).title
            ?? code.code),
        .fullTitle: group?.titles(in: language).short == nil
          ? .absent : .optional(group?.titles(in: language).title),
        .lang: mark(
          group?.translations[language] == nil ? mainLanguage : language),
        .tasks: .list(portal.tasks.filter { $0.section.parent == code }.map(taskEntry)),
      ]
    }
  }

  private func taskEntry(_ task: PlanTask) -> ViewFields {
    var entry = taskAnchor(task)
    entry[.anchor] = .text(graph.links.plan.id(of: task.section, as: .task))
    entry[.summary] = .optional(task.articles.article(in: language).summary)
    return entry
  }

  /// A task's title with its code, leading to its page.
  func taskAnchor(_ task: PlanTask) -> ViewFields {
    var fields = anchor(task, to: .task(task.id))
    fields[.code] = .text(task.section.code)
    return fields
  }

  private func bodyEntry(_ body: Body) -> ViewFields {
    var entry = anchor(body, to: .body(body.id))
    entry[.code] = .text(body.section.code)
    // Bodies that follow one another stand under one section.
    let isFirst = portal.bodies.first { $0.section == body.section }?.id == body.id
    entry[.anchor] = .text(graph.links.plan.id(of: body, isFirst: isFirst))
    entry[.summary] = .optional(body.articles.article(in: language).summary)
    entry[.validity] = .optional(text(body.validity))
    entry[.reporting] = reporting(body)
    return entry
  }

  private func documentEntry(_ document: PlanDocument) -> ViewFields {
    var entry = anchor(document, to: .document(document.id))
    entry[.number] = .text(document.number)
    entry[.date] = .fields(date(document.date))
    entry[.issuer] = .text(document.issuer(in: language))
    entry[.relation] = .text(document.relation(in: language))
    return entry
  }

  private func indicators(of objective: Objective) -> [Indicator] {
    portal.indicators.filter { $0.objective?.value == objective.id }
  }

  /// Indicators with their statuses; absent where there are none.
  private func indicatorStatuses(_ indicators: [Indicator]) -> View {
    let entries = indicators.map { indicator -> ViewFields in
      var entry = anchor(indicator, to: .indicator(indicator.id), short: true)
      let series = graph.figures.areaSeries[indicator.id]
      entry[.status] =
        indicator.isPromise
        ? .optional(
          series.map {
            status($0.assessment.status, isProvisional: $0.assessment.isProvisional)
          }) : .absent
      return entry
    }
    return entries.isEmpty ? .absent : .list(entries)
  }
}

// MARK: - Objectives, documents, tasks, bodies

extension Composer {
  private var planAnchor: ViewFields { anchor(portal.plan, to: .plan, short: true) }

  func objective(_ objective: Objective, into diagnostics: inout [Diagnostic]) -> ViewFields {
    let heading = heading(
      objective.articles, below: [planAnchor], section: objective.section, showsData: true)
    return shell(heading).merging([
      .lang: mark(articleLanguage(objective.articles)),
      .summary: .optional(objective.articles.article(in: language).summary),
      .officialText: officialText(objective.articles.officialText),
      .prose: prose(objective.articles, into: &diagnostics),
      .indicators: indicatorStatuses(indicators(of: objective)),
    ])
  }

  func document(_ document: PlanDocument, into diagnostics: inout [Diagnostic]) -> ViewFields {
    let heading = heading(document.articles, below: [planAnchor], section: nil, showsData: false)
    return shell(heading).merging([
      .lang: mark(articleLanguage(document.articles)),
      .number: .text(document.number),
      .date: .fields(date(document.date)),
      .issuer: .text(document.issuer(in: language)),
      .relation: .text(document.relation(in: language)),
      .officialText: officialText(document.articles.officialText),
      .file: .optional(document.file.map { self.document($0, named: phrases(.wholeText)) }),
      .prose: prose(document.articles, into: &diagnostics),
    ])
  }

  func taskList() -> ViewFields {
    let heading = heading(
      .tasksTitle, .tasksDescription, source: "content/plan/tasks", showsData: false)
    return shell(heading).merging([.taskGroups: .list(taskGroups)])
  }

  func task(_ task: PlanTask, into diagnostics: inout [Diagnostic]) -> ViewFields {
    let heading = heading(
      task.articles, below: [planAnchor], section: task.section, showsData: true)
    let indicators = portal.indicators.filter { indicator in
      indicator.tasks.contains { $0.value == task.id }
    }
    let campaigns = portal.campaigns.filter { campaign in
      task.campaigns.contains { $0.value == campaign.id }
        || campaign.tasks.contains { $0.value == task.id }
    }
    let index = portal.tasks.firstIndex { $0.id == task.id } ?? 0
    let before = index > 0 ? portal.tasks[index - 1] : nil
    let after = index + 1 < portal.tasks.count ? portal.tasks[index + 1] : nil
    return shell(heading).merging([
      .lang: mark(articleLanguage(task.articles)),
      .summary: .optional(task.articles.article(in: language).summary),
      .officialText: officialText(task.articles.officialText),
      .ownExamples: .list(task.examples(in: language).map { [.text: .text($0)] }),
      .prose: prose(task.articles, into: &diagnostics),
      .assignments: .list(task.assignments.compactMap(assignment)),
      .campaigns: campaigns.isEmpty
        ? .absent : .list(campaigns.map { anchor($0, to: .campaign($0.id)) }),
      .indicators: indicatorStatuses(indicators),
      .previous: .optional(before.map(taskAnchor)),
      .next: .optional(after.map(taskAnchor)),
    ])
  }

  private func assignment(_ assignment: Assignment) -> ViewFields? {
    guard var fields = body(assignment.body.value) else { return nil }
    fields[.role] = .text(text(assignment.role))
    fields[.section] = section(assignment.section.value)
    fields[.ownReading] = assignment.basis == .portal ? .text(phrases(.ownReading)) : .absent
    return fields
  }

  private func text(_ role: Assignment.Role) -> String {
    switch role {
    case .lead: phrases(.roleLead)
    case .implement: phrases(.roleImplement)
    case .direct: phrases(.roleDirect)
    case .coordinate: phrases(.roleCoordinate)
    case .report: phrases(.roleReport)
    }
  }

  func bodyList() -> ViewFields {
    let heading = heading(
      .bodiesTitle, .bodiesDescription, source: "content/bodies", showsData: false)
    return shell(heading).merging([.bodies: .list(portal.bodies.map(bodyEntry))])
  }

  func body(_ body: Body, into diagnostics: inout [Diagnostic]) -> ViewFields {
    let reports = graph.figures.reporting.bodies[body.id] ?? []
    let heading = heading(
      body.articles, below: [planAnchor], section: body.section,
      showsData: reports.contains { !$0.reports.isEmpty })
    let tasks = portal.tasks.flatMap { task in
      task.assignments.filter { $0.body.value == body.id }.map { assignment -> ViewFields in
        var fields = taskAnchor(task)
        fields[.role] = .text(text(assignment.role))
        fields[.ownReading] =
          assignment.basis == .portal ? .text(phrases(.ownReading)) : .absent
        return fields
      }
    }
    let shown = reports.filter { $0.state != .notRequired }
    let isContact = portal.settings.contactBody?.value == body.id
    return shell(heading).merging([
      .lang: mark(articleLanguage(body.articles)),
      .summary: .optional(body.articles.article(in: language).summary),
      .officialText: officialText(body.articles.officialText),
      .prose: prose(body.articles, into: &diagnostics),
      .reporting: reporting(body),
      .posts: postEntries(graph.posts.byAuthor[body.id.rawValue] ?? []),
      .coordinates: .flag(body.coordinates),
      .units: body.standsForUnits
        ? .list(
          portal.units.filter { unit in body.unitTypes.contains { $0.value == unit.type.value } }
            .map { anchor($0, to: .unit($0.id)) })
        : .absent,
      .information: .flag(
        text(body.validity) != nil
          || !(body.predecessors.isEmpty && body.successors.isEmpty && body.members.isEmpty)),
      .members: bodies(body.members),
      .validity: .optional(text(body.validity)),
      .ended: isOver(body) ? .text(text(body.validity) ?? "") : .absent,
      .predecessors: bodies(body.predecessors),
      .successors: bodies(body.successors),
      .reports: shown.isEmpty ? .absent : .list(shown.map(reportCell)),
      .tasks: tasks.isEmpty ? .absent : .list(tasks),
      .contact: isContact ? .optional(texts.contactNote) : .absent,
    ])
  }

  func bodies(_ references: [Reference<Body>]) -> View {
    references.isEmpty ? .absent : .list(references.compactMap { body($0.value) })
  }

  /// A body's duty to report, its own or that of a body that sums it up: `{every, to, note, through}`.
  private func reporting(_ body: Body) -> View {
    let sum = portal.bodies.first { other in
      other.reporting != nil && other.members.contains { $0.value == body.id }
    }
    let owner = body.reporting == nil ? sum : body
    guard let owner, let reporting = owner.reporting else { return .absent }
    let every =
      switch reporting.every {
      case .year: phrases(.everyYear)
      }
    return .fields([
      .every: .text(every), .to: .fields(recipient(of: owner, reporting)),
      .note: .optional(owner.reportingTexts(in: language)?.note ?? reporting.note),
      .through: body.reporting == nil
        ? .optional(sum.map { anchor($0, to: .body($0.id)) }) : .absent,
    ])
  }

  /// Who receives reports: a body of the plan, with its time once that is over, or somebody outside
  /// it.
  func recipient(of body: Body, _ reporting: Reporting) -> ViewFields {
    let receiver = portal.lookup.bodies[Identifier(reporting.to.value)]
    let translated = body.reportingTexts(in: language)?.to
    var fields =
      receiver.map { anchor($0, to: .body($0.id)) } ?? plain(translated ?? reporting.to.value)
    if receiver == nil, translated != nil { fields[.lang] = mark(language) }
    fields[.ended] = .optional(receiver.flatMap { isOver($0) ? text($0.validity) : nil })
    return fields
  }

  private func isOver(_ body: Body) -> Bool {
    body.validity.to.map { $0 < graph.publication.asOf } ?? false
  }
}
