import Quantities

extension Workbook {
  /// Title, creator, description, language and day, by Dublin Core (ECMA-376, part 2, 11).
  func coreProperties() -> [UInt8] {
    var xml: [UInt8] = []
    xml.append(WorkbookParts.declaration)
    xml.append("<cp:coreProperties xmlns:cp=\"")
    xml.append("http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" ")
    xml.append("xmlns:dc=\"http://purl.org/dc/elements/1.1/\" ")
    xml.append("xmlns:dcterms=\"http://purl.org/dc/terms/\" ")
    xml.append("xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">")
    func element(_ name: StaticString, _ text: String?) {
      guard let text else { return }
      xml.append("<dc:")
      xml.append(name)
      xml.append(">")
      xml.append(xml: text)
      xml.append("</dc:")
      xml.append(name)
      xml.append(">")
    }
    element("title", properties.title)
    element("creator", properties.creator)
    element("description", properties.description)
    element("language", properties.language)
    if let created = properties.created {
      xml.append("<dcterms:created xsi:type=\"dcterms:W3CDTF\">")
      xml.append(contentsOf: created.iso8601.utf8)
      xml.append("T00:00:00Z</dcterms:created>")
    }
    xml.append("</cp:coreProperties>")
    return xml
  }

  /// The program that wrote the file (ECMA-376, part 1, 22.2).
  func applicationProperties() -> [UInt8] {
    var xml: [UInt8] = []
    xml.append(WorkbookParts.declaration)
    xml.append("<Properties xmlns=\"")
    xml.append("http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">")
    if let application = properties.application {
      xml.append("<Application>")
      xml.append(xml: application)
      xml.append("</Application>")
    }
    xml.append("</Properties>")
    return xml
  }
}
