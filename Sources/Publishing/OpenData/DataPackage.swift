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
      json.field("description", .text(graph.dataDescription))
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

  /// Each figure stands in it once: the files of single indicators and the workbook, which say the
  /// same again, are no resources.
  private func resources(_ list: inout JSONWriter) {
    let resources: [(file: DataFile, name: String, title: PhraseKey, schema: DataSchema)] = [
      (
        .figures(.csv), "figures", .dataFigures, FigureColumn.schema(of: portal.settings.dataStatus)
      ),
      (.indicators, "indicators", .dataIndicators, tables.indicators.schema),
      (.units, "units", .dataUnits, tables.units.schema),
      (.reports, "reports", .dataReports, tables.reports.schema),
      (.duties, "duties", .dataDuties, tables.duties.schema),
      (.corrections, "corrections", .dataCorrections, tables.corrections.schema),
    ]
    let folder = graph.address(of: .package)
    for resource in resources {
      list.object { json in
        json.field("$schema", .text("https://datapackage.org/profiles/2.0/dataresource.json"))
        json.field("name", .text(resource.name))
        json.field("title", .text(words(resource.title)))
        json.field("path", .text(graph.address(of: resource.file).relative(to: folder)))
        json.field("type", .text("table"))
        json.field("format", .text("csv"))
        json.field("mediatype", .text("text/csv"))
        json.field("encoding", .text("utf-8"))
        json.object("schema") { write(resource.schema, to: &$0) }
      }
    }
  }

  private func write(_ schema: DataSchema, to json: inout JSONWriter) {
    json.field("$schema", .text("https://datapackage.org/profiles/2.0/tableschema.json"))
    json.list("fields") { fields in
      for field in schema.fields {
        fields.object { write(field, to: &$0) }
      }
    }
    if !schema.key.isEmpty {
      json.list("primaryKey") { key in
        for name in schema.key { key.element(.text(name)) }
      }
    }
    if !schema.references.isEmpty {
      json.list("foreignKeys") { keys in
        for reference in schema.references {
          keys.object { write(reference, to: &$0) }
        }
      }
    }
  }

  private func write(_ reference: DataSchema.Reference, to json: inout JSONWriter) {
    json.list("fields") { $0.element(.text(reference.field)) }
    json.object("reference") { json in
      if let table = reference.table { json.field("resource", .text(table.rawValue)) }
      json.list("fields") { $0.element(.text("id")) }
    }
  }

  private func write(_ field: DataField, to json: inout JSONWriter) {
    json.field("name", .text(field.name))
    json.field("type", .text(field.type.rawValue))
    json.field("description", .text(words(field.phrase)))
    guard field.isRequired || !field.allowed.isEmpty else { return }
    json.object("constraints") { constraints in
      if field.isRequired { constraints.field("required", .flag(true)) }
      if !field.allowed.isEmpty {
        constraints.list("enum") { list in
          for value in field.allowed { list.element(.text(value)) }
        }
      }
    }
  }
}

extension PageGraph {
  /// What the data are; made-up ones say so first.
  var dataDescription: String {
    let settings = portal.settings
    let texts = settings.texts(in: settings.mainLanguage)
    switch settings.dataStatus {
    case .official: return texts.description
    case .illustrative:
      let words = theme.phrases(in: settings.mainLanguage)
      return (texts.dataNotice ?? words(.noticeIllustrative)) + " " + texts.description
    }
  }
}
