import Diagnostics
import Documents
import Figures
import Quantities

extension PlanDocument: ContentEntity {
  static let kind = ContentKind.planDocument
  static let places: [ContentPlace] = ["plan/documents/*"]
  static let referredAs: [EntityKind] = [.planDocument]

  static func read(
    _ source: EntitySource, into diagnostics: inout [Diagnostic]
  ) -> PlanDocument? {
    source.read(
      labels: [
        Articles.officialTextField, PlanDocument.issuerField, PlanDocument.relationField,
      ], into: &diagnostics
    ) {
      reader, articles in
      let number = reader.requiredText("number")
      let date = reader.requiredDate("date")
      let issuer = reader.requiredText("issuer")
      let relation = reader.requiredText(PlanDocument.relationField)
      let file = reader.text("file")
      guard let number, let date, let issuer, let relation else { return nil }
      return PlanDocument(
        id: Identifier(source.name.name), articles: articles, number: number.value,
        date: date.value, issuer: issuer.value, relation: relation.value, file: file)
    }
  }

  static func sorted(_ documents: [PlanDocument], of settings: PortalSettings) -> [PlanDocument] {
    documents.sorted { ($0.date, $0.id) < ($1.date, $1.id) }
  }

  var code: String? { number }
}
