extension BrokenLink {
  var english: Wording {
    switch self {
    case .lineBreak(let text, let address):
      Wording(
        "The address in round brackets stands on the next line, so this is no link.",
        remedy: "Write both on one line: [\(text)](\(address))")
    case .textNotClosed(let text, let address):
      Wording(
        "The [ before “\(text)” is never closed, so this is no link.",
        remedy: "Put a ] before the (: [\(text)](\(address))")
    case .angleNotClosed(let address):
      Wording(
        "The < before the address is never closed.",
        remedy: "Put a > right after the address: <\(address)>")
    case .spaceInAngle(let better):
      Wording(
        "The address between < and > has a space, so this is no link.",
        remedy: "Write %20 for each space: <\(better)>")
    case .scheme(let written, let better):
      Wording(
        "“\(written)” is no address: after https: come two slashes, without spaces.",
        remedy: "Write \(better)")
    }
  }
}
