import Diagnostics
import Documents
import Figures
import Quantities

extension Table.Cell {
  /// The cell's text as the name of an entity; `nil` for an empty cell.
  func reference<Entity: Identified>(to: Entity.Type) -> Reference<Entity>? {
    isEmpty ? nil : Located(Identifier(text), at: site)
  }

  /// The cell's text; `nil` for an empty cell.
  var optionalText: String? { isEmpty ? nil : text }

  /// The cell's text; an empty cell is reported.
  func requiredText(_ column: String, into diagnostics: inout [Diagnostic]) -> String? {
    require(column, into: &diagnostics)
    return optionalText
  }

  /// Reports an empty cell.
  func require(_ column: String, into diagnostics: inout [Diagnostic]) {
    guard isEmpty else { return }
    diagnostics.append(Diagnostic(.frontMatter(.emptyField(name: column)), at: place))
  }

  /// A calendar year as four digits.
  func period(into diagnostics: inout [Diagnostic]) -> Period? {
    let text = text
    guard text.utf8.count == 4, text.first != "+", let year = Int(text),
      (1900...2200).contains(year)
    else {
      let problem = ModelProblem.invalidPeriod(text: text)
      diagnostics.append(Diagnostic(.model(problem), at: place))
      return nil
    }
    return Period(year: year)
  }

  /// One of an enumeration's raw values; an empty cell is `nil` without a report.
  func choice<Choice>(
    _ column: String, of: Choice.Type, into diagnostics: inout [Diagnostic]
  ) -> Choice? where Choice: RawRepresentable<String> & CaseIterable {
    let text = text
    guard !text.isEmpty else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    let allowed = Choice.allCases.map(\.rawValue)
    let problem = FrontMatterProblem.invalidChoice(
      name: column, value: text, nearest: NearMiss.of(text, among: allowed), allowed: allowed)
    diagnostics.append(Diagnostic(.frontMatter(problem), at: place))
    return nil
  }

  /// A day such as `2025-04-21`.
  func date(into diagnostics: inout [Diagnostic]) -> Located<CalendarDate>? {
    guard let date = CalendarDate(text) else {
      diagnostics.append(Diagnostic(.frontMatter(.invalidDate(text: text)), at: place))
      return nil
    }
    return Located(date, at: site)
  }
}

enum TableReading {
  static func facilities(_ file: SourceFile, into diagnostics: inout [Diagnostic]) -> [Facility] {
    guard
      let table = Table.read(
        file, required: ["id", "name", "type", "unit"], optional: ["note"], into: &diagnostics)
    else { return [] }
    var seen = FirstPlaces<Facility>(kind: .facility)
    return table.rows.compactMap { row in
      let id = row["id"].requiredText("id", into: &diagnostics)
      let name = row["name"].requiredText("name", into: &diagnostics)
      _ = row["type"].requiredText("type", into: &diagnostics)
      _ = row["unit"].requiredText("unit", into: &diagnostics)
      guard let id, let name, let type = row["type"].reference(to: FacilityType.self),
        let unit = row["unit"].reference(to: Unit.self),
        seen.claim(Identifier(id), at: row["id"].site, into: &diagnostics)
      else { return nil }
      return Facility(
        id: Identifier(id), name: name, type: type, unit: unit, note: row["note"].optionalText)
    }
  }

  static func reports(
    _ file: SourceFile, unreadable: inout UnreadableRows, into diagnostics: inout [Diagnostic]
  ) -> [Report] {
    guard
      let table = Table.read(
        file, required: ["id", "submitter", "period", "submitted"],
        optional: ["kind", "document", "note"], into: &diagnostics)
    else {
      unreadable.mayBeAny = true
      return []
    }
    var seen = FirstPlaces<Report>(kind: .report)
    return table.rows.compactMap { row in
      let id = row["id"].requiredText("id", into: &diagnostics)
      let submitter = row["submitter"].requiredText("submitter", into: &diagnostics)
      let period = row["period"].period(into: &diagnostics)
      let submitted = row["submitted"].date(into: &diagnostics)
      let kind = row["kind"].choice("kind", of: Report.Kind.self, into: &diagnostics)
      let isNamed =
        id.map { seen.claim(Identifier($0), at: row["id"].site, into: &diagnostics) } ?? false
      guard let id, isNamed, let submitter, let period, let submitted else {
        // Whatever name is missing elsewhere may be that of a row without one of its own.
        if isNamed { unreadable.names.insert(row["id"].text) } else { unreadable.mayBeAny = true }
        return nil
      }
      return Report(
        id: Identifier(id),
        submitter: Located(submitter, at: row["submitter"].site),
        kind: kind ?? .year,
        period: period,
        submitted: submitted,
        document: row["document"].optionalText.map { Located($0, at: row["document"].site) },
        note: row["note"].optionalText
      )
    }
  }
}

/// Where each identifier of a table stood first, so that a second one can name it.
struct FirstPlaces<Entity: Identified> {
  let kind: EntityKind
  private var lines = IdentifierMap<Entity.Named, Int>()

  init(kind: EntityKind) {
    self.kind = kind
  }

  /// Whether an identifier is new; one that is not is reported.
  mutating func claim(
    _ id: Identifier<Entity.Named>, at site: Site, into diagnostics: inout [Diagnostic]
  ) -> Bool {
    let place = site.place
    if let line = lines[id] {
      let problem = ModelProblem.duplicateIdentifier(
        kind: kind, name: id.rawValue, firstLine: line)
      diagnostics.append(Diagnostic(.model(problem), at: place))
      return false
    }
    lines[id] = place.line
    return true
  }
}
