// swift-tools-version: 6.2

import PackageDescription

/// Libraries that are linked into the program itself where it is copied from machine to machine.
func archives(_ names: [String]) -> [LinkerSetting] {
  names.flatMap { name in
    [
      .linkedLibrary(":lib\(name).a", .when(platforms: [.linux])),
      .linkedLibrary(name, .when(platforms: [.macOS])),
    ]
  }
}

let package = Package(
  name: "haidang",
  platforms: [.macOS(.v14)],
  products: [
    .executable(name: "haidang", targets: ["haidang"]),
    .library(name: "Figures", targets: ["Figures"]),
    .library(name: "SVGCharts", targets: ["SVGCharts"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/attaswift/BigInt", exact: "6.0.1"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    .target(name: "Diagnostics", dependencies: ["Quantities"]),
    .target(name: "Quantities", dependencies: [.product(name: "BigInt", package: "BigInt")]),
    .target(
      name: "Markup",
      // Rounding is the C library's on Linux; Foundation, which would link it, stays out of here.
      linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))]
    ),
    .systemLibrary(
      name: "CCMarkGFM",
      pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]
    ),
    .target(name: "CBeneath"),
    .systemLibrary(
      name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]
    ),
    .target(name: "CSHA256"),
    .target(name: "CWorkers"),
    .systemLibrary(name: "CTurboJPEG", providers: [.apt(["libturbojpeg0-dev"])]),
    .systemLibrary(name: "CPNG", providers: [.apt(["libpng-dev"])]),
    .systemLibrary(name: "CWebP", providers: [.apt(["libwebp-dev"])]),
    .target(
      name: "Pictures",
      dependencies: ["CPNG", "CTurboJPEG", "CWebP"],
      // The archives, for the reason that zlib's is linked in for workbooks: the same bytes everywhere.
      linkerSettings: archives(["turbojpeg", "webpmux", "webp", "png16", "z"])
        + [.linkedLibrary("m", .when(platforms: [.linux]))]
    ),
    .target(
      name: "Documents",
      dependencies: [
        "CBeneath", "CCMarkGFM", "CExpat", "CSHA256", "CWorkers", "Diagnostics", "Markup",
        "Pictures",
        "Quantities",
        .product(name: "Yams", package: "Yams"),
      ]
    ),
    .target(
      name: "Figures",
      dependencies: ["Quantities", .product(name: "BigInt", package: "BigInt")]),
    .executableTarget(name: "withheld-solve", dependencies: ["Figures", "Quantities"]),
    .target(
      name: "PortalModel", dependencies: ["Diagnostics", "Documents", "Figures", "Quantities"]),
    .target(name: "SVGCharts", dependencies: ["Markup"]),
    .executableTarget(name: "svg-charts", dependencies: ["SVGCharts"]),
    .target(
      name: "Theme",
      dependencies: ["Diagnostics", "Documents", "Markup", "Pictures", "Quantities"]
    ),
    .executableTarget(
      name: "template-fill", dependencies: ["Diagnostics", "Documents", "Markup", "Theme"],
      path: "Tests/suites/template-fill"),
    .target(
      name: "Pages",
      dependencies: [
        "Diagnostics", "Documents", "Figures", "Markup", "Pictures", "PortalModel", "Quantities",
        "SVGCharts", "Theme",
      ]
    ),
    .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
    .target(
      name: "Spreadsheets",
      dependencies: ["CZlib", "Quantities"],
      // The archive itself, in every build: another zlib may compress to other bytes, so that a copied
      // program must not take the one it finds.
      linkerSettings: archives(["z"])
    ),
    .executableTarget(
      name: "xlsx-sample", dependencies: ["Quantities", "Spreadsheets"],
      path: "Tests/SpreadsheetsTests/Tools",
      exclude: ["check_xlsx.py", "selftest.py"]),
    .target(name: "CArguments"),
    .target(name: "CExchange"),
    .target(
      name: "Publishing",
      dependencies: [
        "CExchange", "Diagnostics", "Documents", "Figures", "Markup", "Pages", "Pictures",
        "PortalModel", "Quantities", "Spreadsheets", "Theme",
      ]
    ),
    .executableTarget(
      name: "haidang",
      dependencies: [
        "CArguments", "Diagnostics", "Documents", "Pages", "PortalModel", "Publishing",
        "Quantities",
        "Theme", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]
    ),
    // What tests run programs with.
    .target(name: "Programs", path: "Tests/Programs"),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics", "Quantities"]),
    .testTarget(
      name: "DocumentsTests",
      dependencies: ["Diagnostics", "Documents", "Markup", "Pictures", "Quantities"]),
    .testTarget(name: "FiguresTests", dependencies: ["Figures", "Quantities"]),
    .testTarget(name: "MarkupTests", dependencies: ["Markup"]),
    .testTarget(
      name: "PagesTests", dependencies: ["Documents", "Figures", "Pages", "PortalModel", "Theme"]),
    .testTarget(name: "PicturesTests", dependencies: ["Pictures"]),
    .testTarget(
      name: "PortalModelTests",
      dependencies: ["Diagnostics", "Documents", "Figures", "PortalModel", "Quantities"]),
    .testTarget(
      name: "QuantitiesTests",
      dependencies: ["Quantities", .product(name: "BigInt", package: "BigInt")]),
    .testTarget(
      name: "SVGChartsTests", dependencies: ["Markup", "Programs", "SVGCharts", "svg-charts"],
      exclude: ["Cases", "Goldens", "Tools"]),
    .testTarget(
      name: "SpreadsheetsTests", dependencies: ["CZlib", "Quantities", "Spreadsheets"],
      exclude: ["Goldens", "Tools"]),
    .testTarget(
      name: "ThemeTests", dependencies: ["Diagnostics", "Markup", "Quantities", "Theme"]),
    .testTarget(
      name: "PortalTests",
      // The command is among them so that it is built before the tests that run it.
      dependencies: [
        "CSHA256", "CZlib", "Diagnostics", "Documents", "Figures", "Markup", "Pages", "PortalModel",
        "Programs", "Publishing", "Quantities", "Spreadsheets", "haidang",
      ],
      exclude: ["Fixtures", "Goldens", "Invalid"]
    ),
  ]
)

// What the fuzzer feeds is a test like others; only `make fuzz` builds the fuzzer itself.
let fuzzed: [Target.Dependency] = [
  "Diagnostics", "Documents", "Markup", "Pictures", "Quantities", "Theme",
]
if Context.environment["HAIDANG_FUZZ"] == nil {
  package.targets.append(
    .testTarget(
      name: "FuzzTests", dependencies: fuzzed, path: "Tests/fuzz",
      exclude: ["README.md", "corpus", "fuzz.sh", "main.swift"]))
} else {
  package.products.append(.executable(name: "fuzz", targets: ["fuzz"]))
  package.targets.append(
    .executableTarget(
      name: "fuzz", dependencies: fuzzed, path: "Tests/fuzz",
      exclude: ["CorpusTests.swift", "README.md", "corpus", "fuzz.sh"]))
}

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
  ]
}
