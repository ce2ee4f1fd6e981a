/// What a pseudonym may be: one word, so that it can never read as a sentence of the program or as a command.
package enum Pseudonym {
    package static let lengths = 2...24

    /// The name as the table will know it, or why it is refused. Whether somebody else bears it is the session's to say.
    package static func checked(_ text: String) -> Result<String, Rejection> {
        TextRule.pseudonym.checked(text).flatMap { text in
            let folded = folded(text)
            if held.contains(where: { folded.contains($0) }) || whole.contains(folded) { return .failure(.nameReserved) }
            guard lengths.contains(text.count), text.first.map({ base($0) != nil }) == true,
                text.allSatisfy({ base($0) != nil || $0 == "-" || isDigit($0) })
            else { return .failure(.textUnsafe) }
            // A letter with its mark apart is stored as the one letter that it is.
            let name = String(text.map { composed[$0] ?? $0 })
            return .success(capital(name))
        }
    }

    /// Two names that fold to the same look or sound the same: without case, marks, hyphens and blanks, and with the
    /// letters and digits that many a screen shows alike as one.
    package static func folded(_ name: String) -> String {
        var out = ""
        for character in name {
            for letter in base(character) ?? (isDigit(character) ? String(character) : "") {
                switch letter {
                case "i", "1": out.append("l")
                case "0": out.append("o")
                default: out.append(letter)
                }
            }
        }
        return out
    }

    private static func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }

    /// The plain lower-case letters of a Latin letter; nil for anything else.
    private static func base(_ character: Character) -> String? {
        if character.isASCII { return character.isLetter ? character.lowercased() : nil }
        return bases[character]
    }

    private static func capital(_ name: String) -> String {
        guard let first = name.first else { return name }
        let upper = String(first).uppercased()
        // Some letters have no capital of their own ("ß", "ŉ").
        return upper.unicodeScalars.count == 1 ? upper + name.dropFirst() : name
    }

    /// U+00C0 to U+017F, letters only.
    private static let table: [(letters: String, base: String)] = [
        ("ÀÁÂÃÄÅàáâãäåĀāĂăĄą", "a"), ("Ææ", "ae"), ("ÇçĆćĈĉĊċČč", "c"), ("ÐðĎďĐđ", "d"), ("ÈÉÊËèéêëĒēĔĕĖėĘęĚě", "e"),
        ("ĜĝĞğĠġĢģ", "g"), ("ĤĥĦħ", "h"), ("ÌÍÎÏìíîïĨĩĪīĬĭĮįİı", "i"), ("Ĳĳ", "ij"), ("Ĵĵ", "j"), ("Ķķĸ", "k"),
        ("ĹĺĻļĽľĿŀŁł", "l"), ("ÑñŃńŅņŇňŉŊŋ", "n"), ("ÒÓÔÕÖØòóôõöøŌōŎŏŐő", "o"), ("Œœ", "oe"), ("ŔŕŖŗŘř", "r"),
        ("ŚśŜŝŞşŠšſ", "s"), ("ß", "ss"), ("ŢţŤťŦŧ", "t"), ("Þþ", "th"), ("ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲų", "u"), ("Ŵŵ", "w"),
        ("ÝýÿŶŷŸ", "y"), ("ŹźŻżŽž", "z"),
    ]

    private static let bases: [Character: String] = table.reduce(into: [:]) { all, one in
        for letter in one.letters { all[letter] = one.base }
    }

    private static let composed: [Character: Character] = table.reduce(into: [:]) { all, one in
        for letter in one.letters { all[letter] = letter }
    }

    /// Refused wherever they stand in a name: it would pass for somebody who leads or looks on, or for the program.
    private static let held = [
        "gespreksleid", "rondetafel", "systeem", "system", "facilitator", "observator", "observer", "luisteraar", "listener",
        "server",
    ].map(folded)

    /// Refused as a whole name: what is typed as a command or a choice, and what a sentence may call people or things.
    private static let whole: Set<String> = Set(
        """
        antwoord answer tafel table hand omlaag handomlaag down zeg say klaar done kern core herken recognise recognize
        meedoen takepart herkenniet unrecognise unrecognize citaat quote meta apart word woord prive private naam name stop stoppen quit exit
        verder next terug back overslaan slaover skip pauze pause hervat resume verleng extend beurt turn antwoordbeurt reply
        eindebeurt eindbeurt endturn langer longer volgorde order doorvraag ask samenvatting samenvatten summary summarise
        eindemeta endmeta citeer citaatvragen askquote askforquote nieuweuitnodiging invite newinvitation uitnodigingen
        uitnodiging invitations invitation stand state redenen reden reasons reason gesprek talk kamer room sluit sluitsessie
        close closesession weg leave reflectie reflect taal language handop handomhoog handup raisehand wie who people nu now wat what watnu whatnow help annuleer cancel
        eens agree oneens disagree twijfel doubt indoubt pas pass ja yes nee no volgende ruimte allen all
        eigenvraag ownquestion eerst first stil quiet ronde round nl en nederlands english
        oordeel oordelen beoordeel judge rangorde ranking rank gewicht gewichten weights weight stem stemmen vote cast mijnstem
        myvote stembiljet ballot bewijs bewaarbewijs receipt keepreceipt stemcode vergelijk compare votecode uitkomst outcome voorstellen proposals
        voorstel stelvoor propose proposal steun steunen endorse steunniet unendorse trekin intrekken withdraw samen samenverder
        together deel delen share leeg empty skip weging punt point
        nauwelijks hardly enigszins somewhat sterk strongly
        iedereen niemand iemand alle allemaal everybody everyone nobody somebody someone anyone jij je jou ik jullie wij we you
        deelnemer deelnemers participant spreker speaker leider leiding begeleider moderator voorzitter admin root programma
        program sessie session stap step stelling verslag draaiboek metagesprek kernbewering vraag question scherm
        screen code terugkeercode schuilnaam pseudonym werkgever werkgevers werknemer werknemers
        volgendekaart nextcard kaart card voegsamen samenvoegen merge groepeer groep group kop heading zetje nudge demp dempen
        mute dempniet ontdemp unmute verwijder verwijderen exclude remove verplaats verplaatsen move parkeer parkeren park
        parkeerniet ontparkeer unpark geparkeerd parked notitie note notities notes bladwijzer bookmark bladwijzerweg
        unbookmark bladwijzers bookmarks aftel aftellen countdown sluitstraks closesoon countdownend aftellensluit stopaftellen
        stopklok stopcountdown vraagreden askauthor askreason antwoorden replies reflecties reflections ruimtes rooms doorgeven
        geefdoor release legvoor voorleggen offer haalterug takeback withdrawrelease thema theme parafrase paraphrase nieuw new
        invullen vulin fillin respond response reactie anderekaart anothercard idee idea ideeën ideas schrapidee ideeschrappen
        dropidea unidea steunidee backidea endorseidea steunideeniet unbackidea unendorseidea beantwoord replyprivately bezwaar
        object prototype doorgegeven passedon releases
        geen none dynamiek dynamics ongemak unease nonverbaal nonverbal stilte silence overig other
        """.split(whereSeparator: \.isWhitespace).map { folded(String($0)) })
}
