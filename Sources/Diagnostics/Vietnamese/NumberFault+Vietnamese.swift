extension NumberFault {
  /// What to say of a text that is no number, `example` being one in the same file.
  func vietnamese(_ text: String, example: String) -> Wording {
    switch self {
    case .percent(let number):
      Wording(
        "«\(text)» có dấu %, mà ô này chỉ nhận một con số.",
        remedy: "Xóa dấu %: ghi `\(number)`.")
    case .words(let number):
      Wording(
        "«\(text)» có chữ đi kèm con số.",
        remedy:
          "Chỉ ghi `\(number)`; đơn vị đo đã có trong chỉ số, điều cần nói thêm ghi ở cột ghi chú.")
    case .scaled(let full, let number):
      Wording(
        "«\(text)» có chữ chỉ hàng nghìn, hàng triệu đi kèm con số.",
        remedy:
          "Ghi đủ chữ số: `\(full)`. Nếu đơn vị đo của chỉ số đã là như vậy thì chỉ ghi `\(number)`."
      )
    case .about(let number):
      Wording(
        "«\(text)» nói một con số chưa chắc.",
        remedy: "Ghi `\(number)`, và ở cột `quality` ghi `estimated` (ước tính).")
    case .doubtful(let number):
      Wording(
        "«\(text)» có dấu ?: không rõ con số này có chắc không.",
        remedy: "Xem lại báo cáo; nếu đúng thì ghi `\(number)`.")
    case .otherDigits(let number):
      Wording(
        "«\(text)» viết bằng chữ số của một thứ chữ khác (như Ả Rập, Ba Tư, Thái).",
        remedy: "Gõ lại bằng chữ số 0 đến 9: `\(number)`.")
    case .marks(let number):
      Wording(
        "«\(text)» có dấu không thuộc về con số.",
        remedy: "Ghi `\(number)`; điều cần chú thích ghi ở cột ghi chú.")
    case .letters(let number):
      Wording(
        "«\(text)» có chữ cái trông giống chữ số (O và 0, l và 1).",
        remedy: "Gõ lại bằng chữ số: `\(number)`.")
    case .thousands(let number):
      Wording(
        "«\(text)» ngăn hàng nghìn không theo cách của tệp này.",
        remedy: "Ghi `\(number)`.")
    case .decimalMark(let number):
      Wording(
        "«\(text)» không đọc được: ở tệp này dấu chấm ngăn hàng nghìn, phẩy mới là dấu thập phân.",
        remedy:
          "Nếu là số lẻ thì ghi `\(number)`; nếu là hàng nghìn thì ghi liền, không có dấu chấm.")
    case .range:
      Wording(
        "«\(text)» là một khoảng, mà ô này chỉ nhận một con số.",
        remedy: "Ghi một số, và ở cột `quality` ghi `estimated` (ước tính) nếu số chưa chắc.")
    case .fraction:
      Wording(
        "«\(text)» là một phân số, mà ô này chỉ nhận một con số.",
        remedy: "Ghi số đếm được, ví dụ: \(example).")
    case .formula(let result?):
      Wording(
        "«\(text)» là một phép tính, không phải kết quả.", remedy: "Ghi `\(result)`.")
    case .formula(nil):
      Wording(
        "«\(text)» là một phép tính, không phải kết quả.",
        remedy:
          "Ghi con số tính ra. Trong Excel: chép ô rồi Dán Đặc biệt → Giá trị (Paste Special → Values)."
      )
    case .day:
      Wording(
        "«\(text)» là một ngày: có lẽ Excel đã đổi số vừa gõ thành ngày.",
        remedy:
          "Trong Excel chọn ô, đặt kiểu là Văn bản (Format Cells → Text), gõ lại con số, rồi lưu lại."
      )
    case .scientific:
      Wording(
        "Excel đã rút gọn số này thành «\(text)», các chữ số cuối có thể đã mất.",
        remedy:
          "Trong tệp Excel gốc chọn cả cột, đặt kiểu là Số (Format Cells → Number, 0 chữ số lẻ), rồi lưu "
          + "lại dạng CSV UTF-8."
      )
    case .other:
      Wording(
        "«\(text)» không phải là một con số mà tệp này dùng được.",
        remedy: "Chỉ viết chữ số, không kèm đơn vị hay dấu %, ví dụ: \(example).")
    }
  }
}
