// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]
let nio: [Target.Dependency] = [
    .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOPosix", package: "swift-nio"),
]

// Which target may import which is said in docs/architecture.md; Tests/HouseTests checks every import line.
let package = Package(
    name: "rondetafel",
    products: [.executable(name: "rondetafel", targets: ["rondetafel"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    ],
    targets: [
        .executableTarget(
            name: "rondetafel",
            dependencies: [
                "Deliberation", "Texts", "Draaiboek", "Ledger", "TLS", "Store", "Server", "Client", "Wire", "Views",
                "Lines", "Findings", "Report", "Rehearsal", "Cells", "Screens", "Curses",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ] + nio, swiftSettings: strict),
        .systemLibrary(name: "COpenSSL"),
        .target(name: "Deliberation", swiftSettings: strict),
        .target(name: "Texts", swiftSettings: strict),
        .target(name: "Wire", dependencies: ["Deliberation"], swiftSettings: strict),
        .target(name: "Ledger", dependencies: ["Deliberation", "COpenSSL"], swiftSettings: strict),
        .target(name: "TLS", dependencies: ["COpenSSL"] + nio, swiftSettings: strict),
        .target(
            name: "Store",
            dependencies: ["Deliberation", "Ledger", .product(name: "GRDB", package: "GRDB.swift")],
            swiftSettings: strict),
        .target(
            name: "Client", dependencies: ["Deliberation", "Wire", "Ledger", "TLS"] + nio, swiftSettings: strict),
        .target(name: "Findings", dependencies: ["Deliberation"], swiftSettings: strict),
        .target(name: "Report", dependencies: ["Findings", "Texts"], swiftSettings: strict),
        .target(
            name: "Draaiboek", dependencies: ["Deliberation", .product(name: "Yams", package: "Yams")],
            swiftSettings: strict),
        .target(name: "Views", dependencies: ["Wire", "Deliberation", "Texts"], swiftSettings: strict),
        .target(name: "Cells", swiftSettings: strict),
        .target(name: "Lines", dependencies: ["Views", "Cells", "Texts", "Deliberation"], swiftSettings: strict),
        .systemLibrary(name: "CNcurses"),
        .target(name: "Curses", dependencies: ["Cells", "CNcurses"], swiftSettings: strict),
        .target(name: "Screens", dependencies: ["Views", "Cells", "Texts", "Deliberation"], swiftSettings: strict),
        .target(
            name: "Server",
            dependencies: [
                "Deliberation", "Wire", "Ledger", "Draaiboek", "Findings", "Views", "Lines", "Texts", "Store", "TLS",
            ] + nio, swiftSettings: strict),
        .target(
            name: "Rehearsal", dependencies: ["Client", "Wire", "Deliberation", "Draaiboek"] + nio,
            swiftSettings: strict),
        .target(name: "CSpawn", path: "Tests/CSpawn"),
        .target(name: "TestSupport", dependencies: ["Deliberation", "CSpawn"], path: "Tests/TestSupport", swiftSettings: strict),
        .testTarget(name: "HouseTests"),
        .testTarget(name: "DeliberationTests", dependencies: ["Deliberation", "TestSupport"]),
        .testTarget(name: "FindingsTests", dependencies: ["Findings", "Deliberation", "TestSupport"]),
        .testTarget(
            name: "ServerTests",
            dependencies: [
                "Server", "Client", "Deliberation", "Wire", "Ledger", "Store", "TLS", "Findings", "Views", "Texts", "TestSupport",
                "rondetafel",
            ] + nio),
        .testTarget(
            name: "Scenarios", dependencies: ["TestSupport", "rondetafel"], exclude: ["stories"]),
        .testTarget(name: "DraaiboekTests", dependencies: ["Draaiboek", "Deliberation", "TestSupport"]),
        .testTarget(
            name: "StoreTests",
            dependencies: ["Store", "Deliberation", "Ledger", "TestSupport", .product(name: "GRDB", package: "GRDB.swift")]),
        .testTarget(
            name: "ScreensTests",
            dependencies: ["Screens", "Views", "Cells", "Texts", "Deliberation", "Draaiboek", "TestSupport", "rondetafel"],
            exclude: ["Snapshots"]),
        .testTarget(name: "ViewsTests", dependencies: ["Views", "Deliberation", "Texts", "TestSupport"]),
        .testTarget(name: "LinesTests", dependencies: ["Lines", "Views", "Deliberation", "Texts", "TestSupport"]),
        .testTarget(name: "TextsTests", dependencies: ["Texts", "Wire", "Deliberation", "TestSupport"]),
        .testTarget(name: "CellsTests", dependencies: ["Cells"]),
        .testTarget(name: "CursesTests", dependencies: ["Curses", "Cells", "CNcurses"]),
        .testTarget(name: "LedgerTests", dependencies: ["Ledger", "Deliberation", "TestSupport"], exclude: ["Fixtures"]),
        .testTarget(
            name: "TLSTests",
            dependencies: [
                "TLS", "Ledger", "COpenSSL", "TestSupport", .product(name: "NIOEmbedded", package: "swift-nio"),
            ] + nio),
        .testTarget(
            name: "ReportTests", dependencies: ["Report", "Findings", "Texts", "Deliberation", "TestSupport"], exclude: ["Snapshots"]),
        .testTarget(
            name: "KindsTests",
            dependencies: ["Deliberation", "Draaiboek", "Views", "Lines", "Screens", "Cells", "Findings", "Report", "Texts", "TestSupport"]),
        .testTarget(
            name: "RehearsalTests",
            dependencies: [
                "Rehearsal", "Client", "Server", "Store", "TLS", "Ledger", "Draaiboek", "Findings", "Deliberation",
                "TestSupport",
            ] + nio),
        .testTarget(name: "WireTests", dependencies: ["Wire", "Deliberation"]),
    ],
    swiftLanguageModes: [.v6]
)
