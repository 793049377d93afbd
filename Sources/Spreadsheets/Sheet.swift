extension Workbook {
  /// A sheet before its rows: a table whose first row holds the titles of its columns.
  package struct Sheet: Sendable {
    /// What the tab shows; ``SheetName`` has the rules, and makes a name of any text.
    package let name: String
    /// One to ``SheetLimit/columns``.
    package let columns: [Column]

    package init(name: String, columns: [Column]) {
      self.name = name
      self.columns = columns
    }
  }

  /// A column of a sheet; its cells are of its kind, or empty.
  package struct Column: Sendable {
    package let title: String
    package let kind: Kind
    /// In digits of the default font, 1 to 254.
    package let width: Int

    /// - Parameters:
    ///   - title: What the first row shows.
    ///   - kind: What the cells below hold.
    ///   - width: In digits of the default font, 1 to 254, or the nearest; by default what the kind
    ///     and the title need.
    package init(_ title: String, _ kind: Kind, width: Int? = nil) {
      self.title = title
      self.kind = kind
      // The button of the filter covers what three digits need.
      let needed = max(kind.usualWidth, min(title.count + 3, 40))
      self.width = min(max(width ?? needed, 1), 254)
    }
  }
}

extension Workbook.Column {
  /// What the cells of a column hold.
  ///
  /// There is no kind for true and false: a spreadsheet shows them in its own language, `ĐÚNG`,
  /// `WAHR` or `TRUE`, so that no two readers see the same. Words in a column of text say it.
  package enum Kind: Hashable, Sendable {
    /// Words, codes and addresses; they stay text when somebody edits them, too.
    case text
    /// Whole numbers, shown with all their digits and without separators, as years need.
    case integer
    /// Numbers, shown with as many digits as they have and the column has room for.
    case decimal
    /// Days, shown as `2025-04-21` whatever the reader's language.
    case date

    fileprivate var usualWidth: Int {
      switch self {
      case .text: 20
      case .integer, .date: 11
      case .decimal: 14
      }
    }
  }
}
