import CArguments

/// What the program was started with.
enum Arguments {
  /// Without the program's own name.
  static var all: [String] {
    (1..<max(1, Int(haidang_argument_count()))).map { number in
      haidang_argument(Int32(number)).map { String(cString: $0) } ?? ""
    }
  }
}
