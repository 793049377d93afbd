import Diagnostics
import Documents
import Pages

/// The files of a picture's copies: the picture is taken apart once for all of them.
final class PictureCopies: Sendable {
  private let made: Shared<Making>

  /// What came of making them.
  struct Making: Sendable {
    let copies: [[UInt8]]
    let diagnostics: [Diagnostic]
  }

  init(_ picture: PublishedPicture, store: PictureStore?) {
    made = Shared(uses: picture.copies.count) {
      if let copies = store?.copies(of: picture) { return Making(copies: copies, diagnostics: []) }
      var diagnostics: [Diagnostic] = []
      let copies = picture.asset.copies(
        picture.copies.map(\.rendition), by: picture.plan, into: &diagnostics)
      if diagnostics.isEmpty { store?.keep(copies, of: picture) }
      return Making(copies: copies, diagnostics: diagnostics)
    }
  }

  /// A copy's bytes; all of a picture's have to be asked for once, one soon after the other.
  func bytes(of index: Int, into diagnostics: inout [Diagnostic]) -> [UInt8] {
    let made = made.value
    diagnostics += made.diagnostics
    return made.copies.indices.contains(index) ? made.copies[index] : []
  }
}
