extension FigureFault {
  var vietnamese: Wording {
    switch self {
    case .emptyValue(let column, let choice):
      Wording(
        "Cột «\(column)» để trống. Trống không có nghĩa là 0.",
        remedy: choice.kind.vietnamese + choice.vietnameseOrMarkers)
    case .missingParts(let choice):
      Wording(
        "Ô này để trống.", remedy: choice.kind.vietnamese + choice.vietnameseOrMarkers)
    case .wordForNoValue(let text, let saysNone, let choice):
      Wording(
        "«\(text)» không nói vì sao ở đây không có \(choice.kind.vietnameseNoun).",
        remedy: saysNone
          ? "Ghi " + choice.marker.vietnamese
          : choice.kind.vietnameseIfAny + choice.vietnameseOrMarkers)
    case .wrongValue(let text, let choice):
      Wording(
        "«\(text)» không phải giá trị của chỉ số này.",
        remedy: choice.kind.vietnamese + choice.vietnameseOrMarkers)
    case .otherAnswer(let text, let isYes):
      Wording(
        "«\(text)» không phải cách trả lời ở đây: chỉ có `yes` (có) và `no` (không).",
        remedy: isYes ? "Ghi `yes`." : "Ghi `no`.")
    case .wordForNumber(let text, let measure, let choice):
      Wording(
        "«\(text)» không phải một con số, mà chỉ số này đo bằng «\(measure)».",
        remedy: "Ghi con số theo báo cáo" + choice.vietnameseOrMarkers)
    case .percentOfCount(let text, let measure):
      Wording(
        "«\(text)» là phần trăm, mà chỉ số này đo bằng «\(measure)».",
        remedy: "Xem báo cáo rồi ghi số «\(measure)» đếm được, không ghi phần trăm.")
    case .percentOfParts(let text, let part?, let whole?):
      Wording(
        "«\(text)» là phần trăm, mà ô này cần số đếm được trong \(whole).",
        remedy: "Ghi số đếm được theo báo cáo, có lẽ là `\(part)`; phần trăm được tính tự động.")
    case .percentOfParts(let text, _, _):
      Wording(
        "«\(text)» là phần trăm, mà ô này cần số đếm được.",
        remedy: "Ghi số đếm được theo báo cáo; phần trăm được tính tự động.")
    case .moneyForCount(let text, let number, let measure):
      Wording(
        "«\(text)» là một số tiền, mà chỉ số này đo bằng «\(measure)».",
        remedy:
          "Xem có nhầm bảng hay nhầm cột không. Nếu đúng là \(number) «\(measure)» thì ghi `\(number)`."
      )
    case .doubtfulNumber(let text, let number, let choice):
      Wording(
        "«\(text)» có dấu ?: không rõ con số này có chắc không.",
        remedy:
          "Nếu báo cáo ghi \(number) thì ghi `\(number)`"
          + (choice.marker == .here
            ? "" : ", và nếu đó chỉ là ước chừng thì ở cột `quality` ghi `estimated` (ước tính)")
          + choice.vietnameseOrMarkers)
    case .valueOfRatio(let text, let slip, let choice): slip.vietnamese(text, choice)
    case .markerBesideValue(let marker, let column, let emptied):
      Wording(
        "`\(marker)` đứng ở cột «\(column)», mà chỗ của nó là cột `value` (giá trị).",
        remedy:
          "Chuyển `\(marker)` sang cột `value` và để trống \(emptied.count > 1 ? "các cột" : "cột") \(code(emptied))."
      )
    case .valueBesideMarker(let column, let marker, let kind):
      Wording(
        "Đã ghi `\(marker)` (không có số) mà cột «\(column)» vẫn có giá trị.",
        remedy: "Xóa ô này. \(kind.vietnameseInstead(of: marker))")
    case .denominatorNotPositive(let marker):
      Wording(
        "Mẫu số phải lớn hơn 0.",
        remedy: "Sửa mẫu số; nếu đơn vị không có gì để tính, ghi `not-applicable`"
          + marker.vietnameseColumn)
    case .totalRow(let text, let place): place.vietnamese(text)
    case .valueWithoutReport(let reports, let separators):
      Wording(
        "Con số này không dẫn về báo cáo nào.",
        remedy: vietnameseReport(reports, separators))
    case .reportOfAnotherPeriod(let report, let reportPeriod, let period, let reports, let isOther):
      Wording(
        "Báo cáo «\(report)» là của năm \(reportPeriod), không phải năm \(period).",
        remedy: (reports.isEmpty
          ? "Dẫn báo cáo của năm \(period)" : "Ghi \(code(reports, " hoặc "))")
          + (isOther ? "." : "; nếu sai là ở năm thì sửa năm của dòng này thành `\(reportPeriod)`.")
      )
    case .reportOfAnotherUnit(let report, let submitter, let unit, let reports, let isOther):
      Wording(
        "Báo cáo «\(report)» là của «\(submitter)», không phải của «\(unit)».",
        remedy: (reports.isEmpty
          ? "Dẫn báo cáo của chính đơn vị này" : "Ghi \(code(reports, " hoặc "))")
          + (isOther
            ? "." : "; nếu sai là ở đơn vị thì sửa đơn vị của dòng này thành `\(submitter)`."))
    }
  }
}

