extension AddressFault {
  func english(_ address: String) -> Wording {
    switch self {
    case .noScheme:
      Wording(
        "“\(address)” is not a full web address.",
        remedy: "Copy all of it, from `https://` on.")
    case .noSlashes:
      Wording(
        "“\(address)” does not have two slashes right after its colon.",
        remedy: "Write \(Self.slashed(address))")
    case .schemeTwice(let better):
      Wording(
        "“\(address)” begins with https:// or http:// twice.",
        remedy: "Write \(better)")
    case .userInfo:
      Wording(
        "“\(address)” has an @ before its host, so that it looks as if it led elsewhere.",
        remedy: "Take out the @ and what stands before it; keep the true host.")
    case .noHost:
      Wording(
        "“\(address)” has no host.",
        remedy: "Write the host right after `https://`, as in `https://haiphong.gov.vn`.")
    case .host:
      Wording(
        "The host in “\(address)” cannot be one.",
        remedy: "A host has letters, digits, hyphens and dots: `https://haiphong.gov.vn`.")
    case .port:
      Wording(
        "The port in “\(address)” cannot be one.",
        remedy: "After the colon write a number from 1 to 65535, or leave out both.")
    case .character(let codePoint):
      Wording(
        "“\(address)” has \(character(codePoint)) where none can be.",
        remedy: "Copy the address from the browser’s address bar, and add nothing.")
    case .path:
      Wording(
        "The path in “\(address)” has a part that cannot be used: “.”, “..”, an empty name, or a "
          + "faulty % code.",
        remedy: "Write the folder that holds the site, in letters, digits and - . _ ~ only.")
    case .queryOrFragment:
      Wording(
        "“\(address)” has a ? or a #.",
        remedy: "Write only the address of the folder that holds the site, up to the ? or #.")
    case .percentCode:
      Wording(
        "The % codes in “\(address)” are no text, or stand for a forbidden character.",
        remedy: "Write the file’s name itself in place of the % codes.")
    case .mail(let fault, let better): fault.english(address, better: better)
    case .telephone(let better):
      Wording(
        "“\(address)” has no proper telephone number after `tel:`.",
        remedy: "Write its digits right after the colon: \(better ?? "such as tel:02253888123").")
    }
  }

  private func character(_ codePoint: UInt32) -> String {
    switch codePoint {
    case 0x20: "a space"
    case 0x21..<0x7F: "a \(Unicode.Scalar(codePoint).map(String.init) ?? "")"
    case 0xA0: "a no-break space (\(unicodeName(codePoint)))"
    case 0xAD, 0x200B, 0x2060, 0xFEFF: "an invisible character \(unicodeName(codePoint))"
    default: "a character \(unicodeName(codePoint))"
    }
  }
}

extension AddressFault.MailFault {
  fileprivate func english(_ address: String, better: String?) -> Wording {
    switch self {
    case .missing:
      Wording(
        "“\(address)” has no mail address after the colon.",
        remedy: "Write it right after the colon: such as mailto:name@office.gov.vn.")
    case .noSign:
      Wording(
        "The mail address in “\(address)” has no @.",
        remedy: "Put the @ between the name and the office, such as "
          + "\(better ?? "such as mailto:name@office.gov.vn").")
    case .gap:
      Wording(
        "In “\(address)” slashes or spaces stand between the colon and the mail address.",
        remedy: "Write \(better ?? "such as mailto:name@office.gov.vn").")
    case .other:
      Wording(
        "“\(address)” has no proper mail address after `mailto:`.",
        remedy: "Write it right after the colon: such as mailto:name@office.gov.vn.")
    }
  }
}
