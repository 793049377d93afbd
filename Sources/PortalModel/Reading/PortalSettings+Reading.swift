package import Diagnostics
package import Documents
import Figures
import Quantities

extension PortalSettings {
  /// Reads `portal.yaml` and its translations out of a content tree.
  ///
  /// They come before all other documents, for they name the languages and the theme.
  package static func read(_ tree: ContentTree, into diagnostics: inout [Diagnostic])
    -> PortalSettings?
  {
    var main: Document?
    var translations: [LanguageCode: Document] = [:]
    for case let file in tree.files {
      guard case .yaml(let source) = file.content else { continue }
      let path = DocumentPath(file.path)
      guard path.folders == ["content"], path.stem == "portal" else {
        let problem = FileProblem.unexpected(allowed: "content/portal.yaml")
        diagnostics.append(Diagnostic(.file(problem), at: source.wholeFile))
        continue
      }
      guard let document = Document.yaml(source, into: &diagnostics) else { continue }
      if let language = document.path.language {
        translations[language] = document
      } else {
        main = document
      }
    }
    guard let main else {
      let path = "content/portal.yaml"
      if !tree.refused.contains(path), !tree.files.contains(where: { $0.path == path }) {
        diagnostics.append(Diagnostic(.file(.missing), at: Place(file: path)))
      }
      return nil
    }
    return PortalSettings(main, translations: translations, into: &diagnostics)
  }

  private convenience init(
    _ document: Document, translations: [LanguageCode: Document],
    into diagnostics: inout [Diagnostic]
  ) {
    var reader = FieldReader(document.fields)
    let languageNames = reader.requiredTexts("languages")
    let languages = languageNames.compactMap { reader.language($0) }.uniqued()
    let offset = reader.mapping("time-zone") { reader -> Int? in
      _ = reader.requiredText("name")
      return reader.utcOffset("utc-offset")
    }
    let theme = reader.requiredWord("theme")
    let dataStatus = reader.requiredChoice("data-status", of: DataStatus.self)
    let licence = reader.mapping("licence") { reader -> Licence? in
      let title = reader.requiredText("title")
      if !reader.has("url") {
        reader.report(.missingField(name: "url", inBraces: reader.isInBraces), at: reader.site)
      }
      guard let title, let url = reader.url("url") else { return nil }
      return Licence(title: title.value, url: url.value)
    }
    let minimumCoverage = reader.number("minimum-coverage")
    if let minimumCoverage, !(0...100).contains(minimumCoverage.value) {
      reader.report(
        .outOfRange(
          name: "minimum-coverage", value: minimumCoverage.value.dataText, allowed: "0–100"),
        at: minimumCoverage.site)
    }
    let postsPerPage = reader.integer("posts-per-page")
    if let postsPerPage, !(1...100).contains(postsPerPage.value) {
      reader.report(
        .outOfRange(name: "posts-per-page", value: "\(postsPerPage.value)", allowed: "1–100"),
        at: postsPerPage.site)
    }
    let baseURL = reader.baseURL("base-url")
    let contact = reader.mapping("contact") { reader -> ContactFields? in
      ContactFields(body: reader.reference("body", to: Body.self), note: reader.text("note")?.value)
    }
    let unitTypes = reader.typeFields("unit-types")
    let facilityTypes = reader.typeFields("facility-types")
    diagnostics += unitTypes.map(\.id).repetitions(kind: .unitType)
    diagnostics += facilityTypes.map(\.id).repetitions(kind: .facilityType)
    let texts = PortalTexts(
      &reader, contactNote: contact?.note, unitTypes: unitTypes, facilityTypes: facilityTypes)
    diagnostics += reader.finish()

    var allTexts: [LanguageCode: PortalTexts] = [:]
    for (language, document) in translations.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      guard languages.dropFirst().contains(language) else {
        let problem = TranslationName(path: document.path, languages: languages)
          .problem(of: language)
        diagnostics.append(Diagnostic(.file(problem), at: document.file.wholeFile))
        continue
      }
      var reader = FieldReader(document.fields)
      let contact = reader.mapping("contact") { $0.text("note")?.value }
      let unitTypes = reader.translatedTypeFields("unit-types")
      let facilityTypes = reader.translatedTypeFields("facility-types")
      allTexts[language] = PortalTexts(
        &reader, contactNote: contact, unitTypes: unitTypes, facilityTypes: facilityTypes)
      diagnostics += reader.finish()
    }
    // What is missing is reported and nothing will be published; reading goes on all the same, so
    // that one run finds the faults of the other files too.
    let mainLanguage = languages.first ?? LanguageCode(rawValue: "vi")
    allTexts[mainLanguage] = texts

