/// The phrases that pages ask for, by their names in the phrase files.
///
/// Phrases that only templates ask for need no key: a template names them as `{{phrase.NAME}}`.
package enum PhraseKey: String, CaseIterable, Sendable {
  // Addresses
  case pathIndicators = "path-indicators"
  case pathUnits = "path-units"
  case pathFacilities = "path-facilities"
  case pathPlan = "path-plan"
  case pathTasks = "path-tasks"
  case pathBodies = "path-bodies"
  case pathCampaigns = "path-campaigns"
  case pathPosts = "path-posts"
  case pathPage = "path-page"
  case pathReports = "path-reports"
  case pathDuties = "path-duties"
  case pathCorrections = "path-corrections"
  case pathData = "path-data"

  // Navigation
  case languageName = "language-name"
  case navHome = "nav-home"
  case navIndicators = "nav-indicators"
  case navUnits = "nav-units"
  case navPlan = "nav-plan"
  case navCampaigns = "nav-campaigns"
  case navPosts = "nav-posts"
  case navTasks = "nav-tasks"
  case navBodies = "nav-bodies"
  case navFacilities = "nav-facilities"
  case navReports = "nav-reports"
  case navCorrections = "nav-corrections"
  case navData = "nav-data"

  // Titles and descriptions of lists
  case indicatorsTitle = "indicators-title"
  case indicatorsDescription = "indicators-description"
  case unitsTitle = "units-title"
  case unitsDescription = "units-description"
  case facilitiesTitle = "facilities-title"
  case facilitiesDescription = "facilities-description"
  case tasksTitle = "tasks-title"
  case tasksDescription = "tasks-description"
  case bodiesTitle = "bodies-title"
  case bodiesDescription = "bodies-description"
  case campaignsTitle = "campaigns-title"
  case campaignsDescription = "campaigns-description"
  case postsTitle = "posts-title"
  case postsDescription = "posts-description"
  case postsPageTitle = "posts-page-title"
  case postCount = "post-count"
  case reportsTitle = "reports-title"
  case reportsDescription = "reports-description"
  case reportsOnYear = "reports-on-year"
  case reportsOnYearDescription = "reports-on-year-description"
  case reportCount = "report-count"
  case correctionsTitle = "corrections-title"
  case correctionsDescription = "corrections-description"
  case correctionCount = "correction-count"
  case correctionSummary = "correction-summary"
  case correctionsNone = "corrections-none"
  case dataTitle = "data-title"
  case dataDescription = "data-description"
  case notFoundTitle = "not-found-title"
  case notFoundDescription = "not-found-description"

  // Home page
  case homeHeadline = "home-headline"
  case homePromises = "home-promises"
  case homeMilestones = "home-milestones"
  case homeDataUntil = "home-data-until"
  case noticeIllustrative = "notice-illustrative"
  case previewDraft = "preview-draft"
  case previewScheduled = "preview-scheduled"
  case previewSite = "preview-site"
  case dataMark = "data-mark"
  case dataMarked = "data-marked"
  case inYear = "in-year"
  case inRunningYear = "in-running-year"
  case running
  case yearRunning = "year-running"
  case unitsSucceeded = "units-succeeded"
  case dataUntil = "data-until"

  // Values that are missing or soft
  case missingNotReported = "missing-not-reported"
  case missingNotYetDue = "missing-not-yet-due"
  case missingNotApplicable = "missing-not-applicable"
  case missingWithheld = "missing-withheld"
  case qualityProvisional = "quality-provisional"
  case qualityEstimated = "quality-estimated"
  case qualityRevised = "quality-revised"
  case qualityFinal = "quality-final"
  case valueYes = "value-yes"
  case valueNo = "value-no"
  case valueGone = "value-gone"
  case points
  case axisMillions = "axis-millions"
  case axisBillions = "axis-billions"
  case axisTrillions = "axis-trillions"
  case coverage
  case coveragePartial = "coverage-partial"
  case coverageUsable = "coverage-usable"
  case coverageUsablePartial = "coverage-usable-partial"
  case coverageWithoutWeight = "coverage-without-weight"
  case unitsComeTo = "units-come-to"
  case otherAccount = "other-account"
  case differenceOpposite = "difference-opposite"
  case computedSum = "computed-sum"
  case computedRatio = "computed-ratio"
  case computedMean = "computed-mean"
  case computedShare = "computed-share"
  case correctedFrom = "corrected-from"

  // Reports
  case reportOnTime = "report-on-time"
  case reportOnTimeRule = "report-on-time-rule"
  case reportLate = "report-late"
  case reportLateRule = "report-late-rule"
  case reportSubmitted = "report-submitted"
  case reportSubmittedRule = "report-submitted-rule"
  case reportMissing = "report-missing"
  case reportMissingRule = "report-missing-rule"
  case reportNotDue = "report-not-due"
  case reportNotDueRule = "report-not-due-rule"
  case reportNotRequired = "report-not-required"
  case reportNotRequiredRule = "report-not-required-rule"
  case reportDue = "report-due"
  case wholeText = "whole-text"
  case reportDocument = "report-document"
  case reportKindYear = "report-kind-year"
  case reportKindEvent = "report-kind-event"
  case tallySubmitted = "tally-submitted"
  case tallyNotDue = "tally-not-due"
  case tallyLate = "tally-late"
  case tallyMissing = "tally-missing"

  // One unit beside the others
  case standing
  case standingTied = "standing-tied"
  case standingCount = "standing-count"
  case standingBestAre = "standing-best-are"
  case standingMiddleAre = "standing-middle-are"
  case standingMostAre = "standing-most-are"
  case standingLeastAre = "standing-least-are"
  case standingArea = "standing-area"
  case standingMany = "standing-many"
  case standingIsBestTied = "standing-is-best-tied"
  case standingIsMost = "standing-is-most"
  case standingFromMost = "standing-from-most"
  case standingMost = "standing-most"
  case standingLeast = "standing-least"
  case standingWordBest = "standing-word-best"
  case standingWordMost = "standing-word-most"
  case standingIsBest = "standing-is-best"
  case standingFromBest = "standing-from-best"
  case standingAboveMiddle = "standing-above-middle"
  case standingBelowMiddle = "standing-below-middle"
  case standingAtMiddle = "standing-at-middle"
  case standingRank = "standing-rank"
  case standingBest = "standing-best"
  case standingMiddle = "standing-middle"

  // Open data
  case dataFigures = "data-figures"
  case dataFiguresJSON = "data-figures-j-s-o-n"
  case dataIndicators = "data-indicators"
  case dataUnits = "data-units"
  case dataReports = "data-reports"
  case dataDuties = "data-duties"
  case dataCorrections = "data-corrections"
  case dataPackage = "data-package"
  case columnIndicator = "column-indicator"
  case columnIndicatorTitle = "column-indicator-title"
  case columnUnit = "column-unit"
  case columnUnitTitle = "column-unit-title"
  case columnUnitType = "column-unit-type"
  case columnPeriod = "column-period"
  case columnValue = "column-value"
  case columnMarker = "column-marker"
  case columnMarkerTitle = "column-marker-title"
  case columnLower = "column-lower"
  case columnUpper = "column-upper"
  case columnNumerator = "column-numerator"
  case columnDenominator = "column-denominator"
  case columnMeasure = "column-measure"
  case columnQuality = "column-quality"
  case columnBasis = "column-basis"
  case columnPublished = "column-published"
  case columnUnitsReported = "column-units-reported"
  case columnUnitsExpected = "column-units-expected"
  case columnReport = "column-report"
  case columnSubmitter = "column-submitter"
  case columnSubmitted = "column-submitted"
  case columnCorrected = "column-corrected"
  case columnNote = "column-note"
  case columnDataStatus = "column-data-status"
  case columnSummary = "column-summary"
  case columnSection = "column-section"
  case columnPage = "column-page"
  case columnKind = "column-kind"
  case columnCounted = "column-counted"
  case columnNumeratorTitle = "column-numerator-title"
  case columnDenominatorTitle = "column-denominator-title"
  case columnDecimals = "column-decimals"
  case columnDirection = "column-direction"
  case columnAggregation = "column-aggregation"
  case columnWeight = "column-weight"
  case columnOwnFigure = "column-own-figure"
  case columnAppliesTo = "column-applies-to"
  case columnReportedFor = "column-reported-for"
  case columnTarget = "column-target"
  case columnBaselinePeriod = "column-baseline-period"
  case columnBaseline = "column-baseline"
  case columnBaselineUpper = "column-baseline-upper"
  case columnBaselineOrigin = "column-baseline-origin"
  case columnBaselineSource = "column-baseline-source"
  case columnStatus = "column-status"
  case columnStatusReason = "column-status-reason"
  case columnStatusPeriod = "column-status-period"
  case columnProvisional = "column-provisional"
  case columnUnitTypeTitle = "column-unit-type-title"
  case columnCode = "column-code"
  case columnParent = "column-parent"
  case columnValidFrom = "column-valid-from"
  case columnValidTo = "column-valid-to"
  case columnPredecessors = "column-predecessors"
  case columnSuccessors = "column-successors"
  case columnReportName = "column-report-name"
  case columnSubmitterKind = "column-submitter-kind"
  case columnOwed = "column-owed"
  case columnDue = "column-due"
  case columnDutyState = "column-duty-state"
  case columnDutyStateTitle = "column-duty-state-title"
  case columnSubmitterName = "column-submitter-name"
  case columnSubmitterTitle = "column-submitter-title"
  case columnReportKind = "column-report-kind"
  case columnReportKindTitle = "column-report-kind-title"
  case columnReportPeriod = "column-report-period"
  case columnDocument = "column-document"
  case columnOld = "column-old"
  case columnNew = "column-new"
  case columnReason = "column-reason"
  case columnCorrectionDate = "column-correction-date"
  case columnFoundBy = "column-found-by"
  case sheetNotes = "sheet-notes"
  case sheetFigures = "sheet-figures"
  case sheetIndicators = "sheet-indicators"
  case sheetUnits = "sheet-units"
  case sheetReports = "sheet-reports"
  case sheetDuties = "sheet-duties"
  case sheetCorrections = "sheet-corrections"
  case notesSheet = "notes-sheet"
  case notesColumn = "notes-column"
  case notesValue = "notes-value"
  case notesMeaning = "notes-meaning"
  case dataWorkbook = "data-workbook"
  case dataOneFigure = "data-one-figure"
  case dataLicence = "data-licence"

  // Statuses
  case statusAchieved = "status-achieved"
  case statusOnTrack = "status-on-track"
  case statusBehind = "status-behind"
  case statusFarBehind = "status-far-behind"
  case statusMovingAway = "status-moving-away"
  case statusMissed = "status-missed"
  case statusNotYetDue = "status-not-yet-due"
  case statusNotAssessable = "status-not-assessable"
  case statusProvisional = "status-provisional"
  case valueAtLeast = "value-at-least"
  case valueBetween = "value-between"
  case breakWay = "break-way"
  case barLevel = "bar-level"
  case barGrowth = "bar-growth"
  case ruleOfWord = "rule-of-word"
  case ruleLineOfWord = "rule-line-of-word"
  case outcomeMet = "outcome-met"
  case outcomeMissed = "outcome-missed"
  case outcomeNoFigure = "outcome-no-figure"
  case outcomeComparison = "outcome-comparison"
  case targetGrowth = "target-growth"
  case targetYes = "target-yes"
  case directionUp = "direction-up"
  case directionDown = "direction-down"

  // The number that decides, beside a status
  case verdictLevelAchieved = "verdict-level-achieved"
  case verdictLevelEarly = "verdict-level-early"
  case verdictLevelMissed = "verdict-level-missed"
  case verdictLevelMissedAbove = "verdict-level-missed-above"
  case verdictLevelAtMilestone = "verdict-level-at-milestone"
  case verdictLevelOnTrack = "verdict-level-on-track"
  case verdictLevelOnTrackBelow = "verdict-level-on-track-below"
  case verdictLevelBehind = "verdict-level-behind"
  case verdictLevelFarBehind = "verdict-level-far-behind"
  case verdictLevelShort = "verdict-level-short"
  case verdictLevelAway = "verdict-level-away"
  case verdictBaseOfUnits = "verdict-base-of-units"
  case verdictAtLeast = "verdict-at-least"
  case verdictBetween = "verdict-between"
  case amountAtLeast = "amount-at-least"
  case amountBetween = "amount-between"
  case verdictGrowthMet = "verdict-growth-met"
  case verdictGrowthBehind = "verdict-growth-behind"
  case verdictGrowthFarBehind = "verdict-growth-far-behind"
  case verdictGrowthMissed = "verdict-growth-missed"
  case verdictGrowthMissedAway = "verdict-growth-missed-away"
  case verdictGrowthAway = "verdict-growth-away"
  case verdictGrowthSurelyMet = "verdict-growth-surely-met"
  case verdictGrowthSurelyShort = "verdict-growth-surely-short"
  case verdictGroups = "verdict-groups"
  case verdictTied = "verdict-tied"
  case verdictSinceUp = "verdict-since-up"
  case verdictSinceDown = "verdict-since-down"
  case verdictSinceDownForUp = "verdict-since-down-for-up"
  case verdictSinceUpForDown = "verdict-since-up-for-down"
  case verdictYes = "verdict-yes"
  case verdictYesEarly = "verdict-yes-early"
  case verdictNotYet = "verdict-not-yet"
  case verdictNoMissed = "verdict-no-missed"
  case verdictNoMore = "verdict-no-more"
  case verdictNoFigureAtDeadline = "verdict-no-figure-at-deadline"
  case verdictGone = "verdict-gone"
  case verdictGoneEarly = "verdict-gone-early"
  case verdictStill = "verdict-still"
  case verdictStillMissed = "verdict-still-missed"
  case verdictBack = "verdict-back"
  case targetNo = "target-no"
  case verdictLate = "verdict-late"
  case verdictAwaited = "verdict-awaited"
  case verdictUnjudged = "verdict-unjudged"
  case verdictWithheld = "verdict-withheld"
  case verdictRestsOn = "verdict-rests-on"
  case verdictOfUnits = "verdict-of-units"
  case verdictByUnits = "verdict-by-units"
  case distanceUp = "distance-up"
  case distanceDown = "distance-down"
  case smallShare = "small-share"
  case smallCount = "small-count"
  case statusNoFigureAtDeadline = "status-no-figure-at-deadline"
  case outcomeAwaited = "outcome-awaited"
  case outcomeNoStart = "outcome-no-start"
  case outcomeWithheld = "outcome-withheld"
  case outcomeTooFewFigures = "outcome-too-few-figures"
  case reasonTooFewFigures = "reason-too-few-figures"
  case reasonWithheld = "reason-withheld"
  case reasonNoBaseline = "reason-no-baseline"
  case reasonTwoWays = "reason-two-ways"
  case reasonNoStart = "reason-no-start"
  case reasonBaseNotPositive = "reason-base-not-positive"
  case baselineNamed = "baseline-named"
  case baselineBeforePlan = "baseline-before-plan"
  case baselineFirst = "baseline-first"
  case chartEquivalent = "chart-equivalent"
  case chartWholeTarget = "chart-whole-target"
  case changeLatest = "change-latest"
  case changeUp = "change-up"
  case changeDown = "change-down"
  case changeNone = "change-none"
  case ruleFigures = "rule-figures"
  case ruleBaseline = "rule-baseline"
  case ruleLevel = "rule-level"
  case ruleGrowth = "rule-growth"
  case ruleYesNo = "rule-yes-no"
  case ruleLineDeadline = "rule-line-deadline"
  case ruleLineEarly = "rule-line-early"
  case ruleLineOnTrack = "rule-line-on-track"
  case ruleLineBehind = "rule-line-behind"
  case ruleLineFarBehind = "rule-line-far-behind"
  case ruleLineMovingAway = "rule-line-moving-away"
  case ruleMilestones = "rule-milestones"
  case ruleProvisional = "rule-provisional"
  case ruleWays = "rule-ways"
  case ruleExact = "rule-exact"
  case ruleYesLines = "rule-yes-lines"

  // Why something cannot be judged
  case reasonNoTarget = "reason-no-target"
  case reasonNoFigure = "reason-no-figure"
  case reasonOnlyBaseline = "reason-only-baseline"
  case reasonBeforeBaseline = "reason-before-baseline"

  // Units, tasks, editions
  case validFrom = "valid-from"
  case validTo = "valid-to"
  case validFromTo = "valid-from-to"
  case wholeArea = "whole-area"
  case roleLead = "role-lead"
  case roleImplement = "role-implement"
  case roleDirect = "role-direct"
  case roleCoordinate = "role-coordinate"
  case roleReport = "role-report"
  case ownReading = "own-reading"
  case everyYear = "every-year"
  case editionComing = "edition-coming"
  case editionNow = "edition-now"
  case editionPast = "edition-past"

  // Charts
  case chartYear = "chart-year"
  case chartActual = "chart-actual"
  case chartTarget = "chart-target"
  case chartUnit = "chart-unit"
  case chartTrendTitle = "chart-trend-title"
  case chartArea = "chart-area"
  case chartComparisonTitle = "chart-comparison-title"
  case chartRankingTitle = "chart-ranking-title"
  case chartMilestone = "chart-milestone"
  case chartNeededNow = "chart-needed-now"
  case chartGrowthRate = "chart-growth-rate"
  case chartNeededRate = "chart-needed-rate"
  case chartDataTable = "chart-data-table"
  case chartSource = "chart-source"
  case chartDownload = "chart-download"
  case chartNoValues = "chart-no-values"
  case sourceUnits = "source-units"
  case sourceArea = "source-area"
  case sourceTheUnits = "source-the-units"
  case sourceWithYears = "source-with-years"
  case sourceEditions = "source-editions"
  case sourceReports = "source-reports"
  case sourceUnitReports = "source-unit-reports"

  // Sentences of charts
  case trendLatest = "trend-latest"
  case trendIncreased = "trend-increased"
  case trendDecreased = "trend-decreased"
  case trendUnchanged = "trend-unchanged"
  case trendMilestone = "trend-milestone"
  case trendMilestones = "trend-milestones"
  case trendItem = "trend-item"
  case trendMissing = "trend-missing"
  case trendMissingItem = "trend-missing-item"
  case trendBreak = "trend-break"
  case rankingRange = "ranking-range"
  case rankingSingle = "ranking-single"
  case rankingEqual = "ranking-equal"
  case rankingMore = "ranking-more"
  case rankingMissing = "ranking-missing"
  case progressNow = "progress-now"
  case progressMissing = "progress-missing"
  case progressShort = "progress-short"
  case progressReached = "progress-reached"
  case progressAbove = "progress-above"
  case progressWithin = "progress-within"
  case progressLevel = "progress-level"

  // Charts of many
  case partialKey = "partial-key"
  case partialValue = "partial-value"
  case partialCell = "partial-cell"
  case comparisonCounts = "comparison-counts"
  case comparisonLargest = "comparison-largest"
  case multiplesScale = "multiples-scale"
  case multiplesLatest = "multiples-latest"
  case classBelow = "class-below"
  case classBetween = "class-between"
  case classFrom = "class-from"
  case classColumn = "class-column"
  case classCount = "class-count"
  case partsItem = "parts-item"
  case partsPlain = "parts-plain"
  case partsTotal = "parts-total"
  case partsShare = "parts-share"
  case partsSquare = "parts-square"
  case timelineCount = "timeline-count"
  case timelineStates = "timeline-states"
  case timelineNext = "timeline-next"
  case timelineNone = "timeline-none"
  case timelinePast = "timeline-past"
  case timelineOngoing = "timeline-ongoing"
  case timelineUpcoming = "timeline-upcoming"
  case timelineToday = "timeline-today"
  case timelineDay = "timeline-day"
  case timelineMonths = "timeline-months"
  case chartMapTitle = "chart-map-title"
  case chartHeatTitle = "chart-heat-title"
  case chartMultiplesTitle = "chart-multiples-title"
  case chartChangeTitle = "chart-change-title"
  case chartShareTitle = "chart-share-title"
  case chartShareYes = "chart-share-yes"
  case chartShareNo = "chart-share-no"
  case chartShareSilent = "chart-share-silent"
  case chartShareGone = "chart-share-gone"
  case chartTimelineTitle = "chart-timeline-title"
  case chartDates = "chart-dates"
  case chartReportsTitle = "chart-reports-title"
  case chartProjection = "chart-projection"
  case chartPercent = "chart-percent"

  // Prose
  case proseDone = "prose-done"
  case proseNotDone = "prose-not-done"
  case proseFootnotes = "prose-footnotes"
  case proseFootnote = "prose-footnote"
  case proseBackToText = "prose-back-to-text"
  case proseTable = "prose-table"
}

