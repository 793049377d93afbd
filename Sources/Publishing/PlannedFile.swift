package import Diagnostics
import Documents
import Markup
package import Pages

/// A file of the site that is made when its turn comes, so that nobody holds the whole site.
package struct PlannedFile: Sendable {
  package let address: Address
  private let content: Content

  /// What a file is made of.
  private enum Content: Sendable {
    case page(@Sendable (inout [Diagnostic]) -> [UInt8])
    /// A file that is made of the whole site.
    case whole(@Sendable (inout [Diagnostic]) -> [UInt8])
    case copy(Int, of: PictureCopies)
    case assembly([Piece])
    case stream(Stream)
  }

  /// Writes a file piece by piece, the same each time: is given its path, for errors, and what appends
  /// a piece.
  typealias Stream =
    @Sendable (
      _ path: String, _ append: (ArraySlice<UInt8>) throws(SystemError) -> Void
    ) throws(SystemError) -> Void

  /// A piece of a file that is put together of others.
  enum Piece: Sendable {
    case own([UInt8])
    /// What stands in another file between so many bytes and so many.
    case middle(of: PlannedFile, head: Int, tail: Int)
  }

  /// - Parameters:
  ///   - address: Where the file will be.
  ///   - content: Makes its bytes, the same each time; receives what is wrong.
  package init(
    at address: Address, _ content: @escaping @Sendable (inout [Diagnostic]) -> [UInt8]
  ) {
    self.address = address
    self.content = .whole(content)
  }

  /// - Parameters:
  ///   - address: Where the file will be.
  ///   - pieces: What it is put together of when all other files stand.
  init(at address: Address, assembling pieces: [Piece]) {
    self.address = address
    content = .assembly(pieces)
  }

  /// - Parameters:
  ///   - address: Where the file will be.
  ///   - stream: Writes it, without anybody holding all of it.
  init(at address: Address, streaming stream: @escaping Stream) {
    self.address = address
    content = .stream(stream)
  }

  /// The files of a picture's copies, one beside the other.
  static func copies(of picture: PublishedPicture, store: PictureStore?) -> [PlannedFile] {
    let made = PictureCopies(picture, store: store)
    return picture.copies.indices.map { index in
      PlannedFile(picture.copies[index].address, .copy(index, of: made))
    }
  }

  private init(_ address: Address, _ content: Content) {
    self.address = address
    self.content = content
  }

  /// A page of a site.
  init(_ page: Page, of graph: PageGraph) {
    address = page.address
    content = .page { graph.render(page, into: &$0).bytes }
  }
}

extension PlannedFile {
  /// How many pages make a piece of work: one takes less than a millisecond.
  static let chunk = 8

  /// The files in an order in which they are soon made side by side.
  ///
  /// What is made of the whole site takes longest and comes first, so that at the end no core waits for
  /// another; what is put together of these comes beside the pages, and what is written piece by piece
  /// beside all of them. Neighbours are made apart: they may
  /// share what one of them has to make first, and a file system adds to one folder at a time.
  static func inOrderOfMaking(
    _ files: [PlannedFile]
  ) -> Order {
    var order = Order()
    var last: PictureCopies?
    for file in files {
      switch file.content {
      case .whole: order.wholes.append(file)
      // Those of one picture are made by one core, one after the other: nobody holds more pictures
      // than there are cores.
      case .copy(_, let copies):
        if copies !== last { order.pictures.append([]) }
        last = copies
        order.pictures[order.pictures.count - 1].append(file)
      case .assembly: order.assemblies.append(file)
      case .page: order.pages.append(file)
      case .stream: order.streams.append(file)
      }
    }
    order.wholes = order.wholes.dealt(by: 1)
    order.pages = order.pages.dealt(by: chunk)
    return order
  }

  struct Order {
    fileprivate(set) var wholes: [PlannedFile] = []
    fileprivate(set) var pictures: [[PlannedFile]] = []
    fileprivate(set) var assemblies: [PlannedFile] = []
    fileprivate(set) var pages: [PlannedFile] = []
    fileprivate(set) var streams: [PlannedFile] = []
  }

  /// What the file is put together of; `nil` for a file of its own.
  var pieces: [Piece]? {
    if case .assembly(let pieces) = content { pieces } else { nil }
  }

  /// What writes the file piece by piece; `nil` for one that is made whole.
  var stream: Stream? {
    if case .stream(let stream) = content { stream } else { nil }
  }

  func make() -> Artifact {
    var diagnostics: [Diagnostic] = []
    let bytes = make(into: &diagnostics)
    return Artifact(address: address, bytes: bytes, diagnostics: diagnostics)
  }

  private func make(into diagnostics: inout [Diagnostic]) -> [UInt8] {
    switch content {
    case .page(let content), .whole(let content): return content(&diagnostics)
    case .copy(let index, let copies): return copies.bytes(of: index, into: &diagnostics)
    case .assembly(let pieces):
      var bytes: [UInt8] = []
      for piece in pieces {
        switch piece {
        case .own(let own): bytes += own
        case .middle(let file, let head, let tail):
          bytes += file.make(into: &diagnostics).dropFirst(head).dropLast(tail)
        }
      }
      return bytes
    case .stream(let stream):
      var bytes: [UInt8] = []
      do throws(SystemError) {
        try stream(address.path) { piece throws(SystemError) in bytes += piece }
      } catch {
        diagnostics.append(
          Diagnostic(.file(FileProblem(error)), at: Place(file: address.path)))
      }
      return bytes
    }
  }
}

extension Array {
  /// The elements by the piece, in turn from the first half and from the second.
  func dealt(by size: Int) -> [Element] {
    let half = (count / 2 / size + 1) * size
    let (first, second) = (prefix(half), dropFirst(half))
    return stride(from: 0, to: half, by: size).flatMap { start in
      first.dropFirst(start).prefix(size) + second.dropFirst(start).prefix(size)
    }
  }
}
