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
  /// Why a file does not say what was published before.
  enum Unreadable: Error {
    case system(SystemError)
    /// There is no file of figures, or none that can be read as such.
    case file(FileProblem, path: String)
  }

  /// Reads the figures of the site that stands in a folder.
  ///
  /// - Parameters:
  ///   - folder: The folder.
  ///   - site: The site that is to be published: its addresses say where the files are.
  /// - Returns: `nil` where no site stands.
  /// - Throws: Why they cannot be read.
  static func standing(
    in folder: String, of site: Site
  ) throws(Unreadable) -> PreviousFigures? {
    let path = folder + "/" + site.figureTable
    return try kind(of: path) == nil ? nil : try table(at: path)
  }

  /// Reads a file of figures, or those of the site in a folder.
  ///
  /// - Parameters:
  ///   - path: The file or folder, which has to be there.
  ///   - site: The site that is to be published: its addresses say where the files are.
  /// - Returns: The figures.
  /// - Throws: Why they cannot be read.
  static func named(_ path: String, for site: Site) throws(Unreadable) -> PreviousFigures {
    switch try kind(of: path) {
    case nil: throw .file(.missing, path: path)
    case .folder: try table(at: path + "/" + site.figureTable)
    case .some: path.hasSuffix(".json") ? try document(at: path) : try table(at: path)
    }
  }

  private static func kind(of path: String) throws(Unreadable) -> FileSystem.Kind? {
    do throws(SystemError) {
      return try FileSystem.kind(of: path)
    } catch {
      throw .system(error)
    }
  }

  private static func bytes(at path: String) throws(Unreadable) -> [UInt8] {
    do throws(SystemError) {
      return try FileSystem.read(path, limit: limit)
    } catch {
      throw .system(error)
    }
  }

  private static func table(at path: String) throws(Unreadable) -> PreviousFigures {
    let figures = PublishedFigure.read(
      SourceFile(path: path, bytes: try bytes(at: path)),
      requiring: [
        .indicator, .unit, .period, .value, .numerator, .denominator, .quality, .basis,
      ])
    guard let figures else { throw .file(.notPublishedFigures, path: path) }
    return PreviousFigures(cells: figures.compactMap(Cell.init))
  }

  private static func document(at path: String) throws(Unreadable) -> PreviousFigures {
    guard let document = PublishedDocument(try bytes(at: path)) else {
      throw .file(.notPublishedFigures, path: path)
    }
    return PreviousFigures(cells: document.figures.compactMap(Cell.init))
  }
}

extension PreviousFigures.Unreadable {
  /// The error at the file.
  var diagnostic: Diagnostic {
    switch self {
    case .system(let error):
      Diagnostic(
        .file(FileProblem(error, limit: PreviousFigures.limit)), at: Place(file: error.path))
    case .file(let problem, let path): Diagnostic(.file(problem), at: Place(file: path))
    }
  }
}

extension PreviousFigures.Cell {
  /// A cell as the downloads tell it; `nil` for what was worked out, or is of no period.
  init?(_ figure: PublishedFigure) {
    guard !figure.isComputed, let year = Int(figure.key.period) else { return nil }
    key = FigureKey(
      Identifier(figure.key.indicator), Identifier(figure.key.unit), Period(year: year))
    isOwn = figure.key.basis == "reported"
    quality = Quality(rawValue: figure.quality)
    if let missing = figure.missing {
      value = .missing(missing)
    } else if let above = Rational(dataText: figure.numerator),
      let below = Rational(dataText: figure.denominator)
    {
      value = .ratio(numerator: above, denominator: below)
    } else if let number = Rational(dataText: figure.value) {
      value = .number(number)
    } else {
      return nil
    }
  }
}
