/// What simulated people say and write where the report has no words for a step. Written for this; they hold nothing of
/// anybody.
enum OwnWords {
    static let talk = [
        "Bij ons gaat het meestal vanzelf, en soms helemaal niet.",
        "Ik moest even nadenken voordat ik hier een antwoord op had.",
        "Wat mij opvalt is dat we er weinig over praten.",
        "Vroeger dacht ik daar anders over dan nu.",
        "Ik zie het om me heen ook, bij vrienden en op het werk.",
        "Als ik eerlijk ben vind ik dit een lastige vraag.",
        "Het hangt er voor mij van af hoe druk de week is.",
        "Ik zou het fijn vinden als we dit vaker bespraken.",
        "Op papier is het gelijk verdeeld, in mijn hoofd niet altijd.",
        "Ik merk het pas als het een keer misgaat.",
        "We hebben dat nooit afgesproken, het is zo gegroeid.",
        "Daar wil ik graag iets aan veranderen, in kleine stappen.",
        "Voor mij is het goed zo, al snap ik dat het anders kan.",
        "Het helpt als iemand gewoon vraagt hoe het gaat.",
        "Ik hoor nu iets waar ik nog niet aan gedacht had.",
        "Soms wacht ik te lang voordat ik er iets van zeg.",
    ]

    /// After a doorvraag.
    static let answers = [
        "Vorige week nog, toen de planning op het laatste moment anders werd.",
        "Ik zei toen niets, en later had ik daar spijt van.",
        "Ik dacht: dit regelen we wel even, en zo bleef het liggen.",
        "Het woord dat voor mij telt is samen.",
        "Ik voelde me op dat moment wat alleen.",
        "Ik heb zelf invloed op wat ik vraag en wanneer ik het vraag.",
        "Iemand anders zou zeggen dat het allemaal wel meevalt.",
        "Een volgende keer zou ik het eerder op tafel leggen.",
    ]

    static let reasons = [
        "Ik weet het niet zeker, dit is mijn eerste gedachte.",
        "Het verschilt per week en per plek.",
        "Ik heb er goede en minder goede voorbeelden van gezien.",
        "Zo heb ik het altijd geleerd.",
        "Ik wil eerst horen hoe anderen dit zien.",
        "Dit raakt me meer dan ik dacht.",
    ]

    /// A first reaction, or what somebody wants to say at the end.
    static let reactions = [
        "Eerst dacht ik: wat een rare tekst. Daarna werd ik nieuwsgierig.",
        "Dit zou bij ons aan tafel veel losmaken.",
        "Ik word er een beetje onrustig van.",
        "Het ene stuk past bij ons, het andere stuk niet.",
        "Fijn dat het een keer zwart op wit staat.",
        "Ik mis wie dit moet betalen.",
        "Zo streng hoeft het van mij niet.",
        "Hier zou ik mee willen oefenen.",
        "Ik zie het nut, alleen niet voor iedereen.",
        "Dit durf ik thuis nog niet voor te lezen.",
    ]

    static let ideas = [
        "Elke zondag samen de week doornemen",
        "Een lijst maken van wat we allebei ongezien doen",
        "Een maand lang de taken omdraaien",
        "Vrije uren in de agenda zetten, ook voor de ander",
        "Op het werk vertellen wanneer je naar huis moet",
        "Een vast moment met de leidinggevende over werk en zorg",
        "Samen kijken wat er gebeurt met ons geld als we minder werken",
        "Een collega vragen hoe die het regelt",
        "Opa en oma vragen voor een vaste middag",
        "Minder vergaderen na vier uur",
        "Bij een klus afspreken wanneer die goed genoeg is",
        "Een keer per jaar met een buitenstaander praten",
    ]

    /// The same as one of the ideas, said otherwise: the gespreksleider puts them together.
    static let sameIdea = (idea: ideas[0], other: "Aan het begin van de week samen vooruitkijken")
    static let headings = ["Thuis", "Op het werk", "Samen met anderen"]

    static let metaTalk = "Kunnen we het wat rustiger aan doen?"
    static let listener = "Dank je. Ik luister vooral, en ik neem mee dat het bij iedereen anders loopt."
    static let privateReply = "Ik zag het. We praten zo even apart."
    static let privateThanks = "Fijn. Ik blijf er nog even bij."
    static let excluded = "Bleef anderen onderbreken, ook na twee keer vragen."
    static let announcement = "We zijn op de helft. Neem gerust een slok water."
    static let summary = "Ik hoor: het loopt vanzelf, tot het een keer druk is. Klopt dat?"
    static let parked = ["Hoe zit dit bij mensen die alleen wonen?", "Wat mag een baas eigenlijk vragen?"]
    static let note = "Let op wie er nog niets zei. Straks terugkomen op het voorbeeld."
    static let authorQuestion = "Kun je een moment noemen waarop je dit merkte?"
    static let authorReply = "Dat was in een week waarin alles tegelijk kwam."
    static let theme = ["Tijd en rust om erover te praten", "Wie de eerste stap zet", "Wat niemand ziet en toch gedaan wordt"]

    static let reflections = [
        "De beurten wisselen snel; twee mensen dragen het gesprek.",
        "Er werd gelachen, niet door iedereen.",
        "Armen over elkaar, blikken naar de tafel.",
        "Het werd stil na deze vraag.",
        "De volgorde van de vragen viel op.",
    ]

    /// Names that no draaiboek hands out.
    static let names = ["Merel", "Kievit", "Wulp", "Grutto", "Putter", "Roodborst"]
}
