import Diagnostics
import Documents
import Figures
import Quantities

extension EntitySource {
  func topic(_ id: String, into diagnostics: inout [Diagnostic]) -> Topic? {
    read(into: &diagnostics) { reader, articles in
      Topic(id: Identifier(id), articles: articles, section: reader.section("section"))
    }
  }

  func post(
    campaign: String, year: String, name: String, into diagnostics: inout [Diagnostic]
  ) -> Post? {
    guard let number = Int(year) else {
      // The folder's name is reported with the edition; the fields are checked all the same.
      _ = post(named: name, in: .topic(Identifier(year)), into: &diagnostics)
      return nil
    }
    return post(
      named: "\(campaign)/\(year)/\(name)",
      in: .edition(Edition.id(campaign: Identifier(campaign), year: number)), into: &diagnostics)
  }

  func post(topic: String, name: String, into diagnostics: inout [Diagnostic]) -> Post? {
    post(
      named: "\(topic)/\(name)", in: .topic(Identifier(topic)), into: &diagnostics)
  }

  private func post(
    named id: String, in collection: Post.Collection, into diagnostics: inout [Diagnostic]
  ) -> Post? {
    read(into: &diagnostics) { reader, articles in
      let date = reader.requiredDate("date")
      let author = reader.requiredWord("author")
      let units = reader.references("units", to: Unit.self)
      let isDraft = reader.flag("draft")
      let image = reader.mapping("image") { reader -> PostImage? in
        let file = reader.requiredWord("file")
        let alternativeText = reader.requiredText("alt")
        guard let file, let alternativeText else { return nil }
        return PostImage(file: file, alternativeText: alternativeText.value)
      }
      guard let date, let author else { return nil }
      return Post(
        id: Identifier(id), collection: collection, articles: articles, date: date.value,
        dateSite: date.site, author: author, units: units, isDraft: isDraft, image: image)
    }
  }
}
