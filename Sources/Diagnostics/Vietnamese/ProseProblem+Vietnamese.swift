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
        remedy:
          "Bớt ô, hoặc thêm cột ở dòng tiêu đề và thêm --- | ở dòng kẻ dưới nó. Dấu | nằm trong một ô thì viết là \\|."
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
    case .rawHTML(let tag, .word):
      Wording(
        "«<\(tag)>» bị hiểu là thẻ HTML, nên sẽ không hiện trên trang.",
        remedy: HTMLMeaning.word.vietnamese(tag)
      )
    case .rawHTML(let tag, let meaning):
      Wording(
        "Không dùng được thẻ HTML \(meaning.brackets(tag))trong bài viết.",
        remedy: meaning.vietnamese(tag)
      )
    case .htmlComment:
      Wording(
        "Ghi chú ẩn <!-- … --> không được đăng.",
        remedy: "Xóa ghi chú này đi, hoặc viết nó ra cho người đọc thấy."
      )
    case .topLevelHeading(let number):
      Wording(
        "Tiêu đề này có một dấu #, là cấp dành riêng cho tên của trang.",
        remedy: "Thêm một dấu # nữa, thành ## ở đầu dòng. Nếu đây không phải tiêu đề thì viết \\# "
          + (number.map { "thay cho #, hay viết bằng chữ: Số \($0)" } ?? "thay cho #.")
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
    case .emptyLink(let text):
      Wording(
        "Liên kết này không dẫn đi đâu.",
        remedy:
          "Điền địa chỉ trong ngoặc tròn: [\(text)](https://…), hoặc đường dẫn tới một tệp trong "
          + "cổng, tính từ thư mục chứa tệp này."
      )
    case .emptyLinkText(let url):
      Wording(
        "Liên kết này không có chữ để bấm.",
        remedy: "Viết trong ngoặc vuông chữ mà người đọc thấy: [chữ để bấm](\(url))."
      )
    case .brokenAddress(let url):
      Wording(
        "Địa chỉ này bị ngắt giữa chừng vì có dấu *, _ hoặc ~ bên trong.",
        remedy: "Đặt cả địa chỉ giữa < và >: <\(url)>"
      )
    case .forbiddenScheme(let url):
      Wording(
        "Không được dẫn tới địa chỉ kiểu này: «\(url)».",
        remedy: "Chỉ dùng https:, http:, mailto:, tel:, hoặc đường dẫn tới một tệp .md trong cổng."
      )
    case .misspeltScheme(let scheme, let better):
      Wording(
        "Phần đầu của địa chỉ này viết sai: «\(scheme):».",
        remedy: "Viết \(better)"
      )
    case .ownComputer(let url, let name):
      Wording(
        "«\(url)» là chỗ trên máy tính của bạn, người đọc không mở được.",
        remedy: name.map {
          "Chép tệp vào cạnh bài này (văn bản thì lưu thành PDF) rồi viết (\($0))."
        } ?? "Chép tệp vào cạnh bài này rồi viết tên tệp."
      )
    case .absolutePath(let url, let better):
      Wording(
        "Địa chỉ «\(url)» bắt đầu bằng dấu gạch chéo.",
        remedy: better.map { "Viết đường dẫn tới tệp, tính từ đây: \($0)" }
          ?? "Viết đường dẫn tới tệp, tính từ thư mục chứa tệp này, không có dấu gạch chéo ở đầu."
      )
    case .invalidAddress(let url, let fault): fault.vietnamese(url)
    case .unknownLinkTarget(let path, let meant): meant.vietnamese(path)
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
    case .unknownAnchor(let anchor, let path, let nearest, let known):
      Wording(
        "\(path.map { "Trong «\($0)»" } ?? "Trang này") không có mục nào là «#\(anchor)».",
        remedy: nearest.map { "Có phải bạn muốn viết «#\($0)»?" }
          ?? (known.isEmpty
            ? "Bỏ «#\(anchor)»: ở đó không có tiêu đề nào để dẫn tới."
            : "Có các mục: \(list(known.map { "#" + $0 })).")
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
        remedy: nearest.map { "Có phải bạn muốn viết «\($0)»?" }
          ?? "Chép hình vào cạnh bài viết và ghi đúng tên tệp, kể cả phần đuôi như .jpg."
      )
    case .unsupportedImage(let path, let isThere):
      Wording(
        "«\(path)» là tài liệu PDF, không hiện ra như hình được.",
        remedy: isThere
          ? "Bỏ dấu ! ở đầu để thành đường dẫn tải về; muốn hiện ra thì xuất trang ấy thành ảnh PNG."
          : "Tệp ấy cũng không có ở đây. Muốn hiện ra thì xuất trang ấy thành ảnh PNG, đặt cạnh bài và ghi "
            + "tên ảnh; muốn cho tải về thì chép tệp PDF vào cạnh bài và bỏ dấu ! ở đầu."
      )
    case .chartWithinBlock(let container):
      Wording(
        "Biểu đồ không đặt được trong \(container.vietnamese) như ở đây.",
        remedy: "Đưa khối ```chart ra ngoài, sát lề trái, có dòng trống trước và sau.")
    case .emptyChart:
      Wording(
        "Khối ```chart không ghi gì.",
        remedy: "Ghi chỉ số cần vẽ, ví dụ `indicator: luot-ban-doc`.")
    case .valueOutOfPlace:
      Wording(
        "Số liệu gọi theo tên không đặt được trong liên kết, tiêu đề hay chữ thay ảnh.",
        remedy: "Đưa nó xuống câu văn bên dưới; số ấy tự dẫn về nguồn của nó.")
    case .invalidValue(let text, let fault): fault.vietnamese(text)
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
    case .duplicateFootnote(let label, let free, let mentions):
      Wording(
        "Chú thích [^\(label)] được viết hai lần, nên một lần sẽ không hiện.",
        remedy: "Đổi chú thích này thành [^\(free)]: và "
          + (mentions > 1
            ? "đổi [^\(label)] thành [^\(free)] ở câu của nó" : "đặt [^\(free)] vào sau câu của nó")
          + ", hoặc xóa một trong hai chú thích."
      )
    case .leftover(let mark): mark.vietnamese
    case .unusedReference(let label):
      Wording(
        "Không liên kết nào dùng địa chỉ viết sẵn [\(label)].",
        remedy: "Dùng nó trong bài, ví dụ [chữ để bấm][\(label)], hoặc xóa dòng này."
      )
    case .wordsAsReference(let label, let words):
      Wording(
        "Dòng mở đầu bằng [\(label)]: bị hiểu là địa chỉ của một liên kết, nên sẽ không hiện.",
        remedy: "Viết: **\(label)**: \(words)"
      )
    case .duplicateReference(let label):
      Wording(
        "Địa chỉ viết sẵn [\(label)] có hai lần, nên lần này không được dùng.",
        remedy: "Xóa dòng này, hoặc đổi tên nhãn ở đây và ở liên kết dùng nó."
      )
    case .misspeltLabel(let used, let defined):
      Wording(
        "Nhãn [\(used)] ở đây khác với nhãn được viết sẵn là [\(defined)].",
        remedy: "Viết giống nhau ở cả hai nơi, ví dụ [\(defined)] ở đây.")
    case .brokenLink(let link): link.vietnamese
    }
  }
}

extension ProseProblem.Container {
  fileprivate var vietnamese: String {
    switch self {
    case .list: "danh sách"
    case .quotation: "lời trích"
    case .footnote: "chú thích"
    }
  }
}
