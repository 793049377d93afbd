import Testing
import Theme

@testable import Pages

/// What a new kind of page may forget and the compiler does not see.
@Suite struct PageKindTests {
  @Test(arguments: PageKind.allCases) func registered(_ kind: PageKind) {
    #expect(kind.content.kind == kind)
  }

  @Test func templatesOfTheirOwn() {
    let names = PageKind.templates.map(\.name)
    #expect(Set(names).count == PageKind.allCases.count)
  }

  /// A page belongs to one that stands in the navigation itself.
  @Test(arguments: PageKind.allCases) func sections(_ kind: PageKind) {
    guard let section = kind.content.section else { return }
    #expect(section.section == section)
  }
}
