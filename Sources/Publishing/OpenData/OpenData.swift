import Markup
import Pages
import PortalModel
import Theme

/// All figures as files to download, with what describes them.
struct OpenData {
  private let graph: PageGraph
  /// In the order of the indicators; a figure stands in its indicator's files and in those of all.
  private let figures: [Shared<IndicatorFigures>]

  init(_ graph: PageGraph) {
    self.graph = graph
    figures = Self.series(of: graph).map { series in
      // In each format, in the indicator's own file and in that of all.
      Shared(uses: 2 * DataFormat.allCases.count) { IndicatorFigures(series, in: graph) }
    }
  }

  /// All files of open data.
  static func files(of graph: PageGraph) -> [DataFile] {
    let formats = DataFormat.allCases
    return formats.map(DataFile.figures) + [.indicators, .units, .reports, .corrections, .package]
      + graph.portal.indicators.flatMap { indicator in
        formats.map { DataFile.indicator(indicator.id, $0) }
      }
  }

  private static func series(of graph: PageGraph) -> [AreaSeries] {
    graph.portal.indicators.compactMap { graph.figures.areaSeries[$0.id] }
  }
}

extension OpenData {
  var files: [PlannedFile] {
    let (portal, graph, figures) = (graph.portal, graph, figures)
    let series = Self.series(of: graph)
    let entities = EntityTables(portal: portal, series: series)
    func file(
      _ file: DataFile, _ content: @escaping @Sendable () -> [UInt8]
    ) -> PlannedFile {
      PlannedFile(at: graph.address(of: file)) { _ in content() }
    }
    func shared(
      _ file: DataFile, _ pieces: @escaping @Sendable () -> [[UInt8]]
    ) -> PlannedFile {
      PlannedFile(at: graph.address(of: file), pieces: pieces)
    }
    return [
      shared(.figures(.csv)) { FigureTable.csv(figures.map(\.value.csv)) },
      shared(.figures(.json)) { FigureDocument(graph: graph).json(figures.map(\.value.json)) },
      file(.indicators) { entities.indicators.csv(series) },
      file(.units) { entities.units.csv(portal.units) },
      file(.reports) { entities.reports.csv(portal.reports) },
      file(.corrections) { entities.corrections.csv(portal.corrections) },
      file(.package) { DataPackage(graph: graph, tables: entities).json },
    ]
      + zip(series, figures).flatMap { series, figures in
        let id = series.indicator.id
        return [
          shared(.indicator(id, .csv)) { FigureTable.csv([figures.value.csv]) },
          shared(.indicator(id, .json)) {
            FigureDocument(graph: graph).json([figures.value.json])
          },
        ]
      }
  }
}

/// An indicator's figures in each format, as they stand in the files of one and of all.
struct IndicatorFigures: Sendable {
  let csv: CSVWriter
  let json: JSONWriter

  init(_ series: AreaSeries, in graph: PageGraph) {
    let portal = graph.portal
    let rows = FigureRow.all(of: series, in: portal)
    let words = graph.theme.phrases(in: portal.settings.mainLanguage)
    csv = FigureTable(portal: portal, words: words).rows(rows)
    json = FigureDocument(graph: graph).element(series, rows)
  }
}
