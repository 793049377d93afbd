import Diagnostics
import Documents
import Figures
import Pages
import PortalModel
import Quantities

/// The cells that a site published before, as somebody reported them.
struct PreviousFigures {
  /// What stood in one cell.
  struct Cell {
    let key: FigureKey
    /// Whether the unit itself said so, and not somebody else about it.
    let isOwn: Bool
    let value: ObservedValue
    let quality: Quality?
  }

  let cells: [Cell]

  /// More than any portal's figures take.
  static let limit = 1 << 30
}

extension PreviousFigures {
  /// Where the figures of a site before are to be found.
  package enum Source: Hashable, Sendable {
    /// The site that stands in a folder, if any does.
    case standing(folder: String)
    /// A file of figures, or the folder of a whole site, which has to be there.
    case named(path: String)
  }

  /// Reads what was published before.
  ///
  /// - Parameters:
  ///   - source: Where.
  ///   - site: The site that is to be published: its addresses say where the files are.
  /// - Returns: `nil` where no site stood before.
  /// - Throws: Why it cannot be read, at the file.
  static func read(_ source: Source, for site: Site) throws(Unreadable) -> PreviousFigures? {
    switch source {
    case .standing(let folder):
      let path = folder + "/" + site.figureTable
      do throws(SystemError) {
        guard try FileSystem.kind(of: path) != nil else { return nil }
      } catch {
        throw Unreadable(path: path, problem: FileProblem(error))
      }
      return try table(at: path)
    case .named(let path):
      let kind: FileSystem.Kind?
      do throws(SystemError) {
        kind = try FileSystem.kind(of: path)
      } catch {
        throw Unreadable(path: path, problem: FileProblem(error))
      }
      switch kind {
      case nil: throw Unreadable(path: path, problem: .missing)
      case .folder: return try table(at: path + "/" + site.figureTable)
      case .some:
        return path.hasSuffix(".json") ? try document(at: path) : try table(at: path)
      }
    }
  }

  /// A file that is no figures of a site before, and why.
  struct Unreadable: Error {
    let path: String
    let problem: FileProblem
  }

  private static func bytes(at path: String) throws(Unreadable) -> [UInt8] {
    do throws(SystemError) {
      return try FileSystem.read(path, limit: limit)
    } catch {
      throw Unreadable(path: path, problem: FileProblem(error, limit: limit))
    }
  }

  private static func table(at path: String) throws(Unreadable) -> PreviousFigures {
    var diagnostics: [Diagnostic] = []
    let required = ["indicator", "unit", "period", "value", "numerator", "denominator", "quality"]
    let all = FigureColumn.allCases.map(\.rawValue)
    let table = Table.read(
      SourceFile(path: path, bytes: try bytes(at: path)), required: required + ["basis"],
      optional: all.filter { !required.contains($0) && $0 != "basis" }, into: &diagnostics)
    guard let table, diagnostics.isEmpty else {
      throw Unreadable(path: path, problem: .notPublishedFigures)
    }
    return PreviousFigures(
      cells: table.rows.compactMap { row in
        func text(_ column: String) -> String { row[column].text }
        return Cell(
          indicator: text("indicator"), unit: text("unit"), period: text("period"),
          // An earlier version wrote the marker in the value's place.
          value: text("value"), marker: text("marker"), numerator: text("numerator"),
          denominator: text("denominator"), quality: text("quality"), basis: text("basis"))
      })
  }

  private static func document(at path: String) throws(Unreadable) -> PreviousFigures {
    guard let cells = PublishedDocument(try bytes(at: path))?.cells else {
      throw Unreadable(path: path, problem: .notPublishedFigures)
    }
    return PreviousFigures(cells: cells)
  }
}

extension PreviousFigures.Cell {
  /// A cell as the downloads write it; `nil` for what was worked out, or is of no period.
  init?(
    indicator: String, unit: String, period: String, value: String, marker: String,
    numerator: String, denominator: String, quality: String, basis: String
  ) {
    guard basis != "computed", let year = Int(period) else { return nil }
    key = FigureKey(Identifier(indicator), Identifier(unit), Period(year: year))
    isOwn = basis == "reported"
    self.quality = Quality(rawValue: quality)
    if let missing = MissingValue(rawValue: marker) ?? MissingValue(rawValue: value) {
      self.value = .missing(missing)
    } else if let above = Rational(dataText: numerator),
      let below = Rational(dataText: denominator)
    {
      self.value = .ratio(numerator: above, denominator: below)
    } else if let number = Rational(dataText: value) {
      self.value = .number(number)
    } else {
      return nil
    }
  }
}
