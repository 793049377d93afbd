extension PictureProblem {
  var vietnamese: Wording {
    switch self {
    case .damaged(let format):
      Wording(
        "Ảnh \(format) này bị hỏng hoặc bị cắt cụt.",
        remedy: "Chép lại ảnh gốc từ nơi đã lấy (điện thoại, máy ảnh, trang mạng, chương trình vẽ)."
      )
    case .tooManyPixels(let width, let height, let limit):
      Wording(
        "Ảnh quá lớn: \(width) × \(height) điểm ảnh, giới hạn là \(limit / 1_000_000) triệu.",
        remedy: "Thu nhỏ ảnh lại, chẳng hạn còn rộng 2.000 điểm ảnh, rồi lưu.")
    case .notWellFormed(let fault):
      Wording(
        "Ảnh SVG này không đúng cú pháp XML: \(fault.vietnamese).",
        remedy: "Xuất lại từ chương trình vẽ. Ảnh sửa bằng tay thì sửa ở chỗ này.")
    case .noDrawing("html"):
      Wording(
        "Tệp này là một trang web, không phải ảnh SVG: có lẽ trang báo lỗi hay trang đăng nhập đã bị lưu "
          + "thay cho ảnh.",
        remedy: "Mở lại trang có ảnh, bấm chuột phải vào đúng ảnh ấy rồi chọn lưu.")
    case .noDrawing(let root):
      Wording(
        "Tệp này không phải ảnh SVG: phần tử đầu tiên là «\(root)».",
        remedy: "Xuất lại ảnh thành SVG. Ảnh SVG mở đầu bằng "
          + "`<svg xmlns=\"http://www.w3.org/2000/svg\" …>`.")
    case .otherEncoding(let name):
      Wording(
        "Ảnh SVG này nói nó viết bằng bảng mã «\(name)»; ở đây chỉ nhận UTF-8.",
        remedy: "Xuất lại và chọn bảng mã UTF-8, hoặc lưu tệp dạng UTF-8 rồi sửa thành "
          + "`encoding=\"UTF-8\"`.")
    case .ownGrammar:
      Wording(
        "Ảnh SVG này tự đặt thêm từ và luật XML (`<!DOCTYPE svg … [ … ]>`), có thể giấu mã lệnh.",
        remedy: "Xuất lại mà không giữ khả năng sửa: trong Illustrator bỏ chọn «Preserve "
          + "Illustrator Editing Capabilities»; trong Inkscape chọn «Plain SVG».")
    case .activeElement(let name, .script):
      Wording(
        "Ảnh SVG này có mã lệnh (phần tử `<\(name)>`).",
        remedy: "Xuất lại thành hình tĩnh: bỏ phần tương tác, hoặc chọn «Plain SVG» trong "
          + "Inkscape. "
          + "Không được thì dùng PNG.")
    case .activeElement(let name, .animation):
      Wording(
        "Ảnh SVG này có phần chuyển động (phần tử `<\(name)>`); ảnh ở đây phải đứng yên.",
        remedy: "Xuất lại mà không kèm chuyển động, hoặc xuất thành PNG.")
    case .activeElement(let name, .embedding):
      Wording(
        "Ảnh SVG này có phần nhúng không phải hình vẽ (phần tử `<\(name)>`).",
        remedy: "Xuất lại với chữ thường: trong draw.io bỏ chọn «Formatted Text» và «Word Wrap»; "
          + "trong Figma bỏ hiệu ứng làm mờ nền. Không được thì dùng PNG.")
    case .unknownElement(let name):
      Wording(
        "Trình duyệt không vẽ được phần tử `<\(name)>` của ảnh SVG này, nên hình sẽ thiếu.",
        remedy: "Trong chương trình vẽ, chuyển chữ và hiệu ứng thành đường nét rồi xuất lại "
          + "(Inkscape: «Object to Path», «Plain SVG»), hoặc xuất thành PNG.")
    case .eventHandler(let attribute, let element):
      Wording(
        "Ảnh SVG này có mã lệnh trong `\(attribute)` của `<\(element)>`.",
        remedy: "Xóa `\(attribute)=\"…\"`, hoặc xuất lại thành hình tĩnh, không có tương tác.")
    case .outwardReference(let address, let element):
      Wording(
        "Phần tử `<\(element)>` của ảnh SVG này lấy nội dung từ nơi khác: «\(address)».",
        remedy: "Nhúng ảnh ấy vào trong rồi xuất lại (Inkscape: «Embed Images»; Illustrator: "
          + "«Embed»). Hình chỉ được dùng những gì có trong chính nó, như `#ten`.")
    case .embeddedPicture(.format):
      Wording(
        "Ảnh nhúng trong ảnh SVG này không phải JPEG, PNG hay WebP.",
        remedy: "Đổi ảnh nhúng sang PNG hoặc JPEG trong chương trình vẽ rồi xuất lại.")
    case .embeddedPicture(.damaged):
      Wording(
        "Ảnh nhúng trong ảnh SVG này bị hỏng hoặc bị cắt cụt.",
        remedy: "Đặt lại ảnh ấy vào hình trong chương trình vẽ rồi xuất lại.")
    case .embeddedPicture(.tooManyPixels(let limit)):
      Wording(
        "Ảnh nhúng trong ảnh SVG này quá lớn, giới hạn là \(limit / 1_000_000) triệu điểm ảnh.",
        remedy: "Thu nhỏ ảnh ấy trước khi đặt vào hình, rồi xuất lại.")
    case .styleEscape:
      Wording(
        "Phần kiểu dáng (CSS) của ảnh SVG này có dấu `\\`, có thể giấu mã lệnh.",
        remedy: "Bỏ dấu `\\`: viết thẳng tên kiểu chữ hay màu, hoặc xuất lại với «Presentation "
          + "Attributes» thay cho CSS.")
    case .styleRule(let name):
      Wording(
        "Phần kiểu dáng (CSS) của ảnh SVG này có lệnh `\(name)`, hình tĩnh không cần.",
        remedy: "Xuất lại mà không kèm kiểu chữ và chuyển động (chuyển chữ thành đường nét nếu cần "
          + "giữ kiểu chữ), hoặc dùng PNG.")
    case .styleFunction(let name):
      Wording(
        "Phần kiểu dáng của ảnh SVG này dùng `\(name)(…)`, thứ không có trong hình tĩnh.",
        remedy: "Xuất lại với màu và hiệu ứng đơn giản, hoặc dùng PNG.")
    case .styleSyntax:
      Wording(
        "Không hiểu phần kiểu dáng (CSS) này của ảnh SVG.",
        remedy: "Xuất lại từ chương trình vẽ. Ảnh sửa bằng tay thì viết dạng `tên: giá trị;`.")
    case .tooDeep(let limit):
      Wording(
        "Ảnh SVG này có quá \(limit) lớp phần tử lồng nhau; trình duyệt không vẽ nổi.",
        remedy: "Trong chương trình vẽ, bỏ các nhóm lồng nhau rồi xuất lại, hoặc xuất thành PNG.")
    case .tooManyElements(let limit):
      Wording(
        "Ảnh SVG này có quá nhiều phần tử, giới hạn là \(limit).",
        remedy: "Đơn giản hóa hình, hoặc xuất thành PNG.")
    case .tooManyCopies(let limit):
      Wording(
        "Ảnh SVG này tự chép các phần của nó quá \(limit) lần; điện thoại sẽ treo.",
        remedy: "Bớt các bản sao lồng nhau (`<use>`), hoặc xuất thành PNG.")
    }
  }
}

extension XMLSyntaxFault {
  fileprivate var vietnamese: String {
    switch self {
    case .empty: "tệp không có gì"
    case .noXML: "chỗ này không phải XML"
    case .cutOff: "tệp bị cắt cụt, còn phần tử hoặc dấu chưa đóng"
    case .mismatchedTag: "thẻ đóng không khớp với thẻ mở"
    case .duplicateAttribute: "một thuộc tính ghi hai lần"
    case .undefinedEntity: "tên `&…;` này XML không biết; hãy viết thẳng ký tự"
    case .unboundPrefix: "tiền tố đứng trước dấu hai chấm chưa được khai bằng `xmlns:…`"
    case .forbiddenCharacter: "`&#…;` này là ký tự không được phép có"
    case .afterEnd: "còn nội dung sau khi ảnh đã kết thúc"
    }
  }
}
