import Figures
import PortalModel
import Quantities
import Testing

/// The data keeps what was reported; a correction holds only where it still says what it said.
@Suite struct CorrectionTests {
  private static let reports = [
    "bc-xa-a,xa-a,year,2024,2025-01-10", "bc-huyen,huyen,year,2024,2025-02-10",
  ]

  private static func portal(_ observations: [String], _ corrections: [String]) -> SmallPortal {
    SmallPortal(
      communes: ["a", "b"], observations: observations, reports: reports,
      corrections: corrections)
  }

  struct Fit: CustomTestStringConvertible {
    let name: String
    let observation: String
    let corrections: [String]
    let value: String
    let quality: Quality?
    let anchors: [String]

    var testDescription: String { name }
  }

  static let fits: [Fit] = [
    Fit(
      name: "a count", observation: "luot,xa-a,2024,612,,,final,bc-xa-a,ghi chú",
      corrections: ["luot,xa-a,2024,612,655,Chép nhầm,2025-03-12,xa-a"],
      value: "655", quality: .final, anchors: ["luot-xa-a-2024"]),
    Fit(
      name: "a chain of two, given in the wrong order",
      observation: "luot,xa-a,2024,612,,,provisional,bc-xa-a,",
      corrections: [
        "luot,xa-a,2024,655,650,Đếm lại,2025-06-01,một người đọc",
        "luot,xa-a,2024,612,655,Chép nhầm,2025-03-12,xa-a",
      ],
      value: "650", quality: .provisional, anchors: ["luot-xa-a-2024", "luot-xa-a-2024-2"]),
    Fit(
      name: "two of one day follow each other as in the file",
      observation: "luot,xa-a,2024,1,,,final,bc-xa-a,",
      corrections: [
        "luot,xa-a,2024,1,2,Sáng,2025-06-01,xa-a", "luot,xa-a,2024,2,3,Chiều,2025-06-01,xa-a",
      ],
      value: "3", quality: .final, anchors: ["luot-xa-a-2024", "luot-xa-a-2024-2"]),
    Fit(
      name: "back again", observation: "luot,xa-a,2024,612,,,final,bc-xa-a,",
      corrections: [
        "luot,xa-a,2024,612,655,Chép nhầm,2025-03-12,xa-a",
        "luot,xa-a,2024,655,612,Không nhầm,2025-03-13,xa-a",
      ],
      value: "612", quality: .final, anchors: ["luot-xa-a-2024", "luot-xa-a-2024-2"]),
    Fit(
      name: "a ratio", observation: "phan,xa-a,2024,,4,5,revised,bc-xa-a,",
      corrections: ["phan,xa-a,2024,4/5,3/5,Không có lớp,2025-03-12,một bạn đọc"],
      value: "3/5", quality: .revised, anchors: ["phan-xa-a-2024"]),
    Fit(
      name: "yes and no", observation: "co-chua,xa-a,2024,yes,,,final,bc-xa-a,",
      corrections: ["co-chua,xa-a,2024,yes,no,Chưa mở,2025-03-12,huyen"],
      value: "no", quality: .final, anchors: ["co-chua-xa-a-2024"]),
    Fit(
      name: "a figure that is held back from now on has no firmness",
      observation: "luot,xa-a,2024,2,,,final,bc-xa-a,",
      corrections: ["luot,xa-a,2024,2,withheld,Lộ tên người,2025-03-12,phong"],
      value: "withheld", quality: nil, anchors: ["luot-xa-a-2024"]),
    Fit(
      name: "one reason for no figure in place of another",
      observation: "luot,xa-a,2024,withheld,,,,bc-xa-a,",
      corrections: ["luot,xa-a,2024,withheld,not-applicable,Không có phòng đọc,2025-03-12,phong"],
      value: "not-applicable", quality: nil, anchors: ["luot-xa-a-2024"]),
    Fit(
      name: "on the day of the report", observation: "luot,xa-a,2024,1,,,final,bc-xa-a,",
      corrections: ["luot,xa-a,2024,1,2,Chép nhầm,2025-01-10,xa-a"],
      value: "2", quality: .final, anchors: ["luot-xa-a-2024"]),
  ]

