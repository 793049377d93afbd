extension ProseProblem {
  var vietnamese: Wording {
    switch self {
    case .tooManyTableColumns(let found, let limit):
      Wording(
        "Dòng này có \(found) cột; bảng chỉ được có tối đa \(limit) cột.",
        remedy: "Chia thành vài bảng hẹp hơn, hoặc đưa số liệu vào một tệp CSV."
      )
    case .tooManyTableCells(let found, let limit):
      Wording(
        "Các bảng trong tệp này cộng lại có hơn \(found - 1) ô; tối đa là \(limit) ô.",
        remedy: "Đưa số liệu vào một tệp CSV, hoặc chia bài thành nhiều trang."
      )
    case .tableUnderLongText:
      Wording(
        "Dòng kẻ bảng (|---|---|) này nằm ngay dưới một đoạn chữ quá dài.",
        remedy: "Để một dòng trống trước dòng tiêu đề của bảng, và sau bảng cũng vậy."
      )
    case .tableRowTooLong(let expected, let found):
      Wording(
        "Dòng này có \(found) ô, nhưng bảng chỉ có \(expected) cột; các ô thừa sẽ bị mất.",
        remedy: "Bớt ô, hoặc thêm cột ở dòng tiêu đề. Dấu | nằm trong một ô thì viết là \\|."
      )
    case .tooDeep(let limit):
      Wording(
        "Phần này lồng vào nhau quá \(limit) lớp.",
        remedy: "Bớt các lớp danh sách, trích dẫn (>) hay in đậm, in nghiêng lồng nhau."
      )
    case .tooManyLines(let limit):
      Wording(
        "Bài này dài hơn \(limit) dòng.",
        remedy: "Chia bài thành nhiều trang."
      )
    case .tooManyMarks(let mark, let limit):
      Wording(
        "Ký hiệu \(mark) xuất hiện hơn \(limit) lần trong tệp này.",
        remedy: "Xem có phải nội dung bị dán nhầm không; nếu không, hãy chia bài thành nhiều trang."
      )
    case .referencesTooLong:
      Wording(
        "Các địa chỉ viết sẵn dạng [nhãn]: … ở đây quá dài so với số lần dùng.",
        remedy: "Để một dòng trống sau mỗi địa chỉ, và rút ngắn những địa chỉ quá dài."
      )
    case .tooManyProblems(let limit):
      Wording(
        "Bài này có hơn \(limit) lỗi; các lỗi sau đây chưa được nêu ra.",
        remedy: "Sửa các lỗi đã nêu rồi chạy lại."
      )
    case .rawHTML(let meaning):
      Wording(
        "Không dùng được thẻ HTML trong bài viết.",
        remedy: meaning.vietnamese + " Nếu muốn hiện đúng dấu < thì viết \\<."
      )
    case .htmlComment:
      Wording(
        "Ghi chú ẩn <!-- … --> không được đăng.",
        remedy: "Xóa ghi chú này đi, hoặc viết nó ra cho người đọc thấy."
      )
    case .topLevelHeading:
      Wording(
        "Tiêu đề này có một dấu #, là cấp dành riêng cho tên của trang.",
        remedy: "Thêm một dấu # nữa: ## Tiêu đề."
      )
    case .skippedHeadingLevel(let from, let to):
      Wording(
        "Tiêu đề này ở cấp \(to), nhưng tiêu đề ngay trước ở cấp \(from).",
        remedy: "Mỗi lần chỉ xuống một cấp: dùng \(String(repeating: "#", count: from + 1)) ở đây."
      )
    case .emptyHeading:
      Wording(
        "Tiêu đề này không có chữ.",
        remedy: "Viết tiêu đề sau dấu #, hoặc xóa dòng này."
      )
    case .missingAlternativeText:
      Wording(
        "Hình này chưa có lời mô tả cho người không nhìn thấy hình.",
        remedy:
          "Viết lời mô tả trong ngoặc vuông, ví dụ: ![Học sinh đọc sách ở thư viện](hinh.jpg)."
      )
    case .emptyLink:
      Wording(
        "Liên kết này không dẫn đi đâu.",
        remedy: "Điền địa chỉ trong ngoặc tròn, ví dụ: [Liên hệ](../pages/contact.md)."
      )
    case .emptyLinkText(let url):
      Wording(
        "Liên kết này không có chữ để bấm.",
        remedy: "Viết chữ trong ngoặc vuông, ví dụ: [Xem kế hoạch](\(url))."
      )
    case .brokenAddress(let url):
      Wording(
        "Địa chỉ này bị ngắt giữa chừng vì có dấu *, _ hoặc ~ bên trong.",
        remedy: "Đặt cả địa chỉ giữa < và >, ví dụ: <\(url)…>."
      )
    case .forbiddenScheme(let url):
      Wording(
        "Không được dẫn tới địa chỉ kiểu này: «\(url)».",
        remedy: "Chỉ dùng https:, http:, mailto:, tel:, hoặc đường dẫn tới một tệp .md trong cổng."
      )
    case .absolutePath(let url):
      Wording(
        "Địa chỉ «\(url)» bắt đầu bằng dấu gạch chéo.",
        remedy: "Viết đường dẫn tính từ tệp này, ví dụ: ../units/thi-tran-cat-ba/index.md."
      )
    case .invalidAddress(let url, let fault): fault.vietnamese(url)
    case .unknownLinkTarget(let path, let nearest):
      Wording(
        "Không có tệp nào là «\(path)».",
        remedy: nearest.map { "Có phải ý bạn là «\($0)»?" }
          ?? "Kiểm tra tên tệp; đường dẫn tính từ thư mục chứa tệp này, ví dụ: ../pages/contact.md."
      )
    case .linkOutsideContent(let path):
      Wording(
        "«\(path)» nằm ngoài thư mục content.",
        remedy: "Chỉ dẫn tới tệp trong content; hãy bớt phần ../ ở đầu."
      )
    case .linkToDraft(let path):
      Wording(
        "«\(path)» chưa được xuất bản (bài nháp, hoặc hẹn ngày sau hôm nay).",
        remedy: "Thêm liên kết khi bài đó đã đăng, hoặc sửa `date`, `draft` của bài đó."
      )
    case .unknownAnchor(let anchor, let path, let nearest):
      Wording(
        "Trong «\(path)» không có mục nào là «#\(anchor)».",
        remedy: nearest.map { "Có phải ý bạn là «#\($0)»?" }
          ?? "Lấy tên mục từ tiêu đề, không dấu và nối bằng gạch: ## Số liệu thành #so-lieu."
      )
    case .emptyImage:
      Wording(
        "Hình này chưa có tên tệp.",
        remedy: "Điền tên tệp trong ngoặc tròn, ví dụ: ![Thư viện huyện](thu-vien.jpg)."
      )
    case .remoteImage(let url):
      Wording(
        "Hình «\(url)» nằm ở trang khác.",
        remedy:
          "Tải hình về, để cạnh bài viết, rồi ghi tên tệp, "
          + "ví dụ: ![Thư viện huyện](thu-vien.jpg)."
      )
    case .imageOnComputer(let path, let name):
      Wording(
        "«\(path)» là đường dẫn trên máy của bạn, người đọc không mở được.",
        remedy: "Chép tệp ấy vào cạnh bài viết rồi chỉ ghi tên tệp: (\(name)).")
    case .imageSize(let mark):
      Wording(
        "«\(mark)» là cỡ hình theo cách viết của phần mềm khác; ở đây nó lẫn vào lời mô tả hình.",
        remedy: "Xóa «\(mark)»: cỡ hình do giao diện định.")
    case .imageInAddress:
      Wording(
        "Cả hình được viết ngay trong địa chỉ, dưới dạng data:….",
        remedy: "Lưu hình thành một tệp cạnh bài viết rồi ghi tên tệp, "
          + "ví dụ: ![Thư viện huyện](thu-vien.jpg).")
    case .unknownImage(let path, let nearest):
      Wording(
        "Không có hình nào là «\(path)».",
        remedy: nearest.map { "Có phải ý bạn là «\($0)»?" }
          ?? "Chép hình vào cạnh bài viết và ghi đúng tên tệp, kể cả phần đuôi như .jpg."
      )
    case .unsupportedImage(let path):
      Wording(
        "«\(path)» là tài liệu PDF, không hiện ra như hình được.",
        remedy:
          "Bỏ dấu ! ở đầu để thành đường dẫn tải về; muốn hiện ra thì xuất trang ấy thành ảnh PNG."
      )
    case .chartWithinBlock:
      Wording(
        "Biểu đồ nằm trong danh sách, trích dẫn hoặc chú thích.",
        remedy: "Đưa khối ```chart ra ngoài, sát lề trái, có dòng trống trước và sau.")
    case .emptyChart:
      Wording(
        "Khối ```chart không ghi gì.",
        remedy: "Ghi chỉ số cần vẽ, ví dụ `indicator: luot-ban-doc`.")
    case .valueOutOfPlace:
      Wording(
        "Số liệu gọi theo tên không đặt được trong liên kết, tiêu đề hay chữ thay ảnh.",
        remedy: "Đưa nó ra câu văn bên cạnh; số ấy tự dẫn về nguồn của nó.")
    case .invalidValue(let text):
      Wording(
        "«\(text)» không gọi tên một số liệu.",
        remedy:
          "Ghi chỉ số, rồi đơn vị nếu cần, rồi năm nếu cần: `=luot-ban-doc xa-phu-long 2024`. "
          + "Muốn hiện mã bắt đầu bằng dấu = thì viết `\\=…`.")
    case .undefinedFootnote(let label):
      Wording(
        "Chú thích [^\(label)] chưa có nội dung.",
        remedy: "Thêm một dòng ở cuối bài: [^\(label)]: Nội dung chú thích."
      )
    case .unusedFootnote(let label):
      Wording(
        "Không chỗ nào trong bài nhắc tới chú thích [^\(label)], nên nó sẽ không hiện.",
        remedy: "Đặt [^\(label)] vào sau câu cần chú thích, hoặc xóa chú thích này."
      )
    case .duplicateFootnote(let label):
      Wording(
        "Chú thích [^\(label)] được viết hai lần, nên một lần sẽ không hiện.",
        remedy: "Đổi tên một chú thích, ví dụ [^\(label)-2], ở cả hai nơi có nó."
      )
    case .leftover(let mark): mark.vietnamese
    case .unusedReference(let label):
      Wording(
        "Không liên kết nào dùng địa chỉ viết sẵn [\(label)].",
        remedy: "Dùng nó trong bài, ví dụ [chữ để bấm][\(label)], hoặc xóa dòng này."
      )
    case .duplicateReference(let label):
      Wording(
        "Địa chỉ viết sẵn [\(label)] có hai lần, nên lần này không được dùng.",
        remedy: "Xóa dòng này, hoặc đổi tên nhãn ở đây và ở liên kết dùng nó."
      )
    case .misspeltLabel(let used, let defined):
      Wording(
        "Nhãn [\(used)] ở đây khác với nhãn được viết sẵn là [\(defined)].",
        remedy: "Viết giống nhau ở cả hai nơi, ví dụ `[\(defined)]` ở đây.")
    case .brokenLink(let link): link.vietnamese
    }
  }
}
