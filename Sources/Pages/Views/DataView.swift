import Documents
import Figures
import PortalModel
import Theme

/// What can be downloaded, and what stands in it.
extension Composer {
  func dataList() -> ViewFields {
    let heading = heading(
      .dataTitle, .dataDescription, source: "content/data", showsData: true)
    let whole: [(DataFile, PhraseKey)] = [
      (.figures(.csv), .dataFigures), (.figures(.json), .dataFiguresJSON),
      (.indicators, .dataIndicators), (.units, .dataUnits), (.reports, .dataReports),
      (.corrections, .dataCorrections), (.package, .dataPackage),
    ]
    return shell(heading).merging([
      .files: .list(
        whole.map { file, phrase in
          [
            .name: .text(fileName(file)), .link: .text(link(to: file)),
            .text: .text(phrases(phrase)),
          ]
        }),
      .indicators: .list(
        portal.indicators.map { indicator in
          [
            .indicator: .fields(anchor(indicator, to: .indicator(indicator.id))),
            .csv: .text(link(to: .indicator(indicator.id, .csv))),
            .json: .text(link(to: .indicator(indicator.id, .json))),
          ]
        }),
      .columns: .list(
        FigureColumn.allCases.map { column in
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
            .word: .text(text(quality) ?? phrases(.qualityFinal)),
          ]
        }),
    ])
  }

  private func fileName(_ file: DataFile) -> String {
    graph.address(of: file).path.split(separator: "/").last.map(String.init) ?? ""
  }
}
