import Documents
import Figures
import PortalModel
import Theme

/// What can be downloaded, and what stands in it.
extension Composer {
  func dataList() -> ViewFields {
    let heading = heading(
      .dataTitle, .dataDescription, source: "content/data", showsData: true)
    return shell(heading).merging([
      .workbook: .fields(downloads([(.workbook, .dataWorkbook)])),
      .tables: .fields(
        downloads([
          (.figures(.csv), .dataFigures), (.indicators, .dataIndicators), (.units, .dataUnits),
          (.reports, .dataReports), (.duties, .dataDuties), (.corrections, .dataCorrections),
          (.package, .dataPackage),
        ])),
      .document: .fields(downloads([(.figures(.json), .dataFiguresJSON)])),
      .indicators: .list(
        portal.indicators.map { indicator in
          [
            .indicator: .fields(anchor(indicator, to: .indicator(indicator.id))),
            .csv: .text(link(to: .indicator(indicator.id, .csv))),
            .json: .text(link(to: .indicator(indicator.id, .json))),
          ]
        }),
      .columns: .list(
        FigureColumn.columns(of: portal.settings.dataStatus).map { column in
          [.name: .text(column.rawValue), .text: .text(phrases(column.phrase))]
        }),
      .markers: .list(
        MissingValue.allCases.map { missing in
          [.name: .text(missing.rawValue), .word: .text(phrases.word(for: missing))]
        }),
      .qualities: .list(
        Quality.allCases.map { quality in
          [
            .name: .text(quality.rawValue),
            .word: .text(phrases.word(for: quality)),
          ]
        }),
    ])
  }

  /// Files that one kind of reader is served with.
  private func downloads(_ files: [(DataFile, PhraseKey)]) -> ViewFields {
    [
      .files: .list(
        files.map { file, phrase in
          [
            .name: .text(fileName(file)), .link: .text(link(to: file)),
            .text: .text(phrases(phrase)),
          ]
        })
    ]
  }

  private func fileName(_ file: DataFile) -> String {
    graph.address(of: file).path.split(separator: "/").last.map(String.init) ?? ""
  }
}
