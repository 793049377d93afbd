extension BrokenLink {
  var vietnamese: Wording {
    switch self {
    case .lineBreak(let text, let address):
      Wording(
        "Địa chỉ trong ngoặc tròn nằm ở dòng sau, nên không thành liên kết.",
        remedy: "Viết liền trên một dòng: [\(text)](\(address))")
    case .textNotClosed(let text, let address):
      Wording(
        "Dấu [ trước «\(text)» không được đóng, nên không thành liên kết.",
        remedy: "Thêm dấu ] trước dấu (: [\(text)](\(address))")
    case .angleNotClosed(let address):
      Wording(
        "Dấu < trước địa chỉ không được đóng.",
        remedy: "Thêm dấu > ngay sau địa chỉ: <\(address)>")
    case .spaceInAngle(let better):
      Wording(
        "Địa chỉ giữa < và > có dấu cách, nên không thành liên kết.",
        remedy: "Viết %20 thay mỗi dấu cách: <\(better)>")
    case .scheme(let written, let better):
      Wording(
        "«\(written)» không thành địa chỉ: sau https: phải là hai dấu gạch chéo, viết liền.",
        remedy: "Viết \(better)")
    }
  }
}
