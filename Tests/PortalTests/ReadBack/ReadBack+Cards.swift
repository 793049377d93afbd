import Documents
import Figures
import PortalModel

extension ReadBack {
  /// The cards of promises: status, sentence, small bar, coverage; and statuses in lists.
  mutating func checkCards(on path: String, of site: ReadSite) {
    guard let page = site.pages[path] else { return }
    for card in page.all(where: { $0.has("promise") || $0.has("verdict") }) {
      let isOwnPage = card.has("verdict")
      let indicator =
        isOwnPage
        ? site.portal.lookup.indicators[Identifier(site.subject(of: path))]
        : site.indicator(in: card.first("h3"), on: path)
      guard let indicator,
        let series = site.series.first(where: { $0.indicator.id == indicator.id })
      else {
        expect(.status, false, path, "a card of no indicator")
        continue
      }
      expect(
        .status, card.has("status--\(series.assessment.status.name)"), path,
        "\(indicator.id.rawValue) is \(series.assessment.status.name)")
      let latest = series.latest
      compare(
        .status, site.figureLink(in: card, on: path),
        latest.map {
          FigureName(
            indicator: indicator.id.rawValue, unit: $0.area.id.rawValue, year: $0.period.year)
        }, path, "latest figure")
      if let latest {
        checkCoverage(in: card, of: latest, path, of: site)
      }
      let sentences = card.all("p").filter { $0.attributes["class"] == nil }
      compare(.sentence, sentences.count, 1, path, "sentences")
      for sentence in sentences {
        checkSentence(sentence, path, series, site.format(of: path))
      }
      checkBullet(card, path, series, site.format(of: path))
    }
    for entry in page.all("li") where !entry.has("promise") {
      guard let status = entry.elements.first(where: { $0.has("status") }),
        let indicator = site.indicator(in: entry, on: path),
        let series = site.series.first(where: { $0.indicator.id == indicator.id })
      else { continue }
      expect(
        .status, status.has("status--\(series.assessment.status.name)"), path,
        "\(indicator.id.rawValue) is \(series.assessment.status.name)")
      let rest = entry.children.filter { child in
        guard case .element(let element) = child else { return true }
        return element.has("figure-link")
      }
      let sentence = HTMLElement(name: "p", attributes: [:], children: rest)
      // A list says the status alone; the page of the rule says how it came about.
      if !sentence.text.trimmed.isEmpty {
        checkSentence(sentence, path, series, site.format(of: path))
      }
    }
  }

  /// How many units stand behind a figure, and which do not.
  mutating func checkCoverage(
    in element: HTMLElement, of figure: AreaFigure, _ path: String, of site: ReadSite
  ) {
    let details = element.first("details", "coverage")
    let line = details?.first("summary") ?? element.all("p", "small").last
    guard let coverage = figure.coverage else {
      return compare(.coverage, details != nil, false, path, "coverage of an own figure")
    }
    compare(
      .coverage, line.map { Array($0.numbers.prefix(2)) } ?? [],
      ["\(coverage.reportedCount)", "\(coverage.expectedCount)"], path, "coverage")
    let isPartial = line?.text.contains(/chưa đủ|too few/) ?? false
    compare(.coverage, isPartial, figure.isPartial, path, "too thin to be judged")
    let format = site.format(of: path)
    let missing = (details?.all("li") ?? []).map { entry in
      let unit = site.unit(in: entry, on: path)?.id.rawValue ?? "?"
      return "\(unit)\(entry.ownText)"
    }
    compare(
      .coverage, missing, coverage.missing.map { "\($0.unit): \(format.word($0.reason))" }, path,
      "who is missing")
  }

  /// Every number in the sentence beside a status is one that the status was reckoned with.
  private mutating func checkSentence(
    _ sentence: HTMLElement, _ path: String, _ series: AreaSeries, _ format: ExactFormat
  ) {
    let known = Reckoned(series, format)
    for number in sentence.numbers {
      expect(
        .sentence, known.allowed.contains(number), path,
        "\(series.indicator.id.rawValue): \(number) was not reckoned with")
    }
    for number in known.required {
      expect(
        .sentence, sentence.numbers.contains(number), path,
        "\(series.indicator.id.rawValue): \(number) is not said: \(sentence.text)")
    }
  }

  /// Every number of the small bar's description is one of the status's, or a gap between two.
  private mutating func checkBullet(
    _ card: HTMLElement, _ path: String, _ series: AreaSeries, _ format: ExactFormat
  ) {
    let bar = card.first("svg", "chart-mini")
    let known = Reckoned(series, format)
    compare(.bullet, bar != nil, !known.bullet.isEmpty, path, "small bar")
    guard let description = bar?.attributes["aria-label"] else { return }
    let titles =
      [series.indicator.articles.main]
      + series.indicator.articles.translations.values
    let text = titles.reduce(description) { $0.replacing($1.shortTitle, with: "") }
    let numbers = HTMLElement.numbers(in: text)
    compare(.bullet, numbers.first, known.bullet.first, path, "value of the small bar")
    for number in numbers {
      expect(.bullet, known.bullet.contains(number), path, "\(number) in “\(description)”")
    }
  }
}

/// The numbers that a status was reckoned with, as a language writes them.
private struct Reckoned {
  /// What the sentence may say.
  var allowed: Set<String> = []
  /// What the sentence must say.
  var required: [String] = []
  /// What the small bar may say, its value first.
  var bullet: [String] = []

  init(_ series: AreaSeries, _ format: ExactFormat) {
    let indicator = series.indicator
    let assessment = series.assessment
    func number(_ value: Double) -> String {
      format.number(value, decimals: indicator.definition.decimals)
    }
    func fine(_ value: Double) -> String { format.number(value, decimals: 1) }
    if let year = assessment.missingDueYear, let judged = assessment.judged {
      required += ["\(year)", "\(judged.year)"]
    }
    switch assessment.reckoning {
    case .level(let level)?:
      let goal = level.milestone
      required += [number(level.value), "\(level.year)", number(goal.value), "\(goal.year)"]
      if assessment.status != .achieved, assessment.status != .missed {
        required.append(number(level.needed))
      }
      if level.shortfall > 0 {
        required.append(
          indicator.definition.areaKind == .ratio ? fine(level.shortfall) : number(level.shortfall))
      }
      bullet = [
        fine(level.value), fine(goal.value), fine((goal.value - level.value).magnitude),
        fine(level.needed), "\(goal.year)", "\(level.year)",
      ]
    case .growth(let growth)?:
      required += [
        number(growth.base.value), "\(growth.base.year)", number(growth.value), "\(growth.year)",
        fine(growth.rate), fine(growth.span.rate.lowerBound), fine(growth.span.rate.upperBound),
        "\(growth.span.year)",
      ]
      if growth.shortfall > 0 { required.append(fine(growth.shortfall)) }
      if let common = growth.likeWithLike, !common.leftOut.isEmpty {
        required += ["\(common.units.count)", "\(common.leftOut.count)"]
      }
      bullet = [
        fine(growth.rate), fine(growth.neededRate),
        fine((growth.neededRate - growth.rate).magnitude), "\(growth.span.year)",
      ]
    case .yesNo(let year)?: required.append("\(year)")
    case nil: break
    }
    allowed = Set(required)
    if case .yesNo? = assessment.reckoning, let judged = assessment.judged {
      allowed.insert("\(judged.year)")
    }
  }
}
