import Pages
import PortalModel
import Theme

/// All figures as files to download, with what describes them.
enum OpenData {
  /// All files of open data.
  static func files(of graph: PageGraph) -> [DataFile] {
    let formats = DataFormat.allCases
    return formats.map(DataFile.figures) + [.indicators, .units, .reports, .corrections, .package]
      + graph.portal.indicators.flatMap { indicator in
        formats.map { DataFile.indicator(indicator.id, $0) }
      }
  }

  static func artifacts(for graph: PageGraph) -> [Artifact] {
    let portal = graph.portal
    let words = graph.theme.phrases(in: portal.settings.mainLanguage)
    let series = portal.indicators.compactMap { graph.figures.areaSeries[$0.id] }
    let figures = series.map { ($0, FigureRow.all(of: $0, in: portal)) }
    let table = FigureTable(portal: portal, words: words)
    let document = FigureDocument(graph: graph)
    let entities = EntityTables(portal: portal, series: series)

    func artifact(_ file: DataFile, _ bytes: [UInt8]) -> Artifact {
      Artifact(address: graph.address(of: file), bytes: bytes)
    }
    return [
      artifact(.figures(.csv), table.csv(figures.flatMap(\.1))),
      artifact(.figures(.json), document.json(figures)),
      artifact(.indicators, entities.indicators.csv(series)),
      artifact(.units, entities.units.csv(portal.units)),
      artifact(.reports, entities.reports.csv(portal.reports)),
      artifact(.corrections, entities.corrections.csv(portal.corrections)),
      artifact(.package, DataPackage(graph: graph, tables: entities).json),
    ]
      + figures.flatMap { series, rows in
        [
          artifact(.indicator(series.indicator.id, .csv), table.csv(rows)),
          artifact(.indicator(series.indicator.id, .json), document.json([(series, rows)])),
        ]
      }
  }
}