    self.init(
      texts: allTexts,
      languages: languages.isEmpty ? [mainLanguage] : languages,
      utcOffsetMinutes: offset ?? 0,
      theme: theme,
      dataStatus: dataStatus?.value ?? .illustrative,
      licence: licence,
      minimumCoverage: minimumCoverage?.value ?? 75,
      postsPerPage: postsPerPage.map { min(max($0.value, 1), 100) } ?? 10,
      contactBody: contact?.body,
      unitTypes: unitTypes.enumerated().map { rank, fields in
        UnitType(id: Identifier(fields.id.value), section: fields.section, rank: rank)
      },
      facilityTypes: facilityTypes.map { fields in
        FacilityType(
          id: Identifier(fields.id.value), section: fields.section, summary: fields.summary)
      },
      baseURL: baseURL,
      file: document.file
    )
  }
}

private struct ContactFields {
  let body: Reference<Body>?
  let note: String?
}

private struct TypeFields {
  let id: Located<String>
  let name: String
  let section: Located<PlanSection>?
  let summary: String?
}

extension PortalTexts {
  fileprivate convenience init?(
    _ reader: inout FieldReader, contactNote: String?, unitTypes: [TypeFields],
    facilityTypes: [TypeFields]
  ) {
    let title = reader.requiredText("title")
    let tagline = reader.requiredText("tagline")
    let description = reader.requiredText("description")
    let publisher = reader.requiredText("publisher")
    let dataNotice = reader.text("data-notice")
    guard let title, let tagline, let description, let publisher else { return nil }
    self.init(
      title: title.value,
      tagline: tagline.value,
      description: description.value,
      publisher: publisher.value,
      dataNotice: dataNotice?.value,
      contactNote: contactNote,
      unitTypeNames: Dictionary(
        unitTypes.map { ($0.id.value, $0.name) }, uniquingKeysWith: { first, _ in first }),
      facilityTypeNames: Dictionary(
        facilityTypes.map { ($0.id.value, $0.name) }, uniquingKeysWith: { first, _ in first })
    )
  }
}

extension [Located<String>] {
  /// A diagnostic for each name that stood there before.
  fileprivate func repetitions(kind: EntityKind) -> [Diagnostic] {
    var lines: [String: Int] = [:]
    return compactMap { name in
      let place = name.site.place
      guard let line = lines[name.value] else {
        lines[name.value] = place.line
        return nil
      }
      let problem = ModelProblem.duplicateIdentifier(
        kind: kind, name: name.value, firstLine: line)
      return Diagnostic(.model(problem), at: place)
    }
  }
}

extension FieldReader {
  fileprivate mutating func typeFields(_ name: String) -> [TypeFields] {
    mappings(name) { reader -> TypeFields? in
      let id = reader.requiredSlug("id")
      let name = reader.requiredText("name")
      let section = reader.section("section")
      let summary = reader.text("summary")
      guard let id, let name else { return nil }
      return TypeFields(
        id: id, name: name.value, section: section, summary: summary?.value)
    }
  }

  /// The names of types in a translation, which changes nothing else of them.
  fileprivate mutating func translatedTypeFields(_ name: String) -> [TypeFields] {
    mappings(name) { reader -> TypeFields? in
      let id = reader.requiredSlug("id")
      let name = reader.requiredText("name")
      guard let id, let name else { return nil }
      return TypeFields(id: id, name: name.value, section: nil, summary: nil)
    }
  }

  /// An offset from UTC such as `+07:00`, in minutes.
  fileprivate mutating func utcOffset(_ name: String) -> Int? {
    guard let text = requiredWord(name) else { return nil }
    let digits = Array(text.value)
    guard digits.count == 6, digits[0] == "+" || digits[0] == "-", digits[3] == ":",
      let hours = Int(String(digits[1...2])), let minutes = Int(String(digits[4...5])),
      (0...14).contains(hours), (0...59).contains(minutes)
    else {
      report(.outOfRange(name: name, value: text.value, allowed: "-12:00 … +14:00"), at: text.site)
      return nil
    }
    return (digits[0] == "-" ? -1 : 1) * (hours * 60 + minutes)
  }
}
