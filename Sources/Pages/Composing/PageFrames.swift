import Documents
import Synchronization
import Theme

/// What pages have around their content, made once for all that lie side by side.
///
/// All links of a frame lead out of the page's own folder, so they read the same from the folder next
/// to it: a hundred posts of an edition share one frame.
final class PageFrames: Sendable {
  private let frames = Mutex<[Key: ViewFields]>([:])
  /// The folders of the pages that frames lead to, and all above them.
  private let foldersOnTheWay: Set<Substring>

  private struct Key: Hashable {
    let language: LanguageCode
    /// The folder that the page's own folder is in.
    let parent: Substring
    /// The item of the navigation that the page belongs to.
    let section: PageKey
  }

  init(_ pages: [Page]) {
    var folders: Set<Substring> = []
    for page in pages where page.isInFrames {
      var folder = page.address.folder
      while let next = folder, folders.insert(next).inserted { folder = next.folderAbove }
    }
    foldersOnTheWay = folders
  }

  /// A page's frame.
  func frame(of composer: Composer) -> ViewFields {
    let page = composer.page
    // From the folder of a page that frames lead to, and from those above it, other links lead there.
    guard !page.isInFrames, let own = page.address.folder, !foldersOnTheWay.contains(own) else {
      return composer.frame
    }
    let key = Key(
      language: page.language, parent: own.folderAbove ?? "",
      section: page.key.section)
    if let frame = frames.withLock({ $0[key] }) { return frame }
    let frame = composer.frame
    frames.withLock { $0[key] = frame }
    return frame
  }
}

extension Page {
  /// Whether frames may lead to the page: all but those of which there are many.
  fileprivate var isInFrames: Bool { key.section == key }
}