/// Which report to cite, and where.
private func vietnameseReport(_ reports: [String], _ separators: String?) -> String {
  guard !reports.isEmpty else {
    return "Ghi tên báo cáo ở cột `report` (báo cáo), như trong data/reports.csv."
  }
  guard let separators else { return "Ghi \(code(reports, " hoặc ")) ở cột `report` (báo cáo)." }
  return "Viết thêm vào cuối dòng: \(code(reports.map { separators + $0 }, " hoặc "))."
}

extension TotalPlace {
  fileprivate func vietnamese(_ text: String) -> Wording {
    let remedy =
      switch self {
      case .indicator:
        "Xóa dòng này. Nếu đây là số mà cấp trên báo cáo riêng thì ghi tên chỉ số thay cho «\(text)», "
          + "và tên đơn vị cấp trên ở cột `unit` (đơn vị)."
      case .unit(let submitter?):
        "Xóa dòng này. Nếu đây là số mà «\(submitter)» báo cáo riêng thì ghi `\(submitter)` thay cho "
          + "«\(text)»."
      case .unit(nil):
        "Xóa dòng này. Nếu đây là số mà cấp trên báo cáo riêng thì ghi tên đơn vị ấy thay cho «\(text)»."
      }
    return Wording("«\(text)» là dòng tổng cộng, mà cổng tự cộng các dòng.", remedy: remedy)
  }
}

extension RatioSlip {
  fileprivate func vietnamese(_ text: String, _ choice: ValueChoice) -> Wording {
    switch self {
    case .percent:
      Wording(
        "Chỉ số này là tỷ lệ, ghi bằng tử số và mẫu số chứ không ghi phần trăm như «\(text)».",
        remedy: choice.kind.vietnamese + choice.vietnameseOrMarkers)
    case .fraction(let numerator, let denominator):
      Wording(
        "«\(text)» là tử số và mẫu số trong một ô, mà mỗi số có cột riêng.",
        remedy:
          "Để trống cột `value`, ghi \(numerator) ở cột `numerator` (tử số) và \(denominator) ở cột "
          + "`denominator` (mẫu số).")
    case .besideParts(let numerator, let denominator):
      Wording(
        "Chỉ số này là tỷ lệ, đã có tử số \(numerator) và mẫu số \(denominator), nên cột `value` không "
          + "ghi «\(text)».",
        remedy: "Xóa ô này; tỷ lệ được tính tự động.")
    case .other:
      Wording(
        "«\(text)» không phải giá trị của chỉ số này.",
        remedy: choice.kind.vietnamese + choice.vietnameseOrMarkers)
    }
  }
}

extension ValueKind {
  /// What to write.
  fileprivate var vietnamese: String {
    switch self {
    case .number: "Ghi một số"
    case .parts:
      "Để trống cột `value`, ghi tử số ở cột `numerator` và mẫu số ở cột `denominator`; tỷ lệ được "
        + "tính tự động"
    case .fraction: "Ghi tử số và mẫu số như `3/5`"
    case .yesNo: "Ghi `yes` (có) hoặc `no` (không)"
    }
  }

  /// What to write where there is something after all.
  fileprivate var vietnameseIfAny: String {
    switch self {
    case .number: "Nếu không có người hay vật nào thì ghi 0"
    case .parts: "Có số thì ghi ở hai cột `numerator` (tử số), `denominator` (mẫu số)"
    case .fraction, .yesNo: vietnamese
    }
  }

  /// What to do with the word that there is no figure where there is one.
  fileprivate func vietnameseInstead(of marker: String) -> String {
    switch self {
    case .number, .fraction: "Nếu thật ra có số thì giữ ô này và ghi số thay cho `\(marker)`."
    case .yesNo:
      "Nếu đã biết thì giữ ô này và ghi `yes` (có) hoặc `no` (không) thay cho `\(marker)`."
    case .parts:
      "Nếu thật ra có số thì giữ ô này, xóa `\(marker)` và ghi số ở hai cột `numerator` (tử số), "
        + "`denominator` (mẫu số)."
    }
  }

  fileprivate var vietnameseNoun: String { self == .yesNo ? "câu trả lời" : "số" }
}

extension ValueChoice {
  /// The words for no figure behind what else may be written.
  fileprivate var vietnameseOrMarkers: String {
    "; nếu không có \(kind.vietnameseNoun) thì ghi " + marker.vietnamese
  }
}

extension MarkerPlace {
  /// The words for no figure, and where they stand.
  fileprivate var vietnamese: String {
    "`not-reported` (chưa báo cáo), `not-yet-due` (chưa đến hạn), `not-applicable` (không áp dụng) "
      + "hoặc `withheld` (không công bố)" + vietnameseColumn
  }

  /// Where one of them stands, and what does not stand beside it.
  fileprivate var vietnameseColumn: String {
    switch self {
    case .here: "."
    case .valueColumn(let emptied) where emptied.isEmpty: " ở cột `value` (giá trị)."
    case .valueColumn(let emptied):
      " ở cột `value` (giá trị) và để trống \(emptied.count > 1 ? "các cột" : "cột") \(code(emptied))."
    }
  }
}
