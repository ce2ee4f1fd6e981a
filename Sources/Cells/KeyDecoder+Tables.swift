/// The sequences of xterm's ctlseqs, the linux console (console_codes(4)) and rxvt.
extension KeyDecoder {
    /// What follows ESC O.
    static func single(_ byte: UInt8) -> Key? {
        switch byte {
        case 0x41: .up
        case 0x42: .down
        case 0x43: .right
        case 0x44: .left
        case 0x46: .end
        case 0x48: .home
        case 0x4D: .enter
        case 0x50...0x53: .function(Int(byte) - 0x4F)
        case 0x63: .wordRight
        case 0x64: .wordLeft
        // The number pad: * + , - . / and 0 to 9.
        case 0x6A...0x79: .character(Character(Unicode.Scalar(byte - 0x40)))
        default: nil
        }
    }

    /// What ESC [ NUMBERS and this final byte mean.
    static func key(final: UInt8, _ numbers: [Int]) -> Key? {
        // The second number is one more than shift 1, alt 2, ctrl 4.
        let held = numbers.count > 1 ? numbers[1] : 1
        let isWord = (3...8).contains(held)
        switch final {
        case 0x41: return .up
        case 0x42: return .down
        case 0x43: return isWord ? .wordRight : .right
        case 0x44: return isWord ? .wordLeft : .left
        case 0x46: return .end
        case 0x48: return .home
        case 0x50...0x53: return .function(Int(final) - 0x4F)
        case 0x5A: return .backTab
        case 0x7E: return numbered(numbers.first ?? 0)
        default: return nil
        }
    }

    private static func numbered(_ number: Int) -> Key? {
        switch number {
        case 1, 7: .home
        case 3: .delete
        case 4, 8: .end
        case 5: .pageUp
        case 6: .pageDown
        case 11...15: .function(number - 10)
        case 17...21: .function(number - 11)
        case 23, 24: .function(number - 12)
        default: nil
        }
    }
}
