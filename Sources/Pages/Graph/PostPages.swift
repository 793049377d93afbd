import Documents
import PortalModel

/// The list of posts in one language, cut into pages.
struct PostPages: Sendable {
  /// Latest first.
  let posts: [Post]
  private let size: Int

  /// - Parameters:
  ///   - posts: The posts that are published, latest first.
  ///   - language: In which language the list is; any but the main one lists only what was
  ///     translated.
  ///   - settings: Which language is the main one, and how many posts a page holds.
  init(_ posts: [Post], in language: LanguageCode, settings: PortalSettings) {
    let isMain = language == settings.mainLanguage
    self.posts = isMain ? posts : posts.filter { $0.articles.translations[language] != nil }
    size = settings.postsPerPage
  }

  /// At least one: a list without posts says so.
  var count: Int { max(1, (posts.count - 1) / size + 1) }

  /// The posts on a page, counted from 1.
  subscript(number: Int) -> ArraySlice<Post> {
    posts.dropFirst((number - 1) * size).prefix(size)
  }

  /// The pages that a page leads to: the first, the last, and those around it.
  ///
  /// All of them on each of a thousand pages would be a million links.
  func numbers(around number: Int) -> [Int] {
    Set([1, count] + (number - 2...number + 2).filter { (1...count).contains($0) }).sorted()
  }
}
