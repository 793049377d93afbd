internal import Diagnostics

/// Lines that were to give a label its address and do not.
extension ProseBuilder {
  /// Tells of such a line in place of the link that uses its label: one mistake, where it is made.
  mutating func checkSpoiltDefinitions() {
    let missing = definitions.missing.filter { use in
      !use.use.isFootnote && diagnostics.indices.contains(use.diagnostic)
    }
    guard !missing.isEmpty else { return }
    var told: Set<String> = []
    let lines = index.line(at: body.lowerBound)..<index.line(at: body.upperBound) + 1
    for line in lines where !definitions.codeLines.contains(where: { $0.contains(line) }) {
      guard let spoilt = spoiltDefinition(line) else { continue }
      for (use, _, number) in missing where use.label == spoilt.label {
        // Another fault may be told in its place by now.
        guard case .prose(.leftover(.reference)) = diagnostics[number].problem,
          told.insert(use.label).inserted
        else { continue }
        diagnostics[number] = Diagnostic(
          .prose(.leftover(.definition(spoilt.fault, better: spoilt.better))),
          at: index.place(at: spoilt.range, in: file))
      }
    }
  }

  private struct SpoiltDefinition {
    let fault: LeftoverMark.DefinitionFault
    /// As labels are compared.
    let label: String
    let better: String
    let range: Range<Int>
  }

  /// A line that begins with a label and goes on with an address; `nil` for what is none.
  private func spoiltDefinition(_ line: Int) -> SpoiltDefinition? {
    let text = text(ofLine: line).trimmingEnd
    guard text.first == UInt8(ascii: "["), let close = text.firstIndex(of: UInt8(ascii: "]")),
      close > text.startIndex + 1
    else { return nil }
    let rest = String(decoding: text[(close + 1)...], as: UTF8.self)
    let signs = rest.prefix { " :：;；=".contains($0) }
    let address = rest[signs.endIndex...]
    guard !signs.isEmpty, !address.contains(" "), String(address).isAddress else { return nil }
    let label = text[(text.startIndex + 1)..<close]
    let fault: LeftoverMark.DefinitionFault =
      if signs.first == ":" {
        .belowText
      } else {
        signs.contains(":") ? .spaceBeforeColon : .noColon
      }
    return SpoiltDefinition(
      fault: fault, label: DefinitionLog.normalised(label),
      better: "[\(String(decoding: label, as: UTF8.self))]: \(address)", range: text.indices)
  }
}
