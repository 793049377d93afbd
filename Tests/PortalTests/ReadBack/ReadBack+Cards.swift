import Documents
import Figures
import PortalModel
import Quantities

/// A sentence beside a status, and the indicator that it is about.
struct VerdictSentence {
  let series: AreaSeries
  let element: HTMLElement
}

extension ReadBack {
  /// The sentences in cards and boxes, and in the examples of the rule's page.
  func verdictSentences(on path: String, of site: ReadSite) -> [VerdictSentence] {
    guard let page = site.pages[path] else { return [] }
    let inCards = cards(on: page).flatMap { card -> [VerdictSentence] in
      guard let series = series(of: card, on: path, of: site) else { return [] }
      return sentences(in: card).map { VerdictSentence(series: series, element: $0) }
    }
    let inLists = examples(on: page).compactMap { entry -> VerdictSentence? in
      site.indicator(in: entry, on: path).flatMap(site.series(of:))
        .map { VerdictSentence(series: $0, element: entry) }
    }
    return inCards + inLists
  }

  private func cards(on page: HTMLElement) -> [HTMLElement] {
    page.all { $0.has("promise") || $0.has("verdict") }
  }

  private func sentences(in card: HTMLElement) -> [HTMLElement] {
    card.all("p").filter { $0.attributes["class"] == nil }
  }

  /// Entries that say the status of an indicator, and are neither cards nor in one.
  private func examples(on page: HTMLElement) -> [HTMLElement] {
    page.all(outside: { $0.has("promise") || $0.has("verdict") }) { entry in
      entry.name == "li" && entry.elements.contains { $0.has("status") }
    }
  }

  private func series(
    of card: HTMLElement, on path: String, of site: ReadSite
  ) -> AreaSeries? {
    card.has("verdict")
      ? site.portal.lookup.indicators[Identifier(site.subject(of: path))].flatMap(site.series(of:))
      : site.indicator(in: card.first("h3"), on: path).flatMap(site.series(of:))
  }

  /// The cards of promises: status, sentence, small bar, coverage; and statuses in lists.
  mutating func checkCards(on path: String, of site: ReadSite) {
    guard let page = site.pages[path] else { return }
    for card in cards(on: page) {
      guard let series = series(of: card, on: path, of: site) else {
        expect(.status, false, path, "a card of no indicator")
        continue
      }
      let name = series.indicator.id.rawValue
      expect(
        .status, card.has("status--\(series.assessment.status.name)"), path,
        "\(name) is \(series.assessment.status.name)")
      let holder = card.all { element in element.elements.contains { $0.has("status") } }.first
      checkStatus(in: holder, path, series, of: site)
      let latest = series.latest
      compare(
        .status, site.figureLink(in: card, on: path), latest.map(FigureName.init), path,
        "latest figure")
      if let latest {
        checkCoverage(in: card, of: latest, path, of: site)
      }
      let sentences = sentences(in: card)
      compare(.sentence, sentences.count, 1, path, "sentences")
      for sentence in sentences {
        checkSentence(sentence, path, series, isFull: card.has("verdict"), of: site)
      }
      checkBullet(card, path, series, site.format(of: path))
      checkOutcomes(card, path, series, site.format(of: path))
      checkRule(card, path, series, of: site)
    }
    for entry in examples(on: page) {
      guard let series = site.indicator(in: entry, on: path).flatMap(site.series(of:)) else {
        continue
      }
      checkStatus(in: entry, path, series, of: site)
      let rest = entry.children.filter { child in
        guard case .element(let element) = child else { return true }
        return element.has("figure-link")
      }
      let sentence = HTMLElement(name: "p", attributes: [:], children: rest)
      // A list says the status alone; the page of the rule says how it came about.
      if !sentence.text.trimmed.isEmpty {
        checkSentence(sentence, path, series, isFull: false, of: site)
      }
    }
  }

  /// Each milestone that is over: its year, how it came out, what was reached and what was needed.
  private mutating func checkOutcomes(
    _ card: HTMLElement, _ path: String, _ series: AreaSeries, _ format: ExactFormat
  ) {
    let entries = card.first("ul", "outcomes")?.all("li") ?? []
    let found = entries.map { entry in
      let status = entry.first("span", "status")
      let name = status?.classes.last { $0.hasPrefix("status--") } ?? ""
      return ReckonedOutcome(
        year: HTMLElement.numbers(in: entry.ownText).joined(separator: " "),
        status: String(name.dropFirst("status--".count)),
        word: status?.text.trimmed ?? "",
        isProvisional: entry.first("span", "quality")?.text == format.provisional,
        numbers: entry.first("span", "soft")?.numbers ?? [])
    }
    compare(
      .outcome, found, ReckonedOutcome.all(of: series, format), path,
      "milestones of \(series.indicator.id.rawValue)")
  }

