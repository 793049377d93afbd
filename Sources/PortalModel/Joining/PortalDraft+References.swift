import Diagnostics
import Documents
import Figures
import Quantities

extension PortalDraft {
  /// Reports every name in the draft that names nothing.
  func checkReferences(_ names: NameTable, into diagnostics: inout [Diagnostic]) {
    if let contact = settings.contactBody { names.check([contact], .body, into: &diagnostics) }
    names.check(plan?.basis ?? [], .planDocument, into: &diagnostics)
    names.check(plan?.closing?.section, into: &diagnostics)
    for type in settings.unitTypes { names.check(type.section, into: &diagnostics) }
    for type in settings.facilityTypes { names.check(type.section, into: &diagnostics) }
    for page in infoPages { names.check(page.section, into: &diagnostics) }
    for task in tasks {
      names.check(task.assignments.map(\.body), .body, into: &diagnostics)
      for assignment in task.assignments { names.check(assignment.section, into: &diagnostics) }
      names.check(task.campaigns, .campaign, into: &diagnostics)
    }
    for body in bodies {
      names.check(body.predecessors + body.successors + body.members, .body, into: &diagnostics)
      names.check(body.unitTypes, .unitType, into: &diagnostics)
      // A recipient outside the plan is named in words; what looks like a body's name must be one.
      guard let recipient = body.reporting?.to, Slug.isSlug(recipient.value) else { continue }
      names.check(recipient.value, .body, at: recipient.site, into: &diagnostics)
    }
    for unit in units {
      names.check([unit.type], .unitType, into: &diagnostics)
      names.check(unit.parent.map { [$0] } ?? [], .unit, into: &diagnostics)
      names.check(unit.predecessors + unit.successors, .unit, into: &diagnostics)
    }
    for facility in facilities {
      names.check([facility.type], .facilityType, into: &diagnostics)
      names.check([facility.unit], .unit, into: &diagnostics)
    }
    for indicator in indicators {
      names.check(indicator.section, into: &diagnostics)
      names.check(indicator.objective.map { [$0] } ?? [], .objective, into: &diagnostics)
      names.check(indicator.tasks, .task, into: &diagnostics)
      names.check(indicator.appliesTo + indicator.reportedFor, .unitType, into: &diagnostics)
      names.check(indicator.weight.map { [$0] } ?? [], .indicator, into: &diagnostics)
    }
    for row in rows {
      names.check([row.unit], .unit, into: &diagnostics)
      names.check(row.report.map { [$0] } ?? [], .report, into: &diagnostics)
    }
    for report in reports {
      names.check(
        report.submitter.value, .submitter, at: report.submitter.site, into: &diagnostics)
    }
    for row in corrections {
      names.check([row.unit], .unit, into: &diagnostics)
      // Residents who find a mistake are named in words; what looks like a name must be one.
      let finder = row.correction.foundBy
      guard Slug.isSlug(finder) else { continue }
      names.check(finder, .submitter, at: row.foundBySite, into: &diagnostics)
    }
    checkCampaignReferences(names, into: &diagnostics)
  }

  private func checkCampaignReferences(_ names: NameTable, into diagnostics: inout [Diagnostic]) {
    for campaign in campaigns {
      names.check(campaign.section, into: &diagnostics)
      names.check(campaign.tasks, .task, into: &diagnostics)
    }
    for edition in editions {
      if !names.contains(edition.campaign.rawValue, .campaign) {
        let index = "content/campaigns/\(edition.campaign.rawValue)/index.md"
        let problem = FileProblem.missingIndex(of: .campaign, other: nil)
        diagnostics.append(Diagnostic(.file(problem), at: Place(file: index)))
      }
      names.check(edition.places, .unit, into: &diagnostics)
      if let lead = edition.lead {
        names.check(lead.value, .submitter, at: lead.site, into: &diagnostics)
      }
      names.check(edition.results.map(\.report), .report, into: &diagnostics)
      // Dates that run backwards are reported; no day can lie between them.
      guard edition.starts <= edition.ends else { continue }
      for entry in edition.programme where !edition.days.contains(entry.date) {
        let problem = ModelProblem.programmeOutsideEdition(
          date: entry.date, starts: edition.starts, ends: edition.ends)
        diagnostics.append(Diagnostic(.model(problem), at: entry.site.place))
      }
    }
    for topic in topics { names.check(topic.section, into: &diagnostics) }
    for post in posts {
      names.check(
        post.author.value, .submitter, at: post.author.site, on: post.date, into: &diagnostics)
      names.check(post.units, .unit, into: &diagnostics)
    }
  }
}
