import Documents
import Figures
import Markup
import Pages
import PortalModel
import Quantities
import Theme

/// What the files of open data are, for programs: `datapackage.json` by the Frictionless
/// specification (https://datapackage.org/standard/data-package/).
struct DataPackage {
  let graph: PageGraph
  let tables: EntityTables

  private var portal: Portal { graph.portal }
  private var language: LanguageCode { portal.settings.mainLanguage }
  private var words: Phrases { graph.theme.phrases(in: language) }

  var json: [UInt8] {
    let texts = portal.settings.texts(in: language)
    var writer = JSONWriter()
    writer.object { json in
      json.field("$schema", .text("https://datapackage.org/profiles/2.0/datapackage.json"))
      json.field("name", .text(Slug.make(texts.title)))
      json.field("title", .text(texts.title))
      json.field("description", .text(description(texts)))
      if let base = graph.publication.baseURL { json.field("homepage", .text(base + "/")) }
      json.field("version", .text(graph.publication.asOf.iso8601))
      licences(&json)
      sources(&json)
      json.list("contributors") { list in
        list.object {
          $0.field("title", .text(texts.publisher))
          $0.list("roles") { $0.element(.text("publisher")) }
        }
      }
      json.list("resources", resources)
    }
    writer.finish()
    return writer.bytes
  }

  private func description(_ texts: PortalTexts) -> String {
    switch portal.settings.dataStatus {
    case .official: texts.description
    case .illustrative:
      (texts.dataNotice ?? words(.noticeIllustrative)) + " " + texts.description
    }
  }

  private func licences(_ json: inout JSONWriter) {
    guard let licence = portal.settings.licence else { return }
    json.list("licenses") { list in
      list.object {
        $0.field("path", .text(licence.url))
        $0.field("title", .text(licence.title))
      }
    }
  }

  /// Who reported, and the plan that asks them to.
  private func sources(_ json: inout JSONWriter) {
    let reporters = portal.reports.map(\.submitter.value).uniqued().sorted()
    json.list("sources") { list in
      list.object { $0.field("title", .text(portal.plan.articles.main.title)) }
      for name in reporters {
        if let title = portal.submitter(named: name)?.articles.main.title {
          list.object { $0.field("title", .text(title)) }
        }
      }
    }
  }

  private func resources(_ list: inout JSONWriter) {
    list.object { figures(.figures(.csv), named: "figures", titled: words(.dataFigures), to: &$0) }
    for indicator in portal.indicators {
      list.object {
        figures(
          .indicator(indicator.id, .csv), named: "figures-" + indicator.id.rawValue,
          titled: indicator.articles.main.title, to: &$0)
      }
    }
    let entities: [(DataFile, String, PhraseKey, [(name: String, type: FieldType)])] = [
      (.indicators, "indicators", .dataIndicators, tables.indicators.fields),
      (.units, "units", .dataUnits, tables.units.fields),
      (.reports, "reports", .dataReports, tables.reports.fields),
      (.corrections, "corrections", .dataCorrections, tables.corrections.fields),
    ]
    for (file, name, title, columns) in entities {
      list.object { json in
        head(of: file, named: name, titled: words(title), to: &json)
        json.object("schema") { schema in
          schema.list("fields") { fields in
            for column in columns {
              fields.object {
                $0.field("name", .text(column.name))
                $0.field("type", .text(column.type.rawValue))
              }
            }
          }
          if columns.first?.name == "id" { schema.list("primaryKey") { $0.element(.text("id")) } }
        }
      }
    }
  }

  private func head(
    of file: DataFile, named name: String, titled title: String, to json: inout JSONWriter
  ) {
    let folder = graph.address(of: .package)
    json.field("name", .text(name))
    json.field("title", .text(title))
    json.field("path", .text(graph.address(of: file).relative(to: folder)))
    json.field("type", .text("table"))
    json.field("format", .text("csv"))
    json.field("mediatype", .text("text/csv"))
    json.field("encoding", .text("utf-8"))
  }

  private func figures(
    _ file: DataFile, named name: String, titled title: String, to json: inout JSONWriter
  ) {
    head(of: file, named: name, titled: title, to: &json)
    json.object("schema") { schema in
      schema.list("fields") { fields in
        for column in FigureColumn.allCases {
          fields.object { write(column, to: &$0) }
        }
      }
      schema.list("primaryKey") { key in
        for column in [FigureColumn.indicator, .unit, .period, .basis] {
          key.element(.text(column.rawValue))
        }
      }
    }
  }

  private func write(_ column: FigureColumn, to field: inout JSONWriter) {
    field.field("name", .text(column.rawValue))
    field.field("type", .text(type(of: column).rawValue))
    field.field("description", .text(words(column.phrase)))
    let isRequired: Bool =
      switch column {
      case .indicator, .indicatorTitle, .unit, .unitTitle, .unitType, .period, .basis, .published:
        true
      case .value, .marker, .markerTitle, .lower, .upper, .numerator, .denominator, .measure,
        .quality, .unitsReported, .unitsExpected, .report, .submitter, .submitted, .corrected,
        .note:
        false
      }
    let allowed: [String] =
      switch column {
      case .quality: Quality.allCases.map(\.rawValue)
      case .basis: FigureRow.Basis.allCases.map(\.rawValue)
      case .marker: MissingValue.allCases.map(\.rawValue)
      case .indicator, .indicatorTitle, .unit, .unitTitle, .unitType, .period, .value,
        .markerTitle, .lower, .upper, .numerator, .denominator, .measure, .published,
        .unitsReported, .unitsExpected, .report, .submitter, .submitted, .corrected, .note:
        []
      }
    guard isRequired || !allowed.isEmpty else { return }
    field.object("constraints") { constraints in
      if isRequired { constraints.field("required", .flag(true)) }
      if !allowed.isEmpty {
        constraints.list("enum") { list in
          for value in allowed { list.element(.text(value)) }
        }
      }
    }
  }

  private func type(of column: FigureColumn) -> FieldType {
    switch column {
    case .value, .lower, .upper, .numerator, .denominator: .number
    case .published: .boolean
    case .unitsReported, .unitsExpected: .integer
    case .period: .year
    case .submitted, .corrected: .date
    case .indicator, .indicatorTitle, .unit, .unitTitle, .unitType, .marker, .markerTitle,
      .measure, .quality, .basis, .report, .submitter, .note:
      .string
    }
  }
}
