extension MissingTarget {
  /// What to say of a link to a path without a file.
  func vietnamese(_ path: String) -> Wording {
    let missing = "Không có tệp nào là «\(path)»."
    return switch self {
    case .nearest(let name): Wording(missing, remedy: "Có phải bạn muốn viết «\(name)»?")
    case .spelling(let better):
      Wording(
        "Không có tệp nào là «\(path)»: tên tệp viết thường, không dấu, nối bằng gạch.",
        remedy: "Viết \(better)")
    case .elsewhere(let better):
      Wording(
        "Tính từ thư mục chứa tệp này thì «\(path)» không dẫn tới tệp nào.",
        remedy: "Viết \(better)")
    case .folder(let better):
      Wording("«\(path)» là một thư mục, không phải tệp.", remedy: "Viết \(better)")
    case .folderOfFiles(let example):
      Wording(
        "«\(path)» là một thư mục, không phải tệp.",
        remedy: "Ghi tên một tệp trong đó, ví dụ \(example)")
    case .backslashes(let better):
      Wording(
        "Ở đây các thư mục cách nhau bằng /, không phải dấu \\ của Windows.",
        remedy: "Viết \(better)")
    case .webAddress(let better):
      Wording(
        "«\(path)» có vẻ là địa chỉ một trang mạng khác, nhưng không bắt đầu bằng https://.",
        remedy: "Viết \(better)")
    case .mailAddress(let better):
      Wording(
        "«\(path)» là một địa chỉ thư điện tử, nhưng ở trước thiếu mailto:.",
        remedy: "Viết \(better)")
    case .telephone(let better):
      Wording(
        "«\(path)» là một số điện thoại, nhưng ở trước thiếu tel:.",
        remedy: "Viết \(better)")
    case .office(let better):
      Wording(
        "Không có tệp nào là «\(path)», và cổng không đăng tệp của Word, Excel hay PowerPoint.",
        remedy: "Lưu thành PDF ở cạnh tệp này rồi viết \(better)")
    case .unknown(let example):
      Wording(
        missing,
        remedy: "Kiểm tra tên tệp; đường dẫn tính từ thư mục chứa tệp này"
          + (example.map { ", ví dụ \($0)" } ?? ".")
      )
    }
  }
}

extension ValueFault {
  func vietnamese(_ text: String) -> Wording {
    switch self {
    case .comma(let better):
      Wording(
        "Giữa các phần trong tên một số liệu chỉ có dấu cách, không có dấu phẩy.",
        remedy: "Viết `\(better)`.")
    case .yearBeforeUnit(let better):
      Wording(
        "Trong tên một số liệu, năm đứng cuối, sau đơn vị.",
        remedy: "Viết `\(better)`.")
    case .wordBeforeYear(let better):
      Wording(
        "«\(text)» ở đây là thừa: năm chỉ viết bằng số.",
        remedy: "Viết `\(better)`.")
    case .title(let name, let better):
      Wording(
        "Số liệu gọi theo tên tệp, mà «\(text)» ở đó là «\(name)».",
        remedy: "Viết `\(better)`.")
    case .other:
      Wording(
        "«\(text)» không gọi tên một số liệu.",
        remedy:
          "Ghi chỉ số, rồi đơn vị nếu cần, rồi năm nếu cần: `=luot-ban-doc xa-phu-long 2024`. "
          + "Muốn hiện mã bắt đầu bằng dấu = thì viết `\\=…`.")
    }
  }
}
