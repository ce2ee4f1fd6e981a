// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
    name: "rondetafel",
    targets: [
        .target(name: "Deliberation", swiftSettings: strict),
        .target(name: "Texts", swiftSettings: strict),
        .target(name: "Wire", dependencies: ["Deliberation"], swiftSettings: strict),
        .testTarget(name: "WireTests", dependencies: ["Wire", "Deliberation"]),
    ],
    swiftLanguageModes: [.v6]
)
