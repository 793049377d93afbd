import PortalModel
import Testing

@Suite struct PlanSectionTests {
  @Test(arguments: ["I", "II.1", "II.1.a", "III.7", "I.2.b", "V.10"])
  func reads(_ text: String) {
    #expect(PlanSection(text)?.code == text)
  }

  @Test(arguments: [
    "", "1", "VI", "ii.1", "II.", "II.0", "II.01", "II.a", "II.1.A", "II.1.ab", "II.1.đ",
    "II.1.a.b", "II 1", "II-1-a",
  ])
  func refuses(_ text: String) {
    #expect(PlanSection(text) == nil)
  }

  @Test func ordersAsThePlanDoes() throws {
    let codes = ["I", "I.1", "I.2.a", "I.2.b", "II.1.a", "II.2.a", "II.10.a", "III", "III.7"]
    let sections = try codes.map { try #require(PlanSection($0)) }
    #expect(sections.reversed().sorted() == sections)
  }

  @Test func knowsItsAddressAndItsParent() throws {
    let section = try #require(PlanSection("II.1.b"))
    #expect(section.slug == "ii-1-b")
    #expect(section.parent?.code == "II.1")
    #expect(section.parent?.parent?.code == "II")
    #expect(section.parent?.parent?.parent == nil)
  }
}
