import Diagnostics
import Dispatch
import Documents
import Figures
import Pages
import PortalModel
import Theme

/// What a build reads: a portal and its theme, as far as they could be read.
struct Input: Sendable {
  private(set) var portal: Portal?
  private(set) var theme: Theme?
  private var assets: [Asset] = []

  /// Reads a portal and its theme, and lets go of what was read of the files.
  ///
  /// - Parameters:
  ///   - options: What was asked for.
  ///   - diagnostics: Receives all that is wrong.
  init(_ options: Build.Options, into diagnostics: inout [Diagnostic]) async {
    let root: RootFolder
    do throws(SystemError) {
      root = try RootFolder(options.root)
    } catch {
      diagnostics.append(Diagnostic(.file(FileProblem(error)), at: Place(file: "content")))
      return
    }
    let tree = await ContentTree.read(
      root: root, parallelism: options.parallelism, into: &diagnostics)
    guard let settings = PortalSettings.read(tree, into: &diagnostics) else {
      // Without settings there is no portal, but each document can still be read for its own faults.
      _ = await DocumentSet.read(
        tree, words: .none, parallelism: options.parallelism, into: &diagnostics)
      return
    }
    theme = settings.theme.flatMap { name in
      Theme.load(
        root: root, name: name.value, site: name.site, languages: settings.languages,
        pages: PageKind.templates, statuses: Status.kinds.map(\.name), into: &diagnostics)
    }
    let set = await DocumentSet.read(
      tree, words: theme?.proseWords(settings.languages) ?? .none,
      parallelism: options.parallelism, into: &diagnostics)
    assets = set.assets
    portal = await Portal.read(
      set, settings: settings, asOf: options.today(in: settings),
      parallelism: options.parallelism, into: &diagnostics)
    // Freed on another core: of a large portal it is a million small pieces.
    DispatchQueue(label: "free").async { withExtendedLifetime(set) {} }
  }

  /// The pictures of which something is missing that only reading all of them tells.
  ///
  /// - Parameters:
  ///   - store: What earlier builds made of pictures: those can be read.
  ///   - parallelism: How many are read side by side.
  /// - Returns: A diagnostic for each.
  func tornPictures(
    unlessIn store: PictureStore?, parallelism: Parallelism
  ) async -> [Diagnostic] {
    let pictures = theme?.pictures
    return await parallelism.map(assets, chunk: 1) { asset in
      var diagnostics: [Diagnostic] = []
      let picture = PublishedPicture(asset, theme: pictures)
      if picture.flatMap({ store?.copies(of: $0) }) == nil {
        asset.checkPixels(into: &diagnostics)
      }
      return diagnostics
    }.flatMap { $0 }
  }
}
