import Diagnostics
import Documents

/// The anchors that the generator leads readers to, and that writers may: a theme's templates must
/// have them, and no id of theirs may be one that a heading can get.
///
/// It is asked when the theme is read, so that a theme without them is told once, at its template, and
/// not by dead links on a thousand pages.
struct ThemeContract {
  /// The templates by name.
  let anchors: [String: TemplateAnchors]
  /// Those of pages.
  let pages: [PageTemplate]
  /// The names of the statuses, which templates may show by a drawing each.
  let statuses: [String]

  /// Reports what templates lack.
  func check(into diagnostics: inout [Diagnostic]) {
    for name in anchors.keys.sorted() {
      guard let template = anchors[name] else { continue }
      for item in template.items where item.kind == .id && item.mayBeAHeadings {
        report(.idOfAHeading(id: item.text), at: item, in: template.file, &diagnostics)
      }
    }
    var dead: Set<String> = []
    for page in pages {
      guard let file = anchors[page.name]?.file else { continue }
      var items: [Found] = []
      collect(page.name, within: [], depth: 0, into: &items)
      let ids = items.filter { $0.item.kind == .id }
      for requirement in [.init(PagePart.main.anchor)] + page.requirements
      where !ids.contains(where: { $0.meets(requirement) }) {
        let problem = ThemeProblem.missingAnchor(
          id: requirement.id, section: requirement.sections.last)
        diagnostics.append(Diagnostic(.theme(problem), at: file.wholeFile))
      }
      let known = Set(ids.map(\.item.text))
      for found in items where found.item.kind == .link {
        guard let missing = target(of: found.item, missingFrom: known) else { continue }
        // What many links and pages lack is one mistake.
        guard dead.insert(missing).inserted else { continue }
        let problem = ThemeProblem.deadAnchor(id: missing, page: page.name)
        report(problem, at: found.item, in: found.file, &diagnostics)
      }
    }
  }

  private func report(
    _ problem: ThemeProblem, at item: TemplateAnchors.Item, in file: SourceFile,
    _ diagnostics: inout [Diagnostic]
  ) {
    diagnostics.append(Diagnostic(.theme(problem), at: file.place(at: item.range)))
  }

  /// The id that a link within the page leads to and the page lacks.
  private func target(of link: TemplateAnchors.Item, missingFrom known: Set<String>) -> String? {
    guard link.text.contains("{{") else { return known.contains(link.text) ? nil : link.text }
    guard let (prefix, _) = link.prefixOfTag, prefix == Self.statusPrefix,
      !known.contains(link.text)
    else { return nil }
    return statuses.map { prefix + $0 }.first { !known.contains($0) }
  }

  /// What the ids of the statuses' drawings begin with: `<use href="#status.{{name}}"/>`.
  private static let statusPrefix = "status."

  /// Collects what a template has, and all that it inserts.
  private func collect(
    _ name: String, within sections: [String], depth: Int, into items: inout [Found]
  ) {
    guard depth <= TemplateCalls.Limit.depth, let template = anchors[name] else { return }
    for item in template.items {
      let around = sections + item.sections
      switch item.kind {
      case .partial: collect(item.text, within: around, depth: depth + 1, into: &items)
      case .id, .link: items.append(Found(item: item, file: template.file, sections: around))
      }
    }
  }
}

/// An id or a link of a page, and the sections around it on that page.
private struct Found {
  let item: TemplateAnchors.Item
  let file: SourceFile
  let sections: [String]

  /// Whether it is the id, and stands within the sections, others between them or not.
  func meets(_ requirement: PageTemplate.Requirement) -> Bool {
    guard item.text.filter({ $0 != " " }) == requirement.id else { return false }
    var wanted = requirement.sections[...]
    for section in sections where section == wanted.first { wanted.removeFirst() }
    return wanted.isEmpty
  }
}
