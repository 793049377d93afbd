import Markup
import Quantities

extension SiteChanges {
  /// The bytes by which a report that a build wrote is known: only such a file is written over.
  static let signature = Array("{\n \"generator\": \"haidang\",\n \"report\": 1,\n".utf8)

  /// The changes for programs.
  package var json: [UInt8] {
    var writer = JSONWriter()
    writer.object { report in
      report.field("generator", .text("haidang"))
      report.field("report", .integer(1))
      report.field("first", .flag(isFirst))
      report.object("pages") { write(pages, to: &$0) }
      report.object("other_files") { write(otherFiles, to: &$0) }
      report.list("figures") { list in
        for figure in figures { list.object { write(figure, to: &$0) } }
      }
    }
    writer.finish()
    return writer.bytes
  }

  private func write(_ files: FileChanges, to json: inout JSONWriter) {
    for (name, paths) in [
      ("added", files.added), ("changed", files.changed), ("removed", files.removed),
    ] {
      json.list(name) { list in
        for path in paths { list.element(.text(path)) }
      }
    }
  }

  private func write(_ figure: FigureChange, to json: inout JSONWriter) {
    json.field("indicator", .text(figure.indicator))
    json.field("indicator_title", .text(figure.indicatorTitle))
    json.field("unit", .text(figure.unit))
    json.field("unit_title", .text(figure.unitTitle))
    json.field("period", .text(figure.period))
    json.field("basis", .text(figure.basis))
    json.field("measure", .text(figure.measure))
    json.field("old", value(figure.old))
    json.field("new", value(figure.new))
  }

  /// A number, or the code for why there is none; null where there was no figure at all.
  private func value(_ value: FigureChange.Value?) -> JSONWriter.Value {
    switch value {
    case .number(let number): .digits(number.dataText)
    case .missing(let code, _): .text(code)
    case nil: .null
    }
  }
}
