import Cells
import Deliberation
import Screens
import Testing
import TestSupport
import Texts
import Views
@Suite struct ScratchTests {
    @Test func look() {
        for (c, r) in [(80, 24), (60, 20), (60, 16), (200, 60)] {
            var s = Stage.voting(Sample.person(1))
            print("=== \(c)x\(r)"); print(s.lines(c, r).joined(separator: "\n"))
            s.press("12345012"); s.press(.up)
            print("=== half"); print(s.lines(c, r).joined(separator: "\n"))
            s.press("v+"); s.press(.down); s.press("+"); s.press(.down); s.press("=")
            print("=== rank"); print(s.lines(c, r).joined(separator: "\n"))
            s.press("3 1")
            print("=== typed"); print(s.lines(c, r).joined(separator: "\n"))
            s.press(.escape); s.press("z+++"); s.press(.down); s.press("4")
            print("=== weights"); print(s.lines(c, r).joined(separator: "\n"))
            s.press("x")
            print("=== sure"); print(s.lines(c, r).joined(separator: "\n"))
            s.press("x")
            print("=== cast"); print(s.lines(c, r).joined(separator: "\n"))
            s.tick(9000)
            print(s.lines(c, r).joined(separator: "\n"))
        }
    }
}