  @Test(arguments: fits) func applies(_ fit: Fit) async throws {
    let portal = try await Self.portal([fit.observation], fit.corrections).valid()
    let cells = fit.observation.split(separator: ",")
    let observation = try #require(
      portal.figures.observation(
        FigureKey(Identifier(String(cells[0])), Identifier("xa-a"), Period(year: 2024))))
    #expect(observation.value.dataText == fit.value)
    #expect(observation.quality == fit.quality)
    #expect(observation.corrections.map(\.anchor) == fit.anchors)
    #expect(observation.corrections.last?.correction.new == observation.value)
    // The page lists the latest first, and each once.
    #expect(portal.corrections.map(\.anchor) == fit.anchors.reversed())
  }

  /// What the unit itself says is corrected, and the other account stays as it is.
  @Test(arguments: [false, true]) func twoAccounts(_ isReversed: Bool) async throws {
    let rows = ["luot,xa-a,2024,120,,,final,bc-xa-a,", "luot,xa-a,2024,135,,,final,bc-huyen,"]
    let portal = try await Self.portal(
      isReversed ? rows.reversed() : rows,
      ["luot,xa-a,2024,120,121,Đếm lại,2025-03-12,xa-a"]
    ).valid()
    let (indicator, unit) = (
      Identifier<IndicatorDefinition>("luot"), Identifier<ReportingUnit>("xa-a")
    )
    let main = portal.figures.observation(FigureKey(indicator, unit, Period(year: 2024)))
    let other = portal.figures.accounts(FigureKey(indicator, unit, Period(year: 2024)))?.other
    #expect(main?.value == .number(121))
    #expect(main?.corrections.count == 1)
    #expect(other?.value == .number(135))
    #expect(other?.corrections.isEmpty == true)
  }

  /// What a unit holds back by a correction, nobody else's account tells any more, nor does the
  /// correction.
  @Test func heldBackWhereSomebodyElseReports() async throws {
    let portal = try await Self.portal(
      ["luot,xa-a,2024,120,,,final,bc-xa-a,", "luot,xa-a,2024,135,,,final,bc-huyen,"],
      ["luot,xa-a,2024,120,withheld,Lộ tên người,2025-03-12,xa-a"]
    ).valid()
    let (indicator, unit) = (
      Identifier<IndicatorDefinition>("luot"), Identifier<ReportingUnit>("xa-a")
    )
    let accounts = portal.figures.accounts(FigureKey(indicator, unit, Period(year: 2024)))
    #expect(accounts?.main.value == .missing(.withheld))
    #expect(accounts?.other == nil)
    #expect(portal.corrections.map(\.old) == [.missing(.withheld)])
    #expect(portal.corrections.map(\.new) == [.missing(.withheld)])
    #expect(
      portal.figures.all(of: [indicator]).map(\.value) == [.missing(.withheld)])
  }

  /// Withheld once, and then said not to be there: what it was is still told nowhere.
  @Test func heldBackForGood() async throws {
    let portal = try await Self.portal(
      ["luot,xa-a,2024,120,,,final,bc-xa-a,"],
      [
        "luot,xa-a,2024,120,121,Đếm lại,2025-03-11,xa-a",
        "luot,xa-a,2024,121,withheld,Lộ tên người,2025-03-12,xa-a",
        "luot,xa-a,2024,withheld,not-reported,Rút báo cáo,2025-03-13,xa-a",
      ]
    ).valid()
    let told = portal.corrections.map { "\($0.old.dataText) \($0.new.dataText)" }
    #expect(told == ["withheld not-reported", "withheld withheld", "withheld withheld"])
  }

  struct Misfit: CustomTestStringConvertible {
    let name: String
    var observation = "luot,xa-a,2024,612,,,final,bc-xa-a,"
    let corrections: [String]
    let problems: [String]

    var testDescription: String { name }
  }

  static let misfits: [Misfit] = [
    Misfit(
      name: "the data says something else",
      corrections: ["luot,xa-a,2024,613,655,Chép nhầm,2025-03-12,xa-a"],
      problems: ["model.correction-does-not-fit"]),
    Misfit(
      name: "the second of a chain does not follow from the first",
      corrections: [
        "luot,xa-a,2024,612,655,Chép nhầm,2025-03-12,xa-a",
        "luot,xa-a,2024,612,650,Đếm lại,2025-03-13,xa-a",
      ],
      problems: ["model.correction-does-not-fit"]),
    Misfit(
      name: "the same share of other parts", observation: "phan,xa-a,2024,,4,8,final,bc-xa-a,",
      corrections: ["phan,xa-a,2024,1/2,3/8,Đếm lại,2025-03-12,xa-a"],
      problems: ["model.correction-does-not-fit"]),
    Misfit(
      name: "no such figure",
      corrections: ["luot,xa-b,2024,612,655,Chép nhầm,2025-03-12,xa-a"],
      problems: ["model.correction-without-figure"]),
    Misfit(
      name: "no such unit", corrections: ["luot,xa-z,2024,612,655,Chép nhầm,2025-03-12,xa-a"],
      problems: ["model.unknown-unit"]),
    Misfit(
      name: "a late figure is no correction",
      observation: "luot,xa-a,2024,not-reported,,,,,",
      corrections: ["luot,xa-a,2024,not-reported,655,Nộp muộn,2025-03-12,xa-a"],
      problems: ["model.correction-of-missing"]),
    Misfit(
      name: "before anybody reported",
      corrections: ["luot,xa-a,2024,612,655,Chép nhầm,2025-01-09,xa-a"],
      problems: ["model.correction-before-report"]),
    Misfit(
      name: "nothing changes", corrections: ["luot,xa-a,2024,612,612,Chép nhầm,2025-03-12,xa-a"],
      problems: ["model.correction-changes-nothing"]),
  ]

  @Test(arguments: misfits) func refuses(_ misfit: Misfit) async throws {
    let problems = try await Self.portal([misfit.observation], misfit.corrections).read().problems
    #expect(problems == misfit.problems)
  }
}
