package import Diagnostics
package import Documents
import Figures
import Pages
import PortalModel
package import Quantities
import Theme

/// One run over a portal: from its root to its site, before the site's files are made.
package struct Build: Sendable {
  /// What was asked for.
  package struct Options: Sendable {
    /// The folder with `content/` and `themes/`.
    package let root: String
    /// Today; `nil` for today by the clock in the portal's time zone.
    package let asOf: CalendarDate?
    package let includesDrafts: Bool
    /// In place of the portal's own base URL.
    package let baseURL: String?
    package let parallelism: Parallelism
    /// Where the figures of a site before are named, to be held against these.
    package let previous: String?
    /// Seconds since 1970 by the clock, for `asOf`.
    package let now: Int

    package init(
      root: String, asOf: CalendarDate?, includesDrafts: Bool = false, baseURL: String? = nil,
      parallelism: Parallelism, previous: String? = nil, now: Int
    ) {
      self.root = root
      self.asOf = asOf
      self.includesDrafts = includesDrafts
      self.baseURL = baseURL
      self.parallelism = parallelism
      self.previous = previous
      self.now = now
    }
  }

  /// The site; `nil` when there are diagnostics.
  package let site: Site?
  /// All that is wrong, sorted by place; nothing must be published when there is any.
  package let diagnostics: [Diagnostic]

  /// Reads and checks a portal; nothing is written.
  ///
  /// - Parameter options: What was asked for.
  package init(_ options: Options) async {
    await self.init(options, store: PictureStore(root: options.root, isFilled: false))
  }

  /// - Parameters:
  ///   - options: What was asked for.
  ///   - store: What earlier builds made of pictures.
  init(_ options: Options, store: PictureStore?) async {
    var diagnostics: [Diagnostic] = []
    let site = await Self.run(options, store: store, into: &diagnostics)
    self.diagnostics = Set(diagnostics).sorted().withoutConsequences.withRowsTogether
    self.site = diagnostics.isEmpty ? site : nil
  }

  private static func run(
    _ options: Options, store: PictureStore?, into diagnostics: inout [Diagnostic]
  ) async -> Site? {
    let input = await Input(options, into: &diagnostics)
    if let portal = input.portal, let theme = input.theme {
      let publication = Publication(
        asOf: options.today(in: portal.settings), includesDrafts: options.includesDrafts,
        baseURL: options.baseURL ?? portal.settings.baseURL)
      let graph = await PageGraph(
        portal: portal, theme: theme, publication: publication, into: &diagnostics)
      if diagnostics.isEmpty {
        let site = Site(graph, store: store)
        diagnostics += AddressCheck(site).diagnostics
        if let previous = options.previous { diagnostics += history(of: site, since: previous) }
        return site
      }
    }
    // Nobody is going to make copies now, which is when it would show.
    diagnostics += await input.tornPictures(
      unlessIn: store, parallelism: options.parallelism)
    return nil
  }

  /// What was published before and changed in silence.
  private static func history(of site: Site, since previous: String) -> [Diagnostic] {
    do throws(PreviousFigures.Unreadable) {
      return HistoryCheck(
        previous: try PreviousFigures.named(previous, for: site), portal: site.graph.portal
      ).diagnostics
    } catch {
      return [error.diagnostic]
    }
  }

  /// The day that the clock shows in a time zone.
  static func today(_ now: Int, utcOffsetMinutes: Int) -> CalendarDate {
    let local = now + utcOffsetMinutes * 60
    return CalendarDate(daysSince1970: (local - (local % 86_400 + 86_400) % 86_400) / 86_400)
  }
}

extension Build.Options {
  /// The day that was asked for, or else the one by the clock in the portal's time zone.
  func today(in settings: PortalSettings) -> CalendarDate {
    asOf ?? Build.today(now, utcOffsetMinutes: settings.utcOffsetMinutes)
  }
}

extension [Diagnostic] {
  /// All of them, but for what follows from one.
  ///
  /// Where the system lets no more files be opened, one file after the other seems to be at fault, and
  /// whatever names them; it is one mistake, and none of the portal's. Of one cell that no chart can
  /// draw, several charts say so.
  var withoutConsequences: [Diagnostic] {
    if let found = first(where: { $0.problem == .file(.tooManyOpen) }) { return [found] }
    var undrawable: Set<Place> = []
    // A year that has not begun is nobody's: neither the unit's nor the report's.
    let notBegun = Set(
      compactMap { diagnostic -> RowName? in
        guard case .model(.periodNotBegun) = diagnostic.problem else { return nil }
        return RowName(path: diagnostic.place.path, line: diagnostic.place.line)
      })
    // A text beside a picture that has a fault may be the one that meant to show it.
    let faulty = Set(filter { !$0.problem.isUnusedAsset }.map(\.place.folder))
    let refused = Set(filter { $0.problem.isInvalidName }.map(\.place.path))
    let lacksLanguage = contains { $0.problem.isLanguageName }
    return filter { diagnostic in
      if lacksLanguage, case .file(.unknownLanguage) = diagnostic.problem { return false }
      if let name = diagnostic.problem.fileWithSpaces,
        refused.contains("\(diagnostic.place.folder)/\(name)")
      {
        return false
      }
      if diagnostic.problem.isUnusedAsset {
        return !faulty.contains(diagnostic.place.folder)
      }
      switch diagnostic.problem {
      case .model(.unitNotThen), .model(.figure(.reportOfAnotherPeriod)):
        return notBegun.isEmpty
          || !notBegun.contains(RowName(path: diagnostic.place.path, line: diagnostic.place.line))
      default: break
      }
      guard case .model(.undrawable) = diagnostic.problem else { return true }
      return undrawable.insert(diagnostic.place).inserted
    }
  }
}

extension Place {
  /// The folder of the file.
  fileprivate var folder: Substring { path.lastIndex(of: "/").map { path[..<$0] } ?? "" }
}

extension Problem {
  fileprivate var isUnusedAsset: Bool {
    if case .model(.unusedAsset) = self { true } else { false }
  }

  fileprivate var isInvalidName: Bool {
    if case .file(.invalidName) = self { true } else { false }
  }

  /// The file that a text shows or offers by a name with spaces.
  fileprivate var fileWithSpaces: String? {
    guard case .prose(.leftover(.link(.spaceInAddress(let address, _), _))) = self else {
      return nil
    }
    return address
  }

  /// Whether a language of the portal is not known: no file in it is to blame.
  fileprivate var isLanguageName: Bool {
    if case .frontMatter(.languageName) = self { true } else { false }
  }
}
