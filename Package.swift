// swift-tools-version: 6.2
import PackageDescription

/// Swift 6 language mode is the default of this tools version; the rest makes the walls between rooms firm.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  // Checks of exclusive access at run time cost a tenth or more of a release build. The compiler proves nearly all access
  // exclusive; what it leaves to run time (class properties, captured variables) is checked in every test.
  .unsafeFlags(["-enforce-exclusivity=unchecked"], .when(configuration: .release)),
]

/// `isLean` asks the optimiser for small code: for rooms of rules, messages and pages, which build in about a sixth less time
/// so. What they do often they do in rooms below: a run is slower by about a fiftieth.
func room(_ name: String, _ dependencies: [Target.Dependency], isLean: Bool = false) -> Target {
  let lean: [SwiftSetting] = [.unsafeFlags(["-Osize"], .when(configuration: .release))]
  return .target(name: name, dependencies: dependencies, swiftSettings: strict + (isLean ? lean : []))
}

func tests(of name: String, _ dependencies: [Target.Dependency], fixtures: Bool = false) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.init(stringLiteral: name)] + dependencies,
    exclude: fixtures ? ["Fixtures"] : [], swiftSettings: strict)
}

/// The rooms of the domain that pages and commands stand on. The compiler finds any room that is built already, declared or
/// not: that no room imports what it does not declare is a test (`RoomsTests`).
let domain: [Target.Dependency] = [
  "Authorities", "Scanner", "Policies", "Reception", "Releases", "SessionResults",
]
let base: [Target.Dependency] = ["Tables", "Formats", "Diagnostics", "Parallel"]

let package = Package(
  name: "minhbach",
  products: [.executable(name: "minhbach", targets: ["minhbach"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .systemLibrary(name: "CCmark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    .systemLibrary(name: "CYaml", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "COpenSSL", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(name: "CQRencode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
    .systemLibrary(name: "CMimalloc", providers: [.apt(["libmimalloc-dev"])]),
    .target(name: "CPlatform"),

    room("Diagnostics", []),
    room("Parallel", []),
    room("Formats", ["Diagnostics", "Parallel", "CYaml", "COpenSSL"]),
    room("Tables", ["Formats", "Diagnostics", "Parallel", "CZlib", "CExpat"]),
    room("Authorities", ["Formats", "Diagnostics"], isLean: true),
    room("Scanner", ["Authorities", "Formats", "Diagnostics", "Parallel"]),
    room("Records", ["Scanner", "Authorities", "Tables", "Formats", "Diagnostics"]),
    room("Policies", ["Authorities", "Formats", "Diagnostics", "Parallel"], isLean: true),
    room("Reception", ["Records", "Scanner", "Authorities", "Tables", "Formats", "Diagnostics"], isLean: true),
    room("Releases", ["Authorities"] + base),
    room(
      "SessionResults",
      ["Releases", "Reception", "Records", "Scanner", "Authorities", "Tables", "Formats", "Diagnostics"], isLean: true),
    room("Cases", ["SessionResults", "Releases", "Reception", "Records", "Scanner", "Authorities"] + base),
    room("Transparency", ["Records"] + domain + base, isLean: true),
    room("SiteKit", ["Diagnostics", "Parallel", "CCmark", "CQRencode", "CPlatform"]),
    room("Portal", ["Transparency", "SiteKit"] + domain + base, isLean: true),
    room(
      "Commands",
      [
        "Portal", "Cases", "SessionResults", "Releases", "Reception", "Records", "Scanner", "Authorities",
        "Transparency", "SiteKit",
      ] + base, isLean: true),
    .executableTarget(
      name: "minhbach",
      dependencies: [
        "Commands", "Portal", "CMimalloc", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["Documentation.docc"], swiftSettings: strict),
    .executableTarget(name: "DemoCases", swiftSettings: strict),
    .executableTarget(
      name: "ReceptionBenchmark", dependencies: ["Reception", "Authorities", "Formats", "Diagnostics"],
      path: "Benchmarks/Reception",
      swiftSettings: strict),

    tests(of: "Diagnostics", []),
    tests(of: "Parallel", []),
    tests(of: "Formats", ["Tables", "Diagnostics", "CZlib"]),
    tests(of: "Transparency", ["Cases", "Records"] + domain + base),
    tests(of: "SiteKit", ["Diagnostics"], fixtures: true),
    tests(of: "Portal", ["Commands", "Transparency", "SiteKit"] + domain + base, fixtures: true),
    .testTarget(name: "CommandTests", swiftSettings: strict),
  ]
)
