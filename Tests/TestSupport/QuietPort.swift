import Foundation

/// A free port of loopback that the system gives to nobody by itself: for a server that a test starts again on the
/// same port. One of the range that outgoing connections use may be taken by another test in between.
package func quietPort() throws -> Int {
    var range = (32_768, 60_999)
    if let text = try? String(contentsOfFile: "/proc/sys/net/ipv4/ip_local_port_range", encoding: .utf8) {
        let parts = text.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
        if parts.count == 2 { range = (parts[0], parts[1]) }
    }
    let below = range.0 > 12_000 ? 10_000..<range.0 : (range.1 + 1)..<65_536
    for _ in 0..<200 {
        let port = Int.random(in: below)
        let file = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(file) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        let bound = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(file, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) }
        }
        if bound == 0 { return port }
    }
    throw POSIXError(.EADDRINUSE)
}
