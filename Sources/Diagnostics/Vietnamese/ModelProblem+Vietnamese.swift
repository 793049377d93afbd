import Quantities

extension ModelProblem {
  var vietnamese: Wording {
    switch self {
    case .unknown(let kind, let name, let nearest):
      Wording(
        "Không có \(kind.vietnamese) nào tên «\(name)».",
        remedy: nearest.map { "Có phải bạn muốn viết «\($0)»?" }
          ?? "Kiểm tra lại cách viết; tên phải trùng với \(kind.vietnameseSource).")
    case .noSubmitter(let name, let example):
      Wording(
        "Không có đơn vị hay cơ quan nào tên «\(name)».",
        remedy:
          "Ở đây ghi một đơn vị hay cơ quan, không ghi tên người, bằng tên thư mục của nó trong "
          + "content/units hoặc tên tệp trong content/bodies, ví dụ `\(example)`.")
    case .called(let kind, let text, let names, let isCode):
      Wording(
        isCode
          ? "«\(text)» là \(kind.vietnameseCode) của \(kind.vietnamese); ở đây cần tên như trong tệp."
          : "«\(text)» là cách gọi; ở đây cần tên của \(kind.vietnamese) như trong tệp.",
        remedy: "Viết \(code(names, " hoặc ")).")
    case .unknownAmong(let kind, let name, let known):
      Wording(
        "Không có \(kind.vietnamese) nào tên «\(name)».",
        remedy: "Chọn một trong: \(list(known)).")
    case .duplicateIdentifier(let kind, let name, let firstLine):
      Wording(
        "Tên «\(name)» của \(kind.vietnamese) đã dùng ở dòng \(firstLine).",
        remedy: "Chỉ ghi một lần: đặt `id` khác cho mục này, hoặc xóa nếu bị lặp.")
    case .duplicateSection(let code, let firstPath):
      Wording(
        "Mục \(code) đã được viết ở «\(firstPath)».",
        remedy: "Sửa `code` cho đúng mục, hoặc xóa một trong hai tệp.")
    case .duplicateUnitCode(let code, let other):
      Wording(
        "Mã \(code) cùng lúc là mã của «\(other)».",
        remedy:
          "Sửa mã, hoặc ghi `valid` (từ ngày, đến ngày) để hai nơi không dùng mã cùng một lúc.")
    case .tileTaken(let column, let row, let other):
      Wording(
        "Ô cột \(column), hàng \(row) trên sơ đồ đã là của «\(other)».",
        remedy: "Đổi `column` hoặc `row` của một trong hai đơn vị.")
    case .datesReversed(let from, let to):
      Wording(
        "Ngày kết thúc \(to.vietnamese) đứng trước ngày bắt đầu \(from.vietnamese).",
        remedy: "Đổi chỗ hai ngày hoặc sửa ngày viết sai.")
    case .unitCycle(let name):
      Wording(
        "«\(name)» thành ra thuộc về chính mình.",
        remedy: "Sửa `parent` cho đúng đơn vị cấp trên.")
    case .successionNotMutual(let unit, let other, let field):
      Wording(
        "Ở đây nhắc đến «\(other)», nhưng «\(other)» không nhắc lại «\(unit)».",
        remedy: "Thêm `\(unit)` vào `\(field)` của «\(other)», hoặc bỏ tên này ở đây.")
    case .editionFolderNotAYear(let name, let year):
      Wording(
        "Thư mục của một kỳ phải mang tên một năm, không phải «\(name)».",
        remedy: year.map { "Đổi tên thư mục thành `\($0)`." }
          ?? "Đổi tên thư mục thành năm, ví dụ `2025`.")
    case .editionOutsideItsYear(let folder, let starts):
      Wording(
        "Kỳ này nằm trong thư mục \(folder) nhưng bắt đầu ngày \(starts.vietnamese).",
        remedy: "Sửa ngày bắt đầu, hoặc chuyển kỳ sang thư mục của đúng năm.")
    case .postDateFarFromEdition(let date, let starts, let ends, let days, let meant):
      Wording(
        "Bài đề ngày \(date.vietnamese), quá xa kỳ diễn ra từ \(starts.vietnamese) đến \(ends.vietnamese).",
        remedy: (meant.map {
          "Có phải bạn muốn viết `\($0.iso8601)`? Nếu không thì chuyển bài sang kỳ khác. "
        } ?? "Sửa ngày của bài, hoặc chuyển bài sang kỳ khác. ")
          + "Bài được cách kỳ nhiều nhất \(days) ngày.")
    case .programmeOutsideEdition(let date, let starts, let ends):
      Wording(
        "Hoạt động ngày \(date.vietnamese) nằm ngoài kỳ (\(starts.vietnamese) đến \(ends.vietnamese)).",
        remedy: "Sửa ngày hoạt động, hoặc sửa `starts` và `ends` của kỳ.")
    case .unitNotThen(let unit, let when, let from, let to, let instead):
      Wording(
        "«\(unit)» không tồn tại \(when.vietnamese)\(vietnameseSpan(from: from, to: to)).",
        remedy: instead.isEmpty
          ? "Sửa đơn vị hoặc thời gian."
          : "Viết \(code(instead, " hoặc ")), hoặc sửa thời gian.")
    case .bodyNotThen(let body, let when, let from, let to):
      Wording(
        "«\(body)» không tồn tại \(when.vietnamese)\(vietnameseSpan(from: from, to: to)).",
        remedy: "Ghi tên nơi làm việc này lúc ấy, hoặc sửa thời gian.")
    case .dutyOwedTwice(let name, let other):
      Wording(
        "«\(name)» đã có nghĩa vụ theo «\(other)»; một nghĩa vụ chỉ thuộc về một nơi.",
        remedy: "Bỏ tên này ở một trong hai nơi, hoặc ghi `valid` để hai nơi không trùng thời gian."
      )
    case .indicatorWithoutSource:
      Wording(
        "Chỉ số không gắn với mục tiêu hay nhiệm vụ nào.",
        remedy: "Thêm `objective: …` hoặc `tasks: […]` để biết chỉ số này vì đâu mà có.")
    case .targetDoesNotFit(let kind):
      Wording(
        "Loại chỉ tiêu này không hợp với chỉ số kiểu `\(kind)`.",
        remedy:
          "`level` đi với `count`, `ratio` hoặc `rate`, `growth` với `count` hoặc `rate`, "
          + "`yes-no` với chỉ số có/không.")
    case .aggregationDoesNotFit(let kind, let aggregation, let allowed):
      Wording(
        "Không gộp được số kiểu `\(kind)` bằng cách `\(aggregation)`.",
        remedy:
          "Chỉ số kiểu `\(kind)` dùng \(code(allowed, " hoặc ")). "
          + "Nếu số là tỷ lệ đã tính sẵn, không có tử và mẫu, thì dùng `kind: rate`.")
    case .countInPercent(let measure):
      Wording(
        "Chỉ số đếm mà lại đo bằng «\(measure)»: cộng các tỷ lệ phần trăm sẽ ra số sai.",
        remedy:
          "Nếu chỉ có tỷ lệ đã tính sẵn thì dùng `kind: rate`; nếu có tử số và mẫu số thì dùng "
          + "`kind: ratio`.")
    case .weightWithoutMean(let aggregation):
      Wording(
        "`weight` chỉ dùng với `aggregation: weighted-mean`; ở đây là `\(aggregation)`.",
        remedy: "Bỏ `weight`, hoặc đổi `aggregation`.")
    case .weightIsNoCount(let indicator, let kind):
      Wording(
        "Chỉ số `\(indicator)` có kiểu `\(kind)` nên không làm trọng số được.",
        remedy: "Chọn một chỉ số kiểu `count`, ví dụ số dân.")
    case .milestoneOutsidePlan(let year, let first, let last):
      Wording(
        "Mốc năm \(year) nằm ngoài thời gian của kế hoạch (\(first)–\(last)).",
        remedy: "Sửa năm của mốc.")
    case .indicatorNotForUnitType(let indicator, let type):
      Wording(
        "Chỉ số «\(indicator)» không thu thập ở loại đơn vị «\(type)».",
        remedy: "Sửa đơn vị của dòng này, hoặc thêm `\(type)` vào `applies-to` hay `reported-for`.")
    case .invalidPeriod(let text, let slip): slip.vietnamese(text)
    case .figure(let fault): fault.vietnamese
    case .duplicateObservation(let path, let line):
      Wording(
        "Ô này (chỉ số, đơn vị, năm) đã có số ở «\(path)», dòng \(line).",
        remedy: "Giữ lại một dòng. Nếu hai số khác nhau, hỏi lại nơi báo cáo xem số nào đúng.")
    case .valueWithoutQuality:
      Wording(
        "Con số này chưa ghi là số chốt hay còn có thể đổi (cột `quality`, chất lượng).",
        remedy:
          "Ghi `final` (số chốt), `provisional` (tạm tính), `estimated` (ước tính) hoặc `revised` (đã "
          + "sửa).")
    case .negativeCount(let text):
      Wording(
        "«\(text)» nhỏ hơn 0, mà ở đây chỉ đếm được từ 0 trở lên.",
        remedy: "Sửa lại số theo báo cáo.")
    case .numeratorAboveDenominator(let numerator, let denominator):
      Wording(
        "Tử số \(numerator) lớn hơn mẫu số \(denominator), thành ra hơn 100 %.",
        remedy: "Xem lại hai số, có thể đã ghi nhầm cột.")
    case .partsWithoutRatio(let column, let indicator):
      Wording(
        "Chỉ số «\(indicator)» không phải tỷ lệ nên không dùng cột «\(column)».",
        remedy: "Xóa ô này và ghi giá trị ở cột `value`.")
    case .reportMisnamed(let text, let name):
      Wording(
        "«\(text)» không dùng làm tên được, và các dòng số liệu dẫn báo cáo này bằng tên «\(name)».",
        remedy: "Ghi `\(name)`.")
    case .reportWithoutName(let column, let name):
      Wording(
        "Ô «\(column)» để trống, mà các dòng số liệu dẫn báo cáo này bằng tên «\(name)».",
        remedy: "Ghi `\(name)`.")
    case .reportBeforeItsPeriod(let submitted, let period):
      Wording(
        "Báo cáo nộp ngày \(submitted.vietnamese) nhưng lại nói về năm \(period) chưa đến.",
        remedy: "Sửa ngày nộp hoặc năm của báo cáo.")
    case .reportInFuture(let submitted, let today):
      Wording(
        "Báo cáo này nộp ngày \(submitted.vietnamese), mà hôm nay mới là \(today.vietnamese).",
        remedy: "Sửa ngày nộp; báo cáo chưa nộp thì chưa ghi vào bảng.")
    case .notApplicableBesideFigures(let unit, let period, let others):
      Wording(
        "\(unit) ghi là không áp dụng năm \(period), nhưng năm ấy vẫn có số của "
          + "\(others.joined(separator: ", ")).",
        remedy:
          "Nếu chỉ là chưa có số chung thì ghi `not-reported`; nếu chỉ số thật sự không áp dụng thì "
          + "xem lại các dòng kia.")
    case .withheldCanBeWorkedOut(let figures, let isCertain, let rows, let remedies):
      Wording(
        isCertain
          ? "Không công bố \(vietnameseNames(figures)), nhưng từ các số khác của cổng ai cũng tính ra "
            + "được (\(list(rows)))."
          : "Không công bố \(vietnameseNames(figures)), nhưng chưa chắc chắn được rằng từ các số khác "
            + "của cổng không ai tính ra.",
        remedy: vietnameseRemedy(remedies))
    case .periodNotBegun(let period, let today, let report?, let reportPeriod?):
      Wording(
        "Năm \(period) chưa đến: hôm nay là \(today.vietnamese).",
        remedy: "Ghi `\(reportPeriod)`, là năm của báo cáo «\(report)» mà dòng này dẫn.")
    case .periodNotBegun(let period, let today, _, _):
      Wording(
        "Năm \(period) chưa đến: hôm nay là \(today.vietnamese).",
        remedy: "Sửa năm của dòng này; số của năm chưa đến thì chưa ai đếm được.")
    case .firmBeforePeriodEnd(let quality, let submitted, let end):
      Wording(
        "Số ghi `\(quality)` nhưng báo cáo nộp ngày \(submitted.vietnamese), trước khi kỳ kết thúc (\(end.vietnamese)).",
        remedy: "Ghi `provisional` (tạm tính), hoặc dẫn báo cáo nộp sau ngày \(end.vietnamese).")
    case .growthAgainstDirection(let direction):
      Wording(
        "Chỉ tiêu tăng trưởng ngược với `direction: \(direction)` của chỉ số.",
        remedy: "Sửa dấu của `rate`, hoặc sửa `direction`.")
    case .baselineWithoutWay:
      Wording(
        "Mức xuất phát chỉ có nghĩa với chỉ tiêu `level` hoặc `growth`.",
        remedy: "Bỏ `baseline`, hoặc thêm `target` có mốc hoặc mức tăng.")
    case .baselineAfterMilestone(let year, let milestone):
      Wording(
        "Mức xuất phát năm \(year) không đứng trước mốc đầu tiên (\(milestone)).",
        remedy: "Sửa năm của `baseline`, hoặc sửa các mốc.")
    case .fractionMadeADay(let text, let meant):
      Wording(
        "«\(text)» là một ngày: Excel đã đổi tử số và mẫu số thành ngày.",
        remedy:
          "Trong Excel chọn ô, đặt kiểu là Văn bản (Format Cells → Text), gõ lại `\(meant)`, rồi lưu."
      )
    case .invalidFraction(let text, let better):
      Wording(
        "«\(text)» không phải tử số và mẫu số.",
        remedy: better.map { "Ghi `\($0)`, tử số và mẫu số với gạch chéo ở giữa." }
          ?? "Ghi hai số nguyên với gạch chéo ở giữa, ví dụ `6/18`. "
          + "Excel hay đổi thành ngày: đặt ô là Văn bản (Text) trước khi gõ.")
    case .reportedNumber(let text, let reported):
      Wording(
        "«\(text)» không phải số đã báo cáo: số liệu ghi \(reported).",
        remedy: "Ghi `\(reported)`.")
    case .correctionInData(let old, let new, let path, let line):
      Wording(
        "Số \(old) đã bị sửa thành \(new) ngay trong số liệu (\(path), dòng \(line)), mà đính chính này "
          + "mới là chỗ sửa.",
        remedy:
          "Trong \(path), dòng \(line), ghi lại `\(old)` là số đã báo cáo; cổng tự công bố \(new) theo "
          + "đính chính.")
    case .correctionDoesNotFit(let expected, let found, let path, let line, let isCorrectedBefore):
      Wording(
        vietnameseMisfit(
          expected: expected, found: found, row: "\(path), dòng \(line)",
          isCorrectedBefore: isCorrectedBefore),
        remedy:
          "Tệp số liệu giữ nguyên số đã báo cáo, còn số đúng ghi ở cột `new` của đính chính. "
          + "Sửa cột `old` hoặc trả lại số cũ trong tệp số liệu.")
    case .correctionWithoutFigure(let indicator, let unit, let period):
      Wording(
        "Không có dòng số liệu nào của «\(indicator)», «\(unit)», năm \(period) để đính chính.",
        remedy: "Sửa chỉ số, đơn vị hoặc năm cho trùng với dòng số liệu cần đính chính.")
    case .correctionChangesNothing:
      Wording(
        "Giá trị mới trùng với giá trị cũ.",
        remedy: "Ghi giá trị đúng vào cột `new`, hoặc xóa dòng này.")
    case .correctionOfMissing(let path, let line):
      Wording(
        "Ô này chưa từng có số, nên không có gì để đính chính.",
        remedy: "Ghi số, `quality` và `report` thẳng vào dòng \(line) của \(path).")
    case .correctionBeforeReport(let date, let submitted):
      Wording(
        "Đính chính ngày \(date.vietnamese), trước khi báo cáo được nộp (\(submitted.vietnamese)).",
        remedy: "Sửa ngày đính chính, hoặc ngày nộp của báo cáo.")
    case .correctionInFuture(let date, let today):
      Wording(
        "Đính chính ghi ngày \(date.vietnamese), mà hôm nay mới là \(today.vietnamese).",
        remedy: "Sửa ngày đính chính.")
    case .publishedFigureChanged(let old, let new, let correction):
      Wording(
        "Số chốt đã công bố ở ô này là \(old), nay thành \(new) mà không có đính chính.",
        remedy:
          "Ghi lại \(old) ở đây, rồi thêm \(correction.vietnamese). Thay các dấu …: vì sao, ngày, ai phát "
          + "hiện.")
    case .publishedFigureGone(let indicator, let unit, let period, let old, let correction):
      Wording(
        "Số chốt đã công bố của \(unit), chỉ số `\(indicator)`, năm \(period) là \(old); "
          + "nay không còn dòng nào.",
        remedy:
          "Đưa dòng ấy trở lại tệp số liệu; nếu số là sai thì thêm \(correction.vietnamese). Thay các dấu …: "
          + "vì sao, ngày, ai phát hiện.")
    case .publishedFigureWithheld(let unit, let period, let correction):
      Wording(
        "Số chốt năm \(period) của \(unit) đã công bố, nay được giữ lại mà không có đính chính.",
        remedy:
          "Ghi lại số cũ ở đây, rồi thêm \(correction.vietnamese). Thay các dấu …: số cũ, vì sao, ngày, ai "
          + "phát hiện. Cổng sẽ không in số cũ ở đâu nữa."
      )
    case .publishedFigureSoftened(let old, let new):
      Wording(
        "Số này đã công bố là `\(old)`, nay lại ghi là `\(new)`.",
        remedy:
          "Giữ `\(old)`. Nếu số hóa ra chưa chắc, hãy đính chính nó trong "
          + "content/data/corrections.csv khi biết số đúng.")
    case .publishedGone(let name, let figures):
      Wording(
        "«\(name)» đã công bố \(figures) số chốt, nay không còn tệp này.",
        remedy:
          "Đưa tệp trở lại. Đơn vị đã thôi thì ghi ngày trong `valid`, chỉ số thôi theo dõi thì bỏ "
          + "`target`, chứ không xóa.")
    case .noFigure(let name, let year, let years):
      Wording(
        "Không có số liệu của «\(name)»\(year.map { " năm \($0)" } ?? "").",
        remedy: years.isEmpty
          ? "Chọn chỉ số hoặc đơn vị khác; nơi này chưa có dòng nào trong tệp số liệu."
          : "Có số của các năm: \(years.map { "\($0)" }.joined(separator: ", ")).")
    case .chartDoesNotFit(let type, let indicator):
      Wording(
        "Không vẽ được biểu đồ kiểu `\(type)` cho chỉ số «\(indicator)».",
        remedy:
          "`trend` và `progress` cần số đo được của cả địa bàn, `progress` cần chỉ tiêu. "
          + "`ranking` cần ít nhất hai đơn vị; `changes`, `multiples`, `heatmap` cần hai năm; "
          + "`map` cần `tile` ở các đơn vị; `share` cần chỉ số có hay chưa.")
    case .addressTaken(let address, let otherPath):
      Wording(
        "Trang này có cùng địa chỉ «\(address)» với trang của «\(otherPath)».",
        remedy: "Đổi tên tệp hoặc `slug` của một trong hai.")
    case .unusedAsset(let name):
      Wording(
        "Không trang nào dùng tệp này, nên sẽ không ai thấy nó.",
        remedy:
          "Viết `\(insertion(of: name, "…"))` trong một bài, với lời mô tả thay cho dấu …, hoặc xóa tệp."
      )
    case .undrawable(let reason): Self.wording(of: reason)
    }
  }

