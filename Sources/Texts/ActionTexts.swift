/// The words of every action: what is typed, what it is called, what it does. By the action's id.
package struct ActionText: Hashable, Sendable {
    /// What is typed in plain lines; one word, lower case.
    package let word: Text
    package let title: Text
    package let help: Text

    package init(word: Text, title: Text, help: Text) {
        self.word = word
        self.title = title
        self.help = help
    }
}

package enum ActionTexts {
    package static let all: [String: ActionText] = [
        "answer": of("antwoord", "answer", "Antwoorden", "Answer",
            "Antwoord privé: eens, oneens, twijfel of pas. Je mag een reden geven. Niemand ziet je antwoord.",
            "Answer privately: agree, disagree, doubt or pass. You may give a reason. Nobody sees your answer."),
        "openTable": of("tafel", "table", "Open tafel ja of nee", "Open table yes or no",
            "Zeg privé of de hele verdeling van antwoorden in jullie ruimte te zien mag zijn. Eén nee is nee; niemand hoort van wie.",
            "Say privately whether your room may see the whole distribution of answers. One no means no; nobody learns whose."),
        "hand": of("hand", "hand", "Hand opsteken", "Raise hand",
            "Je vraagt het woord.", "You ask for the floor."),
        "down": of("omlaag", "down", "Hand omlaag", "Lower hand",
            "Je wilt het woord toch niet. In een ronde: je laat je beurt voorbijgaan.",
            "You do not want the floor after all. In a round: you let your turn pass."),
        "say": of("zeg", "say", "Iets zeggen", "Say something",
            "Je zegt iets tegen je ruimte, met je schuilnaam. Alleen als je het woord hebt.",
            "You say something to your room, under your pseudonym. Only when you have the floor."),
        "done": of("klaar", "done", "Klaar met praten", "Finish turn",
            "Je geeft het woord terug.", "You give the floor back."),
        "core": of("kern", "core", "Kernbewering", "Core claim",
            "Zeg de kern in één zin: Toen ... deed, dacht of voelde ik ..., want ...",
            "Say the core in one sentence: Then ... I did, thought or felt ..., because ..."),
        "recognise": of("herken", "recognise", "Herkenbaar", "Recognise",
            "Je laat weten dat je herkent wat iemand zei. Alleen het aantal is te zien.",
            "You let know that you recognise what somebody said. Only the number is shown."),
        "unrecognise": of("herkenniet", "unrecognise", "Toch niet herkenbaar", "Not recognised after all",
            "Je haalt je herkenning weg.", "You take your recognition back."),
        "quote": of("citaat", "quote", "Citaat ja of nee", "Quote yes or no",
            "Zeg of iets wat jij zei in het verslag mag, zonder je naam. Zonder ja komt het er niet in.",
            "Say whether something that you said may stand in the verslag, without your name. Without a yes it does not."),
        "meta": of("meta", "meta", "Metagesprek", "Talk about the talk",
            "Je vraagt om te praten over hoe we praten. De klok staat stil en het komt niet in het verslag.",
            "You ask to talk about how we talk. The clock stops and none of it goes into the verslag."),
        "word": of("apart", "word", "Privégesprek vragen", "Ask for a private word",
            "De gespreksleider hoort dat jij even apart wilt praten. Je hoeft niet te zeggen waarom.",
            "The gespreksleider hears that you want a private word. You need not say why."),
        "private": of("privé", "private", "Privébericht", "Private message",
            "Een bericht dat alleen de gespreksleider leest.", "A message that only the gespreksleider reads."),
        "name": of("naam", "name", "Andere schuilnaam", "Other pseudonym",
            "Kies een andere schuilnaam. Dat kan tot je iets hebt gezegd. Gebruik niet je eigen naam.",
            "Choose another pseudonym. You can until you have said something. Do not use your own name."),
        "stop": of("stop", "stop", "Stoppen", "Stop",
            "Je gaat weg. Je hoeft niet te zeggen waarom. Je kunt altijd terugkomen.",
            "You leave. You need not say why. You can always come back."),
        "next": of("verder", "next", "Verder", "Go on",
            "De ruimte gaat naar het volgende moment: antwoorden, sluiten, onthullen, praten of de volgende stap.",
            "The room goes on: answering, closing, revealing, talking or the next step."),
        "back": of("terug", "back", "Terug", "Back",
            "De ruimte gaat een moment terug. Wat onthuld is, wordt niet opnieuw gevraagd.",
            "The room goes one moment back. What was revealed is not asked again."),
        "skip": of("overslaan", "skip", "Stap overslaan", "Skip step",
            "De ruimte gaat meteen naar de volgende stap.", "The room goes to the next step at once."),
        "pause": of("pauze", "pause", "Pauze", "Pause", "De klok staat stil en niemand kan praten.",
            "The clock stops and nobody can speak."),
        "resume": of("hervat", "resume", "Hervatten", "Resume", "De pauze is voorbij.", "The pause is over."),
        "extend": of("verleng", "extend", "Meer tijd voor de stap", "More time for the step",
            "Je geeft de stap meer minuten.", "You give the step more minutes."),
        "turn": of("beurt", "turn", "Beurt geven", "Give turn",
            "Je geeft het woord aan wie aan de beurt is, of aan iemand die je kiest.",
            "You give the floor to whoever is next, or to somebody you choose."),
        "reply": of("antwoordbeurt", "reply", "Antwoordbeurt", "Reply slot",
            "Iemand over wie net gesproken is, mag eerst reageren. De rij blijft staan.",
            "Somebody just spoken of may reply first. The queue stays."),
        "endturn": of("eindebeurt", "endturn", "Beurt beëindigen", "End turn", "De spreker is klaar.",
            "The speaker is done."),
        "longer": of("langer", "longer", "Beurt langer", "Longer turn", "Je geeft de spreker meer seconden.",
            "You give the speaker more seconds."),
        "order": of("volgorde", "order", "Volgorde van beurten", "Order of turns",
            "Kies: wie eerst komt, wie stil was eerst, of een ronde.", "Choose: first come, quiet first, or a round."),
        "ask": of("doorvraag", "ask", "Doorvragen", "Follow up",
            "Stel een vraag uit de bibliotheek of een eigen vraag, aan één persoon of aan de ruimte.",
            "Ask a doorvraag of the library or your own, to one person or to the room."),
        "summary": of("samenvatting", "summary", "Samenvatten", "Summarise",
            "Je vat samen wat je hoorde. Alleen als het draaiboek LSD gebruikt.",
            "You summarise what you heard. Only if the draaiboek uses LSD."),
        "announce": of("zeg", "say", "Spreken", "Speak", "Je spreekt tegen deze ruimte.",
            "You speak to this room."),
        "announceAll": of("allen", "all", "Alle ruimtes", "All rooms", "Je spreekt tegen alle ruimtes tegelijk.",
            "You speak to all rooms at once."),
        "endmeta": of("eindemeta", "endmeta", "Einde metagesprek", "End the talk about the talk",
            "De klok loopt weer.", "The clock runs again."),
        "askquote": of("citeer", "askquote", "Citaat vragen", "Ask for a quote",
            "Je vraagt de spreker of dit in het verslag mag.", "You ask the speaker whether this may be in the verslag."),
        "whisper": of("privé", "private", "Privébericht", "Private message",
            "Een bericht aan één deelnemer. Niemand anders leest het.",
            "A message to one participant. Nobody else reads it."),
        "invite": of("nieuweuitnodiging", "invite", "Nieuwe uitnodiging", "New invitation",
            "Je maakt een nieuwe uitnodiging voor een plaats. De oude werkt dan niet meer.",
            "You make a new invitation for a seat. The old one stops working."),
        "invitations": of("uitnodigingen", "invitations", "Uitnodigingen", "Invitations",
            "Je ziet waar de uitnodigingen staan.", "You see where the invitations are."),
        "state": of("stand", "state", "Stand van de ruimte", "State of the room",
            "Je ziet wie er is, wie nog niets zei en hoe het woord verdeeld is.",
            "You see who is there, who has not spoken and how the floor was shared."),
        "reasons": of("redenen", "reasons", "Redenen lezen", "Read reasons",
            "Je leest de redenen die mensen gaven, door elkaar en zonder naam.",
            "You read the reasons that people gave, shuffled and without names."),
        "talk": of("gesprek", "talk", "Gesprek teruglezen", "Read back",
            "Je leest terug wat er in deze stap is gezegd.", "You read back what was said in this step."),
        "room": of("kamer", "room", "Andere ruimte", "Other room", "Je kijkt naar een andere ruimte.",
            "You look at another room."),
        "close": of("sluit", "close", "Sessie sluiten", "Close session",
            "De sessie is dan voor iedereen voorbij. Dat kan niet terug.",
            "The session is then over for all. There is no way back."),
        "leave": of("weg", "leave", "Weggaan", "Leave",
            "Je gaat weg; de sessie gaat door. Met je uitnodiging kom je terug.",
            "You leave; the session goes on. With your invitation you come back."),
        "reflect": of("reflectie", "reflect", "Reflectie schrijven", "Write a reflection",
            "Je schrijft op wat je opvalt. Deelnemers zien het niet.",
            "You write down what you notice. Participants do not see it."),
        "language": of("taal", "language", "Taal", "Language", "Nederlands of Engels.", "Dutch or English."),
        "now": of("nu", "now", "Wat nu?", "What now?", "Je ziet waar het gesprek staat en wat je kunt doen.",
            "You see where things stand and what you can do."),
        "help": of("help", "help", "Help", "Help", "Je ziet wat je op dit moment kunt doen.",
            "You see what you can do at this moment."),
    ]

    /// Other words that people type for an action; only in plain lines, and never shown.
    package static func others(_ id: String) -> [String] { aliases[id] ?? [] }

    private static let aliases: [String: [String]] = [
        "private": ["prive"], "whisper": ["prive"], "now": ["wat", "what", "watnu", "whatnow"],
        "skip": ["slaover"], "close": ["sluitsessie", "closesession"], "invite": ["newinvitation"],
        "askquote": ["citaatvragen", "askforquote"], "unrecognise": ["unrecognize"], "recognise": ["recognize"],
        "summary": ["samenvatten", "summarise"], "down": ["handomlaag"],
        "endturn": ["eindbeurt"], "leave": ["stop", "quit", "exit"], "stop": ["quit", "exit"], "help": ["?"],
    ]

    private static func of(
        _ nl: String, _ en: String, _ titleNL: String, _ titleEN: String, _ helpNL: String, _ helpEN: String
    ) -> ActionText {
        ActionText(
            word: Text(nl: nl, en: en), title: Text(nl: titleNL, en: titleEN), help: Text(nl: helpNL, en: helpEN))
    }
}
