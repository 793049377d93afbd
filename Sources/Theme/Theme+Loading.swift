package import Diagnostics
package import Documents

extension Theme {
  /// Reads a theme, with what it extends, and checks it.
  ///
  /// - Parameters:
  ///   - root: The portal's root, which holds `themes/`.
  ///   - name: The theme's name.
  ///   - site: Where the theme is named, for the case that there is none.
  ///   - languages: The languages that the portal speaks.
  ///   - pages: The templates that a theme must have: one for each kind of page.
  ///   - statuses: The names of the statuses that pages show.
  ///   - diagnostics: Receives what is wrong with templates and phrases.
  /// - Returns: `nil` when there is no such theme.
  package static func load(
    root: RootFolder, name: String, site: Site, languages: [LanguageCode],
    pages: [PageTemplate], statuses: [String], into diagnostics: inout [Diagnostic]
  ) -> Theme? {
    let before = diagnostics.count
    let files = ThemeFiles(root: root, name: name, site: site, into: &diagnostics)
    guard diagnostics.count == before else { return nil }
    let templates = TemplateSet(files.templates, into: &diagnostics)
    let templatesAreWhole = diagnostics.count == before
    var phrases: [LanguageCode: Phrases] = [:]
    for language in languages {
      guard let sources = files.phrases[language.rawValue] else {
        let path = "themes/\(name)/phrases/\(language.rawValue).yaml"
        diagnostics.append(Diagnostic(.file(.missing), at: Place(file: path)))
        continue
      }
      phrases[language] = Phrases(
        language: language, theme: name, sources: sources, templateNames: templates.phraseNames,
        templatesAreWhole: templatesAreWhole, into: &diagnostics)
    }
    for page in pages where !templates.has(page.name) {
      let problem = ThemeProblem.missingTemplate(name: page.name)
      diagnostics.append(Diagnostic(.theme(problem), at: Place(file: "themes/\(name)")))
    }
    if templatesAreWhole {
      ThemeContract(anchors: templates.anchors, pages: pages, statuses: statuses)
        .check(into: &diagnostics)
    }
    let assets = files.assets.sorted { $0.key < $1.key }
      .map { ThemeAsset(name: $0.key, bytes: $0.value) }
    return Theme(
      templates: templates, phrases: phrases, assets: assets, pictures: files.pictures)
  }
}