  private static func wording(of reason: Undrawable) -> Wording {
    switch reason {
    case .valueOffScale(let label, let value):
      Wording(
        "Không vẽ được biểu đồ: «\(label)» là \(value), nằm ngoài thang của chỉ số.",
        remedy: "Sửa giá trị ấy. Tỷ lệ phải từ 0 đến 100.")
    case .valueTooLarge(let label):
      Wording(
        "Không vẽ được biểu đồ: giá trị của «\(label)» quá lớn.",
        remedy: "Đổi đơn vị tính, ví dụ từ đồng sang triệu đồng.")
    case .labelTooLong(let label):
      Wording(
        "Không vẽ được biểu đồ: «\(label)» quá dài, không vừa màn hình điện thoại.",
        remedy: "Ghi `short-title` ngắn hơn, hoặc đổi đơn vị tính.")
    case .sameName(let name):
      Wording(
        "Không vẽ được biểu đồ: hai nơi cùng tên «\(name)».",
        remedy: "Đổi tên một trong hai.")
    case .tooManyYears(let count, let limit):
      Wording(
        "Không vẽ được biểu đồ: có \(count) năm, nhiều hơn \(limit).",
        remedy: "Xem lại năm của các dòng số liệu; năm gõ nhầm hay nằm rất xa các năm khác.")
    case .tooManyRows(let count, let limit):
      Wording(
        "Không vẽ được biểu đồ: có \(count) dòng, nhiều hơn \(limit).",
        remedy: "Chia chỉ số cho ít loại đơn vị hơn trong `applies-to`.")
    case .other(let reason):
      Wording(
        "Không vẽ được biểu đồ (\(reason)).",
        remedy:
          "Xem lại số liệu của chỉ số này; nếu không thấy gì sai thì báo cho người giữ chương trình."
      )
    }
  }
}

