/// Questionnaires, cards, ideas, releases: the words of what participants and luisteraars do, and what anyone can look at.
package enum FormActionTexts {
    package static let all: [String: ActionText] = [
        "respond": ActionTexts.of("invullen", "respond", "Invullen", "Respond",
            "Je vult privé in wat gevraagd wordt. Bij elke vraag mag je passen. Het kan opnieuw tot het sluit.",
            "You fill in privately what is asked. You may pass on each question. You can do it anew until it closes."),
        "card": ActionTexts.of("kaart", "card", "Andere kaart", "Another card",
            "Er komt een andere kaart. Je hoeft niet te zeggen waarom, en niemand hoort wie het vroeg.",
            "Another card comes. You need not say why, and nobody learns who asked."),
        "idea": ActionTexts.of("idee", "idea", "Idee geven", "Give an idea",
            "Je zet een idee op de lijst van je ruimte. Je naam staat er niet bij.",
            "You put an idea on your room's list. Your name does not stand with it."),
        "unidea": ActionTexts.of("schrapidee", "dropidea", "Idee schrappen", "Drop an idea",
            "Je haalt je eigen idee weg. Dat kan zolang niemand anders het steunt.",
            "You take your own idea off. You can while nobody else backs it."),
        "endorseidea": ActionTexts.of("steunidee", "backidea", "Idee steunen", "Back an idea",
            "Je steunt een idee van iemand anders. Alleen het aantal is te zien.",
            "You back somebody else's idea. Only the number is shown."),
        "unendorseidea": ActionTexts.of("steunideeniet", "unbackidea", "Idee toch niet steunen", "No longer back an idea",
            "Je haalt je steun voor een idee weg.", "You take back that you backed an idea."),
        "replyprivate": ActionTexts.of("beantwoord", "reply", "Privévraag beantwoorden", "Reply to a private question",
            "De gespreksleider vroeg iets over wat je privé schreef. Je schrijft terug. Je naam staat er niet bij.",
            "The gespreksleider asked something about what you wrote privately. You write back. Your name does not stand with it."),
        "object": ActionTexts.of("bezwaar", "object", "Bezwaar maken", "Object",
            "Je wilt niet dat dit naar een andere ruimte gaat. Dan gaat het niet. Niemand hoort dat jij het was.",
            "You do not want this to go to another room. Then it does not. Nobody learns that it was you."),
        "ideas": ActionTexts.of("ideeën", "ideas", "Ideeën lezen", "Read the ideas",
            "Je leest de ideeën van deze ruimte, per kopje, met hoeveel mensen ze steunen.",
            "You read the ideas of this room, by heading, with how many people back them."),
        "prototype": ActionTexts.of("prototype", "prototype", "Prototype lezen", "Read the prototype",
            "Je leest de hele tekst van het prototype.", "You read the whole text of the prototype."),
        "releases": ActionTexts.of("doorgegeven", "passedon", "Wat tussen ruimtes ging", "What went between rooms",
            "Je leest wat deze ruimte mocht doorgeven en wat er van andere ruimtes kwam.",
            "You read what this room was asked to pass on and what came from other rooms."),
    ]

    /// Other words that people type for them.
    static let others: [String: [String]] = [
        "respond": ["vulin", "reactie", "fillin", "response"], "card": ["anderekaart", "anothercard"],
        "unidea": ["ideeschrappen", "unidea"], "endorseidea": ["endorseidea"], "unendorseidea": ["unendorseidea"],
        "replyprivate": ["replyprivately"], "ideas": ["ideeen"], "releases": ["releases"],
    ]
}
