package import Figures
package import PortalModel
package import Theme

extension Phrases {
  /// The word that stands in a figure's place: `chưa báo cáo`.
  package func word(for missing: MissingValue) -> String {
    switch missing {
    case .notReported: self(.missingNotReported)
    case .notYetDue: self(.missingNotYetDue)
    case .notApplicable: self(.missingNotApplicable)
    case .withheld: self(.missingWithheld)
    }
  }

  /// How firm a figure is.
  package func word(for quality: Quality) -> String {
    switch quality {
    case .final: self(.qualityFinal)
    case .provisional: self(.qualityProvisional)
    case .estimated: self(.qualityEstimated)
    case .revised: self(.qualityRevised)
    }
  }

  /// Whether whoever owes a report has submitted it.
  package func word(for state: ReportState) -> String {
    switch state {
    case .onTime: self(.reportOnTime)
    case .late: self(.reportLate)
    case .submitted: self(.reportSubmitted)
    case .missing: self(.reportMissing)
    case .notDue: self(.reportNotDue)
    case .notRequired: self(.reportNotRequired)
    }
  }
}
