package import Documents
package import Figures
package import Quantities

/// What `portal.yaml` says of the portal as a whole.
package final class PortalSettings: Sendable {
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
  package let minimumCoverage: Rational
  package let postsPerPage: Int
  package let contactBody: Reference<Body>?
  package let unitTypes: [UnitType]
  package let facilityTypes: [FacilityType]
  /// Where the site will stand, without a slash at the end.
  package let baseURL: String?
  package let file: SourceFile

  init(
    texts: [LanguageCode: PortalTexts],
    languages: [LanguageCode],
    utcOffsetMinutes: Int,
    theme: Located<String>?,
    dataStatus: DataStatus,
    licence: Licence?,
    minimumCoverage: Rational,
    postsPerPage: Int,
    contactBody: Reference<Body>?,
    unitTypes: [UnitType],
    facilityTypes: [FacilityType],
    baseURL: String?,
    file: SourceFile
  ) {
    self.texts = texts
    self.languages = languages
    self.utcOffsetMinutes = utcOffsetMinutes
    self.theme = theme
    self.dataStatus = dataStatus
    self.licence = licence
    self.minimumCoverage = minimumCoverage
    self.postsPerPage = postsPerPage
    self.contactBody = contactBody
    self.unitTypes = unitTypes
    self.facilityTypes = facilityTypes
    self.baseURL = baseURL
    self.file = file
  }

  package var mainLanguage: LanguageCode { languages[0] }

  /// The portal's texts in a language, or in the main one.
  package func texts(in language: LanguageCode) -> PortalTexts {
    texts[language] ?? texts[mainLanguage] ?? PortalTexts.empty
  }
}

/// The portal's own texts in one language.
package final class PortalTexts: Sendable {
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

  init(
    title: String,
    tagline: String,
    description: String,
    publisher: String,
    dataNotice: String?,
    contactNote: String?,
    unitTypeNames: [String: String],
    facilityTypeNames: [String: String]
  ) {
    self.title = title
    self.tagline = tagline
    self.description = description
    self.publisher = publisher
    self.dataNotice = dataNotice
    self.contactNote = contactNote
    self.unitTypeNames = unitTypeNames
    self.facilityTypeNames = facilityTypeNames
  }

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
  package typealias Named = UnitCategory

  package let id: Identifier<UnitCategory>
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
