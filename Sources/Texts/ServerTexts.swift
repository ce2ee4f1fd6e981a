/// What the server says to one person, by the stable code of the wire.
package enum ServerTexts {
    package static let askCode = Text(
        nl: "* Welkom bij Rondetafel. Plak de code uit je uitnodiging (of je terugkeercode) en druk op Enter.",
        en: "* Welcome to Rondetafel. Paste the code of your invitation (or your return code) and press Enter.")

    package static let headWords = Text(
        nl: "Het logboek van deze sessie eindigt op deze zes woorden: {words}. Lees je bij iemand anders hetzelfde, dan is het overal hetzelfde logboek.",
        en: "The log of this session ends with these six words: {words}. If somebody else reads the same, it is the same log everywhere.")

    private static let sentences: [String: Text] = [
        "frame_too_long": Text(
            nl: "Dit bericht is te lang. Er is niets verstuurd.", en: "This message is too long. Nothing was sent."),
        "not_utf8": Text(
            nl: "Dit bericht is geen leesbare tekst (UTF-8).", en: "This message is no readable text (UTF-8)."),
        "not_json": Text(nl: "Dit bericht is geen JSON-object.", en: "This message is no JSON object."),
        "malformed": Text(
            nl: "Dit bericht heeft niet de vorm die de server kent.",
            en: "This message does not have a form that the server knows."),
        "unknown_field": Text(
            nl: "Dit bericht heeft een veld dat de server niet kent.",
            en: "This message has a field that the server does not know."),
        "bad_id": Text(
            nl: "Dit bericht heeft geen bruikbaar id.", en: "This message has no usable id."),
        "hello_expected": Text(
            nl: "Het eerste bericht moet 'hello' zijn.", en: "The first message must be 'hello'."),
        "hello_twice": Text(nl: "'hello' was er al.", en: "'hello' was there already."),
        "unsupported_version": Text(
            nl: "Dit programma en de server spreken een andere versie. Haal een nieuwer programma.",
            en: "This program and the server speak different versions. Get a newer program."),
        "wrong_code": Text(
            nl: "Deze code klopt niet. Kijk of je hem helemaal hebt overgenomen. Een terugkeercode werkt één keer: de nieuwste telt.",
            en: "This code is not right. Check that you copied all of it. A return code works once: the newest counts."),
        "code_used": Text(
            nl: "Deze uitnodiging is al gebruikt. Ben jij het zelf? Gebruik dan je terugkeercode. De gespreksleider weet het nu; vraag anders om een nieuwe.",
            en: "This invitation has been used. Is it you? Then use your return code. The gespreksleider has been told; otherwise ask for a new one."),
        "replaced": Text(
            nl: "Je bent op een andere plek binnengekomen. Deze verbinding stopt.",
            en: "You came in elsewhere. This connection ends."),
        "invitation_renewed": Text(
            nl: "De gespreksleider maakte een nieuwe uitnodiging voor deze plaats. Deze verbinding stopt.",
            en: "The gespreksleider made a new invitation for this seat. This connection ends."),
        "excluded": Text(
            nl: "De gespreksleider heeft je uit dit gesprek gehaald. Wil je terugkomen? Vraag het de gespreksleider.",
            en: "The gespreksleider has removed you from this conversation. Do you want to come back? Ask the gespreksleider."),
        "moved": Text(
            nl: "De gespreksleider heeft je naar een andere ruimte gebracht. Wat je hier nog aan het schrijven was, is niet verstuurd.",
            en: "The gespreksleider has brought you to another room. What you were still writing was not sent."),
        "too_fast": Text(
            nl: "Dit gaat te snel. Wacht even en probeer het opnieuw.",
            en: "This goes too fast. Wait a moment and try again."),
        "too_many_connections": Text(
            nl: "Er zijn nu te veel verbindingen. Probeer het zo opnieuw.",
            en: "There are too many connections now. Try again in a moment."),
        "too_slow": Text(
            nl: "De verbinding is te traag. Kom opnieuw binnen.", en: "The connection is too slow. Come in again."),
        "timed_out": Text(
            nl: "Er kwam te lang niets. De verbinding stopt.", en: "Nothing came for too long. The connection ends."),
        "storage": Text(
            nl: "De server kon dit niet bewaren. Er is niets veranderd. Probeer het opnieuw.",
            en: "The server could not store this. Nothing has changed. Try again."),
        "not_in_box": Text(
            nl: "Deze stem ligt niet in de gesloten bus.", en: "This vote is not in the closed box."),
        "invitation_once": Text(
            nl: "Deze uitnodiging is al gemaakt en wordt maar één keer getoond. Maak een nieuwe.",
            en: "This invitation was made before and is shown only once. Make a new one."),
        "stopping": Text(
            nl: "De server stopt. Wat je deed is bewaard.", en: "The server stops. What you did has been kept."),
        "session_ended": Text(
            nl: "Deze sessie is afgelopen. Dank je wel.", en: "This session has ended. Thank you."),
    ]

    /// The sentence for a code of the wire; the code itself where there is none.
    package static func sentence(of code: String) -> Text { sentences[code] ?? Text(nl: code, en: code) }

    /// Every code that has a sentence.
    package static var codes: Set<String> { Set(sentences.keys) }
}
