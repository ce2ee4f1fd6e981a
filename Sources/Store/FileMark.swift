/// Tells whether a file is still the one that was looked at: its number, its size and when it was written.
package struct FileMark: Hashable, Sendable {
    let number: UInt64
    let size: Int64
    let seconds: Int64
    let nanoseconds: Int64
}
