/// How cells look: a place in the list of formats in the part of styles.
enum CellStyle: Int, CaseIterable {
  /// As many digits as there are.
  case decimal
  /// Bold text.
  case title
  /// Text that stays text when somebody edits it: what begins with `=` makes no formula even then.
  case text
  /// All digits, where the usual format goes over to powers of ten from twelve digits on.
  case integer
  /// `2025-04-21`.
  case date

  init(_ kind: Workbook.Column.Kind) {
    switch kind {
    case .text: self = .text
    case .integer: self = .integer
    case .decimal: self = .decimal
    case .date: self = .date
    }
  }

  /// The format's attributes; numbers below 164 are built in (ECMA-376, part 1, 18.8.30): 0 is
  /// "General", 1 is `0`, 49 is `@`.
  private var attributes: StaticString {
    switch self {
    case .decimal: "numFmtId=\"0\" fontId=\"0\""
    case .title: "numFmtId=\"49\" fontId=\"1\" applyNumberFormat=\"1\" applyFont=\"1\""
    case .text: "numFmtId=\"49\" fontId=\"0\" applyNumberFormat=\"1\""
    case .integer: "numFmtId=\"1\" fontId=\"0\" applyNumberFormat=\"1\""
    case .date: "numFmtId=\"164\" fontId=\"0\" applyNumberFormat=\"1\""
    }
  }

  /// The part of styles, the same for every workbook.
  static func part() -> [UInt8] {
    var xml: [UInt8] = []
    xml.append(WorkbookParts.declaration)
    xml.append("<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">")
    xml.append("<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/>")
    xml.append("</numFmts><fonts count=\"2\">")
    xml.append("<font><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font>")
    xml.append("<font><b/><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font>")
    // Excel keeps the first two fills for itself and expects them.
    xml.append("</fonts><fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>")
    xml.append("<fill><patternFill patternType=\"gray125\"/></fill></fills>")
    xml.append("<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border>")
    xml.append("</borders><cellStyleXfs count=\"1\">")
    xml.append("<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>")
    xml.append("<cellXfs count=\"")
    xml.append(decimal: allCases.count)
    xml.append("\">")
    for style in allCases {
      xml.append("<xf ")
      xml.append(style.attributes)
      xml.append(" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>")
    }
    xml.append("</cellXfs><cellStyles count=\"1\">")
    xml.append("<cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>")
    xml.append("</styleSheet>")
    return xml
  }
}
