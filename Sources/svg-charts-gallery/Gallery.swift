import Foundation

/// Writes the gallery: one page with every kind of chart in every state.
@main
enum Gallery {
  static func main() throws {
    guard CommandLine.arguments.count == 2 else {
      FileHandle.standardError.write(Data("usage: svg-charts-gallery FILE\n".utf8))
      exit(64)
    }
    let file = URL(fileURLWithPath: CommandLine.arguments[1])
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(GalleryPage(sections: Samples.sections).html().utf8).write(to: file)
  }
}
