import Documents
import Testing

@testable import PortalModel

/// What a new kind of entity may forget and the compiler does not see.
@Suite struct ContentKindTests {
  @Test(arguments: ContentKind.allCases) func registered(_ kind: ContentKind) {
    #expect(kind.entity.kind == kind)
    #expect(!kind.entity.places.isEmpty)
  }
}

/// What a path says of the entity whose file it is.
@Suite struct EntityNameTests {
  @Test(
    arguments: [
      ("content/plan/index.md", .plan, ""), ("content/plan/tasks/1.md", .task, "1"),
      ("content/units/xa-a/index.md", .unit, "xa-a"),
      ("content/units/xa-a/index.en.md", .unit, "xa-a"),
      ("content/campaigns/a/index.md", .campaign, "a"),
      ("content/campaigns/a/2025/index.md", .edition, "a/2025"),
      ("content/campaigns/a/2025/b.md", .post, "a/2025/b"),
      ("content/topics/a/index.md", .topic, "a"), ("content/topics/a/b.md", .post, "a/b"),
      ("content/pages/a.md", .infoPage, "a"),
    ] as [(String, ContentKind, String)])
  func named(_ path: String, _ kind: ContentKind, _ name: String) {
    let found = EntityName(DocumentPath(path))
    #expect(found?.kind == kind)
    #expect(found?.name == name)
  }

  @Test(arguments: [
    "content/plan/other.md", "content/units/xa-a.md", "content/units/xa-a/b.md",
    "content/campaigns/a/2025/b/c.md", "content/topics/a/b/c.md", "content/a.md",
    "content/pages/a.csv", "content/data/a.md",
  ])
  func ofNone(_ path: String) {
    #expect(EntityName(DocumentPath(path)) == nil)
  }
}
