import Documents
import Figures
import PortalModel
import Quantities

extension ReadBack {
  /// The files to download: each figure of the model once, nothing else, and all of them listed.
  mutating func checkData(of site: ReadSite) {
    let folder = "so-lieu/"
    let rows = site.series.flatMap { PublishedFigure.all(of: $0, in: site) }
    checkCSV(folder + "so-lieu.csv", rows, of: site)
    checkJSON(folder + "so-lieu.json", site.series.map(\.indicator.id.rawValue), rows, of: site)
    for series in site.series { checkFigures(of: series, in: site) }
    checkTables(folder, of: site)
    // Those of single indicators lie below; they say the same figures again, and are not listed.
    let files = site.files.keys.filter { file in
      file.hasPrefix(folder) && file.hasSuffix(".csv")
        && !file.dropFirst(folder.count).contains("/")
    }.sorted()
    guard let package = try? PackageFile(site.files[folder + "datapackage.json"] ?? []) else {
      return expect(.package, false, folder, "no package that can be read")
    }
    compare(
      .package, package.resources.map { folder + $0.path }.sorted(), files, folder,
      "files of the package")
    compare(
      .package, Set(package.resources.map(\.name)).count, package.resources.count, folder, "names")
    for resource in package.resources { check(resource, in: folder, of: site) }
  }

  /// A table has the columns that the package says, with values of the kinds that it says.
  private mutating func check(
    _ resource: PackageFile.Resource, in folder: String, of site: ReadSite
  ) {
    let table = CSVText(site.files[folder + resource.path] ?? [])
    let place = folder + resource.path
    compare(.package, resource.schema.fields.map(\.name), table.columns, place, "columns")
    for field in resource.schema.fields {
      let cells = table.rows.map { $0[field.name] ?? "" }
      let fit = cells.allSatisfy { cell in
        guard !cell.isEmpty else { return field.constraints?.required != true }
        return switch field.type {
        case "number": cell.wholeMatch(of: /-?[0-9]+(\.[0-9]+)?(e[-+]?[0-9]+)?/) != nil
        case "integer": cell.wholeMatch(of: /-?[0-9]+/) != nil
        case "year": cell.wholeMatch(of: /[0-9]{4}/) != nil
        case "date": cell.wholeMatch(of: /[0-9]{4}-[0-9]{2}-[0-9]{2}/) != nil
        case "boolean": cell == "true" || cell == "false"
        case "string": field.constraints?.values?.contains(cell) ?? true
        default: false
        }
      }
      expect(.package, fit, place, "\(field.name) is no \(field.type)")
    }
    if let key = resource.schema.primaryKey {
      let keys = table.rows.map { row in key.map { row[$0] ?? "" } }
      compare(.package, Set(keys).count, keys.count, place, "keys")
    }
  }