extension PhraseKey {
  /// What the page fills in: the names that may stand in braces.
  var placeholders: [String] {
    switch self {
    case .verdictLevelAchieved, .verdictLevelAtMilestone:
      ["goal", "value", "year"]
    case .verdictLevelEarly:
      ["goal", "goal-year", "value", "year"]
    case .verdictLevelMissed, .verdictLevelMissedAbove:
      ["goal", "shortfall", "value", "year"]
    case .verdictLevelOnTrack, .verdictLevelOnTrackBelow, .verdictLevelShort:
      ["goal", "goal-year", "needed", "value", "year"]
    case .verdictLevelBehind, .verdictLevelFarBehind:
      ["base", "base-year", "limit", "needed", "share", "value", "year"]
    case .verdictLevelAway:
      ["base", "base-year", "value", "year"]
    case .verdictBaseOfUnits, .verdictUnjudged:
      ["expected", "reported", "year"]
    case .verdictAtLeast:
      ["expected", "lower", "reported"]
    case .verdictBetween:
      ["expected", "lower", "reported", "upper"]
    case .amountAtLeast:
      ["lower"]
    case .amountBetween:
      ["lower", "upper"]
    case .verdictGrowthMet:
      ["base", "base-year", "goal-year", "needed", "rate", "value", "year"]
    case .verdictGrowthBehind, .verdictGrowthFarBehind:
      ["base", "base-year", "limit", "needed", "rate", "share", "value", "year"]
    case .verdictGrowthMissed:
      ["base", "base-year", "needed", "rate", "share", "value", "year"]
    case .verdictGrowthMissedAway, .verdictGrowthAway:
      ["base", "base-year", "needed", "rate", "value", "year"]
    case .verdictGrowthSurelyMet, .verdictGrowthSurelyShort:
      ["base-year", "needed", "year"]
    case .verdictGroups, .verdictTied:
      ["left-out", "units"]
    case .verdictSinceUp, .verdictSinceDown, .verdictSinceDownForUp, .verdictSinceUpForDown:
      ["change", "needed", "year"]
    case .verdictYes, .verdictYesEarly, .verdictNotYet, .verdictNoMore:
      ["goal-year", "year"]
    case .verdictNoMissed:
      ["goal-year"]
    case .verdictNoFigureAtDeadline, .verdictLate, .verdictAwaited, .verdictWithheld,
      .chartWholeTarget:
      ["year"]
    case .verdictRestsOn:
      ["due-year", "year"]
    case .distanceUp, .distanceDown:
      ["distance", "word"]
    case .verdictOfUnits:
      ["expected", "reported", "value"]
    case .smallShare:
      ["points"]
    case .smallCount:
      ["share"]
    case .changeLatest:
      ["value", "year"]
    case .changeUp, .changeDown:
      ["before", "change"]
    case .changeNone:
      ["before"]
    case .ruleFigures:
      ["coverage"]
    case .ruleLineDeadline:
      ["achieved", "missed", "no-figure"]
    case .ruleLineEarly:
      ["achieved"]
    case .ruleLineOnTrack:
      ["on-track"]
    case .ruleLineBehind:
      ["behind", "share"]
    case .ruleLineFarBehind:
      ["far-behind"]
    case .ruleLineMovingAway:
      ["moving-away"]
    case .ruleYesLines:
      ["achieved", "missed", "moving-away", "not-yet-due"]
    case .postsPageTitle:
      ["number"]
    case .postCount, .reportCount, .correctionCount, .homePromises, .tallyLate, .tallyMissing:
      ["count"]
    case .reportsOnYear, .reportsOnYearDescription, .homeHeadline, .homeDataUntil, .inYear,
      .inRunningYear, .yearRunning,
      .wholeArea, .chartRankingTitle, .chartMilestone, .chartNeededNow, .chartNeededRate,
      .sourceUnitReports, .trendUnchanged, .timelineNone, .chartShareTitle, .chartTimelineTitle:
      ["year"]
    case .correctionSummary:
      ["old", "new", "reason"]
    case .unitsSucceeded:
      ["date", "names"]
    case .dataUntil, .previewScheduled:
      ["date"]
    case .points, .axisMillions, .axisBillions, .axisTrillions, .rankingEqual:
      ["value"]
    case .coverage, .coveragePartial, .coverageUsable, .coverageUsablePartial:
      ["reported", "expected"]
    case .unitsComeTo:
      ["reported", "expected", "value", "difference"]
    case .otherAccount:
      ["name", "value", "difference"]
    case .correctedFrom:
      ["date", "old"]
    case .reportDue:
      ["dd", "official-month", "d", "month"]
    case .tallySubmitted:
      ["submitted", "required"]
    case .standing:
      ["value", "year", "rank", "count"]
    case .standingTied:
      ["value", "year", "rank", "count", "ties"]
    case .standingCount:
      ["value", "year"]
    case .standingBestAre, .standingMiddleAre, .standingMostAre, .standingLeastAre:
      ["names", "value"]
    case .valueAtLeast:
      ["value"]
    case .valueBetween:
      ["lower", "upper"]
    case .verdictGone, .verdictGoneEarly, .verdictStill, .verdictBack:
      ["year", "goal-year"]
    case .verdictStillMissed:
      ["goal-year"]
    case .barLevel:
      ["goal", "year"]
    case .barGrowth:
      ["rate", "needed", "year"]
    case .ruleLineOfWord:
      ["line"]
    case .homeMilestones:
      ["count", "list"]
    case .sourceWithYears:
      ["name", "years"]
    case .standingArea:
      ["area"]
    case .standingMany:
      ["count"]
    case .standingIsBestTied:
      ["ties"]
    case .standingFromBest, .standingFromMost, .standingAboveMiddle, .standingBelowMiddle:
      ["difference"]
    case .standingRank:
      ["rank", "count"]
    case .standingBest, .standingMiddle, .standingMost, .standingLeast:
      ["name"]
    case .outcomeComparison:
      ["reached", "needed"]
    case .targetGrowth:
      ["rate"]
    case .validFrom:
      ["from"]
    case .validTo:
      ["to"]
    case .validFromTo:
      ["from", "to"]
    case .dataMarked:
      ["title"]
    case .chartComparisonTitle, .chartMapTitle:
      ["title", "year"]
    case .sourceUnits, .chartChangeTitle:
      ["first", "last"]
    case .sourceArea:
      ["area"]
    case .trendLatest:
      ["series", "value", "year"]
    case .trendIncreased, .trendDecreased:
      ["change", "year"]
    case .trendMilestone:
      ["name", "year"]
    case .trendMilestones:
      ["name", "list"]
    case .trendItem:
      ["value", "year"]
    case .trendMissing:
      ["list"]
    case .trendMissingItem:
      ["series", "year", "reason"]
    case .trendBreak:
      ["year", "label"]
    case .rankingRange:
      ["top", "topValue", "bottom", "bottomValue"]
    case .rankingSingle, .progressNow, .partsPlain:
      ["name", "value"]
    case .rankingMore:
      ["names", "count"]
    case .rankingMissing:
      ["count", "total"]
    case .progressMissing:
      ["name", "reason"]
    case .progressShort, .progressAbove:
      ["distance", "label", "target"]
    case .progressReached, .progressWithin:
      ["label", "target"]
    case .progressLevel:
      ["label", "value"]
    case .partialValue, .partialCell:
      ["value", "reported", "expected"]
    case .comparisonCounts:
      ["first", "second", "increased", "decreased", "unchanged"]
    case .comparisonLargest:
      ["name", "first", "second"]
    case .multiplesScale:
      ["name", "lower", "upper"]
    case .multiplesLatest:
      ["year", "range"]
    case .classBelow:
      ["upper"]
    case .classBetween:
      ["lower", "upper"]
    case .classFrom:
      ["lower"]
    case .classColumn:
      ["column", "range"]
    case .classCount:
      ["name", "count"]
    case .partsItem:
      ["name", "value", "share"]
    case .timelineCount:
      ["count", "year"]
    case .timelineStates:
      ["past", "ongoing", "upcoming"]
    case .timelineNext:
      ["name", "dates"]
    case .timelineToday:
      ["day"]
    case .timelineDay:
      ["day", "month", "monthName"]
    case .chartHeatTitle:
      ["title"]
    case .columnSummary, .columnSection, .columnPage, .columnKind, .columnCounted,
      .columnNumeratorTitle, .columnDenominatorTitle, .columnDecimals, .columnDirection,
      .columnAggregation, .columnWeight, .columnOwnFigure, .columnAppliesTo, .columnReportedFor,
      .columnTarget, .columnBaselinePeriod, .columnBaseline, .columnBaselineUpper,
      .columnBaselineOrigin, .columnBaselineSource, .columnStatus, .columnStatusReason,
      .columnStatusPeriod, .columnProvisional, .columnUnitTypeTitle, .columnCode, .columnParent,
      .columnValidFrom, .columnValidTo, .columnPredecessors, .columnSuccessors, .columnReportName,
      .columnSubmitterName, .columnSubmitterTitle, .columnSubmitterKind, .columnOwed, .columnDue,
      .columnDutyState, .columnDutyStateTitle, .sheetDuties, .columnReportKind,
      .columnReportKindTitle,
      .columnReportPeriod, .columnDocument, .columnOld, .columnNew, .columnReason,
      .columnCorrectionDate, .columnFoundBy, .sheetNotes, .sheetFigures, .sheetIndicators,
      .sheetUnits, .sheetReports, .sheetCorrections, .notesSheet, .notesColumn, .notesValue,
      .notesMeaning, .dataWorkbook, .dataOneFigure, .dataLicence,
      .pathIndicators, .pathUnits, .pathFacilities, .pathPlan, .pathTasks, .pathBodies,
      .pathCampaigns, .pathPosts, .pathPage, .pathReports, .pathCorrections, .pathData,
      .languageName, .navHome, .navIndicators, .navUnits, .navPlan, .navCampaigns, .navPosts,
      .navTasks, .navBodies, .navFacilities, .navReports, .navCorrections, .navData,
      .indicatorsTitle, .indicatorsDescription, .unitsTitle, .unitsDescription, .facilitiesTitle,
      .facilitiesDescription, .tasksTitle, .tasksDescription, .bodiesTitle, .bodiesDescription,
      .campaignsTitle, .campaignsDescription, .postsTitle, .postsDescription, .reportsTitle,
      .reportsDescription, .correctionsTitle, .correctionsDescription, .correctionsNone,
      .dataTitle, .dataDescription, .notFoundTitle, .notFoundDescription, .noticeIllustrative,
      .previewDraft, .previewSite,
      .dataMark, .wholeText,
      .coverageWithoutWeight,
      .missingNotReported, .missingNotYetDue, .missingNotApplicable, .missingWithheld,
      .qualityProvisional, .qualityEstimated, .qualityRevised, .qualityFinal, .valueYes,
      .valueNo, .valueGone, .running, .differenceOpposite, .computedSum, .computedRatio,
      .computedMean, .computedShare,
      .reportOnTime,
      .reportOnTimeRule, .reportLate, .reportLateRule, .reportSubmitted, .reportSubmittedRule,
      .reportMissing, .reportMissingRule, .reportNotDue, .reportNotDueRule, .reportNotRequired,
      .reportNotRequiredRule, .reportDocument, .reportKindYear, .reportKindEvent, .tallyNotDue,
      .sourceTheUnits, .targetNo, .breakWay, .ruleOfWord, .standingIsBest, .standingIsMost,
      .standingWordBest, .standingWordMost, .standingAtMiddle, .dataFigures, .dataFiguresJSON,
      .dataIndicators,
      .dataUnits, .dataReports, .dataDuties, .pathDuties, .dataCorrections, .dataPackage,
      .columnIndicator,
      .columnIndicatorTitle, .columnUnit, .columnUnitTitle, .columnUnitType, .columnPeriod,
      .columnValue, .columnMarker, .columnMarkerTitle, .columnLower, .columnUpper, .columnPublished,
      .columnNumerator, .columnDenominator, .columnMeasure,
      .columnQuality, .columnBasis, .columnUnitsReported, .columnUnitsExpected, .columnReport,
      .columnSubmitter, .columnSubmitted, .columnCorrected, .columnNote, .columnDataStatus,
      .statusAchieved,
      .statusOnTrack, .statusBehind, .statusFarBehind, .statusMovingAway, .statusMissed,
      .statusNotYetDue, .statusNotAssessable, .statusProvisional, .outcomeMet, .outcomeMissed,
      .outcomeNoFigure, .targetYes, .directionUp, .directionDown, .reasonNoTarget,
      .reasonNoFigure, .reasonOnlyBaseline,
      .reasonBeforeBaseline, .roleLead, .roleImplement, .roleDirect, .roleCoordinate,
      .roleReport, .ownReading,
      .everyYear, .editionComing, .editionNow, .editionPast, .chartYear, .chartActual,
      .chartTarget, .chartUnit, .chartTrendTitle, .chartArea, .chartGrowthRate, .chartDataTable,
      .chartSource, .chartDownload, .chartNoValues, .sourceEditions, .sourceReports, .partialKey,
      .partsTotal, .partsShare, .partsSquare, .timelinePast, .timelineOngoing, .timelineUpcoming,
      .timelineMonths, .chartMultiplesTitle, .chartShareYes, .chartShareNo, .chartShareSilent,
      .chartShareGone,
      .chartDates,
      .chartReportsTitle, .chartProjection, .chartPercent, .proseDone, .proseNotDone,
      .proseFootnotes, .statusNoFigureAtDeadline, .outcomeAwaited, .outcomeNoStart,
      .outcomeWithheld, .outcomeTooFewFigures, .reasonTooFewFigures, .reasonWithheld,
      .verdictByUnits, .reasonNoBaseline, .reasonTwoWays, .reasonNoStart, .reasonBaseNotPositive,
      .baselineNamed,
      .baselineBeforePlan, .baselineFirst, .chartEquivalent, .ruleBaseline,
      .ruleLevel, .ruleGrowth, .ruleYesNo, .ruleMilestones, .ruleProvisional, .ruleWays, .ruleExact,
      .proseFootnote, .proseBackToText, .proseTable:
      []
    }
  }
}