/// How a correction and the data differ; not in numbers where the figure is withheld.
private func vietnameseMisfit(
  expected: String?, found: String?, row: String, isCorrectedBefore: Bool
) -> String {
  guard let expected, let found else {
    return "Số cũ trong đính chính không khớp với số liệu (\(row))."
  }
  return isCorrectedBefore
    ? "Sau các đính chính trước, số này là \(found), không phải \(expected)."
    : "Đính chính chờ số cũ là \(expected), nhưng số liệu đang ghi \(found) (\(row))."
}

/// Figures by name: «luot-doc» năm 2024 của «xa-an», «xa-binh».
private func vietnameseNames(_ figures: [FigureName]) -> String {
  figures.grouped.map { group in
    "«\(group.indicator)» năm \(group.period) của "
      + list(group.units.map { "«\($0)»" })
  }.joined(separator: "; ")
}

/// What would keep them: one of several, or several together where no single one would do.
private func vietnameseRemedy(_ remedies: [[FigureName]]) -> String {
  guard let first = remedies.first else {
    return "Ghi thêm `withheld` cho những ô khác ở các dòng ấy, hoặc cho số chung của nơi cấp "
      + "trên; nếu `baseline` để lộ thì bỏ `baseline`."
  }
  if remedies.count > 1 {
    return "Ghi thêm `withheld` cho một trong các ô: "
      + "\(vietnameseNames(remedies.flatMap { $0 })). " + vietnameseWithholding
  }
  return first.count > 1
    ? "Ghi thêm `withheld` cho tất cả các ô: \(vietnameseNames(first)). " + vietnameseWithholding
    : "Ghi thêm `withheld` cho ô \(vietnameseNames(first)). " + vietnameseWithholding
}

