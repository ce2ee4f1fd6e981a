/// Comparing the six words of a closed box.
package enum CompareTexts {
    package static let ask = Text(
        nl: "Welke zes woorden leest iemand anders uit jouw ruimte? Typ ze achter elkaar.",
        en: "Which six words does somebody else of your room read? Type them one after another.")
    package static let unclear = Text(
        nl: "Dat zijn geen zes woorden die ik ken. Kijk of je ze goed hebt gehoord. Er is niets gedaan.",
        en: "Those are not six words that I know. See whether you heard them right. Nothing was done.")
    package static let same = Text(
        nl: "Gelijk: jullie zien dezelfde bus.", en: "The same: you see the same box.")
    package static let sure = Text(
        nl: "Die woorden zijn anders dan de jouwe. Zijn ze van iemand uit jouw ruimte, en heb je ze goed gehoord? Met ja gaat er alarm: de ruimte leest het, niet van wie het komt.",
        en: "Those words differ from yours. Are they of somebody in your room, and did you hear them right? Yes raises the alarm: the room reads it, not from whom.")
    package static let different = Text(
        nl: "Anders: jullie zien niet dezelfde bus. Het alarm is gegeven. Vertrouw deze telling niet voordat het is uitgezocht.",
        en: "Different: you do not see the same box. The alarm was raised. Do not trust this count before it was looked into.")
}
