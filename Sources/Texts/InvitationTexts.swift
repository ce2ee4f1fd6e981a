/// The letter that an invitation's file holds.
package enum InvitationTexts {
    package static let letter = Text(
        nl: """
            UITNODIGING VOOR EEN RONDETAFEL
            ===============================
            Deze uitnodiging is voor één persoon: {seat}, sessie {session}.
            Geef haar aan niemand anders. Wie deze code heeft, zit op jouw plaats.

            {role}

            Je uitnodiging:

            {invitation}

            ZO DOE JE MEE, MET HET PROGRAMMA
            1. Open een terminal (een venster waarin je opdrachten typt).
            2. Typ dit en druk op Enter:

            rondetafel join --invitation-file {file}

            ZO DOE JE MEE, ZONDER IETS TE INSTALLEREN
            1. Bewaar dit bestand als {file} en open een terminal in dezelfde map.
            2. Typ dit op één regel en druk op Enter:

            {openssl}

            3. Plak deze code en druk op Enter:

            {code}

            Typ daarna: help. Je stopt met: stop. Je krijgt een terugkeercode te zien.
            Schrijf die op. Valt de verbinding weg? Geef dezelfde opdracht en typ dan je
            terugkeercode. Je oude code werkt dan niet meer.
            Reageert het toetsenbord niet meer? Druk op Ctrl-C en begin opnieuw.
            Werkt je code niet? Vraag de gespreksleider om een nieuwe uitnodiging.

            Hieronder staat het certificaat van de server. Verander er niets aan.
            """,
        en: """
            INVITATION TO A ROUND TABLE
            ===========================
            This invitation is for one person: {seat}, session {session}.
            Give it to nobody else. Whoever has this code sits in your seat.

            {role}

            With the program:     rondetafel join --invitation-file {file}
            Without the program:  {openssl}
                                  and then paste the code: {code}
            Then type: help. You leave with: stop. You are shown a return code.
            Write it down. Is the connection lost? Give the same command and type your
            return code then. Your old code does not work any more.
            Does the keyboard not respond any more? Press Ctrl-C and begin again.
            Does your code not work? Ask the gespreksleider for a new invitation.

            Below is the server's certificate. Leave it as it is.
            """)

    package static let leadsAll = Text(
        nl: """
            Je rol: gespreksleider. Je leidt alle ruimtes: je opent en sluit de vragen, je
            geeft het woord en je ziet waar elke ruimte staat.
            Je stemt niet mee. Wie wat privé antwoordt, zie je nooit.
            """,
        en: """
            Your role: gespreksleider. You lead all rooms: you open and close the questions,
            you give the floor and you see where each room stands.
            You do not vote. You never see who answers what in private.
            """)

    package static let leadsRoom = Text(
        nl: """
            Je rol: gespreksleider van één ruimte: {room}. Je leidt alleen deze ruimte.
            Van de andere ruimtes zie je niets.
            Je stemt niet mee. Wie wat privé antwoordt, zie je nooit.
            """,
        en: """
            Your role: gespreksleider of one room: {room}. You lead this room alone.
            You see nothing of the other rooms.
            You do not vote. You never see who answers what in private.
            """)

    package static let takesPart = Text(
        nl: """
            Je rol: deelnemer in de ruimte {room}. Je praat mee onder een schuilnaam.
            Niemand in het gesprek ziet wat jij privé antwoordt, ook de gespreksleider niet.
            Je mag altijd passen of stoppen. Je hoeft niet te zeggen waarom.
            """,
        en: """
            Your role: participant in the room {room}. You talk under a pseudonym.
            Nobody in the conversation sees what you answer in private, the gespreksleider neither.
            You may always pass or stop. You need not say why.
            """)

    package static let listens = Text(
        nl: """
            Je rol: luisteraar in de ruimte {room}. Je leest mee wat de ruimte ziet.
            De mensen in de ruimte weten dat er een luisteraar is.
            Je zegt alleen iets als de gespreksleider je het woord geeft.
            """,
        en: """
            Your role: listener in the room {room}. You read what the room sees.
            The people in the room know that there is a listener.
            You say something only when the gespreksleider gives you the floor.
            """)

    package static let observes = Text(
        nl: """
            Je rol: observator. Je leest mee in alle ruimtes en schrijft op wat je opvalt.
            De gespreksleider leest dat na een stap. Tijdens het gesprek leest geen deelnemer
            het. Het kan in het verslag komen, zonder namen: schrijf dus niets op waaraan
            iemand te herkennen is. Aan het gesprek doe je niet mee.
            """,
        en: """
            Your role: observer. You read along in all rooms and write what strikes you.
            The gespreksleider reads that after a step. During the conversation no
            participant reads it. It can come into the verslag, without names: so write
            nothing by which somebody is recognised. You do not take part in the conversation.
            """)

    package static let showsRoom = Text(
        nl: """
            Deze uitnodiging is voor een scherm in de ruimte {room}, bijvoorbeeld een beamer.
            Het laat alleen zien wat iedereen in deze ruimte mag zien.
            Je kunt er niets mee zeggen of kiezen.
            """,
        en: """
            This invitation is for a screen in the room {room}, a projector for example.
            It shows only what everybody in this room may see.
            You can say or choose nothing with it.
            """)

    package static let showsAll = Text(
        nl: """
            Deze uitnodiging is voor een scherm dat bij geen ruimte hoort.
            Het laat alleen zien wat voor alle ruimtes tegelijk is.
            Je kunt er niets mee zeggen of kiezen.
            """,
        en: """
            This invitation is for a screen that belongs to no room.
            It shows only what is for all rooms at once.
            You can say or choose nothing with it.
            """)
}
