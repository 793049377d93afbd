/// The parts of the file beside the sheets themselves (ECMA-376, part 2 and part 1, 12.3).
enum WorkbookParts {
  static let contentTypes = "[Content_Types].xml"
  static let packageRelationships = "_rels/.rels"
  static let application = "docProps/app.xml"
  static let core = "docProps/core.xml"
  static let workbookRelationships = "xl/_rels/workbook.xml.rels"
  static let styles = "xl/styles.xml"
  static let workbook = "xl/workbook.xml"
  static let sharedTexts = "xl/sharedStrings.xml"

  /// The part of the sheet with an index, from 0.
  static func sheet(_ index: Int) -> String { "xl/worksheets/sheet\(index + 1).xml" }

  static let declaration: StaticString =
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
}

extension Workbook {
  /// What each part holds.
  func contentTypes() -> [UInt8] {
    var xml: [UInt8] = []
    xml.append(WorkbookParts.declaration)
    xml.append("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">")
    xml.append("<Default Extension=\"rels\" ContentType=\"")
    xml.append("application/vnd.openxmlformats-package.relationships+xml\"/>")
    xml.append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>")
    func override(_ part: String, _ type: StaticString) {
      xml.append("<Override PartName=\"/")
      xml.append(xml: part)
      xml.append("\" ContentType=\"application/vnd.openxmlformats-")
      xml.append(type)
      xml.append("+xml\"/>")
    }
    override(WorkbookParts.workbook, "officedocument.spreadsheetml.sheet.main")
    for index in sheets.indices {
      override(WorkbookParts.sheet(index), "officedocument.spreadsheetml.worksheet")
    }
    override(WorkbookParts.styles, "officedocument.spreadsheetml.styles")
    override(WorkbookParts.sharedTexts, "officedocument.spreadsheetml.sharedStrings")
    override(WorkbookParts.core, "package.core-properties")
    override(WorkbookParts.application, "officedocument.extended-properties")
    xml.append("</Types>")
    return xml
  }

  /// Where a reader begins.
  func packageRelationships() -> [UInt8] {
    var relationships = Relationships()
    relationships.add("officeDocument/2006/relationships/officeDocument", WorkbookParts.workbook)
    relationships.add(
      "package/2006/relationships/metadata/core-properties", WorkbookParts.core)
    relationships.add(
      "officeDocument/2006/relationships/extended-properties", WorkbookParts.application)
    return relationships.finished()
  }

  /// The parts that the workbook is made of; those of the sheets come first, in their order.
  func workbookRelationships() -> [UInt8] {
    var relationships = Relationships()
    for index in sheets.indices {
      relationships.add(
        "officeDocument/2006/relationships/worksheet",
        String(WorkbookParts.sheet(index).dropFirst("xl/".count)))
    }
    relationships.add("officeDocument/2006/relationships/styles", "styles.xml")
    relationships.add("officeDocument/2006/relationships/sharedStrings", "sharedStrings.xml")
    return relationships.finished()
  }

  /// The sheets and, hidden, what their filters cover, as Excel has it; `rows` says how many rows each
  /// sheet has, titles among them.
  func workbookPart(rows: [Int]) -> [UInt8] {
    var xml: [UInt8] = []
    xml.append(WorkbookParts.declaration)
    xml.append("<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" ")
    xml.append("xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">")
    xml.append("<bookViews><workbookView/></bookViews><sheets>")
    for (index, sheet) in sheets.enumerated() {
      xml.append("<sheet name=\"")
      xml.append(xml: sheet.name)
      xml.append("\" sheetId=\"")
      xml.append(decimal: index + 1)
      xml.append("\" r:id=\"rId")
      xml.append(decimal: index + 1)
      xml.append("\"/>")
    }
    xml.append("</sheets><definedNames>")
    for (index, sheet) in sheets.enumerated() {
      xml.append("<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"")
      xml.append(decimal: index)
      xml.append("\" hidden=\"1\">'")
      let parts = sheet.name.split(separator: "'", omittingEmptySubsequences: false)
      xml.append(xml: parts.joined(separator: "''"))
      xml.append("'!$A$1:$")
      xml.append(contentsOf: ColumnLetters.text(sheet.columns.count).utf8)
      xml.append("$")
      xml.append(decimal: rows[index])
      xml.append("</definedName>")
    }
    xml.append("</definedNames></workbook>")
    return xml
  }
}

/// A part that says which other parts belong to one, numbered in the order in which they are added.
private struct Relationships {
  private var xml: [UInt8] = []
  private var count = 0

  init() {
    xml.append(WorkbookParts.declaration)
    xml.append(
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">")
  }

  mutating func add(_ type: StaticString, _ target: String) {
    count += 1
    xml.append("<Relationship Id=\"rId")
    xml.append(decimal: count)
    xml.append("\" Type=\"http://schemas.openxmlformats.org/")
    xml.append(type)
    xml.append("\" Target=\"")
    xml.append(xml: target)
    xml.append("\"/>")
  }

  consuming func finished() -> [UInt8] {
    xml.append("</Relationships>")
    return xml
  }
}
