extension LeftoverMark.EmphasisCause {
  func vietnamese(mark: String) -> Wording {
    let shape = mark == "~~" ? "gạch ngang" : mark.count == 1 ? "in nghiêng" : "in đậm"
    let escape = " Muốn hiện đúng dấu thì viết \(mark.map { "\\\($0)" }.joined())."
    return switch self {
    case .unclosed(.heading) where shape == "in đậm":
      Wording(
        "Dấu \(mark) ở đây không có dấu \(mark) thứ hai trong cùng tiêu đề, nên sẽ hiện nguyên trên trang.",
        remedy: "Xóa dấu này: tiêu đề vốn đã in đậm." + escape)
    case .unclosed(let stretch):
      Wording(
        "Dấu \(mark) ở đây không có dấu \(mark) thứ hai trong cùng \(stretch.vietnamese), "
          + "nên sẽ hiện nguyên trên trang.",
        remedy: "Thêm \(mark) ở cuối chỗ cần \(shape), hoặc xóa dấu này." + escape)
    case .unopened(let better):
      Wording(
        "Trước dấu \(mark) này không có dấu \(mark) nào mở, nên nó không đóng gì và sẽ hiện nguyên trên trang.",
        remedy: "Thêm \(mark) ở đầu chỗ cần \(shape), ví dụ \(better), hoặc xóa dấu này." + escape)
    case .overStretches(let stretch, let first, let last):
      Wording(
        "Dấu \(mark) mở ở đây lại đóng ở một \(stretch.vietnamese) khác, nên không có tác dụng.",
        remedy: "Đóng và mở lại trong từng \(stretch.vietnamese): \(first) và \(last)")
    case .beforeListMark(let listMark, let better):
      Wording(
        "Dấu \(mark) đứng trước \(listMark), nên dòng này không thành một mục của danh sách "
          + "và dấu sẽ hiện nguyên.",
        remedy: "Đặt \(mark) sau \(listMark), trong từng mục: \(better)")
    case .spaceInside(let better):
      Wording(
        "Giữa dấu \(mark) và chữ có dấu cách, nên chữ không được \(shape) và dấu sẽ hiện nguyên.",
        remedy: "Viết \(better)." + escape)
    case .letterBehind(let better):
      Wording(
        "Ngay sau dấu \(mark) này là chữ viết liền, nên dấu không đóng được và sẽ hiện nguyên.",
        remedy: "Thêm một dấu cách sau \(mark): \(better)." + escape)
    case .letterBefore(let better):
      Wording(
        "Ngay trước dấu \(mark) này là chữ viết liền, nên dấu không mở được và sẽ hiện nguyên.",
        remedy: "Thêm một dấu cách trước \(mark): \(better)." + escape)
    case .withinWord(let better):
      Wording(
        "Dấu \(mark) nằm giữa một từ thì không in đậm được, nên sẽ hiện nguyên.",
        remedy: "Trong một từ thì dùng **: \(better)." + escape)
    case .uneven:
      Wording(
        "Số dấu \(mark) trước và sau chữ không bằng nhau, nên dấu thừa này sẽ hiện nguyên.",
        remedy: "Viết bằng nhau ở hai bên: \(mark)\(mark)chữ đậm\(mark)\(mark) hay "
          + "\(mark)chữ nghiêng\(mark)." + escape)
    case .escaped:
      Wording(
        "Dấu \\ ở đây làm dấu \(mark) ngay sau nó thành một dấu thường, nên một dấu \(mark) ở cuối bị thừa.",
        remedy: "Xóa dấu \\ này. Muốn hiện đúng các dấu \(mark) thì viết \\ trước mỗi dấu.")
    case .closedByOther(let other, let better):
      Wording(
        "Dấu \(other) không đóng được dấu \(mark), nên cả hai sẽ hiện nguyên trên trang.",
        remedy: "Viết hai dấu giống nhau: \(better)." + escape)
    }
  }
}

extension LeftoverMark.Stretch {
  fileprivate var vietnamese: String {
    switch self {
    case .paragraph: "đoạn"
    case .heading: "tiêu đề"
    case .cell: "ô"
    }
  }
}
