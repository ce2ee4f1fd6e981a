/// What the verslag says of a weging.
package enum VoteReportTexts {
    package static let weighing = Text(nl: "De weging", en: "The weging")
    package static let weighingNamed = Text(nl: "De weging: {title}", en: "The weging: {title}")
    package static let question = Text(
        nl: "Dit was de vraag:",
        en: "This was the question:")
    package static let input = Text(
        nl: "Een telling is geen besluit en geen wedstrijd. Ze is het begin van een gesprek: waar zijn groepen het over eens, waar staan ze tegenover elkaar, en waarom? Daarom staan hier eerst de groepen naast elkaar, en waarin ze verschillen. Eén volgorde over de groepen samen komt pas als laatste, als die er is.",
        en: "A count is no decision and no contest. It is the start of a talk: where do groups agree, where are they opposite one another, and why? That is why the groups stand side by side here first, and in what they differ. One order over the groups together comes last of all, if there is one.")
    package static let open = Text(
        nl: "Deze weging is nog niet klaar. De uitkomst komt pas als alle groepen gestemd hebben.",
        en: "This weging is not finished. The outcome comes only once all groups have voted.")
    package static let uncounted = Text(
        nl: "Van deze weging is er geen uitkomst. De stemmen in het bestand zijn niet dezelfde als toen de weging sloot, of ze sloot nooit.",
        en: "There is no outcome of this weging. The votes in the file are not those of when the weging was closed, or it never was.")
    package static let nobody = Text(nl: "Bij deze weging heeft niemand gestemd.", en: "Nobody voted in this weging.")

    // MARK: the points
    package static let points = Text(nl: "De punten", en: "The points")
    package static let pointsText = Text(
        nl: "Iedereen woog in stilte deze punten, en gaf bij elk punt antwoord op deze vragen. Er kon gekozen worden uit: helemaal niet, nauwelijks, enigszins, sterk en heel sterk. Of: weet ik niet.",
        en: "Everyone weighed these points in silence, and answered these questions about each. There were five words to choose from: not at all, hardly, somewhat, strongly and very strongly. Or: I do not know.")
    package static let criterion = Text(nl: "{title}: {question}", en: "{title}: {question}")
    package static let point = Text(nl: "Punt", en: "Point")
    package static let pointNumber = Text(nl: "Punt {n}", en: "Point {n}")
    package static let numbered = Text(nl: "{n}. {title}", en: "{n}. {title}")
    package static let startsAt = Text(nl: "Waar het begint", en: "Where it starts")
    package static let levelsCaption = Text(
        nl: "De punten in de levens van mensen: thuis, op het werk en in de samenleving. Een punt op een grens hoort bij allebei.",
        en: "The points in people’s lives: at home, at work and in society. A point on a border belongs to both.")
    package static let levelsTitle = Text(nl: "De punten over thuis, werk en samenleving", en: "The points over home, work and society")
    package static func level(_ rawValue: String) -> Text {
        switch rawValue {
        case "home": Text(nl: "thuis", en: "home")
        case "work": Text(nl: "werk", en: "work")
        case "society": Text(nl: "samenleving", en: "society")
        default: Text(nl: rawValue, en: rawValue)
        }
    }
    package static let noLevel = Text(nl: "niet gezegd", en: "not said")

    // MARK: groups side by side
    package static let sideBySide = Text(nl: "De groepen naast elkaar", en: "The groups side by side")
    package static let sideBySideText = Text(
        nl: "Hier staat het middelste oordeel van elke groep: leg alle oordelen op een rij, van zwak naar sterk, en neem het middelste. Staan er twee woorden, dan ligt het midden daartussen. Wie ‘weet ik niet’ koos of niets invulde, telt hierin niet mee.",
        en: "This is the middle judgement of each group: put all judgements in a row, from weak to strong, and take the one in the middle. Where two words stand, the middle lies between them. Those who chose ‘I do not know’ or filled in nothing are not counted in it.")
    package static let spreadText = Text(
        nl: "Erachter lees je of de oordelen binnen de groep dicht bij elkaar lagen (eens), ver uit elkaar (verdeeld) of daartussen (gemengd). Er wordt gekeken hoeveel mensen aan de uitersten zaten, volgens de regels van RAND/UCLA. Dat staat er vanaf 8 oordelen, in een groep met {n} stemmen of meer. Staat er ‘niet getoond’, dan gaven te weinig mensen een oordeel, of zou het verraden wat iemand koos.",
        en: "Behind it you read whether the judgements in the group lay close together (agreed), far apart (divided) or in between (mixed). What counts is how many people were at the extremes, by the rules of RAND/UCLA. It is said from 8 judgements on, in a group with {n} votes or more. Where it says ‘not shown’, too few people gave a judgement, or it would give away what somebody chose.")
    package static let noGroup = Text(
        nl: "Van geen enkele groep staat hier de uitkomst. Er waren te weinig stemmen om te tonen, of er zou een groep te herkennen zijn.",
        en: "The outcome of no group is shown here. There were too few votes to show, or a group could be recognised.")
    package static let notShownGroups = Text(
        nl: "Niet getoond, omdat er te weinig stemmen waren of omdat een groep te herkennen zou zijn: {groups}.",
        en: "Not shown, because there were too few votes or because a group could be recognised: {groups}.")
    package static let emptyGroups = Text(nl: "Niemand stemde bij: {groups}.", en: "Nobody voted in: {groups}.")
    package static let cell = Text(nl: "{median}; {spread}", en: "{median}; {spread}")
    package static let between = Text(nl: "{lower} tot {upper}", en: "{lower} to {upper}")
    package static let spreadAlone = Text(nl: "{spread}; midden {median}", en: "{spread}; middle {median}")
    package static let fewJudged = Text(nl: "{cell} ({numeral} gaven een oordeel)", en: "{cell} ({numeral} gave a judgement)")
    package static let notShown = Text(nl: "niet getoond", en: "not shown")
    package static let ordersOnly = Text(
        nl: "Van {groups} staat hier alleen de volgorde, verderop. Voor de oordelen waren er te weinig stemmen, of ze zouden te veel verraden.",
        en: "Of {groups} only the order stands here, further on. For the judgements there were too few votes, or they would give away too much.")
    package static let noCells = Text(
        nl: "Middelste oordelen staan hier van geen enkele groep. Daarvoor zijn in een groep {n} stemmen of meer nodig, en ze mogen niemand verraden. De volgorde per groep staat verderop.",
        en: "Middle judgements of no group stand here. They take {n} votes or more in a group, and they may give nobody away. The order of each group stands further on.")
    package static let groupsTitle = Text(nl: "De groepen naast elkaar", en: "The groups side by side")
    package static let groupsCaption = Text(
        nl: "Het middelste oordeel van elke groep, per punt en per vraag. Elke letter is een groep; hoe verder naar rechts, hoe sterker. De tabellen hieronder zeggen hetzelfde.",
        en: "The middle judgement of each group, by point and by question. Each letter is a group; the further to the right, the stronger. The tables below say the same.")
    package static let alternative = Text(nl: "{title}. De tabel erbij zegt hetzelfde.", en: "{title}. The table beside it says the same.")
    package static let described = Text(nl: "{a}: {b}", en: "{a}: {b}")

    package static func grade(_ number: Int) -> Text {
        switch number {
        case 1: Text(nl: "helemaal niet", en: "not at all")
        case 2: Text(nl: "nauwelijks", en: "hardly")
        case 3: Text(nl: "enigszins", en: "somewhat")
        case 4: Text(nl: "sterk", en: "strongly")
        default: Text(nl: "heel sterk", en: "very strongly")
        }
    }
    package static func spread(_ rawValue: String) -> Text {
        switch rawValue {
        case "agreement": Text(nl: "eens", en: "agreed")
        case "disagreement": Text(nl: "verdeeld", en: "divided")
        default: Text(nl: "gemengd", en: "mixed")
        }
    }
    package static let noSpread = Text(nl: "niet gezegd of ze het eens zijn", en: "not said whether they agree")
    package static let starMeans = Text(nl: "* de helft of minder gaf een oordeel", en: "* half or fewer gave a judgement")
    package static let dashMeans = Text(nl: "– midden niet getoond", en: "– middle not shown")

    // MARK: the map
    package static let mapNamed = Text(nl: "{x} en {y}", en: "{x} and {y}")
    package static let mapTitle = Text(nl: "{x} en {y}, per groep", en: "{x} and {y}, by group")
    package static let mapCaption = Text(
        nl: "Per groep: {x} van links naar rechts, {y} van onder naar boven. De cijfers zijn de nummers van de punten. Punten die op dezelfde plek uitkomen, staan samen in één vak. Of een groep verdeeld was, zie je hier niet: dat staat in de tabellen hierboven. Een punt tussen twee lijnen ligt tussen twee woorden.",
        en: "By group: {x} from left to right, {y} from bottom to top. The digits are the numbers of the points. Points that come out at the same place stand together in one box. Whether a group was divided is not seen here: that stands in the tables above. A point between two lines lies between two words.")
    package static let both = Text(nl: "{x} / {y}", en: "{x} / {y}")
    package static let mapTableText = Text(
        nl: "In de tabel staat eerst het oordeel over {x}, dan dat over {y}.",
        en: "In the table the judgement on {x} comes first, then that on {y}.")
    package static let mapMissing = Text(nl: "niet getoond: {points}", en: "not shown: {points}")

    // MARK: shared and opposed
    package static let sharedHeading = Text(nl: "Gedeeld, en tegenover elkaar", en: "Shared, and opposite one another")
    package static let shared = Text(
        nl: "Gedeeld: dit staat bij elke getoonde groep op de eerste of de tweede plaats.",
        en: "Shared: this comes first or second in every group that is shown.")
    package static let nothingShared = Text(
        nl: "Gedeeld: geen enkel punt staat bij elke getoonde groep op de eerste of de tweede plaats.",
        en: "Shared: no point comes first or second in every group that is shown.")
    package static let opposed = Text(
        nl: "Tegenover elkaar: dit staat bij de ene groep op de eerste plaats, en bij een andere op een van de laatste twee.",
        en: "Opposite one another: this comes first in one group, and is one of the last two in another.")
    package static let nothingOpposed = Text(
        nl: "Tegenover elkaar: geen enkel punt staat bij de ene groep eerst en bij een andere bij de laatste twee.",
        en: "Opposite one another: no point comes first in one group and is one of the last two in another.")
    package static let firstIn = Text(nl: "Eerste bij", en: "First in")
    package static let lastIn = Text(
        nl: "Een van de laatste twee bij",
        en: "One of the last two in")
    package static let needsTwo = Text(
        nl: "Dit kan er alleen staan als er twee of meer groepen getoond worden.",
        en: "This can stand here only where two or more groups are shown.")

    // MARK: orders
    package static let orders = Text(nl: "De volgorde per groep", en: "The order of each group")
    package static let ordersText = Text(
        nl: "Iedereen kon de punten op volgorde zetten. Wat iemand wegliet, telt als gelijk laatste. Voor elk paar punten krijgt het punt dat hoger staat 2, en bij gelijk krijgen ze allebei 1 (de telwijze van Borda). In de tabel is 1 de eerste plaats.",
        en: "Everyone could put the points in order. What somebody left out counts as tied last. Of each pair of points the one that stands higher gets 2, and where they are tied both get 1 (the method of Borda). In the table 1 is the first place.")
    package static let methodDecides = Text(
        nl: "{group}: de telwijze maakt hier uit. Borda telt alle punten op: {borda}. Schulze kijkt welk punt het van elk ander punt wint: {schulze}.",
        en: "{group}: the method decides here. Borda adds up all points: {borda}. Schulze looks which point wins from each other point: {schulze}.")
    package static let methodDecidesTied = Text(
        nl: "{group}: de telwijze maakt hier uit, want bovenaan staan punten gelijk: {borda}.",
        en: "{group}: the method decides here, as points are tied at the top: {borda}.")
    package static let byBorda = Text(nl: "{group} (Borda)", en: "{group} (Borda)")
    package static let bySchulze = Text(nl: "{group} (Schulze)", en: "{group} (Schulze)")
    package static let tied = Text(nl: "{place} (gelijk)", en: "{place} (tied)")
    package static let bordaPoints = Text(
        nl: "Hoeveel Borda-punten elk punt kreeg. Dit staat er alleen waar de groep groot genoeg is en het niemand verraadt.",
        en: "How many Borda points each point got. Given only where the group is large enough and it gives nobody away.")
    package static let orderFirst = Text(nl: "eerst {points}", en: "first {points}")
    package static let orderNext = Text(nl: "dan {points}", en: "then {points}")
    package static let and = Text(nl: "{a} en {b}", en: "{a} and {b}")
    package static let tiedPoints = Text(nl: "{points} (gelijk)", en: "{points} (tied)")
    package static let ballots = Text(nl: "Stemmen", en: "Votes")

    package static let alphaText = Text(
        nl: "Hoe dicht de oordelen binnen een groep bij elkaar lagen, over alle punten en vragen samen. Het getal is alfa van Krippendorff, op één cijfer afgerond: 1 is allemaal hetzelfde, 0 is niet dichter bij elkaar dan door toeval. Wat hoger is dan 0,6 of lager dan 0, staat er niet precies. Van een groep die hier niet staat, zou het getal te veel verraden.",
        en: "How close the judgements in a group lay, over all points and questions together. The figure is Krippendorff’s alpha, rounded to one digit: 1 is all the same, 0 is no closer than by chance. What is higher than 0.6 or lower than 0 is not given exactly. Of a group that does not stand here the figure would give away too much.")
    package static let closeness = Text(nl: "Dicht bij elkaar", en: "Close together")
    package static let alpha = Text(nl: "Alfa", en: "Alpha")
    package static let alphaOrMore = Text(
        nl: "{n} of meer",
        en: "{n} or more")
    package static let alphaOrLess = Text(
        nl: "{n} of minder",
        en: "{n} or less")
    package static let alphaGood = Text(nl: "dicht", en: "close")
    package static let alphaSome = Text(nl: "een beetje", en: "a little")
    package static let alphaLow = Text(nl: "nauwelijks", en: "hardly")
    package static let alphaNone = Text(nl: "niet", en: "not")

    // MARK: overall
    package static let overall = Text(nl: "De groepen samen", en: "The groups together")
    package static let overallText = Text(
        nl: "Hier telt elke groep even zwaar, hoe groot ze ook is.",
        en: "Here each group has equal weight, however large it is.")
    package static let sharesText = Text(
        nl: "Een punt kan per stem hoogstens {most} Borda-punten krijgen. Achter elk punt staat welk deel daarvan het kreeg, gemiddeld over de groepen. Met de tabel hierboven kan iedereen dat narekenen.",
        en: "A point can get at most {most} Borda points per vote. Beside each point stands which share of that it got, as the mean over the groups. With the table above everyone can check the sum.")
    package static let overallOver = Text(nl: "Over deze groepen: {groups}.", en: "Over these groups: {groups}.")
    package static let overallWithout = Text(
        nl: "{groups} telt hier niet mee, anders zou te zien zijn hoe bijna iedereen daar stemde. Met die groep erbij kan de volgorde anders zijn. Kijk dus eerst naar de volgorde per groep.",
        en: "{groups}: not counted here, or it would show how nearly everyone there voted. With them the order may be different. So look first at the order of each group.")
    package static let overallWithoutSeveral = Text(
        nl: "{groups} tellen hier niet mee, anders zou te zien zijn hoe bijna iedereen daar stemde. Met die groepen erbij kan de volgorde anders zijn. Kijk dus eerst naar de volgorde per groep.",
        en: "{groups}: not counted here, or it would show how nearly everyone there voted. With them the order may be different. So look first at the order of each group.")
    package static let overallHidden = Text(
        nl: "Ook niet meegeteld, omdat de uitkomst niet getoond wordt: {groups}.",
        en: "Not counted either, as the outcome is not shown: {groups}.")
    package static let overallHiddenOnly = Text(
        nl: "Niet meegeteld, omdat de uitkomst niet getoond wordt: {groups}.",
        en: "Not counted, as the outcome is not shown: {groups}.")
    package static let place = Text(nl: "Plaats", en: "Place")
    package static let share = Text(
        nl: "Deel van het hoogste",
        en: "Share of the highest")
    package static let pooled = Text(
        nl: "Leg je alle stemmen op één hoop, dan komt een ander punt bovenaan; grote groepen wegen dan zwaarder. De volgorde is dan: {order}.",
        en: "With all votes on one heap another point comes first; large groups then weigh more. The order is then: {order}.")
    package static let noOverall = Text(
        nl: "Eén volgorde over de groepen samen staat hier niet. Die zou van een groep laten zien hoe bijna iedereen stemde, of er zijn geen twee groepen om samen te nemen.",
        en: "One order over the groups together is not given. It would show of a group how nearly everyone voted, or there are no two groups to take together.")
    package static let oneGroupOnly = Text(
        nl: "Er is één groep getoond. Haar volgorde staat hierboven.",
        en: "One group is shown. Its order stands above.")

    // MARK: ways of weighing
    package static let ways = Text(nl: "En als je de vragen anders weegt?", en: "And if the questions weigh differently?")
    package static let waysText = Text(
        nl: "Je kunt 10 punten verdelen over de vragen: zo zeg je welke vraag je het zwaarst vindt. Dat kan op {n} manieren: de weegwijzen. Hier staat bij hoeveel daarvan een punt eerste wordt. Daarvoor tellen de middelste oordelen van de groep als getal: helemaal niet is 1, heel sterk is 5. Staan er punten gelijk, dan tellen ze allemaal.",
        en: "You can divide 10 points over the questions: so you say which question weighs most for you. There are {n} ways to do so. Here it says under how many of them a point comes first. For that the middle judgements of the group count as numbers: not at all is 1, very strongly is 5. Where points are tied, all of them count.")
    package static let staysFirst = Text(
        nl: "{group}: {point} blijft eerste bij {x} van de {n} weegwijzen.",
        en: "{group}: {point} stays first under {x} of the {n} ways of weighing.")
    package static let staysFirstAlone = Text(
        nl: "{group}: {point} blijft eerste bij {x} van de {n} weegwijzen, bij {y} daarvan als enige.",
        en: "{group}: {point} stays first under {x} of the {n} ways of weighing, under {y} of them alone.")
    package static let becomesFirst = Text(
        nl: "{group}: {point} wordt eerste bij {x} van de {n} weegwijzen.",
        en: "{group}: {point} comes first under {x} of the {n} ways of weighing.")
    package static let becomesFirstAlone = Text(
        nl: "{group}: {point} wordt eerste bij {x} van de {n} weegwijzen, bij {y} daarvan als enige.",
        en: "{group}: {point} comes first under {x} of the {n} ways of weighing, under {y} of them alone.")
    package static let firstTogether = Text(
        nl: "{group}: {points} staan samen op de eerste plaats, bij alle {n} weegwijzen.",
        en: "{group}: {points} come first together, under all {n} ways of weighing.")
    package static let waysMissing = Text(
        nl: "Niet getoond van: {groups}. Dit kan alleen als van een groep elk middelste oordeel getoond wordt.",
        en: "Not shown of: {groups}. This takes every middle judgement of a group to be shown.")
    package static let ownWeights = Text(
        nl: "{group}: met de punten die de groep zelf verdeelde, komt als eerste: {points}.",
        en: "{group}: with the points that the group itself divided, first comes: {points}.")

    // MARK: considerations
    package static let considerations = Text(nl: "Bij het lezen van deze uitkomst", en: "While reading this outcome")

    // MARK: proposals
    package static let proposals = Text(nl: "Voorstellen", en: "Proposals")
    package static let proposalsText = Text(
        nl: "Bij elk punt konden mensen voorstellen doen: wat je kunt doen, wie de eerste stap zet, met wie, en wat er al gebeurt. Ze staan op volgorde van het alfabet. Van wie een voorstel komt, staat er niet bij. Bij een voorstel staat of minstens 10, 25, 50 of 100 mensen het steunden. Staat er niets, dan waren het er minder dan 10.",
        en: "For each point people could make proposals: what can be done, who takes the first step, with whom, and what already happens. They stand in alphabetical order. It is not said whose a proposal is. With a proposal it says whether at least 10, 25, 50 or 100 people supported it. Where nothing stands, it was fewer than 10.")
    package static let noProposals = Text(nl: "Bij dit punt staan geen voorstellen.", en: "There are no proposals for this point.")
    package static let noProposalsAtAll = Text(
        nl: "Hier staan geen voorstellen: er zijn er geen gedaan, of er waren te weinig mensen.",
        en: "No proposals stand here: none were made, or there were too few people.")
    package static let proposalsLater = Text(
        nl: "Voorstellen komen in dit verslag als de sessie gesloten is.",
        en: "Proposals come into this verslag once the session is closed.")
    package static let proposalFirstStep = Text(nl: "Eerste stap: {text}", en: "First step: {text}")
    package static let proposalWith = Text(nl: "Met: {text}", en: "With: {text}")
    package static let proposalAlready = Text(nl: "Wat er al gebeurt: {text}", en: "What already happens: {text}")
    package static let endorsed = Text(nl: "Door minstens {n} mensen gesteund", en: "Supported by at least {n} people")
    package static let saidHere = Text(nl: "Wat er bij de weging gezegd is", en: "What was said at the weging")
    package static let proposalsTalk = Text(nl: "Het gesprek over de voorstellen", en: "The talk about the proposals")

    // MARK: checking
    package static let check = Text(nl: "Zo kun je de telling nakijken", en: "How to check the count")
    package static let checkText = Text(
        nl: "Elke groep stemde in een eigen stembus. Toen die dichtging, is geteld hoeveel stemmen erin lagen. Uit alle stemmen samen is een kenmerk berekend: zes woorden. Iedereen in de groep kon die lezen. Het programma van elke deelnemer keek toen na of de eigen stem erin zat. Deed je mee met openssl, dan deed de server dat voor je. Nakijken doe je zo: vergelijk de zes woorden hieronder met die van toen, en laat het bestand narekenen. Kloppen allebei, dan is er geen stem bij gekomen, weggehaald of veranderd.",
        en: "Each group voted in a ballot box of its own. When it was closed, the votes in it were counted. From all votes together a mark was made: six words. Everyone in the group could read them. Each participant’s program then checked that their own vote was in it. For those who took part with openssl, the server did that. To check: compare the six words below with those of that day, and have the file counted again. If both are right, no vote was added, taken away or changed.")
    package static let checkHow = Text(
        nl: "Narekenen: rondetafel verify SESSIE. Geef het sessiebestand alleen aan iemand die de tafel vertrouwt: alle stemmen staan erin, zonder naam.",
        en: "Count again: rondetafel verify SESSION. Give the session file only to somebody whom the table trusts: all votes are in it, without a name.")
    package static let mark = Text(
        nl: "Kenmerk van de stembus",
        en: "Mark of the ballot box")
    package static let root = Text(
        nl: "Kenmerk in 64 tekens",
        en: "Mark in 64 digits")
    package static let alarms = Text(
        nl: "Let op: bij deze weging is alarm gegeven. Iemand vond de eigen stem niet in de stembus, of las andere zes woorden dan iemand anders. Zoek dat uit voor je deze uitkomst gebruikt.",
        en: "Take care: in this weging the alarm was raised. Somebody did not find their own vote in the ballot box, or read other six words than somebody else. Look into that before you use this outcome.")

    // MARK: several tables
    package static let programmeTitle = Text(nl: "Verslag van alle tafels samen: {title}", en: "Verslag of all tables together: {title}")
    package static let programmeTitleRehearsal = Text(
        nl: "Repetitie, geen echt verslag: alle tafels samen, {title}", en: "Rehearsal, no real verslag: all tables together, {title}")
    package static let programmeText = Text(
        nl: "Dit verslag telt dezelfde weging van meer tafels bij elkaar. De stemmen van een groep zijn over de tafels samengenomen. Wat er aan één tafel gezegd en voorgesteld is, staat in het verslag van die tafel.",
        en: "This verslag counts the same weging of several tables together. The votes of a group are taken together over the tables. What was said and proposed at one table stands in the verslag of that table.")
    package static let programmeRehearsal = Text(
        nl: "Aan deze tafels deden geen mensen mee. Lees dit als voorbeeld, niet als uitkomst.",
        en: "No people took part at these tables. Read this as an example, not as a result.")
    package static let tables = Text(nl: "De tafels", en: "The tables")
    package static let leftOutChanged = Text(
        nl: "{table} telt niet mee: dat bestand is niet meer zoals het was. Kijk het na met: rondetafel verify SESSIE",
        en: "{table} is not counted: that file is no longer as it was. Check it with: rondetafel verify SESSION")
    package static let leftOutNotEnded = Text(
        nl: "{table} doet niet mee: deze sessie is nog niet afgesloten.",
        en: "{table} is left out: this session has not been closed yet.")
    package static let leftOutUncounted = Text(
        nl: "{table} doet niet mee: van deze sessie is er geen uitkomst.",
        en: "{table} is left out: there is no outcome of this session.")
    package static let leftOutTwice = Text(
        nl: "{table} doet niet mee: daarin staan dezelfde stemmen als in een andere sessie hier.",
        en: "{table} is left out: it holds the same votes as another session here.")
    package static let tablesLeftOut = Text(
        nl: "Van een of meer groepen zijn tafels weggelaten. Met die tafels erbij zou een kleine groep te herkennen zijn.",
        en: "Of one or more groups, tables were left out. With those tables a small group could be recognised.")
    package static let peopleWithout = Text(nl: "{people} (zonder kleine tafels)", en: "{people} (without small tables)")
    package static let programmeOnce = Text(
        nl: "Maak dit verslag één keer, over alle tafels. Twee verslagen die één tafel verschillen, zouden samen laten zien wat die tafel stemde.",
        en: "Make this verslag once, over all tables. Two verslagen that differ by one table would together show what that table voted.")
    package static let noProgramme = Text(
        nl: "Er is geen verslag van alle tafels samen: daarvoor zijn twee afgesloten sessies met dezelfde weging nodig, die nog zijn zoals ze waren.",
        en: "There is no verslag of all tables together: that takes two closed sessions with the same weging, still as they were.")
    package static let programmeCheck = Text(
        nl: "Van elke tafel kun je de telling nakijken. Hoe dat gaat, staat in het verslag van die tafel.",
        en: "The count of each table can be checked. How that is done stands in the verslag of that table.")
}