  /// The two files of one indicator.
  mutating func checkFigures(of series: AreaSeries, in site: ReadSite) {
    let name = series.indicator.id.rawValue
    let rows = PublishedFigure.all(of: series, in: site)
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
      compare(.json, found, expected.asJSON, path, "figure")
    }
    for indicator in file.indicators {
      guard let series = site.series.first(where: { $0.indicator.id.rawValue == indicator.id })
      else { continue }
      let place = "\(path), \(indicator.id)"
      compare(
        .json, indicator.decimals, series.indicator.definition.decimals, place, "decimals")
      compare(
        .json, indicator.target?.text, series.indicator.definition.target?.asText, place, "target")
      check(indicator.status, series, place)
    }
  }

  private mutating func check(
    _ status: FigureFile.Status, _ series: AreaSeries, _ place: String
  ) {
    let assessment = series.assessment
    compare(.json, status.name, assessment.status.name, place, "status")
    var reason: String?
    if case .notAssessable(let why) = assessment.status { reason = why.rawValue }
    compare(.json, status.reason, reason, place, "reason")
    compare(
      .json, [status.provisional, status.early], [assessment.isProvisional, assessment.isEarly],
      place, "provisional, early")
    compare(.json, status.way, assessment.way.rawValue, place, "way of counting")
    compare(
      .json, [status.period, status.latePeriod, status.awaitedPeriod],
      [assessment.judged?.period, assessment.latePeriod, assessment.awaited].map { $0?.year },
      place, "judged, late and awaited years")
    let baseline = assessment.baseline
    let isOpen = baseline.map { $0.bounds.lower != $0.bounds.upper } ?? false
    compare(
      .json,
      status.baseline.map {
        "\($0.period) \($0.value.text) \($0.upper?.text ?? "") \($0.origin) \($0.partial) "
          + ($0.source ?? "")
      },
      baseline.map {
        let upper = isOpen ? $0.bounds.upper.map(LongDivision.dataText) : nil
        return "\($0.period) \(LongDivision.dataText($0.bounds.lower)) \(upper ?? "") "
          + "\($0.origin.rawValue) \($0.isPartial) \(series.indicator.baselineSource?.text ?? "")"
      }, place, "baseline")
    var (value, upper, needed, rate, neededRate): (String?, String?, String?, String?, String?)
    switch assessment.reckoning {
    case .level(let level)?:
      value = LongDivision.dataText(level.value)
      upper = level.bounds?.upper.map(LongDivision.dataText)
      needed = LongDivision.dataText(level.needed)
    case .growth(let growth)?:
      rate = Self.rate(growth.pair)
      neededRate = LongDivision.dataText(growth.needed)
    case .yesNo?, nil: break
    }
    compare(
      .json,
      [status.value, status.upper, status.needed, status.rate, status.neededRate].map { $0?.text },
      [value, upper, needed, rate, neededRate], place, "reckoning")
    compare(
      .json,
      status.milestones.map {
        "\($0.year) \($0.result) \($0.provisional) \($0.needed?.text ?? "") "
          + "\($0.reached?.text ?? "") \($0.latePeriod.map(String.init) ?? "")"
      },
      assessment.outcomes.map { outcome in
        let reached = outcome.reached.map(LongDivision.dataText) ?? outcome.pair.flatMap(Self.rate)
        return "\(outcome.period) \(outcome.result.rawValue) \(outcome.isProvisional) "
          + "\(outcome.needed.map(LongDivision.dataText) ?? "") \(reached ?? "") "
          + (outcome.latePeriod.map { "\($0)" } ?? "")
      }, place, "milestones")
  }

  /// A rate to twelve digits, for it has no end.
  private static func rate(_ pair: GrowthPair) -> String? {
    ExactRate.mean(pair, decimals: 12).map(LongDivision.dataText)
  }

  /// The files of indicators, units, reports and corrections.
  private mutating func checkTables(_ folder: String, of site: ReadSite) {
    func column(_ file: String, _ names: String...) -> [[String]] {
      CSVText(site.files[folder + file] ?? []).rows.map { row in names.map { row[$0] ?? "?" } }
    }
    let portal = site.portal
    compare(
      .csv, column("chi-so.csv", "id", "target", "status", "status_period"),
      site.series.map { series in
        [
          series.indicator.id.rawValue, series.indicator.definition.target?.asText ?? "",
          series.assessment.status.name, series.assessment.judged.map { "\($0.period)" } ?? "",
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
      .csv,
      column(
        "dinh-chinh.csv", "indicator", "unit", "period", "old", "old_numerator",
        "old_denominator", "old_marker", "new", "new_numerator", "new_denominator", "new_marker",
        "reason", "date"),
      portal.corrections.map { applied in
        let correction = applied.correction
        let values = [applied.old, applied.new].flatMap { value -> [String] in
          let parts = value.parts.isEmpty ? ["", ""] : value.parts
          return [value.published ?? ""] + parts + [value.hasFigure ? "" : value.asData]
        }
        return [
          correction.key.indicator.rawValue, correction.key.unit.rawValue,
          "\(correction.key.period)",
        ] + values + [correction.reason, correction.date.iso8601]
      }, folder + "dinh-chinh.csv", "corrections")
  }
}

extension Target {
  /// The target in one line: `2025: 70; 2030: 100`, `2025: 10 %/year`, `2030: yes`.
  fileprivate var asText: String {
    let items: [String]
    switch self {
    case .level(let milestones):
      items = milestones.map { "\($0.period): \(LongDivision.dataText($0.value))" }
    case .growth(let spans):
      items = spans.map { span in
        let ends = [span.rate.lowerBound, span.rate.upperBound].map(LongDivision.dataText)
        return "\(span.end): \(ends[0] == ends[1] ? ends[0] : ends.joined(separator: "–")) %/year"
      }
    case .yesNo(let period): items = ["\(period): yes"]
    }
    return items.joined(separator: "; ")
  }
}

extension FigureFile.Target {
  /// The same, if the kind that the file names is the one that it has.
  fileprivate var text: String {
    switch (type, milestones, spans, by) {
    case ("level", let milestones?, nil, nil):
      milestones.map { "\($0.year): \($0.value.text)" }.joined(separator: "; ")
    case ("growth", nil, let spans?, nil):
      spans.map { span in
        let ends = [span.from.text, span.upTo.text]
        return "\(span.to): \(ends[0] == ends[1] ? ends[0] : ends.joined(separator: "–")) %/year"
      }.joined(separator: "; ")
    case ("yes-no", nil, nil, let year?): "\(year): yes"
    default: "?"
    }
  }
}