/// How a figure is withheld.
private let vietnameseWithholding =
  "Dấu ấy ở cột `value`; `numerator`, `denominator` và `quality` để trống. Số đã công bố thì giữ dòng cũ và "
  + "thêm một dòng đính chính có `new` là `withheld`."

private func vietnameseSpan(from: CalendarDate?, to: CalendarDate?) -> String {
  switch (from, to) {
  case (let from?, let to?): " (chỉ có từ \(from.vietnamese) đến \(to.vietnamese))"
  case (let from?, nil): " (chỉ có từ \(from.vietnamese))"
  case (nil, let to?): " (chỉ có đến \(to.vietnamese))"
  case (nil, nil): ""
  }
}

extension PeriodSlip {
  fileprivate func vietnamese(_ text: String) -> Wording {
    let notAYear = "«\(text)» không phải một năm."
    return switch self {
    case .beside(let year): Wording(notAYear, remedy: "Chỉ ghi `\(year)`.")
    case .twoDigits(let year):
      Wording("Năm «\(text)» thiếu chữ số.", remedy: "Ghi đủ bốn chữ số: `\(year)`.")
    case .several(let years):
      Wording(
        "«\(text)» là nhiều năm, mà mỗi dòng là số của một năm.",
        remedy: "Ghi một năm, là năm của báo cáo: \(code(years, " hoặc ")).")
    case .partOfYear(let year):
      Wording(
        "«\(text)» chỉ là một phần của năm, mà số liệu ở đây là của cả năm.",
        remedy:
          "Nếu là số của cả năm thì ghi \(year.map { "`\($0)`" } ?? "năm bằng bốn chữ số"); số giữa năm "
          + "chưa nhập vào bảng này: xóa dòng này, chờ có số của cả năm.")
    case .other: Wording(notAYear, remedy: "Ghi một năm bằng bốn chữ số, ví dụ `2025`.")
    }
  }
}

