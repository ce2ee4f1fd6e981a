/// Why something was refused, by the stable code of the wire.
package enum RejectionTexts {
    package static let all: [String: Text] = [
        "session_ended": Text(nl: "De sessie is afgelopen.", en: "The session has ended."),
        "not_your_role": Text(nl: "Dat kan niet in jouw rol.", en: "Your role cannot do that."),
        "unknown_room": Text(nl: "Die ruimte is er niet.", en: "There is no such room."),
        "unknown_seat": Text(nl: "Die persoon is hier niet.", en: "That person is not here."),
        "unknown_contribution": Text(nl: "Dat nummer is er niet.", en: "There is no such number."),
        "not_now": Text(nl: "Dat kan op dit moment niet.", en: "That is not possible now."),
        "stale_position": Text(
            nl: "De ruimte was net al verder. Kijk waar je bent en probeer het opnieuw.",
            en: "The room had just moved. See where you are and try again."),
        "no_next_step": Text(nl: "Dit is de laatste stap. Je kunt de sessie sluiten.",
            en: "This is the last step. You can close the session."),
        "no_previous_step": Text(nl: "Dit is het begin.", en: "This is the beginning."),
        "question_closed": Text(nl: "Deze vraag is gesloten. Dit antwoord is niet bewaard. Antwoordde je eerder, dan telt dat.",
            en: "This question is closed. This answer was not kept. If you answered earlier, that one counts."),
        "joined_later": Text(nl: "Je kwam binnen toen deze vraag al open was. Je doet mee met de volgende.",
            en: "You came in when this question was open already. You join the next one."),
        "not_quotable": Text(
            nl: "Dit wordt nooit een citaat: het is gezegd in een openingsronde of een metagesprek, of niet door een deelnemer.",
            en: "This never becomes a quote: it was said in an opening round or a talk about the talk, or not by a participant."),
        "no_floor": Text(nl: "Je hebt het woord niet. Steek je hand op.", en: "You do not have the floor. Raise your hand."),
        "nobody_waiting": Text(nl: "Niemand wacht op het woord.", en: "Nobody waits for the floor."),
        "seat_away": Text(nl: "Deze persoon is nu weg.", en: "This person is away now."),
        "bad_ballot": Text(nl: "Deze stem past niet bij de vragen. Je stem is niet veranderd.", en: "This vote does not fit the questions. Your vote has not changed."),
        "bad_seal": Text(nl: "Het zegel van deze stem klopt niet. De stem is niet aangenomen.", en: "The seal of this vote is not right. The vote was not taken."),
        "ballot_repeated": Text(nl: "Een stem met dit zegel is er al. De stem is niet aangenomen.", en: "A vote with this seal is there already. The vote was not taken."),
        "ballot_not_found": Text(
            nl: "Je stemde al, en de code van die stem is hier niet bekend. Je eerdere stem blijft gelden.",
            en: "You voted before, and the code of that vote is not known here. Your earlier vote stands."),
        "others_voting": Text(
            nl: "Dat kan nu niet: niet alle groepen staan op een punt waar dat past.",
            en: "That is not possible now: not all groups stand where it fits."),
        "unknown_proposal": Text(nl: "Dat voorstel is er niet.", en: "There is no such proposal."),
        "too_many_proposals": Text(
            nl: "Je hebt al twintig voorstellen gedaan. Trek er een in als je nog iets wilt voorstellen.",
            en: "You have made twenty proposals already. Withdraw one if you want to propose something else."),
        "too_few_people": Text(
            nl: "Er zijn te weinig mensen in deze ruimte: het zou te zien zijn van wie het komt.",
            en: "There are too few people in this room: one could see whose it is."),
        "not_yours": Text(nl: "Dat heb jij niet gezegd.", en: "You did not say that."),
        "your_own": Text(nl: "Dat zei je zelf.", en: "You said that yourself."),
        "not_yourself": Text(
            nl: "Een nieuwe uitnodiging voor je eigen plaats kun je niet maken: je zou jezelf buitensluiten.",
            en: "You cannot make a new invitation for your own seat: you would shut yourself out."),
        "stopped": Text(
            nl: "Je bent gestopt. Kom opnieuw binnen om weer mee te doen.",
            en: "You have stopped. Come in again to take part."),
        "before_renewal": Text(
            nl: "Dit is gezegd voordat deze plaats een nieuwe uitnodiging kreeg. Daarom kan het niet in het verslag.",
            en: "This was said before this seat got a new invitation. So it can not be in the verslag."),
        "paused": Text(nl: "Het is pauze.", en: "There is a pause."),
        "text_empty": Text(nl: "Er staat geen tekst.", en: "There is no text."),
        "text_too_long": Text(nl: "De tekst is te lang. Maak hem korter.", en: "The text is too long. Make it shorter."),
        "text_unsafe": Text(nl: "De tekst bevat een teken dat hier niet mag. Typ hem opnieuw.",
            en: "The text holds a character that is not allowed here. Type it anew."),
        "name_taken": Text(nl: "Die schuilnaam heeft iemand anders al, of hij lijkt er te veel op.", en: "Somebody else has that pseudonym, or one that looks like it."),
        "name_reserved": Text(nl: "Die naam mag niet: hij lijkt op een rol of op een woord van het programma.",
            en: "That name is not allowed: it looks like a role or a word of the program."),
        "not_agreed": Text(
            nl: "Zeg eerst of je meedoet. Er is niets verstuurd.", en: "Say first whether you take part. Nothing was sent."),
        "seat_not_agreed": Text(
            nl: "Deze persoon heeft nog niet gezegd of die meedoet, en kan nu niets zeggen.",
            en: "This person has not said yet whether they take part, and cannot say anything now."),
        "name_fixed": Text(nl: "Je hebt al iets gezegd. Je naam blijft nu zo.",
            en: "You have spoken already. Your name stays as it is."),
        "against_rules": Text(nl: "Dit draaiboek gebruikt exacte woorden: de gespreksleider vat niet samen.",
            en: "This draaiboek uses exact words: the gespreksleider does not summarise."),
        "bad_response": Text(
            nl: "Dit past niet bij wat gevraagd werd. Er is niets veranderd.", en: "This does not fit what was asked. Nothing has changed."),
        "no_cards_left": Text(nl: "Er zijn geen kaarten meer.", en: "There are no cards left."),
        "other_card": Text(
            nl: "Er ligt intussen al een andere kaart. Kijk of die past.", en: "Another card lies there by now. See whether it fits."),
        "unknown_idea": Text(nl: "Dat idee is er niet. Misschien is het samengevoegd of weggehaald.",
            en: "There is no such idea. Perhaps it became part of another or was taken off."),
        "too_many_ideas": Text(
            nl: "Je hebt al dertig ideeën gegeven. Haal er een weg als je nog een idee hebt.",
            en: "You have given thirty ideas already. Take one off if you have another."),
        "muted": Text(
            nl: "Praten kan nu even niet. De gespreksleider heeft je gevraagd niets te zeggen.",
            en: "You can not speak for now. The gespreksleider asked you to say nothing."),
        "nudged_already": Text(
            nl: "Je hebt deze persoon in deze stap al uitgenodigd om iets te zeggen. Een keer is genoeg.",
            en: "You have invited this person to speak in this step already. Once is enough."),
        "said_already": Text(
            nl: "In deze ruimte is al iets gezegd of geantwoord. Verplaatsen kan niet meer.",
            en: "Something was said or answered in this room already. Moving somebody is not possible any more."),
        "no_free_seat": Text(nl: "In die ruimte is geen plaats vrij.", en: "There is no free seat in that room."),
        "unknown_reason": Text(nl: "Die reden is er niet.", en: "There is no such reason."),
        "unknown_question": Text(nl: "Die vraag is er niet, of is niet voor jou.", en: "There is no such question, or it is not for you."),
        "unknown_release": Text(nl: "Dat is er niet om door te geven.", en: "There is no such thing to pass on."),
        "release_refused": Text(
            nl: "Een deel hiervan mag niet naar een andere ruimte. Kijk wat er geweigerd is en maak het opnieuw.",
            en: "A part of this may not go to another room. See what was refused and make it anew."),
        "too_many_items": Text(
            nl: "Kies één tot acht onderdelen om door te geven.", en: "Choose one to eight parts to pass on."),
        "number_out_of_range": Text(nl: "Dat getal kan niet.", en: "That number is not possible."),
    ]

    package static func text(for code: String) -> Text { all[code] ?? ServerTexts.sentence(of: code) }
}