  /// The line of the rule that the word rests on, on the page that prints it.
  private mutating func checkRule(
    _ card: HTMLElement, _ path: String, _ series: AreaSeries, of site: ReadSite
  ) {
    let assessment = series.assessment
    var isAnswer = false
    if case .yesNo? = assessment.reckoning { isAnswer = true }
    let line: Int? =
      switch assessment.status {
      case .notYetDue, .notAssessable: nil
      case .achieved where assessment.isEarly: 2
      case .achieved, .missed, .noFigureAtDeadline: 1
      case .onTrack: 3
      case .behind: 4
      case .farBehind: 5
      case .movingAway: 6
      }
    let shown = isAnswer ? nil : line
    let links = card.all("a").filter { link in
      let target = site.resolve(link.attributes["href"] ?? "", from: path)
      return target.fragment == "trang.quy-tac" || target.fragment?.hasPrefix("dong.") ?? false
    }
    let isPrinted = site.anchors.values.contains { $0.contains("dong.1") }
    compare(.rule, links.count, isPrinted ? 1 : 0, path, "lines of the rule")
    for link in links {
      let target = site.resolve(link.attributes["href"] ?? "", from: path)
      compare(
        .rule, target.fragment, shown.map { "dong.\($0)" } ?? "trang.quy-tac", path,
        "line of the rule")
      compare(.rule, link.numbers, shown.map { ["\($0)"] } ?? [], path, "“\(link.text)”")
      expect(
        .rule, site.anchors[target.path]?.contains(target.fragment ?? "") ?? false, path,
        "“\(link.text)” leads nowhere")
    }
  }

  /// The word, its shape, and whether it may still change.
  private mutating func checkStatus(
    in holder: HTMLElement?, _ path: String, _ series: AreaSeries, of site: ReadSite
  ) {
    let format = site.format(of: path)
    let (status, name) = (series.assessment.status, series.indicator.id.rawValue)
    let shown = holder?.elements.first { $0.has("status") }
    compare(.status, shown?.text.trimmed, format.word(status), path, "word of \(name)")
    expect(
      .status, shown?.has("status--\(status.name)") ?? false, path, "\(name) is \(status.name)")
    compare(
      .status, shown?.first("use")?.attributes["href"], "#status.\(status.name)", path,
      "shape of \(name)")
    compare(
      .status, holder?.elements.first { $0.has("quality") }?.text,
      series.assessment.isProvisional ? format.provisional : nil, path, "firmness of \(name)")
  }

  /// How many units stand behind a figure, and which do not.
  mutating func checkCoverage(
    in element: HTMLElement, of figure: PlaceFigure, _ path: String, of site: ReadSite
  ) {
    let details = element.first("details", "coverage")
    let line = details?.first("summary") ?? element.all("p", "small").last { $0.has("soft") }
    guard let coverage = figure.coverage else {
      return compare(.coverage, details != nil, false, path, "coverage of an own figure")
    }
    let (reported, missing) = (coverage.reported.count, coverage.missing.count)
    compare(
      .coverage, line.map { Array($0.numbers.prefix(2)) } ?? [],
      ["\(reported)", "\(reported + missing)"], path, "coverage")
    // What nothing bounds and too few stand behind is not judged.
    let minimum = site.portal.settings.minimumCoverage
    let isTooThin =
      figure.value.hasFigure && missing > 0 && figure.bounds == nil
      && Rational(100 * reported) < minimum * Rational(reported + missing)
    compare(
      .coverage, line?.text.contains(/chưa đủ|too few/) ?? false, isTooThin, path,
      "too thin to be judged")
    let format = site.format(of: path)
    let named = (details?.all("li") ?? []).map { entry in
      let unit = site.unit(in: entry, on: path)?.id.rawValue ?? "?"
      return "\(unit)\(entry.ownText)"
    }
    compare(
      .coverage, named, coverage.missing.map { "\($0.unit.rawValue): \(format.word($0.reason))" },
      path,
      "who is missing")
  }

  /// The numbers in the sentence beside a status are those that the status was reckoned with, each
  /// as often as it has a part in it; the figures that it names lead to their rows.
  private mutating func checkSentence(
    _ sentence: HTMLElement, _ path: String, _ series: AreaSeries, isFull: Bool,
    of site: ReadSite
  ) {
    let format = site.format(of: path)
    let known = Reckoned(series, format, asOfYear: site.asOf.year, isFull: isFull)
    let name = series.indicator.id.rawValue
    compare(
      .sentence, sentence.numbers.sorted(), known.numbers.sorted(), path,
      "numbers of \(name) in “\(sentence.text.trimmed)”")
    compare(
      .sentence, sentence.text.matches(of: /“([^”]*)”/).map { String($0.1) }, known.words, path,
      "words of \(name)")
    let links = sentence.all("a", "figure-link")
    compare(
      .sentence,
      links.compactMap { link in
        link.attributes["href"].flatMap { site.figure(behind: $0, from: path) }
          .map { Reckoned.Link(figure: $0, text: link.text) }
      }, known.links, path, "figures of \(name)")
    for link in known.links { note(link.figure) }
    for link in links {
      let target = site.resolve(link.attributes["href"] ?? "", from: path)
      expect(
        .link, site.anchors[target.path]?.contains(target.fragment ?? "") ?? false, path,
        "\(link.text) leads to no row")
    }
  }

  /// Every number of the small bar's description is one of the status's, or a gap between two.
  private mutating func checkBullet(
    _ card: HTMLElement, _ path: String, _ series: AreaSeries, _ format: ExactFormat
  ) {
    let bar = card.first("svg", "chart-mini")
    let known = ReckonedBar(series, format)
    compare(.bullet, bar != nil, known != nil, path, "small bar")
    compare(
      .bullet, card.first("p", "bar-note")?.numbers, known?.note, path, "line below the small bar")
    guard let known, let description = bar?.attributes["aria-label"] else { return }
    let titles =
      [series.indicator.articles.main]
      + series.indicator.articles.translations.values
    let text = titles.reduce(description) { $0.replacing($1.shortTitle, with: "") }
    let numbers = HTMLElement.numbers(in: text)
    compare(.bullet, numbers.first, known.value, path, "value of the small bar")
    for number in numbers {
      expect(.bullet, known.allowed.contains(number), path, "\(number) in “\(description)”")
    }
  }
}
