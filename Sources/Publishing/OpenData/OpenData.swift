import Figures
import Markup
import Pages
import PortalModel
import Theme

/// All figures as files to download, with what describes them.
struct OpenData {
  private let graph: PageGraph
  /// In the order of the indicators.
  private let figures: [Shared<[FigureRow]>]

  init(_ graph: PageGraph) {
    self.graph = graph
    figures = Self.series(of: graph).map { series in
      // The workbook needs them too.
      Shared(uses: DataFormat.allCases.count + 1) { FigureRow.all(of: series, in: graph.portal) }
    }
  }

  /// All files of open data.
  static func files(of graph: PageGraph) -> [DataFile] {
    let formats = DataFormat.allCases
    return formats.map(DataFile.figures)
      + [.workbook, .indicators, .units, .reports, .duties, .corrections, .package]
      + graph.portal.indicators.flatMap { indicator in
        formats.map { DataFile.indicator(indicator.id, $0) }
      }
  }

  static func series(of graph: PageGraph) -> [AreaSeries] {
    graph.portal.indicators.compactMap { graph.figures.areaSeries[$0.id] }
  }
}

extension OpenData {
  var files: [PlannedFile] {
    let (portal, graph, figures) = (graph.portal, graph, figures)
    let series = Self.series(of: graph)
    let entities = EntityTables(graph: graph, series: series)
    func file(
      _ file: DataFile, _ content: @escaping @Sendable () -> [UInt8]
    ) -> PlannedFile {
      PlannedFile(at: graph.address(of: file)) { _ in content() }
    }
    let words = graph.theme.phrases(in: portal.settings.mainLanguage)
    let (table, document) = (
      FigureTable(portal: portal, words: words), FigureDocument(graph: graph)
    )
    let tables = zip(series, figures).map { series, rows in
      file(.indicator(series.indicator.id, .csv)) { table.csv(rows.value) }
    }
    let documents = zip(series, figures).map { series, rows in
      file(.indicator(series.indicator.id, .json)) { document.json(series, rows.value) }
    }
    let workbook = DataWorkbook(graph, Array(zip(series, figures)))
    // The files of all figures are those of the indicators, one after the other.
    let heading = table.heading
    let (head, tail) = document.frame
    let rows = tables.map { PlannedFile.Piece.middle(of: $0, head: heading.count, tail: 0) }
    let elements = documents.enumerated().flatMap { number, file -> [PlannedFile.Piece] in
      let element = PlannedFile.Piece.middle(of: file, head: head.count, tail: tail.count)
      return number == 0 ? [element] : [.own([UInt8(ascii: ",")]), element]
    }
    return [
      PlannedFile(
        at: graph.address(of: .figures(.csv)), assembling: [.own(heading)] + rows),
      PlannedFile(
        at: graph.address(of: .figures(.json)),
        assembling: series.isEmpty ? [.own(document.empty)] : [.own(head)] + elements + [.own(tail)]
      ),
      PlannedFile(at: graph.address(of: .workbook), streaming: workbook.write),
      file(.indicators) { entities.indicators.csv(series) },
      file(.units) { entities.units.csv(portal.units) },
      file(.reports) { entities.reports.csv(portal.reports) },
      file(.duties) { entities.duties.csv(entities.dutyRows) },
      file(.corrections) { entities.corrections.csv(portal.corrections) },
      file(.package) { DataPackage(graph: graph, tables: entities).json },
    ]
      + tables + documents
  }
}
