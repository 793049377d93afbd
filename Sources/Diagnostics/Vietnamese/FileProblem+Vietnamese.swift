extension FileProblem {
  var vietnamese: Wording {
    switch self {
    case .missing:
      Wording(
        "Thiếu tệp hoặc thư mục này.",
        remedy: "Tạo lại đúng tên và đúng chỗ, hoặc chạy lệnh từ thư mục có `content/`.")
    case .missingIndex(let kind, let other):
      Wording(
        "Mỗi \(kind.vietnamese) cần một tệp index.md, mà thư mục này chưa có.",
        remedy: "Viết tệp ấy, mở đầu bằng một dòng `---`, rồi mỗi trường một dòng: "
          + "\(list(kind.requiredFields.map { "`\($0): …`" })), rồi một dòng `---`"
          + (other.map { "; hoặc chuyển những gì ở đây sang «\($0)»." } ?? "."))
    case .notPublishedFigures:
      Wording(
        "Đây không phải tệp số liệu mà một lần xuất bản trước đã ghi.",
        remedy:
          "Chỉ ra tệp so-lieu.json hoặc so-lieu.csv tải từ cổng đang chạy, hoặc thư mục của cả cổng."
      )
    case .unreadable(let reason):
      Wording(
        "Không đọc được (hệ thống báo: \(reason)).",
        remedy: "Kiểm tra quyền đọc của tệp, hoặc xem tệp có đang bị chương trình khác giữ không.")
    case .otherKind(.picture(let format, let ending), let name):
      Wording(
        "Tệp này là ảnh \(format), nhưng đuôi tên của nó không dùng ở đây.",
        remedy: FoundKind.picture(name: format, ending: ending).vietnameseRemedy(name: name))
    case .otherKind(.webPage, "index"):
      Wording(
        "Ở đây không dùng được trang web.",
        remedy: "Viết chữ của trang trong một tệp index.md ở đây, rồi xóa tệp này.")
    case .otherKind(let found, let name):
      Wording(
        "Ở đây không dùng được \(found.vietnamese).",
        remedy: found.vietnameseRemedy(name: name))
    case .empty:
      Wording(
        "Tệp này rỗng, không có byte nào.",
        remedy: "Lần chép hay tải trước đã dở dang: chép lại từ máy ảnh, điện thoại hay nơi tải về."
      )
    case .otherFormat(let expected, .otherPicture(let format), let name, _):
      Wording(
        "Tên tệp nói đây là \(expected), nhưng bên trong là ảnh \(format).",
        remedy: "Mở tệp bằng chương trình xem ảnh, lưu thành \(expected), giữ nguyên tên «\(name)»."
      )
    case .otherFormat(let expected, .pdf, let name, let better) where expected != "PDF":
      Wording(
        "Tên tệp nói đây là \(expected), nhưng bên trong là tài liệu PDF.",
        remedy:
          "Muốn hiện ra thì xuất trang ấy thành ảnh \(expected), giữ nguyên tên «\(name)»; muốn "
          + "cho tải về thì đổi tên thành «\(better)» và viết `[…](\(better))`.")
    case .otherFormat(let expected, .document, let name, _) where expected != "PDF",
      .otherFormat(let expected, .package, let name, _) where expected != "PDF":
      Wording(
        "Tên tệp nói đây là \(expected), nhưng bên trong là \(FoundKind.package.vietnamese).",
        remedy:
          "Mở tài liệu, bấm chuột phải vào ảnh, lưu ảnh thành \(expected) với tên «\(name)» thay cho "
          + "tệp này. Muốn cho tải cả tài liệu thì lưu nó thành PDF và viết thành đường dẫn.")
    case .otherFormat(let expected, let found?, _, let better):
      Wording(
        "Tên tệp nói đây là \(expected), nhưng bên trong là \(found.vietnamese).",
        remedy: found.vietnameseRemedy(name: better))
    case .otherFormat(let expected, nil, _, _):
      Wording(
        "Tên tệp nói đây là \(expected), nhưng bên trong không phải \(expected).",
        remedy: "Chép lại tệp gốc. Đổi phần đuôi của tên không làm đổi loại tệp.")
    case .misplaced(.post, let better) where !better.isEmpty:
      Wording(
        Misplacement.post.vietnamese,
        remedy: "Chuyển bài đến thư mục của chuyên mục hay của kỳ mà bài nói đến, ví dụ "
          + better.map { "«\($0)»" }.joined(separator: " hoặc ") + ".")
    case .misplaced(let why, let better):
      Wording(
        why.vietnamese,
        remedy: better.isEmpty
          ? "Chuyển tệp đến đúng chỗ, hoặc xóa đi."
          : "Chuyển tệp đến \(better.map { "«\($0)»" }.joined(separator: " hoặc ")).")
    case .otherEnding("", let better):
      Wording("Tên tệp không có đuôi.", remedy: "Đổi tên thành «\(better)».")
    case .otherEnding(let ending, let better):
      Wording("Ở đây không dùng đuôi «.\(ending)».", remedy: "Đổi tên thành «\(better)».")
    case .unexpected(let allowed):
      Wording(
        "Không trang nào dùng loại tệp này.",
        remedy: "Chuyển tệp ra khỏi thư mục này, hoặc xóa đi. Ở đây nhận: \(allowed).")
    case .tooLarge(let bytes, let limit):
      Wording(
        "Tệp quá lớn: \(bytes) byte, giới hạn là \(limit) byte.",
        remedy: "Tách thành nhiều tệp nhỏ hơn, hoặc giảm dung lượng ảnh rồi thử lại.")
    case .tooMany(let limit):
      Wording(
        "Có quá nhiều tệp hoặc quá nhiều lớp thư mục, giới hạn là \(limit).",
        remedy: "Bỏ bớt những gì không thuộc về cổng, hoặc gộp các thư mục lồng nhau.")
    case .folderTooLarge(let limit):
      Wording(
        "Các tệp trong thư mục này cộng lại quá lớn, giới hạn là \(limit) byte.",
        remedy: "Xóa bớt tệp không dùng, hoặc giảm dung lượng ảnh và phông chữ.")
    case .tooManyOpen:
      Wording(
        "Không mở được tệp này: hệ thống không cho mở thêm tệp nào nữa.",
        remedy: "Đóng bớt chương trình khác, hoặc nâng giới hạn bằng `ulimit -n 1024`, rồi thử lại."
      )
    case .changedMeanwhile:
      Wording(
        "Tệp này bị đổi trong lúc đang dựng trang.",
        remedy: "Chờ tệp được ghi xong, ví dụ khi đang tải về, rồi dựng lại.")
    case .notUTF8(let byte):
      Wording(
        "Dòng này có ký tự không thuộc bảng mã UTF-8 (byte \(hexadecimal(byte))).",
        remedy: "Mở tệp, chọn Lưu với bảng mã UTF-8 (trong Excel: «CSV UTF-8»), rồi thử lại.")
    case .utf16(let isDrawing):
      Wording(
        "Cả tệp này viết bằng bảng mã UTF-16 (nhiều chương trình gọi là «Unicode»), không phải UTF-8.",
        remedy: isDrawing
          ? "Xuất lại từ chương trình vẽ với bảng mã UTF-8, dưới cùng tên này."
          : "Mở tệp, chọn Lưu thành… với bảng mã UTF-8, rồi thử lại.")
    case .emptyText:
      Wording("Tệp này rỗng, chưa có chữ nào.", remedy: "Viết nội dung vào, hoặc xóa tệp.")
    case .tableNotUTF8(let byte):
      Wording(
        "Bảng được lưu dạng «CSV» thường, làm hỏng các chữ có dấu (ở đây byte \(hexadecimal(byte))).",
        remedy:
          "Mở tệp Excel gốc và lưu dạng «CSV UTF-8»; chữ đã hỏng không lấy lại được từ tệp CSV này."
      )
    case .cutOff(let isTable):
      Wording(
        "Tệp dừng giữa một chữ: phần sau đã mất khi chép, tải hoặc lưu.",
        remedy: isTable
          ? "Mở tệp Excel gốc và lưu lại dạng «CSV UTF-8», hoặc chép lại cả tệp từ bản gốc."
          : "Chép lại cả tệp từ bản gốc.")
    case .nulCharacter:
      Wording(
        "Dòng này có ký tự rỗng (NUL), văn bản bình thường không có.",
        remedy: "Xóa ký tự đó. Nếu không thấy, chép nội dung sang một tệp mới rồi lưu dạng UTF-8.")
    case .noText(let found, let isTable):
      Wording(
        "Tên tệp nói đây là \(isTable ? "bảng" : "văn bản"), nhưng bên trong là \(found.vietnamese).",
        remedy: isTable
          ? "Mở tệp bằng chương trình của nó; nếu đó không phải Excel thì chép bảng sang Excel. Trong "
            + "Excel chọn Lưu thành → «CSV UTF-8», rồi đặt tệp mới vào đây."
          : "Mở tệp bằng chương trình của nó, chép chữ sang một tệp văn bản mới và lưu dạng UTF-8. Đổi "
            + "phần đuôi của tên không làm đổi loại tệp.")
    case .symbolicLink:
      Wording(
        "Đây là một liên kết tượng trưng, không phải tệp thật.",
        remedy: "Chép tệp thật vào đây thay cho liên kết.")
    case .special(let kind):
      Wording(
        "Đây là \(kind.vietnamese), không phải tệp.",
        remedy: "Xóa đi, hoặc đặt một tệp thật mang tên này vào đây.")
    case .twoEndings(let name, let suggestion):
      Wording(
        "Tên «\(name)» có hai đuôi.",
        remedy: "Đổi tên thành «\(suggestion)», và sửa tên ấy trong bài nếu có.")
    case .invalidName(let name, let faults, let suggestion, let isShown):
      Wording(
        "Tên «\(name)» có \(listed(faults.map(\.vietnamese), last: " và ")), nên không dùng làm địa chỉ được.",
        remedy: "Đổi tên thành «\(suggestion)»"
          + (isShown ? ", và sửa tên ấy ở chỗ nhắc đến tệp." : "."))
    case .copy(let name, let original, let suggestion):
      Wording(
        "Tên «\(name)» cho thấy đây là bản sao của «\(original)», mà «\(original)» vẫn ở đây.",
        remedy: "Nếu là bản sao thì xóa tệp này; nếu là tệp khác thì đổi tên thành «\(suggestion)»."
      )
    case .translationWithoutSource(let source):
      Wording(
        "Bản dịch này không có bản gốc.",
        remedy: "Viết bản gốc ở «\(source)», hoặc sửa tên bản dịch cho khớp với bản gốc.")
    case .mainLanguage(let language, let better):
      Wording(
        "«\(language)» là ngôn ngữ chính của cổng, nên không ghi vào tên tệp.",
        remedy: "Đặt tên tệp là \(better); nếu đã có tệp ấy thì đưa chữ vào đó rồi xóa tệp này.")
    case .misnamedTranslation(let language, let better):
      Wording(
        "Tên này cho thấy đây là bản dịch, mà mã ngôn ngữ «\(language)» không đứng đúng chỗ.",
        remedy: "Đổi tên thành «\(better)»: mã ngôn ngữ đứng giữa hai dấu chấm, ngay trước đuôi.")
    case .unknownLanguage(let language, _, let better?):
      Wording(
        "«\(language)» không phải mã ngôn ngữ dịch của cổng.",
        remedy: "Đổi tên thành «\(better)».")
    case .unknownLanguage(let language, let known, nil):
      Wording(
        "«\(language)» không phải mã ngôn ngữ dịch của cổng.",
        remedy: known.isEmpty
          ? "Thêm «\(language)» vào `languages` trong portal.yaml, hoặc xóa tệp."
          : "Dùng một trong: \(list(known)); hoặc thêm «\(language)» vào `languages` trong portal.yaml."
      )
    case .hiddenEnding(let ending, let better, false):
      Wording(
        "Trình soạn thảo đã thêm đuôi \(ending) vào tên tệp, nên tệp này không được đọc.",
        remedy:
          "Đổi tên thành \(better). Trong Windows: bật «Phần mở rộng tên tệp» ở mục Xem để thấy đuôi."
      )
    case .hiddenEnding(let ending, let better, true):
      Wording(
        "Trình soạn thảo đã thêm đuôi \(ending) vào tên tệp, mà \(better) cũng có ở đây.",
        remedy: "Giữ tệp đúng trong hai tệp, dưới tên \(better), và xóa tệp kia.")
    case .reservedName(let name):
      Wording(
        "Windows giữ «\(name)» làm tên thiết bị, nên tệp hoặc trang này không chép sang đó được.",
        remedy: "Đổi sang tên khác, ví dụ «tep-\(name)».")
    case .collidingName(let other):
      Wording(
        "Tên này và «\(other)» chỉ khác nhau ở chữ hoa, chữ thường hay cách gõ dấu: nhiều máy coi là "
          + "một.",
        remedy: "Đổi tên một trong hai tệp.")
    case .unsafeAddress(let address):
      Wording(
        "Địa chỉ «\(address)» có phần không dùng được: «..», ký tự điều khiển, dấu nháy, một trong "
          + "< > : | ? * \\, hoặc một tên rỗng hay kết thúc bằng dấu chấm.",
        remedy: "Sửa tên tệp, hoặc sửa cụm từ làm địa chỉ trong `phrases` của giao diện.")
    case .addressTooLong(let address, let limit):
      Wording(
        "Địa chỉ «\(address)» quá dài: \(address.utf8.count) byte, giới hạn là \(limit) byte.",
        remedy: "Đặt tên tệp hoặc thư mục ngắn hơn.")
    case .addressCollides(let address, let otherAddress, let otherPath):
      Wording(
        "Địa chỉ «\(address)» và «\(otherAddress)» của «\(otherPath)» không đứng cạnh nhau được: trên "
          + "nhiều máy đó là một, hoặc tệp này nằm đúng chỗ thư mục của tệp kia.",
        remedy: "Đổi tên một trong hai.")
    case .tooManyPages(let limit):
      Wording(
        "Cổng có quá nhiều trang, giới hạn là \(limit).",
        remedy: "Tách nội dung thành hai cổng, hoặc tăng `posts-per-page`.")
    }
  }
}

extension SpecialFile {
  fileprivate var vietnamese: String {
    switch self {
    case .pipe: "một ống dẫn có tên (FIFO)"
    case .socket: "một socket"
    case .device: "một thiết bị"
    }
  }
}