extension EntityKind {
  fileprivate var vietnamese: String {
    switch self {
    case .planDocument: "văn bản"
    case .objective: "mục tiêu"
    case .task: "nhiệm vụ"
    case .body: "cơ quan"
    case .unit: "đơn vị hành chính"
    case .unitType: "loại đơn vị"
    case .facility: "thiết chế"
    case .facilityType: "loại thiết chế"
    case .indicator: "chỉ số"
    case .report: "báo cáo"
    case .submitter: "đơn vị hay cơ quan"
    case .campaign: "chiến dịch"
    case .section: "mục của kế hoạch"
    case .language: "ngôn ngữ"
    }
  }

  /// What is given beside titles to tell those of a kind apart.
  fileprivate var vietnameseCode: String {
    switch self {
    case .planDocument: "số hiệu"
    case .objective, .task: "số mục"
    case .body, .unit, .unitType, .facility, .facilityType, .indicator, .report, .submitter,
      .campaign, .section, .language:
      "mã số"
    }
  }

  /// Where the known names of a kind stand.
  fileprivate var vietnameseSource: String {
    switch self {
    case .planDocument: "tên tệp trong content/plan/documents"
    case .objective: "tên tệp trong content/plan/objectives"
    case .task: "tên tệp trong content/plan/tasks"
    case .body: "tên tệp trong content/bodies"
    case .unit: "tên thư mục trong content/units"
    case .unitType: "`unit-types` trong portal.yaml"
    case .facility: "cột `id` của facilities.csv"
    case .facilityType: "`facility-types` trong portal.yaml"
    case .indicator: "tên tệp trong content/indicators"
    case .report: "cột `id` của data/reports.csv"
    case .submitter: "một thư mục trong content/units hoặc một tệp trong content/bodies"
    case .campaign: "tên thư mục trong content/campaigns"
    case .section: "một `code` trong content/plan hoặc content/bodies"
    case .language: "`languages` trong portal.yaml"
    }
  }
}
