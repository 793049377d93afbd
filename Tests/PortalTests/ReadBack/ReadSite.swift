import Diagnostics
import Documents
import Figures
import Pages
import PortalModel
import Publishing
import Quantities
import Testing

/// A built site as its readers have it, beside the portal that it was made of.
struct ReadSite: Sendable {
  let portal: Portal
  let asOf: CalendarDate
  let series: [AreaSeries]
  let files: [String: [UInt8]]
  let pages: [String: HTMLElement]
  /// The `id`s on each page.
  let anchors: [String: Set<String>]

  init(portal: Portal, asOf: CalendarDate, files: [String: [UInt8]]) {
    self.portal = portal
    self.asOf = asOf
    self.files = files
    let rule = portal.statusRule(asOf: asOf)
    series = portal.indicators.map { portal.areaSeries(of: $0, by: rule) }
    pages = files.filter { $0.key.hasSuffix(".html") }.mapValues(HTMLScanner.read)
    anchors = pages.mapValues(\.anchors)
  }

  /// The same portal beside another file: what somebody changed after the build.
  init(_ site: ReadSite, file: String, text: String) {
    let bytes = Array(text.utf8)
    portal = site.portal
    asOf = site.asOf
    series = site.series
    files = site.files.merging([file: bytes]) { _, new in new }
    guard file.hasSuffix(".html") else {
      (pages, anchors) = (site.pages, site.anchors)
      return
    }
    let page = HTMLScanner.read(bytes)
    pages = site.pages.merging([file: page]) { _, new in new }
    anchors = site.anchors.merging([file: page.anchors]) { _, new in new }
  }

  /// Builds a portal, and reads its model a second time.
  static func build(_ root: String, asOf: String) async throws -> ReadSite {
    let day = try #require(CalendarDate(asOf))
    let build = await BuiltPortal(
      Build.Options(root: root, asOf: day, parallelism: Parallelism(jobs: 2), now: 0))
    #expect(build.diagnostics.map(\.problem.identifier) == [])
    return ReadSite(portal: try await model(root, asOf: day), asOf: day, files: build.files)
  }

  static func model(_ root: String, asOf day: CalendarDate) async throws -> Portal {
    var diagnostics: [Diagnostic] = []
    let parallelism = Parallelism(jobs: 2)
    let tree = try await ContentTree.read(
      root: RootFolder(root), parallelism: parallelism, into: &diagnostics)
    let settings = try #require(PortalSettings.read(tree, into: &diagnostics))
    let set = await DocumentSet.read(
      tree, words: .none, parallelism: parallelism, into: &diagnostics)
    let portal = try #require(
      await Portal.read(
        set, settings: settings, asOf: day, parallelism: parallelism, into: &diagnostics))
    #expect(diagnostics.map(\.problem.identifier) == [])
    return portal
  }

  func text(_ file: String) -> String { String(decoding: files[file] ?? [], as: UTF8.self) }
}

// MARK: - Pages

extension ReadSite {
  /// What kind of page it is, by its own word.
  func type(of path: String) -> String {
    pages[path]?.first("body")?.attributes["data-page"] ?? ""
  }

  func paths(_ types: String...) -> [String] {
    pages.keys.filter { types.contains(type(of: $0)) }.sorted()
  }

  func format(of path: String) -> ExactFormat {
    let main = portal.settings.mainLanguage.rawValue
    let folder = path.split(separator: "/").first.map(String.init) ?? ""
    let languages = portal.settings.languages.map(\.rawValue)
    return ExactFormat(language: languages.contains(folder) ? folder : main)
  }

  /// Where a link leads: the file and the place on it.
  func resolve(_ href: String, from path: String) -> (path: String, fragment: String?) {
    let parts = href.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let fragment = parts.count > 1 ? String(parts[1]) : nil
    guard !parts[0].isEmpty else { return (path, fragment) }
    var folders = path.split(separator: "/").dropLast().map(String.init)
    for part in parts[0].split(separator: "/") {
      if part == ".." { _ = folders.popLast() } else { folders.append(String(part)) }
    }
    return (folders.joined(separator: "/"), fragment)
  }

  /// The name in a page's address: that of the indicator or unit that it is about.
  func subject(of path: String) -> String {
    path.split(separator: "/").dropLast().last.map(String.init) ?? ""
  }

  /// The indicator that the first link within leads to.
  func indicator(in element: HTMLElement?, on path: String) -> Indicator? {
    target(of: element, on: path, type: "indicator")
      .flatMap { portal.lookup.indicators[Identifier($0)] }
  }

  /// The unit that the first link within leads to.
  func unit(in element: HTMLElement?, on path: String) -> Unit? {
    target(of: element, on: path, type: "unit").flatMap { portal.lookup.units[Identifier($0)] }
  }

