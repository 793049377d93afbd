package import Quantities

/// A workbook before its rows: what it says about itself, and its sheets, held against what
/// spreadsheet programs open.
///
/// ``WorkbookWriter`` makes the file. The format is Office Open XML as ECMA-376 has it, in its
/// transitional form, the one that Excel itself writes.
package struct Workbook: Sendable {
  package let properties: Properties
  /// At least one, in the order in which they are shown and written.
  package let sheets: [Sheet]

  /// Holds the sheets' names, titles and numbers against what spreadsheet programs open.
  ///
  /// - Parameters:
  ///   - properties: What the workbook says about itself.
  ///   - sheets: One to ``SheetLimit/sheets``; names differ by more than capitals.
  /// - Throws: The first of these rules that is broken.
  package init(properties: Properties, sheets: [Sheet]) throws(WorkbookError) {
    guard !sheets.isEmpty else { throw .noSheet }
    guard sheets.count <= SheetLimit.sheets else { throw .tooManySheets(sheets.count) }
    for (property, text) in properties.texts
    where text.unicodeScalars.contains(where: { !CellText.isAllowed($0) }) {
      throw .characterInProperty(property)
    }
    var names: [String: String] = [:]
    for sheet in sheets {
      if let fault = SheetName.fault(of: sheet.name) { throw .sheetName(sheet.name, fault) }
      if let other = names.updateValue(sheet.name, forKey: SheetName.folded(sheet.name)) {
        throw .sheetNameTwice(other, sheet.name)
      }
      guard !sheet.columns.isEmpty else { throw .noColumn(sheet: sheet.name) }
      guard sheet.columns.count <= SheetLimit.columns else {
        throw .tooManyColumns(sheet: sheet.name, sheet.columns.count)
      }
    }
    self.properties = properties
    self.sheets = sheets
  }
}

extension Workbook {
  /// What a workbook says about itself: only what it is given, and no clock.
  package struct Properties: Sendable {
    package var title: String
    /// Who answers for it.
    package var creator: String?
    /// What it holds, from where, under which licence.
    package var description: String?
    /// A language tag such as `vi`.
    package var language: String?
    /// The program that wrote it.
    package var application: String?
    /// The day it is of, shown as that day at midnight in UTC.
    package var created: CalendarDate?

    package init(
      title: String, creator: String? = nil, description: String? = nil, language: String? = nil,
      application: String? = nil, created: CalendarDate? = nil
    ) {
      self.title = title
      self.creator = creator
      self.description = description
      self.language = language
      self.application = application
      self.created = created
    }
  }
}

extension Workbook.Properties {
  /// Each text with the name of its property.
  fileprivate var texts: [(Name, String)] {
    let all: [(Name, String?)] = [
      (.title, title), (.creator, creator), (.description, description), (.language, language),
      (.application, application),
    ]
    return all.compactMap { name, text in text.map { (name, $0) } }
  }

  /// A property that holds text.
  package enum Name: Hashable, Sendable {
    case title, creator, description, language, application
  }
}
