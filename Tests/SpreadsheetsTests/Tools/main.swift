// A workbook for check_xlsx.py with what it has to hold, and one to time the writer on:
//
//     xlsx-sample sample WORKBOOK EXPECTED_JSON
//     xlsx-sample table ROWS WORKBOOK

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

let arguments = CommandLine.arguments
switch (arguments.dropFirst().first, arguments.count) {
case ("sample", 4): try writeSample(workbook: arguments[2], expected: arguments[3])
case ("table", 4): try writeTable(rows: Int(arguments[2]) ?? 0, path: arguments[3])
default:
  print("xlsx-sample sample WORKBOOK EXPECTED_JSON | table ROWS WORKBOOK")
  exit(2)
}

/// Writes bytes to a new file.
struct OutputFile: ~Copyable {
  private let descriptor: Int32

  init(_ path: String) {
    descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    precondition(descriptor >= 0, "\(path) cannot be opened")
  }

  deinit { close(descriptor) }

  func append(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let slice = UnsafeRawBufferPointer(rebasing: rest)
        let count = write(descriptor, slice.baseAddress, slice.count)
        precondition(count > 0, "the file cannot be written")
        rest = rest.dropFirst(count)
      }
    }
  }
}
