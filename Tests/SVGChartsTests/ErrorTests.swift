import SVGCharts
import Testing

@testable import svg_charts

/// What cannot be drawn honestly is refused, with what to do about it, and nothing is written.
@Suite struct ErrorTests {
  struct Case: Sendable {
    var error: ChartError
    var remedy: ChartRemedy
    var figure: Figure
  }

  private static func line(
    _ rows: [YearRow], series: String = "A", id: String = "x", title: String = "T",
    scale: ValueScale = .fromZero
  ) -> Figure {
    Figure(id: id, title: title, scale: scale) {
      LineMark(rows, x: .value("Năm", \.year), y: .value("Giá trị", \.value), series: series)
    }
  }

  private static func bars(_ value: Double, scale: ValueScale) -> Figure {
    Figure(id: "x", title: "T", scale: scale) {
      BarMark(
        [UnitRow(name: "A", value: .number(value))], name: .value("Nơi", \.name),
        value: .value("Giá trị", \.value))
    }
  }

  private static let cases: [Case] =
    [
      Case(
        error: .invalidIdentifier("Số 1"), remedy: .renameFigure,
        figure: line([YearRow(2025, 1)], id: "Số 1")),
      Case(
        error: .nothingToDraw(figure: "x"), remedy: .addMark,
        figure: Figure(id: "x", title: "T") { RuleMark("Mức", value: 1) }),
      Case(
        error: .mixedMarks(figure: "x"), remedy: .splitFigure,
        figure: Figure(id: "x", title: "T") {
          BarMark("Nay", value: 1)
          SeriesBreak(before: 2025, label: "Sắp xếp")
        }),
      Case(
        error: .tooManySeries(figure: "x", count: 5, limit: 4), remedy: .useSmallMultiples,
        figure: Figure(id: "x", title: "T") {
          for name in ["A", "B", "C", "D", "E"] {
            LineMark(
              [YearRow(2025, 1)], x: .value("Năm", \.year), y: .value("Giá trị", \.value),
              series: name)
          }
        }),
      Case(
        error: .duplicatedYear(figure: "x", series: "A", year: 2025), remedy: .removeDuplicate,
        figure: line([YearRow(2025, 1), YearRow(2025, 2)])),
      Case(
        error: .emptyLabel(figure: "x", label: .series), remedy: .nameIt,
        figure: line([YearRow(2025, 1)], series: " ")),
      Case(
        error: .emptyLabel(figure: "x", label: .title), remedy: .nameIt,
        figure: line([YearRow(2025, 1)], title: "")),
      Case(
        error: .columnNamesDiffer(figure: "x", first: "Năm", second: "Year"), remedy: .nameAlike,
        figure: Figure(id: "x", title: "T") {
          LineMark(
            [YearRow(2025, 1)], x: .value("Năm", \.year), y: .value("Giá trị", \.value), series: "A"
          )
          TargetMark([YearRow(2030, 1)], x: .value("Year", \.year), y: .value("Mốc", \.value))
        }),
      Case(
        error: .valueNotFinite(figure: "x", label: "A, 2025"), remedy: .correctValue,
        figure: line([YearRow(2025, .infinity)])),
      Case(
        error: .valueTooLarge(figure: "x", label: "A, 2025"), remedy: .correctValue,
        figure: line([YearRow(2025, 1e16)])),
      Case(
        error: .milestoneWithoutValue(figure: "x", year: 2030), remedy: .correctValue,
        figure: Figure(id: "x", title: "T") {
          TargetMark(
            [YearRow(2030, .missing(.notYetDue))], x: .value("Năm", \.year),
            y: .value("Mốc", \.value))
        }),
      Case(
        error: .valueOutsideScale(figure: "x", label: "A, 2025", value: 120), remedy: .widenScale,
        figure: line([YearRow(2025, 120)], scale: .range(0...100))),
      Case(
        error: .emptyScale(figure: "x"), remedy: .widenScale,
        figure: line([YearRow(2025, 1)], scale: .range(1...1))),
      Case(
        error: .truncatedBars(figure: "x"), remedy: .startAtZero,
        figure: bars(60, scale: .range(50...100))),
      Case(
        error: .truncatedBars(figure: "x"), remedy: .startAtZero, figure: bars(60, scale: .fitted)),
      Case(
        error: .tooManyYears(figure: "x", count: 18_225, limit: 120), remedy: .showFewerYears,
        figure: line([YearRow(2025, 1), YearRow(20_250, 1)])),
      Case(
        error: .tooManyTargetPaths(figure: "x", count: 2), remedy: .splitFigure,
        figure: Figure(id: "x", title: "T") {
          for name in ["Mốc", "Mốc cũ"] {
            TargetMark([YearRow(2030, 1)], x: .value("Năm", \.year), y: .value(name, \.value))
          }
        }),
    ]
    + rowCases + placeCases

  @Test(arguments: cases.indices) func refuses(_ index: Int) {
    let expected = Self.cases[index]
    let error = #expect(throws: ChartError.self) {
      try expected.figure.html(words: Vietnamese.words, numbers: Vietnamese.numbers)
    }
    #expect(error == expected.error)
    #expect(error?.remedy == expected.remedy)
  }

  @Test func refusesLabelsThatCannotFit() {
    let figure = Figure(id: "x", title: "T") {
      LineMark(
        [YearRow(1990, 1)], x: .value("Năm", \.year), y: .value("Giá trị", \.value), series: "A")
      TargetMark(
        (2000...2040).map { YearRow($0, 1) }, x: .value("Năm", \.year), y: .value("Mốc", \.value))
    }
    let error = #expect(throws: ChartError.self) {
      try figure.html(words: Vietnamese.words, numbers: Vietnamese.numbers)
    }
    #expect(error?.remedy == .shortenLabel)
  }

  @Test func refusesPhrasesWithUnknownPlaceholders() {
    let own = Vietnamese.words
    var trend = own.trend
    trend.latest = "{series}: {valeu}"
    let words = ChartWords(
      missing: own.missing, partial: own.partial, frame: own.frame, trend: trend,
      ranking: own.ranking, progress: own.progress, comparison: own.comparison,
      multiples: own.multiples, classes: own.classes, parts: own.parts, timeline: own.timeline)
    let error = #expect(throws: ChartError.self) {
      try Samples.lineWithMilestones.html(words: words, numbers: Vietnamese.numbers)
    }
    #expect(error == .unknownPlaceholder(phrase: "{series}: {valeu}", placeholder: "valeu"))
  }
}
