import Foundation

// The fuzzer's own program, built by `make fuzz` only: `HAIDANG_FUZZ_TARGET` says what it feeds.

/// The sanitizer's library brings this function.
@_silgen_name("LLVMFuzzerRunDriver")
func runFuzzer(
  _ count: UnsafeMutablePointer<Int32>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ body: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32

enum Chosen {
  static let target = FuzzTarget(
    rawValue: ProcessInfo.processInfo.environment["HAIDANG_FUZZ_TARGET"] ?? "")
}

guard Chosen.target != nil else {
  let known = FuzzTarget.allCases.map(\.rawValue).joined(separator: ", ")
  print("HAIDANG_FUZZ_TARGET must be one of: \(known)")
  exit(64)
}
var count = CommandLine.argc
var arguments = CommandLine.unsafeArgv
exit(
  runFuzzer(&count, &arguments) { start, count in
    Chosen.target?.read(Array(UnsafeBufferPointer(start: start, count: count)))
    return 0
  })
