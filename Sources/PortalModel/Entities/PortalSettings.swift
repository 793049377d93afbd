package import Documents

/// What `portal.yaml` says of the portal as a whole.
package struct PortalSettings: Sendable {
  package let texts: [LanguageCode: PortalTexts]
  /// All languages, the main one first.
  package let languages: [LanguageCode]
  /// Minutes that the portal's local time is ahead of UTC.
  package let utcOffsetMinutes: Int
  /// `nil` only where it is missing, which is then reported.
  package let theme: Located<String>?
  package let dataStatus: DataStatus
  package let licence: Licence?
  /// Per cent of the expected units below which an aggregate is not judged.
  package let minimumCoverage: Double
  package let postsPerPage: Int
  package let contactBody: Reference<Body>?
  package let unitTypes: [UnitType]
  package let facilityTypes: [FacilityType]
  /// Where the site will stand, without a slash at the end.
  package let baseURL: String?
  package let file: SourceFile

  package var mainLanguage: LanguageCode { languages[0] }

  /// The portal's texts in a language, or in the main one.
  package func texts(in language: LanguageCode) -> PortalTexts {
    texts[language] ?? texts[mainLanguage] ?? PortalTexts.empty
  }
}

/// The portal's own texts in one language.
package struct PortalTexts: Sendable {
  package let title: String
  package let tagline: String
  package let description: String
  package let publisher: String
  /// The sentence that stands wherever an illustrative figure or post is shown.
  package let dataNotice: String?
  package let contactNote: String?
  /// The names of unit types by identifier.
  package let unitTypeNames: [String: String]
  /// The names of facility types by identifier.
  package let facilityTypeNames: [String: String]

  static let empty = PortalTexts(
    title: "", tagline: "", description: "", publisher: "", dataNotice: nil, contactNote: nil,
    unitTypeNames: [:], facilityTypeNames: [:])
}

/// Whether the portal's figures are real.
package enum DataStatus: String, CaseIterable, Sendable {
  case illustrative, official
}

/// The terms that the data may be used under.
package struct Licence: Sendable {
  package let title: String
  package let url: String
}

/// A kind of administrative unit, such as commune or museum district.
package struct UnitType: Identified {
  package let id: Identifier<UnitType>
  package let section: Located<PlanSection>?
  /// The place in the order of display.
  package let rank: Int
}

/// A kind of facility, such as a library.
package struct FacilityType: Identified {
  package let id: Identifier<FacilityType>
  package let section: Located<PlanSection>?
  package let summary: String?
}