  private func target(of element: HTMLElement?, on path: String, type: String) -> String? {
    guard let link = element?.all("a").first?.attributes["href"] else { return nil }
    let target = resolve(link, from: path).path
    return self.type(of: target) == type ? subject(of: target) : nil
  }
}

// MARK: - Figures

/// Which figure is meant.
struct FigureName: Hashable, CustomStringConvertible {
  let indicator: String
  let unit: String
  let year: Int

  var description: String { "\(indicator), \(unit), \(year)" }

  var anchor: String { "so.\(unit).\(year)" }

  var key: FigureKey {
    FigureKey(Identifier(indicator), Identifier(unit), Period(year: year))
  }
}

extension FigureName {
  init(_ figure: PlaceFigure) {
    self.init(
      indicator: figure.key.indicator.rawValue, unit: figure.key.unit.rawValue,
      year: figure.period.year)
  }
}

extension ReadSite {
  func series(of indicator: Indicator) -> AreaSeries? {
    series.first { $0.indicator.id == indicator.id }
  }

  func areaFigure(_ indicator: Indicator, _ year: Int) -> PlaceFigure? {
    series(of: indicator)?.figures.first { $0.period.year == year }
  }

  func observation(_ name: FigureName) -> Observation? {
    portal.figures.observation(name.key)
  }

  /// A place's figure, under the name that the place has at the end of the year.
  func place(_ name: FigureName) -> PlaceFigure? {
    portal.figures.figure(name.key).flatMap { $0.key == name.key ? $0 : nil }
  }

  /// A figure that is made of a place's units.
  func made(_ name: FigureName) -> PlaceFigure? {
    place(name).flatMap { $0.units != nil && $0.own == nil ? $0 : nil }
  }

  /// What is published as a figure: the place's, or what is said of a name that ended within the
  /// year.
  func value(_ name: FigureName) -> ObservedValue? {
    place(name)?.value ?? observation(name)?.value
  }

  /// The figure that a link leads to, by its address alone.
  func figure(behind href: String, from path: String) -> FigureName? {
    let target = resolve(href, from: path)
    let parts = (target.fragment ?? "").split(separator: ".")
    guard parts.count == 3, parts[0] == "so", let year = Int(parts[2]) else { return nil }
    return FigureName(
      indicator: subject(of: target.path), unit: String(parts[1]), year: year)
  }

  /// The link to a figure within an element.
  func figureLink(in element: HTMLElement, on path: String) -> FigureName? {
    let link = element.all { $0.name == "a" && ($0.has("figure-link") || $0.has("marker")) }.first
    return link?.attributes["href"].flatMap { figure(behind: $0, from: path) }
  }

  /// The latest year for which units below the area have any figure.
  func latestUnitYear(_ indicator: Indicator) -> Int? {
    let latest = portal.figures.periods(of: indicator.id).last { period in
      portal.expectedUnits(for: indicator, in: period).contains { unit in
        let observation = portal.figures.observation(FigureKey(indicator.id, unit.id, period))
        return observation?.value.hasFigure ?? false
      }
    }
    return latest?.year
  }
}

extension ReadSite {
  /// With how many digits the area's figures stand; `nil` for those of other places.
  func decimals(_ name: FigureName) -> Int? {
    let series = series.first { $0.indicator.id.rawValue == name.indicator }
    let isArea = series?.figures.contains { FigureName($0) == name } ?? false
    return isArea ? series.map { ShownDigits($0).figures } : nil
  }
}

extension ReadSite {
  /// Why there is nothing of a unit where nobody says so.
  func silence(_ unit: Unit, _ period: Period) -> MissingValue {
    guard unit.validity.coversEnd(of: period) else { return .notApplicable }
    let records = ReportingOverview(portal, asOf: asOf).units[unit.id] ?? []
    let due = records.first { $0.period == period }?.due
    let isOpen = due.map { asOf <= $0 } ?? false
    return isOpen || period.lastDay >= asOf ? .notYetDue : .notReported
  }

  /// What a unit's value in a chart has to be.
  func charted(
    _ unit: Unit, _ indicator: Indicator, _ period: Period, _ format: ExactFormat
  ) -> String {
    let observation = portal.figures.observation(FigureKey(indicator.id, unit.id, period))
    guard let observation else { return format.word(silence(unit, period)) }
    return format.chart(observation.value, indicator) + format.mark(observation)
  }
}

extension ExactFormat {
  /// What stands behind a value that may still change.
  func mark(_ observation: Observation) -> String {
    guard observation.value.hasFigure, let quality = observation.quality, !quality.isFirm else {
      return ""
    }
    return word(quality).map { " (\($0))" } ?? ""
  }
}
