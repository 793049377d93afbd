import Diagnostics
import Documents
import Figures
import Quantities

extension FieldReader {
  /// A section of the plan, such as `II.1.b`.
  mutating func section(_ name: String) -> Located<PlanSection>? {
    word(name).flatMap { section($0) }
  }

  /// A section of the plan that must be given.
  mutating func requiredSection(_ name: String) -> Located<PlanSection>? {
    requiredWord(name).flatMap { section($0) }
  }

  private mutating func section(_ text: Located<String>) -> Located<PlanSection>? {
    if let section = PlanSection(text.value) { return Located(section, at: text.site) }
    let meant = PlanSection(meantBy: text.value)?.code
    report(.invalidSection(text: text.value, meant: meant), at: text.site)
    return nil
  }

  /// The name of another entity.
  mutating func reference<Entity: Identified>(_ name: String, to: Entity.Type) -> Reference<Entity>?
  {
    word(name)?.map(Identifier<Entity.Named>.init)
  }

  /// The name of another entity, which must be given.
  mutating func requiredReference<Entity: Identified>(_ name: String, to: Entity.Type) -> Reference<
    Entity
  >? {
    requiredWord(name, isShared: true)?.map(Identifier<Entity.Named>.init)
  }

  /// The names of other entities.
  mutating func references<Entity: Identified>(_ name: String, to: Entity.Type) -> [Reference<
    Entity
  >] {
    isNoListOfNames(name) ? [] : words(name).map { $0.map(Identifier<Entity.Named>.init) }
  }

  /// A slug that becomes part of an address.
  mutating func requiredSlug(_ name: String) -> Located<String>? {
    guard let text = requiredWord(name) else { return nil }
    guard Slug.isSlug(text.value) else {
      report(
        .invalidIdentifier(text: text.value, suggestion: Slug.make(text.value)), at: text.site)
      return nil
    }
    return text
  }

  /// A web address.
  mutating func url(_ name: String) -> Located<String>? {
    address(name) { text throws(AddressFault) in
      _ = try WebAddress(text)
      return text
    }
  }

  /// The address that the site is published at.
  mutating func baseURL(_ name: String) -> String? {
    address(name) { text throws(AddressFault) in try BaseURL(text).text }?.value
  }

  private mutating func address(
    _ name: String, read: (String) throws(AddressFault) -> String
  ) -> Located<String>? {
    guard let text = word(name) else { return nil }
    do throws(AddressFault) {
      return Located(try read(text.value), at: text.site)
    } catch {
      report(.invalidURL(text: text.value, fault: error), at: text.site)
      return nil
    }
  }
}
