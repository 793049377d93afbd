import SVGCharts

/// English words, as a theme's phrase file would give them.
enum English {
  static let words = ChartWords(
    missing: MissingWords(
      notReported: "not reported", notYetDue: "not yet due", notApplicable: "not applicable",
      withheld: "withheld"),
    partial: PartialWords(
      key: "Too few have reported", value: "{value} ({reported} of {expected} have reported)",
      cell: "{value} ({reported}/{expected})"),
    frame: FrameWords(
      dataTable: "Data table", noEntry: "–", source: "Source", downloadCSV: "Download (CSV)",
      noValues: "No figures yet.", listSeparator: ", ", nameWithUnit: "{name} ({unit})",
      percent: "%"),
    trend: TrendWords(
      latest: "{series}: {value} in {year}.", increased: "Up {change} since {year}.",
      decreased: "Down {change} since {year}.", unchanged: "Unchanged since {year}.",
      milestone: "{name} for {year}", milestones: "{name}: {list}.", item: "{value} in {year}",
      missing: "No figures: {list}.", missingItem: "{series}, {year}: {reason}",
      seriesBreak: "From {year} figures cannot be compared with those before: {label}."),
    ranking: RankingWords(
      range: "Highest: {top} ({topValue}); lowest: {bottom} ({bottomValue}).",
      single: "Only {name} has a figure: {value}.", equal: "All stand at {value}.",
      more: "{names} and {count} more", missing: "{count} of {total} have no figure."),
    progress: ProgressWords(
      now: "{name}: {value}.", missing: "{name}: {reason}.",
      short: "{distance} short of {label} ({target}).", reached: "{label} ({target}) reached.",
      above: "{distance} above {label} ({target}).", within: "Within {label} ({target}).",
      level: "{label}: {value}"),
    comparison: ComparisonWords(
      counts: "From {first} to {second}: {increased} up, {decreased} down, {unchanged} unchanged.",
      largest: "Largest change: {name}, from {first} to {second}.", pair: "{first} → {second}"),
    multiples: MultiplesWords(
      scale: "{name}; all panels from {lower} to {upper}", latest: "In {year}. {range}"),
    classes: ClassWords(
      below: "below {upper}", between: "{lower} to below {upper}", from: "{lower} and more",
      column: "{column}. {range}", count: "{name}: {count}"),
    parts: PartsWords(
      item: "{name}: {value} ({share})", plain: "{name}: {value}", together: "{list}.",
      total: "Total", share: "Share", square: "Each square is 1%."),
    timeline: TimelineWords(
      count: "{count} events in {year}.",
      states: "{past} past, {ongoing} going on, {upcoming} to come.",
      next: "Next: {name} ({dates}).", none: "No events in {year} yet.", past: "past",
      ongoing: "going on", upcoming: "to come", today: "Today, {day}", day: "{day} {monthName}",
      span: "{first} – {last}",
      months: [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
      ]))

  static let numbers = NumberStyle(
    decimalSeparator: ".", groupSeparator: ",", minus: "−", percent: "{number}%",
    percentagePoints: "{number} points", counted: "{number} {unit}",
    millions: "{number} million", billions: "{number} billion",
    trillions: "{number} trillion")
}
