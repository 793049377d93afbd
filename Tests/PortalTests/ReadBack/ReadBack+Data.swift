import Documents
import Figures
import PortalModel
import Quantities

extension ReadBack {
  /// The files to download: each figure of the model once, nothing else, and all of them listed.
  mutating func checkData(of site: ReadSite) {
    let folder = "so-lieu/"
    let rows = site.series.flatMap { PublishedFigure.all(of: $0, in: site.portal) }
    checkCSV(folder + "so-lieu.csv", rows, of: site)
    checkJSON(folder + "so-lieu.json", site.series.map(\.indicator.id.rawValue), rows, of: site)
    for series in site.series { checkFigures(of: series, in: site) }
    checkTables(folder, of: site)
    let files = site.files.keys.filter { $0.hasPrefix(folder) && $0.hasSuffix(".csv") }.sorted()
    guard let package = try? PackageFile(site.files[folder + "datapackage.json"] ?? []) else {
      return expect(.package, false, folder, "no package that can be read")
    }
    compare(
      .package, package.resources.map { folder + $0.path }.sorted(), files, folder,
      "files of the package")
    compare(
      .package, Set(package.resources.map(\.name)).count, package.resources.count, folder, "names")
  }

  /// The two files of one indicator.
  mutating func checkFigures(of series: AreaSeries, in site: ReadSite) {
    let name = series.indicator.id.rawValue
    let rows = PublishedFigure.all(of: series, in: site.portal)
    checkCSV("so-lieu/chi-so/\(name).csv", rows, of: site)
    checkJSON("so-lieu/chi-so/\(name).json", [name], rows, of: site)
  }

  private mutating func checkCSV(_ path: String, _ expected: [PublishedFigure], of site: ReadSite) {
    let table = CSVText(site.files[path] ?? [])
    let found = table.rows.map(PublishedFigure.init)
    compare(.csv, found.count, expected.count, path, "rows")
    for (found, expected) in zip(found, expected) {
      compare(.csv, found, expected.asCSV, path, "row")
    }
  }

  private mutating func checkJSON(
    _ path: String, _ indicators: [String], _ expected: [PublishedFigure], of site: ReadSite
  ) {
    guard let file = try? FigureFile(site.files[path] ?? []) else {
      return expect(.json, false, path, "no JSON that can be read")
    }
    compare(.json, file.indicators.map(\.id), indicators, path, "indicators")
    let found = file.indicators.flatMap { indicator in
      indicator.figures.map { PublishedFigure($0, of: indicator.id) }
    }
    compare(.json, found.count, expected.count, path, "figures")
    for (found, expected) in zip(found, expected) {
      compare(.json, found, expected, path, "figure")
    }
    for indicator in file.indicators {
      guard let series = site.series.first(where: { $0.indicator.id.rawValue == indicator.id })
      else { continue }
      check(indicator.status, series.assessment, "\(path), \(indicator.id)")
    }
  }

  private mutating func check(
    _ status: FigureFile.Status, _ assessment: Assessment, _ place: String
  ) {
    compare(.json, status.name, assessment.status.name, place, "status")
    compare(.json, status.period, assessment.judged?.year, place, "judged year")
    if case .notAssessable(let reason) = assessment.status {
      compare(.json, status.reason, reason.rawValue, place, "reason")
    }
    switch assessment.reckoning {
    case .level(let level)?:
      compare(
        .json, [status.value, status.needed, status.shortfall],
        [level.value, level.needed, level.shortfall], place, "reckoning")
    case .growth(let growth)?:
      compare(
        .json, [status.rate, status.neededRate, status.shortfall],
        [growth.rate, growth.neededRate, growth.shortfall], place, "reckoning")
    case .yesNo?, nil: break
    }
  }

  /// The files of indicators, units, reports and corrections.
  private mutating func checkTables(_ folder: String, of site: ReadSite) {
    func column(_ file: String, _ names: String...) -> [[String]] {
      CSVText(site.files[folder + file] ?? []).rows.map { row in names.map { row[$0] ?? "?" } }
    }
    let portal = site.portal
    compare(
      .csv, column("chi-so.csv", "id", "status", "status_period"),
      site.series.map { series in
        [
          series.indicator.id.rawValue, series.assessment.status.name,
          series.assessment.judged.map { "\($0.year)" } ?? "",
        ]
      }, folder + "chi-so.csv", "statuses")
    compare(
      .csv, column("don-vi.csv", "id", "code", "valid_from", "valid_to"),
      portal.units.map { unit in
        [
          unit.id.rawValue, unit.code ?? "", unit.validity.from?.iso8601 ?? "",
          unit.validity.to?.iso8601 ?? "",
        ]
      }, folder + "don-vi.csv", "units")
    compare(
      .csv, column("bao-cao.csv", "id", "submitter", "period", "submitted"),
      portal.reports.map { report in
        [
          report.id.rawValue, report.submitter.value, "\(report.period)",
          report.submitted.value.iso8601,
        ]
      }, folder + "bao-cao.csv", "reports")
    compare(
      .csv, column("dinh-chinh.csv", "indicator", "unit", "period", "old", "new", "date"),
      portal.corrections.map { applied in
        let correction = applied.correction
        return [
          correction.key.indicator.rawValue, correction.key.unit.rawValue,
          "\(correction.key.period)", applied.old.dataText, applied.new.dataText,
          correction.date.iso8601,
        ]
      }, folder + "dinh-chinh.csv", "corrections")
  }
}
